"""Set n's own companies, in the form of `firms`; its goods are `n_goods` and `n_goods_lands`. No other set has any of them."""

from tests.paper import n_goods, n_goods_lands

__all__ = ["BUYERS", "GOODS", "SELLERS"]

GOODS = n_goods.GOODS | n_goods_lands.GOODS

BUYERS = {
    "de": """
Küstenbrise Windservice GmbH & Co. KG|Jadestraße 77|26382 Wilhelmshaven|Deutschland|04421 3660-0|DE274410832|Küstenbrise Servicestützpunkt Norden, Gewerbering 5, 26506 Norden
Seniorenstift Lindenbrunn gGmbH|Brunnenweg 20|31863 Coppenbrügge|Deutschland|05156 782-0|DE116044982|Haus Lindenbrunn Warenannahme, Am Steinbruch 1, 31863 Coppenbrügge
Ofenbau Tiedemann e.K.|Kronsforder Allee 92|23560 Lübeck|Deutschland|0451 70 22 18|DE135120746|Ofenbau Tiedemann Lager, Geniner Straße 201, 23560 Lübeck
Reit- und Fahrverein Altenwerder e.V.|Deichweg 3|21129 Hamburg|Deutschland|040 740 21 96||Reitanlage Altenwerder, Deichweg 5, 21129 Hamburg
Tischlerei Obermoser Gesellschaft m.b.H.|Gewerbegebiet Süd 14|5600 St. Johann im Pongau|Österreich|+43 6412 4018|ATU38820417|Tischlerei Obermoser Halle 2, Industriestraße 9, 5620 Schwarzach
Confiserie Rosengarten AG|Marktgasse 46|3011 Bern|Schweiz|+41 31 311 28 44|CHE-103.448.902 MWST|Confiserie Rosengarten Produktion, Worblentalstrasse 28, 3063 Ittigen
Hattinger Automotive Systems GmbH|Nierenhofer Straße 68|45525 Hattingen|Deutschland|02324 5930-0|DE126880155|Hattinger Automotive Systems Logistikzentrum, Am Walzwerk 19, 45527 Hattingen
""",
    "en": """
Ashcombe Dental Laboratory Ltd|Unit 4, Priory Court|Taunton TA1 3BF|United Kingdom|01823 445 190|GB 241 7750 32|Ashcombe Milling Centre, Crown Industrial Estate, Taunton TA2 8QY
Paws & Parkland Kennels|Withy Farm, Mill Lane|Ludlow SY8 3DR|United Kingdom|01584 871 226|GB 318 2290 75|Withy Farm Barn, Mill Lane, Ludlow SY8 3DR
Blue Mesa Screen Printing Inc.|615 Industrial Way|Grand Junction, CO 81505|USA|970-555-0118||Blue Mesa Fulfillment, 2210 H Road, Grand Junction, CO 81505
Tuckahoe Precision Machining LLC|88 Lathe Street|Rochester, NY 14606|USA|(585) 555-0173||Tuckahoe Plant 1 Receiving, 92 Lathe Street, Rochester, NY 14606
Wallaroo Downs Pastoral Pty Ltd|2380 Barrier Highway|Burra SA 5417|Australia|+61 8 8892 2104|ABN 51 624 118 903|Wallaroo Downs Woolshed, Worlds End Road, Burra SA 5417
Mereworth Borough Council|Civic Centre, The Broadway|Maidenhead SL6 1RF|United Kingdom|01628 796 000|GB 199 4417 60|Braywick Parks Depot, Hibbert Road, Maidenhead SL6 1UU
The Harbour Lights Hotel Ltd|Strand Street|Dingle, Co. Kerry V92 AK77|Ireland|+353 66 915 1140|IE 9718824T|Harbour Lights Linen Store, Green Lane, Dingle V92 FP21
""",
    "fr": """
Fournil des Quatre Vents SARL|14 place du Marché|22000 Saint-Brieuc|France|02 96 33 18 72|FR 41 489220165|Fournil Laboratoire Ploufragan, 3 rue des Châtelets, 22440 Ploufragan
Optique Bellevue SAS|25 rue du Commerce|37000 Tours|France|02 47 05 61 44|FR 09 753118204|Optique Bellevue Les Atlantes, Galerie marchande, 37700 Saint-Pierre-des-Corps
Laboratoires Analytis Grand Est|8 rue Icare|67960 Entzheim|France|03 88 64 77 10|FR 66 418337025|Analytis Plateforme Logistique, 21 rue de l'Aérodrome, 67960 Entzheim
Wallonie Énergie Solaire SRL|Chaussée de Dinant 318|5000 Namur|Belgique|+32 81 73 40 22|BE 0712.448.195|Dépôt WES Rhisnes, Rue de la Sucrerie 12, 5080 Rhisnes
Perrin Paysages Sàrl|Route du Signal 8|1091 Grandvaux|Suisse|+41 21 799 33 50|CHE-285.117.604 TVA|Perrin Dépôt Puidoux, Route du Verney 22, 1070 Puidoux
""",
    "nl": """
Constructiebedrijf Van Zanten B.V.|Ambachtsweg 9|8071 VR Nunspeet|Nederland|0341 26 44 80|NL818334502B01|Van Zanten Hal C, Industrieweg 41, 8071 CR Nunspeet
Feestservice De Gouden Lepel BV|Steenweg op Gierle 210|2300 Turnhout|België|014 42 81 63|BE 0445.907.128|De Gouden Lepel Magazijn, Everdongenlaan 17, 2300 Turnhout
Schildersbedrijf Kwant en Zonen|Oosterkade 31|8911 KJ Leeuwarden|Nederland|058 213 77 05|NL001448250B44|Project De Wissel, Tijnjedijk 60, 8936 AC Leeuwarden
""",
    "es": """
Aluminios y Cerramientos Ribera del Segre S.L.|Polígono Industrial El Segre, parcela 308|25191 Lleida|España|973 20 88 15|ESB25418306|Taller Segre Alcarràs, Camí de Montagut 4, 25180 Alcarràs
Limpiezas Brillamar S.L.U.|Calle Gibraltar 22|29680 Estepona|España|952 80 47 19|ESB92710844|Almacén Brillamar, Avenida Litoral 7, 29688 Estepona
""",
    "it": """
Autofficina Fratelli Gandolfi S.n.c.|Via Cremona 61|46100 Mantova|Italia|0376 38 14 50|IT01588930203|Gandolfi Deposito Ricambi, Strada Circonvallazione Sud 21, 46100 Mantova
Arti Grafiche Lagomare S.r.l.|Via dei Tipografi 12|19126 La Spezia|Italia|0187 51 22 08|IT01209470119|Lagomare Reparto Stampa, Via Valdilocchi 40, 19136 La Spezia
""",
    "pl": """
Fabryka Okien Drwęca Sp. z o.o.|ul. Przemysłowa 27|14-100 Ostróda|Polska|89 646 71 20|PL7411988305|Magazyn Okuć Drwęca, ul. Grunwaldzka 62, 14-100 Ostróda
""",
    "pt": """
Olaria da Serra d'Ossa, Lda.|Rua do Barro 11|7170-014 Redondo|Portugal|266 909 218|PT509446120|Oficina Serra d'Ossa, Zona Industrial lote 7, 7170-000 Redondo
""",
    "cs": """
Měšťanský pivovar Orlice a.s.|Pivovarská 35|565 01 Choceň|Česká republika|465 471 230|CZ27508846|Varna Orlice, Nádražní 611, 565 01 Choceň
""",
    "sv": """
Bergslagens Byggpartner AB|Kopparvägen 12|711 34 Lindesberg|Sverige|0581-66 11 40|SE559018446201|Kv. Stenyxan Bygge, Smedjegatan 8, 711 30 Lindesberg
""",
    "da": """
Gartneriet Solhøj ApS|Fangelvej 88|5260 Odense S|Danmark|65 96 13 27|DK31884052|Solhøj Væksthus Nord, Torpegårdsvej 15, 5260 Odense S
""",
    "no": """
Lofot Sjømatforedling AS|Havneveien 42|8370 Leknes|Norge|76 08 33 10|NO 918 220 467 MVA|Lofot Sjømatforedling Mottak, Kaiveien 6, 8340 Stamsund
""",
    "fi": """
LVI-Asennus Harjula Oy|Teollisuuskatu 19|33330 Tampere|Suomi|03 342 5500|FI28814603|As. Oy Pispalanharju Työmaa, Pispalan valtatie 51, 33270 Tampere
""",
    "hu": """
Körös Nyomdaipari Zrt.|Szarvasi út 66.|5600 Békéscsaba|Magyarország|+36 66 520 880|11055428-2-04|Körös Papírraktár, Ipari út 12., 5600 Békéscsaba
""",
    "ro": """
Pensiunea Valea Izei S.R.L.|Strada Principală 204|437040 Bârsana|România|0262 331 470|RO33190284|Pensiunea Valea Izei Recepție, Strada Principală 206, 437040 Bârsana
""",
    "sl": """
Žaga in lesni center Pohorje d.o.o.|Ruška cesta 140|2000 Maribor|Slovenija|+386 2 429 81 50|SI58820417|Lesni center Pohorje Skladišče, Limbuška cesta 2, 2341 Limbuš
""",
    "tr": """
Bereket Konserve Gıda San. ve Tic. A.Ş.|Sanayi Caddesi No:74|16800 Orhangazi|Türkiye|+90 224 573 20 18|TR1640293371|Bereket Konserve Ambalaj Deposu, Yeniköy Yolu 3. km, 16800 Orhangazi
""",
}

