"""Set c's own companies and goods, in the form of `firms` and `goods`, so that it shares no text with the other sets."""

BUYERS = {
    "de": """
Kranich Fördertechnik GmbH & Co. KG|Am Güterbahnhof 18|04158 Leipzig|Deutschland|0341 91 88-0|DE263481907|Kranich Werk Taucha, Portitzer Allee 5, 04425 Taucha
Elektro Wiedenmann e.K.|Bahnhofstr. 71|88212 Ravensburg|Deutschland|0751/362 10|DE147002913|Baustelle Kita Sonnenhang, Ulmer Straße 40, 88250 Weingarten
Seniorenstift Birkenhof gGmbH|Lange Reihe 14|24103 Kiel|Deutschland|0431 66 14 500|DE134551208|Birkenhof Hauswirtschaft, Holtenauer Str. 212, 24106 Kiel
Tischlerei Obermoser GmbH|Gewerbepark 6|5300 Hallwang|Österreich|+43 662 66 17 80|ATU57288109|Obermoser Montagelager, Moosweg 3, 5303 Thalgau
""",
    "en": """
Ashdown Process Equipment Limited|Unit 4 Kingsnorth Estate|Ashford TN23 6LN|United Kingdom|01233 501 770|GB 881 3407 26|Ashdown Fabrication Shop, Henwood Road, Ashford TN24 8DH
Northmoor Academy Trust|Chapel Road|Taunton TA1 3QP|United Kingdom|01823 220 145|GB 135 9027 44|Northmoor Sports Hall, Priorswood Lane, Taunton TA2 7JW
Cedar Ridge Fabrication, Inc.|4718 Mill Creek Road|Greenville, SC 29607|USA|864-555-0161||Cedar Ridge Receiving Dock C, 4722 Mill Creek Road, Greenville, SC 29607
Blue Heron Foods LLC|95 Canal Street|Manchester, NH 03101|USA|(603) 555-0128||Blue Heron Cold Store, 12 Perimeter Road, Londonderry, NH 03053
Wattlebird Joinery Pty Ltd|22 Enterprise Drive|Bundoora VIC 3083|Australia|03 9555 0117|ABN 51 604 118 220|Wattlebird Site Office, 8 Plenty Road, Preston VIC 3072
""",
    "fr": """
Fonderie Delattre SAS|Zone industrielle Sud, 3 rue Denis Papin|59760 Grande-Synthe|France|03 28 21 70 00|FR 46 353118720|Delattre Atelier Usinage, 14 route du Fossé, 59760 Grande-Synthe
Résidences Val d'Orge|27 avenue de la République|91220 Brétigny-sur-Orge|France|01 60 84 33 12|FR 82 412009118|Résidence Les Marronniers, 2 rue Pasteur, 91310 Montlhéry
Maçonnerie Perrault et Associés|18 rue du Stade|72200 La Flèche|France|02 43 94 17 66|FR 19 508221340|Chantier Mairie de Durtal, Place du Château, 49430 Durtal
""",
    "nl": """
Veldkamp Staalbouw B.V.|Nijverheidsweg 31|7641 BC Wierden|Nederland|0546 57 12 30|NL813450672B01|Veldkamp Hal 4, Stationsweg 88, 7641 CD Wierden
Zorggroep De Linde|Parklaan 2|5611 HG Eindhoven|Nederland|040 213 44 00|NL008812307B01|De Linde Centraal Magazijn, Kanaaldijk 19, 5613 LE Eindhoven
Installatiebedrijf Mertens NV|Liersesteenweg 204|2800 Mechelen|België|+32 15 41 20 88|BE 0451.220.983|Werf Ziekenhuis Sint-Jozef, Leopoldstraat 2, 2800 Mechelen
""",
    "es": """
Talleres Urrutia Hermanos S.L.|Polígono Erletxes 14|48960 Galdakao|España|944 57 10 22|ESB48220176|Nave Urrutia 2, Barrio Aperribai 9, 48960 Galdakao
Hoteles Costa Serena S.A.|Paseo Marítimo 120|29640 Fuengirola|España|952 66 30 00|ESA29014483|Hotel Serena Playa, Avenida del Mar 6, 29630 Benalmádena
Cooperativa Olivarera San Roque|Carretera de Jaén km 3|23400 Úbeda|España|953 75 02 10|ESF23007714|Almazara San Roque, Camino Viejo 1, 23410 Sabiote
""",
    "it": """
Meccanica Fratelli Zorzi S.r.l.|Via Lavoro 15|36016 Thiene (VI)|Italia|0445 38 11 90|IT02217780248|Zorzi Reparto Montaggio, Via Gombe 22, 36010 Zanè (VI)
Cantine Roccaforte Soc. Agr. Coop.|Strada Provinciale 12 n. 40|14054 Castagnole (AT)|Italia|0141 87 80 45|IT00188340057|Roccaforte Imbottigliamento, Regione Valle 3, 14055 Costigliole (AT)
Impresa Edile Galvani & C. s.n.c.|Via San Rocco 8|41049 Sassuolo (MO)|Italia|0536 80 22 17|IT01998870361|Cantiere Scuola Pascoli, Via Radici 110, 41049 Sassuolo (MO)
""",
    "pl": """
Zakład Mechaniczny Wisłok Sp. z o.o.|ul. Przemysłowa 17|35-105 Rzeszów|Polska|17 853 40 21|PL8132204517|Wisłok Magazyn Główny, ul. Lubelska 46, 35-233 Rzeszów
Hurtownia Budowlana Kamyk s.c.|ul. Leśna 4|62-800 Kalisz|Polska|62 766 10 90|PL6181009934|Kamyk Oddział Ostrów, ul. Wrocławska 93, 63-400 Ostrów Wielkopolski
""",
    "pt": """
Metalúrgica Vale do Ave Lda.|Rua da Indústria 210|4770-101 Famalicão|Portugal|252 301 450|PT504118227|Armazém Vale do Ave, Rua das Oficinas 12, 4770-205 Famalicão
Conserveira Atlântida S.A.|Avenida dos Pescadores 8|4450-240 Matosinhos|Portugal|229 380 112|PT500772901|Fábrica Atlântida Norte, Rua do Cais 77, 4490-005 Póvoa de Varzim
""",
    "sv": """
Norrsken Mekaniska AB|Verkstadsgatan 9|931 57 Skellefteå|Sverige|0910-71 30 00|SE556713440201|Norrsken Lager Syd, Hamngatan 21, 932 31 Skelleftehamn
Björkdalens Fastigheter AB|Storgatan 33|553 20 Jönköping|Sverige|036-15 44 10|SE556208917701|Kv. Lyckan panncentral, Odengatan 4, 554 54 Jönköping
""",
    "da": """
Vestkystens Maskinfabrik A/S|Kongevej 112|6760 Ribe|Danmark|75 42 18 00|DK24119038|Vestkystens Lager 2, Industrivej 5, 6760 Ribe
Rosengårdens Køkken ApS|Havnegade 16|5000 Odense C|Danmark|66 11 90 42|DK31880274|Rosengården Kantine Nord, Thrigesvej 3, 5000 Odense C
""",
    "cs": """
Strojírny Lužnice s.r.o.|Táborská 418|391 11 Planá nad Lužnicí|Česká republika|381 29 10 44|CZ26071934|Lužnice hala C, Průmyslová 6, 391 02 Sezimovo Ústí
Pekárna U Mlýna a.s.|Mlýnská 7|530 02 Pardubice|Česká republika|466 61 30 05|CZ25290118|Pekárna provoz Rosice, Generála Svobody 88, 533 51 Pardubice
""",
}

