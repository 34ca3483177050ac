"""Set j's goods by language and trade (`de-san`: what a German plumber buys), in the form of `goods`."""

GOODS = {
    "de-san": """
Pressfitting Kupfer Bogen 90° [15/18/22] mm i/a|Kontur M, DVGW|pc|3.42
Waschtischarmatur Einhebel chrom [110/150]|mit Zugstangenablauf|pc|74.90
Spülkasten-Füllventil universal [3/8"~1/2"]|geräuscharm Klasse 1|pc|16.85
Heizkörper-Thermostatkopf M30x1,5 [weiß/chrom]|Flüssigfühler|pc|11.30
Ventilheizkörper Typ 22 600 x [800/1000/1200]|RAL 9016, 6 Anschlüsse|pc|168.00
Mehrschichtverbundrohr [16x2,0/20x2,0/26x3,0] Rolle|vorgedämmt 9 mm|m|2.68
HT-Bogen DN [50/75/110] 45°|grau, mit Lippendichtung|pc|1.24
Rohrschelle M8/M10 [20-25/48-53] mm mit Gummi|verzinkt|pc|0.74
Umwälzpumpe [25-60/25-80] 180 mm|Energieeffizienzindex <= 0,20|pc|214.00
Eckventil 1/2" x 3/8" selbstdichtend [chrom/edelmatt]|mit Rosette|pc|6.15
Wand-WC spülrandlos [weiß/manhattan]|Ausladung 530 mm|pc|139.00
""",
    "de-ele": """
Abzweigdose Aufputz [75x75/85x85] IP54|hellgrau, 7 Einführungen|pc|1.58
Schutzkontaktsteckdose Einsatz [reinweiß/anthrazit]|Steckklemmen, 16 A 250 V|pc|3.96
FI-Schutzschalter 4-polig [25/40/63]A 30 mA Typ A|4 TE|pc|38.40
Erdkabel NYY-J [3x1,5/5x2,5/5x6] RE|schwarz, Trommelware|m|2.36
Verbindungsklemme mit Hebel [2/3/5]-Leiter|4 mm², 100 Stück/Schachtel|box|29.80
Installationsrohr flexibel M[20/25/32] mittel|Bund 50 m|m|0.54
LED-Feuchtraumleuchte [1200/1500] mm 4000 K|IP65, 5.900 lm|pc|47.30
Datenkabel Cat.7 S/FTP [simplex/duplex] orange|500 m Trommel, Dca|m|0.98
Kabelkanal [40x60/60x90] RAL 9010|2 m Stange mit Oberteil|m|3.15
Zählerschrank 3-Punkt [2/4] Felder 1100 mm|mit APZ und RfZ|pc|486.00
""",
    "de-mro": """
Sechskantmutter ISO 4032 M[8/10/12/16] A2|DIN 934|pc|8.60|100
Gewindestange DIN 976 M[8/10/12] 1000 mm verzinkt|Güte 4.8|pc|1.92
Trennscheibe Stahl 230 x [1,9/3,0] mm|Bohrung 22,23|pc|2.14
Spiralbohrer HSS-Co DIN 338 Ø [4,2/6,8/10,2]|Spitze 130°|pc|3.65
Pendelkugellager [1205/2206/1308] K|Hülse getrennt|pc|24.70
Keilriemen XPA [1120/1400/1800] flankenoffen|Satztoleranz|pc|13.85
Hydrauliköl HLP [32/46] Kanister 20 l|DIN 51524-2|can|58.40
Montagekleber weiß Kartusche [290/310] ml|lösemittelfrei|pc|4.95
Schutzbrille Bügel [klar/getönt]|EN 166, kratzfest|pc|4.30
Winterarbeitshandschuh Größe [9/10/11]|EN 511, Latex geschäumt|pair|5.45
Streusalz Siedesalz [10/25] kg|Sack, Palette 40 Sack|bag|6.75
Kantholz KVH 60 x [100/120/160] NSi|Länge 13 m, Kappung frei|m|4.20
Holzbauschraube Senkkopf [6x120/8x200] TX|gelb verzinkt|pc|23.40|100
""",
    "de-pack": """
Faltkarton 2-wellig [400x300x300/600x400x400]|FEFCO 0201, Qualität 2.40 BC|pc|1.46
Packband PP leise 50 mm x 66 m [braun/transparent]|Acrylatkleber, 36 Rollen/Karton|roll|0.89
Stretchfolie Hand 500 mm [17/20/23] my|300 m, transparent|roll|6.95
Luftpolsterfolie 100 cm x [50/100] m|Noppe 10 mm|roll|21.80
Versandtasche Papier gepolstert [C/E/G]|innen 180 x 265 mm|pc|16.90|100
Umreifungsband PET 12,5 x [0,6/0,7] mm|2000 m, Kern 406|roll|48.60
Flachbeutel LDPE [150x200/250x350] 50 my|lose im Karton|pc|24.30|1000
Kantenschutzwinkel Pappe 35x35x3 L [800/1200]|Vollpappe|pc|0.52
Thermotransfer-Etikett [100x150/100x50] mm|Kern 76, 1000 je Rolle|roll|8.25
Einwegpalette 1200 x 800 [IPPC/unbehandelt]|Tragkraft 800 kg|pc|7.40
""",
    "de-med": """
Einmal-Untersuchungshandschuhe Nitril [S/M/L] blau|Spender 200 Stück|box|11.90
Einmalkanülen G[21/23] grün/blau|100 Stück, steril|pack|4.35
Infusionsbesteck mit Luftfilter [180/230] cm|Luer-Lock, PVC-frei|pc|0.86
Spritzen 3-teilig Luer [2/5/10] ml|100er Packung|pack|7.95
Wundauflage Vlies steril [5x5/10x10] cm|25 x 2 Stück|box|3.68
Händedesinfektion Gel [500/1000] ml|begrenzt viruzid PLUS|pc|6.42
Flächendesinfektionstücher [80/120] Stück Softpack|20 x 22 cm, alkoholfrei|pack|5.15
Absaugkatheter CH [12/14/16] gerade|52 cm, steril|pc|0.38
EKG-Elektroden Schaumstoff Ø [45/50] mm|Beutel 50 Stück|bag|6.10
Urinbeutel 2 l Ablauf [90/120] cm|unsteril, mit Ventil|pc|0.72
Ärzterolle 2-lagig [50/59] cm x 50 m|perforiert, 9 Rollen|case|27.60
OP-Maske Typ IIR [blau/grün] Gummizug|50 Stück|box|4.20
""",
    "de-food": """
Weizenmehl Type [405/550] 10 kg|Backqualität|bag|8.45
Pommes frites 9/9 mm tiefgekühlt [2,5/10] kg|vorfrittiert|bag|7.90
Sahne 32 % H [1/5] l|mit Schraubverschluss|pc|4.65
Rapsöl raffiniert Bag-in-Box [10/15] l|hoch erhitzbar|case|24.90
Geschälte Tomaten Dose [400/2500] g|in Tomatensaft|can|3.85
Basmatireis Sack [5/10] kg|Ernte Vorjahr|bag|18.60
Hähnchenbrustfilet frisch [160/200] g Stück|HKl. A, 2,5-kg-Schale|kg|8.75
Zwiebeln gelb geschält Eimer [5/10] kg|Deutschland, Kl. I|bucket|9.20
Kaffeebohnen Crema [500/1000] g|Arabica/Robusta 80/20|pack|13.40
Apfelsaft naturtrüb [0,2/1,0] l Glas|Kasten, Mehrweg|case|11.65
Bergkäse [6/12] Monate Rad geviertelt|mind. 50 % F.i.T.|kg|13.90
Kräuterbutter Rolle [125/250] g|Karton 20 Stück|case|32.50
""",
    "de-hyg": """
Toilettenpapier 3-lagig [8/48] Rollen Recycling|250 Blatt, Blauer Engel|pack|14.60
Falthandtuch V-Falz [2/3]-lagig weiß|Karton 3000 Blatt|case|27.90
Allzweckreiniger Zitrus Kanister [5/10] l|pH 7|can|12.80
Müllsack LDPE [70/120] l blau T60|25 Stück/Rolle|roll|3.45
Hotelseife verpackt [15/20] g|500 Stück im Karton|case|41.00
Duschgel & Shampoo Spender [300/5000] ml|nachfüllbar, Duft Zeder|pc|4.90
Servietten 33 x 33 2-lagig [weiß/bordeaux]|Paket 250|pack|5.20
Spülmaschinenreiniger flüssig [12/25] kg|chlorfrei|can|58.50
Mikrofasertuch 40 x 40 [rot/blau/gelb]|10er Pack|pack|7.85
""",
    "de-off": """
Ordner A4 breit [blau/schwarz/grau] 80 mm|Wolkenmarmor innen|pc|1.95
Kugelschreiber Druckmechanik [blau/schwarz] M|dokumentenecht|pc|0.48
Multifunktionspapier A4 80 g [500/2500] Blatt|Weiße 161 CIE|pack|5.35
Haftnotizen [76x76/127x76] gelb 100 Blatt|12 Blöcke|pack|8.70
Trommel für Laserdrucker [23.000/30.000] Seiten|kompatibel|pc|64.90
Briefumschlag DIN lang [mit/ohne] Fenster sk|1000 Stück|box|27.80
Pendelregistratur-Hefter [rot/chamois] Karton 250 g|25 Stück|pack|12.40
Bürodrehstuhl Netzrücken [schwarz/petrol]|Synchronmechanik, bis 120 kg|pc|189.00
Schreibtischlampe LED [silber/schwarz] mit Klemme|dimmbar 3000-6000 K|pc|42.50
""",
    "de-car": """
Bremsscheibe VA belüftet [280/312] x 22 mm|Satz 2 Stück, beschichtet|set|74.60
Bremsbelagsatz vorne [mit/ohne] Warnkontakt|ECE R90|set|36.20
Ölfiltereinsatz Papier [HU 7/HU 9]12|mit Dichtring|pc|7.35
Motorenöl 5W-[30/40] longlife 60 l Fass|ACEA C3|can|298.00
Zündkerze Iridium [LR 6/LR 8] Gewinde M12|Elektrodenabstand 0,8|pc|9.85
Starterbatterie AGM [70/80] Ah 760 A|310 x 175 x 190|pc|142.00
Stoßdämpfer hinten Gasdruck [Sport/Serie]|einzeln|pc|58.30
Zahnriemensatz mit Wasserpumpe [1,6/2,0] TDI|inkl. Rollen|set|168.50
Scheibenfrostschutz -[20/60] °C Kanister 5 l|gebrauchsfertig|can|6.40
Auswuchtgewicht Klebe schwarz [5/10] g|Box 100 Riegel|box|24.90
""",
    "en-san": """
Press-fit copper tee [15/22/28]mm equal|WRAS approved|pc|4.85
Compression coupling [15/22]mm chrome|DZR brass|pc|2.16
Thermostatic radiator valve angled [15/10]mm|with lockshield|pc|14.75
Compact steel radiator K2 600 x [800/1000/1400]|brackets included|pc|96.40
Push-fit barrier pipe [15/22]mm coil|BS 7291, 50 m|m|0.92
Combi boiler flue kit [60/100] horizontal|plume management ready|pc|68.50
PTFE tape gas grade [5/12]m|BS EN 751-3|roll|0.78
Low level cistern dual flush [side/bottom] inlet|internal overflow|pc|52.30
Inhibitor fluid F[1/2] 500 ml|doses 125 litres|pc|13.95
Waste trap bottle [32/40]mm 75 mm seal|white polypropylene|pc|3.28
""",
    "en-food": """
Oat drink barista [1/2] L|case of 6, ambient|case|9.90
Plain flour [10/16] kg sack|untreated|bag|11.40
Chopped tomatoes [400 g/2.5 kg]|in rich juice|can|3.35
Espresso beans house blend [1/6] kg|roasted weekly|bag|18.20
Free range eggs medium tray [30/60]|Class A|case|8.70
Mature cheddar block [2.5/5] kg|red tractor|kg|7.60
Back bacon rindless [2.27/5] kg|smoked|pack|14.25
Steak cut chips frozen [2.5/12.5] kg|gluten free|case|16.80
Rapeseed oil extended life [15/20] L|drum|can|29.50
Salted butter portions [100/200]|7 g each|box|12.10
Chicken supreme skin on [200/227] g|fresh, Grade A|kg|8.95
Ketchup sachets [200/300] count|10 g|box|7.45
""",
    "en-med": """
Examination glove nitrile blue [S/M/L] powder free|200 per dispenser|box|6.85
IV cannula winged [18/20/22]G|with port, sterile|pc|1.12
Foley catheter 2-way [12/14/16]Ch all silicone|long term, 10 ml|pc|4.90
Gauze swab non-sterile [7.5/10] cm 8 ply|100 pack|pack|1.95
Syringe luer slip [5/10/20] ml|100 box|box|6.30
Oxygen mask adult [medium/high] concentration|2.1 m tubing|pc|1.48
Suture absorbable [3/0~4/0] 75 cm braided|box of 36|box|118.00
Blood pressure cuff reusable [adult/large]|single tube|pc|21.40
Sharps container [1/5/22] L yellow lid|UN3291|pc|3.75
Incontinence pad shaped [plus/extra]|20 per bag|bag|5.60
""",
    "en-mro": """
Hex set screw BZP M[8/10/12] x [30/40]|grade 8.8, fully threaded|pc|9.80|100
Road marking paint [white/yellow] 750 ml|line marker aerosol|can|6.95
Traffic cone [450/750] mm two part|D2 sleeve|pc|9.40
Galvanised bucket [9/14] L|heavy duty|pc|8.25
Deep groove ball bearing [6205/6207/6309] 2RS C3|metric|pc|8.90
Cut-off wheel [115/230] x 1.6 mm|inox|pc|1.15
Grease cartridge EP2 lithium [400/500] g|NLGI 2|pc|4.35
""",
    "en-pipe": """
Threaded rod B7 [1/2~5/8]-11 x 6 ft|plain|pc|17.60
Channel strut 1-5/8" [12/14] ga slotted 10 ft|pre-galvanized|pc|31.20
Flange gasket 1/8" ring [3/4] in 150#|non-asbestos|pc|2.75
Butt weld elbow 90 LR [2/4] in sch 40|A234 WPB|pc|14.30
Ball valve full port [3/4/1] in threaded brass|600 WOG|pc|16.85
Mechanical coupling [2/4] in rigid grooved|EPDM, painted|pc|13.60
Concrete anchor wedge 3/8 x [3/3-3/4] in|zinc|pc|0.92
Pipe hanger clevis [1/2/3] in black|UL listed|pc|3.10
Welding rod E7018 [3/32~1/8] in|10 lb can|can|34.90
""",
    "en-amp": """
Isolator 3 pole [20/40]A IP66|lockable|pc|42.60
DIN rail contactor [25/40]A 230V coil|4 NO|pc|36.80
Flat TPS cable [1.5/2.5] mm² twin & earth|100 m drum|m|1.85
Downlight tri-colour 9W [90/92] mm cutout|dimmable, white|pc|11.40
Twin switched socket [white/brushed steel] 13A|flush, 35 mm box|pc|5.85
Consumer unit [8/12] way metal|RCBO ready|pc|74.20
SWA cable 3 core [2.5/6] mm²|XLPE/PVC, per metre|m|3.35
RCBO type A B[16/32] 30mA|1 module|pc|18.90
Heavy duty conduit [20/25]mm orange 4 m|rigid PVC|pc|5.45
Cable gland kit [M20/M25] brass CW|pack of 2|pack|6.75
""",
    "en-hyg": """
Bath tissue jumbo roll [9/12] in 2-ply|12 rolls/case|case|38.40
Bath towel white [24x48/27x54] ring spun|10.5 lb/dz|pack|46.90
Conditioning shampoo bottle [1/1.5] oz|288/case|case|92.50
Can liner high density [33x40/40x48] clear|250/case|case|34.75
Floor finish high gloss [1/5] gal|25% solids|can|64.20
Facial tissue flat box [60/100] ct|30 boxes|case|27.30
Multi-fold paper towel [white/kraft]|4000/case|case|29.85
Disinfectant cleaner concentrate [1/2.5] gal|EPA registered|can|31.60
Terry washcloth white [12x12/13x13]|1 lb/dz|pack|8.90
""",
    "en-ele": """
EMT conduit [1/2~3/4~1] in x 10 ft|galvanized steel|pc|8.45
THHN stranded [12/10/8] AWG black|500 ft spool|ft|0.42
Single pole breaker [15/20/30]A 120/240V|plug-on|pc|9.75
Duplex receptacle 20A [white/ivory] TR|commercial grade|pc|4.65
LED high bay [150/200]W 5000K 120-277V|UFO, hook mount|pc|138.00
Weatherproof box [1/2]-gang grey three hole|die cast|pc|7.20
Liquid tight connector [1/2~3/4] in straight|insulated throat|pc|3.35
""",
    "en-pack": """
Corrugated carton [12x10x8/18x12x12] 200# test|kraft, bundle of 25|pc|0.94
Stretch wrap hand 18 in x [1000/1500] ft|80 gauge|roll|9.40
Carton sealing tape 2 in x [55/110] yd clear|1.9 mil|roll|1.75
Poly mailer [10x13/14.5x19] white|2.5 mil, self seal|pc|0.14
Void fill kraft paper 30# [15/20] in|1200 ft|roll|36.50
Direct thermal label 4 x 6 [fanfold/roll]|500 per unit|pack|11.90
Bubble pouch 3/16 in [8x11/12x15]|adhesive lip|pc|0.33
Pallet top sheet 48 x [42/60] clear|1.5 mil|roll|44.80
""",
    "en-off": """
Copy paper 8.5 x 11 20 lb [92/96] bright|10 reams/carton|case|42.75
Dry erase marker chisel [black/assorted] 12 ct|low odor|box|9.85
Composition notebook [wide/college] ruled|100 sheets|pc|1.35
Washable glue stick [0.24/1.27] oz|30 pack|pack|11.20
Student scissors [5/7] in blunt|classroom pack 12|pack|14.90
Construction paper 9 x 12 [assorted/white]|50 sheets|pack|2.45
Tennis ball chair glides pre-cut [grey/lime]|bag of 40|bag|34.60
File cabinet vertical [2/4]-drawer letter|putty, lock|pc|214.00
Math counting bears [96/102] set|ages 3+|set|17.30
""",
    "en-car": """
Brake pad set front DB[1170/1432] ceramic|with shims|set|48.50
Oil filter spin-on Z[411/418/445]|anti-drainback|pc|8.90
Engine oil 5W-30 full synthetic [20/205] L|API SP|can|96.00
Wiper refill [610/660] mm narrow|pair, metal backed|pair|9.40
Serpentine belt [6PK1680/7PK2035]|EPDM|pc|27.30
Battery DIN[55/66]LH MF|600 CCA|pc|151.00
Coolant red premix [5/20] L|type A|can|23.60
Globe H[4/7] 12V 60/55W|twin pack|pack|11.75
Lower control arm LH [Hilux/Ranger]|with ball joint|pc|118.00
""",
    "en-wear": """
Crew neck work T-shirt navy|poly/cotton 180 gsm|pc|7.45
Hi-vis softshell jacket lime/black|ANSI 107 class 3|pc|62.80
Ripstop cargo pant khaki|reinforced knees|pc|39.90
Insulated bib overall brown duck|quilt lined|pc|84.50
Long sleeve park ranger shirt green|two pockets, badge tab|pc|33.60
Rain suit two-piece yellow|0.35 mm PVC|set|27.25
""",
}
