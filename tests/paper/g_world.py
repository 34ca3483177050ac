"""Set g's own companies and goods, in the form of `firms` and `goods`, so that it shares no text with the other sets."""

BUYERS = {
    "de": """
Hohentwiel Kunststofftechnik AG|Singener Straße 210|78247 Hilzingen|Deutschland|07731 8855-0|DE142660917|Hohentwiel Werk Engen Wareneingang, Außer-Ort-Straße 14, 78234 Engen
Sanitär Wiedenbusch Inh. Jens Wiedenbusch|Kirchplatz 3|37308 Heiligenstadt|Deutschland|03606 55 20 18|DE150338271|Lager Wiedenbusch, Aegidienstraße 40, 37308 Heiligenstadt
Pflugmacher Landmaschinen GmbH & Co. KG|Dorfstraße 77|17166 Teterow|Deutschland|03996 1552-0|DE137099215|Pflugmacher Niederlassung Demmin, Jarmener Chaussee 9, 17109 Demmin
Samtgemeinde Oberheide|Rathausplatz 1|29556 Suderburg|Deutschland|05826 980-0|DE116690403|Bauhof Oberheide, Bahnhofstraße 55, 29556 Suderburg
Bauunternehmung Trautwein & Eckl GmbH|Schleuseninsel 12|94034 Passau|Deutschland|0851 95 66 20|DE131255084|Baustelle Innbrücke Neuhaus, Passauer Straße 3, 94152 Neuhaus am Inn
Institut für Polarökologie an der Universität Lübeln|Am Botanischen Garten 7|18437 Lübeln|Deutschland|03831 55 12 90|DE137588120|Institut für Polarökologie Chemikalienausgabe, Hafenallee 2, 18439 Lübeln
Grandhotel Silsersee AG|Via da Marias 33|7514 Sils/Segl Maria|Schweiz|+41 81 838 51 00|CHE-105.990.412 MWST|Economat Silsersee, Via Runchet 5, 7514 Sils/Segl Maria
Autohaus Quitzow|Perleberger Chaussee 18|16928 Pritzwalk|Deutschland|03395 30 55 0|DE138411290|Karosseriewerkstatt Quitzow, Meyenburger Tor 4, 16928 Pritzwalk
Drogeriekette Lindtaler eGen|Mozartweg 60|5020 Salzburg|Österreich|+43 662 8855 70|ATU34119906|Zentrallager Lindtaler, Gewerbepark Süd 11, 5082 Grödig
Tierklinik am Schlossteich Dr. Vollrath|Teichgasse 9|09111 Chemnitz|Deutschland|0371 55 61 44|DE140922735|Tierklinik Außenstelle Mittweida, Chemnitzer Straße 101, 09648 Mittweida
""",
    "en": """
Sablewood Analytics Inc.|410 Terry Avenue, Floor 9|Seattle, WA 98109|USA|(206) 555-0163||Sablewood Test Lab, 1701 Oakesdale Ave SW, Renton, WA 98057
Prairie Hollow Brewing Company|88 Depot Street|Lincoln, NE 68508|USA|402-555-0119||Prairie Hollow Barrel House, 2150 Cornhusker Hwy, Lincoln, NE 68521
Northmoor Lift & Hoist Ltd|Bridge Works, Canal Side|Oldham OL1 4TT|United Kingdom|0161 555 3090|GB 417 2290 61|Northmoor Site Stores, Greenacres Road, Oldham OL4 2AB
Aegir Tankers Management Ltd|5th Floor, 12 Leadenhall Row|London EC3V 1LP|United Kingdom|020 7946 0811|GB 229 8801 47|MT Aegir Pioneer, Berth 7, Immingham Oil Terminal, Immingham DN40 2QU
Bitterroot Timber Products Corp.|6000 Mullan Road|Missoula, MT 59808|USA|(406) 555-0137||Bitterroot Sawmill No. 3, 415 Mill Creek Rd, Darby, MT 59829
St Cuthbert's Church of England High School|Abbey Lane|Hexham NE46 3NB|United Kingdom|01434 555 210|GB 654 3310 92|Science Prep Room, Abbey Lane, Hexham NE46 3NB
Ballyhale Dairy Farms|Knockmoylan|Mullinavat, Co. Kilkenny X91 D2T4|Ireland|+353 51 555 014|IE 4471902P|Ballyhale Milking Parlour, Kilmoganny Road, Thomastown R95 A7C3
Coorong Vineyard Services Pty Ltd|21 Railway Terrace|Keith SA 5267|Australia|08 5550 1422|ABN 51 204 771 083|Coorong Padthaway Shed, 880 Riddoch Highway, Padthaway SA 5271
Kererū Canyon Adventures Ltd|4 Shotover Street|Queenstown 9300|New Zealand|+64 3 555 0188|GST 98-447-120|Kererū Base Camp, 77 Gorge Road, Queenstown 9300
""",
    "fr": """
Résidence Les Glycines EHPAD public|14 chemin des Oliviers|84200 Carpentras|France|04 90 55 30 12|FR 28 268401772|Lingerie et réserve Les Glycines, 2 rue du Levant, 84200 Carpentras
Chaudronnerie Peyrolles SAS|ZA de la Gare, lot 6|46400 Saint-Céré|France|05 65 55 41 00|FR 73 412880556|Peyrolles Montage, Route de Biars, 46130 Bretenoux
Domaine Castelviel et Filles|Lieu-dit Le Pech|11220 Lagrasse|France|04 68 55 09 17|FR 39 502117843|Chai Castelviel, Chemin de la Bade, 11200 Ribaute
Cuisine Centrale du Pays d'Auge|5 boulevard Sainte-Anne|14100 Lisieux|France|02 31 55 77 40|FR 66 200041192|Cuisine satellite Orbec, 9 rue Grande, 14290 Orbec
Imprimerie Delvaux-Hanquet SRL|Rue de l'Écluse 19|5500 Dinant|Belgique|+32 82 55 10 66|BE 0417.330.928|Delvaux-Hanquet Façonnage, Chaussée de Givet 102, 5540 Hastière
""",
    "nl": """
Waterschap Binnenmaas|Dijkstraat 4|3295 KB 's-Gravendeel|Nederland|078 655 40 00|NL802117744B01|Gemaal De Kooi, Schenkeldijk 19, 3295 LB 's-Gravendeel
Orgelbouw Rietveld & Zonen B.V.|Kloosterlaan 29|7101 CN Winterswijk|Nederland|0543 55 12 40|NL809331120B01|Orgelbouw Rietveld Pijpenmakerij, Misterweg 150, 7102 BM Winterswijk
Aannemersbedrijf Kroezen Drenthe B.V.|Veenweg 88|7901 TD Hoogeveen|Nederland|0528 55 60 10|NL815500322B01|Nieuwbouw Brede School Erflanden, Mr. Cramerweg 12, 7908 XD Hoogeveen
Woonzorgcentrum Ter Leie vzw|Kortrijksesteenweg 304|9800 Deinze|België|+32 9 355 18 00|BE 0411.772.306|Centrale keuken Ter Leie, Guldensporenlaan 15, 9800 Deinze
""",
    "es": """
Áridos y Canteras del Sil S.L.|Ctra. N-120 km 468|32350 A Rúa|España|988 55 20 31|ESB32110957|Cantera San Xil, Lugar de Petín 7, 32356 Petín
Gran Hotel Bahía Esmeralda S.A.|Paseo Marítimo 141|07014 Palma|España|971 55 88 00|ESA07229914|Lavandería Bahía Esmeralda, Polígono Son Castelló 22, 07009 Palma
Clínica Dental Robledo y Asociados|C/ Mayor Antigua 8, 1º|34001 Palencia|España|979 55 14 14|ESE34118205|Gabinete Robledo Venta de Baños, Avda. Primero de Junio 30, 34200 Venta de Baños
""",
    "it": """
Consorzio Irriguo Alto Tavoliere|Viale Ofanto 77|71122 Foggia|Italia|0881 55 61 00|IT00881240719|Impianto sollevamento Ponte Albanito, S.P. 80 km 4, 71122 Foggia
Liuteria Zanardelli di Zanardelli Pia|Vicolo Stretto 6|26100 Cremona|Italia|0372 55 20 9|IT01442770196|Stagionatura Zanardelli, Via Bosco 31, 26100 Cremona
Tessitura Valle Cervo S.p.A.|Via Lanificio 2|13811 Andorno Micca (BI)|Italia|015 255 88 00|IT00155660024|Reparto finissaggio Valle Cervo, Regione Salere 9, 13812 Campiglia Cervo (BI)
""",
    "pt": """
Aquacultura Ria Branca, Lda.|Cais dos Mercantéis 4|3800-256 Aveiro|Portugal|234 55 10 90|PT506772014|Viveiro Ria Branca, Estrada da Gramata 60, 3830-460 Gafanha
Câmara Municipal de Vila Serrana|Praça do Pelourinho 1|6290-301 Vila Serrana|Portugal|238 55 40 00|PT506330915|Estaleiro Municipal, Zona Oficinal lote 3, 6290-310 Vila Serrana
""",
    "pl": """
Wytwórnia Okien Bartczak Sp. z o.o.|ul. Stolarska 31|63-600 Kępno|Polska|62 555 18 20|PL6191880427|Hala montażowa Bartczak, ul. Osińska 5, 63-604 Baranów
Gospodarstwo Rybackie Trzy Stawy|Ostrów 14|56-300 Milicz|Polska|71 555 02 16|PL9161240338|Wylęgarnia Trzy Stawy, ul. Groblowa 2, 56-300 Milicz
""",
    "cs": "Sklárna Kamenický Šenov s.r.o.|Osvobození 411|471 14 Kamenický Šenov|Česká republika|487 555 120|CZ27338801|Brusírna Prácheň, Prácheň 88, 471 14 Kamenický Šenov",
    "sv": "Åre Fjällanläggningar AB|Kabinbanevägen 22|837 52 Åre|Sverige|0647-555 10|SE556771203401|Åre Verkstad Björnen, Fröåvägen 8, 837 96 Undersåker",
    "da": "Vesterhavets Gartneri I/S|Klitvej 140|7700 Thisted|Danmark|97 55 61 20|DK20771843|Væksthus 4 Vesterhavet, Hanstholmvej 31, 7700 Thisted",
    "no": "Ullsfjord Tørrfiskmottak AS|Kaiveien 6|9060 Lyngseidet|Norge|77 55 18 00|NO 918 220 447 MVA|Ullsfjord Hengeri, Storstein Kai, 9068 Nord-Lenangen",
    "hu": "Kékfestő Műhely Szövetkezet|Bástya utca 8.|9300 Csorna|Magyarország|+36 96 555 210|HU11224578|Kékfestő Festöde, Soproni út 64., 9300 Csorna",
    "ro": "Mobila Apuseni S.R.L.|Strada Moților 118|515600 Câmpeni|România|0258 555 410|RO14772093|Depozit Mobila Apuseni, Strada Gării 3, 515500 Abrud",
}

