"""Set p's own companies, in the form of `firms`; its goods are `p_goods`, `p_goods_lands` and `p_goods_wide`. No other set has any of them."""

from tests.paper import p_goods, p_goods_lands, p_goods_wide

__all__ = ["BUYERS", "GOODS", "SELLERS"]

GOODS = p_goods.GOODS | p_goods_lands.GOODS | p_goods_wide.GOODS

BUYERS = {
    "de": """
Rettungsdienst Saaletal gGmbH|Camburger Straße 71|07743 Jena|Deutschland|03641 597-210|DE327114960|Rettungswache Göschwitz, Prüssingstraße 35, 07745 Jena
Faltwerk Kartonagen GmbH & Co. KG|Im Wiesengrund 9|32289 Rödinghausen|Deutschland|05746 9318-0|DE124880361|Faltwerk Rohstofflager, Bruchstraße 112, 32289 Rödinghausen
Tierklinik Dr. Ahlers & Partner|Alte Landstraße 208|25524 Itzehoe|Deutschland|04821 77 03 40|DE281190743|Tierklinik Dr. Ahlers Apotheke, Alte Landstraße 208a, 25524 Itzehoe
Eisengießerei Rothbusch GmbH|Hüttenweg 2-6|57258 Freudenberg|Deutschland|02734 28 90-0|DE126430058|Rothbusch Tor 3, Asdorfer Straße 50, 57258 Freudenberg
Kettenblatt Fahrradhandel GmbH|Lindenthaler Straße 33|04155 Leipzig|Deutschland|0341 564 72 10|DE299471035|Kettenblatt Zentrallager, Maximilianallee 14, 04129 Leipzig
Bergbahnen Hinterfurgg AG|Talstation 1|7132 Vals|Schweiz|+41 81 926 71 10|CHE-105.883.214 MWST|Hinterfurgg Werkstatt, Bodenhusstrasse 8, 7132 Vals
Autolackiererei Zechmeister KG|Eisteichstraße 40|8041 Graz|Österreich|+43 316 46 27 15|ATU58330916|Zechmeister Halle B, Liebenauer Tangente 6, 8041 Graz
Bäderbetriebe Weserbergland GmbH|Fischbecker Straße 17|31785 Hameln|Deutschland|05151 408 60-0|DE116051327|Freibad Südpark, Töneböns Weg 1, 31789 Hameln
""",
    "en": """
Pennine Ridge Roofing Ltd|Unit 4, Canal Mills|Sowerby Bridge HX6 2AY|United Kingdom|01422 839 117|GB 318 4407 29|Pennine Ridge Yard, Holmes Road, Sowerby Bridge HX6 3LD
Comfort First Mechanical LLC|2280 Airline Drive|Knoxville, TN 37920|USA|(865) 555-0174||Comfort First Warehouse, 2284 Airline Drive, Knoxville, TN 37920
Suir Valley Veterinary Group|Abbey Road|Clonmel, Co. Tipperary E91 X4V0|Ireland|+353 52 612 8841|IE 6744120BH|Suir Valley Dispensary, Cashel Road, Clonmel E91 K2T5
Karrawarra Iron Operations Pty Ltd|Level 9, 240 St Georges Terrace|Perth WA 6000|Australia|+61 8 6217 4400|ABN 71 124 980 336|Karrawarra Site Store, Mine Access Road, Newman WA 6753
University of Northmoor|Chancellor's House, Elvet Lane|Sunderland SR1 3PQ|United Kingdom|0191 515 7000|GB 746 2219 08|Northmoor Life Sciences Stores, Wharncliffe Street, Sunderland SR1 3SD
Regional Municipality of Cold Lake Plains|5501 48 Street|Bonnyville, AB T9N 2H7|Canada|780-826-0144||Cold Lake Plains Public Works Shop, 4702 Lakeland Road, Bonnyville, AB T9N 2J4
Waimea Fold Orchards Ltd|118 Redwood Valley Road|Richmond 7081|New Zealand|+64 3 544 7190|GST 98-441-207|Waimea Fold Packhouse, 26 Edens Road, Richmond 7081
Brightplate School Meals CIC|3 Quayside Court|Gloucester GL1 2LG|United Kingdom|01452 398 660||Brightplate Central Kitchen, Eastern Avenue, Gloucester GL4 6QS
""",
    "fr": """
Les Fournils de la Vilaine SAS|ZA de la Hallerais, 6 rue du Meunier|35770 Vern-sur-Seiche|France|02 99 04 71 33|FR 51 448207716|Fournils de la Vilaine Laboratoire, 14 rue des Charmilles, 35510 Cesson-Sévigné
Plomberie Garrigou et Fils|23 avenue de la Gare|46100 Figeac|France|05 65 34 08 77|FR 09 392410658|Dépôt Garrigou, Impasse des Carmes, 46100 Figeac
Centre Hospitalier du Val d'Yerrette|Route de Bray|77130 Montereau-Fault-Yonne|France|01 64 31 60 00|FR 22 267700941|Magasin Général Val d'Yerrette, Quai de Livraison 2, 77130 Montereau-Fault-Yonne
Carrosserie Lambiotte SPRL|Chaussée de Dinant 402|5100 Wépion|Belgique|+32 81 46 21 09|BE 0449.817.263|Lambiotte Atelier Peinture, Rue Armand de Wasseige 11, 5100 Wépion
""",
    "it": """
Officine Meccaniche Bolzoni S.p.A.|Via dell'Artigianato 27|25030 Roncadelle (BS)|Italia|030 258 61 40|IT01843920172|Bolzoni Magazzino Utensili, Via Mandolossa 60, 25030 Roncadelle (BS)
Grand Hotel Villa Camelia S.r.l.|Corso Umberto I 140|28838 Stresa (VB)|Italia|0323 30 77 61|IT02277410039|Villa Camelia Economato, Via Gignous 8, 28838 Stresa (VB)
Gelateria Neve di Maggio S.n.c.|Via Cairoli 19|47921 Rimini (RN)|Italia|0541 78 30 26|IT04160730406|Neve di Maggio Laboratorio, Via Flaminia 233, 47923 Rimini (RN)
""",
    "es": """
Conservas Ribera del Queiles S.A.|Carretera de Tarazona km 3|31500 Tudela (Navarra)|España|948 82 60 14|ESA31047722|Ribera del Queiles Almacén 2, Polígono Las Labradas parcela 9, 31500 Tudela (Navarra)
Soltramontana Instalaciones S.L.|Carrer de la Indústria 55|17600 Figueres (Girona)|España|972 50 93 41|ESB17822906|Soltramontana Taller, Avinguda Vilallonga 81, 17600 Figueres (Girona)
Ferretería y Depósito El Cafetal S.A.S.|Carrera 14 # 22-31|630004 Armenia, Quindío|Colombia|+57 606 744 1205|NIT 901.338.472-6|Bodega El Cafetal, Zona Industrial Km 2 Vía El Edén, 630009 Armenia
""",
    "nl": """
Kwekerij Rozenstraat-Zuid B.V.|Zwethlaan 14|2675 LB Honselersdijk|Nederland|0174 62 91 30|NL851306622B01|Rozenstraat-Zuid Schuur 3, Middel Broekweg 77, 2675 KD Honselersdijk
Scheepswerf Ten Brugge B.V.|Havenkade 21|9723 AM Foxhol|Nederland|0598 39 55 10|NL003471180B01|Ten Brugge Plaatwerkhal, Korte Groningerweg 4, 9607 PS Foxhol
Frituur-Brasserie 't Vossenhol BV|Markt 12|8970 Poperinge|België|057 33 61 84|BE 0721.446.980|'t Vossenhol Keuken, Ieperstraat 3, 8970 Poperinge
""",
    "pl": """
Oknoplan Bieszczady Sp. z o.o.|ul. Lipińskiego 113|38-500 Sanok|Polska|13 464 70 22|PL6871908841|Oknoplan Hala Produkcyjna, ul. Przemyska 24, 38-500 Sanok
Drukarnia Kropka i Kreska s.c.|ul. Kolejowa 5/7|81-391 Gdynia|Polska|58 620 44 91|PL5862017730|Kropka i Kreska Introligatornia, ul. Hutnicza 40, 81-061 Gdynia
""",
    "pt": """
Calçados Serra do Marão, S.A.|Zona Industrial de Rande, Lote 16|4650-141 Felgueiras|Portugal|255 31 40 62|PT502871046|Serra do Marão Armazém de Peles, Rua da Cepeda 88, 4650-260 Felgueiras
""",
    "sv": """
Byggfirman Nilsson & Vik AB|Ringvägen 44|831 34 Östersund|Sverige|063-10 72 50|SE556913044701|Nilsson & Vik Arbetsplats Torvalla, Chaufförvägen 20, 831 48 Östersund
""",
    "da": """
Vestermarskens Andelsmejeri A.m.b.a.|Mejerivej 2|6280 Højer|Danmark|74 78 21 60|DK21840736|Vestermarsken Osteri, Nørrevej 31, 6280 Højer
""",
    "no": """
Lyngøy Fiskemottak AS|Kaiveien 7|9060 Lyngseidet|Norge|77 71 04 15|NO 918 552 704 MVA|Lyngøy Fryselager, Industriveien 3, 9060 Lyngseidet
""",
    "fi": """
Koskenperän Saha Oy|Sahantie 90|44800 Pihtipudas|Suomi|014 561 203|FI08274416|Koskenperän Huoltohalli, Sahantie 94, 44800 Pihtipudas
""",
    "cs": """
Pivovar Modrá Hvězda a.s.|Pražská třída 18|397 01 Písek|Česká republika|382 214 690|CZ26043718|Modrá Hvězda Sklad, Za Kapličkou 550, 397 01 Písek
Základní škola Na Výsluní|Sluneční 1205|688 01 Uherský Brod|Česká republika|572 632 188||ZŠ Na Výsluní Školní sklad, Sluneční 1207, 688 01 Uherský Brod
""",
    "hu": """
Zöldlomb Kertészeti Kft.|Szolnoki út 140.|2750 Nagykőrös|Magyarország|+36 53 351 702|13774905-2-13|Zöldlomb Üvegház, Ceglédi út 61., 2750 Nagykőrös
""",
    "ro": """
Atelierul Stejarul Alb S.R.L.|Strada Depoului 15|540236 Târgu Mureș|România|0265 217 884|RO29140673|Stejarul Alb Hala Producție, Calea Sighișoarei 102, 547367 Ernei
""",
    "tr": """
Nilüfer Örme Tekstil San. ve Tic. A.Ş.|Organize Sanayi Bölgesi Mavi Cadde No:24|16140 Bursa|Türkiye|+90 224 243 60 18|TR6310882459|Nilüfer Örme Hammadde Deposu, Pembe Cadde No:7, 16140 Bursa
""",
    "el": """
Ξενοδοχεία Αμμουδιά Α.Ε.|Λεωφόρος Ποσειδώνος 61|630 77 Χαλκιδική|Ελλάδα|23740 31290|EL099384412|Αποθήκη Αμμουδιά, Παραλία Σάνης, 630 77 Κασσάνδρα
""",
    "hr": """
Brodoservis Galeb Murter d.o.o.|Put Jersana 4|22243 Murter|Hrvatska|+385 22 435 118|HR70441928365|Galeb Suha Marina, Put Gradine 28, 22243 Murter
""",
}

