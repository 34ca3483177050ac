"""Set f's own companies and goods, in the form of `firms` and `goods`, so that it shares no text with the other sets."""

BUYERS = {
    "de": """
Städtische Bühnen Ravensheim|Theaterplatz 2|76646 Ravensheim|Deutschland|07251 444 80|DE143911206|Werkstätten und Fundus, Am Güterbahnhof 17, 76646 Ravensheim
Luftseilbahn Gletschhorn AG|Talstation 1|3906 Saas-Almagell|Schweiz|+41 27 444 11 00|CHE-112.408.775 MWST|Bergstation Gletschhorn, Materialseilbahn Egga 4, 3906 Saas-Almagell
Druckhaus Papenfuß & Co. OHG|Setzergasse 9-11|18055 Rostock|Deutschland|0381 444 62 0|DE137740218|Druckhaus Papenfuß Buchbinderei, Tessiner Landstraße 70, 18055 Rostock
Nordfrisia Windkraft Betrieb SE|Deichgrafenweg 5|25899 Niebüll|Deutschland|04661 44 40 3|DE265118093|Windpark Bosbüll, Umspannwerk Marschkoog 1, 25899 Bosbüll
Bestattungshaus Silbermann e. K.|Lindenhof 6|02625 Bautzen|Deutschland|03591 444 17|DE141220076|Trauerhalle Silbermann, Löbauer Straße 2, 02625 Bautzen
""",
    "en": """
Marwick Zoological Society|Deer Park Road|Malvern WR14 9QH|United Kingdom|01684 444 270|GB 291 7740 36|Marwick Safari Park Keepers' Yard, Colwall Lane, Malvern WR13 6PP
Cirrus Inflight Kitchens Inc.|4100 Terminal Service Road|Denver, CO 80249|USA|(303) 444-0182||Cirrus Flight Kitchen C2, 77 Cargo Loop East, Aurora, CO 80011
Lantern Street Pictures Limited|The Old Bus Garage|Glasgow G41 1HJ|United Kingdom|0141 444 5508|GB 318 6022 71|Lantern Street Stage 4, Pacific Quay Road, Glasgow G51 1DZ
Tawhai Ridge Winegrowers Ltd|612 Dry Hills Lane|Blenheim 7273|New Zealand|+64 3 444 0175|GST 98-440-127|Tawhai Ridge Barrel Hall, 18 Cob Cottage Road, Blenheim 7201
Halcyon Data Halls Corp.|900 Innovation Parkway, Suite 210|Ashburn, VA 20147|USA|571-444-0139||Halcyon Hall 3 Receiving, 41 Switch Court, Sterling, VA 20166
""",
    "fr": """
Domaine de la Roche-Sablière EARL|Lieu-dit La Sablière|21190 Saint-Romain|France|03 80 44 21 09|FR 70 398772014|Cuverie de la Sablière, chemin des Murgers, 21190 Auxey-Duresses
Grand Port Fluvial de la Garonne|1 quai Wilson|33530 Bassens|France|05 56 44 70 00|FR 22 781004419|Atelier Engins et Grues, terre-plein nord poste 414, 33530 Bassens
Musée cantonal des Horlogers|Rue du Progrès 29|2300 La Chaux-de-Fonds|Suisse|+41 32 444 68 60|CHE-108.774.051 TVA|Réserves et restauration, Rue du Collège 103, 2300 La Chaux-de-Fonds
Blanchisserie Wallonne des Flandres SRL|Chaussée de Lille 302|7500 Tournai|Belgique|+32 69 44 41 70|BE 0477.330.918|Blanchisserie Wallonne site Froyennes, Rue des Roselières 8, 7503 Froyennes
""",
    "nl": """
Kwekerij Groenendaal & Zonen|Tuinbouwlaan 61|2771 DN Boskoop|Nederland|0172 44 40 81|NL807720114B01|Kwekerij Groenendaal Kassen Oost, Hazerswoudseweg 12, 2771 DK Boskoop
Rederij Waddenlicht N.V.|Veerhaven 2|8861 KX Harlingen|Nederland|0517 44 42 00|NL004417820B01|m.s. Waddenlicht III, Nieuwe Willemskade ligplaats 9, 8861 XA Harlingen
Pretpark Toverslot B.V.|Kasteellaan 40|5062 JT Oisterwijk|Nederland|013 444 60 10|NL818904472B01|Technische dienst Toverslot, Dienstingang Zuid 3, 5062 JV Oisterwijk
""",
    "es": """
Cadena Hotelera Brisa de Levante S.A.|Paseo de la Alameda 77|46023 Valencia|España|963 44 40 20|ESA46880122|Hotel Brisa Arenal, Carrer de l'Arenal 15, 03730 Jávea
Minera Quebrada Honda SpA|Avenida Apoquindo 3910, piso 12|7550123 Las Condes, Santiago|Chile|+56 2 2444 0160|RUT 76.440.218-K|Faena Quebrada Honda, Ruta C-35 km 61, 1500000 Copiapó
Óptica Miralles Laboratorios S.L.|Calle del Vidrio 8|50018 Zaragoza|España|976 44 43 15|ESB50771904|Laboratorio de tallado, Calle Torre Nueva 30, 50003 Zaragoza
""",
    "it": """
Marmi Apuani Cervaia S.p.A.|Viale Zaccagna 210|54033 Carrara (MS)|Italia|0585 44 41 0|IT00664410451|Cava Cervaia 112, Strada dei Marmi casello 3, 54033 Carrara (MS)
Comune di Roccasalvia|Piazza del Popolo 1|67038 Roccasalvia (AQ)|Italia|0864 44 40 11|IT00188230662|Autoparco comunale, Via della Fonte 22, 67038 Roccasalvia (AQ)
Cioccolateria Ballarin & Figli S.a.s.|Via Po 144|10098 Rivoli (TO)|Italia|011 444 77 20|IT08840210017|Laboratorio Ballarin, Strada del Drosso 5, 10135 Torino
""",
    "pt": """
Clínica Veterinária do Mondego, Lda.|Rua dos Oleiros 18|3000-301 Coimbra|Portugal|239 444 120|PT506771044|Hospital Animal do Choupal, Estrada da Geria 9, 3025-020 Coimbra
""",
    "pl": """
Browar Zamkowy Trzebnik Sp. z o.o.|ul. Chmielna 12|55-100 Trzebnica|Polska|71 444 20 30|PL9151770248|Rozlewnia Trzebnik, ul. Kolejowa 31, 55-110 Prusice
""",
    "da": """
Kystbanens Vedligehold A/S|Remisevej 7|3000 Helsingør|Danmark|49 44 12 00|DK30771924|Klargøringscenter Snekkersten, Stationsvej 60, 3070 Snekkersten
""",
    "sv": """
Gruvbolaget Silverskäret AB|Lavgatan 3|982 38 Gällivare|Sverige|0970-444 00|SE556440771201|Anrikningsverket Silverskäret, Malmvägen 88, 983 34 Malmberget
""",
    "fi": """
Keski-Savon Saha ja Höyläämö Oy|Tukkitie 14|78200 Varkaus|Suomi|017 444 0120|FI24407713|Höyläämö 2, Uittokuja 5, 78210 Varkaus
""",
    "hu": """
Gesztenyés Cukrászüzem Kft.|Malom utca 26.|2600 Vác|Magyarország|+36 27 444 018|HU13440725|Gesztenyés Központi Konyha, Rádi út 9., 2600 Vác
""",
}

