"""Set l's own companies, in the form of `firms`; its goods are `l_goods` and `l_goods_lands`. No other set has any of them."""

from tests.paper import l_goods, l_goods_lands

__all__ = ["BUYERS", "GOODS", "SELLERS"]

GOODS = l_goods.GOODS | l_goods_lands.GOODS

BUYERS = {
    "de": """
Thalbach Antriebssysteme AG|Dieselstraße 70-74|73447 Oberkochen|Deutschland|07364 9555-0|DE147720935|Thalbach Antriebssysteme AG Werk Heidenheim, In den Seewiesen 20, 89520 Heidenheim
Kestermann Logistik GmbH|Am Güterbahnhof 12|49084 Osnabrück|Deutschland|0541 7700-310|DE218844701|Kestermann Logistik GmbH Halle 5, Hettlicher Masch 14, 49084 Osnabrück
Klinikum Altmühltal gGmbH|Ostenstraße 31|85072 Eichstätt|Deutschland|08421 6010|DE128600415|Zentrallager Klinikum Altmühltal, Industriestraße 3, 85072 Eichstätt
Kranichfeld Luft- und Klimatechnik GmbH|Erfurter Allee 118|99448 Kranichfeld|Deutschland|036450 3320|DE150662874|Neubau Grundschule Nord, Am Tivoli 4, 99425 Weimar
Ev. Kindertagesstätte Regenbogenland|Kirchweg 5|35619 Braunfels|Deutschland|06442 4471||Ev. Kindertagesstätte Regenbogenland, Kirchweg 5, 35619 Braunfels
Gemeinde Oberneukirch Bauhof|Hauptstraße 60|01904 Oberneukirch|Deutschland|035951 2550||Bauhof Oberneukirch, Zum Klärwerk 2, 01904 Oberneukirch
Backhaus Petermöller KG|Mühlenstraße 27|27711 Osterholz-Scharmbeck|Deutschland|04791 8890|DE116544028|Backhaus Petermöller Produktion, Siemensstraße 9, 27711 Osterholz-Scharmbeck
Lohmann & Westrup Stahlbau GmbH|Zeche-Norm-Straße 40|45329 Essen|Deutschland|0201 36 44-0|DE119883610|Montagelager Lohmann & Westrup, Hafenstraße 180, 45356 Essen
Bauunternehmen Strassegger GesmbH|Teichalmstraße 11|8163 Fladnitz|Österreich|+43 3179 23044|ATU28833102|BVH Wohnanlage Weizbach, Gleisdorfer Straße 90, 8160 Weiz
Sanitär Wyrsch + Odermatt AG|Riedenmatt 8|6370 Stans|Schweiz|+41 41 610 33 80|CHE-106.844.219 MWST|Baustelle Seeblick, Seestrasse 45, 6374 Buochs
Schlosserei Anton Reitberger|Gewerbering 6|84137 Vilsbiburg|Deutschland|08741 5207|DE131447066|Schlosserei Anton Reitberger, Gewerbering 6, 84137 Vilsbiburg
Institut für Angewandte Biochemie Greifswald|Walther-Rathenau-Straße 49|17489 Greifswald|Deutschland|03834 420-4400|DE137580664|Chemikalienausgabe Raum 0.12, Soldmannstraße 16, 17489 Greifswald
Kälte-Klima Burmester e.K.|Fockbeker Chaussee 88|24768 Rendsburg|Deutschland|04331 2290-15|DE214470938|Kälte-Klima Burmester e.K., Fockbeker Chaussee 88, 24768 Rendsburg
Seniorenzentrum Haus Lindenhof GmbH|Parkstraße 80|59505 Bad Sassendorf|Deutschland|02921 5100|DE126229581|Haus Lindenhof Wohnbereich 3, Parkstraße 82, 59505 Bad Sassendorf
""",
    "en": """
Pemberton Conveyor Systems Ltd|Calder Works, Mill Lane|Brighouse HD6 1PQ|United Kingdom|01484 711 560|GB 184 5509 37|Pemberton Stores Gate 2, Birds Royd Lane, Brighouse HD6 1LQ
Marlowe Academy Trust|College Road|Ramsgate CT12 6NB|United Kingdom|01843 592 407||Newington Primary Marlowe, Princess Margaret Avenue, Ramsgate CT12 6HX
Harbour & Sandlings Joinery Ltd|The Maltings, Quay Street|Woodbridge IP12 1BX|United Kingdom|01394 380 662|GB 477 2160 85|Wickham Mill Apartments, Dallinghoo Road, Wickham Market IP13 0RW
Ashgrove Manor Care Home|Old Bath Road|Cheltenham GL53 7QF|United Kingdom|01242 519 334||Ashgrove Manor Care Home, Old Bath Road, Cheltenham GL53 7QF
Two Rivers School Catering CIC|14 Forge Yard|Shrewsbury SY1 3DS|United Kingdom|01743 366 081|GB 380 6624 11|Two Rivers Production Kitchen, Lancaster Road, Shrewsbury SY1 3NJ
Lockwood Civil Engineering Ltd|Pastures House, Derwent Park|Derby DE24 8ZX|United Kingdom|01332 755 900|GB 590 3371 28|A52 Junction Compound, Brian Clough Way, Derby DE21 4AN
Tamarack Precision Components Inc.|3800 Technology Parkway|Eau Claire, WI 54703|USA|715-555-0148||Tamarack Receiving Dock B, 3820 Technology Parkway, Eau Claire, WI 54703
County of Ashby Public Works|One Courthouse Square|Ashby, OH 44805|USA|419-555-0171||Ashby County Garage, 1177 State Route 60, Ashby, OH 44805
Aegean Meltemi Shipmanagement S.A.|87 Akti Miaouli|185 38 Piraeus|Greece|+30 210 452 8870|EL 094288310|M/V Meltemi Grace, Berth 7 Container Terminal, 20457 Hamburg
Corrib Engineering Stores DAC|Tuam Road Business Park|Galway H91 K5X0|Ireland|091 770 455|IE 3391027K|Corrib Engineering Athenry Plant, Monivea Road, Athenry H65 D702
Saarepuit Manufacturing OÜ|Tööstuse 14|93815 Kuressaare|Estonia|+372 453 6690|EE101882437|Saarepuit Tallinn Warehouse, Betooni 6, 13816 Tallinn
""",
    "fr": """
Mécanique Générale Chastagnier SAS|ZI de la Borie, 9 rue Ampère|19360 Malemort|France|05 55 92 14 70|FR 41 327880164|Chastagnier Magasin Central, 11 rue Ampère, 19360 Malemort
Centre Hospitalier Intercommunal du Haut-Vivarais|2 rue du Bon Pasteur|07100 Annonay|France|04 75 67 38 00|FR 55 260700129|Magasin Hôtelier Quai 2, 4 chemin de Vissenty, 07100 Annonay
Entreprise Le Bihan Maçonnerie|Kerostin|56500 Locminé|France|02 97 60 11 84|FR 09 482266713|Chantier Lotissement du Stang, rue du Stang, 56390 Grand-Champ
SIVU Cuisine Centrale du Val de Risle|Rue des Prés|27500 Pont-Audemer|France|02 32 41 77 06||Cuisine Centrale Val de Risle, Zone des Burets, 27500 Pont-Audemer
Savary Chauffage Sanitaire SA|Route de Fribourg 42|1680 Romont|Suisse|+41 26 652 18 90|CHE-109.551.730 TVA|Immeuble Les Avattes, Chemin des Avattes 5, 1680 Romont
""",
    "nl": """
Installatiebedrijf Van Houtum & Slegers B.V.|Ambachtsweg 31|5731 AE Mierlo|Nederland|0492 66 20 15|NL817744320B01|Project De Marke, Heer de Heuschweg 4, 5731 SH Mierlo
Zorggroep Vechtdal|Rheezerweg 70|7771 TD Hardenberg|Nederland|0523 28 80 00|NL805566117B01|Locatie Het Welgelegen, Parkweg 3, 7772 XP Hardenberg
Verwarming Claeskens BV|Diestersteenweg 210|3540 Herk-de-Stad|België|+32 13 55 61 20|BE 0476.330.918|Werf Residentie Ter Linde, Lindestraat 8, 3500 Hasselt
""",
    "it": """
Torneria Brandolini S.r.l.|Via dell'Artigianato 19|42015 Correggio (RE)|Italia|0522 69 18 44|IT02246610350|Torneria Brandolini Reparto B, Via Vettigano 7, 42015 Correggio (RE)
Albergo Ristorante Stella Marina S.a.s.|Lungomare Marconi 140|63066 Grottammare (AP)|Italia|0735 58 12 90|IT01633280441|Albergo Ristorante Stella Marina, Lungomare Marconi 140, 63066 Grottammare (AP)
""",
    "es": """
Carpintería Metálica Orduña S.L.|Polígono La Estrella, parcela 22|30500 Molina de Segura|España|968 38 90 41|ESB30774126|Nave 2 Orduña, Calle Ciruelo 14, 30500 Molina de Segura
Hospital Comarcal Santa Elvira|Carretera de Tudela s/n|31500 Tudela|España|948 84 81 00|ESQ3118022D|Almacén de Fungibles Santa Elvira, Carretera de Tudela s/n, 31500 Tudela
Restaurante Asador El Postigo|Plaza Mayor 7|40300 Sepúlveda|España|921 54 02 18|ESB40226035|Restaurante Asador El Postigo, Plaza Mayor 7, 40300 Sepúlveda
""",
    "pt": """
Serralharia Vale do Ave, Lda.|Rua da Estação Velha 118|4795-094 Vila das Aves|Portugal|252 872 660|PT506331874|Serralharia Vale do Ave Pavilhão 2, Rua do Loureiro 40, 4795-110 Vila das Aves
""",
    "sv": """
Ankarsrums Verkstadsteknik AB|Bruksgatan 30|593 74 Ankarsrum|Sverige|0490-530 80|SE556621083401|Ankarsrums Godsmottagning, Bruksgatan 34, 593 74 Ankarsrum
""",
    "da": """
Kursuscenter Rønneskov ApS|Rønneskovvej 4|4180 Sorø|Danmark|57 83 22 10|DK29773104|Kursuscenter Rønneskov Køkkenet, Rønneskovvej 6, 4180 Sorø
""",
    "no": """
Tømrermester Hegdahl AS|Sørsivegen 22|7715 Steinkjer|Norge|74 16 30 55|NO 991 440 287 MVA|Byggeplass Egge Terrasse, Eggevegen 61, 7725 Steinkjer
""",
    "fi": """
Konepaja Rautalampi Oy|Teollisuustie 9|77700 Rautalampi|Suomi|017 530 2240|FI18440273|Konepaja Rautalampi Varasto, Asematie 3, 77700 Rautalampi
""",
    "pl": """
Przedsiębiorstwo Budowlane Zagroda Sp. z o.o.|ul. Lubelska 74|21-100 Lubartów|Polska|81 855 30 16|PL7141977320|Budowa Przedszkole nr 4, ul. Cicha 12, 21-100 Lubartów
Szkoła Podstawowa nr 9 im. Marii Dąbrowskiej|ul. Wojska Polskiego 20|64-920 Piła|Polska|67 212 45 80||Szkoła Podstawowa nr 9 im. Marii Dąbrowskiej, ul. Wojska Polskiego 20, 64-920 Piła
""",
    "cs": """
Kovovýroba Hlinský a.s.|Nádražní 512|539 01 Hlinsko|Česká republika|469 311 640|CZ25991337|Sklad Hlinský Hala 3, Wilsonova 80, 539 01 Hlinsko
""",
    "hu": """
Bakony Gépgyártó Kft.|Ipartelep utca 3.|8420 Zirc|Magyarország|+36 88 414 220|13880417-2-19|Bakony Gépgyártó Kft. Raktár, Állomás utca 11., 8420 Zirc
""",
    "ro": """
Mecanica Ardeal Prest S.R.L.|Str. Fabricii 88|405100 Câmpia Turzii|România|0264 365 410|RO17733205|Depozit Mecanica Ardeal, Str. Laminoriștilor 20, 405100 Câmpia Turzii
""",
}