SELLERS = {
    "de": "Hellweg-Lippe Großhandels GmbH|Rüthener Straße 55|59581 Warstein|Deutschland|02902 97 60-0|DE127330948|",
    "en": "Cresswell Trade Supply Ltd|Trent Vale Park|Newark NG24 2AG|United Kingdom|01636 640 118|GB 287 5510 43|",
    "fr": "Négoce Armor Distribution SAS|6 rue Marie Curie|35740 Pacé|France|02 99 85 12 40|FR 17 502884163|",
    "nl": "Handelshuis Salland B.V.|Marsweg 40|8013 PH Zwolle|Nederland|038 420 15 70|NL811226407B01|",
    "es": "Comercial Ebro Abastecimientos S.A.|Calle Monegros 18|50014 Zaragoza|España|976 47 20 60|ESA50118842|",
    "it": "Distribuzione Alto Lario S.r.l.|Via Nazionale 95|23823 Colico (LC)|Italia|0341 94 08 12|IT02744180132|",
    "pl": "Centrum Zaopatrzenia Mazury S.A.|ul. Lubelska 44|10-408 Olsztyn|Polska|89 533 60 10|PL7390201846|",
    "pt": "Armazéns Reunidos do Alentejo, S.A.|Avenida Túlio Espanca 30|7005-840 Évora|Portugal|266 740 500|PT502117648|",
    "cs": "Polabské velkoobchodní sklady s.r.o.|Bělehradská 390|530 09 Pardubice|Česká republika|466 412 700|CZ60110253|",
    "sv": "Mälardalens Handelslager AB|Tunbytorpsgatan 23|721 37 Västerås|Sverige|021-18 90 00|SE556288140701|",
    "da": "Syddansk Grossistlager A/S|Vestre Ringvej 101|7000 Fredericia|Danmark|75 92 44 11|DK20774196|",
    "no": "Vestfjord Engros AS|Jernbaneveien 85|8006 Bodø|Norge|75 54 19 00|NO 985 406 112 MVA|",
    "fi": "Hämeen Tarviketukku Oy|Hatanpään valtatie 48|33900 Tampere|Suomi|03 217 8800|FI10442786|",
    "hu": "Viharsarok Nagykereskedelmi Kft.|Kétegyházi út 8.|5700 Gyula|Magyarország|+36 66 463 210|13440917-2-04|",
    "ro": "Depozit Someș Angro S.R.L.|Strada Fabricii 71|400632 Cluj-Napoca|România|0264 415 330|RO14882360|",
    "sl": "Veleprodaja Drava d.d.|Tržaška cesta 65|2000 Maribor|Slovenija|+386 2 330 41 00|SI21094477|",
    "tr": "Uludağ Toptan Ticaret Ltd. Şti.|Fethiye Mah. Sanayi Cad. No:263|16140 Nilüfer|Türkiye|+90 224 242 81 30|TR8910227640|",
}
