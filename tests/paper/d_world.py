"""Set d's own companies and goods, in the form of `firms` and `goods`, so that it shares no text with the other sets."""

BUYERS = {
    "de": """
Krebs & Lohmeyer Pumpentechnik GmbH|Carl-Benz-Straße 31|59065 Hamm|Deutschland|02381 47 90-0|DE278114903|Pumpentechnik Werkstatt Nord, Hafenstraße 112, 59067 Hamm
Gemeinde Niederwalden|Rathausplatz 1|35745 Niederwalden|Deutschland|02772 83 11-0|DE112604471|Bauhof Niederwalden, Am Steinbruch 4, 35745 Niederwalden
Hoch- und Tiefbau Traugott Meisner GmbH|Kalkofenweg 9|06217 Merseburg|Deutschland|03461 20 95 40|DE139884206|BV Neubau Feuerwache Ost, Querfurter Straße 77, 06242 Braunsbedra
Autohaus Pernthaler Ges.m.b.H.|Salzburger Straße 205|4600 Wels|Österreich|+43 7242 619 30|ATU23884501|Pernthaler Karosseriezentrum, Gunskirchener Straße 14, 4600 Wels
Berghilfe Metallbau AG|Rosenbergstrasse 88|9000 St. Gallen|Schweiz|+41 71 220 14 14|CHE-314.209.775 MWST|Berghilfe Werkhof Rheintal, Industriestrasse 3, 9434 Au
Kurklinik Moorquell Betriebs-GmbH|Parkallee 50|26160 Bad Zwischenahn|Deutschland|04403 61 70|DE201443785|Moorquell Wirtschaftshof, Rostruper Straße 8, 26160 Bad Zwischenahn
""",
    "en": """
Thornbury Lifts & Escalators Ltd|41 Brunel Way|Swindon SN3 4TP|United Kingdom|01793 488 210|GB 415 7720 63|Thornbury Service Depot, 6 Gipsy Lane, Swindon SN2 8DR
St Winefride's Hospital Foundation Trust|Nightingale Road|Shrewsbury SY3 8XQ|United Kingdom|01743 261 400|GB 654 9123 80|Receipt and Distribution Centre, Mytton Oak Road, Shrewsbury SY3 8XF
Prairie Smokehouse Restaurants, Inc.|3300 Lancaster Pike|Omaha, NE 68114|USA|402-555-0139||Smokehouse Store 014, 905 Cass Street, Omaha, NE 68102
Juniper Point Instruments Corp.|1180 Innovation Parkway|Boise, ID 83706|USA|(208) 555-0172||Juniper Receiving Bay 2, 77 Gowen Road, Boise, ID 83705
Carrigmore Biscuit Company Ltd|Ballymount Drive|Dublin D12 RX84|Ireland|+353 1 555 0160|IE 4822116K|Carrigmore Bakery Naas, Newbridge Road, Naas W91 HK27
Northern Lakes Sawmills ULC|560 Algoma Avenue|Thunder Bay, ON P7B 3G6|Canada|807-555-0118|GST 80441 2207 RT0001|Northern Lakes Planer Mill, 12 Kenora Road, Dryden, ON P8N 2Z4
""",
    "fr": """
Chaudronnerie Vasseur-Tillier SAS|6 rue de l'Acier|57100 Thionville|France|03 82 54 60 11|FR 63 379201144|Atelier Vasseur Florange, 19 avenue de Lorraine, 57190 Florange
Lycée polyvalent Jean Macarez|Boulevard des Écoles|80000 Amiens|France|03 22 53 41 00||Cuisine centrale du lycée, 3 rue du Bastion, 80000 Amiens
Brasseries du Vieux Port SARL|2 place aux Huiles|13001 Marseille|France|04 91 33 52 80|FR 29 448900215|La Table du Fort, 14 quai de Rive Neuve, 13007 Marseille
Toitures Delvigne & Fils SRL|Chaussée de Dinant 330|5000 Namur|Belgique|+32 81 73 44 09|BE 0678.114.250|Chantier École Sainte-Marie, Rue des Carmes 8, 5500 Dinant
""",
    "it": """
Torneria Marchesan S.r.l.|Via dell'Artigianato 44|31033 Castelfranco Veneto (TV)|Italia|0423 49 11 76|IT03120440268|Marchesan Officina 2, Via Sile 5, 31050 Vedelago (TV)
Azienda Ospedaliera Santa Fina|Viale della Sanità 2|53036 Poggibonsi (SI)|Italia|0577 99 41 00|IT00920180524|Magazzino Economale Santa Fina, Via Senese 80, 53036 Poggibonsi (SI)
""",
    "es": """
Autoservicios y Recambios Larrea S.L.|Calle Herreros 27|31014 Pamplona|España|948 13 22 40|ESB31408876|Taller Larrea Burlada, Calle Mayor 61, 31600 Burlada
Ayuntamiento de Valdehierro|Plaza de la Constitución 1|45640 Valdehierro|España|925 80 40 01|ESP4519100D|Almacén Municipal Valdehierro, Camino del Pozo 3, 45640 Valdehierro
""",
    "nl": """
Machinefabriek Oosterveld B.V.|Morsestraat 7|7575 BH Oldenzaal|Nederland|0541 53 28 10|NL818004526B01|Oosterveld Assemblagehal, Textielstraat 40, 7575 CA Oldenzaal
Stichting Scholengroep Rijnlaagte|Lijsterlaan 60|2345 EC Leiden|Nederland|071 561 90 00|NL005611234B01|Praktijkschool De Spil, Hoge Rijndijk 201, 2382 AL Zoeterwoude
""",
    "pl": """
Odlewnia Żeliwa Brda Sp. z o.o.|ul. Hutnicza 22|85-790 Bydgoszcz|Polska|52 374 18 60|PL9532087114|Brda Wydział Obróbki, ul. Fordońska 118, 85-739 Bydgoszcz
Szpital Powiatowy im. dr. Jana Zawady|ul. Szpitalna 5|16-300 Augustów|Polska|87 643 20 77|PL8461390225|Magazyn Medyczny Szpitala, ul. Portowa 11, 16-300 Augustów
""",
    "pt": """
Oficinas Reunidas do Sado Lda.|Estrada da Graça 118|2910-520 Setúbal|Portugal|265 70 44 18|PT503664012|Oficinas Sado Estaleiro, Rua da Saúde 4, 2900-560 Setúbal
Município de Vila Serena|Praça do Pelourinho 1|7860-030 Vila Serena|Portugal|285 25 01 10|PT506772341|Parque de Máquinas Municipal, Zona Industrial lote 11, 7860-207 Vila Serena
""",
    "sv": """
Hjalmarsson Plåt & Ventilation AB|Svetsarvägen 3|171 41 Solna|Sverige|08-550 116 40|SE556874312901|Arbetsplats Kv. Vågen, Lundagatan 30, 117 27 Stockholm
Älvsbro kommun|Kommunhuset, Torget 2|782 80 Älvsbro|Sverige|0280-401 00|SE212000187401|Storkök Älvskolan, Skolvägen 9, 782 83 Älvsbro
""",
    "da": """
Thyborøn Skibs- og Motorværft A/S|Bredgade 44|7680 Thyborøn|Danmark|97 83 22 10|DK26601847|Værftets Bedding 3, Havnegade 1, 7680 Thyborøn
""",
    "no": """
Sognefjord Settefisk AS|Kaivegen 12|6893 Vik i Sogn|Norge|57 69 54 20|NO 918 445 207 MVA|Settefisk avd. Arnafjord, Arnafjordvegen 401, 6893 Vik i Sogn
""",
    "cs": """
Kovovýroba Hanuš a syn s.r.o.|Zemědělská 904|569 92 Bystré|Česká republika|461 74 12 08|CZ28815602|Kovovýroba Hanuš expedice, Školní 24, 572 01 Polička
Střední škola gastronomie a služeb Lipník|Komenského sady 257|751 31 Lipník nad Bečvou|Česká republika|581 77 31 20|CZ00577910|Školní jídelna Bratrská, Bratrská 17, 751 31 Lipník nad Bečvou
""",
    "fi": """
Pohjanmaan Levytyö Oy|Teollisuustie 18|60100 Seinäjoki|Suomi|06 421 5500|FI21147830|Levytyön Kokoonpanohalli, Kapernaumintie 7, 60510 Hyllykallio
Kuusjärven kunta|Kunnantie 2|83630 Kuusjärvi|Suomi|013 681 4010|FI01740229|Kirkonkylän koulun keittiö, Koulutie 11, 83630 Kuusjärvi
""",
    "hu": """
Tiszamenti Gépgyártó Kft.|Ipari park 14.|5000 Szolnok|Magyarország|+36 56 510 240|HU13882047|Tiszamenti 3. sz. csarnok, Tószegi út 51., 5000 Szolnok
Borostyán Szálló és Étterem Zrt.|Kossuth tér 8.|9400 Sopron|Magyarország|+36 99 512 330|HU12450981|Borostyán Wellness Panzió, Lővér körút 60., 9400 Sopron
""",
}