SELLERS = {
    "de": "Wesertal Technikhandel GmbH & Co. KG|Gewerbepark Süd 21|31785 Hameln|Deutschland|05151 400-80|DE116780255|",
    "en": "Ridgeway Trade Distribution Ltd|Hawthorn Way|Daventry NN11 8QE|United Kingdom|01327 300 440|GB 409 1877 62|",
    "fr": "Grossiste Beaumanoir SAS|14 boulevard de l'Industrie|49000 Angers|France|02 41 33 70 70|FR 23 402118850|",
    "nl": "Groothandel Rijnstroom B.V.|Kanaaldijk 90|6541 AW Nijmegen|Nederland|024 378 55 00|NL803377251B01|",
    "it": "Commerciale Adriatica S.p.A.|Via Flaminia 412|47924 Rimini|Italia|0541 77 12 00|IT00880340401|",
    "es": "Almacenes Iruña Suministros S.A.|Polígono Landaben calle E 11|31012 Pamplona|España|948 18 80 00|ESA31118820|",
    "pt": "Armazéns Reis & Simões, S.A.|Estrada Nacional 14, 880|4785-184 Trofa|Portugal|252 400 730|PT500447210|",
    "sv": "Götene Industripartner AB|Järnvägsgatan 50|533 31 Götene|Sverige|0511-590 00|SE556388204701|",
    "da": "Sjællands Storkøb A/S|Falkevej 18|4600 Køge|Danmark|56 63 90 00|DK18822077|",
    "no": "Trøndergross AS|Heggstadmoen 40|7080 Heimdal|Norge|72 88 40 00|NO 975 610 332 MVA|",
    "fi": "Savon Teollisuustukku Oy|Kallantie 22|70420 Kuopio|Suomi|017 264 8800|FI08332716|",
    "pl": "Hurtownia Wielobranżowa Jantar Sp. z o.o.|ul. Przemysłowa 5|20-234 Lublin|Polska|81 745 60 00|PL9460022871|",
    "cs": "Technický velkoobchod Orlice s.r.o.|Kladská 1082|500 03 Hradec Králové|Česká republika|495 540 200|CZ27488101|",
    "hu": "Dunántúli Műszaki Nagyker Kft.|Almáskert utca 6.|8200 Veszprém|Magyarország|+36 88 590 700|11337204-2-19|",
    "ro": "Comerț Tehnic Valea Someșului S.A.|Bd. Muncii 16|400641 Cluj-Napoca|România|0264 415 300|RO6640218|",
}
