"""Set j's own companies, in the form of `firms` and `goods`, so that it shares no text with the other sets; its goods are `j_goods`."""

from tests.paper import j_goods, j_goods_lands

__all__ = ["BUYERS", "GOODS", "SELLERS"]

GOODS = j_goods.GOODS | j_goods_lands.GOODS

BUYERS = {
    "de": """
Wärmetechnik Nolting GmbH|Siemensstraße 21|32105 Bad Salzuflen|Deutschland|05222 9417-0|DE125994170|BV Pflegeheim Lippeaue, Parkstraße 60, 32105 Bad Salzuflen
Elektro-Service Dresbach|Am Kirchtor 3|57577 Hamm (Sieg)|Deutschland|02682 941 75|DE148994175|Neubau Kindergarten Etzbach, Schulweg 11, 57539 Etzbach
Kirchhoff-Brandes Fördertechnik GmbH & Co. KG|Max-Eyth-Straße 9-13|48653 Coesfeld|Deutschland|02541 9417-100|DE124994171|Kirchhoff-Brandes Werk Süd, Otto-Hahn-Straße 2, 48653 Coesfeld
Wolperding Verpackungsservice GmbH|Zum Fuhrenkamp 17|29664 Walsrode|Deutschland|05161 94170|DE116994172|Logistikzentrum Wolperding, Hannoversche Straße 71, 29664 Walsrode
Klinikum Oberlahn gGmbH|Am Steinbühl 1|35781 Weilburg|Deutschland|06471 941-7|DE113994173|Zentrallager Klinikum Oberlahn, Johann-Ernst-Straße 8, 35781 Weilburg
Dr. med. Henrike Baltrusch, Fachärztin für Innere Medizin|Lübecker Straße 44|23909 Ratzeburg|Deutschland|04541 94 17 0||Praxis Baltrusch, Lübecker Straße 44, 23909 Ratzeburg
Stadt Rennerfeld|Rathausplatz 1|96317 Rennerfeld|Deutschland|09261 941-70||Städtischer Bauhof Rennerfeld, Am Wehr 5, 96317 Rennerfeld
Hotel Zum Alten Zollhaus GmbH|Uferpromenade 12|88709 Meersburg|Deutschland|07532 9417-0|DE142994174|Wirtschaftshof Altes Zollhaus, Kronenstraße 2, 88709 Meersburg
Menüservice Pfefferkorn e.K.|Gutenbergstraße 30|04420 Markranstädt|Deutschland|034205 941 70|DE141994177|Küche Pfefferkorn, Gutenbergstraße 30, 04420 Markranstädt
Ingenieurbüro Tietjen + Partner mbB|Contrescarpe 94|28195 Rotenhagen|Deutschland|0421 94 17 66|DE114994178|Tietjen + Partner Außenbüro, Werftstraße 9, 27570 Bremerhaven
Kfz-Meisterbetrieb Szymaniak|Wriezener Straße 58|16259 Bad Freienwalde|Deutschland|03344 94 17 5|DE138994179|Szymaniak Reifenlager, Sonnenburger Weg 4, 16259 Bad Freienwalde
Feinkost Ellerbusch GmbH|Hafenring 18|26725 Emden|Deutschland|04921 9417-0|DE117994180|Ellerbusch Abpackbetrieb, Nesserlander Straße 102, 26723 Emden
Autotechnik Hohenloher Land GmbH|Daimlerstraße 77|74653 Künzelsau|Deutschland|07940 9417-0|DE145994181|Hohenloher Montagewerk 2, Stettener Straße 19, 74653 Künzelsau
Steuerkanzlei Marquardsen & Uhl|Holstenstraße 6|24582 Bordesholm|Deutschland|04322 94 17 1|DE134994182|Marquardsen & Uhl, Holstenstraße 6, 24582 Bordesholm
Almgasthof Steindlwirt KG|Dorfplatz 2|5441 Abtenau|Österreich|+43 6243 94170|ATU66994183|Steindlwirt Hütte, Karkogel 14, 5441 Abtenau
Elektro Oberhänsli AG|Romanshornerstrasse 117|8580 Amriswil|Schweiz|+41 71 414 94 17|CHE-109.941.784 MWST|Baustelle Alterszentrum Egelmoos, Heimstrasse 15, 8580 Amriswil
Holzbau Lindgens & Söhne GmbH|An der Sägemühle 5|52385 Nideggen|Deutschland|02427 94170|DE121994185|Lindgens Abbundhalle, Industriestraße 40, 52385 Nideggen
Sanitär Wiechmann & Ohl OHG|Ringstraße 140|31582 Nienburg (Weser)|Deutschland|05021 94 17-0|DE115994186|Wohnanlage Berliner Ring, Berliner Ring 20-26, 31582 Nienburg (Weser)
Tischlerei Hagenah|Moorweg 8|27442 Gnarrenburg|Deutschland|04763 94 17|DE116994187|Tischlerei Hagenah Werkstatt, Moorweg 8, 27442 Gnarrenburg
""",
    "en": """
Pennard Heating & Plumbing Ltd|14 Foundry Yard|Shepton Mallet BA4 5QE|United Kingdom|01749 594 170|GB 294 1700 51|Pennard Stores, Unit 9 Crowne Trading Estate, Shepton Mallet BA4 5QQ
The Copper Kettle Coffee Company Limited|23 Saddler Street|Durham DH1 3NU|United Kingdom|0191 594 1701|GB 294 1701 52|Copper Kettle Roastery, 6 Abbey Road, Durham DH1 5HA
Marlowe Vale Hospitals NHS Foundation Trust|Supplies Department, Queensway|Canterbury CT1 9ZL|United Kingdom|01227 594 172|GB 654 9417 20|Receipt and Distribution Centre, Merton Lane, Canterbury CT4 7AZ
Aldermere Borough Council|Civic Offices, Market Street|Aldermere LN8 9PB|United Kingdom|01472 594 173|GB 129 4173 54|Aldermere Highways Depot, Grimsby Road, Aldermere LN8 9GT
Rossdhu Lodge Hotel|Loch Road|Callander FK17 8XW|United Kingdom|01877 594 174||Rossdhu Lodge Hotel, Loch Road, Callander FK17 8XW
Corrib Switchgear Ltd|Parkmore West Business Park|Galway H91 X941|Ireland|+353 91 594 175|IE 9417055KH|Corrib Switchgear Assembly, Unit 31 Parkmore East, Galway H91 K941
Tigh Mhic Suibhne Bar & Restaurant|The Diamond|Donegal Town, Co. Donegal F94 T941|Ireland|074 959 4176|IE 9417056LH|Tigh Mhic Suibhne Kitchen Door, Water Lane, Donegal Town F94 T942
Sagebrush Electric Inc.|2210 W Pershing Blvd|Cheyenne, WY 82001|USA|(307) 555-9417||Sagebrush Job Trailer, 480 Campstool Rd, Cheyenne, WY 82007
Palmetto Fulfillment Partners LLC|7701 Cross County Rd, Ste 200|North Charleston, SC 29418|USA|843-555-9418||Palmetto DC 2, 1450 Remount Rd, North Charleston, SC 29406
Chickadee Valley School District 27|Business Office, 410 Elm Avenue|Chickadee Valley, MN 56308|USA|320-555-9419||Washington Elementary School, 900 N Nokomis St, Chickadee Valley, MN 56308
The Larkspur Inn & Conference Center|1 Larkspur Circle|Stowe, VT 05672|USA|802-555-9420||Larkspur Housekeeping Dock, 3 Larkspur Circle, Stowe, VT 05672
Tri-County Parks Authority|5500 Riverside Drive|Yankton, SD 57078|USA|605-555-9421||Parks Maintenance Shop, 812 W 8th Street, Yankton, SD 57078
Summit Ridge Building Services LLC|77 Granite Way, Unit C|Nashua, NH 03060|USA|603-555-9423||Summit Ridge Supply Cage, 81 Granite Way, Nashua, NH 03060
Hollenbeck Mechanical Contractors, Inc.|930 Industrial Loop|Spokane Valley, WA 99206|USA|509-555-9422||Hollenbeck Fab Shop, 944 Industrial Loop, Spokane Valley, WA 99206
Wattlebird Auto Repairs Pty Ltd|42 Kembla Street|Fyshwick ACT 2609|Australia|(02) 6159 9417|ABN 41 994 170 423|Wattlebird Auto Repairs, 42 Kembla Street, Fyshwick ACT 2609
Bellarine Electrical Services Pty Ltd|8/15 Grubb Road|Ocean Grove VIC 3226|Australia|(03) 5255 9417|ABN 52 994 170 534|Surf Club Redevelopment, 1A The Terrace, Ocean Grove VIC 3226
""",
    "fr": """
Plomberie Générale Charpentier SARL|8 rue des Tanneurs|18000 Bourges|France|02 48 94 17 00|FR 41 894170011|Chantier Clos des Marronniers, 31 avenue de Dun, 18000 Bourges
Commune de Vaubrenne|Hôtel de Ville, 2 rue de la République|21430 Vaubrenne|France|03 80 94 17 01||Ateliers municipaux, Rue du Four à Chaux, 21430 Vaubrenne
Centre Hospitalier du Val d'Arzon|Direction des achats, 17 boulevard Pasteur|56200 La Gacilly|France|02 99 94 17 02|FR 52 894170022|Magasin général CHVA, Rue des Ormes, 56200 La Gacilly
Brasserie Chez Léontine|5 quai de la Libération|33500 Libourne|France|05 57 94 17 03|FR 63 894170033|Brasserie Chez Léontine, 5 quai de la Libération, 33500 Libourne
Élec'Sud Maintenance SAS|ZAC du Mas Blanc, lot 12|30320 Marguerittes|France|04 66 94 17 04|FR 74 894170044|Élec'Sud Dépôt Nîmes, 88 chemin du Mas de Vignoles, 30900 Nîmes
Confiserie Vandenbossche SRL|Rue du Parc Industriel 19|4300 Waremme|Belgique|+32 19 94 17 05|BE 0794.170.505|Vandenbossche Conditionnement, Chaussée Romaine 140, 4300 Waremme
""",
    "nl": """
Loonwerkbedrijf Terpstra-Veenhoven B.V.|Hoofdweg 94|9626 AG Schildwolde|Nederland|0598 94 17 00|NL859417001B01|Terpstra-Veenhoven Werkplaats, Hoofdweg 98, 9626 AG Schildwolde
Stichting Zorggroep De Linden|Lindelaan 17|5261 CJ Vught|Nederland|073 594 17 01|NL809417012B01|Locatie Huize Elisabeth, Helvoirtseweg 94, 5261 CE Vught
Eetcafé 't Kleine Sluisje|Havenstraat 41|1621 CN Hoorn|Nederland|0229 94 17 02|NL003941702B94|Keuken 't Kleine Sluisje, Havensteeg 2, 1621 CN Hoorn
Sanitair Goossens-Daems BV|Kempische Steenweg 417|3500 Hasselt|België|+32 11 94 17 03|BE 0894.170.387|Werf Residentie Ter Beek, Luikersteenweg 170, 3500 Hasselt
""",
    "it": """
Officine Meccaniche Baldovin S.r.l.|Via dell'Artigianato 94|31033 Castelfranco Veneto (TV)|Italia|0423 94 17 00|IT04941700267|Magazzino Baldovin, Via Lungomuson 17, 31033 Castelfranco Veneto (TV)
Albergo Ristorante Miralago S.a.s. di Comolli P. & C.|Via Regina 41|22010 Laglio (CO)|Italia|031 941 701|IT02941710138|Cucina Miralago, Vicolo al Lago 3, 22010 Laglio (CO)
Elettroimpianti Scaramuzza|Via Nazionale 217|87036 Rende (CS)|Italia|0984 941 702|IT03941720783|Cantiere Residence Crati, Via Kennedy 90, 87036 Rende (CS)
""",
    "es": """
Fontanería y Gas Herrero Olmedo S.L.|Calle Panaderos 94|47004 Valladolid|España|983 94 17 00|ESB47994170|Obra Edificio Covaresa, Paseo de Zorrilla 317, 47008 Valladolid
Hotel Balneario Fuente Albar S.A.|Carretera de Aguas Vivas s/n|30420 Moratalla (Murcia)|España|968 94 17 01|ESA30994171|Economato Fuente Albar, Carretera de Aguas Vivas s/n, 30420 Moratalla (Murcia)
Industrias Metálicas Tepeyahualco S.A. de C.V.|Calle Hierro 417, Parque Industrial La Ceiba|76120 Querétaro, Qro.|México|442 294 1702|IMT940417Q94|Almacén General Tepeyahualco, Av. del Cobre 94, 76120 Querétaro, Qro.
""",
    "pt": """
Serralharia Moreira & Teixeira, Lda.|Rua do Barreiro 417|4560-221 Penafiel|Portugal|255 941 700|PT509417006|Estaleiro Penafiel Norte, Rua da Pedreira 94, 4560-042 Penafiel
Laticínios Campo do Jordão Ltda.|Rodovia SP-123, km 17,5|12460-000 Campos do Jordão - SP|Brasil|(12) 3664-9417|CNPJ 09.417.004/0001-94|Almoxarifado Central Jordão, Rua das Araucárias 94, 12460-000 Campos do Jordão - SP
""",
    "sv": """
Elinstallatören i Vadstena AB|Klosterledsgatan 17|592 30 Vadstena|Sverige|0143-294 17|SE559417001701|Brf Tornet 3, Skänningegatan 9, 592 31 Vadstena
""",
    "da": """
Catering Kokkehuset ApS|Fabriksparken 41|2600 Glostrup|Danmark|43 94 17 01|DK39417013|Kantine Kokkehuset Ballerup, Lautrupvang 17, 2750 Ballerup
""",
    "no": """
Rørlegger Aasheim & Sønn AS|Verftsgata 9|6002 Ålesund|Norge|70 94 17 02|NO 994 170 235 MVA|Byggeplass Moa Terrasse, Langelandsvegen 17, 6010 Ålesund
""",
    "fi": """
Konepaja Lehtisaari Oy|Hiomotie 17|37150 Nokia|Suomi|03 294 1703|FI29417036|Lehtisaaren varasto, Hiomotie 19, 37150 Nokia
""",
    "pl": """
Instal-Elektro Wróblewscy s.c.|ul. Przemysłowa 94|63-200 Jarocin|Polska|62 594 17 04|PL6179417047|Budowa Hala Witaszyce, ul. Kolejowa 17, 63-230 Witaszyce
Piekarnia Pod Lipami Sp. z o.o.|ul. Młyńska 17|38-400 Krosno|Polska|13 494 17 05|PL6849417053|Magazyn Pod Lipami, ul. Zręcińska 41, 38-400 Krosno
""",
    "cs": """
Zámečnictví Havránek & syn s.r.o.|Nádražní 417|563 01 Lanškroun|Česká republika|465 594 170|CZ29417068|Dílna Rudoltice, Rudoltice 94, 561 25 Rudoltice
""",
}

