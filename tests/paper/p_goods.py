"""Set p's goods of German and English customers by language and trade (`de-guss`: what a foundry buys), in the form of `goods`."""

GOODS = {
    "de-rettung": """
Beatmungsbeutel Erwachsene mit Reservoir [Gr. 3/Gr. 5]|latexfrei, autoklavierbar|pc|46.90
Einmalhandschuh Nitril blau [S/M/L/XL] 200er Spender|EN 455|pack|13.80
Verbandpäckchen DIN 13151 [M/G]|einzeln eingeschweißt|pc|0.94
Stifneck Halskrause verstellbar [Erw./Kind]|röntgendurchlässig|pc|21.40
Defibrillationselektroden [Erwachsene/Kinder] Paar|Haltbarkeit mind. 24 Monate|pair|38.60
Venenverweilkanüle G[18/20/22] mit Zuspritzport|50 Stück je Box|box|62.50
Vakuummatratze 210 x 80 mit Pumpe|desinfizierbar|pc|689.00
Schnelldesinfektion Fläche aldehydfrei [1/5] l|viruzid|can|24.75
Rettungsdecke gold/silber 160 x 210|50 Stück im Karton|case|37.00
Absaugkatheter CH [14/16/18] steril|gerade, 53 cm|pc|36.20|100
""",
    "de-falt": """
Kraftliner braun [125/140/175] g/m² Breite 1400|FSC Mix|kg|0.78
Flexofarbe wasserbasiert HKS [43/13/65]|Lieferviskosität 24 s|can|188.00
Dextrinleim granuliert Sack 25 kg|für Seitenverklebung|bag|41.60
Stanzform Schneidlinie 23,8 x [0,71/1,05] 2 pt|zentrische Schneide|m|3.95
Gummituch Stanzzylinder 8 mm Shore [55/60]|Satz für 2400 mm|set|742.00
Umreifungsband PP 12 x 0,55 mm weiß|Kern 200, 2500 m|roll|31.50
Rakelklinge beschichtet 35 x 0,20 [Lamelle/Rund]|Dispenser 100 m|roll|214.00
Palette Einweg [800x1200/1000x1200] IPPC|6 Klötze|pc|9.85
Klischee-Klebeband mittelhart 0,50 mm 457 mm|25 m|roll|96.40
""",
    "de-tier": """
Vicryl Naht 2-0 mit Nadel [FS-1/CP-1] 36 Stück|violett|box|148.00
Halskragen durchsichtig Nr. [10/12/15/20]|mit Druckknöpfen|pc|4.35
Infusionsbesteck Vet lang 300 cm|Luer-Lock|pc|2.15
Ringer-Lactat Flasche [500/1000] ml|PE-Flasche|pc|3.40
Schermaschinenkopf 1/20 mm Nr. [40/50]|Keramik|pc|42.90
Mikrochip ISO 15 mm mit Injektor|Barcode 6-fach|pc|3.85
Röntgenhandschuh Blei 0,5 mm Paar|Größe 9|pair|219.00
Wundgaze Paraffin 10 x [10/20] cm|10 Stück|pack|12.70
Katzenstreu Klinik perlweiß 15 kg|staubarm|bag|17.90
Ultraschallgel Kanister 5 l|mit Pumpe|can|16.45
""",
    "de-guss": """
Quarzsand H[32/33/34] feuergetrocknet Big Bag 1 t|gewaschen|bag|118.00
Furanharz FH 202 IBC|stickstofffrei|kg|2.46
Kernstütze verzinnt 6 x [20/25/30] mm|Gewinde oben|pc|18.40|100
Einfülltrichter Keramik Ø [50/70]|für Speisersystem|pc|2.90
Exothermer Speiser KX [6/9] / 9|Einschnürkern|pc|264.00|100
Thermoelement-Messspitze S [600/900] mm|Einwegspitze|pc|189.00|100
Strahlmittel Stahlguss S [330/460] Fass|rund, 42 HRC|kg|1.18
Schlichte Zirkon alkohol 25 kg|Baumé 62|bucket|137.50
Sechskantschraube M16 x [60/80] 8.8 verzinkt DIN 933|Beutel zu 100|pc|41.20|100
Schaumkeramikfilter 100 x 100 x 22 ppi [10/20]|SiC|pc|3.35
""",
    "de-rad": """
Schlauch 28 Zoll SV [40/60] mm Ventil|18/28-622|pc|5.10
Kette 11-fach 118 Glieder mit Schließglied|vernickelt|pc|24.95
Bremsbelag Scheibenbremse [organisch/gesintert]|mit Feder, Paar|pair|13.20
Felgenband Hochdruck [16/18/22] mm|bis 8 bar|pc|2.30
Laufrad hinten 28 Zoll 36 Loch Nabe [8/9]-fach|schwarz|pc|84.00
Lenkerband Kork [schwarz/weiß/braun]|mit Stopfen|pc|12.40
Schaltzug Edelstahl 1,2 x 2200 [Box 50/Box 100]|geschliffen|box|58.00
Sattelstütze Federung 27,2 x [350/400]|schwarz|pc|36.75
Rücklicht Akku StVZO [50/80] Lumen|USB-C|pc|21.90
Reifenheber Kunststoff Set [3/6]|blau|set|3.15
Montagepaste Carbon 500 g|mit Pinsel|can|19.60
""",
    "de-seil": """
Klemmbacke Doppelsesselbahn Typ [K/L] gehärtet|inkl. Prüfprotokoll|pc|418.00
Rollenfütterung Gummi Ø [420/460] antistatisch|Rillenradius 24|pc|96.00
Förderseilfett Fass 50 kg|kältefest bis -50 °C|can|684.00
Bügelpolster Vierersessel [blau/anthrazit]|bedruckt|pc|142.50
Vereisungsnetz orange 2 x 50 m|Masche 45 mm|roll|119.00
Pistenpfosten Bambus geschält [180/220] cm|Spitze gefärbt rot|pc|3.60
Windmesser Ultraschall beheizt 4–20 mA|mit Mastschelle|pc|1890.00
Motorkohle Gleichstrom 25 x 32 x [50/64]|eingeschliffen|set|276.00
Notraupe Zündkerze [NGK/Bosch] M14|resistiv|pc|8.90
""",
    "de-lack": """
Basislack Mischlack M [105/210/330] Dose 1 l|wasserverdünnbar|can|46.80
Abdeckfolie statisch 4 x 150 m|9 my|roll|39.90
Klarlack HS 2:1 Gebinde [5/10] l inkl. Härter|VOC 420|set|134.00
Schleifscheibe Klett Ø 150 P[320/500/800] 15-Loch|Stearat|pc|38.50|100
Kreppband gelb 80 °C 38 mm|50 m|roll|3.70
Spachtelmasse Aluminium 1,8 kg Härter rot|feinkörnig|can|19.80
Fließbecherpistole Düse [1,3/1,4] mm|RP Luftkappe|pc|468.00
Kabinenfilter Decke 600G [1,2 x 20/2 x 20] m|F5|roll|172.00
Silikonentferner Kanister 30 l|langsam|can|88.00
Karosseriedichtmasse streichbar 1 kg|überlackierbar|can|12.60
""",
    "de-bad": """
Chlorgranulat 65 % Fass [25/50] kg|schnelllöslich|can|129.00
Schwimmbrett EVA [rot/blau/gelb] 45 x 29|mit Grifföffnung|pc|7.40
Filterglas Körnung [1/2] Sack 20 kg|AFM-gleichwertig|bag|19.70
Startblock-Trittfläche rutschhemmend 50 x 74|Klasse C|pc|238.00
pH-Senker flüssig [25/35] kg|Schwefelsäure 38 %|can|27.60
Umkleideschlüssel Armband [grün/orange] nummeriert|Satz zu 100|set|214.00
Wassertester-Reagenz DPD Nr. [1/3] 500 Tabletten|Blister|pack|34.80
Leinenschwimmer Scheibe 110 mm blau/weiß|UV-beständig|pc|2.95
""",
    "en-roof": """
Breathable membrane 145 g 1.5 x 50 m|high tensile|roll|62.40
Code [4/5] lead flashing [240/300] mm x 3 m|BS EN 12588|roll|71.80
Natural slate [500 x 250/400 x 200] 5-7 mm first grade|holed|pc|1.38
Treated batten 25 x [38/50] mm BS 5534 graded|gold|m|0.92
Clout nail copper 30 x [2.65/3.35] mm 1 kg|flat head|bag|24.60
Dry ridge kit terracotta 6 m|with unions|set|58.90
GRP valley trough 3 m [open/closed]|125 mm radius|pc|22.15
EPDM bonding adhesive [5/15] L|spray or roll|can|47.25
Roof window 780 x 980 centre pivot [pine/white]|laminated|pc|286.00
Eaves vent 10 mm over fascia 1 m|brown|pc|2.75
""",
    "en-hvac": """
Condenser fan motor 1/[4/6] HP 208-230 V|single shaft|pc|118.40
Line set [3/8 x 3/4~1/4 x 1/2] in x 50 ft|insulated white|roll|143.00
Run capacitor dual [35+5/45+5] MFD 440 V|round|pc|11.65
Refrigerant R-454B cylinder 20 lb|left-hand thread|can|389.00
Pleated filter 16 x 25 x [1/2/4] MERV 8, case of 12|beverage board|case|51.20
Programmable thermostat [1H/1C~2H/2C] 24 V|7 day|pc|64.90
Foil tape UL 181 2-1/2 in x 60 yd|printed|roll|14.75
Flex duct R-8 [6/8/10] in x 25 ft|silver jacket|pc|46.30
Contactor 30 A [1/2] pole 24 V coil|lugs|pc|13.80
Condensate pump 120 V 20 ft lift|safety switch|pc|57.45
""",
    "en-vet": """
Bovine rectal sleeve shoulder length orange [box 100]|soft, with strap hook|box|9.80
Calf colostrum tube feeder 2 L|flexible probe|pc|18.60
Teat seal syringe bucket [60/120] tubes|with wipes|bucket|164.00
Hoof block rubber no. [5/7] with glue|set of ten|set|47.50
Drench gun 30 ml [hook/straight] nozzle|Luer|pc|62.40
Oral rehydration sachet calf, box of [24/48]|lemon|box|39.90
Ear tag applicator universal jaw|aluminium|pc|27.15
Lambing lubricant gel [1/5] L|pump bottle|can|11.35
Thermometer digital flexible tip|waterproof|pc|6.70
Surgical scrub chlorhexidine 4% 5 L|HDPE jar|can|31.20
""",
    "en-mine": """
Conveyor idler roll steel 152 x [380/465] CEMA D|labyrinth seal|pc|64.80
Dust suppressant chloride free 1000 L IBC|biodegradable|pc|1840.00
Self rescuer belt worn 30 min chemical oxygen|AS/NZS 1716|pc|412.00
Hydraulic hose R[12/13] 1-1/4 in MSHA flame resistant|cut length|m|71.50
Cap lamp cordless LED 10,000 lux|with charger clip|pc|139.00
Polyurethane screen panel 305 x 305 aperture [12/18]|pin and leg|pc|38.60
Wear plate bisalloy 400 [10/16/20] mm x 2400 x 1200|mill certificate|sheet|1120.00
Roof bolt resin cartridge 26 x [500/900] slow, box of 30|two speed|box|57.40
Grease lithium complex moly 3% drum 180 kg|EP2|can|1060.00
Air filter element haul truck primary|fits 793 class|pc|184.00
""",
    "en-univ": """
Pipette tip filtered [10/200/1000] ul rack of 96|sterile|pack|7.90
Agarose molecular grade [100/500] g|low EEO|can|92.00
Cryogenic vial 2 ml external thread, bag 50|silicone gasket|bag|18.40
Lab coat Howie style white [S/M/L]|65/35|pc|19.85
Taq polymerase 5 U/ul [500/1000] units|with buffer|pc|84.00
Petri dish 90 mm triple vent, sleeve [20/25]|gamma irradiated|pack|4.60
Nitrile glove purple [S/M/L] AQL 1.5, box 100|powder free|box|6.75
Spectrophotometer cuvette quartz 10 mm|matched pair|pair|138.00
Ethanol absolute [2.5/5] L|duty free|can|39.50
Magnetic stirrer bar PTFE 25 x [6/8] mm|with ring|pc|2.30
""",
    "en-fleet": """
Cutting edge carbide insert [3/4/5] ft|isolated rubber|pc|386.00
Windshield washer -45 C [4 L/205 L]|blue|can|4.35
Hydraulic filter spin-on [10/25] micron|1-1/2-16 UNF|pc|28.90
Tarp strap rubber 21 in, pack [25/50]|with S hooks|pack|46.00
Air brake chamber 30/30 long stroke|standard clevis|pc|94.50
Salt spreader chain [88 H/667 XH] 9 ft|riveted|pc|542.00
LED beacon amber Class 1 magnetic|12-24 V|pc|118.75
Wheel chock rubber with eye bolt|8 x 8 x 10 in|pair|63.20
Reflective triangle kit DOT|three in case|set|34.60
DEF fluid tote [1040/1250] L|ISO 22241|pc|812.00
""",
    "en-orchard": """
Picking bag canvas 20 kg [left/right] drop|padded harness|pc|74.00
Tree stake bamboo 1.5 m bundle [100/250]|10-12 mm|pack|69.50
Hail netting quad 8 mm white [5/7.5] m wide|UV ten year|m|3.85
Loppers bypass telescopic [670/1020] mm|spare blade|pc|58.90
Apple tray 18 kg count [88/100/113] purple, bundle 500|moulded pulp|pack|96.00
Codling moth dispenser twin tube, bag [500/1000]|mating disruption|bag|412.00
Irrigation dripper 2 L/h pressure comp [bag 250]|brown|bag|78.00
Fruit sticker 22 mm PLU [4129/4174] roll|food grade adhesive|roll|31.60
""",
    "en-cater": """
Gastronorm pan 1/1 [65/100/150] mm stainless|anti-jam|pc|14.90
Disposable apron white flat pack 1000|16 micron|pack|21.40
Plum tomatoes chopped A10 case of 6|in juice|case|17.65
Basmati rice easy cook [10/20] kg|parboiled|bag|18.90
Plain flour type 55 16 kg|fortified|bag|11.70
Vegetable stock paste no salt [1/1.5] kg|vegan|can|13.45
Cutlery polycarbonate spoon blue, pack 12|dishwasher safe|pack|8.20
Catering foil 450 mm x 75 m|cutter box|roll|9.85
Chopping board colour coded [red/green/brown] 18 x 12|HDPE|pc|6.40
Sanitiser food safe 750 ml case of 6|no rinse|case|15.60
""",
}