SELLERS = {
    "de": "Tobler & Raff Industriebedarf GmbH|Messestraße 27|90471 Nürnberg|Deutschland|0911 814 30|DE133901772|",
    "en": "Halvorsen Trade Supplies Ltd|Riverside Park|Derby DE24 8JX|United Kingdom|01332 870 240|GB 742 1160 35|",
    "fr": "Négoce Technique Martel SA|8 boulevard Industriel|76300 Sotteville-lès-Rouen|France|02 35 72 18 80|FR 27 305661042|",
    "nl": "Van Rossum Industrie B.V.|Edisonstraat 60|3861 NE Nijkerk|Nederland|033 245 18 00|NL801127745B01|",
    "es": "Comercial Técnica Ebro S.A.|Calle Monasterio 3|50013 Zaragoza|España|976 41 55 02|ESA50031187|",
    "it": "Forniture Adige S.p.A.|Via Torricelli 41|37136 Verona|Italia|045 820 33 11|IT00224470239|",
    "pl": "Technika Handlowa Odra S.A.|ul. Krakowska 141|50-428 Wrocław|Polska|71 341 60 00|PL8960001147|",
    "pt": "Douro Fornecimentos Industriais S.A.|Via Norte 1310|4465-764 Leça do Balio|Portugal|229 057 700|PT500991234|",
    "sv": "Mälarens Industrivaror AB|Sjöhagsvägen 14|721 32 Västerås|Sverige|021-80 55 00|SE556102784401|",
    "da": "Lillebælt Teknik A/S|Snaremosevej 178|7000 Fredericia|Danmark|76 20 33 00|DK17204418|",
    "cs": "Morava Technik a.s.|Tovární 915|779 00 Olomouc|Česká republika|585 20 71 11|CZ47672390|",
}

