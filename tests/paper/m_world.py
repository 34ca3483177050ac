"""Set m's own companies, in the form of `firms`; its goods are `m_goods` and `m_goods_lands`. No other set has any of them."""

from tests.paper import m_goods, m_goods_lands

__all__ = ["BUYERS", "GOODS", "SELLERS"]

GOODS = m_goods.GOODS | m_goods_lands.GOODS

BUYERS = {
    "de": """
Winzerkeller Hohenstaden eG|Kellereistraße 14|67487 Maikammer|Deutschland|06321 9540-0|DE149033817|Winzerkeller Hohenstaden Abfüllung, Am Bahndamm 3, 67487 Maikammer
Radhaus Velten & Kersting oHG|Warendorfer Straße 188|48145 Münster|Deutschland|0251 620 44 10|DE213308775|Radhaus Werkstatt Hiltrup, Marktallee 61, 48165 Münster
Stadt Wiesenbronn Bäderbetrieb|Rathausplatz 2|97355 Wiesenbronn|Deutschland|09325 810-140||Freibad Wiesenbronn, Badweg 9, 97355 Wiesenbronn
Orthopädie-Schuhtechnik Hagenow|Lange Straße 37|19230 Hagenow|Deutschland|03883 72 15 80|DE137092246|Orthopädie-Schuhtechnik Hagenow, Lange Straße 37, 19230 Hagenow
Molkerei Oberschwaben AG|Ravensburger Straße 250|88212 Ravensburg|Deutschland|0751 3660-0|DE146411590|Molkerei Oberschwaben AG Tor 3, Schussenweg 12, 88212 Ravensburg
Tierklinik Perchtoldsau GmbH|Badener Straße 55|2380 Perchtoldsdorf|Österreich|+43 1 869 44 20|ATU61730288|Tierklinik Perchtoldsau Apotheke, Badener Straße 57, 2380 Perchtoldsdorf
""",
    "en": """
Penhallow Boatyard & Chandlers Ltd|Quay Road|Falmouth TR10 8AD|United Kingdom|01326 374 220|GB 218 6640 93|Penhallow Slipway Store, Church Road, Falmouth TR10 8DA
Copperhead Brewing Company LLC|1440 Mill Race Drive|Missoula, MT 59801|USA|406-555-0162||Copperhead Cellar & Packaging, 1452 Mill Race Drive, Missoula, MT 59801
Northmoor University Estates|Kirkgate House, Holm Lane|Durham DH1 3RW|United Kingdom|0191 334 7700|GB 177 0421 66|Northmoor Life Sciences Stores, South Road, Durham DH1 3LQ
The Lantern Theatre Trust|21 Candlemaker Row|Dundee DD1 4QB|United Kingdom|01382 227 118||Lantern Workshop, Blackness Road, Dundee DD2 1RZ
Naivara Roses Ltd|Moi South Lake Road|20117 Naivasha|Kenya|+254 50 202 1140|P051188420K|Naivara Packhouse 2, Moi South Lake Road, 20117 Naivasha
""",
    "fr": """
Les Vignerons du Val d'Orbise SCA|Avenue des Caves|11200 Lézignan-Corbières|France|04 68 27 31 00|FR 28 775930412|Chai d'Embouteillage Orbise, Route de Ferrals, 11200 Lézignan-Corbières
Commune de Saint-Genou-sur-Loire|1 place de l'Église|45600 Saint-Genou-sur-Loire|France|02 38 35 61 08||École Maternelle Les Tilleuls, 6 rue des Écoles, 45600 Saint-Genou-sur-Loire
Salons Marguerite Coiffure SAS|18 rue d'Antibes|06400 Cannes|France|04 93 38 20 55|FR 83 518820077|Salon Marguerite Mougins, 40 avenue de Tournamy, 06250 Mougins
Azur Bassins & Spas SARL|ZA des Playes, 112 rue Galilée|83140 Six-Fours|France|04 94 74 90 16|FR 70 491227306|Chantier Villa Mirador, 9 chemin des Roches, 83110 Sanary-sur-Mer
Manufacture Perrelet-Droz SA|Rue des Régionaux 11|2400 Le Locle|Suisse|+41 32 933 40 70|CHE-112.740.631 TVA|Perrelet-Droz Atelier Habillage, Rue du Marais 5, 2400 Le Locle
""",
    "nl": """
Kwekerij De Glazen Stad B.V.|Galgeweg 62|2691 MG 's-Gravenzande|Nederland|0174 41 80 33|NL820114567B01|De Glazen Stad Locatie Zuid, Maasdijk 120, 2691 NW 's-Gravenzande
Bloemenatelier Fien|Korte Zilverstraat 8|8000 Brugge|België|050 33 71 29|BE 0689.204.417|Bloemenatelier Fien, Korte Zilverstraat 8, 8000 Brugge
Stichting Openbaar Onderwijs Eemland|Stadsring 140|3817 BA Amersfoort|Nederland|033 460 22 70|NL815540092B01|Basisschool De Kameleon, Liendertseweg 96, 3815 BJ Amersfoort
""",
    "it": """
Gelateria Artigianale Nuvola di Panna S.n.c.|Via Roma 88|34073 Grado (GO)|Italia|0431 80 515|IT01044700318|Gelateria Nuvola di Panna, Via Roma 88, 34073 Grado (GO)
Calzaturificio Montebello dei Tigli S.r.l.|Via della Concia 40|63811 Sant'Elpidio a Mare (FM)|Italia|0734 85 91 20|IT01890230445|Montebello Reparto Montaggio, Via Fratte 12, 63812 Montegranaro (FM)
Comune di Roccasparta|Piazza Umberto I 1|85010 Roccasparta (PZ)|Italia|0971 72 10 04||Magazzino Comunale Roccasparta, Contrada Serra 3, 85010 Roccasparta (PZ)
""",
    "es": """
Almazara Sierra de Cazalla S.C.A.|Ctra. de Baeza km 3,2|23400 Úbeda|España|953 75 06 40|ESF23018874|Bodega de Aceite Sierra de Cazalla, Camino del Molino s/n, 23400 Úbeda
Excmo. Ayuntamiento de Villarreja|Plaza de la Constitución 1|10600 Villarreja|España|927 40 11 02|ESP1021600H|Polideportivo Municipal Villarreja, Avenida del Deporte 5, 10600 Villarreja
Riegos y Goteo Campo de Níjar S.L.|Paraje Los Nietos, nave 6|04117 San Isidro|España|950 36 62 18|ESB04477120|Finca El Barranquillo, Camino de la Cortijada 2, 04118 San José
""",
    "fi": """
Saunamestarit Kuhmoinen Oy|Sahatie 14|17800 Kuhmoinen|Suomi|014 555 1730|FI20977415|Saunamestarit Tuotantohalli, Sahatie 18, 17800 Kuhmoinen
""",
    "hu": """
Tokaj-Hétszőlőhegy Pincészet Kft.|Bajcsy-Zsilinszky utca 19.|3910 Tokaj|Magyarország|+36 47 352 118|14722083-2-05|Hétszőlőhegy Palackozó Üzem, Kossuth tér 4., 3910 Tokaj
""",
    "tr": """
Ege Dokuma ve Konfeksiyon San. Tic. A.Ş.|Organize Sanayi Bölgesi 9. Cadde No:31|20330 Denizli|Türkiye|+90 258 269 14 50|TR3250448172|Ege Dokuma Kesimhane Deposu, Organize Sanayi Bölgesi 11. Cadde No:6, 20330 Denizli
""",
    "ro": """
Tapițeria Bucovina Mobilier S.R.L.|Calea Unirii 114|720018 Suceava|România|0230 522 840|RO24417903|Atelier Tapițerie Ițcani, Str. Gării 9, 720235 Suceava
""",
    "el": """
Ιχθυοκαλλιέργειες Αμβρακικού Α.Ε.|Παραλιακή Οδός 45|481 00 Πρέβεζα|Ελλάδα|+30 26820 28114|EL094551827|Συσκευαστήριο Αμβρακικού, Λιμάνι Πρέβεζας, 481 00 Πρέβεζα
""",
    "hr": """
Marina Jadranska Vala d.o.o.|Obala kneza Trpimira 62|23000 Zadar|Hrvatska|+385 23 332 700|HR48120973655|Marina Jadranska Vala Servis, Ulica Ante Starčevića 3, 23206 Sukošan
""",
    "sv": """
Fjällbäckens Skidanläggning AB|Liftvägen 1|846 94 Fjällbäcken|Sverige|0684-218 00|SE556704112801|Fjällbäckens Liftverkstad, Liftvägen 7, 846 94 Fjällbäcken
""",
    "pl": """
Pasieka i Miodosytnia Lipowy Gaj s.c.|ul. Bartnicza 6|23-400 Biłgoraj|Polska|84 686 21 40|PL9181955023|Rozlewnia Lipowy Gaj, ul. Zamojska 88, 23-400 Biłgoraj
""",
    "cs": """
Sklárna a bižuterie Lužan s.r.o.|Skelná 217|466 04 Jablonec nad Nisou|Česká republika|483 360 115|CZ27299310|Brusírna Lužan, Želivského 40, 466 05 Jablonec nad Nisou
""",
    "pt": """
Corticeira Herdade do Montado, S.A.|Estrada Nacional 251, km 18|2100-503 Coruche|Portugal|243 610 820|PT507718240|Herdade do Montado Linha de Rolhas, Zona Industrial do Monte da Barca 12, 2100-057 Coruche
""",
}