SELLERS = {
    "de": "Wilhelm Stövesand Technischer Großhandel KG|Speicherstraße 5|44147 Dortmund|Deutschland|0231 98 40 60|DE124907733|",
    "en": "Kestrel Wholesale Distribution Ltd|Longbridge Park|Coventry CV7 9JU|United Kingdom|024 7655 0190|GB 592 0031 47|",
    "fr": "Fournitures Générales Archambault SAS|17 rue du Commerce|45140 Saint-Jean-de-la-Ruelle|France|02 38 70 55 00|FR 70 320995418|",
    "it": "Ingrosso Tecnico Bisenzio S.r.l.|Via Galcianese 93|59100 Prato|Italia|0574 44 20 80|IT01722050976|",
    "es": "Mayorista Industrial Duero S.A.|Avenida de Soria 15|47012 Valladolid|España|983 20 71 00|ESA47033216|",
    "nl": "Groothandel Techniplaza B.V.|Keizersveld 50|5803 AN Venray|Nederland|0478 55 20 30|NL809335417B01|",
    "pl": "Zaopatrzenie Przemysłu Warta S.A.|ul. Gdyńska 31|61-016 Poznań|Polska|61 874 02 00|PL7820020348|",
    "pt": "Armazéns Técnicos Mondego S.A.|Rua Manuel Madeira 44|3020-303 Coimbra|Portugal|239 49 70 00|PT500217702|",
    "sv": "Grossisten i Mellansverige AB|Pappersvägen 11|784 69 Borlänge|Sverige|0243-25 60 00|SE556390227401|",
    "da": "Midtjysk Forsyning A/S|Birk Centerpark 19|7400 Herning|Danmark|97 21 88 00|DK20117436|",
    "no": "Vestlandske Teknikkgros AS|Kokstadvegen 40|5257 Kokstad|Norge|55 98 10 00|NO 921 006 318 MVA|",
    "cs": "Technický velkoobchod Slezan a.s.|Opavská 1240|708 00 Ostrava|Česká republika|596 94 81 00|CZ25361902|",
    "fi": "Hämeen Tukkupalvelu Oy|Tölkkimäentie 10|13130 Hämeenlinna|Suomi|03 644 2200|FI08812436|",
    "hu": "Alföldi Műszaki Nagykereskedelmi Kft.|Vágóhíd utca 2.|6724 Szeged|Magyarország|+36 62 556 700|HU11092834|",
}

