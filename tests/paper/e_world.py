"""Set e's own companies and goods, in the form of `firms` and `goods`, so that it shares no text with the other sets."""

BUYERS = {
    "de": """
Lindenau Holding SE|Am Alten Zollhof 6|04317 Leipzig|Deutschland|0341 550 18-0|DE811407762|Lindenau Antriebstechnik Werk Plauen, Hammerstraße 41, 08523 Plauen
Dachdeckerei Seiffert & Kruse GbR|Ziegeleiweg 3|31592 Stolzenau|Deutschland|05761 55 82|DE116802245|Kita Sonnenhang, Birkenallee 19, 31582 Nienburg
Zimmerei und Holzbau Wohlgemuth|Talstraße 88|79263 Simonswald|Deutschland|07683 55 410|DE142007715|Scheune Obertal Familie Rombach, Obertalweg 5, 79261 Gutach
Katholisches Klinikum Sankt Hildegard gGmbH|Klosterberg 2|97688 Bad Kissingen|Deutschland|0971 5580|DE133508114|Hildegard Zentralapotheke und Lager, Röntgenstraße 7, 97688 Bad Kissingen
Stadt Wiesenbrück|Marktplatz 1|48369 Wiesenbrück|Deutschland|02573 55-0|DE123770481|Feuer- und Rettungswache Süd, Emsdettener Damm 140, 48369 Wiesenbrück
Haldor Drogerie Filialbetriebe KG|Gewerbepark 20|36251 Bad Hersfeld|Deutschland|06621 550 700|DE113924566|Filiale 0417 Eisenach, Karlsplatz 11, 99817 Eisenach
Wegener Verkehrswegebau GmbH|Schotterweg 1-3|29525 Uelzen|Deutschland|0581 5540-0|DE115669032|Baustelle B4 Ortsumgehung Kirchweyhe, Baufeld 2, 29525 Uelzen
Fluri Sanitär und Heizung AG|Bernstrasse 61|3400 Burgdorf|Schweiz|+41 34 555 20 20|CHE-109.884.317 MWST|Magazin Fluri, Kirchbergstrasse 205, 3400 Burgdorf
Gasthof Goldener Hirsch|Dorfplatz 4|5582 Sankt Michael|Österreich|+43 6477 555|ATU58230117|Schihütte Speiereck, Speiereckweg 90, 5582 Sankt Michael
""",
    "en": """
The University of Carrick|College Green|Carrick KW2 6TR|United Kingdom|01847 555 100|GB 880 4417 21|Glassware and Chemical Stores, Faraday Building, North Campus, Carrick KW2 6FB
Brightside Home Outlet Ltd|Unit 3, Canal Mills|Huddersfield HD1 3LE|United Kingdom|01484 555 017|GB 371 2290 66|Mr Callum Okafor, 27 Laburnum Grove, Exeter EX2 5PN
Delacroix Process Equipment LLC|8820 Bayou Vista Road|Baton Rouge, LA 70809|USA|225-555-0146||Gulf Gateway Freight Forwarding, Dock 14, 2600 Terminal Loop, La Porte, TX 77571
Marchetti Harvester Works Inc.|1500 Plow Street|Moline, IL 61265|USA|309-555-0108||Marchetti Assembly Plant 6, 4 Combine Court, Waterloo, IA 50703
Rosemount Nursing Homes Group|Abbeyleix Road|Portlaoise R32 YT58|Ireland|+353 57 555 0122|IE 9511204D|Rosemount House, Mountmellick Road, Tullamore R35 K2N1
Kookaburra Civil & Formwork Pty Ltd|14 Gantry Street|Wacol QLD 4076|Australia|07 5550 1200|ABN 53 004 085 616|Site 217 Moggill Creek Bridge, Gold Creek Road, Brookfield QLD 4069
Skagen Bulk Shipmanagement Pte Ltd|10 Anson Road #14-02|Singapore 079903|Singapore|+65 6555 0187|201512887K|MV Skagen Pioneer, Europahaven berth 6, 3199 LC Rotterdam
""",
    "fr": """
Commune de Saint-Ambroise-sur-Orb|Hôtel de Ville, place Jean Jaurès|34600 Saint-Ambroise-sur-Orb|France|04 67 55 01 01|FR 51 213400287|Groupe scolaire Les Tilleuls, 12 rue du Stade, 34600 Saint-Ambroise-sur-Orb
Groupe Vernadet SA|Tour Odyssée, 44 cours Lafayette|69003 Lyon|France|04 72 55 30 00|FR 18 501778204|Vernadet Agencement dépôt de Mâcon, ZAC des Bruyères, 71000 Mâcon
Le Comptoir des Halles SARL|9 rue du Marché Neuf|45000 Orléans|France|02 38 55 19 40|FR 84 812004417|Traiteur Le Comptoir, 31 rue des Carmes, 45000 Orléans
Structures Laurentiennes inc.|1250, boulevard Industriel|Saint-Jérôme (Québec) J7Y 4V7|Canada|450 555-0133|TPS 80312 5547 RT0001|Entrepôt Transport Beaupré, 75 rue Nobel, Sainte-Julie (Québec) J3E 1Z5
""",
    "nl": """
Bouwcombinatie Waalbrug v.o.f.|Rivierdijk 212|3361 BP Sliedrecht|Nederland|0184 55 50 10|NL859774120B01|Bouwplaats Nieuwe Waalbrug, Oosterhoutsestraat 9, 6678 PD Oosterhout
Stichting Woonzorg De Lindenhof|Kerkbrink 18|7683 BM Den Ham|Nederland|0546 55 52 00|NL008440217B01|Locatie 't Haarhuus, Molenweg 44, 7683 AK Den Ham
Vermeiren Landbouwmachines BV|Steenweg op Diest 130|3271 Averbode|België|+32 13 55 50 30|BE 0441.207.915|Vermeiren Onderdelenmagazijn, Industriepark 12, 3271 Averbode
""",
    "es": """
Hospital Universitario Virgen de la Sierra|Avenida del Pinar 1|30120 El Palmar, Murcia|España|968 55 10 00|ESQ3018004H|Almacén Central de Suministros, Camino Viejo de Monteagudo 14, 30160 Murcia
Maquinados y Troqueles del Bajío S.A. de C.V.|Blvd. Hermanos Aldama 2210|37480 León, Gto.|México|477 555 0119|RFC MTB980512QX7|Planta Silao, Carretera 45 km 158, 36275 Silao, Gto.
""",
    "it": """
Istituto Comprensivo Statale Ada Negri|Via Dante Alighieri 33|26900 Lodi|Italia|0371 55 50 12|IT92546830152|Scuola primaria San Bernardo, Via Codognese 15, 26900 Lodi
Termoclima Adriatica S.r.l.|Via Flaminia Conca 71|47923 Rimini|Italia|0541 55 50 44|IT02640170403|Hotel Belsoggiorno, Lungomare Murri 120, 47921 Rimini
""",
    "pt": """
Usinagem Paranaense Indústria e Comércio Ltda.|Rua João Bettega 3500|81350-000 Curitiba PR|Brasil|(41) 3555-0177|CNPJ 04.118.227/0001-63|Usinagem Paranaense Filial Joinville, Rua Dona Francisca 8300, 89219-600 Joinville SC
Construções Alves Pimentel, S.A.|Rua da Estrada Nova 402|4760-118 Vila Nova de Famalicão|Portugal|252 555 310|PT502118734|Obra Lar da Misericórdia, Largo de São Brás, 4750-810 Barcelos
""",
    "pl": """
Spółdzielnia Mleczarska Zielona Dolina|ul. Mleczna 2|18-100 Łapy|Polska|85 555 14 00|PL9661203345|Proszkownia Zielona Dolina, ul. Surażska 60, 18-100 Łapy
""",
    "cs": """
Lázně Kamenný Pramen a.s.|Lázeňská kolonáda 7|353 01 Mariánské Lázně|Česká republika|354 555 110|CZ45359881|Hotel Bohemia technický úsek, Ruská 92, 353 01 Mariánské Lázně
""",
    "sv": """
Härnevi Fastighetsförvaltning AB|Kyrkogatan 14|745 31 Enköping|Sverige|0171-555 40|SE556701922301|Brf Trastens panncentral, Trastvägen 2, 745 42 Enköping
""",
    "da": """
VVS-firmaet Bent Rosenlund & Søn ApS|Smedevænget 8|4200 Slagelse|Danmark|58 55 51 20|DK31884027|Byggeplads Antvorskov Park, Hunsballevej 3, 4200 Slagelse
""",
    "no": """
Lyngen Fiskeforedling AS|Industrikaia 5|9060 Lyngseidet|Norge|77 55 50 90|NO 989 220 417 MVA|Fryseri Skjervøy, Strandveien 60, 9180 Skjervøy
""",
    "tr": """
Yıldıztepe Otomotiv Yan Sanayi A.Ş.|Organize Sanayi Bölgesi 7. Cadde No: 18|16140 Nilüfer, Bursa|Türkiye|0224 555 01 40|VKN 9470218843|Yıldıztepe Kalıphane, Minareliçavuş Mah. Lacivert Cad. 4, 16140 Bursa
""",
    "ro": """
Confecții Metalice Someșul S.R.L.|Str. Fabricii nr. 77|400620 Cluj-Napoca|România|0264 555 118|RO14882091|Punct de lucru Jucu, Parc Industrial Tetarom III hala 5, 407352 Jucu
""",
}

