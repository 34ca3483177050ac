"""Set h's goods, in the form of `goods`."""

GOODS = {
    "de": """
Spritzgießgranulat PA6-GF30 [natur/schwarz]|Feuchte max. 0,10 %|kg|3.84
Auswerferstift [2,0/3,0/5,0] x 160 gehärtet|Form A, 60 HRC|pc|2.76
Heizband Düse Ø 45 x [38/50] 230 V|Glimmer, mit Schutzkappe|pc|41.20
Fingerpulsoximeter [Erwachsene/Kinder]|inkl. 2 Batterien AAA|pc|34.80
Einwegwaschlappen Airlaid [17 x 24/20 x 30] cm|Beutel zu 50 Stück|pack|1.46
Infusionsbesteck Standard [150/180] cm|PVC-frei, mit Luftfilter|pc|0.88
Topfband 110° [aufliegend/einliegend] mit Dämpfung|Topf Ø 35|pc|3.15
Holzleim D3 Kanne [4,5/10] kg|DIN EN 204|can|46.90
Schleifvlies Rolle 115 mm x 10 m [fein/mittel]|braun|roll|24.30
Buche Leimholzplatte 26 x 1210 mm Länge [2,0/2,6] m|A/B, keilgezinkt|pc|118.00
Titandioxid Rutil R-[960/902]|Sack 25 kg, palettiert|kg|3.27
Dispergiermittel lösemittelfrei Hobbock [25/50] kg|VOC < 1 g/l|bucket|198.00
Gebindedeckel Weißblech Ø [99/153] mm|innen schutzlackiert|pc|17.60|100
Streusalz [lose/gesackt] 0/3 mm|Siedesalz|kg|0.21
Leitpfosten Kunststoff [1000/1250] mm|mit Reflektoren rot-weiß|pc|16.70
Verkehrszeichen RA2 Ø 600 [Halteverbot/Tempo 30]|Alform 2 mm|pc|54.60
Frotteetuch 50 x 100 cm [weiß/anthrazit]|Baumwolle 500 g/m²|pc|6.90
Gästeseife Arve [15/25] g|Faltschachtel|pc|0.47
Espressobohnen Hausmischung [500 g/1 kg]|Röstung dunkel|pack|19.40
Dinkelmehl Type [630/1050] Sack 25 kg|Mühlenware|bag|31.50
Backtrennpapier 57 x 98 cm, [500/1000] Blatt|beidseitig silikonisiert|pack|43.70
Mähmesserklinge ESM [gezahnt/glatt]|gehärtet, 76 x 2|pc|148.00|100
Gelenkwelle W[2300/2400] Länge 810|mit Schutztrichter|pc|176.50
Hydraulikkupplung BG [2/3] Stecker M18x1,5|ISO 7241-A|pc|9.35
""",
    "en": """
Mooring rope 8-strand PP [40/48] mm x 220 m|with spliced eyes both ends|pc|685.00
Paint tank coating epoxy [grey/buff] 20 ltr|two pack, base and hardener|set|212.00
Manila heaving line [8/10] mm|220 m coil|pc|64.20
Boiler suit cotton navy size [M/L/XL]|with reflective tape|pc|23.75
Gasket sheet non-asbestos [1.5/3.0] mm|1500 x 1500|sheet|88.30
Fuse cartridge [6/10/16] A 500 V|ceramic, 10 x 38|pc|1.12
Litter bin liner [90/140] ltr black heavy duty|box of 100|box|17.95
Traffic cone one piece [500/750] mm|BS EN 13422|pc|11.40
Grass seed amenity mix [A5/A19] 20 kg|rye and fescue|bag|76.80
Gear blank 8620 dia [3.25/4.50] in|saw cut, normalized|pc|38.15
Hob cutter DP [8/10] PA 20|HSS-E, TiN|pc|418.00
Quench oil fast [55 gal/5 gal]|flash 350 F|can|96.00
Whiteboard marker assorted pack of [4/10]|dry wipe, bullet tip|pack|4.35
Badminton shuttle nylon [slow/medium/fast] tube of 6|cork base|pc|9.80
Foolscap refill pad ruled [80/160] page|punched four holes|pc|1.26
Conveyor idler roll [127/152] dia x 465|sealed, CEMA C|pc|143.50
Drill rod T[38/45] x 4.3 m|carburised|pc|392.00
Fire extinguisher dry chemical [4.5/9.0] kg|AS/NZS 1841.5|pc|118.60
Carton apple Mark [4/6] telescopic|with lid, printed|pc|1.08
Pallet corner board 50 x 50 x [1.9/2.2] m|6 mm|pc|0.94
Pipette tips filtered [10/200/1000] ul|racked, 10 x 96|box|54.90
Sea salt synthetic [10/25] kg|reef grade|bag|48.75
Die spring [red/blue/gold] 25 x 102|ISO 10243|pc|5.62
Punch guide bush [20/25] mm|sintered ferrite|pc|18.44
Fry basket liner 12 x [12/18] in|case of 1000|case|31.60
""",
    "fr": """
Compresse non tissée [7,5 x 7,5/10 x 10] cm stérile|sachet de 2, boîte de 100|box|5.84
Sonde d'aspiration CH [12/14/16] vraquée|longueur 50 cm|pc|0.39
Lame de bistouri n° [11/15/22] acier carbone|boîte de 100|box|16.20
Sac à linge hydrosoluble [70 x 95/66 x 84]|liasse de 25|pack|9.30
Barquette pulpe [500/750] cc biodégradable|operculable|pc|14.80|100
Gelée de coing seau [3/5] kg|teneur en fruits 50 %|pc|22.60
Serviette ouate 40 x 40 [prune/ivoire]|2 plis, paquet de 50|pack|3.95
Feuille guitare rouleau [0,30/0,40] x 100 m|polypropylène 60 µ|roll|27.10
Treillis soudé ST[25C/40C] panneau|2,40 x 6,00 m|pc|71.50
Parpaing creux 20 x 20 x 50 [B40/B60]|NF, palette de 60|pc|1.62
Étai métallique [1,80-3,20/2,20-4,00] m|galvanisé, EN 1065|pc|38.90
Pointe tête plate [70 x 3,1/90 x 3,4] acier clair|seau de 5 kg|box|19.75
Sel de déneigement big-bag [500/1000] kg|chlorure de sodium|pc|142.00
Ruban de balisage [rouge-blanc/jaune-noir] 500 m|75 mm|roll|11.30
Ampoule sodium [70/150] W E40|culot laiton|pc|13.85
Café moulu doux [250/500] g|arabica|pc|4.12
Essuie-tout maxi [2/4] rouleaux|pure ouate|pack|2.74
Lessive liquide [1,5/3] L Hesbaye|dose doseuse incluse|pc|6.38
""",
    "nl": """
Grondverf alkyd [wit/grijs] blik 2,5 l|hoogglans|pc|37.80
Afplakband kreppapier [25/38/50] mm|60 dagen UV|roll|4.65
Platte kwast 50 mm [kunsthaar/varkenshaar]|houten steel|pc|6.95
Incontinentieverband maat [M/L/XL]|ademend, pak à 14|pack|11.20
Wegwerpschort [75 x 125/85 x 145] cm|blokverpakt à 100|box|8.40
Handdesinfectie pompfles [500/1000] ml|80% ethanol|pc|5.85
Drinkbeker tweeoors [200/250] ml|met tuitdeksel|pc|3.10
Fruitkist karton [5/10] kg, bedrukt|wit, waterbestendig|pc|0.86
Trayvel schuimfolie 30 x [40/50] cm|doos à 2000|box|41.50
Hoekprofiel karton 45 x 45 x [1,8/2,0] m|4 mm|pc|0.72
Vlottermaaier mes [links/rechts]|gehard|pc|18.30
Dompelpomp [1,1/2,2] kW 400 V|vrije doorlaat 50 mm|pc|912.00
Rubber manchet Ø [110/160/200]|met RVS-klemband|pc|24.75
Roestvast stalen hijsketting [6/8] mm|grade 60, per meter|m|21.90
""",
    "es": """
Baldosa hidráulica 20 x 20 [gris/roja] 4 pastillas|UNE-EN 1339|m2|12.65
Pintura vial acrílica [blanca/amarilla] 25 kg|bajo disolvente|can|63.40
Farola LED [40/60] W 3000 K|IP66, Clase II|pc|214.00
Escoba de brezo [cosida/atada]|mango 130 cm|pc|4.85
Barrica roble americano [225/300] l tostado medio|duelas 27 mm|pc|398.00
Tapón microgranulado [44 x 24/49 x 24]|sin TCA|pc|86.00|1000
Cápsula complejo [burdeos/negra] 30,5 x 60|caja de 5.000|pc|24.30|1000
Botella bordelesa 750 [canela/verde] |palet de 1.232|pc|0.34
Arnés eléctrico tablero [LH/RH]|con grapas|pc|187.00
Remache ciego [4,8 x 12/6,4 x 16] acero|cabeza alomada|pc|41.00|100
Sellador uretano cartucho [310/600] ml|negro, curado 1 h|pc|8.70
Caja poliespán [6/10] kg pescado|con drenaje|pc|1.95
Anzuelo circular [11/0~13/0] inox|envase de 100|box|23.60
Cabo trenzado nailon [12/16] mm|alta tenacidad|m|1.84
""",
    "it": """
Pannolone sagomato [Medium/Large] Plus|cotone, pacco da 15|pack|7.40
Cerotto su rocchetto [2,5/5,0] cm x 9,2 m|TNT ipoallergenico|pc|1.18
Contenitore aghi [3/7] litri|UN 3291|pc|2.36
Fodera bemberg [avorio/blu notte] h 140|100% cupro|m|9.85
Bottone corozo [24/32] linee naturale|4 fori|pc|58.00|100
Filo cucirino 120 [nero/bianco/grigio] 5000 m|poliestere|pc|6.45
Interno crine per giacca h [160/180]|cammello|m|14.70
Lenzuolo matrimoniale percalle [bianco/ecru]|200 fili, 280 x 300|pc|42.30
Accappatoio nido d'ape tg [M/L/XL]|cintura, due tasche|pc|31.80
Set cortesia astuccio [Limone/Oliva]|5 pezzi|pc|1.95
Lampadina filamento E14 [2700/3000] K|4 W, dimmerabile|pc|3.60
Collettore ottone [5/8] vie 1"|con detentori|pc|74.25
Vaso espansione [18/24] l|membrana fissa|pc|36.10
Raccordo a pressare bicono [16/20/26]|profilo TH|pc|4.28
Isolante per tubo [22/28] x 13|2 m, classe 1|m|1.07
""",
    "pt": """
Caixa de vindima [20/25] kg perfurada|PEHD alimentar|pc|7.45
Tesoura de poda [curta/telescópica]|lâmina forjada|pc|24.90
Metabissulfito de potássio saco [1/25] kg|enológico|bag|38.60
Mangueira vinho alimentar DN [40/50]|espiral rígida|m|9.15
Filtro placas 40 x 40 K[100/250]|caixa de 100|box|132.00
Enxofre molhável [5/25] kg|80% WG|bag|21.70
""",
    "pl": """
Okucie narożne [lewe/prawe] ocynk|z wkrętami|pc|3.65
Pianka tapicerska T[25/30] 2000 x 1200|grubość 40|pc|96.00
Zszywki tapicerskie [80/08~80/12]|opakowanie 10 000|pack|18.40
Klej kontaktowy [5/10] l natryskowy|bez toluenu|can|187.00
Sprężyna falista [550/600] mm|drut 3,8|pc|2.15
Obrzeże ABS 22 x [1/2] dąb sonoma|rolka 100 m|m|1.95
""",
    "cs": """
Tenzometrický snímač [5/10] kN|třída 0,1|pc|8460.00
Brusný kotouč metalografický Ø [200/250]|P320, bal. 100|pack|1240.00
Leštící suspenze diamant [1/3] µm|500 ml|pc|1895.00
Zkušební tyč tahová [6/10] mm|závitové hlavy|pc|312.00
Zalévací hmota epoxidová [1/5] kg|čirá|can|2130.00
Termočlánek K [1,5/3,0] x 300|plášť Inconel|pc|764.00
""",
    "sv": """
Undersökningshandske vinyl [S/M/L]|opudrad, 100 st|pack|38.50
Sårförband silikon [10x10/15x15] cm|sterilt|pc|24.80
Kanyl [0,8x40/0,6x25] mm|100 st|pack|46.00
Riskavfallsbehållare [4/10] l gul|med lock|pc|29.70
Brits-papper [50/60] cm x 50 m|cellstoff|pc|54.30
Ytdesinfektion [1/5] l med tensid|45 % alkohol|pc|79.00
""",
    "da": """
Osteløbe flydende [1/5] l|styrke 225|can|318.00
Mælkefilter [250/320] x 60 mm|100 stk i æske|box|142.00
Ostevoks [gul/rød/sort] 5 kg|fødevaregodkendt|pc|286.00
Pakning NBR DN [38/51] mejeri|DIN 11851|pc|11.40
CIP-syre dunk [10/25] l|salpetersyre 53 %|can|264.00
Etiketrulle Lyngholt [60x40/80x120]|1000 stk|pc|97.50
""",
    "no": """
Sjakkel bue [8,5/12/17] t grønn pinne|med sikkerhetsmutter|pc|385.00
Ståltau 6x36 IWRC [16/20] mm|galvanisert|m|62.40
Vernebriller [klare/røykfarget]|antidugg|pc|94.00
Lastestropp 50 mm x [6/9] m|LC 2500|pc|168.00
Redningsvest oppblåsbar [150/275] N|SOLAS|pc|2140.00
Offshorekjele fett [400 g/18 kg]|kalsiumsulfonat|pc|219.00
""",
    "fi": """
Hitsauslanka 1,0 mm kela [5/15] kg|G3Si1|pc|58.40
Sakset kampaamo [5,5/6,0] tuumaa|japaninteräs|pc|74.50
Paistopelti GN [1/1~1/2] 40 mm|ruostumaton|pc|16.90
Työhousut koko [50/52/54]|riipputaskut|pc|49.00
Höyläterä [610/640] x 30 x 3|HSS|pc|31.20
Suojakäsine koko [8/9/10]|nahka|pair|5.60
Sähköjohto MMJ 3x[1,5/2,5] S|kieppi 100 m|m|1.12
""",
    "hu": """
Hengergörgős csapágy NU[208/210]|C3 hézag|pc|14650.00
Megmunkáló lapka CNMG [120404/120408]|P25 bevonat|pc|2890.00
Hűtő-kenő emulzió [10/20] l|bórmentes|can|28400.00
Tömítőzsinór grafitos [8/10] mm|mért áru|m|1960.00
Védőkesztyű vágásbiztos [9/10]-es|D szint|pair|2150.00
Imbuszcsavar M[8/10]x[30/40] 12.9|fekete|pc|6400.00|100
""",
    "ro": """
Seringă 3 piese [5/10/20] ml cu ac|sterilă|pc|0.62
Mănuși examinare latex mărimea [S/M/L]|cutie 100 buc|pack|28.40
Dezinfectant suprafețe bidon [1/5] l|virucid|can|74.50
Fașă tifon [10 cm x 5 m/15 cm x 10 m]|nesterilă|pc|1.85
Cearșaf unică folosință rolă [60/70] cm|50 m|pc|31.20
Termometru digital [rigid/flexibil]|certificat CE|pc|17.90
""",
}
