"""Set h's own companies, in the form of `firms` and `goods`, so that it shares no text with the other sets; its goods are `h_goods`."""

from tests.paper.h_goods import GOODS

__all__ = ["BUYERS", "GOODS", "SELLERS"]

BUYERS = {
    "de": """
Hollerbach Kunststofftechnik GmbH & Co. KG|Spritzgußstraße 5|85055 Ingolstadt|Deutschland|0841 3390-0|DE129944071|Hollerbach Werk Kösching, Am Galgenberg 22, 85092 Kösching
Fachklinik Haus Brömsen gGmbH|Moorbadallee 31|31542 Bad Nenndorf|Deutschland|05723 70 11-0|DE116071933|Wirtschaftshof Haus Brömsen, Rampe B, 31542 Bad Nenndorf
Tischlerei Jens Ohlendiek|Achtern Diek 4|26954 Nordenham|Deutschland|04731 8 83 16|DE117790452|Werkstatt Ohlendiek, Butjadinger Straße 201, 26969 Butjadingen
Lackwerke Kaltenbrunn AG|Farbenstraße 1|67063 Ludwigshafen|Deutschland|0621 6051-0|DE149300712|Lackwerke Kaltenbrunn Tor 11, Rohrlacher Weg 90, 67227 Frankenthal
Marktgemeinde Sankt Wendelin|Dorfplatz 1|6142 Sankt Wendelin|Österreich|05273 62 10|ATU36690117|Gemeindebauhof, Gewerbepark Süd 7, 6142 Sankt Wendelin
Hotel Belvoir Engadin AG|Via Maistra 188|7505 Celerina|Schweiz|+41 81 833 90 90|CHE-104.771.602 MWST|Belvoir Personalhaus, Via Nouva 12, 7503 Samedan
Bäckerei Zwirnlein e. K.|Untere Marktstraße 14|97421 Schweinfurt|Deutschland|09721 1 89 40|DE133790816|Backstube Zwirnlein, Gochsheimer Weg 3, 97424 Schweinfurt
Landmaschinenwerk Grothus SE|Grothusplatz 1|49610 Quakenbrück|Deutschland|05431 901-0|DE117440905|Montagehalle 6 Grothus, Artlandstraße 66, 49635 Badbergen
Gärtnerei Blütental Stauden GbR|Kiesweg 97|79288 Gottenheim|Deutschland|07665 20 97 1|DE142097718|Blütental Freilandquartier, Tunibergstraße 9, 79288 Gottenheim
""",
    "en": """
Corviston Ship Management Ltd|Trinity Wharf, 3 Quayside Row|Newcastle upon Tyne NE6 1BU|United Kingdom|0191 209 4450|GB 287 6610 44|M.T. Corviston Heron, c/o Bluewater Agencies, Berth 14, Immingham DN40 2LZ
Fenmarsh District Council|Old Corn Exchange|Spalding PE11 1XF|United Kingdom|01775 209 100|GB 118 7730 21|Fenmarsh Works Depot, West Marsh Road, Spalding PE11 2BB
Ozark Gear & Spline Co.|1550 Foundry Pike|Springfield, MO 65803|USA|417-209-0166||Ozark Heat Treat Annex, 12 Quarry Spur, Ozark, MO 65721
Carrigdown Community College|Chapel Hill|Carrigdown, Co. Tipperary E45 XK72|Ireland|+353 52 209 0141|IE 9720014D|Carrigdown Sports Hall, Mill Lane, Carrigdown E45 XK80
Yarrabee Iron Operations Pty Ltd|Level 9, 240 St Georges Terrace|Perth WA 6000|Australia|+61 8 5209 0133|ABN 44 107 220 913|Yarrabee Mine Warehouse 2, Great Northern Highway, Newman WA 6753
Klipfontein Fruit Estates (Pty) Ltd|R44 Simondium Road|Paarl 7646|South Africa|+27 21 209 0172|VAT 4170220914|Klipfontein Packhouse, Plot 7 Kliprug Road, Paarl 7622
Tarnbrook Institute of Marine Science|Ferry Road|Oban PA34 4AD|United Kingdom|01631 209 330|GB 662 0917 35|Tarnbrook Wet Laboratory, Pier House, Oban PA34 4LW
Pendle Vale Pressings Ltd|Albion Mill, Brook Street|Nelson BB9 9RA|United Kingdom|01282 209 777|GB 174 2093 18|Pendle Vale Tool Room, Lomeshaye Estate Unit 30, Nelson BB9 6RT
Hickory Trail Restaurants LLC|4805 Peachtree Commons, Suite 18|Knoxville, TN 37919|USA|(865) 209-0187||Hickory Trail #114, 990 Lovell Crossing, Knoxville, TN 37932
""",
    "fr": """
Centre Hospitalier du Haut-Velay|12 boulevard Président-Bertrand|43000 Le Puy-en-Velay|France|04 71 20 97 00|FR 26 264300108|Plateforme logistique Haut-Velay, ZI de Corsac, 43700 Brives-Charensac
Traiteur Mirabelle & Compagnie SARL|7 rue des Jardiniers|54000 Nancy|France|03 83 20 91 46|FR 59 431207793|Laboratoire Mirabelle, allée des Érables 2, 54180 Heillecourt
Bâtisseurs Réunis de l'Estuaire SAS|Quai du Commerce prolongé|44600 Saint-Nazaire|France|02 40 20 93 30|FR 83 389772051|Chantier Résidence Les Embruns, avenue de la Plage 44, 44380 Pornichet
Commune de Vers-l'Aubonne|Chemin du Four 2|1170 Vers-l'Aubonne|Suisse|+41 21 209 71 10|CHE-115.209.771 TVA|Voirie communale, Route du Signal 15, 1170 Vers-l'Aubonne
Distrimarché Hesbaye SA|Rue de la Centrale 55|4300 Waremme|Belgique|+32 19 20 97 44|BE 0441.209.773|Entrepôt Distrimarché Quai 8, Rue de la Sucrerie 3, 4350 Remicourt
""",
    "nl": """
Schildersbedrijf Van Oeffelen V.O.F.|Kerkstraat 77|5281 BL Boxtel|Nederland|0411 67 20 93|NL820977134B01|Project Hof van Esch, Dorpsstraat 12, 5296 LV Esch
Stichting Zorggroep De Wilgenborg|Lindelaan 200|8025 AW Zwolle|Nederland|038 420 97 00|NL809771420B01|Centraal magazijn Wilgenborg, Rechterland 16, 8024 AH Zwolle
Veiling Haspenfruit CV|Fruitlaan 8|3800 Sint-Truiden|België|+32 11 20 97 30|BE 0402.097.731|Koelhuis 3 Haspenfruit, Industrieweg 21, 3800 Brustem
Waterschap Lage Kempen|Dommeldijk 1|5611 CA Eindhoven|Nederland|040 209 77 00|NL003920977B01|Rioolgemaal De Run, Heistraat 90, 5502 JH Veldhoven
Horecagroep De Zilvermeeuw B.V.|Strandweg 97|2586 JK Den Haag|Nederland|070 209 77 15|NL820977153B01|Paviljoen Zilvermeeuw, Zuiderstrand 4, 2554 AA Den Haag
""",
    "es": """
Ayuntamiento de Villarrobledillo|Plaza de la Constitución 1|02611 Villarrobledillo (Albacete)|España|967 20 97 01|ESP0208100J|Nave municipal de servicios, Camino del Pozo s/n, 02611 Villarrobledillo (Albacete)
Bodegas Peñaclara S.A.|Carretera de Logroño km 18|26300 Nájera (La Rioja)|España|941 20 97 55|ESA26097713|Nave de crianza, Polígono La Pedregosa 4, 26312 Tricio (La Rioja)
Ensambles Automotrices del Bajío S.A. de C.V.|Boulevard Aeroespacial 2097|76278 Querétaro, Qro.|México|+52 442 209 7700|RFC EAB0209771K3|Planta Colón almacén 3, Carretera 57 km 210, 76270 Colón, Qro.
Cofradía de Pescadores de Tazacorte|Muelle pesquero s/n|38779 Tazacorte|España|922 20 97 18|ESG38209771|Cámara frigorífica de la lonja, Muelle sur 3, 38779 Tazacorte
""",
    "it": """
Azienda Sanitaria Alto Tavoliere|Viale Fortore 20|71016 San Severo (FG)|Italia|0882 20 97 00|IT02097710714|Magazzino economale, Via Castelnuovo 97, 71016 San Severo (FG)
Sartoria Monfalco S.p.A.|Via Manin 31|20121 Milano|Italia|02 2097 7140|IT10209770155|Reparto taglio Monfalco, Via Ripamonti 209, 20141 Milano
Grand Hotel Miralago S.r.l.|Lungolago Mazzini 9|28838 Stresa (VB)|Italia|0323 20 97 10|IT01209770032|Economato Miralago, Via Duchessa di Genova 5, 28838 Stresa (VB)
Termoidraulica Passeri & C. S.n.c.|Via Flaminia 144|06034 Foligno (PG)|Italia|0742 20 97 33|IT00209770548|Cantiere Palazzo Trinci, Piazza Repubblica 3, 06034 Foligno (PG)
""",
    "pt": """
Quinta do Vale Fundeiro, Lda.|Estrada Nacional 222 km 97|5130-326 Soutelo do Douro|Portugal|254 209 770|PT509209773|Adega do Vale Fundeiro, Caminho da Ribeira 2, 5130-330 Soutelo do Douro
""",
    "pl": """
Fabryka Mebli Dąbrowa S.A.|ul. Tartaczna 97|63-600 Kępno|Polska|62 782 09 77|PL6192097714|Hala tapicerni Dąbrowa, ul. Sosnowa 4, 63-604 Baranów
""",
    "cs": """
Zkušební ústav Letenka, v. v. i.|Beranových 209|199 05 Praha 9|Česká republika|220 977 110|CZ00209771|Laboratoř únavy materiálu, Mladoboleslavská 77, 190 17 Praha-Vinoř
""",
    "sv": """
Region Västerbergen|Lasarettsgatan 20|781 35 Borlänge|Sverige|0243-20 97 00|SE232100209701|Godsmottagning Lasarettet, Vasagatan 97, 791 82 Falun
""",
    "da": """
Gårdmejeriet Lyngholt ApS|Hedevejen 209|6990 Ulfborg|Danmark|97 20 97 71|DK32097714|Osteriet Lyngholt, Kirkebyvej 9, 6990 Ulfborg
""",
    "no": """
Havbris Offshore AS|Dusavikveien 209|4028 Stavanger|Norge|51 20 97 70|NO 920 977 148 MVA|Havbris Base Mongstad, Kaiområdet 7, 5954 Mongstad
""",
    "fi": """
Lakeuden koulutuskuntayhtymä|Kirkkokatu 20|60100 Seinäjoki|Suomi|06 209 7711|FI02097714|Ammattiopisto Lakeus keskusvarasto, Koulukatu 97, 60120 Seinäjoki
""",
    "hu": """
Tiszavirág Gépgyár Kft.|Gyár utca 20.|5000 Szolnok|Magyarország|+36 56 209 771|HU12097714|Tiszavirág II. telephely, Piroskai út 97., 5008 Szolnok
""",
    "ro": """
Spitalul Județean Valea Oltului|Str. General Magheru 20|240284 Râmnicu Vâlcea|România|0250 209 771|RO2097714|Magazia centrală a spitalului, Calea lui Traian 97, 240284 Râmnicu Vâlcea
""",
}