SELLERS = {
    "de": "Bergner Werkbedarf GmbH|Kranichweg 30|38112 Braunschweig|Deutschland|0531 555 60-0|DE114880523|",
    "en": "Ravensmoor Trade Supplies Ltd|Dunlop Way|Scunthorpe DN16 3RN|United Kingdom|01724 555 300|GB 448 9021 73|",
    "fr": "Comptoir Général Marchandeau SAS|22 avenue de la Gare|87000 Limoges|France|05 55 55 40 00|FR 09 440117385|",
    "nl": "Handelshuis Ter Beek B.V.|Transportweg 7|8304 BK Emmeloord|Nederland|0527 55 51 00|NL813377205B01|",
    "es": "Comercial Técnica Albufera S.L.|Calle del Moll 40|46910 Alfafar|España|963 55 50 60|ESB96118842|",
    "it": "Tirrenia Forniture Generali S.p.A.|Via del Commercio 16|55049 Viareggio|Italia|0584 55 50 80|IT01930370463|",
    "pt": "Distribuidora Técnica Atlântica S.A.|Avenida do Porto 900|4450-208 Matosinhos|Portugal|229 555 700|PT504330911|",
    "pl": "Zaopatrzenie Techniczne Bug Sp. z o.o.|ul. Składowa 17|15-399 Białystok|Polska|85 555 60 60|PL5422108833|",
    "cs": "Obchod Technika Berounka s.r.o.|Skladová 11|326 00 Plzeň|Česká republika|377 555 420|CZ26344017|",
    "sv": "Mälardalens Yrkesgross AB|Saltängsvägen 30|721 32 Västerås|Sverige|021-555 70 00|SE556212994701|",
    "da": "Sjællands Erhvervsforsyning A/S|Midtager 22|2605 Brøndby|Danmark|43 55 50 00|DK17330942|",
    "no": "Nordnorsk Bedriftsforsyning AS|Terminalgata 90|9019 Tromsø|Norge|77 55 51 00|NO 934 118 702 MVA|",
    "tr": "Marmara Endüstriyel Tedarik Ltd. Şti.|Sanayi Mah. Depo Sok. 12|41040 İzmit, Kocaeli|Türkiye|0262 555 03 30|VKN 6120447718|",
    "ro": "Total Furnizare Tehnică S.R.L.|Bd. Timișoara nr. 104|061334 București|România|021 555 06 60|RO18220745|",
}

