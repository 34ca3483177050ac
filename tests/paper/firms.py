"""Invented companies: `name|street|postcode and city|country|phone|VAT number|further site`. The first half of a list belongs to set a."""

US = "Nordwerk Handels GmbH|Hafenstrasse 12|28199 Bremen|Germany|+49 421 5550-0|DE811223344|"

BUYERS = {
    "de": """
Brauer Maschinenbau GmbH|Industriestraße 44|70565 Stuttgart|Deutschland|0711 78 45-0|DE145872336|Brauer Maschinenbau GmbH Werk 2, Lilienthalweg 8, 71034 Böblingen
Stadtwerke Lüneberg AöR|Am Wasserturm 3|21337 Lüneberg|Deutschland|04131 909-200|DE198822113|Betriebshof Ost, Gaswerkstraße 19, 21337 Lüneberg
Alpenhof Betriebsgesellschaft mbH & Co. KG|Seestraße 101|6900 Bregenz|Österreich|+43 5574 4210|ATU66123455|Alpenhof Zentralküche, Reichsstraße 2b, 6890 Lustenau
Zürcher Apparatebau AG|Hardturmstrasse 210|8005 Zürich|Schweiz|+41 44 271 80 80|CHE-107.223.114 MWST|Zürcher Apparatebau AG Montage, Neue Winterthurerstrasse 15, 8304 Wallisellen
Rheinische Klinik Verbund gGmbH|Hospitalstraße 60-64|53111 Bonn|Deutschland|0228 6400|DE122118004|Zentrallager Klinik Süd, Tor 4, 53129 Bonn
Tiefbau Kessler & Söhne|Ringweg 7|57072 Siegen|Deutschland|0271/33 81 22|DE126600981|Baustelle A45 Los 3, Zufahrt Wilnsdorf, 57234 Wilnsdorf
Oldehoff Schiffstechnik OHG|Kaje 5|26721 Emden|Deutschland|04921 8870|DE117003344|Oldehoff Dock 3, Nesserlander Str. 90, 26723 Emden
Mainfrucht Verarbeitungs-GmbH|Gartenfeld 12|97076 Würzburg|Deutschland|0931 27020|DE133221109|Mainfrucht Werk Kitzingen, Mainstraße 88, 97318 Kitzingen
""",
    "en": """
Harrowgate Engineering Ltd|Unit 9, Calder Park|Wakefield WF2 7UA|United Kingdom|01924 330 118|GB 712 4455 09|Harrowgate Stores, Dock Lane, Selby YO8 8LH
Piper & Dunne Catering plc|14 Wharf Road|Bristol BS1 6QT|United Kingdom|0117 930 2211|GB 604 1188 72|Piper Central Kitchen, Avonmouth Way, Bristol BS11 9FL
Tri-County Hydraulics Inc.|2200 Commerce Blvd, Suite 310|Dayton, OH 45402|USA|(937) 555-0144||Tri-County Plant 2, 81 Foundry Rd, Springfield, OH 45503
Lakeshore Packaging LLC|700 Harbor Drive|Muskegon, MI 49440|USA|231-555-0177||Lakeshore Warehouse B, 18 Dock St, Muskegon, MI 49441
Kilbride Dairy Co-op Society|Mill Street|Mallow, Co. Cork P51 X2C8|Ireland|+353 22 55510|IE 6388047V|Kilbride Butter Plant, Station Road, Charleville P56 R9K4
Maritime Offshore Services Pte Ltd|21 Tuas South Ave 3|Singapore 637351|Singapore|+65 6555 0132|M2-0098321-7|MOS Yard 4, 5 Benoi Sector, Singapore 629843
Pembroke Veterinary Group|3 The Maltings|Hereford HR1 2NR|United Kingdom|01432 55 61 70|GB 998 2031 55|Pembroke Main Dispensary, Holmer Trading Est., Hereford HR4 9SA
Redcliff Mining Corporation|1900 W Loop South|Houston, TX 77027|USA|713-555-0190||Redcliff Silver Bow Mine, Gate 2, Butte, MT 59701
""",
    "fr": """
Ateliers Mécaniques du Rhône SARL|12 rue des Frères Lumière|69800 Saint-Priest|France|04 72 55 18 30|FR 34 442118903|AMR Dépôt Nord, ZI des Iscles, 69680 Chassieu
Commune de Vallonges|Place de la Mairie|38410 Vallonges|France|04 76 11 20 20||Services Techniques Municipaux, 8 chemin du Lavoir, 38410 Vallonges
Hôtel des Deux Rives SAS|5 quai Gambetta|33000 Bordeaux|France|05 56 10 44 71|FR 77 501223876|Économat Deux Rives, rue du Port, 33300 Bordeaux
Transports Lemoine & Fils|Route de Rennes|44700 Orvault|France|02 40 63 55 01|FR 08 388120445|Garage Lemoine, 2 allée des Tilleuls, 44300 Nantes
Menuiseries Beauchamp SA|Rue du Tilleul 77|4000 Liège|Belgique|+32 4 222 70 11|BE 0428.117.334|Chantier Résidence Outremeuse, Quai des Ardennes 4, 4020 Liège
Coopérative Laitière du Cotentin|La Croix Verte|50500 Carentan|France|02 33 42 90 00|FR 15 779812334|Fromagerie de Sainte-Mère, Route de Chef-du-Pont, 50480 Sainte-Mère
Clinique Saint-Aubin|41 avenue Foch|21000 Dijon|France|03 80 41 22 22|FR 60 314559011|Pharmacie à usage intérieur, niveau -1, 21000 Dijon
Électricité Marchand EURL|6 impasse du Moulin|67200 Strasbourg|France|03 88 30 12 45|FR 91 823004518|Chantier Collège Kléber, rue du Rhin, 67000 Strasbourg
""",
    "it": """
Officine Meccaniche Bertolini S.p.A.|Via dell'Industria 27|25030 Roncadelle (BS)|Italia|030 2781144|IT01773920984|Magazzino Bertolini Ovest, Via Mandolossa 3, 25064 Gussago (BS)
Idrotermica Sannio S.r.l.|Contrada Piano Cappelle 9|82100 Benevento|Italia|0824 31 66 02|IT00998120621|Cantiere Ospedale Rummo, Via Pacevecchia, 82100 Benevento
Panificio Artigiano Ferraro & C. S.n.c.|Corso Garibaldi 115|37121 Verona|Italia|045 800 44 12|IT02334110237|Laboratorio Ferraro, Via Torricelle 2, 37128 Verona
Costruzioni Valtellina S.r.l.|Via Stelvio 88|23100 Sondrio|Italia|0342 21 50 00|IT00612340143|Cantiere Tirano Nord, Via Elvezia 12, 23037 Tirano (SO)
Cantieri Navali del Golfo S.p.A.|Viale San Bartolomeo 400|19126 La Spezia|Italia|0187 511 900|IT00155310112|Bacino 2 Cantieri del Golfo, Via Pertusola, 19032 Lerici (SP)
Ceramiche Montefiore S.r.l.|Via Radici 61|41049 Sassuolo (MO)|Italia|0536 88 71 10|IT01991870365|Deposito Montefiore, Via Ghiarola 4, 41042 Fiorano (MO)
""",
    "es": """
Talleres Mendizábal S.L.|Polígono Ugaldeguren II, nave 14|48170 Zamudio (Bizkaia)|España|944 52 11 80|ESB48120334|Almacén Mendizábal, Barrio Arteaga 9, 48160 Derio
Conservas del Guadalquivir S.A.|Ctra. de Utrera km 4|41013 Sevilla|España|954 61 00 27|ESA41002234|Planta Dos Hermanas, C/ Olivar 3, 41703 Dos Hermanas
Hospital San Telmo|Avda. de la Salud 2|29010 Málaga|España|952 10 30 30|ESQ2911004C|Almacén General San Telmo, muelle 2, 29010 Málaga
Reformas Integrales Ebro S.L.U.|C/ Predicadores 45|50003 Zaragoza|España|976 28 55 14|ESB50998213|Obra Paseo Ruiseñores, Pº Ruiseñores 12, 50006 Zaragoza
""",
    "nl": """
Van der Plas Installatietechniek B.V.|Energieweg 18|3641 RT Mijdrecht|Nederland|0297 25 60 00|NL804412233B01|Magazijn Van der Plas, Industrieweg 3, 3641 RK Mijdrecht
Scheepswerf De Noord|Nieuwe Waterwegstraat 50|3115 HE Schiedam|Nederland|010 426 11 00|NL001244518B01|De Noord Dok 2, Wilhelminakade 7, 3114 BA Schiedam
Houtbouw Achterhoek B.V.|Ambachtsweg 6|7021 BT Zelhem|Nederland|0314 62 10 44|NL812009987B01|Bouwplaats De Kwekerij, Halseweg 40, 7021 CX Zelhem
Brouwerij Sint-Lambrecht NV|Molenstraat 91|2300 Turnhout|België|014 41 20 30|BE 0403.112.887|Brouwzaal Sint-Lambrecht, Kaai 5, 2300 Turnhout
""",
    "sv": """
Norrlunds Mekaniska Verkstad AB|Storgatan 88|931 32 Skellefteå|Sverige|0910-555 20|SE556120334401|Norrlunds Lager, Risbergsgatan 4, 931 36 Skellefteå
Bohus Bygg & Betong AB|Hamngatan 3|451 40 Uddevalla|Sverige|0522-64 00 10|SE556344120901|Arbetsplats Kungsbron, Västra Vägen 12, 451 55 Uddevalla
""",
    "da": """
Jysk Maskinsmedie A/S|Skolevej 12|7400 Herning|Danmark|97 12 55 40|DK28441190|Jysk Maskinsmedie Lager, Nørregade 70, 7400 Herning
Limfjordens Skaldyr ApS|Havnen 21|7900 Nykøbing Mors|Danmark|97 72 10 11|DK33120876|Fabrik Øst, Sillerslevvej 5, 7900 Nykøbing Mors
""",
    "no": """
Fjordtek Prosess AS|Sandviksveien 110|5035 Bergen|Norge|55 30 44 00|NO 987 654 325 MVA|Fjordtek Verksted, Damsgårdsveien 14, 5058 Bergen
Tromsø Entreprenør AS|Stakkevollvegen 55|9010 Tromsø|Norge|77 60 81 00|NO 912 334 876 MVA|Anlegg Breivika, Breivikvegen 8, 9019 Tromsø
""",
    "pl": """
Zakłady Mechaniczne Wisłok Sp. z o.o.|ul. Fabryczna 18|35-105 Rzeszów|Polska|17 853 20 00|PL8131229034|Magazyn Główny Wisłok, ul. Torowa 2, 35-205 Rzeszów
Budomont Pomorze S.A.|al. Grunwaldzka 212|80-266 Gdańsk|Polska|58 345 11 22|PL5840023419|Budowa Osiedle Morena, ul. Rakoczego 9, 80-288 Gdańsk
""",
    "pt": """
Metalomecânica Ribeiro, Lda.|Rua da Indústria 210|4470-605 Maia|Portugal|229 41 70 80|PT501223987|Armazém Ribeiro, Travessa do Monte 5, 4475-330 Maia
Hotelaria Costa Serena, S.A.|Avenida Marginal 55|8125-406 Quarteira|Portugal|289 30 12 00|PT508110234|Economato Costa Serena, Rua do Sol 1, 8125-400 Quarteira
""",
    "cs": """
Strojírny Podlužan s.r.o.|Průmyslová 1180|686 01 Uherské Hradiště|Česká republika|572 501 100|CZ26910334|Sklad Podlužan, Na Splavu 4, 686 05 Mařatice
Pekárny Vysočina a.s.|Jihlavská 22|580 01 Havlíčkův Brod|Česká republika|569 430 200|CZ46900112|Provoz Humpolec, Pražská 310, 396 01 Humpolec
""",
}