SELLERS = {
    "de": "Süderelbe Technikhandel GmbH|Kornweide 21|21109 Hamburg|Deutschland|040 444 90-0|DE118770346|",
    "en": "Thistledown Wholesale Limited|Unit 14, Severn Gate|Gloucester GL2 5EU|United Kingdom|01452 444 610|GB 405 7718 22|",
    "fr": "Négoce Aubrac Fournitures SAS|8 rue des Tanneurs|12000 Rodez|France|05 65 44 30 00|FR 37 412770184|",
    "nl": "Grootverbruik Zuiderzee B.V.|De Meerpaal 18|1671 NP Medemblik|Nederland|0227 44 44 50|NL815520447B01|",
    "es": "Suministros Generales Bahía Azul S.L.|Polígono La Cala, nave 22|43006 Tarragona|España|977 44 45 50|ESB43704418|",
    "it": "Grossista Lariano Forniture S.r.l.|Via dei Platani 40|22036 Erba (CO)|Italia|031 444 51 00|IT02744410138|",
    "pt": "Armazéns Gerais da Lezíria S.A.|Zona Industrial, lote 44|2005-002 Santarém|Portugal|243 444 800|PT503440712|",
    "pl": "Hurt-Serwis Odra S.A.|ul. Magazynowa 44|50-424 Wrocław|Polska|71 444 77 00|PL8944401273|",
    "da": "Storebælt Grossisten ApS|Pakhusvej 12|4220 Korsør|Danmark|58 44 70 00|DK27744410|",
    "sv": "Dalarnas Partihandel AB|Speditörgatan 8|781 70 Borlänge|Sverige|0243-444 10|SE556744012801|",
    "fi": "Päijänteen Teollisuustarvike Oy|Varastokatu 10|15700 Lahti|Suomi|03 444 0500|FI18440752|",
    "hu": "Balaton Nagyker Zrt.|Ipari park 4.|8600 Siófok|Magyarország|+36 84 444 300|HU14407723|",
}