GOODS = {
    "de": """
Gewindestange M[10/12/16] verzinkt 1000 mm|DIN 976, Güte 4.8|pc|2.35
Senkkopf-Holzschraube TX 5,0x[60/80/100]|Teilgewinde, gelb verzinkt|pc|9.80|100
Absperrklappe DN [50/80/100] Zwischenflansch|Manschette EPDM, Handhebel|pc|78.40
Leitungsschutzschalter B[10/16/20] 3-polig|6 kA, REG 3 TE|pc|14.65
Schlauchschelle W2 [16-27/25-40/32-50]|Bandbreite 9 mm|pc|0.58
Silikonspray 400 ml|lebensmittelecht NSF H1|pc|5.72
Handtuchrolle 2-lagig, Kern 38 mm, 150 m|Zellstoff hochweiß|roll|4.30
Flüssigseife Rosé Kanister [5/10] l|pH-hautneutral|can|11.90
Dämmplatte Steinwolle [60/80/120] mm|WLG 035, nicht brennbar A1|m2|7.45
Ketten-Spannrad 08B-1 Z=[15/18]|mit Kugellager, gehärtet|pc|23.15
Kombischraubendreher-Satz 7-teilig|VDE 1000 V|pc|34.90
""",
    "en": """
Pan head self tapping screw No.[8/10] x [19/25/32]mm|zinc, Pozidriv|pc|3.90|100
Stainless ball valve [1/2~3/4~1] inch BSP|PTFE seats, 1000 WOG|pc|14.80
Hydraulic hose assembly [3/8~1/2] x 900mm JIC|R2AT, swivel both ends|pc|27.35
Blue centrefeed roll 2-ply 150m|embossed|roll|2.65
Conduit saddle spacer bar 20mm galvanised|pre-galv steel|pc|0.46
Heavy duty degreaser 5L|water based, unscented|can|13.20
Deep groove bearing [6203/6207/6310]-2RSR|C3 clearance|pc|8.95
Plywood hardwood faced 2440x1220x[9/18]mm|exterior B/BB|sheet|36.10
Nitrile coated glove size [8/9/10]|EN 388 4121X|pair|1.85
Air filter element AF-[2016/3042/5518]|outer, radial seal|pc|41.25
Welding rod E7018 [2.5/3.2]mm|low hydrogen, vacuum packed|kg|5.60
Floor marking tape yellow 50mm x 33m|vinyl, self adhesive|roll|4.95
""",
    "fr": """
Boulon poêlier M[6/8] x [30/50] zingué|avec écrou|pc|11.20|100
Robinet d'arrêt équerre [12x17/15x21]|laiton chromé|pc|6.75
Câble souple H07RN-F 3G[1,5/2,5]|caoutchouc noir|m|2.28
Chaussure de sécurité basse S1P pointure [41/42/43/44]|semelle antidérapante|pair|39.90
Colle carrelage C2ET sac 25 kg|gris|bag|15.60
Courroie trapézoïdale XPA [1082/1257/1500]|crantée|pc|12.40
Désinfectant surfaces bidon 5 L|sans rinçage|can|21.35
Meule à tronçonner 230x[1,9/2,5] acier|alésage 22,23|pc|2.05
Manomètre glycérine Ø 63 0-[10/16/25] bar|raccord vertical 1/4|pc|17.80
Ruban PTFE 12 mm x 12 m|densité standard|roll|0.52
""",
    "nl": """
Spaanplaatschroef 4,5x[40/50/70] torx|gegalvaniseerd|pc|4.60|100
Knelkoppeling recht [15/22/28] mm messing|KIWA gekeurd|pc|3.15
Kabelgoot 60x[100/200] mm lengte 3 m|voorgegalvaniseerd|m|8.70
Vloerreiniger neutraal [5/10] l|streepvrij|can|14.25
Disposable handschoen nitril maat [M/L/XL]|poedervrij|pair|0.24
Lagerblok UCP [205/206/208]|gietijzer, met smeernippel|pc|19.60
Drukregelaar 1/2 inch 0,5-8 bar|met manometer|pc|32.45
Vuilniszak 70x110 grijs T25|op rol|roll|3.60
Afbraamschijf 125x6,0 metaal|korrel 24|pc|1.95
""",
    "es": """
Tirafondo DIN 571 [8x60/8x80/10x100] cincado|cabeza hexagonal|pc|14.10|100
Válvula de bola latón [1/2~3/4] palanca|PN 25|pc|5.85
Cable H07V-K 1x[2,5/4/6] negro|libre de halógenos|m|0.74
Lejía alimentaria garrafa 5 L|apta para agua|can|3.90
Bota de seguridad S3 talla [41/42/43]|puntera de composite|pair|36.75
Correa dentada HTD 5M-[450/535/800]|ancho 15 mm|pc|9.30
Disco de corte inox 115x1,0|sin hierro ni azufre|pc|0.89
Cojinete de pie UCP [204/205/207]|con engrasador|pc|15.45
Panel LED 60x60 40W [4000K/6500K]|marco blanco|pc|22.60
""",
    "it": """
Vite autoforante TE 6,3x[25/38/60] zincata|con rondella EPDM|pc|8.70|100
Raccordo a pressare gomito 90° [16/20/26]|per multistrato|pc|4.25
Cavo FG16OR16 3G[1,5/2,5/4]|0,6/1 kV|m|1.64
Disco lamellare 115 grana [40/60/80]|zirconio|pc|2.10
Detergente sgrassante tanica [5/10] L|profumo limone|can|12.85
Scarpa antinfortunistica S3 n. [42/43/44]|puntale in composito|pair|47.50
Supporto UCP [205/207/209]|ghisa|pc|18.30
Manometro a quadrante Ø 80 0-[6/16] bar|attacco radiale|pc|13.95
Cinghia trapezoidale B [52/68/81]|avvolta|pc|6.05
""",
    "pl": """
Wkręt do drewna 5x[60/80] ocynk żółty|stożkowy TX|pc|21.50|100
Zawór zwrotny [1/2~3/4] mosiądz|sprężynowy|pc|18.20
Przewód LgY 1x[4/6] czarny|750 V|m|3.15
Tarcza do metalu 125x1,0|inox|pc|2.40
Łożysko [6004/6205/6306] ZZ|metalowe osłony|pc|16.90
Płyn do naczyń kanister 5 l|koncentrat|can|27.60
Opaska zaciskowa 200x4,8 czarna|odporna na UV|pc|0.19
""",
    "pt": """
Parafuso autoperfurante 4,8x[19/25] zincado|ponta broca|pc|6.40|100
Válvula de esfera latão [1/2~3/4]|alavanca|pc|6.10
Cabo H07V-U 2,5 [azul/preto]|rolo de 100 m|m|0.48
Disco de corte 125x1,2 inox|base resina|pc|1.05
Bota de segurança S3 n.º [41/42/43]|biqueira compósito|pc|33.80
Correia SPA [1120/1250]|perfil estreito|pc|8.15
""",
    "sv": """
Träskruv 5,0x[60/80/100] C4|delgängad|pc|79.00|100
Backventil [DN15/DN20/DN25] mässing|fjäderbelastad|pc|86.40
Installationskabel EKK 3G[1,5/2,5]|vit|m|8.95
Kapskiva 125x1,0 rostfri|tunn|pc|11.20
Spårkullager [6204/6205/6306]-2Z|normalt glapp|pc|47.50
Toalettpapper 3-lagers 8-pack|obleckt|pc|39.90
Allrengöring dunk 5 l|parfymfri|pc|124.00
""",
    "da": """
Spånskrue 4,5x[50/60/70] TX20|elforzinket|pc|38.00|100
Kontraventil messing [1/2~3/4~1]|fjederbelastet|pc|64.50
Installationskabel PVIKJ 3G[1,5/2,5]|grå|m|7.20
Skæreskive 125x1,0 inox|flad|pc|8.75
Kugleleje [6203/6206/6308] 2Z|støvtætte skjolde|pc|39.60
Gulvrens uden parfume 5 l|Svanemærket|can|98.00
""",
    "cs": """
Vrut do dřeva 5x[60/80] TX25|žlutý zinek|pc|86.00|100
Zpětná klapka [1/2~3/4] mosaz|pružinová|pc|118.00
Vodič CYA 1x[4/6] černý|450/750 V|m|14.60
Řezný kotouč 125x1,0 nerez|tenký|pc|19.50
Ložisko [6003/6206/6307] ZZ|plechové kryty|pc|76.30
Mycí prostředek na podlahy 5 l|bez fosfátů|can|165.00
""",
}
