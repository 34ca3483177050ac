"""Set k's own companies, in the form of `firms`; its goods are `k_goods` and `k_goods_lands`. No other set has any of them."""

from tests.paper import k_goods, k_goods_lands

__all__ = ["BUYERS", "GOODS", "SELLERS"]

GOODS = k_goods.GOODS | k_goods_lands.GOODS

BUYERS = {
    "de": """
Malerbetrieb Ostendarp GmbH|Bahnhofsallee 63|48727 Billerbeck|Deutschland|02543 2280-0|DE263845117|BV Mehrfamilienhaus Dahlweg, Dahlweg 12-16, 48153 Münster
Elektro Voßkamp Inh. Jens Voßkamp|Lindhorster Weg 7|31675 Bückeburg|Deutschland|05722 88 04 61|DE301772648|Arztpraxis Dr. Lühr, Lange Straße 30, 31675 Bückeburg
Schreinerei Gmeinwieser|Hochriesstraße 15|83209 Prien a. Chiemsee|Deutschland|08051 69 30|DE188452039|Schreinerei Gmeinwieser, Hochriesstraße 15, 83209 Prien a. Chiemsee
Gasthof Goldene Traube Familie Riedlsperger|Marktplatz 9|4360 Grein|Österreich|+43 7268 5120|ATU52288614|Gasthof Goldene Traube, Marktplatz 9, 4360 Grein
Zahnarztpraxis Dr. Mareike Unglaub|Königsallee 28|95448 Bayreuth|Deutschland|0921 515 60 22||Zahnarztpraxis Dr. Mareike Unglaub, Königsallee 28, 95448 Bayreuth
Notariat Dr. Hasenclever & Toussaint|Kaiserring 44|68161 Mannheim|Deutschland|0621 329 88-0||Notariat Dr. Hasenclever & Toussaint, Kaiserring 44, 68161 Mannheim
Milchhof Brüning GbR|Zur Marsch 3|26969 Butjadingen|Deutschland|04733 1774|DE117733482|Stall II Milchhof Brüning, Deichweg 20, 26969 Butjadingen
Autohaus Pirkl & Co. KG|Regensburger Straße 201|92318 Neumarkt i. d. OPf.|Deutschland|09181 4477-0|DE133645520|Autohaus Pirkl Teiledienst, Dreichlinger Straße 66, 92318 Neumarkt i. d. OPf.
Feinmechanik Schauinsland GmbH|Im Grün 18|79199 Kirchzarten|Deutschland|07661 3985-0|DE142377516|Schauinsland Wareneingang Halle B, Im Grün 22, 79199 Kirchzarten
Bauunternehmung Hartlep GmbH & Co. KG|Ziegelweg 80|39340 Haldensleben|Deutschland|03904 4650-0|DE139940872|Neubau Feuerwehrhaus Süplingen, Calvörder Straße 2, 39343 Süplingen
Innenausbau Zumbrunn AG|Gewerbestrasse 31|4450 Sissach|Schweiz|+41 61 976 20 40|CHE-114.302.775 MWST|Umbau Schulhaus Dorf, Schulgasse 4, 4460 Gelterkinden
""",
    "en": """
Hargreave Plumbing & Heating Ltd|5 Tanyard Lane|Skipton BD23 1PT|United Kingdom|01756 700 318|GB 318 4470 26|Whittaker House, 14 Raikes Crescent, Skipton BD23 2AH
Brightwell Electrical Contractors Ltd|Unit 3 Malthouse Barns|Ely CB6 2RA|United Kingdom|01353 669 204|GB 402 7713 85|Ely Cathedral Cafe Refit, 2 Minster Place, Ely CB7 4EW
The Wheatsheaf Inn (Ashdown Taverns Ltd)|London Road|Forest Row RH18 5ES|United Kingdom|01342 822 095|GB 288 6402 17|The Wheatsheaf Inn, London Road, Forest Row RH18 5ES
Oakhanger Veterinary Centre|88 Station Road|Bordon GU35 0LR|United Kingdom|01420 473 366|GB 167 9028 44|Oakhanger Veterinary Centre, 88 Station Road, Bordon GU35 0LR
St Chad's Church of England Primary School|Hollin Lane|Middleton M24 6XN|United Kingdom|0161 643 5572||School Office St Chad's, Hollin Lane, Middleton M24 6XN
Devlin's Garage (Ballyhaunis) Ltd|Knock Road|Ballyhaunis, Co. Mayo F35 X207|Ireland|094 963 0448|IE 6388215Q|Devlin's Garage, Knock Road, Ballyhaunis F35 X207
Mackenzie Downs Dairy Ltd|722 Domain Road, RD 4|Timaru 7974|New Zealand|+64 3 612 7740|GST 098-441-275|Mackenzie Downs Shed 2, 745 Domain Road, Timaru 7974
Fairclough & Dunn Building Contractors Ltd|Riverside Yard, Mill Street|Nantwich CW5 5ST|United Kingdom|01270 610 552|GB 531 2086 73|Plot 7-12 Wychwood Park, Wychwood Drive, Weston CW2 5GP
Blue Heron Motor Lodge LLC|1840 Shoreline Highway|Bandon, OR 97411|USA|541-555-0182||Blue Heron Motor Lodge, 1840 Shoreline Highway, Bandon, OR 97411
Kowalczyk Collision & Paint Inc.|6120 Packard Rd|Ypsilanti, MI 48197|USA|734-555-0136||Kowalczyk Body Shop Rear Dock, 6122 Packard Rd, Ypsilanti, MI 48197
""",
    "fr": """
Électricité Rougemont EURL|27 chemin des Vignes|71100 Saint-Rémy|France|03 85 48 22 60|FR 27 512883046|Chantier Maison Perrin, 4 allée des Tilleuls, 71380 Saint-Marcel
Restaurant L'Écluse Fleurie SRL|Quai de Meuse 8|5500 Dinant|Belgique|+32 82 22 61 47|BE 0641.882.306|Restaurant L'Écluse Fleurie, Quai de Meuse 8, 5500 Dinant
Garage Thévenot et Fils|40 route de Lyon|26500 Bourg-lès-Valence|France|04 75 83 09 18|FR 68 403771925|Garage Thévenot et Fils, 40 route de Lyon, 26500 Bourg-lès-Valence
Mairie de Kerlouan-sur-Aven|1 place de l'Église|29340 Kerlouan-sur-Aven|France|02 98 06 33 71||École maternelle Les Ajoncs, 6 rue du Stade, 29340 Kerlouan-sur-Aven
""",
    "nl": """
Klussenbedrijf Dirksen & Zn.|Turfvaart 22|7942 KB Meppel|Nederland|0522 26 18 84|NL002217846B31|Woning fam. Boersma, Zomerdijk 9, 7946 LX Wanneperveen
Brasserie De Zoete Inval BV|Grote Markt 16|8900 Ieper|België|+32 57 20 44 91|BE 0718.225.604|Brasserie De Zoete Inval, Grote Markt 16, 8900 Ieper
Stichting Basisonderwijs Het Kompas|Westersingel 51|4461 BN Goes|Nederland|0113 27 66 30|NL808822517B01|OBS De Regenboog, Ravelijn 3, 4461 DV Goes
""",
    "es": """
Reformas Integrales Bellavista S.L.|Avenida de la Constitución 38|41927 Mairena del Aljarafe|España|955 60 72 14|ESB91446208|Obra Piso Nervión, Calle Marqués de Nervión 51, 41005 Sevilla
Hostal Casa Remigio|Rúa do Peirao 6|36940 Cangas|España|986 30 11 58|ESE36220714|Hostal Casa Remigio, Rúa do Peirao 6, 36940 Cangas
""",
    "it": """
Impianti Elettrici Ferrandina di Lotito M.|Via Matteotti 112|75013 Ferrandina (MT)|Italia|0835 556 421|IT01180420776|Cantiere Villa Sarli, Contrada Macchia 8, 75013 Ferrandina (MT)
Trattoria Pizzeria Il Mulinaccio S.n.c.|Via Aretina 58|50065 Pontassieve (FI)|Italia|055 831 66 02|IT06233410489|Trattoria Il Mulinaccio, Via Aretina 58, 50065 Pontassieve (FI)
""",
    "pt": """
Remodelações Quinta & Lopes, Lda.|Rua 25 de Abril 90|2870-354 Montijo|Portugal|212 308 417|PT513662804|Obra Apartamento Alcochete, Largo da Feira 12, 2890-021 Alcochete
""",
    "sv": """
Bygg & Montage i Säter AB|Dalkarlsnäsvägen 14|783 30 Säter|Sverige|0225-522 08|SE556783214501|Villa Nyström, Åsgatan 8, 783 50 Gustafs
""",
    "da": """
Lægehuset Havnegade I/S|Havnegade 23|5700 Svendborg|Danmark|62 21 40 66|DK31884705|Lægehuset Havnegade, Havnegade 23, 5700 Svendborg
""",
    "no": """
Regnskapskontoret Fjellvik AS|Storgata 62|2815 Gjøvik|Norge|61 13 58 20|NO 987 330 416 MVA|Fjellvik avd. Raufoss, Severin Olsens veg 11, 2830 Raufoss
""",
    "pl": """
Hydro-Term Usługi Instalacyjne Marek Sobczyk|ul. Ogrodowa 33|87-300 Brodnica|Polska|56 498 22 17|PL8741559032|Budowa Osiedle Słoneczne, ul. Nad Drwęcą 5, 87-300 Brodnica
""",
    "cs": """
Autoservis Řezníček s.r.o.|Jihlavská 88|580 01 Havlíčkův Brod|Česká republika|569 421 770|CZ28804361|Autoservis Řezníček, Jihlavská 88, 580 01 Havlíčkův Brod
""",
    "hu": """
Szabó és Társa Villanyszerelő Kft.|Kossuth Lajos utca 27.|5600 Békéscsaba|Magyarország|+36 66 441 209|13622840-2-04|Gyulai úti társasház, Gyulai út 61, 5600 Békéscsaba
""",
}

