"""Set k's goods of German and English customers by language and trade (`de-maler`: what a painter buys), in the form of `goods`."""

GOODS = {
    "de-maler": """
Innendispersion Deckvermögen 1 weiß [5/12,5] l|Nassabrieb Klasse 2, stumpfmatt|bucket|38.90
Abdeckvlies rutschfest 1 x [25/50] m|220 g/m², PE-kaschiert|roll|31.40
Kreppband UV-beständig [30/38/50] mm x 50 m|14 Tage ablösbar|roll|3.25
Tiefgrund LF lösemittelfrei [5/10] l|farblos auftrocknend|can|19.80
Acryl-Fensterlack seidenmatt [375/750] ml|RAL 9010|pc|17.60
Farbwalze Microfaser 25 cm Florhöhe [9/12] mm|grün gestreift|pc|5.70
Heizkörperpinsel [40/50] mm gekröpft|Mischborste|pc|4.15
Malerspachtel fein Beutel [5/25] kg|zum Glätten|bag|16.30
Schleifgitter 93 x 185 mm P[120/180]|25 Stück|pack|12.45
Teleskopstange Alu [1,2-2,0/1,5-3,0] m|Kegel und Gewinde|pc|22.90
""",
    "de-haus": """
Unterputzgerätedose 61 mm tief [orange/blau]|winddicht|pc|0.68
Bewegungsmelder 180° Aufputz [weiß/anthrazit]|IP55, 12 m Reichweite|pc|33.50
Leitungsschutzschalter B[10/16] 1-polig|6 kA, 1 TE|pc|2.35
Mantelleitung NYM-J [3x1,5/3x2,5/5x2,5] mm²|Ring 100 m|m|0.89
Nagelschelle [7-11/10-14] mm hellgrau|Nagel 30 mm|pc|7.40|100
Wechselschalter Einsatz Wippe [alpinweiß/edelstahl]|10 AX|pc|6.20
Einbaustrahler schwenkbar [68/75] mm 3000 K|dimmbar, 6 W|pc|14.80
Wallbox [11/22] kW mit Typ-2-Kabel 5 m|Lastmanagement|pc|549.00
Kabelbinder schwarz 4,8 x [200/300] mm|UV-stabil|pc|3.90|100
Türsprechanlage Audio [1/2]-Familienhaus|Aufputz|pc|128.00
Dosenklemme transparent [3/5]-polig|0,5-2,5 mm²|pc|14.20|100
""",
    "de-holz": """
Möbelknopf Edelstahl massiv Ø [20/30] mm|M4, gebürstet|pc|3.85
Topfband 110° Aufschlag [Eck/Mittel]|Bohrbild 48 mm|pc|1.95
Auszugschiene Vollauszug [450/500/550] mm|Dämpfung, 30 kg|pair|24.60
Spanplattenschraube Senkkopf [3,5x30/4x40/4,5x50]|TX20, Vollgewinde|pc|2.70|100
Multiplex Birke [15/18/21] mm BB/BB|1525 x 1525|pc|62.50
Leimholzplatte Eiche keilgezinkt [26/40] mm|2000 x 600|pc|94.00
Holzleim D3 Flasche [0,75/5] kg|Düse rund|pc|9.80
Bandschleifpapier 75 x 533 K[80/120]|10er-Packung|pack|15.20
Hartwachsöl [seidenmatt/natur] 2,5 l|speichelecht|can|71.00
ABS-Kante weiß 2 x [23/43] mm|Rolle 50 m|roll|36.40
Zylinderschloss Möbel Ø [18/22] mm gleichschließend|mit 2 Schlüsseln|pc|6.35
""",
    "de-gast": """
Schweineschnitzel geschnitten [140/180] g vom Rücken|gekühlt, 4-kg-Beutel|bag|27.80
Kartoffelpüreeflocken [4/10] kg|mit Milch|bag|21.50
Eismeer-Garnelen gekocht geschält [200/300]|TK, glasiert 10 %|pack|13.60
Spätzle frisch Theke [1/5] kg|zehn Tage gekühlt haltbar|pack|5.90
Frittierfett flüssig Kanister [10/15] l|palmölfrei|can|33.20
Bratensoße granuliert [900/10000] g|ohne Glutamat|bucket|17.40
Preiselbeeren Wildfrucht [1,2/3,2] kg|Eimer|bucket|15.75
Semmelknödel Scheibe TK [1/2,5] kg|Karton 4 Beutel|case|24.30
Kürbiskernöl geröstet [0,25/0,5] l|Steiermark g.g.A.|pc|9.40
Tafelwasser still [0,25/0,75] l Glas|Kasten 20|case|8.10
Vanilleeis Schale [2,4/5] l|Bourbon|pc|14.90
""",
    "de-praxis": """
Papiertücher Spender Vlies [gefaltet/Rolle] Zahnarzt|1-lagig, grün|pack|7.60
Mundspülbecher [180/200] ml Karton weiß|3000 Stück|case|48.50
Speichelsauger biegsam [blau/klar] 15 cm|100 Stück|bag|3.45
Nitril-Handschuh puderfrei Gr. [XS/S/M] flieder|150 Stück|box|9.95
Patientenserviette 33 x 45 [gelb/mint]|500 Stück, 3-lagig|case|16.80
Instrumentendesinfektion Konzentrat [2/5] l|aldehydfrei|can|44.60
Alginat-Abformmasse schnell [450/500] g|staubfrei|bag|8.70
Sterilisationsbeutel [90x230/130x250] mm|200 Stück, selbstklebend|pack|13.20
Kanüle dental 27G [kurz/lang] 0,4 mm|100 Stück|box|10.90
Polierbürste für Winkelstück [weich/hart]|144 Stück|box|21.50
Röntgenfolienhülle Gr. [0/2]|300 Stück|pack|26.40
""",
    "de-kanzlei": """
Kopierpapier 80 g A[3/4] Weißgrad 161|5 x 500 Blatt|case|24.50
Hängemappe Kraftkarton [orange/blau] A4|Sichtreiter|pack|13.90
Aktenordner Wolkenmarmor [5/8] cm|Griffloch|pc|2.15
Gelschreiber Mine 0,7 [schwarz/blau/rot]|nachfüllbar|pc|1.75
Briefumschlag DIN lang Fenster haftklebend [weiß/recycling]|1000 Stück|box|27.30
Haftnotizen 76 x 76 [gelb/pastell]|12 Blöcke|pack|8.80
Toner schwarz Typ [K410/K415] XL|8.000 Seiten|pc|96.00
Heftklammern [24/6~26/6] verkupfert|5000 Stück|box|3.10
Archivschachtel Wellpappe [80/100] mm|A4, Klappdeckel|pc|1.95
Schreibtischunterlage transparent [50x65/40x53]|rutschfest|pc|16.20
Kaffee gemahlen Bürosorte [500/1000] g|mild|pack|8.95
""",
    "de-stall": """
Weidezaunband 20 mm x [200/400] m weiß|5 Leiter|roll|32.70
Ringisolator Holzgewinde [25/100] Stück|schwarz, lang|pack|11.40
Melkfett Eimer [2,5/10] l|mit Ringelblume|bucket|28.50
Euter-Dippmittel Barriere [20/60] kg|Jod 5000 ppm|can|104.00
Kälbereimer mit Sauger [7/8] l Ventil|skaliert|pc|12.60
Stallbesen Elaston [40/60] cm|mit Stielloch|pc|13.90
Rundballennetz 1,23 x [2600/3000] m|TMA 12,3 kN|roll|158.00
Gummistiefel Sicherheitsstufe S5 Gr. [42/44/46]|grün, Stahlkappe|pair|36.80
Leckmasse Mineral Wanne [20/25] kg|Rinder|pc|23.40
Silofolie schwarz-weiß [12/14] x 50 m|150 my|roll|219.00
Trogtränke Schwimmer Edelstahl [10/40] l|3/4 Zoll|pc|67.50
""",
    "de-kfz": """
Bremsscheibe belüftet [280/300] mm Satz VA|beschichtet|set|78.60
Pollenfilter Aktivkohle [A441/A452]|Doppelpack|pc|17.30
Wischblatt flach [600/650] mm|Multi-Clip|pc|9.75
Getriebeöl 75W-[80/90] 20 l|GL-4/5|can|132.00
Starterbatterie AGM [70/80] Ah|760 A (EN)|pc|128.00
Kühlerfrostschutz violett G13 [5/20] l|Konzentrat|can|21.90
Bremsenreiniger Dose [500/600] ml|acetonfrei, 24 Stück|case|57.60
Zündkerze Iridium [IK20/IK22]|Elektrode 0,8|pc|11.20
Radschraube Kegel M14x1,5 [27/40] mm|SW17, schwarz|pc|1.65
Schlauchschelle [16-27/20-32] mm W4|9 mm Band|pc|0.95
Reifenventil Gummi TR[413/414]|100 Stück|bag|14.60
""",
    "de-werk": """
Zylinderschraube ISO 4762 M[6/8]x20 8.8|schwarz|pc|6.10|100
Scheibe ISO 7089 M[6/8/10] A4|200 HV|pc|3.30|100
Sicherungsring DIN 471 Welle [20/25/30]|Federstahl|pc|8.50|100
Fächerscheibe Zirkon 125 K[40/60/80]|schräg|pc|2.45
Wendeplatte CNMG 1204[04/08] P25|10er-Pack|pack|63.40
Kühlschmierstoff Konzentrat [20/200] l|borfrei|can|118.00
Rillenkugellager 60[04/05/06] 2RS C3|Blechkäfig|pc|4.90
O-Ring NBR 70 [20x2/25x3/40x3]|schwarz|pc|11.60|100
Pneumatikschlauch PU [6x4/8x5] blau|Rolle 50 m|m|0.95
Schutzhandschuh Nitrilschaum Gr. [8/9/10]|EN 388 4121X|pair|2.85
Bohrer VHM [4,2/5,0/6,8] IK 5xD|TiAlN|pc|41.20
""",
    "de-bau": """
Baustahlmatte Q[188/257] A 6,00 x 2,30|B500A|pc|61.00
Zement CEM II 32,5 R Sack [25/40] kg|Papiersack|bag|4.35
PE-Baufolie 4 x [25/50] m 200 my|Typ 200|roll|44.20
Kabelschutzrohr gewellt DN [75/110]|Ring 50 m, rot|m|2.30
Kanalgrundrohr KG2000 DN [110/160] x 1000|grün|pc|9.10
Bitumen-Dickbeschichtung 2K [28/30] l|mit Pulver|bucket|74.50
Abstandhalter Faserbeton [25/35] mm|Beutel 250|bag|38.60
Randdämmstreifen [8/10] x 150 mm|Rolle 50 m|roll|16.90
Markierungsspray [neonrot/neongelb] 500 ml|360 Grad|pc|5.80
Schalungsträger H20 [2,45/2,90/3,90] m|gelb, Endkappen|pc|29.70
""",
    "en-plumb": """
Push-fit elbow [15/22]mm white plastic|demountable|pc|2.35
Barrier pipe coil [15/22]mm x 50m|PB, grey|roll|48.60
Ball valve lever [15/22]mm red handle|WRAS|pc|6.85
Close coupled pan and cistern [white/soft-close]|6/4 litre|pc|129.00
Basin waste slotted 1 1/4" [chrome/black]|with plug|pc|8.75
Flexible tap connector 15mm x [300/500]mm|1/2" BSP|pc|3.10
Magnetic filter 22mm [standard/compact]|with valves|pc|84.50
Towel rail ladder 1200 x [500/600]|chrome, straight|pc|76.00
Leak sealer inhibitor [500/1000]ml|for heating|pc|14.20
Pipe clip hinged single [15/22]mm|bag of 100|bag|9.40
Compression stop end [15/22]mm|brass|pc|1.95
""",
    "en-spark": """
Downlight fire-rated GU10 [white/brushed nickel]|IP65|pc|7.40
Twin & earth 6242Y [1.5/2.5]mm² grey|100 m drum|m|0.72
Dual RCD board [10/12] way populated|metal clad|pc|119.00
Smoke alarm mains optical [interlink/standalone]|10 year cell|pc|23.80
USB twin socket 13A [A+C/A+A] white|2 gang|pc|15.90
Trunking mini self-adhesive [16x25/25x38]|3 m length|pc|4.30
Junction box 20A [4/6]-terminal|white|pc|1.85
PIR floodlight LED [20/30]W black|4000K|pc|22.60
Cooker switch 45A [neon/plain]|1 gang|pc|9.70
Earth rod copperbond [1.2/1.5] m|3/8 inch|pc|13.40
""",
    "en-bar": """
House lager keg [30/50] L|4.1% ABV|pc|118.00
Sauvignon blanc [75cl/187ml] screwcap|case of 12|case|71.40
Tonic water slim [150/200] ml|24 bottles|case|13.20
Cola post-mix bag in box [7/10] L|syrup|pc|52.50
Crisps ready salted [32.5/40] g|box of 48|box|23.90
Burger bun brioche sliced 4 in [30/48] pack|frozen|case|14.80
Skin-on fries [2.5/12] kg|frozen|bag|8.95
Rapeseed oil long life [15/20] L|tin|can|31.50
Chicken wings cooked [1/2] kg|frozen, IQF|bag|11.60
Napkin 2-ply 40 cm [bordeaux/black]|2000 case|case|29.40
Dishwash detergent auto [5/10] L|machine|can|18.70
""",
    "en-vet": """
Surgical glove sterile latex size [6.5/7/7.5]|50 pairs|box|36.50
Cohesive bandage [5/7.5]cm x 4.5m assorted|12 rolls|box|15.60
Hypodermic needle 23G x [5/8~1] in|100|box|4.40
Suture absorbable 3/0 [24/26] mm cutting|box 36|box|98.00
Chlorhexidine scrub 4% [500ml/5L]|pink|pc|21.90
E-collar clear size [10/15/25]|clip-on|pc|3.60
Microscope slide frosted [plain/coated]|50|pack|5.80
Clinical waste sack orange [heavy/medium]|roll of 50|roll|12.75
Recovery food tin cat/dog [155/195] g|12 tins|case|24.20
IV giving set [15/20] drop|Luer lock|pc|2.15
""",
    "en-school": """
Exercise book A4 80pp [8mm feint/squared] blue|pack of 50|pack|21.40
Whiteboard pen bullet [black/assorted]|wallet 10|pack|4.60
Glue stick [21/40] g|box of 100|box|38.90
Sugar paper A2 [pastel/bright]|250 sheets|pack|19.80
Ready mix paint [brilliant blue/leaf green] 2 L|washable|pc|6.95
Laminating pouch A4 [150/250] micron gloss|100|pack|9.30
Centrefeed roll [blue/white] 2 ply 150 m|6 rolls|case|15.90
Playground chalk jumbo [20/50] sticks|tub|pc|7.45
Netball size [4/5] match|rubber|pc|11.80
Reading record book [KS1/KS2]|each|pc|1.35
Storage tray shallow [translucent/red]|Gratnell style|pc|4.20
""",
    "en-garage": """
Blade fuse assorted [mini/standard]|box of 120|box|12.50
Exhaust clamp U-bolt [48/54] mm|zinc|pc|1.75
Penetrating fluid aerosol [400/500] ml|12|case|31.80
Number plate fixing kit [yellow/white]|100 screws|pack|8.90
Hydraulic jack oil [1/5] L|ISO 22|can|13.60
Cabin filter CF[1104/1120/1187]|pollen|pc|6.40
Bulb 382 P21W [12V/24V] trade pack|10|box|5.20
Sump plug M14x1.5 [steel/magnetic]|washer fitted|pc|2.30
Masking tape automotive [19/38] mm|80 °C|roll|1.95
Sanding disc 150 mm P[180/320/500]|15 hole, 100|box|24.60
Hand cleaner beaded [3/5] L|pump|pc|16.80
""",
    "en-farm": """
Polywire electric fence [200/500] m|9 strand|roll|18.70
Hinged field gate 10 ft [5/6] bar|galvanised|pc|139.00
Calf milk replacer [10/20] kg|skim 45%|bag|42.50
Udder wipe refill [500/1000] sheets|two buckets|pack|26.90
Barbed wire 2 ply high tensile [200/250] m|2.5 mm|roll|58.00
Fencing staple [30/40] mm galvanised|20 kg|box|47.50
Bale wrap 750 mm x 1500 m [black/green]|5 layer|roll|66.00
Ear tag two piece [male/female] yellow|blank 25|pack|19.20
Baler twine [9000/10000] ft|pink|pack|31.40
Sheep drench gun [5/10] ml|auto refill|pc|44.80
Wellington boot size [8/10/11] steel toe|green|pair|29.60
""",
    "en-site": """
Heras style fence panel [round top/square]|3.5 x 2 m|pc|27.50
Dust sheet polythene 4 x [25/50] m|clear|roll|15.90
Expanding foam gun grade [700/750] ml|B2|pc|5.25
Plasterboard tapered edge 12.5 mm [1.2x2.4/0.9x1.8]|paper faced|pc|9.60
Drywall screw collated 3.5 x [35/42]|1000|box|10.80
Silicone sanitary [clear/white] 310 ml|low modulus|pc|3.90
Softwood CLS 38 x [63/89] x 2.4 m|C16|pc|4.45
Hi-vis vest size [M/L/XL] yellow|EN 20471|pc|2.60
Rubble sack blue heavy [20/50] pack|woven|pack|8.40
Breather membrane 1.5 x [25/50] m|115 g|roll|47.90
Nail gun gas fuel cell [first/second] fix|pair pack|pack|17.20
""",
    "en-motel": """
Guest room coffee pod [regular/decaf] 1.5 oz|200 ct|case|44.60
Bed sheet queen flat T200 [white/bone]|dozen|pack|112.00
Vanity tissue cube [80/95] ct|36 boxes|case|31.70
Bar soap wrapped [0.5/0.75] oz|500 ct|case|39.40
Trash liner 24x[24/33] 8 mic|1000/case|case|27.80
Pool chlorine tabs 3 in [25/50] lb|stabilized|bucket|158.00
Mattress encasement [queen/king] zip|bed bug proof|pc|33.90
Air filter 16x[20/25]x1 MERV 8|12 pack|case|46.20
Spray bottle 32 oz [clear/graduated]|with trigger|pc|2.15
Ice bucket liner 12x12 [clear/frosted]|1000/case|case|21.30
Luggage rack steel [chrome/black]|nylon straps|pc|28.60
""",
}
