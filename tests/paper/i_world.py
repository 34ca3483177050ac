"""Set i's own companies, in the form of `firms` and `goods`, so that it shares no text with the other sets; its goods are `i_goods`."""

from tests.paper.i_goods import GOODS

__all__ = ["BUYERS", "GOODS", "SELLERS"]

BUYERS = {
    "de": """
Thalmeyer Antriebstechnik GmbH|Robert-Mayer-Ring 31|73431 Aalen|Deutschland|07361 8803-0|DE144880317|Thalmeyer Werk Essingen, Margarete-Steiff-Weg 4, 73457 Essingen
Gebrüder Ackenhausen Bau GmbH & Co. KG|Unter den Eichen 118|34131 Kassel|Deutschland|0561 88031-0|DE113388031|BV Wohnpark Fuldablick, Nürnberger Straße 66, 34123 Kassel
Elektro Pfannstiel Inh. Uwe Pfannstiel|Lange Gasse 8|98574 Schmalkalden|Deutschland|03683 88 03 1|DE150788031|Baustelle Grundschule Asbach, Talstraße 19, 98574 Schmalkalden
Autohaus Rübsam GmbH|Gelnhäuser Landstraße 140|63571 Gelnhausen|Deutschland|06051 8803-20|DE112588032|Rübsam Karosseriezentrum, Im Niederfeld 3, 63589 Linsengericht
Tirolia Seilbahntechnik Ges.m.b.H.|Bergbahnstraße 27|6370 Kitzbühel|Österreich|+43 5356 88031|ATU57880316|Tirolia Stützpunkt Jochberg, Pass-Thurn-Straße 90, 6373 Jochberg
Spenglerei Zurbriggen AG|Kantonsstrasse 51|3930 Visp|Schweiz|+41 27 948 80 31|CHE-108.803.144 MWST|Zurbriggen Werkhof Raron, Basperstrasse 7, 3942 Raron
Molkerei Hochrhön eG|Am Hang 1|97650 Fladungen|Deutschland|09778 8803-0|DE133988034|Käserei Hochrhön Ostheim, Streuwiesen 12, 97645 Ostheim
Evangelische Kirchengemeinde Altenbruch|Kirchhofsallee 2|27478 Cuxhaven|Deutschland|04722 88 03||Kindertagesstätte Arche, Alter Weg 30a, 27478 Cuxhaven
Papierfabrik Obergrund AG|Mühlkanal 1-9|09599 Freiberg|Deutschland|03731 8803-5|DE141088035|Obergrund Papiermaschine 4, Dammweg 17, 09618 Brand-Erbisdorf
""",
    "en": """
Brightwater Hospitality Group Inc.|880 Lakeview Terrace, Floor 3|Madison, WI 53703|USA|(608) 880-0131||Brightwater Commissary, 31 Depot Lane, Sun Prairie, WI 53590
Juniper Ridge HVAC LLC|PO Box 8803|Flagstaff, AZ 86004|USA|928-880-0144||Juniper Ridge Shop, 4402 E Huntington Dr, Flagstaff, AZ 86004
Ashgrove & Tolland Joinery Ltd|The Old Sawmill, Tanyard Lane|Ludlow SY8 1EE|United Kingdom|01584 880 310|GB 388 0314 27|Tolland Finishing Shop, Unit 5 Weeping Cross, Ludlow SY8 4HL
Slievenamon Pharma Manufacturing DAC|Ballypatrick Business Park|Clonmel, Co. Tipperary E91 KX30|Ireland|+353 52 880 3100|IE 3880314TH|Slievenamon Goods Inwards, Gate 3 Carrick Road, Clonmel E91 KX31
Wexcombe Rail Services plc|Brunel House, Station Square|Swindon SN1 1HL|United Kingdom|01793 880 300|GB 880 3140 96|Wexcombe Depot Westbury, Sidings Road, Westbury BA13 4HP
St Aldhelm's Academy Trust|Priory Road|Shaftesbury SP7 8LN|United Kingdom|01747 880 314||St Aldhelm's Design & Technology Block, Bleke Street, Shaftesbury SP7 8AW
""",
    "fr": """
Chaudronnerie Vasseur-Lefort SAS|ZA des Quatre Vents|59400 Cambrai|France|03 27 88 03 14|FR 48 388031427|Atelier montage Vasseur, 9 rue du Stade, 59161 Escaudœuvres
Résidence Les Glycines EHPAD|24 chemin de la Fontaine|26200 Montélimar|France|04 75 88 03 10|FR 30 788031402|Les Glycines bâtiment B cuisine, 26 chemin de la Fontaine, 26200 Montélimar
Imprimerie du Condroz SRL|Chaussée de Dinant 803|5100 Namur|Belgique|+32 81 88 03 14|BE 0488.031.427|Condroz Logistique, Rue du Fond des Bas Prés 3, 5020 Namur
Mairie de Saint-Cyprien-sur-Lot|1 place de la Halle|47140 Saint-Cyprien-sur-Lot|France|05 53 88 03 14||Centre technique municipal, Route de Penne, 47140 Saint-Cyprien-sur-Lot
Paysages Kerguelen EURL|Lieu-dit Kerdalaün|29170 Fouesnant|France|02 98 88 03 14|FR 12 880314277|Chantier Port-la-Forêt, Cale de Beg-Meil, 29940 La Forêt-Fouesnant
""",
    "nl": """
Machinefabriek Hoogeslag B.V.|Elzenkade 31|7475 PC Markelo|Nederland|0547 88 03 14|NL808803142B01|Hoogeslag Hal 3, Elzenkade 44, 7475 PD Markelo
Tuincentrum De Berkenhof B.V.|Provincialeweg 803|4032 NK Ommeren|Nederland|0344 88 03 14|NL858803145B01|De Berkenhof Kas 2, Blommeland 9, 4033 AR Lienden
Drukkerij Verschaeren NV|Antwerpsesteenweg 314|9080 Lochristi|België|+32 9 388 03 14|BE 0480.314.886|Verschaeren Afwerking, Bosdreef 8, 9080 Zeveneken
Bouwbedrijf Siebesma|Turfstraat 80|8501 AE Joure|Nederland|0513 88 03 14|NL001880314B72|Nieuwbouw Haskerhoarne, Midstraat 211, 8501 AP Joure
""",
    "it": """
Meccanica Valsugana S.r.l.|Via dei Masi 31|38051 Borgo Valsugana (TN)|Italia|0461 88 03 14|IT01880314228|Stabilimento 2 Valsugana, Via per Roncegno 14, 38050 Novaledo (TN)
Cantine Murgia Alta Soc. Coop. Agricola|S.P. 230 km 8,800|70024 Gravina in Puglia (BA)|Italia|080 388 0314|IT04880310725|Linea imbottigliamento Murgia, Contrada Zingariello 3, 70024 Gravina in Puglia (BA)
Impianti Elettrici Gastaldo S.n.c.|Corso Nizza 88|12100 Cuneo|Italia|0171 88 03 14|IT02880310048|Cantiere scuola Rolfi, Via San Giovanni Bosco 6, 12100 Cuneo
""",
    "es": """
Instalaciones Térmicas Guadiana S.L.|Calle del Alfarero 31, nave 4|06800 Mérida (Badajoz)|España|924 88 03 14|ESB06880314|Obra Residencia Lusitania, Avda. de las Américas 22, 06800 Mérida (Badajoz)
Hoteles Bahía Calblanca S.A.|Paseo de Levante 88|30385 Cartagena (Murcia)|España|968 88 03 14|ESA30880314|Hotel Calblanca Golf, Calle del Romero 3, 30389 Cartagena (Murcia)
Cerámicas Alcorisa S.A.U.|Ctra. N-211 km 80|44550 Alcorisa (Teruel)|España|978 88 03 14|ESA44880311|Almacén de repuestos Alcorisa, Polígono El Regallo 14, 44550 Alcorisa (Teruel)
""",
    "pl": """
Zakład Przetwórstwa Owoców Grójecko Sp. z o.o.|ul. Jabłoniowa 31|05-600 Grójec|Polska|48 664 88 03|PL7978803145|Chłodnia Grójecko, ul. Mszczonowska 8, 05-600 Grójec
""",
    "pt": """
Cerâmica Ria Nova, S.A.|Zona Industrial da Mota, lote 31|3830-527 Gafanha da Encarnação|Portugal|234 880 314|PT508803142|Forno 2 Ria Nova, Rua dos Oleiros 8, 3830-530 Gafanha da Encarnação
""",
    "cs": """
Kovovýroba Třemošná s.r.o.|Plzeňská 880|330 11 Třemošná|Česká republika|377 880 314|CZ28880314|Lakovna Třemošná, U Dráhy 31, 330 11 Třemošná
""",
    "sv": """
Hälsinge Såg & Hyvleri AB|Ljusnevägen 88|821 43 Bollnäs|Sverige|0278-880 31|SE556880314001|Hyvleriet Kilafors, Bruksgatan 3, 823 80 Kilafors
""",
    "da": """
Vestfyns Ventilation A/S|Industrivej 31|5610 Assens|Danmark|64 88 03 14|DK28880314|Byggeplads Aarup Skole, Skolegade 8, 5560 Aarup
""",
}