SELLERS = {
    "de": """
Tessmar Großhandel GmbH|Alsterdorfer Straße 501|22335 Hamburg|Deutschland|040 508 91-0|DE133628407|
Wiedenroth Industrievertrieb KG|Vahrenwalder Straße 290|30179 Hannover|Deutschland|0511 67 44-0|DE115927733|
Kofler & Innerebner Handels GmbH|Triester Straße 391|8055 Graz|Österreich|+43 316 29 17 40|ATU41883570|
Rätia Technik AG|Kasernenstrasse 97|7007 Chur|Schweiz|+41 81 258 40 40|CHE-107.221.905 MWST|
""",
    "en": """
Calderbrook Merchants Ltd|Trinity Way Trade Park|Salford M3 7BD|United Kingdom|0161 834 2201|GB 220 1184 63|
Appalachian Wholesale Supply Co.|700 Dry Gap Pike|Knoxville, TN 37918|USA|(865) 555-0127||
Munster Farm Supplies Ltd|Kilbarry Business Park|Cork T23 P8W2|Ireland|+353 21 430 2277|IE 4471093WH|
Swanport Industrial Pty Ltd|17 Baile Road|Canning Vale WA 6155|Australia|+61 8 9256 3310|ABN 55 009 318 744|
Prairie Fleet Parts Inc.|12840 149 Street NW|Edmonton, AB T5L 2J3|Canada|780-455-0190||
Tasman Growers Supply Ltd|9 Gladstone Road|Richmond 7020|New Zealand|+64 3 543 9001|GST 84-120-663|
""",
    "fr": """
Comptoir Général de l'Ouest SA|ZI de la Lorie, rue de la Dutée|44800 Saint-Herblain|France|02 40 92 17 50|FR 40 867800329|
Établissements Warnant & Cie SA|Rue de l'Industrie 33|6041 Gosselies|Belgique|+32 71 25 83 70|BE 0402.119.884|
""",
    "it": """
Fornaresio Distribuzione S.p.A.|Via Emilia Ovest 402|43126 Parma (PR)|Italia|0521 94 38 11|IT00877420346|
""",
    "es": """
Suministros Ebro Norte S.A.|Calle Tudela 41|50014 Zaragoza|España|976 47 22 90|ESA50118337|
Distribuidora Nacional Andina S.A.|Calle 13 # 68-75|110931 Bogotá D.C.|Colombia|+57 601 260 4418|NIT 860.044.127-1|
""",
    "nl": """
Groothandel Verschuur & Dijk B.V.|Galvanistraat 60|3029 AD Rotterdam|Nederland|010 477 60 21|NL004418827B01|
Handelshuis Debruyne NV|Kortrijksesteenweg 1144|9051 Gent|België|09 244 71 80|BE 0418.330.726|
""",
    "pl": "\nHurtownia Techniczna Wisłok S.A.|ul. Armii Krajowej 80|35-307 Rzeszów|Polska|17 860 11 40|PL8130334521|\n",
    "pt": "\nAlves, Trigo & Companhia, Lda.|Rua de Santos Pousada 1230|4000-483 Porto|Portugal|225 36 10 77|PT500884120|\n",
    "sv": "\nNorrlands Grosshandel AB|Storgatan 210|852 30 Sundsvall|Sverige|060-12 88 00|SE556120447301|\n",
    "da": "\nSydjysk Engros A/S|Transitvej 14|6330 Padborg|Danmark|74 67 30 90|DK18440295|\n",
    "no": "\nHålogaland Forsyning AS|Stakkevollvegen 55|9010 Tromsø|Norge|77 60 31 20|NO 947 210 338 MVA|\n",
    "fi": "\nKeski-Suomen Tukku Oy|Ahjokatu 26|40320 Jyväskylä|Suomi|014 449 7710|FI01993720|\n",
    "cs": "\nVelkoobchod Šumava s.r.o.|Okružní 2615|370 01 České Budějovice|Česká republika|387 430 552|CZ25170066|\n",
    "hu": "\nAlföldi Nagyker Zrt.|Izsáki út 8.|6000 Kecskemét|Magyarország|+36 76 505 310|11027714-2-03|\n",
    "ro": "\nDistrib Ardeal S.A.|Bulevardul Muncii 241|400641 Cluj-Napoca|România|0264 415 330|RO5718204|\n",
    "tr": "\nMarmara Toptan Ticaret Ltd. Şti.|İzmir Yolu Caddesi No:212|16110 Bursa|Türkiye|+90 224 451 72 00|TR6120447715|\n",
    "el": "\nΕμπορική Θερμαϊκού Α.Ε.Β.Ε.|Μοναστηρίου 228|546 28 Θεσσαλονίκη|Ελλάδα|2310 554 870|EL094227716|\n",
    "hr": "\nVeletrgovina Krka d.o.o.|Velimira Škorpika 23|22000 Šibenik|Hrvatska|+385 22 330 470|HR28815504937|\n",
}