SELLERS = {
    "de": "Paulsen & Grothe Fachgroßhandel GmbH|Siemensring 88|47877 Willich|Deutschland|02154 88 50-0|DE119407733|",
    "en": "Thornbury Merchanting plc|Severn Way|Gloucester GL2 5EU|United Kingdom|01452 887 300|GB 266 9018 45|",
    "fr": "Comptoir des Trois Provinces SAS|27 rue de l'Europe|37170 Chambray-lès-Tours|France|02 47 80 66 00|FR 64 414903328|",
    "nl": "Delta & Duyn Handelsgroep B.V.|Coldenhovelaan 17|3155 RC Maasland|Nederland|010 592 66 40|NL809730145B01|",
    "it": "Ingrosso Serenissima Forniture S.p.A.|Via dell'Elettricità 23|30175 Marghera (VE)|Italia|041 930 77 00|IT00733910276|",
    "es": "Mayorista Guadalimar S.A.|Polígono Los Olivares, calle Huelma 9|23009 Jaén|España|953 28 17 00|ESA23007741|",
    "fi": "Keski-Suomen Yleistukku Oy|Palokankaantie 6|40320 Jyväskylä|Suomi|014 338 9200|FI09114467|",
    "hu": "Tisza-Menti Ellátó Nagyker Kft.|Vasgyári út 40.|3527 Miskolc|Magyarország|+36 46 508 330|12087746-2-05|",
    "tr": "Pamukkale Toptan Malzeme Tic. Ltd. Şti.|Sümer Mah. Üretim Sok. No:18|20020 Denizli|Türkiye|+90 258 371 60 60|TR7210336485|",
    "ro": "Angro Moldova de Nord S.A.|Șoseaua Păcurari 138|700545 Iași|România|0232 255 910|RO8820147|",
    "el": "Χονδρεμπορική Ηπείρου Α.Ε.|Λεωφόρος Δωδώνης 210|454 45 Ιωάννινα|Ελλάδα|+30 26510 44700|EL099203318|",
    "hr": "Veletrgovina Velebit d.d.|Ulica Domovinskog rata 91|21000 Split|Hrvatska|+385 21 540 900|HR90233716402|",
    "sv": "Storsjöns Fackgross AB|Odenvägen 38|831 48 Östersund|Sverige|063-57 44 00|SE556417203301|",
    "pl": "Zaopatrzenie Roztocze Sp. z o.o.|ul. Kilińskiego 77|22-400 Zamość|Polska|84 639 50 00|PL9222840116|",
    "cs": "Severočeský velkosklad Ještěd a.s.|Hanychovská 84|460 10 Liberec|Česká republika|485 253 100|CZ25004417|",
    "pt": "Grossista Lezíria do Sorraia, S.A.|Rua da Indústria 45|2135-114 Samora Correia|Portugal|263 650 400|PT503880117|",
}