SELLERS = {
    "de": "Oberweser Großhandel GmbH|Speditionsstraße 17|37603 Holzminden|Deutschland|05531 9417-0|DE115994190|",
    "en": "Tamarisk Trade Supplies Ltd|Unit 17 Kestrel Way|Exeter EX2 7LA|United Kingdom|01392 594 179|GB 394 1790 55|",
    "fr": "Comptoir Berrichon Distribution SA|17 rue Ampère, ZI Nord|36000 Châteauroux|France|02 54 94 17 09|FR 85 894170055|",
    "nl": "Van Rossum Technische Groothandel B.V.|Kabelweg 94|3812 RE Amersfoort|Nederland|033 594 17 09|NL819417091B01|",
    "it": "Forniture Adige Ingrosso S.r.l.|Via del Lavoro 94|38121 Trento|Italia|0461 941 709|IT01941790221|",
    "es": "Almacenes Duero Suministros S.A.|Calle Titanio 17|47012 Valladolid|España|983 94 17 09|ESA47994179|",
    "pt": "Grossista Vale do Sousa, S.A.|Avenida da Indústria 94|4580-565 Paredes|Portugal|255 941 709|PT509417090|",
    "sv": "Östgöta Grossisten AB|Mineralvägen 17|582 77 Linköping|Sverige|013-29 41 70|SE559417099901|",
    "da": "Sjællands Engroslager A/S|Herstedvang 94|2620 Albertslund|Danmark|43 94 17 09|DK29417090|",
    "no": "Sunnmøre Engros AS|Breivika Industriveg 94|6018 Ålesund|Norge|70 94 17 09|NO 994 170 995 MVA|",
    "fi": "Hämeen Teollisuustukku Oy|Kuormakatu 17|33840 Tampere|Suomi|03 294 1709|FI29417091|",
    "pl": "Hurtownia Prosna Sp. z o.o.|ul. Wrocławska 94|62-800 Kalisz|Polska|62 594 17 09|PL6189417099|",
    "cs": "Orlický velkoobchod a.s.|Tovární 94|562 01 Ústí nad Orlicí|Česká republika|465 594 179|CZ29417092|",
}
