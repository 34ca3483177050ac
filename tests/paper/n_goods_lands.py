"""Set n's goods of customers of other languages by language and trade, in the form of `goods`."""

GOODS = {
    "fr-boul": """
Farine tradition T65 sac [25/40] kg|sans additif|bag|24.80
Levure pressée carton 10 x 500 g|à conserver à 4 °C|case|18.90
Beurre de tourage 84 % plaque [1/2] kg|AOP Charentes|kg|11.60
Sac baguette kraft 120 x [600/660]|mille unités|case|29.40
Chocolat bâtons 8 cm boîte [300/500]|44 % cacao|box|21.75
Sucre perlé n° [4/8] sac 10 kg|cuisson|bag|16.20
Papier cuisson siliconé 40 x 60 ramette 500|deux faces|pack|23.10
Nappage blond seau [6/12] kg|à chaud|bucket|34.70
Boîte pâtissière [20/23/26] cm blanche|hauteur 8|pc|0.38
""",
    "fr-opt": """
Étui lunettes rigide [noir/bleu/camel]|charnière métal|pc|2.45
Microfibre 15 x 18 cm [grise/blanche]|non imprimée|pc|0.62
Spray nettoyant verres [30/50] ml|sans alcool|pc|1.90
Solution multifonction lentilles [360 ml/3 x 360 ml]|avec étui|pc|8.70
Plaquettes silicone vissées [11/13/15] mm|sachet de vingt|bag|6.80
Tournevis de précision [1,2/1,6] mm|lame réversible|pc|4.35
Cordon lunettes [sport/fantaisie]|réglable|pc|1.75
Loupe éclairante x[3/5] Ø [60/75]|trois piles fournies|pc|19.90
""",
    "fr-labo": """
Tube conique 15 ml stérile sachet de [25/50]|PP, bouchon vissé|bag|9.85
Boîte de Petri Ø [55/90] mm carton de 500|aérée|case|46.20
Gélose prête à fondre flacon [100/200] ml|CCP|pc|5.40
Embout filtre [20/200/1000] µl rack de 96|stérile|box|8.15
Écouvillon floqué sous tube, boîte de 100|embout viscose|box|31.60
Papier pH bandelettes [0-14/4-7]|cent bandelettes|pack|7.25
Eau pour préparation [1/5] L|conductivité contrôlée|can|12.30
Sac autoclavable [300x500/600x780]|paquet de cent|pack|17.80
""",
    "fr-solaire": """
Module monocristallin [425/450] Wc cadre noir|demi-cellules|pc|98.50
Onduleur hybride [5/8/10] kW triphasé|garantie dix ans|pc|1480.00
Rail alu 40 x 40 longueur [3,15/4,20] m|anodisé|pc|17.60
Câble solaire H1Z2Z2-K [4/6] mm² [rouge/noir]|touret|m|0.94
Crochet de toiture tuile réglable [inox/alu]|trois points|pc|6.95
Connecteur MC4 [mâle/femelle]|1500 V|pc|1.15
Parafoudre DC type [1+2/2] 1000 V|module débrochable|pc|54.80
Coffret AC prémonté [mono/tri] 63 A|IP65|pc|136.00
""",
    "fr-jardin": """
Terreau plantation sac [45/70] l|sans tourbe|bag|11.90
Géotextile non tissé [110/150] g/m² 2 x 50 m|rouleau|roll|96.00
Tuteur châtaignier Ø 6 cm [2,00/2,50] m|appointé|pc|6.40
Engrais gazon longue durée sac [15/25] kg|NPK 15-5-8|bag|58.50
Goutteur en ligne Ø 16 [2/4] l/h|pas 30 cm|m|0.85
Bordure acier corten [150/200] mm 2,30 m|sans soudure|pc|39.80
Semences prairie fleurie [1/5] kg|indigènes|bag|74.00
Gants jardinier cuir taille [8/9/10]|fleur de chèvre|pair|9.60
""",
    "nl-metaal": """
Kokerbuis S235 [40x40x3/60x40x3/80x80x4] 6 m|blank|pc|31.80
Lasdraad SG2 [0,8/1,0/1,2] mm spoel 15 kg|verkoperd|roll|36.40
Slijplamel 125 K[40/60/80] zirkonium|bol|pc|2.15
Plaat RVS 304 [1,5/2,0] mm 2500 x 1250|geslepen, folie|pc|168.00
Zeskantmoer M[10/12/16] A2 DIN 934|doos tweehonderd|box|27.60
Snijolie spuitbus 400 ml|chloorvrij|can|7.35
Draadtap M[6/8/10] HSS-E spiraal|blind gat|pc|14.90
Stelpoot M[12/16] x 100 Ø 80|met rubber|pc|5.80
Poedercoating RAL [7016/9005] fijnstructuur 20 kg|polyester|box|118.00
""",
    "nl-catering": """
Frietsaus emmer [5/10] l|25 % olie|bucket|19.80
Borrelgarnituur mix 12 x [4/6] stuks|diepvries|case|28.40
Bierglas [25/33] cl doos 24|hardglas|case|31.20
Servet 2-laags 33 x 33 [wit/bordeaux/groen]|tweehonderd vel|pack|4.75
Gasfles propaan [10,5/18] kg|omruil|can|29.90
Bamboe vorkje 16 cm, zak 250|FSC|bag|9.15
Koffiebonen huismelange zak 1 kg|medium gebrand|bag|13.60
Wegwerpschaal suikerriet [500/750] ml|doos vijfhonderd|case|42.80
""",
    "nl-schilder": """
Grondverf binnen/buiten wit [1/2,5] l|alkyd|can|38.20
Schuurrol korund 115 mm K[100/150/220]|per meter|m|1.20
Kwast rond platina nr. [10/12/14]|synthetisch|pc|11.45
Muurverfroller [18/25] cm vacht 12|gevlochten|pc|6.30
Afplaktape goud [24/36/48] mm x 50 m|vier weken|roll|4.85
Houtrotvuller set [300/600] ml|uitharding 15 min|set|39.60
Stucloper 65 cm x 60 m|gecoat|roll|27.90
Lakplamuur wit [0,8/2] kg|fijn|can|16.75
""",
    "es-alum": """
Perfil hoja corredera serie [70/80] barra 6,5 m lacado|RPT|pc|58.40
Cierre multipunto [2/3] puntos cremona|inox|pc|16.90
Junta acristalar EPDM [3/5] mm rollo 200 m|negra|roll|47.20
Rodamiento regulable [40/80] kg|agujas|pc|4.35
Silicona neutra 300 ml [blanca/negra/inox]|caja de doce|box|38.70
Escuadra de tetones [20/24] mm|aluminio extrusionado|pc|62.00|100
Vidrio cámara 4/16/4 bajo emisivo|con argón|m2|41.80
Motor persiana [20/30/50] Nm vía radio|eje 60|pc|94.50
Espuma poliuretano pistola 750 ml|-10 °C|can|5.60
""",
    "es-limp": """
Lejía alimentaria garrafa [5/10] L|apta agua|can|4.90
Fregona microfibra tiras [200/250] g [azul/verde]|rosca universal|pc|1.85
Bolsa basura 85 x 105 galga [110/150]|rollo de diez|roll|1.60
Papel higiénico industrial 2 capas [12/18] rollos|mandril 45|pack|14.90
Cubo doble con prensa [25/30] L|ruedas|pc|46.50
Abrillantador cristalizador mármol 5 L|rosa|can|23.75
Estropajo fibra con esponja, paq. de [6/12]|salvauñas|pack|3.10
Recambio ambientador 250 ml [lavanda/cítrico]|tres mil dosis|pc|3.45
""",
    "it-off": """
Filtro olio motore [1.3 MJT/1.6 TDI/2.0 HDI]|avvitabile|pc|6.80
Pastiglie freno anteriori kit [Panda/Golf/208]|con sensore|set|28.90
Olio 5W-30 C3 tanica [5/20] L|basso SAPS|can|31.50
Batteria avviamento 12V [60/74/95] Ah|AGM|pc|89.00
Tergicristallo piatto [530/600/650] mm|attacco multiplo|pc|8.40
Lampada H[1/4/7] 12V 55W|omologata|pc|2.95
Liquido radiatore rosa [1/5] L|G12++|can|7.60
Candela accensione iridio [LFR6/PFR7]|elettrodo 0,6|pc|10.25
Pezzame bianco cotone scatola 10 kg|sterilizzato|box|17.30
""",
    "it-tip": """
Carta patinata opaca [115/135/170] g 70x100 risma|FSC Mix|pack|46.80
Inchiostro offset [ciano/magenta/giallo/nero] 2,5 kg|senza cobalto|can|38.40
Lastra CTP termica [605x745/1030x790] 0,30|conf. da cento|pack|214.00
Caucciù quattro tele 772 x [627/1042]|con barre|pc|72.50
Colla hot-melt dorso pastiglie sacco [10/20] kg|EVA|bag|68.00
Punto metallico filo n. [24/25] bobina 15 kg|zincato|roll|61.20
Cartoncino kraft avana [300/350] g 70x100|cento fogli|pack|39.90
Alcol isopropilico tanica [10/25] L|bagnatura|can|43.60
""",
    "pl-okna": """
Okucie obwiedniowe [lewe/prawe] rozm. [800/1200]|srebrne|set|64.50
Uszczelka przylgowa EPDM [czarna/szara]|krąg|m|1.85
Klamka okienna [biała/brązowa/tytan]|trzpień 35|pc|14.90
Pianka pistoletowa zimowa 750 ml|do -10 °C|can|19.80
Kotwa montażowa 150 mm ocynk|1,5 mm|pc|78.00|100
Parapet konglomerat [20/25/30] cm botticino|grubość 2|m|96.00
Dybel ramowy 10 x [112/132/152]|T30|pc|54.00|100
Taśma rozprężna 15/[4-9~5-12] rolka|BG1|roll|31.40
""",
    "pt-ceram": """
Pasta de grés [branca/chamotada] saco [12,5/20] kg|cone 8|bag|14.60
Vidrado transparente [mate/brilhante] balde 10 kg|sem chumbo|bucket|58.00
Placa refratária 500 x 450 x [15/20]|cordierite|pc|36.40
Pincel chato cerdas n.º [12/18/24]|cabo curto|pc|3.95
Caixa cartão canelado 6 canecas|dupla onda|pc|1.42
Cone pirométrico [06/5/8] cx. 50|grande|box|24.80
Esponja acabamento fina|natural|pc|1.15
""",
    "cs-pivo": """
Slad plzeňský pytel [25/50] kg|humnový|bag|540.00
Chmel granulovaný Žatec [1/5] kg|T90|pack|890.00
Korunka pivní [zlatá/zelená] 26 mm|balení po deseti tisících|box|2150.00
Kvasnice svrchní sušené 500 g|spotřeba do roka|pack|2480.00
Sud nerez KEG [20/30/50] l|fitink plochý|pc|2190.00
Hadice pivní [7/10] mm třívrstvá|zchlazená|m|46.00
Louh sanitační kanystr [10/24] kg|bezpěnný|can|780.00
Podtácek kulatý potisk|sto v balení|pack|165.00
""",
    "sv-bygg": """
Regel C24 45x[95/145/195] längd [3,6/4,8] m|hyvlad|pc|78.50
Gipsskiva normal 13 mm 900 x [2400/2700]|kantförsänkt|pc|94.00
Byggskruv trä 4,2 x [42/55/75] bandad|tusen per ask|box|189.00
Stenull [45/95/145] mm 565 bredd|klass 37|pack|312.00
Fogskum B2 pistol 750 ml|året runt|pc|69.50
Plastfolie ångspärr 0,2 x [2,7/4,0] m|åldersbeständig|roll|745.00
Vinkelbeslag [60x60/90x90] förstärkt|varmförzinkad|pc|9.80
Arbetsbyxa hantverk stl [C48/C50/C52]|stretch|pc|689.00
""",
    "da-gart": """
Pottemuld sæk [40/70] l|pH 5,8|bag|42.50
Stiklingebakke [77/104/150] huller|sort, genbrug|pc|6.85
Drypslange 16 mm afstand [20/30] cm|rulle|m|2.40
Gødning langtidsvirkende [15/25] kg|16-8-12|bag|468.00
Plantepose 2 l [sort/brun]|tusind i pakke|pack|389.00
Beskæresaks [venstre/højre] bypass|smedet|pc|215.00
Fiberdug 19 g 2,1 x [100/250] m|UV-stabil|roll|595.00
""",
    "no-fisk": """
Fiskekasse EPS [10/20/25] kg med lokk|tett bunn|pc|28.90
Knivblad filet fleksibel [16/18/21] cm|gult skaft|pc|149.00
Sjøhanske foret str. [9/10/11]|PVC oransje|pair|119.00
Skumvask alkalisk dunk [10/25] l|klorfri|can|645.00
Tau trefletta 12 mm kveil [110/220] m|polyester|roll|1090.00
Isfilm rull 600 x [300/500] m|blå|roll|785.00
Etikett termo 100 x [70/150] mm|frysetålig|roll|92.50
Forkle PU hvit [110/120] cm|sveiset|pc|265.00
""",
    "fi-lvi": """
Komposiittiputki [16x2/20x2,25/26x3] kieppi|alumiinikerros|m|2.35
Puristusliitin T [16/20/26]|messinki|pc|9.40
Pesuallashana [matala/korkea] kromi|ECO|pc|118.00
Lattiakaivo 50 mm [pysty/vaaka]|haponkestävä kansi|pc|46.50
Palloventtiili DN[15/20/25] FF|vipukahva|pc|11.80
Viemäriputki PP HT [50/75/110] x [500/1000]|harmaa|pc|6.95
Putkieriste 9 mm [18/22/28]|halkaistu|m|1.10
Pellavasaippua tuubi 200 g|tiivistykseen|pc|8.90
""",
    "hu-nyomda": """
Műnyomó papír matt [130/170/250] g B1|íves|pack|18400
Laminálófólia [fényes/matt] 32 cm x [500/1000] m|hőre|roll|12900
Címkealapanyag öntapadó 330 mm|fehér PP|roll|24600
Spirálgép kötőelem [9,5/12,7/16] mm|fekete, száz darab|pack|3450
Tisztítókendő tekercs [300/500] lap|szálmentes|roll|4800
Boríték LC/4 szilikonos [bélelt/béleletlen]|ezer darab|box|11200
UV lakk [fényes/selyem] 10 kg|hengerelhető|can|39500
""",
    "ro-pens": """
Lenjerie pat dublu [albă/crem] 4 piese|bumbac ranforce|set|142.00
Prosop baie 70x140 [alb/gri]|500 g/mp|pc|31.50
Detergent lichid rufe [5/10] L|concentrat|can|64.80
Săpun hotelier 15 g bax [250/500]|învelit|box|118.00
Cafea boabe pachet 1 kg|prăjire medie|pack|72.40
Hârtie igienică 3 straturi bax [32/64] role|celuloză|box|69.90
Pahar apă [250/300] ml|călit|pc|5.85
Bec LED E14 [5/7] W lumină caldă|mat|pc|7.20
""",
    "sl-zaga": """
Tračni list 4100 x 35 x [0,9/1,0] mm|stelitiran|pc|38.90
Ostrilni kolut Ø [150/200] x 8|korund|pc|21.40
Vez jeklena za palete [16/19] mm|kolut 25 kg|roll|52.60
Olje za verige bio [5/20] L|viskoznost 100|can|34.80
Premaz čelni les [10/20] kg|voskovna emulzija|bucket|61.50
Zaščitna čelada z vizirjem [oranžna/rumena]|EN 352|pc|44.20
Signirna kreda [rdeča/modra]|dvanajst v škatli|box|9.60
Rokavice gozdarske št. [9/10/11]|goveje usnje|pair|12.90
""",
    "tr-gida": """
Cam kavanoz [370/660/720] cc TO 63|palet|pc|6.40
Kapak metal 63 mm [altın/beyaz]|vakum emniyetli|pc|118.00|100
Kristal toz şeker çuval [25/50] kg|kategori II|bag|1380.00
Sitrik asit monohidrat [1/25] kg|E330|bag|1210.00
Baskısız koli [24/12] gözlü|dopel|pc|19.80
Streç film 50 cm 17 mikron|elle sarım|roll|96.00
Gıda etiketi kuşe [60x90/80x120]|ribon uyumlu|roll|74.50
""",
}