SELLERS = {
    "de": "Ferrotec Beschläge KG|Lindenallee 9|33602 Bielefeld|Deutschland|0521 77 01-0|DE124110098|\nHanse Labor- und Klinikbedarf GmbH|Wendenstraße 130|20537 Hamburg|Deutschland|040 25 00 12|DE118560021|",
    "en": "Bexley Fixings & Supplies Ltd|77 Foundry Lane|Sheffield S3 8GG|United Kingdom|0114 272 0990|GB 330 4412 08|\nGreat Basin Industrial Supply Co.|4410 Alder Ave|Reno, NV 89502|USA|775-555-0120||",
    "fr": "Comptoir Industriel de l'Ouest|ZA du Bois Fleuri|35520 La Mézière|France|02 99 66 10 10|FR 52 330981127|\nDistri-Pro Bourgogne SAS|2 rue Ampère|21600 Longvic|France|03 80 66 90 12|FR 11 490330127|",
    "it": "Ferramenta Industriale Padana S.r.l.|Via Emilia Est 301|43123 Parma|Italia|0521 24 80 80|IT01780450346|\nForniture Tirrene S.p.A.|Via Aurelia 1190|57122 Livorno|Italia|0586 42 11 03|IT00884510498|",
    "es": "Suministros Industriales Cantábrico S.A.|Avda. de los Castros 60|39005 Santander|España|942 27 81 00|ESA39001187|\nDistribuciones Levante S.L.|C/ Colón 31|46004 Valencia|España|963 51 20 20|ESB46120998|",
    "nl": "Technische Unie Oost B.V.|Handelskade 44|7417 DE Deventer|Nederland|0570 50 22 00|NL806612009B01|\nGroothandel Merks & Zn.|Veilingweg 12|5708 HE Helmond|Nederland|0492 55 11 90|NL003312876B01|",
    "sv": "Svea Industrivaror AB|Terminalgatan 6|702 27 Örebro|Sverige|019-20 11 00|SE556098123401|",
    "da": "Fyns Teknik Engros A/S|Energivej 33|5260 Odense S|Danmark|66 15 10 90|DK19334428|",
    "no": "Nordland Industributikk AS|Terminalveien 10|8006 Bodø|Norge|75 50 60 70|NO 976 120 334 MVA|",
    "pl": "Hurtownia Techniczna Silesia Sp. j.|ul. Chorzowska 50|40-121 Katowice|Polska|32 258 40 10|PL6340019087|",
    "pt": "Ferragens do Norte, S.A.|Zona Industrial Lote 8|4705-319 Braga|Portugal|253 30 55 00|PT500900123|",
    "cs": "Velkoobchod Morava s.r.o.|Křenová 71|602 00 Brno|Česká republika|543 210 700|CZ25500123|",
}