SELLERS = {
    "de": "Isartaler Gewerbebedarf AG|Zugspitzring 40|82515 Wolfratshausen|Deutschland|08171 55 80-0|DE128833014|",
    "en": "Pennine & Solway Trade Supply Ltd|Kingstown Estate, Unit 30|Carlisle CA3 0HA|United Kingdom|01228 555 700|GB 388 1204 75|",
    "fr": "Établissements Mazurier Approvisionnement|17 avenue du Gévaudan|48000 Mende|France|04 66 55 20 20|FR 44 331770218|",
    "nl": "Technische Groothandel Walcheren B.V.|Edisonweg 61|4382 NV Vlissingen|Nederland|0118 55 33 00|NL807720046B01|",
    "es": "Almacenes Técnicos Duero S.A.|Avda. de Burgos 112|47009 Valladolid|España|983 55 71 00|ESA47120338|",
    "it": "Adriatica Distribuzione Tecnica S.r.l.|Via Flaminia 406|60126 Ancona|Italia|071 255 40 40|IT01330820425|",
    "pt": "Distribuidora Ibérica do Sado, S.A.|Estrada da Mitrena 15|2910-738 Setúbal|Portugal|265 55 90 00|PT500771248|",
    "pl": "Centrum Zaopatrzenia Noteć Sp. z o.o.|ul. Przemysłowa 60|85-758 Bydgoszcz|Polska|52 555 70 00|PL5540117226|",
    "cs": "Technický velkoobchod Labe a.s.|Nádražní 215|413 01 Roudnice nad Labem|Česká republika|416 555 800|CZ25019944|",
    "sv": "Jämtlands Industrigross AB|Fagerbacken 53|831 46 Östersund|Sverige|063-55 50 10|SE556210884401|",
    "da": "Nordsø Engros A/S|Måde Industrivej 20|6705 Esbjerg Ø|Danmark|75 55 40 10|DK17339082|",
    "no": "Helgeland Engros AS|Terminalgata 16|8656 Mosjøen|Norge|75 55 12 00|NO 944 710 228 MVA|",
    "hu": "Rábaközi Ipari Ellátó Kft.|Gyártelep utca 21.|9330 Kapuvár|Magyarország|+36 96 555 900|HU12880417|",
    "ro": "Distribuție Tehnică Someș S.A.|Bulevardul Muncii 83|400641 Cluj-Napoca|România|0264 555 800|RO8823190|",
}