GOODS = {
    "de": """
Molton schwarz 300 g B1 Breite [3/6] m|Bühnenware, gesäumt|m|7.85
Scheinwerferlampe [500/1000] W GX9,5|3200 K|pc|18.90
Farbfolie Lee [101/201/205] Rolle 7,62 m|1,22 m breit|roll|64.50
Gaffaband 50 mm x 50 m [schwarz/weiß]|matt|roll|9.70
Schminkschwämmchen latexfrei, Beutel 50|keilförmig|bag|6.15
Tragseilfett Spezial Hobbock [18/25] kg|bis -40 °C|bucket|212.00
Seilrollenfutter Ø [280/420] mm|NBR schwarz|pc|46.30
Lawinenstange orange [2,5/3,0] m|mit Reflexband|pc|13.40
Schraube Kabinentür M[6/8]x[16/20] A4|Torx, gewachst|pc|36.00|100
Offsetplatte thermisch [745x605/1030x790]|0,30 mm|pc|4.85
Druckfarbe Skala [Cyan/Magenta/Gelb/Schwarz] 2,5 kg|Dose vakuumverpackt|can|39.20
Gummituch kompressibel [772x627/1060x860]|1,95 mm, mit Schiene|pc|74.60
Klebebinder-Hotmelt Sack [15/20] kg|Granulat|bag|88.00
Feuchtmittelzusatz alkoholfrei [10/20] l|pH 4,8|can|57.10
Azimutbremsbelag [180x120/220x140]|gesintert|pc|129.00
Flügelschutzband PU [200/300] mm|UV-stabil, Rolle 30 m|roll|415.00
Getriebeölfilter Einsatz [10/25] µm|Bypass 3 bar|pc|83.75
Spannmutter hydraulisch M[36/42]|10.9, schwarz|pc|97.40
Kabelschuh Al-Cu [185/240] mm² M12|DIN 46329|pc|3.92
Urnenträger Buche [hell/dunkel]|geölt|pc|58.00
Kerze Rapswachs [100/150] h Brenndauer|weiß|pc|3.35
Trauerflor schwarz Satin [60/100] mm|Rolle 25 m|roll|11.80
""",
    "en": """
Timothy hay compressed bale [20/25] kg|dust extracted|kg|0.48
Enrichment feeder ball Ø [20/30] cm|polyethylene|pc|34.60
Keeper radio battery [1800/2600] mAh|Li-ion|pc|29.40
Vitamin premix herbivore [5/10] kg tub|batch dated|box|72.00
Wire mesh panel 2.4 x 1.2 m [25/50] mm|galvanised after welding|sheet|63.50
Tray liner airline half size [green/navy]|greaseproof|box|21.90
Foil casserole dish [4/6] oz with lid|1000 ct|case|88.40
Dry ice pellet tote [500/1000] lb|food grade|case|142.00
Cutlery pouch 4-piece [white/kraft]|500 ct|case|47.25
Trolley seal numbered [red/yellow]|pull-tight 9 in|pack|12.60
Camera tape white [1/2] in x 45 m|residue free|roll|8.35
Black wrap foil [12/24] in x 7.6 m|matt aluminium|roll|26.80
Scaffold tube clamp swivel [48/51] mm|SWL 500 kg|pc|11.45
Sandbag canvas [7/15] kg filled|double stitched|pc|14.90
Haze fluid water based [5/20] L|low residue|can|39.00
Barrel bung silicone [50/55] mm tapered|food grade|pc|1.85
Vine tie biodegradable [40/60] cm, 1000s|paper covered|pack|17.30
Bottling filter cartridge [0.45/0.65] micron 30 in|code 7|pc|148.00
Bird netting side drape 2 x [100/250] m|UV treated|roll|96.50
Post clip high tensile [2.5/3.15] mm|zinc aluminium|pc|24.00|100
Fiber jumper LC-LC OM4 [3/5/10] m|aqua, duplex|pc|9.95
Blanking panel 1U toolless [black/white]|snap-in|pc|1.72
Rack PDU basic [20/30] A 24 outlet|0U vertical|pc|186.00
Grommet brush strip [6/8] in|split frame|pc|22.15
Airflow containment strip curtain [7/8] ft|class A fire rated|roll|131.00
""",
    "fr": """
Bouchon liège naturel [44/49] mm 1re qualité|marquage domaine|pc|182.00|1000
Capsule étain [bordeaux/or] Ø 29,5|boîte de 1000|box|96.40
Sécateur électrique lame [35/45] mm rechange|acier forgé|pc|41.80
Métabisulfite de potassium [1/25] kg|œnologique|kg|4.35
Piquet galvanisé vigne [2,00/2,30] m|1,5 mm|pc|3.96
Chaussure d'amarrage polyuréthane [Ø60/Ø80]|jaune|pc|118.00
Élingue chaîne 2 brins [8/10] mm L=3 m|classe 80|pc|164.50
Bouée de sauvetage 75 cm [orange/blanche]|SOLAS|pc|79.00
Câble de levage antigiratoire Ø [16/22] mm|35x7|m|14.60
Graisse marine cartouche [400/450] g|calcium complexe|pc|6.20
Carton de conservation pH neutre [60x80/80x120]|1,2 mm|pc|7.45
Papier de soie sans acide [18/22] g|rame 480 f.|pack|38.20
Gant coton blanc archiviste taille [7/8/9]|picots côté paume|pair|2.15
Huile horlogère fine flacon [2/20] ml|synthétique|pc|31.90
Boîte à archives [dos 10/dos 15] cm|polypropylène|pc|5.80
Lessive poudre linge hospitalier sac [15/20] kg|sans phosphate|bag|43.70
Sac à linge hydrosoluble [66x84/71x99] cm|carton 200|case|61.00
Chariot fil linge [600/800] L|roues Ø 125|pc|287.00
Étiquette thermocollante code-barres [25x10/50x15]|mille|pc|27.50|1000
Peracétique bidon [10/20] kg|désinfection basse température|can|69.40
""",
    "nl": """
Steekpot rond [P9/P11/C2] zwart|gerecycled PP|pc|68.00|1000
Potgrond RHP fijn big bale [3/4] m³|pH 5,8|bag|214.00
Druppelslang [16/20] mm om de 33 cm|2 l/h|m|0.62
Insectengaas [0,8x0,8/0,4x0,7] mm|breedte 3,6 m|m|5.15
Stekpoeder [0,25/0,5] % 1 kg|toelating sierteelt|can|33.40
Kweektafel bevloeiingsmat [1,2/1,8] m|rol 50 m|roll|148.00
Zwemvest kind [15-30/30-40] kg|150 N|pc|42.60
Antislipcoating dek [grijs/groen] 4 l|tweecomponenten|can|118.50
Reddingsboeilicht LED [zelfzoekend/vast]|lithium|pc|54.90
Landvasten polyester Ø [24/32] mm|geslagen|m|4.75
Impellerset koelwaterpomp [F5/F7]|met pakking|set|61.20
Koffiebeker karton [180/240] ml|1000 st.|pack|46.80
Polyurethaanwiel achtbaan Ø [200/310]|92 Shore A|pc|139.00
Veiligheidsbeugel gasveer [350/600] N|rvs oog|pc|28.35
Toegangsbandje Tyvek [roze/lime]|genummerd|pack|19.90
Glansverf carrousel [goud/karmijn] 2,5 l|buiten|bucket|66.70
Lichtslang prikkabel E27 [10/20] m|IP44|pc|47.50
Snoeihandschoen leder [9/10]|lange kap|pair|16.20
""",
    "es": """
Albornoz rizo [M/L/XL] blanco 400 g|100 % algodón|pc|19.80
Amenities gel [30/40] ml caja|bambú|pack|58.60
Funda nórdica satén cama [105/150/180]|300 hilos|pc|27.40
Cloro granulado piscina cubo [10/25] kg|disolución rápida|kg|3.15
Sombrilla terraza Ø [250/300] cm lino|mástil aluminio|pc|94.00
Cápsula café [intenso/descaf.] compatible|10 uds.|pack|2.45
Neumático minero [12.00-20/14.00-24] L5|con cámara|pc|612.00
Perno de anclaje helicoidal [22/25] mm x 2,4 m|tuerca y planchuela|pc|11.30
Broca botón T38 [64/76] mm|faldón retráctil|pc|87.50
Lámpara de casco LED [10.000/15.000] lux|recargable|pc|68.20
Malla tejida galvanizada [75x75/100x100]|rollo 25 m|roll|73.00
Respirador medio rostro [M/L] silicona|doble filtro|pc|16.90
Bloqueador solar FPS 50 [1/4] kg|dispensador|can|21.10
Lente orgánica 1,[56/60/67] antirreflejante|Ø 70|pc|6.35
Paño microfibra impreso [15x18/20x20]|bolsa individual|pc|0.38
Plaqueta silicona encaje [13/15] mm|par|pair|0.22
Líquido de pulido óxido de cerio [5/10] L|1,2 micras|can|74.50
Tornillo varilla M1,[2/4] x 3,5|acero inox.|pc|3.90|100
""",
    "it": """
Filo diamantato plastificato [11,0/11,5] mm|36 perle/m|m|31.40
Resina epossidica per marmo [1/5] kg|trasparente, tixotropica|can|44.20
Mola lucidante Ø 130 grana [220/400/800]|magnesite|pc|5.65
Cuneo spaccaroccia Ø [22/28] mm|tre pezzi|pc|9.80
Telo antipolvere banco [2x3/4x5] m|PVC ignifugo|pc|52.00
Segnale stradale triangolare lato [60/90]|classe II|pc|23.75
Conglomerato bituminoso a freddo sacco 25 kg [0-4/0-8]|tutte le stagioni|bag|6.90
Sale marino disgelo sacco [10/25] kg|granulometria 0-5|bag|4.15
Cestino gettacarte [35/50] L corten|con posacenere|pc|148.00
Vernice spartitraffico [bianca/gialla/blu] 25 kg|rifrangente|can|61.30
Catena da neve gruppo [8/10] furgone|omologata|pair|84.50
Cacao amaro in polvere [22/24] %|alcalinizzato|kg|8.65
Stampo policarbonato pralina [24/28] impronte|275x135|pc|17.90
Nastro raso stampato [10/15] mm x 100 m|oro a caldo|roll|13.25
Scatola ballotin [250/500] g avana|alimentare|pc|42.00|100
Pasta nocciola Piemonte IGP secchio [3/5] kg|tostatura media|kg|27.80
Guanto cotone pasticceria tg. [M/L] cf. 12|bianco|pack|9.60
Acido citrico anidro sacco [5/25] kg|E330|kg|2.70
""",
    "pt": """
Ligadura coesiva canina [5/10] cm x 4,5 m|cores sortidas|pc|1.35
Ração dieta renal gato saco [2/4] kg|validade mín. 8 meses|bag|21.40
Cateter IV com asas [22G/24G]|esterilizado|box|34.50
Colar isabelino transparente [15/20/25] cm|fecho rápido|pc|2.90
Resguardo absorvente 60x[60/90]|caixa de 100|box|18.75
Lâmina tosquiadora n.º [10/40]|aço cerâmico|pc|27.30
Detergente enzimático instrumentos [1/5] L|pH neutro|can|32.80
Sutura absorvível [2-0/3-0] 75 cm|agulha 3/8|box|46.90
""",
    "pl": """
Słód pilzneński [25/50] kg worek|EBC 3,5|bag|98.00
Chmiel granulat [Marynka/Lubelski] 5 kg|próżniowo, T90|pack|312.00
Kapsel koronowy 26 mm [złoty/czarny]|karton 10 tys.|pack|184.00
Uszczelka EPDM kega typ [A/S]|z krzyżakiem|pc|6.40
Ług sodowy CIP [30/50] kg|stężenie 50 %|can|147.00
Etykieta papierowa mokroklejona [przód/tył]|metalizowana|pc|96.00|1000
Wąż spożywczy Ø [38/50] mm biały|do 100 °C|m|58.50
Ziemia okrzemkowa [drobna/gruba] 22,5 kg|filtracja|bag|76.30
""",
    "da": """
Bremseklods komposit [200/320] mm|UIC-godkendt|pc|486.00
Rudevisker togfront [900/1100] mm|bøjet|pc|372.00
Sædebetræk uld [blå/grå] 2. klasse|brandhæmmende|pc|295.00
Sporskrue Ss[8/25] 24x150|galvaniseret|pc|28.40
Kobberfedt tube [100/500] g|skinneled|pc|64.50
Graffitifjerner dunk [5/10] l|gel|can|538.00
LED-rør T8 [600/1200] mm 110 V|banetransformer|pc|146.00
Refleksvest orange bane [M/L/XL]|EN ISO 20471|pc|118.00
""",
    "sv": """
Kvarnfoder gummi [600/800] mm lyftare|hårdhet 60|pc|4180.00
Slampump packbox [4/6] tum|grafitflätad|pc|845.00
Borrkrona T45 [70/89] mm sfäriska stift|droppcenter|pc|1265.00
Transportörrulle Ø [108/133] x 380|tätad, 6305|pc|392.00
Sikt polyuretan [12/25] mm snäppfäste|300x300|pc|514.00
Hjälmlampa laddbar [IP67/IP68]|ATEX M1|pc|2240.00
Flockningsmedel säck [20/25] kg|anjonisk|pack|968.00
Nödraningsskylt efterlysande [200x100/300x150]|ISO 7010|pc|89.00
""",
    "fi": """
Vannesahanterä [6/7] m stelliitti|leveys 165 mm|pc|412.00
Höyläterä HSS [230/260] x 30 x 3|pari hiottu|pair|38.50
Sidontavanne polyesteri [16/19] mm|murtolujuus 6 kN|roll|52.40
Aluspuu kuusi 75x75x[1000/1200]|kuiva|pc|1.85
Ketjurasva biohajoava [10/20] l|talvilaatu|can|74.30
Suojakypärä metsuri [oranssi/keltainen]|kuulonsuojaimin|pc|63.20
Kärryliimapuikko [300/400] g|EN 204 D4|pc|9.15
Merkintäspray puutavara [sininen/punainen]|500 ml|pc|6.70
Kuljetinhihna PVC [400/500] mm|kitkapinta|m|41.60
""",
    "hu": """
Sütőpapír szilikonos [40x60/57x98] cm|500 ív|pack|8450.00
Tortadoboz [26/30] cm fehér|laminált|pc|148.00
Marcipánmassza [fehér/zöld] 2,5 kg|33 % mandula|pack|9260.00
Habzsák eldobható [45/55] cm|100 db tekercs|roll|5380.00
Étcsokoládé korong [54/70] % 10 kg|kuvertúr|pack|46200.00
Vaníliaaroma [1/5] l|hőálló|can|11750.00
Gumikesztyű takarításhoz [M/L]|bélelt|pair|495.00
Cukrászkés hullámos [26/31] cm|rozsdamentes|pc|6890.00
Ételfesték gél [piros/kék/zöld] 35 g|azomentes|pc|1240.00
""",
}