SELLERS = {
    "de": "Hellweg-Ruhr Fachhandel GmbH & Co. KG|Am Güterbahnhof 26|59494 Soest|Deutschland|02921 7733-0|DE127660948|",
    "en": "Ridgeway & Colne Wholesale Ltd|7 Barnfield Park|Colchester CO4 9RT|United Kingdom|01206 841 330|GB 447 2093 16|",
    "fr": "Négoce Val de Saône SAS|Zone Actinord, 15 rue Niépce|71000 Mâcon|France|03 85 39 70 12|FR 19 388205714|",
    "nl": "Hanze Groothandelsgroep B.V.|Marsweg 70|8013 PD Zwolle|Nederland|038 467 21 90|NL815530274B01|",
    "es": "Comercial Mayorista Guadaíra S.L.|Polígono La Red, nave 61|41500 Alcalá de Guadaíra|España|955 63 08 40|ESB41660957|",
    "it": "Ingross Lucania Forniture S.p.A.|Zona Industriale La Martella 19|75100 Matera|Italia|0835 307 550|IT00684110776|",
    "pt": "Armazéns Península Norte, S.A.|Estrada dos Quatro Marcos 300|2910-412 Setúbal|Portugal|265 729 330|PT502771846|",
    "sv": "Dala Partihandel AB|Tunavägen 290|781 73 Borlänge|Sverige|0243-21 77 00|SE556402913301|",
    "da": "Fyns Fagengros A/S|Energivej 41|5260 Odense S|Danmark|66 15 72 00|DK20663914|",
    "no": "Mjøsa Grossist AS|Industrivegen 48|2312 Ottestad|Norge|62 57 41 00|NO 976 224 108 MVA|",
    "pl": "Hurtownia Kujawiak Sp. z o.o.|ul. Toruńska 151|85-880 Bydgoszcz|Polska|52 362 40 18|PL9532081746|",
    "cs": "Velkoobchod Vysočina Díly a.s.|Průmyslová 1200|586 01 Jihlava|Česká republika|567 312 480|CZ26277309|",
    "hu": "Körös Nagykereskedelmi Zrt.|Ipari út 12.|5700 Gyula|Magyarország|+36 66 562 330|11044927-2-04|",
}
