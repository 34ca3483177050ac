"""Set o's own companies, in the form of `firms`; its goods are `o_goods`, `o_goods_lands` and `o_goods_east`. No other set has any of them."""

from tests.paper import o_goods, o_goods_east, o_goods_lands

__all__ = ["BUYERS", "GOODS", "SELLERS"]

GOODS = o_goods.GOODS | o_goods_lands.GOODS | o_goods_east.GOODS

BUYERS = {
    "de": """
Lumenwerk Bühnentechnik Verleih GmbH|Zollhof 14|40221 Düsseldorf|Deutschland|0211 994 71-0|DE301884527|Lumenwerk Mietlager, Bonner Straße 371, 40589 Düsseldorf
Imkerei Hohlbein|Am Kirschgarten 6|99885 Ohrdruf|Deutschland|03624 31 40 77||Imkerei Hohlbein Schleuderraum, Am Kirschgarten 6a, 99885 Ohrdruf
Gangwerk Orthopädietechnik GmbH & Co. KG|Salzstraße 83|87435 Kempten|Deutschland|0831 5407-20|DE198370264|Gangwerk Zentralwerkstatt, Ursulasrieder Straße 12, 87437 Kempten
Orgelbau Matthias Winterfeld GmbH|Schlossstraße 19|01454 Radeberg|Deutschland|03528 44 17 30|DE140577318|Orgelbau Winterfeld Werkhalle, Pulsnitzer Straße 60, 01454 Radeberg
Vertikal Aufzugservice Rhein-Main GmbH|Hanauer Landstraße 418|60314 Frankfurt am Main|Deutschland|069 420 88-0|DE113920475|Vertikal Ersatzteillager, Carl-Benz-Straße 27, 60386 Frankfurt am Main
Bergsennerei Hochlitten reg.Gen.m.b.H.|Litten 88|6952 Hittisau|Österreich|+43 5513 61740|ATU35827106|Bergsennerei Hochlitten Reifekeller, Platz 190, 6952 Hittisau
Theater Vogtlandbogen gGmbH|Nobelstraße 22|08523 Plauen|Deutschland|03741 2813-0|DE265510483|Theater Vogtlandbogen Dekorationswerkstatt, Hammerstraße 70, 08529 Plauen
Buchstabenfabrik Hürlimann AG|Seetalstrasse 45|5703 Seon|Schweiz|+41 62 769 33 10|CHE-114.806.527 MWST|Buchstabenfabrik Montageabteilung, Birren 17, 5703 Seon
""",
    "en": """
Shoal & Reef Aquatics Ltd|Unit 11, Tidewater Estate|Fareham PO16 8UT|United Kingdom|01329 550 284|GB 402 6618 53|Shoal & Reef Quarantine House, Cranleigh Road, Fareham PO16 9DR
Ridgefield Scientific Glassblowing Inc.|47 Kiln Court|Vineland, NJ 08360|USA|(856) 555-0162||Ridgefield Hot Shop, 51 Kiln Court, Vineland, NJ 08360
Big Sky Signworks LLC|3318 Montana Avenue|Billings, MT 59101|USA|406-555-0139||Big Sky Vinyl Room, 3320 Montana Avenue, Billings, MT 59101
Tully Lock & Key Centre Ltd|12 Bridge Street|Mullingar, Co. Westmeath N91 T2P8|Ireland|+353 44 934 8072|IE 3390517KH|Tully Workshop, Lynn Industrial Estate, Mullingar N91 E7R4
Padmavati Stoneware Exports Pvt. Ltd.|Plot 64, GT Road Industrial Area|Khurja, Uttar Pradesh 203131|India|+91 5738 244 190|09AAFCP7714K1Z2|Padmavati Kiln Unit II, Junction Road, Khurja 203131
Longreef Boards Pty Ltd|8/22 Winbourne Road|Brookvale NSW 2100|Australia|+61 2 9905 7714|ABN 38 601 447 295|Longreef Glassing Bay, 41 Sydenham Road, Brookvale NSW 2100
Klipdrift Vlei Wine Estate (Pty) Ltd|R62 Montagu Road|Ashton 6715|South Africa|+27 23 615 2048|4180227763|Klipdrift Vlei Bottling Hall, Cogmanskloof Road, Ashton 6715
Jurong Circuit Repair Pte Ltd|50 Bukit Batok Street 23 #05-18|Singapore 659578|Singapore|+65 6316 4472|201614883M|JCR Goods Receiving, 50 Bukit Batok Street 23, Singapore 659578
Tioga Valley Research Glass Co.|900 Cayuta Street|Elmira, NY 14904|USA|(607) 555-0148||Tioga Valley Dock 2, 914 Cayuta Street, Elmira, NY 14904
Hawthorn & Drew Upholsterers|The Old Tannery, Water Lane|Frome BA11 1LS|United Kingdom|01373 468 155||Hawthorn & Drew Bench Room, The Old Tannery, Frome BA11 1LS
""",
    "fr": """
Atelier de Reliure Montjean SARL|7 rue des Carmes|49100 Angers|France|02 41 87 60 25|FR 63 401772958|Reliure Montjean Atelier Sud, 19 chemin de Bellevue, 49130 Les Ponts-de-Cé
Fromagerie des Causses Blancs SA|Route de Millau|12230 La Cavalerie|France|05 65 62 71 08|FR 28 316440897|Causses Blancs Caves, Lieu-dit Les Baumes, 12250 Roquefort-sur-Soulzon
Maison Delvigne Tapissiers SRL|Rue Haute 164|1000 Bruxelles|Belgique|+32 2 512 70 44|BE 0688.214.507|Delvigne Atelier, Rue du Compas 31, 1070 Anderlecht
École de Voile du Bouveret Sàrl|Quai Bussien 4|1897 Le Bouveret|Suisse|+41 24 481 55 90|CHE-397.510.226 TVA|Hangar Voile du Bouveret, Chemin du Port 9, 1897 Le Bouveret
Érablière du Ruisseau-Clair inc.|1240 rang Saint-Alexis|Saint-Malachie (Québec) G0R 3N0|Canada|418 642-5571||Ruisseau-Clair Usine d'embouteillage, 1244 rang Saint-Alexis, Saint-Malachie (Québec) G0R 3N0
""",
    "it": """
Sicurporte Chiavari S.r.l.|Corso Dante 108|16043 Chiavari (GE)|Italia|0185 30 94 17|IT02196570994|Sicurporte Laboratorio, Via Parma 355, 16043 Chiavari (GE)
Apicoltura Val Tidone di Rossella Ghisoni|Località Monteventano 12|29010 Piozzano (PC)|Italia|0523 97 01 44|IT01694810338|Apicoltura Val Tidone Smielatura, Località Monteventano 14, 29010 Piozzano (PC)
Scenica Allestimenti Soc. Coop.|Via del Lavoro 71|40033 Casalecchio di Reno (BO)|Italia|051 613 24 80|IT03385710373|Scenica Capannone, Via Ronzani 7, 40033 Casalecchio di Reno (BO)
""",
    "es": """
Acuarios Mar Menor S.L.|Calle Bolarín 15|30380 La Manga (Murcia)|España|968 14 52 70|ESB30884119|Acuarios Mar Menor Nave, Polígono Lo Bolarín nave 9, 30360 La Unión
Talavera Artesanal Santa Rosa S.A. de C.V.|Calle 6 Norte 406|72000 Puebla, Pue.|México|+52 222 555 0128|TAS0905147K3|Taller Santa Rosa Hornos, Camino a Canoa 33, 72310 Puebla
Talabartería El Zaino S.R.L.|Avenida San Martín 1870|B7540 Coronel Suárez, Buenos Aires|Argentina|+54 2926 42-2210|30-70884215-6|Depósito El Zaino, Lamadrid 455, B7540 Coronel Suárez
""",
    "nl": """
Zeilmakerij Wouda B.V.|Prinsengracht 26|8531 AJ Lemmer|Nederland|0514 56 31 70|NL809771264B01|Wouda Loft, Lemsterpad 45, 8531 AA Lemmer
Watersportcentrum Snoekpolder B.V.|Kerkdijk 9|3615 BA Westbroek|Nederland|0346 28 17 60|NL862014390B01|Snoekpolder Jachthaven, Kerkdijk 11, 3615 BA Westbroek
Kaarsenatelier Vlamgoed BV|Gentstraat 88|9700 Oudenaarde|België|055 31 47 20|BE 0736.590.281|Vlamgoed Gieterij, Industriepark De Bruwaan 15, 9700 Oudenaarde
""",
    "pt": """
Luthier Abrantes & Sobrinho, Lda.|Rua dos Anjos 52|3000-031 Coimbra|Portugal|239 82 40 15|PT507731894|Oficina Abrantes, Rua da Sota 18, 3000-392 Coimbra
""",
    "pl": """
Wytwórnia Lamp Aureola s.c.|ul. Garncarska 9|26-600 Radom|Polska|48 363 81 05|PL9482207731|Aureola Montaż, ul. Wrocławska 3, 26-600 Radom
""",
    "cs": """
Dřevěné hračky Kolibřík s.r.o.|Údolní 214|512 51 Lomnice nad Popelkou|Česká republika|481 670 318|CZ28815947|Kolibřík Dílna, Josefa Jana Fučíka 80, 512 51 Lomnice nad Popelkou
""",
    "sk": """
Včelárstvo Podpoľanie s.r.o.|Detvianska 41|962 05 Hriňová|Slovensko|045 549 72 16|SK2023881407|Podpoľanie Medáreň, Priemyselná 6, 962 05 Hriňová
""",
    "ro": """
Lacul Verde Pescuit Sportiv S.R.L.|Calea Moldovei 118|600352 Bacău|România|0234 517 420|RO36420918|Lacul Verde Magazin, Strada Bucegi 12, 600274 Bacău
""",
    "hu": """
Kvarcit Laboreszköz Gyártó Kft.|Fóti út 77.|1047 Budapest|Magyarország|+36 1 369 4120|12884073-2-41|Kvarcit Fúvóműhely, Váci út 9., 2132 Göd
""",
    "hr": """
Bonaca Charter d.o.o.|Obala kneza Trpimira 44|23000 Zadar|Hrvatska|+385 23 334 810|HR51820447936|Bonaca Skladište, Put Petrića 29, 23000 Zadar
""",
    "sl": """
Smučarski servis Pokljuka d.o.o.|Ljubljanska cesta 13|4260 Bled|Slovenija|+386 4 574 20 61|SI47730915|Servis Pokljuka Delavnica, Gorenjska cesta 33, 4240 Radovljica
""",
    "sv": """
Emmabygdens Glasbruk AB|Hyttvägen 3|361 93 Broakulla|Sverige|0471-50 02 18|SE556740218501|Emmabygdens Hytta, Hyttvägen 5, 361 93 Broakulla
""",
    "da": """
Guldsmed Ravnsborg ApS|Sankt Knuds Torv 9|8000 Aarhus C|Danmark|86 12 70 44|DK35628810|Ravnsborg Værksted, Silkeborgvej 230, 8230 Åbyhøj
""",
    "no": """
Fjellsiden Klatresenter AS|Lodalen 12|6783 Stryn|Norge|57 87 41 30|NO 921 604 338 MVA|Fjellsiden Hall 2, Setrevegen 8, 6783 Stryn
""",
    "fi": """
Kutomo Rantaniitty Oy|Pitkäkatu 31|65100 Vaasa|Suomi|06 317 4420|FI20418835|Rantaniitty Kutomosali, Vöyrinkatu 17, 65100 Vaasa
""",
    "tr": """
Çinili Konak El Sanatları Ltd. Şti.|Sakarya Caddesi No:118|43020 Kütahya|Türkiye|+90 274 216 44 70|TR2580417736|Çinili Konak Atölye, Organize Sanayi 4. Cadde No:9, 43100 Kütahya
""",
    "el": """
Μελισσοκομία Ταΰγετος Ο.Ε.|Λακωνικής 27|241 00 Καλαμάτα|Ελλάδα|27210 88415|EL801447925|Συσκευαστήριο Ταΰγετος, Ναυαρίνου 302, 241 00 Καλαμάτα
""",
    "lt": """
Gintaro Šviesa UAB|Tilžės g. 92|76140 Šiauliai|Lietuva|+370 41 52 07 18|LT100008847213|Gintaro Šviesa Cechas, Pramonės g. 15, 78149 Šiauliai
""",
}