SELLERS = {
    "de": "Werdenfels Großhandel GmbH|Am Zollhafen 20|80999 München|Deutschland|089 2097-70|DE129207714|",
    "en": "Hallamgate Trade Supplies Ltd|Sovereign Park, Unit 2|Rotherham S60 1DX|United Kingdom|01709 209 771|GB 209 7714 02|",
    "fr": "Comptoir Général des Alpilles SAS|97 avenue de la Durance|13210 Saint-Rémy|France|04 90 20 97 71|FR 44 420977135|",
    "nl": "Handelshuis Van Beuningen B.V.|Waalhaven 97|3089 JH Rotterdam|Nederland|010 209 77 14|NL820977150B01|",
    "es": "Almacenes Ferrer y Quintana S.A.|Calle de la Industria 97|08025 Barcelona|España|932 09 77 14|ESA08209771|",
    "it": "Ingrosso Valdarno S.p.A.|Via Aretina 209|50136 Firenze|Italia|055 209 7714|IT05209770481|",
    "pt": "Comércio Grossista Atlântico, S.A.|Rua do Cais 97|4450-718 Leça da Palmeira|Portugal|229 209 771|PT500209771|",
    "pl": "Centrum Zaopatrzenia Bzura Sp. z o.o.|ul. Składowa 97|99-400 Łowicz|Polska|46 820 97 71|PL8342097714|",
    "cs": "Obchodní dům Sázava s.r.o.|Tovární 97|285 06 Sázava|Česká republika|327 209 771|CZ28209771|",
    "sv": "Mälarens Grosshandel AB|Hamnvägen 97|721 32 Västerås|Sverige|021-20 97 71|SE556209771401|",
    "da": "Skagerrak Handel A/S|Havnegade 97|9850 Hirtshals|Danmark|98 20 97 71|DK20977145|",
    "no": "Vestlandske Engros AS|Kanalveien 97|5068 Bergen|Norge|55 20 97 71|NO 982 097 714 MVA|",
    "fi": "Pohjanmaan Tukkukauppa Oy|Tukkutie 97|65320 Vaasa|Suomi|06 209 7790|FI12097715|",
    "hu": "Rábaköz Kereskedőház Zrt.|Raktár utca 97.|9330 Kapuvár|Magyarország|+36 96 209 771|HU13209771|",
    "ro": "Depozit General Bărăgan S.R.L.|Șoseaua Brăilei 97|920033 Slobozia|România|0243 209 771|RO12097714|",
}
