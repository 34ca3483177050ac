"""Set l's goods of other languages than German and English, in the form of `goods`."""

GOODS = {
    "fr-usine": """
Roulement à rotule [22208/22210/22212] E|alésage cylindrique|pc|48.60
Vis CHC M[6/8/10]x[20/30/50] classe 12.9|brut|pc|19.40|100
Raccord instantané droit [6/8/10] 1/4|laiton nickelé|pc|2.35
Huile soluble usinage [20/200] L|sans bore|can|121.00
Courroie dentée 5M [450/600/750] 15|néoprène|pc|12.80
Gant anti-coupure niveau C taille [8/9/10]|enduit PU|pair|4.15
Cartouche graisse multi-usage [400/500] g|EP2|pc|5.70
Capteur inductif M[12/18] PNP 2 m|NO, IP67|pc|31.20
Flexible hydraulique 1/2" L [600/900] mm|2SN, serti|pc|27.90
Bombe dégrippant [400/500] mL|alimentaire H1|pc|6.45
Plaquette carbure TNMG 1604[04/08]|boîte de 10|box|69.00
""",
    "fr-soins": """
Compresse non tissée stérile [7,5x7,5/10x10]|50 x 2|box|4.20
Seringue 3 pièces [5/10/20] mL Luer|100|box|9.80
Drap d'examen gaufré 50 x [34/38] cm|9 rouleaux|case|28.40
Solution hydro-alcoolique [500 mL/1 L] pompe|EN 14476|pc|4.90
Alèse jetable 60 x [60/90]|4 x 30|case|25.30
Sonde d'aspiration CH [12/14/16]|stérile|pc|0.42
Masque chirurgical IIR [bleu/vert]|50|box|3.85
Collecteur d'aiguilles [2/5] L|NF X 30-500|pc|3.15
Bande de crêpe 4 m x [7/10] cm|sous film|pc|0.68
Champ stérile adhésif [50x50/75x90]|non tissé|pc|1.45
""",
    "fr-btp": """
Parpaing creux B40 [15x20x50/20x20x50]|NF|pc|1.35
Ciment CEM II/B 32,5 sac [25/35] kg|gris|bag|7.80
Treillis soudé ST[25C/40C] 6,00 x 2,40|panneau|pc|62.00
Tube PVC CR8 Ø [125/160/200] 3 m|assainissement|pc|18.70
Mastic polyuréthane [gris/blanc] 310 mL|SNJF|pc|6.20
Film polyane 150 µ 6 x [25/33] m|noir|roll|41.50
Regard béton 40x40 [fond/rehausse]|préfabriqué|pc|17.60
Plaque isolante XPS [60/80/100] mm|bord feuilluré|pc|11.90
Cheville à frapper 6x[40/60]|boîte de 100|box|8.75
Enduit monocouche [ton pierre/blanc cassé] 25 kg|OC3|bag|12.30
""",
    "fr-cantine": """
Steak haché pur bœuf 100 g [15/20] % MG|surgelé|kg|9.60
Haricots verts extra-fins [2,5/10] kg|surgelés|bag|5.85
Compote pomme [nature/fraise] coupelle 100 g|120 pièces|case|24.60
Riz long étuvé [5/10] kg|Camargue|bag|13.40
Yaourt nature [125 g/seau 5 kg]|lait entier|case|12.70
Filet de poulet [130/150] g|Label Rouge|kg|11.20
Huile de tournesol [5/10] L|haute teneur oléique|can|16.90
Pain burger [nature/sésame] 80 g|60 pièces|case|14.50
Camembert portion [20/30] g|100|case|22.30
Assiette bagasse [18/23] cm|500|case|38.00
""",
    "nl-install": """
Knelkoppeling recht [15/22/28] mm verchroomd|Kiwa|pc|3.40
Dunwandige buis staal [15/22/28] x 6 m|verzinkt|pc|16.80
Inbouwreservoir wc [front/top] bediening|112 cm|pc|149.00
Thermostaatkop M30 [wit/zwart]|vloeistof|pc|12.90
Installatiedraad VD [2,5/4] mm² blauw|100 m|roll|31.70
Groepenkast 1-fase [4/6] groepen|kookgroep|pc|128.00
Bevestigingsbeugel dubbel [15/22] mm|M8|pc|48.00|100
PVC-lijm [250/500] ml met kwast|KOMO|can|7.60
Rookmelder 10 jaar [koppelbaar/solo]|lithium|pc|17.80
Vloerverwarmingsbuis 16x2 [120/240] m|PE-RT|roll|84.00
Wandcontactdoos dubbel [crème/wit] opbouw|randaarde|pc|6.35
""",
    "nl-zorg": """
Onderzoekshandschoen nitril maat [S/M/L]|200 stuks|box|8.40
Incontinentieslip dag [M/L]|4 x 22|case|36.50
Handdesinfectie pomp [500/1000] ml|70 %|pc|5.60
Washand vochtig [8/12] stuks|ongeparfumeerd|pack|2.25
Koffie snelfilter [standaard/decafé] 1 kg|UTZ|pack|11.90
Onderlegger bed 60x[60/90]|30 stuks|pack|6.80
Toiletpapier traditioneel [2/3]-laags|40 rollen|case|19.40
Afwasmiddel vaatwas [5/10] kg vloeibaar|fosfaatvrij|can|33.10
Limonadesiroop [aardbei/sinaas] 5 l|suikerarm|can|12.70
Verbandgaas [5x5/10x10] steril|100|box|7.15
""",
    "it-off": """
Vite TCEI M[6/8/10]x[20/30/40] 8.8 brunita|UNI 5931|pc|11.20|100
Cuscinetto [6204/6206/6308] 2RS1|acciaio|pc|6.75
Inserto tornitura CNMG 1204[04/08]|conf. 10 pz|pack|58.00
Tubo rilsan [6/8/10] mm nero|PA12|m|0.92
Olio guide [20/200] litri ISO 68|slittamento|can|88.00
Elettrovalvola 5/2 1/8 [24Vdc/230Vac]|monostabile|pc|37.40
Disco lamellare Ø 115 grana [40/60/80]|zirconio|pc|2.10
Guanto nitrile pesante tg. [8/9/10]|manichetta|pair|2.90
Riduttore vite senza fine i[20/30] taglia 50|PAM 71|pc|96.00
Cinghia trapezoidale SPB [1250/1500]|dentellata|pc|14.30
""",
    "it-cucina": """
Farina tipo 00 rinforzata [10/25] kg|W 280|bag|18.60
Pomodoro pelato latta [2,5/3] kg|San Marzano|case|24.90
Mozzarella julienne [2/3] kg|per pizza|pack|15.80
Prosciutto cotto alta qualità [6/8] kg|intero|pc|54.00
Tovagliolo 2 veli [33x33/38x38] bianco|2400|case|29.70
Miscela caffè in grani bar [1/3] kg|arabica|pack|17.20
Acqua frizzante vetro [0,5/0,75] l|12 bottiglie|case|8.40
Brillantante lavastoviglie [5/10] kg|acido|can|26.50
Patate stick surgelate [2,5/5] kg|9x9|bag|6.10
Olio di semi [5/10] l|girasole|can|19.30
""",
    "es-taller": """
Tornillo allen M[6/8/10]x[20/30/40] 8.8|DIN 912|pc|13.60|100
Rodamiento rígido [6205/6305/6006] 2RS|C3|pc|7.20
Electrodo rutilo [2,5/3,25] x 350|paquete 5 kg|pack|24.80
Disco corte inox 125x[1,0/1,6]|plano|pc|1.25
Aceite hidráulico ISO [46/68] 20 L|HLP|can|79.00
Guante piel flor talla [9/10]|reforzado|pair|5.10
Manguera aire [8/10] mm|goma 20 bar|m|2.40
Filtro aceite FO-[114/228]|roscado|pc|8.95
Correa trapecial A[42/56/68]|clásica|pc|6.35
Sellador poliuretano [gris/negro] 300 ml|SikaFlex eq.|pc|5.70
""",
    "es-hosp": """
Guante vinilo sin polvo T/[P/M/G]|100 ud|box|3.60
Gasa estéril 20x[20/40] 4 capas|100 sobres|box|11.70
Jeringa 2 cuerpos [5/10] ml|100|box|6.20
Sábana desechable camilla [60/80] m|6 rollos|case|19.90
Hipoclorito sódico [5/25] L|40 g/l|can|9.40
Esparadrapo papel 5 m x [2,5/5] cm|hipoalergénico|pc|1.15
Bolsa residuo grupo II [80x105/90x110]|rollo 25|roll|4.85
Contenedor punzantes [1/3] L|amarillo|pc|2.30
Mascarilla FFP2 [blanca/negra]|20|box|7.90
Jabón manos neutro [1/5] L|dermo|can|6.75
""",
    "es-cocina": """
Aceite oliva suave [5/25] L|garrafa|can|31.40
Calamar romana [1/5] kg|congelado|pack|12.80
Tomate triturado [3/5] kg lata|extra|case|17.90
Queso curado oveja [1/3] kg|mezcla|pc|29.60
Servilleta 40x40 [burdeos/blanca]|1200|case|26.30
Patata prefrita 9x9 [2,5/10] kg|congelada|bag|5.40
Harina floja [1/25] kg|repostería|bag|14.70
Agua mineral [0,33/0,5] L|24 botellas|case|4.60
Lavavajillas máquina [10/20] L|clorado|can|34.20
Atún en aceite girasol [650/900] g|RO-900|can|6.90
""",
    "pt-metal": """
Parafuso umbrako M[6/8/10]x[20/30/40]|cl. 12.9|pc|12.90|100
Varão roscado M[8/10/12] 1 m|zincado|pc|1.80
Elétrodo básico [2,5/3,2] mm 5 kg|E7018|box|21.60
Disco rebarbar 125 x [6/6,4]|aço|pc|1.70
Rolamento rígido [6203/6206] ZZ|folga C3|pc|4.75
Óleo de corte [5/20] L|solúvel|can|54.00
Luva soldador tam. [9/10]|kevlar|pair|8.90
Broca HSS cobalto [4,2/6,8/8,5] mm|DIN 338|pc|3.40
Chapa lisa S235 [2/3/4] mm 2x1 m|decapada|pc|48.00
Tinta primário epóxi [5/20] L|bicomponente|can|97.00
""",
    "sv-verk": """
Kullager [6205/6207/6308] 2RSH|C3|pc|86.00
Insexskruv MC6S M[8/10]x[25/40] 12.9|obehandlad|pc|214.00|100
Hydraulslang 1/2" [R2AT/2SC]|lösmeter|m|92.50
Skärvätska dunk [20/25] l|halvsyntet|can|1480.00
Svetstråd MAG [0,8/1,0/1,2] 15 kg|SG3|roll|512.00
Nivåbrytare kapacitiv [M18/M30]|PNP|pc|845.00
Arbetshandske syntet stl [8/9/10]|12-pack|pack|379.00
Rondell fiber 125 K[60/80/120]|25 st|box|318.00
Kilrem XPA [900/1120/1400]|tandad|pc|134.00
""",
    "da-koek": """
Hvedemel tipo [00/0] 12,5 kg|lavt aske|bag|129.00
Kyllingebryst [120/150] g IQF|frost|kg|64.50
Rugbrødsblanding mørk [10/25] kg|kerner|bag|218.00
Flydende margarine [2/10] l|stegning|can|174.00
Kaffe formalet [500/1000] g økologisk|mørk|pack|92.00
Opvasketabs [100/200] stk|alt i én|box|246.00
Laksefilet varmrøget [1/2] kg|vakuum|pc|318.00
Serviet 3-lags [40x40/33x33] bordeaux|1000 stk|case|268.00
Kartoffelbåde [2,5/10] kg|med skræl|bag|79.50
""",
    "no-bygg": """
Konstruksjonsvirke C24 48x[98/148/198]|justert|m|42.50
Gipsplate standard 12,5 mm [2400/2700]|AK-kant|pc|128.00
Treskrue vridd [5,0x70/6,0x90] 200 stk|C4|box|219.00
Mineralull 35 [100/150] x 570|7,5 m²|pack|268.00
Vindsperre rull 2,8 x [25/50] m|åpen|roll|1240.00
Fugemasse akryl [hvit/grå] 300 ml|malbar|pc|46.00
Bjelkesko [48x148/48x198] varmgalv|med hull|pc|38.50
Betong B30 tørr [20/25] kg|sekk|bag|74.00
Stålsøyle 80x80 [2,4/2,7] m|grunnet|pc|985.00
""",
    "fi-kone": """
Urakuulalaakeri [6204/6306] 2Z|C3|pc|11.40
Kuusioruuvi osakierre M[8/10/12]x[40/60] 8.8|DIN 931|pc|26.70|100
Hydrauliöljy VG [32/46] 20 l|talvi|can|89.00
Letkunkiristin [16-25/25-40] W4|9 mm|pc|1.45
Suojakäsine nahka koko [9/10/11]|vuorillinen|pair|9.80
Katkaisulaikka 125 x [1,0/1,6]|inox|pc|1.60
Voitelurasva patruuna [400/500] g|litium EP|pc|6.90
Kiilahihna B[56/68/80]|hammastettu|pc|15.20
Anturikaapeli M12 [2/5] m|4-nap.|pc|18.70
""",
    "pl-bud": """
Bloczek gazobeton 600 [59x24x24/59x36x24]|na zaprawę|pc|16.80
Zaprawa klejowa C2TE [20/25] kg|elastyczna|bag|52.40
Styropian fasada 0,038 [12/15] cm|paczka 0,3 m³|pack|84.00
Wkręt do drewna 5x[70/90] 250 szt.|talerzowy|box|46.30
Folia w płynie [5/15] kg|wewnętrzna|bucket|118.00
Rura kanalizacyjna PVC [110/160] 3 m|SN4|pc|64.20
Pianka montażowa zimowa [750/850] ml|pistoletowa|pc|27.90
Płyta OSB3 [12/15/18] 2500x1250|pióro-wpust|pc|89.00
Siatka podtynkowa [145/160] g 50 m²|1 m|roll|121.00
Farba elewacyjna silikon [5/10] l|biała|bucket|246.00
""",
    "pl-szkola": """
Papier ksero A4 80 g [klasa B/klasa C]|5 ryz|case|94.00
Ręcznik ZZ [szary/zielony] 4000|makulatura|case|58.60
Mydło w płynie [5/10] l|antybakteryjne|can|24.90
Kreda bezpyłowa [biała/kolor] 100 szt.|okrągła|box|19.80
Worki na śmieci [60/120] l 25 szt.|LDPE|roll|13.40
Marker suchościeralny [czarny/zielony]|okrągła końcówka|pc|3.60
Toner zamiennik [85A/12A]|2100 stron|pc|68.00
Segregator A4 [50/75] mm|szyna|pc|9.40
Płyn do podłóg [1/5] l|połysk|can|31.20
""",
    "cs-stroj": """
Ložisko kuličkové [6004/6206/6308] 2Z|C3|pc|96.00
Šroub imbus M[6/8/10]x[20/30/40] 12.9|černý|pc|285.00|100
Klínový řemen SPZ [900/1120/1250]|úzký|pc|118.00
Hadice hydraulická DN [10/12] 2SN|metráž|m|142.00
Řezná kapalina [10/25] l|emulze|can|1980.00
Brusný kotouč lamelový 125 Z[40/60/80]|vypuklý|pc|54.00
Rukavice pracovní kůže vel. [9/10/11]|zimní|pair|129.00
Snímač indukční M[12/18] PNP|konektor|pc|612.00
Mazací tuk kartuše [400/500] g|EP2|pc|138.00
""",
    "hu-gep": """
Golyóscsapágy [6205/6206] 2RS|C3|pc|2480
Belső kulcsnyílású csavar M[8/10]x[25/40]|12.9|pc|98
Hidraulikaolaj HLP [46/68] 20 l|ásványi|can|21900
Vágókorong 125x[1,0/1,6] inox|síkfedett|pc|390
Munkavédelmi kesztyű [9/10]-es|mártott|pair|640
Ékszíj SPA [1000/1250]|fogazott|pc|3150
Légtömlő PU [8/10] mm|kék|m|540
Kenőzsír patron [400/500] g|lítium|pc|2150
Csiszolóvászon tekercs K[80/120]|25 m|roll|6890
""",
    "ro-atelier": """
Rulment radial [6204/6205/6306] 2RS|joc C3|pc|38.50
Șurub imbus M[6/8/10]x[20/30] 8.8|zincat|pc|92.00|100
Curea trapezoidală SPB [1250/1600]|dințată|pc|64.00
Ulei hidraulic H[46/68] 20 l|bidon|can|385.00
Disc debitare inox 125x[1,0/1,6]|plan|pc|6.40
Mănuși protecție mărimea [9/10]|nitril|pair|12.80
Furtun pneumatic [8/10] mm|PU|m|7.90
Electrod supertit [2,5/3,25] 5 kg|rutilic|pack|118.00
Spray degripant [300/500] ml|multifuncțional|pc|24.50
""",
}