GOODS = {
    "de": """
Gleitringdichtung Typ M7N Ø [24/32/43]|Q1Q1VGG|pc|88.40
Schlauchkupplung Storz [C/B] mit Tülle|Aluminium geschmiedet|pc|16.90
Warnweste Klasse 2 gelb [L/XL/XXL]|EN ISO 20471|pc|4.15
Streusalz Sack [25/10] kg|Körnung 0-5 mm|bag|5.85
Kanalrohr KG DN [110/125/160] 2000 mm|SN 4, mit Dichtring|pc|11.35
Betonabstandhalter [20/25/30] mm|Faserbeton, punktförmig|pc|13.20|100
Bremsbelagsatz vorn VA [1644/2079]|mit Verschleißanzeiger|set|36.70
Scheibenfrostschutz [-30/-60] °C Kanister 20 l|gebrauchsfertig|can|31.60
Einmal-Waschlappen Airlaid, 50 Stück|weiß, weich|pack|2.48
Verbandmull [4/6/8]-fach 40 m|nach DIN EN 14079|roll|12.90
Flachdichtung Klingersil DN [32/40/65]|PN 10-40, 2 mm|pc|3.65
Unterlegscheibe DIN 9021 A2 [6,4/8,4/10,5]|Edelstahl|pc|4.30|100
Kokosmatte [60x90/90x150] natur|17 mm hoch|pc|24.50
""",
    "en": """
Lift door roller Ø [48/56] with eccentric stud|nylon tread|pc|9.75
Emergency light bulkhead LED [3W/5W] maintained|3 hr, IP65|pc|31.40
Wire rope grip DIN 741 [8/10/13]mm|zinc plated|pc|0.94
Cannula dressing 6 x [7/9]cm|sterile, non-woven|box|11.80
Vinyl exam gloves powder free [small/medium/large]|AQL 1.5|box|4.65
Clinical waste sack orange [heavy/medium] duty|roll of 50|roll|6.20
Burger box kraft [5/7] in|grease resistant|case|38.90
Charcoal briquettes [18/40] lb|hardwood|bag|14.25
Sauce cup lid [2/4] oz clear|PET, vented|case|27.60
BNC connector crimp RG[58/59] 50 ohm|nickel plated|pc|2.15
Heat shrink tubing [1/8~1/4] inch black|2:1 polyolefin|ft|0.62
Thermocouple type [J/K] 6 in probe|stainless sheath|pc|22.75
Conveyor belt lacing [Ready-set/Clipper] no. 25|12 in strips|box|47.30
Saw tooth tip carbide [3.2/4.0]mm|pretinned|pc|58.00|100
Gearbox oil ISO VG [150/220] 20 L|EP additive|can|96.40
""",
    "fr": """
Électrode rutile Ø [2,5/3,2] étui de 200|toutes positions|box|19.40
Bride plate à souder DN [40/65/100] PN16|acier P245GH|pc|13.85
Lunettes masque panoramiques [incolore/teinte 5]|anti-buée|pc|7.30
Meule de tronçonnage Ø [300/350] béton|segment soudé laser|pc|84.50
Tuile faîtière demi-ronde [rouge/ardoisé]|terre cuite NF|pc|4.95
Crochet ardoise inox [10/12] cm|fil 2,7 mm|pc|17.60|100
Écran sous-toiture HPV R[2/3] rouleau 75 m²|haute perméabilité|roll|98.00
Nappe intissée [ivoire/bordeaux] 1,20 x 25 m|toucher textile|roll|16.20
Serviette ouate 2 plis 38x38 [blanche/taupe]|paquet de 100|pack|4.40
Huile de friture [5/10] L bidon|oléique, longue durée|can|23.75
Liquide vaisselle plonge main bidon [5/10] L|parfum citron|can|9.85
""",
    "it": """
Inserto CNMG 1204[04/08] per acciaio|rivestito CVD|pc|6.85
Olio emulsionabile [20/60] L|senza cloro|can|74.50
Maschio elicoidale M[6/8/10] HSS-E|DIN 371|pc|14.30
Spina elastica [4x20/5x30/6x40]|UNI 6873|pc|8.20|100
Telino chirurgico sterile [50x50/75x90]|doppio strato|pack|9.60
Deflussore con regolatore [luer lock/luer slip]|senza DEHP|pc|0.78
Cerotto su rocchetto 5 m x [1,25/2,50] cm|ipoallergenico|roll|1.35
Carta lettino 2 veli [60/50] cm x 80 m|pura cellulosa|roll|4.90
Ghiera autobloccante KM [4/6/8]|acciaio brunito|pc|2.70
""",
    "es": """
Filtro habitáculo carbón [AH212/AH340]|con junta|pc|13.60
Pastilla de freno trasera [P85/P23]-040|sin sensor|set|24.90
Anticongelante orgánico [30/50] % 5 L|rosa G12|can|12.40
Lámpara H7 12V [55W/70W]|casquillo PX26d|pc|3.95
Escobilla limpiaparabrisas [500/600] mm|plana|pc|7.15
Grapa plástico guarnecido Ø [8/10] mm|negra|pc|9.30|100
Bolsa basura comunidad 85x105 [negra/verde]|galga 120|roll|1.98
Pintura vial [blanca/amarilla] 25 kg|acrílica|can|69.50
Bordillo hormigón [10x20/15x25] x 50|bicapa|pc|3.45
Papelera urbana [40/60] L galvanizada|con cubeta|pc|87.00
Farola LED [30/40] W 3000K|IP66 IK09|pc|142.50
""",
    "nl": """
Cilinderkopschroef M[5/6/8]x[16/25] 12.9|DIN 912 zwart|pc|12.70|100
Kabelwartel M[20/25/32] polyamide|IP68 grijs|pc|0.86
Naderingsschakelaar inductief M[12/18] PNP|10-30 VDC|pc|27.40
Pneumatiekslang PU [6x4/8x5] blauw|shore 98A|m|0.92
Steekkoppeling recht [6/8]-G1/4|messing vernikkeld|pc|2.35
Schrift A5 lijn [40/80] bladzijden|pak van 10|pack|5.45
Lijmstift [20/40] gram|oplosmiddelvrij|pc|0.98
Printpapier A3 [80/100] g wit|500 vel|pack|9.15
Zaagblad decoupeer T[101B/144D] set van 5|hout|set|7.25
""",
    "pl": """
Piasek kwarcowy suszony 0,[4/6]-1,2 mm|worek 25 kg|bag|14.80
Rękaw filtracyjny Ø [120/160] x 2400|poliester 550 g|pc|63.50
Elektroda grafitowa Ø [10/13] mm|miedziowana|pc|3.90
Nakrętka kołpakowa M[8/10] DIN 1587|A2|pc|58.00|100
Maska przeciwpyłowa FFP[2/3] z zaworem|składana|pc|3.25
Strzykawka [5/10/20] ml trzyczęściowa|sterylna|pc|0.34
Kompres gazowy 10x10 [8/12]-warstwowy|pakiet 100 szt.|pack|11.70
Środek do dezynfekcji rąk [0,5/5] l|wirusobójczy|can|42.60
Worek na odpady medyczne [czerwony/żółty] 60 l|rolka 25 szt.|roll|9.40
""",
    "pt": """
Filtro de gasóleo separador [P550/P551]-88|rosca M16|pc|19.80
Massa consistente lítio EP[1/2] balde|18 kg|pc|78.40
Terminal de bateria [positivo/negativo]|latão estanhado|pc|1.95
Abraçadeira metálica [20-32/32-50] W4|inox|pc|0.74
Sinal rodoviário Ø [60/90] alumínio|retrorrefletor RA2|pc|46.30
Emulsão asfáltica a frio saco [25/30] kg|aplicação imediata|pc|8.65
Herbicida sistémico [1/5] L|uso profissional|can|39.50
""",
    "sv": """
Spirokanal [125/160/200] mm L=3000|Z275|m|46.50
Popnit [4,0x10/4,8x12] alu/stål|plattkulle|pc|62.00|100
Brandmanschett Ø [110/160]|EI 120|pc|214.00
Ventilationsgaller [200x200/300x300] vitlackerat|stål|pc|118.50
Bakplåtspapper [40x60/53x32] cm|500 ark|pack|189.00
Diskmedel maskin [10/20] kg|klorfritt|pc|468.00
Haklapp engångs [blå/vit] 500-pack|med ficka|pack|236.00
Matlåda PP [500/750] ml med lock|mikrovågstålig|pc|2.35
""",
    "da": """
Zinkanode [2,2/4,5] kg til påsvejsning|MIL-A-18001|pc|136.00
Bundmaling selvpolerende [rød/sort] 5 l|kobberholdig|pc|748.00
Sjækkel galv. [10/13/16] mm|bugtet bolt|pc|28.50
Trosse polypropylen [24/32] mm|3-slået|m|19.75
Impeller [1210/6303] neopren|med pakning|pc|184.00
Smørefedt vandfast patron 400 g [blå/hvid]|NLGI 2|pc|46.80
""",
    "no": """
Fiskefôrsekk [500/1000] kg tom|UV-bestandig|pc|64.00
Desinfeksjonsmiddel [20/25] l perediksyre|til anlegg|pc|892.00
PE-rør SDR11 Ø [63/110/160]|svart, 6 m|m|96.50
Elektromuffe PE100 Ø [63/110]|PN16|pc|148.00
Oksygenslange [10/16] mm blå|rull 50 m|m|27.80
Vadebukse nylon str. [42/44/46]|gjørmesåle|pc|1140.00
Not-tråd knuteløs [210/18]|svart|pc|219.00
""",
    "cs": """
Plech DC01 [1,0/1,5/2,0] x 1000 x 2000|EN 10130|pc|1245.00
Brusný pás 75x2000 zrno [40/80/120]|keramika|pc|138.00
Nýt trhací Al/St [4x8/4,8x12]|plochá hlava|pc|96.00|100
Svařovací drát SG2 [0,8/1,0] cívka 15 kg|poměděný|pc|1120.00
Ochranný štít svářečský DIN [9/13]|samostmívací|pc|1890.00
Ubrousky 33x33 [bílé/vínové] 3-vrstvé|bal. 20 ks|pack|24.50
Gastronádoba GN 1/[1/2] hl. 65 mm|nerez|pc|412.00
Fritovací olej [10/25] l|vysokooleinový|can|689.00
""",
    "fi": """
Kuusioruuvi M[8/10/12]x[30/45] kuumasinkitty|ISO 4017|pc|27.50|100
Hitsauslanka [1,0/1,2] mm 16 kg|G3Si1|roll|54.90
Vesileikattu tiiviste DN [50/80]|EPDM, 3 mm|pc|4.20
Suojakäsine viiltosuojattu koko [8/9/10]|taso D|pair|8.95
Maalausteippi [24/48] mm x 50 m|60 °C|roll|2.65
Laakeripesä SNL [510/512/516]|valurauta|pc|68.40
Koneastianpesuaine [10/20] l kanisteri|fosfaatiton|can|47.80
Talouspaperi [2/3]-kerroksinen, 8 rullaa|valkaisematon|pack|5.35
Leivinpaperiarkki [45x60/53x32] cm|500 arkkia|box|36.20
""",
    "hu": """
Hatlapfejű csavar M[8/10/12]x[30/50] 8.8 horganyzott|DIN 933|pc|4850.00|100
Hegesztőhuzal SG2 [0,8/1,0/1,2] mm|15 kg-os tekercs|roll|18900.00
Golyóscsapágy [6206/6208/6310] C3|zárt|pc|3420.00
Gumitömlő [13/19] mm textilbetétes|20 bar|m|980.00
Munkavédelmi bakancs S3 [41/42/43/44]|kompozit orrmerevítő|pair|21500.00
Csiszolókorong 125 [P40/P80]|lamellás|pc|640.00
Padlótisztító [5/10] l kanna|semleges|can|5290.00
Textil szalvéta [bordó/krém] 100 db|40x40 cm|pack|3180.00
Zsírtalanító spray [400/500] ml|gyorsan száradó|pc|1750.00
Pezsgőspohár [17/21] cl|edzett üveg|pc|890.00
""",
}