GOODS = {
    "de": """
Klauenkupplung Größe [19/24/28] Zahnkranz 98 ShA|Naben vorgebohrt|pc|41.20
Zahnriemen HTD [5M/8M]-[600/800/1040]|Breite 25 mm|pc|23.65
Dachhaken Edelstahl verstellbar [Typ 2/Typ 4]|für Pfannendeckung|pc|8.90
Unterspannbahn diffusionsoffen 1,5 x 50 m [135/160] g|mit Klebestreifen|roll|74.00
Kupferrinnenhalter [25/28] cm halbrund|6-teilig|pc|6.35
Holzbauschraube Teller [6x120/8x160/8x240]|TX 30, blank|pc|31.50|100
Infusionsleitung [150/180] cm Luer-Lock|PVC-frei|pc|1.18
Fixierbinde elastisch [6/8/10] cm x 4 m|weiß, 20 Stück|box|7.45
Händedesinfektion Gel [0,5/1] l Spenderflasche|viruzid plus|pc|6.20
Feuerwehrschlauch [B75/C42]-20 mit Kupplung|Druckschlauch Leistungsstufe 2|pc|118.00
Ölbindemittel Typ III R [20/40] l|granuliert|bag|13.70
Leitkegel [50/75] cm vollreflektierend|RA2|pc|24.30
Duschrinne Edelstahl [800/900] mm befliesbar|mit Siphon|pc|156.00
Mehrschichtverbundrohr [16x2/20x2] im Ring|gedämmt 9 mm|m|3.15
Spülmittelkonzentrat [5/10] Liter Zitrus|dermatologisch getestet|can|14.80
Rapsbratöl [10/15] Liter|Butteraroma|can|34.60
Teelichter [4/8] h, Beutel 50 Stück|unbeduftet|bag|7.10
Toilettensitz Absenkautomatik [weiß/manhattan]|Duroplast|pc|52.40
""",
    "en": """
Erlenmeyer flask narrow neck [100/250/500]ml|borosilicate 3.3|pc|3.85
Pipette tips filtered [20/200/1000]ul rack 96|sterile|box|7.90
Parafilm sealing film [50/100]mm|38 m|roll|21.40
Oak effect bookcase [3/5] shelf|flat packed|pc|64.00
Velvet cushion 45x45 [teal/ochre/blush]|feather filled|pc|7.25
Heat exchanger gasket NBR plate [M6/M10]|clip-on|pc|12.60
Stud bolt B7 with 2 nuts [5/8 x 4~3/4 x 5] in|zinc nickel|set|3.30
Roller chain [60H/80-2] riveted, 10 ft box|with connecting link|box|88.50
Hex flange bolt M[10/12]x[35/40] cl. 10.9|zinc flake|pc|29.00|100
Sickle section [bolt/rivet] on, coarse|chromed|pc|2.85
Incontinence pad [normal/super/maxi] 28s|unisex|pack|5.95
Thickened drink powder [vanilla/strawberry] 250 g|instant|pack|4.40
Non-slip bath mat [40x70/53x53] cm|mould resistant|pc|9.15
Form tie waler bracket [heavy/light]|galvanised|pc|17.80
Bar chair clip-on [25/40/50] mm, bag 100|plastic|bag|12.35
Hi-vis polo [M/L/XL] orange long sleeve|AS/NZS 4602.1|pc|18.90
Mooring rope polypropylene [40/48] mm x 220 m|8-strand|roll|890.00
Deck scrubbing brush [10/12] in with handle|union fibre|pc|8.40
""",
    "fr": """
Peinture routière alkyde [blanche/jaune] seau 25 kg|séchage rapide|pc|71.00
Balise flexible [750/1000] mm K5d|base caoutchouc|pc|29.80
Panneau mélaminé 19 mm 2800x2070 [chêne/gris perle]|deux faces|pc|58.40
Charnière invisible 110° [droite/semi-coudée]|amortie|pc|2.35
Vis agglo TF [4x40/5x60/6x80] zinguée|filetage partiel|pc|4.60|100
Chant ABS [22/42] mm rouleau 100 m|2 mm|roll|63.50
Terrine grès [0,5/1] L bec verseur|passe au four|pc|9.70
Film étirable alimentaire [30/45] cm x 300 m|boîte distributrice|roll|8.25
Gant nitrile [S/M/L] boîte de 100|non poudré|box|6.40
Essuie-tout industriel 1000 feuilles [blanc/bleu]|double pli|roll|11.90
Boulon haute résistance HR 10.9 M[16/20]x[60/80]|avec écrou et rondelles|set|3.75
Baguette de soudure E7018 [3,2/4,0] mm boîte 5 kg|basse teneur hydrogène|box|34.20
""",
    "nl": """
Bekistingsplaat betonplex [18/21] mm 1250x2500|berken, bruin|sheet|69.50
Wapeningsafstandhouder ring [25/35/40] mm|zak 250|bag|17.40
Hijsband 2-laags [2/3] ton 4 m|EN 1492-1|pc|21.80
Putdeksel gietijzer D400 Ø [600/700]|scharnierend|pc|189.00
Washandje disposable [licht/zwaar], 50 stuks|airlaid|pack|2.30
Vloeibare zeep navulling [500/1000] ml|mild|pc|4.85
Rollatortas [antraciet/rood] waterafstotend|universeel|pc|16.90
Incontinentieonderlegger 60x[60/90] cm|30 stuks|pack|9.60
Aftakas kruiskoppeling [27x74/32x76]|smeerbaar|pc|33.10
Hydrauliekslang 2SN [3/8~1/2] inch|275 bar|m|5.20
Brandstoffilter tractor [R45/R52]-P|waterafscheider|pc|18.75
Cultivatorbeitel omkeerbaar [60/80] mm|borium|pc|11.40
Trekkogelpen [80/100] mm klasse 3|gegalvaniseerd|pc|7.90
Motorolie 15W-40 [20/60] liter|E7, Euro III|can|88.00
""",
    "es": """
Mascarilla quirúrgica IIR [azul/blanca] caja 50|EN 14683|pack|3.40
Sonda nasogástrica CH [12/14/16] 120 cm|radiopaca|pc|1.90
Bata desechable no estéril [M/L/XL]|puño elástico|pc|1.15
Esparadrapo microporoso [2,5/5] cm x 9 m|hipoalergénico|roll|1.05
Buril de carburo [6/8/10] mm cuadrado|grado C5|pc|7.80
Punzón de troquel M2 Ø [6/8] x 80|cabeza cilíndrica|pc|16.20
Resorte de matriz verde [25x51/32x76]|carga media|pc|9.45
Aceite soluble semisintético [19/200] L|para rectificado|can|142.00
Barreno largo cobalto [6.35/9.53] mm|zanco recto|pc|11.30
""",
    "it": """
Quaderno maxi A4 rigatura [A/C/Q] conf. 10|100 g|pack|9.80
Tempera pronta [giallo/rosso/blu] 1 litro|lavabile|pc|4.60
Cartoncino colorato 50x70 [220/240] g, 25 fogli|assortito|pack|7.35
Gesso bianco tondo scatola 100 [antipolvere/normale]|ecologico|pack|2.95
Valvola di zona motorizzata [3/4~1] pollice|230 V, 2 vie|pc|72.00
Tubo preisolato per split [1/4~3/8] rotolo 25 m|rame|roll|96.00
Staffa condizionatore regolabile [450/550] mm|portata 140 kg|pc|12.90
Pompa scarico condensa [mini/maxi]|20 dB|pc|48.50
Gomito multistrato a pinzare 90° [16/20/26]|profilo TH|pc|4.10
""",
    "pt": """
Pastilha de torneamento WNMG 0804[04/08]|classe P25|pc|8.70
Fresa de topo metal duro Ø [6/10/12] 4 cortes|TiAlN|pc|31.20
Parafuso allen M[6/8]x[25/40] 12.9 oxidado|DIN 912|pc|22.00|100
Fluido de corte vegetal [5/20] L|biodegradável|can|64.00
Luva de malha pigmentada [P/M/G]|par|pc|0.95
Tijolo térmico 30x19x[19/24]|retificado|pc|0.88
Rede de fibra de vidro 160 g [1x50/1x100] m|antialcalina|pc|46.00
Betume betuminoso [5/25] kg|base aquosa|can|28.70
Tubo multicamada Ø [16/20] barra|PERT-Al-PERT|m|1.45
""",
    "pl": """
Uszczelka mleczarska DIN 11851 DN [40/50/65]|EPDM niebieska|pc|4.90
Zawór motylkowy higieniczny DN [50/65]|AISI 316L|pc|389.00
Kwas azotowy techniczny 53% [30/60] kg|do mycia CIP|can|128.00
Worek papierowy wentylowy [20/25] kg|3-warstwowy, PE|pc|2.15
Rękawice gumowe chemoodporne [9/10]|długość 40 cm|pair|16.80
Taśma pakowa przezroczysta [48/72] mm x 66 m|akryl|roll|4.20
Mop płaski mikrofaza [40/50] cm|z kieszeniami|pc|14.60
Smar spożywczy H1 kartusz [400/420] g|biały|pc|38.50
""",
    "cs": """
Termostatická hlavice M30 [bílá/chrom]|kapalinová|pc|318.00
Ručník froté 50x100 [bílý/smetanový]|450 g/m²|pc|96.00
Župan wafle [M/L/XL]|100% bavlna|pc|485.00
Bazénová chemie chlor šok [5/10] kg|granulát|pc|640.00
Kazetový podhled 600x600 [bílý/perforovaný]|minerální|m2|212.00
Hadice vodní pancéřová [300/500] mm|FF 3/8|pc|58.00
Papír toaletní jumbo [190/240], bal. 6 ks|2-vrstvý|pack|189.00
Tekuté mýdlo perlové kanystr [5/10] l|pH neutrální|can|164.00
""",
    "sv": """
Cirkulationspump [25-40/25-60] 180|energiklass A|pc|1890.00
Shuntventil DN [20/25] Kvs 6,3|mässing|pc|742.00
Luftfilter F7 påse [592x592/592x287]|6 påsar|pc|238.00
Låscylinder oval [utsida/insida] mattkrom|3 nycklar|pc|865.00
LED-panel 60x60 [3000/4000] K|UGR 19|pc|412.00
Snöskyffel aluminium [45/55] cm|träskaft|pc|265.00
Isolerskål rör [22/28] x 30 mm|aluminiumfolie|m|34.50
Trappkantlist [svart/ljusgrå] 2,7 m|gummi|pc|189.00
""",
    "da": """
Gulvafløb rustfri [Ø110/Ø75] med vandlås|lodret|pc|685.00
Pexrør 15x2,5 [rød/blå] i kappe|50 m rulle|m|14.20
Kuglehane mini [3/8~1/2] muffe/nippel|forkromet|pc|42.50
Fordelerrør [4/6]-kreds 3/4|messing|pc|398.00
Rørbærer med gummi [20-25/32-36] mm|M8|pc|9.80
Silikone sanitær [hvid/grå/transparent] 300 ml|svampehæmmende|pc|48.00
Pakgarn hør [80/200] g|vokset|pc|39.00
Toiletfæste [dobbelt/enkelt] 12 stk.|inkl. plugs|box|126.00
""",
    "no": """
Fiskekasse isopor [10/20] kg med lokk|drenert|pc|24.80
Filetkniv [7/9] tommer gult skaft|næringsmiddelgodkjent|pc|289.00
Regnjakke oljehyre [M/L/XL] oransje|PU, sveiset|pc|615.00
Strekkfilm maskin [17/20] my 500 mm|klar|pc|174.00
Skumvask alkalisk [20/25] l|klorholdig|can|718.00
Hansker bomull/nitril [8/9/10]|EN 388|pair|22.40
Etikettrull termo [100x150/100x50] 500 stk|kjerne 76 mm|pc|138.00
Spyleslange blå [1/2~3/4] 25 bar|hygienisk|m|46.00
""",
    "tr": """
Kalıp pimi [Ø8/Ø10/Ø12]x100 sertleştirilmiş|DIN 1530|pc|84.00
Gazlı yay [M6/M8] 400 N|150 bar|pc|465.00
Eldiven poliüretan kaplı [8/9/10] numara|gri|pair|21.50
Kesme diski inox [115/125]x1,0 mm|kutu 25|box|312.00
Hidrolik yağ HLP [46/68] 16 litre|aşınma önleyici|can|1480.00
Cıvata imbus M[8/10]x[30/40] 12.9|siyah|pc|540.00|100
Bakır nozul memesi [0,8/1,2] mm|M6, E-Cu|pc|17.20
Streç film el tipi [17/23] mikron|300 m|roll|138.00
Koruyucu gözlük [şeffaf/füme]|buğu önleyici|pc|62.00
""",
    "ro": """
Șurub cap hexagonal M[8/10/12]x[40/60] gr. 8.8|zincat, DIN 933|pc|78.00|100
Disc lamelar Ø125 granulație [P60/P80]|zirconiu|pc|9.40
Sârmă sudură SG2 Ø [0,8/1,0] bobină 15 kg|cuprată|pc|148.00
Vopsea grund [gri/roșu-brun] 20 l|alchidic|can|264.00
Mănuși sudor [10/11] piele șpalt|manșetă 15 cm|pair|27.50
Vată minerală bazaltică [5/10] cm, pachet|600x1200|pack|89.00
Tub spiralat PVC Ø [32/40] mm|gri|m|11.30
Balama sudabilă [16x100/20x120]|cu bilă|pc|8.15
Mască sudură automată DIN [9-13/5-13]|4 senzori|pc|385.00
""",
}
