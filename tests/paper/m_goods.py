"""Set m's goods of German and English customers by language and trade (`de-wein`: what a wine cellar buys), in the form of `goods`."""

GOODS = {
    "de-wein": """
Schlegelflasche 0,75 l [braun/antikgrün/weiß] Bandmündung|Palette 1.197 Stück|pc|41.50|100
Anrollverschluss BVS 30x60 [bordeaux/schwarz/gold]|mit Zinn-Saranex|pc|6.90|100
Naturkorken 45 x 24 mm Klasse [1/2/3]|ungewachst, 1.000 Stück|bag|98.00
Rollenetiketten Nassleim 90 x [70/110] mm|1 Rolle = 1.000 Etiketten|roll|44.80
Kieselgur Feinfilter [grob/mittel/fein] 22,7 kg|lebensmittelrein|bag|39.20
Filterschichten 40 x 40 K[100/150/250]|100 Schichten|case|154.00
Kaliumdisulfit E224 [1/5/25] kg|Reinheit über 97 %|bag|24.60
Reinzuchthefe trocken [Riesling/Spätburgunder] 500 g|hydratisiert 20 min|pack|27.90
Bentonit granuliert Na-Ca [5/20] kg|eisenarm|bag|31.40
Versandkarton Wein stehend [3er/6er/12er]|PTZ-geprüft|pc|148.00|100
Milchkupplung Edelstahl NW [32/50] Gewinde|DIN 11851, AISI 304|pc|23.70
Weinschlauch lebensmittelecht Ø [25/38/50] mm|40 m Rolle|m|9.35
""",
    "de-rad": """
Kettenkranz 9-fach [11-34/11-36] Zähne|vernickelt|pc|24.95
Fahrradschlauch 28" [40/60] mm Autoventil|Butyl|pc|3.45
Bremsbelagpaar Scheibenbremse [organisch/gesintert]|mit Feder|pair|8.20
Pedelec-Kette [118/138] Glieder|verstärkte Bolzen|pc|17.60
Reifen Touren 47-622 [Reflex/ohne Reflex]|Pannenschutzlage|pc|16.85
Sattelstütze gefedert 27,2 x [350/400]|Alu schwarz|pc|28.50
Nabendynamo 3 W [QR/Schraubachse]|36 Loch|pc|38.90
LED-Scheinwerfer [40/70/100] Lux StVZO|mit Standlicht|pc|26.40
Speichen Niro 2,0 x [260/284/292] mm|schwarz|pc|38.00|100
Steckschutzblech Set [26"~28"] 53 mm|mit Streben|set|14.75
Bowdenzughülle Schaltung 4 mm [schwarz/rot] 30 m|Rolle|roll|19.30
Kettenöl biologisch [100/500] ml|abbaubar|pc|4.15
Pedale Alu mit [Gummi/Sandpapier]|Reflektoren geprüft|pair|9.80
Faltschloss [85/100] cm Stufe 10|mit Halter|pc|41.20
""",
    "de-bad": """
Chlorgranulat schnelllöslich [10/25] kg|70 % Aktivchlor|bucket|84.50
pH-Senker flüssig [24/35] kg Schwefelsäure 37 %|Gefahrgut Klasse 8|can|33.80
Flockungsmittel Polyaluminiumchlorid [20/30] kg|für Dosieranlage|can|46.70
Quarzsand Filter Körnung [0,4-0,8/1-2] mm 25 kg|DIN EN 12904|bag|9.60
Photometer-Tabletten DPD [Nr. 1/Nr. 3/Nr. 4]|250 Stück|pack|21.90
Beckenreinigerbürste [45/60] cm|Kunststoffborsten|pc|18.40
Startblock-Antirutschbelag [blau/grau] 50 x 60|selbstklebend|pc|52.00
Wellenbrecherscheibe Leine 25 m [rot/blau]|mit Spannfeder|pc|268.00
Rettungsring 75 cm [orange/weiß]|mit Leine 30 m|pc|58.30
Garderobenschlüsselband [gelb/grün/rot] Silikon|mit Nummer|pc|1.95
Handtuchrolle Sanitär [2/3]-lagig 140 m|6 Rollen|case|29.40
Entkalker Duschköpfe [5/10] l|amidosulfonsauer|can|27.60
""",
    "de-schuh": """
EVA-Platte Shore [25/40/55] 6 mm 95x65|hautfarben|pc|19.80
Korkplatte Thermo [3/5] mm 90 x 60|verformbar|pc|14.20
Lederfutter Rind pflanzlich [natur/beige]|Hälfte ca. 1,8 m²|pc|78.00
Langsohleneinlage Rohling Gr. [38/40/42/44]|mit Längsgewölbe|pair|11.65
Kontaktkleber Neopren [1/5] kg toluolfrei|Dose|can|29.30
Porosohlenplatte [4/6] mm schwarz|abriebfest|pc|23.40
Klettband Haken 25 mm [schwarz/weiß] 25 m|aufnähbar|roll|13.90
Absatzplatte Gummi [7/10] mm|Riffel|pc|17.75
Gipsbinde Trittschaum Karton [doppelt/einfach]|Abdruck|box|4.60
Hinterkappe thermoplastisch Gr. [1/2/3]|Paar|pair|2.35
Schleifband Keramik 40x650 K[40/80/120]|für Ausputzmaschine|pc|3.85
Rundsenkel gewachst [75/90/120] cm|schwarz|pair|0.79
""",
    "de-milch": """
Joghurtbecher PS Ø 95 mm [150/250] g weiß|unbedruckt|pc|4.20|100
Aluplatine 95 mm [Erdbeere/Vanille/Natur]|heißsiegelbar|pc|2.15|100
Labferment flüssig [1/5] l 1:15.000|mikrobiell|can|58.40
Salpetersäure 53 % CIP [60/200] kg|UN 2031|can|71.00
Käsehorden-Tuch Polyester [40x40/60x40]|kochfest|pc|7.80
Membran Ventil DN [40/50/65] EPDM|FDA|pc|16.90
Doppelsitzventil Dichtsatz DN [50/80]|HNBR|set|64.50
Molkepulver-Sack PE-Inliner [15/25] kg|3-lagig Kraft|pc|39.00|100
Thermotransferband Wachs-Harz [55/110] mm|450 m|roll|6.30
Wickelstretchfolie Maschine 500 mm [17/23] µ|vorgedehnt|roll|34.90
Salzlake-Tabletten Siede [10/25] kg|E 535|bag|8.95
""",
    "de-tier": """
Venenverweilkatheter [20G/22G/24G] Katze|mit Flügel|box|36.40
Nahtmaterial resorbierbar USP [2-0/3-0/4-0]|36 Stück|box|92.00
Halskragen transparent Größe [S/M/L/XL]|Klettverschluss|pc|4.70
Ohrreiniger Hund [100/250] ml|mild|pc|8.35
Krallenzange [klein/groß] gummiert|Edelstahl|pc|12.90
Endotrachealtubus ID [4,0/6,0/8,0]|mit Ballon|pc|5.60
Diätfutter Niere Katze [1,5/4] kg|trocken|bag|23.80
Transportbox Klappgitter [48/61] cm|IATA|pc|31.50
Schermaschinenkopf Nr. [10/40] Keramik|passend Standard|pc|27.40
Verbandhaft kohäsiv 10 cm x [4,5/20] m [rot/blau]|latexfrei|roll|2.65
Ultraschallgel dickflüssig [250 ml/5 l]|hypoallergen|pc|6.95
Mikrochip Transponder ISO [10/20] Stück|mit Kanüle|box|58.00
""",
    "en-boat": """
Antifouling self polishing [navy/red/black] 2.5 L|copper based|can|68.40
Anode zinc hull pear [1.0/2.2] kg|bolt on|pc|14.60
Bilge pump submersible [500/1100/2000] gph|12 V|pc|27.90
Braid on braid dock line [12/14/16] mm white|per metre|m|1.95
Stainless shackle D captive pin [6/8/10] mm|A4|pc|6.20
Skin fitting bronze [3/4~1~1 1/2] inch|with nut|pc|12.75
Polyester gelcoat filler [250/750] g|white|pc|11.30
Navigation lantern LED [port/starboard/stern]|COLREG 12 m|pc|44.80
Inflatable fender [F2/F3/F4] blue|with eye|pc|39.50
Masking tape fine line [19/25/50] mm 50 m|UV 14 days|roll|4.35
Impeller neoprene kit [22405/22799] pattern|with gasket|pc|18.60
Distress flare pack [inshore/coastal]|SOLAS|pack|86.00
Teak deck caulking [310/600] ml black|polysulphide|pc|15.85
""",
    "en-brew": """
Pale two-row malt [50/55] lb bag|1.8 Lovibond|bag|39.50
Hop pellets [Cascade/Citra/Mosaic] 11 lb foil|T-90|box|148.00
Dry ale yeast brick [500 g/2.2 lb]|neutral|pc|84.00
Peracetic sanitizer [5/15] gal drum|no rinse|can|118.50
Keg sankey D valve spear [half/sixth] barrel|304|pc|46.30
Tri-clamp gasket [1.5/2/3] in EPDM|white|pc|21.40|100
Crown cap oxygen barrier [black/silver] 10k|26 mm|case|112.00
Can end 202 LOE [silver/black] sleeve|387 ct|pack|28.70
Spunding valve 1.5 in [0-30/0-60] psi|adjustable|pc|89.90
Hydrometer Plato [0-8/8-16] with thermometer|NIST|pc|36.25
Six-pack carrier PakTech [orange/black]|recycled HDPE|case|94.00
Brewers rice hulls [1/50] lb|filter aid|bag|31.80
""",
    "en-uni": """
Serological cuvette quartz [1/10] mm pair|200-2500 nm|pack|142.00
Silica gel TLC plate aluminium 20x20 [F254/plain]|25|box|96.50
Dewar cryogenic [5/10] L liquid nitrogen|wide neck|pc|438.00
Agar plate Columbia horse blood [10/100]|90 mm|pack|11.40
Autoclave bag printed [310x660/415x600] mm|100|pack|19.70
Lens tissue sheets [100/500]|lint free|pack|7.90
Glass vial screw top amber [2/20] mL|with PTFE septum|box|24.60
Vacuum pump oil grade 19 [1/4] L|mineral|can|33.80
Gel stain nucleic acid [0.5/1] mL 10000x|non mutagenic|pc|58.00
Lab coat Howie style size [S/M/L/XL]|65/35|pc|17.30
Stirrer hotplate ceramic [135/180] mm|1500 rpm|pc|265.00
Weigh boat antistatic [7/100] mL|500|pack|21.90
""",
    "en-stage": """
Gaffer tape matt black [25/50] mm x 50 m|cloth|roll|9.60
Lighting gel sheet [106 Primary Red/201 Full CT Blue/180 Dark Lavender]|1.22 x 0.53 m|pc|6.80
G clamp hook 48 mm bar SWL [25/50] kg|black|pc|8.40
Lamp halogen T[18/26/29] GX9.5|240 V|pc|17.90
Scenic canvas duck cotton [3/4] m wide|flame retardant|m|14.20
Stage screw and brace iron [small/large]|zinc|pc|5.75
Haze fluid water based [5/25] L|low residue|can|48.00
Hemp line sash cord [6/10] mm 100 m|natural|roll|36.50
Multicore cable socapex [10/20] m|19 core|pc|168.00
Paint brush lay-in scenic [3/5] inch|bristle|pc|21.30
Radio mic capsule windshield [beige/black]|5|pack|12.60
Timber PSE whitewood 3 x 1 x [2.4/4.8] m|ex 75x25|pc|4.90
""",
    "en-roses": """
Floral sleeve micro-perforated [45x35/50x40] cm|2,000|case|63.00
Elastic band natural [size 16/size 32] 1 kg|bunching|bag|6.40
Rose fertiliser calcium nitrate [25/50] kg|greenhouse grade|bag|21.80
Corrugated flower carton zim [S14/S20]|telescopic|pc|138.00|100
Post-harvest dip chlorine tablet [200/500]|bucket water|can|34.70
Secateurs bypass spare blade [left/right]|for grip 2|pc|11.50
Drip emitter button [2/4] l/h|pressure compensated|pc|8.20|100
Greenhouse film 200 micron [8/10] m x 100 m|5 season|roll|612.00
Shade net [30/50]% black 4 m x 50 m|knitted|roll|84.50
Sticky trap [yellow/blue] 25 x 40 cm|100|pack|18.90
Flower food sachet 5 g [English/German] print|1,000|case|26.30
Spray suit chemical type 4 [L/XL/XXL]|hooded|pc|9.75
""",
}