GOODS = {
    "de": """
Zylinderschraube ISO 4762 M[5/6/8]x[16/20/35] 10.9|schwarz, Innensechskant|pc|19.60|100
Ansaugfilter Edelstahl G[1~1 1/2]|Maschenweite 125 µm|pc|38.40
Heizungsmischer Dreiwege DN [20/25]|Kvs 6,3 mit Stellmotor 230 V|pc|142.75
Abflussreiniger Granulat [1/5] kg|ätzend, Gefahrgut begrenzte Menge|can|12.35
Pressfitting Bogen 90° [18/22/28] mm C-Stahl|V-Kontur, innen/außen|pc|4.72
Mähmesser Klinge gehärtet [76/90] mm|mit Nieten, für Doppelmesser|pc|2.18|10
Warnschutzweste orange Gr. [M/L/XXL]|EN ISO 20471 Klasse 2|pc|5.95
Schneepflugleiste Vulkollan [1500/2400] x 150 x 40|gelocht nach Skizze|pc|318.00
Betonstahlmatte Q[188/257] A 6,00 x 2,30 m|B500A, 5 Stück je Bund|kg|1.14
Schalungsplatte 3-S [21/27] mm 50 x 200|gelb beschichtet|m2|22.40
Kryoröhrchen 2 ml steril [Innen/Außen]gewinde|Beutel zu 50|bag|17.85
Ethanol vergällt 96 % [1/2,5] l|MEK, UN 1170|can|11.20
Pipettenspitzen [10/200/1000] µl Filter|Rack zu 96, DNase-frei|box|9.48
Frotteehandtuch 50 x 100 weiß [450/550] g|Bordüre glatt|pc|6.35
Weinglas Burgunder [Kristall/Basic] 0,7 l|Füllstrich 0,1 l|pc|7.90
Bremsscheibe belüftet vorn [288/312] mm|beschichtet, Satz 2 Stück|pair|74.60
Zahncreme [Kamille/Minze] 75 ml|Displaykarton, MHD mind. 18 Monate|pc|0.89
Verbandschere gewinkelt [14/18] cm|rostfrei, autoklavierbar|pc|8.15
""",
    "en": """
Nitrogen regulator [200/300] bar single stage|CGA 580 inlet|pc|139.50
Sample vial 2 mL amber, [screw/crimp] top|pack of 100 with septa|pack|23.80
Grain sack scale [60/150] kg|trade approved, stainless platter|pc|264.00
Keg coupler type [A/S/D] stainless|with check valve|pc|31.75
Tri-clamp gasket EPDM [1.5/2/3] in.|FDA, white|pc|0.94
Wire rope sling [8/10/13]mm x 2 m|soft eye both ends, certified|pc|17.30
Shackle bow galvanised [3.25/4.75/8.5] t|safety bolt|pc|9.86
Marine coating epoxy [grey/red oxide] 20 L|part A and B|set|188.40
Deck scrubbing brush 12" [bassine/nylon]|without handle|pc|4.15
Saw chain .404" pitch [25/100] ft reel|semi-chisel|roll|211.60
Bandsaw blade [1 1/2~2] in. x 0.042|per foot, welded to length|ft|1.87
Beaker borosilicate low form [100/250/600] ml|graduated|pc|3.12
Copper sulphate pentahydrate [500 g/1 kg]|general purpose grade|bag|8.90
Milk liner triangular [silicone/rubber]|set of four|set|46.20
Teat dip iodine [20/200] L|withholding period nil|drum|58.75
Vine clip stainless [18/25] mm|carton of 1000|box|37.40
Dripline 16 mm [1.6/2.3] L per h|0.5 m spacing|m|0.68
Neoprene glove canyoning [S/M/L/XL]|3 mm, kevlar palm|pair|34.90
Static rope [9.5/10.5] mm orange|EN 1891 A, by the metre|m|2.46
""",
    "fr": """
Alèse plastifiée jetable [60/90] x 60|absorption 1200 ml|pack|11.40
Chariot à linge inox [2/3] sacs|roulettes pivotantes Ø 100|pc|198.00
Électrode rutile Ø [2,5/3,2/4] x 350|étui de 5 kg|box|24.65
Tôle larmée aluminium [2/3]-5 mm 1250 x 2500|alliage 5754|kg|5.85
Disque à lamelles zirconium Ø [115/125] grain [40/80]|support fibre|pc|2.64
Boulon HM [12/16]x[50/80] galvanisé à chaud|avec écrou, ISO 4014|pc|58.20|100
Bouchon liège naturel 45 x 24 [extra/premier choix]|sac de 1000|bag|214.00
Levure œnologique active [500 g/1 kg]|sachet sous vide|pc|29.75
Bouteille bordelaise [verte/extra-blanche] 75 cl|palette houssée|pc|0.43
Barquette operculable [500/1000] cc|polypropylène micro-ondable|case|36.70
Charlotte jetable [blanche/bleue] Ø 53|carton de 1000|case|21.90
Bac gastro inox GN 1/1 prof. [65/100/150]|perforé ou plein selon choix|pc|17.25
Encre offset [cyan/magenta/jaune/noire] 2,5 kg|séchage rapide|can|44.10
Plaque CTP thermique [605x745/790x1030]|boîte de 50|box|265.00
Fil métallique pour agrafage 25/[24/26]|bobine 15 kg|roll|52.80
""",
    "nl": """
Membraanafsluiter PVC-U DN [25/40/50]|EPDM, lijmmof|pc|61.40
Schoeiselplank hardhout 30 mm x [2,5/3] m|FSC Azobé|m|8.75
Afdichtingskoord grafiet [8/10/12] mm|gevlochten|m|6.20
Lamsleder orgelbalg wit [0,4/0,6] mm|vel ca. 60 dm²|pc|48.30
Beenderlijm parels [1/5] kg|Bloom 250|bag|13.95
Messing tongdraad Ø [0,8/1,2] mm|rol 25 m|roll|19.10
Spaanplaatschroef [4,0/5,0]x[40/60] TX verzinkt|CE, deeldraad|pc|4.85|100
Metselprofiel aluminium [3/4] m|40 x 40 mm|pc|33.60
Folie DPC [300/500] mm x 30 m|slagvast polyethyleen|roll|14.25
Gipskartonplaat AK [9,5/12,5] x 600 x 2600|NEN-EN 520|pc|6.15
Incontinentieverband maat [M/L]|30 per pak|pack|14.80
Roerei vloeibaar pasteurisé [1/10] kg|koelen bij 4 °C|can|17.60
Soepgroenten diepvries [2,5/10] kg|6 mm gesneden|bag|8.40
""",
    "es": """
Barrena de perforación R[32/38] 3050 mm|rosca extensión, cementada|pc|148.20
Criba de poliuretano malla [12/20] mm|módulo 305 x 305|pc|39.75
Rodillo para cinta Ø [108/133] x 315|eje 20 mm, sellado|pc|27.40
Explosímetro calibración gas [34/58] L|metano 2,5 %|can|131.00
Sábana percal 180 hilos [160/240] x 290|blanca, dobladillo 10 cm|pc|14.65
Amenities jabón 15 g [aloe/oliva]|estuche cartón|pc|11.80|100
Albornoz rizo americano talla [M/XL]|400 g, blanco|pc|22.95
Lejía concentrada [10/25] L|apta para lavandería|can|9.70
Composite fotopolimerizable A[2/3] jeringa 4 g|nanohíbrido|pc|26.30
Fresa diamantada FG [801/856] grano medio|blíster de 5|pack|8.45
Eyector de saliva transparente|bolsa de 100 unidades|pack|1.95
Alginato cromático [453 g/500 g]|fraguado rápido|pack|5.60
""",
    "it": """
Valvola di sfiato triplice funzione DN [50/80]|ghisa sferoidale PN 16|pc|167.30
Tubo PEAD PE100 Ø [63/90/110] PN 16|rotolo 100 m|m|4.92
Giunto universale a tirante DN [100/150]|campo 108-128 mm|pc|84.60
Bullone TE M[16/20]x[70/90] zincato a caldo|con dado e rondella|pc|96.00|100
Abete rosso val di Fiemme tavola [viola/violino]|spacco radiale, stagionato 8 anni|pc|118.00
Vernice gommalacca decerata [250 g/1 kg]|scaglie bionde|pack|27.45
Crine di cavallo mongolia matassa|lunghezza 82 cm|pc|34.20
Navetta in corniolo [380/420] mm|punte in acciaio|pc|21.75
Cinghia tonda poliuretano Ø [6/8] verde|saldabile, rotolo|m|2.38
Olio per telai antimacchia fusto [20/60] L|lavabile a 40 °C|can|146.00
Tubetto in cartone conico [170/230] mm|foro 20 mm, collo liscio|pc|8.60|100
Ammorbidente tessile cationico [25/120] kg|pH 4,5|can|92.50
""",
    "pt": """
Rede de tapa nylon malha [6/12] mm|tratada anti-UV|m|3.85
Ração para robalo granulado [2/4] mm|saco de 25 kg, 46 % proteína|bag|41.60
Sonda de oxigénio dissolvido [5/10] m|membrana substituível|pc|289.00
Cesto ostreícola [6/14] mm|plástico alimentar preto|pc|7.25
Massa betuminosa a frio balde [15/25] kg|aplicação imediata|can|12.40
Sinal de trânsito C[13/14] Ø 600|retrorrefletor nível 1|pc|43.90
Lâmpada vapor de sódio [70/150] W E40|tubular|pc|8.75
Vassoura municipal piaçaba 45 cm|cabo 1,40 m incluído|pc|6.15
Tampa ferro fundido [D400/B125] Ø 600|NP EN 124|pc|112.00
""",
    "pl": """
Okucie obwiedniowe komplet [DK/RU] 16 mm|klasa RC1|set|58.40
Uszczelka EPDM szara [8/12] mm|rolka 200 m|m|0.92
Wkręt okienny 3,9x[25/35] ocynk|łeb stożkowy|pc|6.80|100
Pakiet szybowy 4/16/4 Ug 1,1 [800x1200/1000x1400]|argon, ramka ciepła|pc|164.00
Silikon neutralny [biały/antracyt] 310 ml|dekarsko-szklarski|pc|12.75
Pasza dla karpia pęczniejąca [4/6] mm|worek 25 kg|bag|96.50
Sieć wontonowa oczko [40/60] mm|wysokość 3 m|m|9.35
Wodery z PCV rozm. [42/44/46]|podeszwa antypoślizgowa|pair|148.00
Wapno palone mielone worek [25/30] kg|do stawów|bag|18.20
Kosz na ryby ocynkowany [60/90] l|dwa uchwyty|pc|87.00
""",
    "cs": """
Brusný kotouč diamantový Ø [150/200] zrno [120/320]|pryskyřičná vazba|pc|1480.00
Leštící prášek cerový [1/5] kg|bílý, zrno 1,2 µm|pack|389.00
Písek sklářský [0,1/0,3] mm pytel|obsah železa pod 0,02 %|pack|214.50
Sklářská píšťala nerez [1200/1500] mm|korková rukojeť|pc|2350.00
Chladicí emulze [10/25] l|bez boru|can|1165.00
Karton vlnitý třívrstvý [1050/1250] mm|role 75 m|m|18.40
""",
    "sv": """
Pistlampa LED [24/48] V 90 W|vibrationstålig|pc|1240.00
Liftbygel gummilist [600/900] mm|självhäftande|m|46.50
Hydraulolja låg temperatur [20/60] l|VG 22|pc|685.00
Snökäpp bambu [180/240] cm orange|bunt om 25|pack|312.00
Isbrodd stålstift storlek [M/L]|gummi|pair|89.00
Bult vagnsbult M[10/12]x[60/90] varmförzinkad|DIN 603|pc|420.00|100
Reservremsa vajerlås [6/8] mm|rostfri|pc|38.75
""",
    "da": """
Plantepotte terracotta Ø [11/13] cm|bund med hul|pc|86.00|100
Pottemuld med perlite [50/70] l|pH 5,8|pc|32.40
Drypslange [16/20] mm 1,6 l/t|rulle 200 m|m|2.95
Gødning flydende NPK [10/25] l|uden klorid|can|214.00
Skyggegardin aluminium [50/65] %|syet efter mål|m|38.50
Beskæresaks ambolt [18/22] cm|teflonbelagt|pc|129.00
Etiket stik hvid [10/13] cm|æske med 1000|box|148.00
""",
    "no": """
Filetkniv fleksibel [15/18/21] cm|gult skaft|pc|184.00
Isoporkasse [10/20] kg med lokk|matgodkjent|pc|27.80
Transportbånd PU hvit [400/600] mm|næringsmiddel|m|715.00
Skumrengjøring alkalisk [10/25] l|pH 13|can|498.00
Nitrilhanske lang [M/L/XL]|31 cm, blå|pair|22.60
Spylepistol messing [1/2~3/4]-kobling|varmtvann 90 °C|pc|642.00
Sjakkel syrefast [10/12] mm|med splint|pc|96.50
""",
    "hu": """
Indigófesték por [1/5] kg|természetes, 40 %|pack|18400.00
Pamutvászon nyers [90/140] cm|180 g négyzetméterenként|m|1290.00
Viaszpaszta fehér kanna [5/10] l|hidegen oldható|can|9750.00
Festőkesztyű hosszú szárú [8/9/10]|neoprén|pair|2140.00
Mintázóhenger Ø [120/160] mm|körtefa, faragott|pc|64500.00
Rögzítő só zsákos [25/50] kg|festőipari|pc|7900.00
""",
    "ro": """
Placă PAL melaminat stejar [16/18] mm|2800 x 2070 mm|pc|214.00
Balama amortizor [35/40] mm|cu placă de montaj|pc|6.35
Cant ABS [22/42] x 0,8 mm alb|rolă 100 m|m|1.18
Glisieră sertar cu bile [350/450] mm|extracție totală|pair|27.90
Adeziv poliuretanic D4 [1/5] kg|timp deschis 10 min|can|88.40
Șurub confirmat [5/7]x[50/70] zincat|cap înecat|pc|31.00|100
Bandă abrazivă 150 x [1500/2500] P[80/120]|pânză tare|pc|36.75
""",
}
