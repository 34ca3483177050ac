"""Set l's goods of German and English customers by language and trade (`de-luft`: what a ventilation fitter buys), in the form of `goods`."""

GOODS = {
    "de-luft": """
Wickelfalzrohr verzinkt DN [100/125/160] Länge 3 m|DIN EN 1506|pc|14.20
Bogen gepresst 90° DN [100/125/160] mit Lippendichtung|R = 1 x D|pc|8.35
Tellerventil Abluft DN [100/125] weiß|Stahl lackiert|pc|9.90
Brandschutzklappe EI90 DN [125/160/200]|mit Schmelzlot 72 °C|pc|148.00
Kanalventilator ECM DN [160/200/250]|EC-Motor 230 V|pc|189.50
Flexschlauch Alu isoliert DN [125/160] 10 m|25 mm Mineralwolle|roll|38.70
Rohrschelle mit Gummieinlage DN [100/125/160]|M8/M10|pc|176.00|100
Bohrschraube Sechskant 4,2 x [13/16/19]|verzinkt|pc|3.85|100
Kaltschrumpfband Alu 50 mm x [10/50] m|UL 181|roll|7.40
Taschenfilter ePM1 60 % 592x[287/592]x360|8 Taschen|pc|27.30
Schalldämpfer rund DN [160/200] L 900|50 mm Packung|pc|61.80
Wetterschutzgitter Alu [300x300/400x400/600x400]|mit Insektengitter|pc|54.60
""",
    "de-labor": """
Erlenmeyerkolben enghals [100/250/500] ml Borosilikat|mit Teilung|pc|5.60
Pipettenspitzen gestopft [10/200/1000] µl Filter|10 Racks à 96|pack|58.00
Zentrifugenröhrchen konisch [15/50] ml steril|500 Stück|case|112.00
Ethanol vergällt 96 % [1/5/25] l MEK|zur Reinigung|can|31.20
Natriumchlorid p.a. [500/1000] g|ACS, ISO|pc|18.90
Einmalhandschuhe Latex gepudert Gr. [S/M/L]|100 Stück|box|7.85
Faltenfilter Ø [150/185/240] mm mittelschnell|100 Blatt|pack|16.40
Mikrotiterplatte 96 Well [Rundboden/Flachboden]|50 Stück|pack|74.50
Magnetrührstab PTFE [20x6/30x8/40x8] mm|zylindrisch|pc|4.15
pH-Pufferlösung [4,00/7,00/9,21] 1 l|rückführbar|pc|12.75
Parafilm M [50/100] mm Breite 38 m|dehnbar|roll|29.60
Kryoröhrchen [1,8/4,5] ml Außengewinde|500 Stück|pack|67.30
""",
    "de-kita": """
Fingerfarbe [rot/gelb/blau/grün] 750 ml|ohne Konservierer|pc|7.95
Tonpapier 130 g 50 x 70 [hellblau/maigrün/sonnengelb]|10 Bogen|pack|3.60
Bastelschere Kinder rund [rechts/links]|13 cm|pc|1.85
Windeln Größe [4/5/6] Großpackung|2 x 56 Stück|pack|24.90
Feuchttücher sensitiv [72/80] Blatt|ohne Duft|pack|1.75
Papierhandtuch ZZ-Falz [grün/natur] 25x23|5000 Blatt|case|26.80
Klebestift [20/40] g lösemittelfrei|auswaschbar|pc|1.40
Knete weich [8/12] Farben Eimer|weizenfrei|bucket|13.50
Malkittel Gr. [98/110/122] Langarm|abwischbar|pc|9.80
Puzzle Holz Bauernhof [24/48] Teile|ab 3 Jahren|pc|12.40
""",
    "de-pack": """
Faltkarton zweiwellig [400x300x200/600x400x300] mm|Typ 2.40 BC|pc|118.00|100
Packband PP leise [50/75] mm x 66 m braun|36 Rollen|roll|1.45
Handstretchfolie 500 mm [17/20/23] my|300 m, transparent|roll|8.60
Luftpolsterbeutel Typ [C13/D14/G17] weiß|100 Stück|box|17.20
Versandetikett Thermo 100x150 [Rolle/Leporello]|Kern 76 mm|roll|9.35
Kantenschutz Pappe 45x45x3 L [1000/1200]|recycelbar|pc|46.00|100
Umreifungsband PET [12,5/15,5] mm x 1000 m|300 kg Reißkraft|roll|54.00
Euro-Flachpalette [neu/gebraucht A] 1200x800|IPPC|pc|13.90
Seidenpapier grau 25 g [50x75/75x100] cm|10 kg|pack|22.70
Dokumententasche Lieferschein [DIN lang/C5]|1000 Stück|case|28.10
Antirutschmatte [200x5000/250x5000] mm 3 mm|Gummigranulat|roll|34.80
""",
    "de-garten": """
Streusalz Auftausalz Sack [10/25] kg|Körnung 0,16-5|bag|6.90
Motorsägenkette 3/8" 1,3 mm [52/56] TG|Halbmeißel|pc|16.70
Freischneiderfaden rund [2,7/3,0] mm 200 m|leise|roll|24.90
Rasensamen Sportrasen RSM [3.1/3.2] 10 kg|Nachsaat|bag|58.00
Warnweste orange Gr. [M/L/XL/XXL] Klasse 2|EN 20471|pc|4.95
Abfallsäcke 120 l [blau/grau] Typ 100|25 Stück|roll|5.80
Leitkegel 2-teilig [500/750] mm|RA2|pc|23.50
Zweitaktgemisch Alkylat [5/20] l|Kanister|can|21.40
Straßenbesen Arenga [40/50/60] cm|ohne Stiel|pc|8.75
Baumanbindung Gurt [30/40] mm x 50 m|Jute|roll|19.60
Kaltasphalt Reaktiv Eimer [14/25] kg|Körnung 0/5|bucket|17.95
""",
    "de-metall": """
Flachstahl S235 [30x5/40x5/50x8] Länge 6 m|blank gezogen|pc|21.40
Vierkantrohr [30x30x2/40x40x3/60x40x3] 6 m|EN 10219|pc|33.80
Schweißdraht SG2 [0,8/1,0/1,2] mm Korb 15 kg|verkupfert|roll|42.50
Trennscheibe dünn 115 x [1,0/1,6] Edelstahl|gekröpft|pc|1.15
Ankerbolzen M[10x90/12x110] verzinkt|ETA Option 1|pc|64.50|100
Senkschraube DIN 7991 M[6x20/8x30/10x40] A2|Innensechskant|pc|18.40|100
Sechskantmutter DIN 934 M[8/10/12/16] A4|blank|pc|9.70|100
Anschweißband Türband [120/140/160] mm|Stahl roh|pair|6.30
Rostschutzgrundierung [2,5/10] l rotbraun|Alkydharz|can|49.00
Korbrollenband Poliervlies 60 mm [fein/mittel]|Nylon|pc|13.20
Gewindebohrer HSS-E M[6/8/10] Maschine|DIN 371|pc|14.85
Pfostenschuh aufschraubbar [71/91/101] mm|feuerverzinkt|pc|5.45
""",
    "de-back": """
Weizenmehl Type [405/550/1050] Sack 25 kg|aschegeprüft|bag|14.90
Backmargarine Ziehware [2/10] kg Platte|palmfrei|case|41.50
Hefe frisch Würfel [500/1000] g|gekühlt|pack|2.35
Marzipanrohmasse M00 [2,5/12,5] kg|52 % Mandeln|case|78.00
Brötchenbeutel Kraft [2/6] Stück braun|1000 Stück|case|31.60
Hagelzucker grob [H2/H4] 10 kg|Rüben|bag|16.70
Kuvertüre zartbitter 56 % Chips [2,5/10] kg|Cocoa Horizons|bag|69.00
Backtrennpapier Bogen 40x60 [500/1000] Blatt|silikonisiert|case|37.40
Sonnenblumenkerne geschält [5/25] kg|Bulgarien|bag|44.20
Erdbeer-Fruchtfüllung backfest [3/12] kg|45 % Frucht|bucket|28.30
Tortenkarton Wellpappe [28/32] cm|Höhe 12|pack|19.80
""",
    "de-pflege": """
Inkontinenzvorlage anatomisch [normal/extra/maxi]|4 x 28 Stück|case|33.40
Bettschutzeinlage 60 x [60/90] cm 6-lagig|4 x 25|case|21.60
Waschhandschuh Vlies [Molton/soft] weiß|20 x 50|case|24.80
Hautschutzcreme Tube [100/250] ml|parfümfrei|pc|5.35
Flächendesinfektion gebrauchsfertig [1/5] l|VAH-gelistet|can|16.90
Trinknahrung Drink [Vanille/Erdbeere/Kaffee] 200 ml|24 Flaschen|case|46.20
Nitrilhandschuh blau unsteril Gr. [M/L]|200 Stück|box|9.10
Wundpflaster elastisch 6 cm x [1/5] m|hautfarben|pc|4.60
Medikamentenbecher [klar/blau] 30 ml|90 x 50 Stück|case|38.50
Kompresse Mullvlies steril [5x5/10x10]|25 x 2|pack|3.95
Blutzuckerteststreifen [50/100] Stück|codefrei|pack|22.90
""",
    "de-haustech": """
Eckventil 1/2" x 10 mm [verchromt/gebürstet]|selbstdichtend|pc|5.40
Spülkastenfüllventil [seitlich/unten] 3/8"|geräuscharm|pc|13.80
Mehrschichtverbundrohr [16x2/20x2] Ring 50 m|PE-RT/AL/PE-RT|m|1.35
Pressbogen 90° Rotguss [16/20/26]|U/TH-Kontur|pc|6.95
Heizkörperthermostat M30 [weiß/chrom]|Flüssigfühler|pc|11.20
HT-Abzweig 45° DN [50/75/110]|grau|pc|2.45
Duschkopf Brauseset Stange [600/900] mm|3-strahlig|pc|44.70
Waschtisch Keramik [55/60] cm mit Hahnloch|weiß|pc|58.90
Silikonkartusche Sanitär [transparent/manhattan] 310 ml|pilzhemmend|pc|4.85
Umwälzpumpe Hocheffizienz 25-[40/60] 180|0,1-1,8 A|pc|139.00
""",
    "en-mech": """
Deep groove bearing [6205/6206/6308] ZZ|metal shields|pc|7.85
Wedge belt SPA [1000/1250/1600]|ISO 4184|pc|9.40
Spiral wound gasket DN[50/80/100] PN40|316L graphite|pc|12.60
Hydraulic filter element 10 micron [HF35/HF28]|glass fibre|pc|41.30
Socket cap screw M[6/8/10]x[20/30/40] 12.9|self colour|pc|14.70|100
Cable gland brass M[16/20/25] IP68|with locknut|pc|1.95
Lithium EP2 grease cartridge [400/500] g|box of 12|box|39.60
Proximity sensor inductive M[12/18] PNP NO|2 m lead|pc|28.40
Contactor 3 pole [9/18/25] A 230 V coil|1NO 1NC|pc|24.10
Roller chain simplex [08B-1/10B-1] 5 m|with link|box|36.90
Air hose PVC reinforced [8/10/13] mm|20 bar|m|1.85
Thread sealant anaerobic [50/250] ml|WRAS|pc|17.40
""",
    "en-care": """
Disposable wipe dry large [50/100] pack|patient cleansing|pack|2.95
Slip pad all-in-one [medium/large] super|4 x 14|case|38.40
Vinyl glove clear powder free size [S/M/L]|100|box|3.10
Barrier cream pump [200/500] ml|fragrance free|pc|6.75
Laundry liquid bio [5/10] L|auto dose|can|18.20
Thickener tin fruit flavoured [125/300] g|IDDSI|pc|7.90
Apron on a roll [white/blue/yellow]|200|roll|4.85
Clinical towel 2 ply [blue/white] 20 inch|9 rolls|case|27.60
Dressing pack sterile [standard/plus]|20|box|13.70
Alcohol gel wall refill [800/1000] ml|70%|pc|5.20
""",
    "en-cater": """
Plain flour bakers [1.5/16] kg|bleached|bag|11.90
Chopped tomatoes A10 tin [Italian/organic]|6 x 2.5 kg|case|16.40
Mayonnaise catering [5/10] L bucket|free range egg|bucket|17.80
Penne rigate dried [3/5] kg|durum wheat|bag|6.30
Garden peas frozen [2.5/10] kg|grade A|bag|4.75
Cheddar mature coloured block [2.5/5] kg|coloured|pc|27.90
Battered cod portion [4-5/6-7] oz|24 per case|case|41.60
Cling film cutter box [300/450] mm x 300 m|PE|pc|8.10
Brown sauce sachet [200/1000] count|10 g|box|12.20
Sunflower spread [2/10] kg tub|dairy free|can|9.60
Kitchen blue roll [2/3] ply embossed|6 x 150 m|case|14.30
""",
    "en-join": """
Fire door blank FD30 [1981x762/2040x826] oak veneer|44 mm|pc|96.00
Butt hinge grade 13 [102x76/102x102] satin|3 pairs|pack|22.40
Intumescent strip 15 x 4 x 2100 [white/brown]|with brush|pc|2.65
Lever handle on rose [mitred/return] SSS|EN 1906|pair|14.80
MR MDF moisture resistant [12/18/22] mm 8x4|FSC|pc|34.20
Wood screw double countersunk [4.0x40/5.0x70]|200|box|6.15
Door closer size [2-4/3-6] silver|CE marked|pc|38.50
Architrave ogee primed [69/94] x 18 x 4.2 m|MDF|pc|7.30
Contact adhesive spray [500/650] ml|high temp|pc|9.85
Euro cylinder thumb turn [35/35~40/40] nickel|6 pin|pc|17.60
""",
    "en-civil": """
Twinwall duct [110/160] mm x 6 m black|coupler included|pc|21.80
Road iron marking paint [white/yellow] 750 ml|spray line|pc|4.95
Kerb race haunch form [steel/composite] 3 m|reusable|pc|46.00
Geotextile non woven [100/150] g 4.5 x 100 m|CE|roll|98.00
Manhole cover and frame D400 [600x600/675x675]|ductile iron|pc|164.00
Sand bag filled polypropylene [13/20] kg|UV|bag|3.20
Warning tape electric cable [150/200] mm x 365 m|yellow|roll|8.70
Rebar spacer clip [40/50] mm cover|bag 250|bag|17.60
Concrete repair mortar R4 [20/25] kg|fibre|bag|19.40
Trench sheet overlapping L8 [2.4/3.0] m|hot rolled|pc|74.50
""",
    "en-plant": """
Carbide insert CNMG 43[1/2/3] grade P25|box of 10|box|78.40
Hex bolt 3/8-16 x [1/2/3] in grade 8|zinc yellow|pc|31.50|100
Coolant semi-synthetic [5/55] gal|soluble|can|142.00
Nitrile glove 8 mil orange [L/XL]|box 100|box|17.90
Shop towel blue [10/12] ply box|200 ct|box|13.60
Ball valve full port brass [1/2~3/4~1] in|600 WOG|pc|12.35
Absorbent pad oil only [15x18/30x30]|bale 100|pack|54.20
Safety glasses anti-fog [clear/smoke]|Z87+|pc|3.45
V-belt cogged BX[42/56/68]|heat resistant|pc|14.90
Band saw blade bi-metal [10 ft 6/11 ft] 1 in|5/8 TPI|pc|47.80
Steel shim stock .0[05/10/15] x 6 x 100|full hard|roll|29.70
""",
    "en-ship": """
Mooring rope polypropylene 8-strand [40/48] mm|220 m coil|roll|940.00
Chipping hammer pneumatic [single/triple]|with chisel|pc|118.00
Marine paint finish [white/signal red] 20 L|alkyd|can|96.00
Boiler suit cotton orange size [M/L/XL]|reflective|pc|22.40
Engine room flashlight Ex zone [1/0]|ATEX|pc|64.00
Fire hose duraline [45/52] mm x 20 m|with couplings|pc|88.50
Wiping rags coloured cotton [10/25] kg|bale|bag|19.80
Heaving line manila rope [8/10] mm|100 m|roll|27.30
Galvanised shackle bow [13/16/19] mm|screw pin|pc|6.85
Log book deck [english/bilingual]|official|pc|14.50
""",
}