SELLERS = {
    "de": "Ruhland & Söhne Handelsgesellschaft mbH|Am Güterbahnhof 88|90441 Nürnberg|Deutschland|0911 8803-140|DE133488031|",
    "en": "Castlebarn Wholesale Ltd|88 Millers Dale|Derby DE21 6LT|United Kingdom|01332 880 314|GB 488 0314 15|",
    "fr": "Distrivallée Négoce SAS|31 rue de l'Entrepôt|69200 Vénissieux|France|04 78 88 03 14|FR 66 488031415|",
    "nl": "Groothandel Kuipers & De Wit B.V.|Distributieweg 88|5048 AM Tilburg|Nederland|013 88 03 140|NL818803141B01|",
    "it": "Distribuzioni Brennero S.p.A.|Via del Commercio 88|37135 Verona|Italia|045 880 3140|IT03880310233|",
    "es": "Comercial Tajo y Ebro S.A.|Polígono Malpica, calle E 88|50016 Zaragoza|España|976 88 03 14|ESA50880315|",
    "pl": "Hurtownia Wielobranżowa Narew Sp. z o.o.|ul. Elewatorska 88|15-620 Białystok|Polska|85 664 88 03|PL5428803146|",
    "pt": "Armazéns do Mondego, Lda.|Rua do Padrão 88|3020-193 Coimbra|Portugal|239 880 314|PT504880314|",
    "cs": "Velkosklad Ohře a.s.|Chebská 88|356 01 Sokolov|Česká republika|352 880 314|CZ25880314|",
    "sv": "Dalälvens Partihandel AB|Tunavägen 88|781 73 Borlänge|Sverige|0243-880 31|SE556880315701|",
    "da": "Storebælt Engros A/S|Tårnborgvej 88|4220 Korsør|Danmark|58 88 03 14|DK31880314|",
}
