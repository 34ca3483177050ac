"""Set i's goods, in the form of `goods`."""

GOODS = {
    "de": """
Zylinderschraube ISO 4762 M[5/6/8]x[16/20/35] 12.9|schwarz, Verpackung 200 Stück|pc|11.20|100
Nadellager HK [1612/2016/2520]|offen, ohne Dichtung|pc|3.18
Radialwellendichtring [35x52x7/40x62x10] NBR|DIN 3760 Form AS|pc|1.96
Bremsenreiniger Aerosol [500/600] ml|acetonfrei, Karton à 12 Dosen|can|2.84
Schalungsplatte dreischicht 21 mm [2000/2500] x 500|Fichte, gelb beschichtet|pc|18.65
Abstandhalter Faserbeton [25/30/40] mm|Sack zu 250 Stück|bag|37.90
Bewehrungsmatte Q[188/257/335] A|6,00 x 2,30 m, B500A|pc|58.40
Leitungsschutzschalter B[10/13/16]A 1-polig 6 kA|Baubreite 1 TE|pc|2.47
Unterputzdose tief 61 mm [Hohlwand/Mauerwerk]|Schnitttiefe 68 mm|pc|0.84
Reihenklemme [2,5/4/6] mm² grau|Push-in, TS 35|pc|0.62
Mantelleitung NYM-O 4x[1,5/2,5] Trommel|RAL 7035|m|1.77
Scheibenwischblatt Flach [530/600/650] mm|mit Adaptersatz|pc|9.75
Pollenfilter Aktivkohle Typ [C/D/F]|Erstausrüsterqualität|pc|14.30
Seilklemme DIN 1142 [10/13/16] mm|verzinkt, mit Bundmuttern|pc|2.35
Tragrolle Ø [89/108] x 465 gummiert|Lager 6204, gekapselt|pc|46.20
Titanzinkblech walzblank 0,7 x [670/1000] mm|Coil 60 kg|kg|4.86
Dachrinne halbrund 6-teilig Kupfer L [3/5] m|DIN EN 612|pc|96.50
Lötstange 40 % Sn [250/400] g|S-Pb60Sn40|pc|13.70
Labkasein-Enzym flüssig 1:[15000/18000]|Kanne 5 kg, gekühlt|can|112.40
Kappenverschluss PE Ø 38 [blau/grün/rot]|mit Originalitätsring|pc|14.80|1000
Schlauchbeutelfolie PA/PE [420/510] mm|Rolle 600 m, Dicke 90 my|roll|164.00
Schäumreiniger alkalisch [12/25] kg|chlorfrei, biologisch abbaubar|can|53.60
Bastelkarton 300 g 50 x 70 cm [bunt/weiß]|Bogen lose|pc|0.58
Fingerfarbe [gelb/blau/rot/grün] 750 ml|EN 71-7|pc|5.45
Papierhandtuch Z-Falz 2-lagig hochweiß|Karton 3.200 Blatt, [23 x 21/25 x 23] cm|case|26.80
Siebgewebe Nasspartie [4,20/4,60] m breit|PES 2,5-lagig|m2|88.00
Stopfbuchspackung PTFE-Graphit [10/12/16] mm|Spule 5 kg|kg|71.50
Kreiselpumpenlaufrad [1.4517/1.4408] Ø 265|gewuchtet G 6.3|pc|634.00
""",
    "en": """
Disposable hinged clamshell [6/8/9] in bagasse|compostable, 200 ct|case|48.60
Portion cup [2/4] oz clear with lid|PET, 2500 sets per case|case|61.35
Degreaser concentrate citrus [1/5] gal|NSF A1|can|34.20
Blower motor [1/3~1/2~3/4] HP 115V ECM|CCW, 1075 RPM|pc|268.00
Run capacitor [35/45/50]+5 MFD 440V round|with bracket|pc|8.15
Flexible duct R-[6/8] silver 25 ft x [6/8] in|UL 181|pc|42.90
Foil tape 2.5 in x 60 yd [plain/printed]|-25 to 260 F|roll|13.45
Refrigerant R-[410A/454B] 25 lb cylinder|EPA 608 certification required|pc|289.00
Oak sawn board PAR 27 x [95/145] mm|FSC mixed credit, random lengths|m|11.85
Concealed hinge soft close [95/110] deg|35 mm cup, screw on|pc|1.64
Sanding disc 150 mm 15 hole P[80/120/180/240]|box of 100, hook and loop|box|27.40
PVA adhesive D4 [5/25] kg|EN 204|can|63.20
Pre-catalysed lacquer [10/30] sheen 5 L|clear|can|51.75
Sterile cleanroom wipe [9x9/12x12] polyester|ISO class 5, sealed edge, 150 per pack|pack|22.65
Tyvek coverall hooded size [M/L/XL]|individually bagged|pc|4.95
Sanitary gasket EPDM [1/1.5/2] in tri-clamp|USP class VI|pc|2.18
Peristaltic tubing 16 [25/26] platinum silicone|coil of 15 m|m|9.36
Sample bottle amber HDPE [250/500] ml|tamper evident|pc|0.67
Fishplate 4 hole [113A/CEN56]|cast, no bolts|pc|74.10
Ballast shoulder tamper foot type [C/E]|hard faced|pc|128.50
Hi-vis long sleeve polo orange [M/L/2XL]|GO/RT 3279|pc|16.90
Track circuit bond [650/900] mm|twin stranded|pc|19.20
Acrylic sheet [clear/opal] 3 mm 600 x 400|film both sides|sheet|6.85
Birch ply laser grade 3 mm [A3/600 x 300]|interior glue|sheet|2.94
PLA filament 1.75 mm [black/white/grey] 1 kg|spooled, vacuum packed|roll|15.60
Pine dowel assorted [6/9/12] mm x 300|bundle of 50|pack|7.25
Safety specs junior [clear/amber]|EN 166 1F|pc|1.38
""",
    "fr": """
Tôle S235JR 1500x3000 ép. [3/5/8] mm|décapée huilée|kg|1.14
Électrode rutile Ø [2,5/3,2] x 350|étui de 5 kg|pack|24.60
Bride plate PN16 DN [50/65/80] P245GH|EN 1092-1 type 01|pc|17.35
Disque à lamelles Ø 125 zirconium G[40/60/80]|support fibre|pc|2.72
Fil MIG SG2 Ø [0,8/1,0/1,2] bobine 15 kg|cuivré|roll|31.80
Change complet adulte nuit taille [M/L]|sachet de 14|pack|9.48
Purée de carottes surgelée galets [1/2,5] kg|sans sel ajouté|kg|2.16
Bavoir plastifié à usage unique [bleu/blanc]|boîte distributrice de 100|box|8.85
Lessive désinfectante textile bidon [10/20] L|EN 14476|can|58.40
Papier couché mat [115/135/170] g 72 x 102|rame de 250 feuilles|pack|46.20
Encre offset quadri [cyan/magenta/jaune/noir]|boîte 2,5 kg sous vide|kg|12.90
Blanchet 4 plis compressible 1052 x [840/905]|barré aluminium|pc|89.50
Poudre antimaculante [20/30] µm|amidon de maïs|bag|42.75
Panneau AK5 triangulaire [700/1000] classe 2|aluminium, dos fermé|pc|52.30
Enrobé à froid seau [25/30] kg|émulsion végétale|pc|11.90
Sac à déchets verts [100/110] L rouleau de 10|papier kraft|roll|6.45
Borne escamotable fixe Ø [89/114] h 1000|acier galvanisé peint RAL 7016|pc|93.00
Terreau plantation [40/70] L|NF U 44-551|bag|5.95
Géotextile 110 g/m² largeur [2/4] m|rouleau de 100 m|m2|0.74
Goutteur autorégulant [2/4] L/h|vendu par 100|pc|18.50|100
Tuteur pin rond Ø 6 long. [2,00/2,50] m|traité classe 4|pc|3.85
""",
    "nl": """
Inbusbout M[6/8/10]x[20/40/60] 8.8 blank|DIN 912|pc|14.60|100
Wisselplaat CNMG 1204[04/08] P25|doos van 10 stuks|pc|6.85
Koelsmeermiddel halfsynthetisch [20/200] l|boorvrij|can|86.40
Stalen koker [40x40/60x40] x 3 S235|handelslengte 6 m|m|5.28
Lineairlager LM[16/20/25]UU|gesloten uitvoering|pc|9.74
Potgrond universeel [20/40] l|RHP-keurmerk|bag|3.15
Terracotta pot Ø [18/25/32] cm|vorstbestendig|pc|2.95
Gieter verzinkt [5/9] l|met broes|pc|11.60
Vogelvoer vetbollen emmer [50/100] stuks|zonder netje|bucket|8.90
Offsetplaat thermisch 1030 x [790/800] x 0,3|doos 50 platen|pc|7.42
Rilbiezen [1,0/1,3] x 0,4 mm|rol 50 m|roll|16.85
Nietdraad rond 25/[26/28] verzinkt|klos 15 kg|roll|74.00
Metselkoord fluor [geel/oranje] 50 m|gevlochten polypropyleen|roll|3.70
Spouwanker rvs Ø 4 x [225/275] mm|met waterslag|pc|21.90|100
Kalkzandsteen lijmblok E[100/150] 437x198|klasse CS20|pc|1.95
PIR-isolatieplaat 1200x600x[80/100/120]|aluminium gecacheerd|pc|12.80
Purschuim B2 pistool [700/750] ml|doos van 12|pc|5.35
""",
    "it": """
Barra tonda C45 trafilata Ø [20/30/45] h9|barre da 3 m|kg|1.96
Punta HSS-Co DIN 338 Ø [5,0/6,8/8,5]|confezione da 10|pc|3.42
Inserto filettato M[6/8/10] x 1,5D inox|passo grosso|pc|38.50|100
Olio da taglio intero fusto [60/200] L|viscosità 22 cSt|can|318.00
Cinghia Poly-V [6PJ/8PJ] 1321|in elastomero|pc|12.75
Tappo sughero tecnico 44x[23/24] lavato|sacco 1.000 pezzi|pc|86.00|1000
Capsula termoretraibile PVC [bordeaux/nera/oro]|Ø 30,5 x 60|pc|19.40|1000
Cartone americano 6 bottiglie [stampato/neutro]|tipo tettoia|pc|0.72
Bentonite granulare sacco [15/25] kg|uso enologico|bag|33.60
Interruttore differenziale 2P [25/40]A 30 mA tipo A|2 moduli|pc|28.90
Tubo corrugato pesante Ø [20/25/32] rotolo 100 m|nero autoestinguente|m|0.38
Placca 3 moduli [bianco/antracite]|tecnopolimero|pc|2.14
Cavo FG16OR16 3G[2,5/4/6] bobina|Cca-s3,d1,a3|m|2.66
Plafoniera LED stagna [24/48] W 4000K|IP65, L 1200/1500|pc|31.25
""",
    "es": """
Codo cobre 90° HH [15/18/22] mm soldar|UNE-EN 1254-1|pc|0.86
Coquilla elastomérica [19/25] x 22 mm|barra 2 m|m|2.34
Fancoil conducto [3,6/5,2] kW 2 tubos|con bandeja auxiliar|pc|347.00
Termostato ambiente digital [semanal/básico]|pilas incluidas|pc|38.60
Válvula equilibrado DN [20/25/32]|con tomas de presión|pc|52.90
Toalla rizo 500 g [50x100/100x150] blanca|algodón peinado|pc|6.75
Gel de baño dosificador [300/400] ml|recargable|pc|2.95
Vaso highball templado [27/35] cl|apilable|pc|1.48
Café grano natural tueste medio [1/2] kg|origen mezcla|kg|11.40
Servilleta cóctel 20x20 [blanca/negra]|paquete 100 uds.|pack|1.12
Bolas de alúmina Ø [30/40/50] mm 92%|big-bag|kg|2.38
Rodillo cerámico Ø [40/50] x 3200|refractario SiC|pc|64.80
Correa plana poliuretano [80/120] mm|sin fin, al corte|m|18.20
Pigmento cerámico [azul/negro/marrón] cobalto|saco 25 kg|kg|23.70
Raspador antigota silicona [60/80] mm|largo 1,2 m|pc|27.45
""",
    "pl": """
Pektyna jabłkowa wolnożelująca [150/170] SAG|worek 25 kg|bag|1170.00
Worek aseptyczny [220/1000] l z kołnierzem 1"|sterylizowany radiacyjnie|pc|13.90
Nakrętka twist-off fi [66/82] złota|karton 1200 szt.|pc|214.00|1000
Środek myjący CIP kwaśny kanister [24/60] kg|do instalacji nierdzewnych|can|318.00
Taśma przenośnika PU zielona szer. [500/600] mm|gr. 2 mm, spożywcza|m|142.50
Uszczelka płyty wymiennika [NBR/EPDM] M6|klejona|pc|38.20
Karton zbiorczy 12x[280/320] ml klapowy|fala B, nadruk 1+0|pc|1.64
Rękawice nitrylowe niebieskie rozm. [M/L/XL]|opakowanie 100 szt.|pack|19.90
""",
    "pt": """
Corda isolante fibra cerâmica Ø [12/20] mm|até 1260 °C|m|2.12
Molde de gesso alfa [prato 27/taça 14]|secagem controlada|pc|18.60
Resistência forno kanthal [A1/AF] Ø 8|bobinada, 1450 °C|pc|74.30
Vidrado transparente brilhante saco [25/50] kg|sem chumbo|bag|61.90
Placa refratária cordierite [400x400/500x450]|espessura 15 mm|pc|22.75
Caixa cartão canelado [300x300x150/400x300x200]|canal duplo|pc|0.94
Filme estirável manual 500 mm [17/23] µ|rolo 300 m|box|37.40
""",
    "cs": """
Plech DC01 1250x2500 tl. [1,0/1,5/2,0] mm|mořený, olejovaný|pc|1240.00
Brusný kotouč lamelový 125 P[40/60/80]|zirkon|pc|62.50
Drát svařovací G3Si1 pr. [0,8/1,0] cívka 15 kg|poměděný|pc|745.00
Práškový lak RAL [7035/9005/3020] matný|karton 20 kg|pack|3480.00
Závitová tyč M[8/10/12] DIN 976 1 m zn|pevnost 4.8|pc|38.90
Maskovací páska vysokoteplotní [25/50] mm|role 66 m|pc|184.00
Odmašťovač alkalický kanystr [20/30] l|pro postřik|can|1890.00
""",
    "sv": """
Bandsågblad 4 100 x [35/41] x 1,1 mm|stelliterad, tand 22 mm|pc|1460.00
Hyvelstål HSS [230/310] x 35 x 3|förp. 2 st|pack|685.00
Buntband PET 15,5 x [0,7/0,9] mm|rulle 1 500 m|pc|612.00
Strölist torkad furu 25 x 25 x [1200/1500]|bunt 500 st|pack|1890.00
Hydraulslang 1SN [3/8~1/2]"|metervara|m|74.50
Kilrem SPB [1800/2240/2500]|Classical V-belt|pc|248.00
Pallflagga [röd/grön/gul] A5 väderfast|block 100 blad|pack|96.00
""",
    "da": """
Spiralrør galvaniseret Ø [125/160/200] mm 3 m|EN 12237|pc|184.00
Bøjning 90° presset Ø [125/160/200]|med gummitætning|pc|68.50
Kanalventilator [160/200] EC IP44|trinløs regulering|pc|1295.00
Brandspjæld EI60 Ø [125/200]|med termosikring|pc|1640.00
Lamelmåtte alu [30/50] mm|rulle, 5 m²|pc|412.00
Montagebånd hulbånd 17 x 0,8 mm [10/25] m|varmforzinket|pc|78.00
Fugemasse til ventilation [grå/hvid] 310 ml|karton 12 stk|box|486.00
""",
}