SELLERS = {
    "de": """
Brinkmann & Osthoff Handelshaus GmbH|Gütersloher Straße 140|33415 Verl|Deutschland|05246 92 70-0|DE126758390|
Alpquell Handels-GmbH|Bundesstraße 27|6850 Dornbirn|Österreich|+43 5572 20881|ATU41160972|
Zentrag Werkbedarf AG|Rohrerstrasse 78|5000 Aarau|Schweiz|+41 62 834 60 60|CHE-109.337.418 MWST|
""",
    "en": """
Pennant Wholesale Merchants Ltd|Ashton Vale Road|Bristol BS3 2JG|United Kingdom|0117 966 4020|GB 198 3307 61|
Allegheny Materials & Supply Corp.|1450 Liberty Avenue|Pittsburgh, PA 15222|USA|412-555-0180||
Shannonside Trade Distributors Ltd|Ballysimon Road|Limerick V94 K2X9|Ireland|+353 61 415 320|IE 4471903B|
Jai Ambe Minerals & Traders|22 Industrial Estate|Morbi, Gujarat 363642|India|+91 2822 230 118|24AACFJ5520N1ZR|
Southern Cross Trade Supplies Pty Ltd|110 Parramatta Road|Auburn NSW 2144|Australia|+61 2 9648 3300|ABN 72 118 330 647|
Drakenstein Supplies CC|Jan van Riebeeck Drive 210|Paarl 7646|South Africa|+27 21 872 4410|4530119826|
Kallang Component Distributors Pte Ltd|12 Kaki Bukit Road 1|Singapore 416205|Singapore|+65 6741 8830|199803317G|
""",
    "fr": """
Établissements Garnier-Fouquet SAS|15 rue de la Rabaterie|37700 Saint-Pierre-des-Corps|France|02 47 44 10 90|FR 40 384917206|
Comptoir Brabançon SA|Chaussée de Louvain 510|1380 Lasne|Belgique|+32 2 633 21 05|BE 0419.770.362|
Léman Fournitures SA|Route de Crissier 6|1030 Bussigny|Suisse|+41 21 701 44 20|CHE-106.224.981 TVA|
Distribution Chaudière-Appalaches ltée|655 boulevard Alphonse-Desjardins|Lévis (Québec) G6V 5T3|Canada|418 838-4400||
""",
    "it": "Grossista Ligure-Emiliano S.p.A.|Strada Farnesiana 22|29122 Piacenza|Italia|0523 59 31 00|IT00944710335|",
    "es": """
Almacenes Segura y Levante S.A.|Avenida de Alicante 61|03203 Elche|España|966 61 20 34|ESA03114725|
Proveedora Industrial Angelópolis S.A. de C.V.|Boulevard Norte 2210|72050 Puebla, Pue.|México|+52 222 555 0171|PIA881203QX5|
Distribuidora Pampa Sur S.A.|Parque Industrial lote 14|B8000 Bahía Blanca, Buenos Aires|Argentina|+54 291 455-0912|30-61882047-3|
""",
    "nl": """
Technische Groothandel Zuiderzee B.V.|Produktieweg 33|8304 AV Emmeloord|Nederland|0527 61 40 40|NL804490137B01|
Groothandel Van Hecke-Maes NV|Kortrijksesteenweg 1092|9051 Gent|België|09 222 80 14|BE 0427.330.618|
""",
    "pt": "Mondego Distribuição, S.A.|Zona Industrial da Pedrulha 21|3025-041 Coimbra|Portugal|239 43 01 00|PT500774182|",
    "pl": "Hurt-Zaopatrzenie Mazowsze Sp. z o.o.|ul. Toruńska 18|26-600 Radom|Polska|48 331 20 60|PL7961028847|",
    "cs": "Severočeský obchod a sklady a.s.|Pražská 160|460 01 Liberec|Česká republika|485 110 740|CZ47280913|",
    "sk": "Stredoslovenský veľkoobchod s.r.o.|Zvolenská cesta 37|974 05 Banská Bystrica|Slovensko|048 416 33 90|SK2020455187|",
    "ro": "Angro Siret Distribuție S.A.|Strada Milcov 70|600268 Bacău|România|0234 588 130|RO4011827|",
    "hu": "Dunakanyar Műszaki Nagyker Zrt.|Rákóczi út 144.|2600 Vác|Magyarország|+36 27 310 450|10772841-2-13|",
    "hr": "Veletrgovina Lonjsko Polje d.d.|Zagrebačka cesta 205|10000 Zagreb|Hrvatska|+385 1 389 2200|HR18344702915|",
    "sl": "Grosist Sava d.o.o.|Kidričeva cesta 72|4000 Kranj|Slovenija|+386 4 202 55 00|SI88214036|",
    "sv": "Smålands Partihandel AB|Arabygatan 84|352 46 Växjö|Sverige|0470-74 20 00|SE556219773001|",
    "da": "Østjysk Engroslager A/S|Jens Juuls Vej 32|8260 Viby J|Danmark|87 38 10 00|DK17740329|",
    "no": "Nordvestlandet Grossist AS|Borgundvegen 340|6015 Ålesund|Norge|70 17 60 00|NO 954 220 817 MVA|",
    "fi": "Pohjanmaan Tukkurit Oy|Kauppapuistikko 44|65230 Vaasa|Suomi|06 322 1700|FI08873164|",
    "tr": "Porsuk Endüstriyel Malzeme A.Ş.|Sivrihisar Caddesi No:231|26110 Eskişehir|Türkiye|+90 222 236 15 00|TR7330916425|",
    "el": "Εμπορική Πελοποννήσου Α.Ε.|Αθηνών 158|241 00 Καλαμάτα|Ελλάδα|27210 69330|EL094228170|",
    "lt": "Baltijos Prekių Bazė UAB|Savanorių pr. 271|50131 Kaunas|Lietuva|+370 37 31 22 40|LT233719418|",
}
