"""Set o's goods of customers of other western languages by language and trade, in the form of `goods`."""

GOODS = {
    "fr-reliure": """
Carton gris compact [20/25/30]/10 75 x 105|sans acide|pc|4.85
Toile enduite de reliure [bordeaux/marine/vert sapin] l. 106|au mètre|m|9.60
Cuir chèvre chagrin teinté [noir/rouge/havane]|peau 0,6 m²|pc|54.00
Colle vinylique relieur seau [5/10] kg|réversible|bucket|41.50
Fil de lin n° [18/25/30] bobine 250 g|ciré|roll|19.30
Tranchefile coton [rouge-blanc/bleu-jaune] 25 m|11 mm|roll|12.70
Papier marbré à la cuve 50 x 70 motif [caillouté/peigné]|fait main|pc|8.20
Film à dorer [or/argent] 61 m x 12 cm|à chaud|roll|36.90
Plioir os poli [15/20] cm|pointe fine|pc|5.40
""",
    "fr-fromage": """
Présure animale 520 mg bidon [1/5] L|chymosine pure|can|23.80
Paille de seigle calibrée [12/15] cm paquet de mille|lavée|pack|46.00
Cendre végétale alimentaire sachet 500 g|charbon actif|bag|13.90
Faisselle pyramide 250 g lot de [50/100]|PEHD|pack|38.50
Penicillium candidum dose [10/20] D|lyophilisé|pc|17.65
Sel fin séché sac [10/25] kg|non iodé|bag|9.75
Caisse bois peuplier [6/12] crottins|agrafée|pc|0.86
Papier paraffiné 28 x 28 ramette [500/1000]|logo deux couleurs|pack|29.30
Acide nitrique 58 % bidon [20/25] kg|détartrage|can|44.20
Grille d'affinage inox [60x40/80x60]|soudée|pc|27.10
""",
    "fr-tapiss": """
Sangle chanvre 80 mm rouleau [50/100] m|couture rouge|roll|58.40
Crin animal frisé sac 5 kg|noir|bag|96.00
Toile forte lin 100 cm [écru/bis]|au mètre|m|11.75
Clous perlés bandes [vieil or/nickel] 1 m|pas de 5|pc|7.90
Mousse HR 40 kg plaque 200 x 160 x [4/6/8]|non feu|pc|69.80
Semences bleues n° [8/12/14] boîte 1 kg|acier|box|15.20
Passepoil velours [taupe/ocre/bleu nuit] 10 mm|carte 25 m|roll|33.60
Aiguille courbe ronde [4/6/8] pouces|trempée|pc|3.35
""",
    "fr-voile": """
Écoute polyester 16 fuseaux Ø [8/10/12] mm|blanche filet bleu|m|3.40
Poulie simple à émerillon bille [40/57]|réa acétal|pc|42.70
Gilet de flottabilité 50 N taille [S/M/L/XL]|ISO 12402-5|pc|51.90
Manille lyre inox Ø [5/6/8]|imperdable|pc|8.85
Taquet coinceur alu [27/38] mm entraxe|à billes|pc|26.40
Pare-battage cylindrique [15x60/20x75]|avec valve|pc|24.60
Girouette tête de mât [dériveur/croiseur]|pales réglables|pc|37.50
Ruban insigne autocollant [rouge/bleu] 50 mm x 45 m|pour voile|roll|48.30
""",
    "fr-erable": """
Tubulure 5/16 semi-rigide [bleue/verte] rouleau 500 pi|sans BPA|roll|61.50
Chalumeau polycarbonate 5/16 boîte de [100/500]|usage saisonnier|box|42.90
Conserve 540 ml imprimée caisse de [48/180]|avec couvercles|case|118.00
Filtre-presse papier 10 po [standard/renforcé]|paquet de cent|pack|36.75
Cruche verre anse [250/500] ml caisse de 12|bouchon noir|case|28.40
Antimousse végétal certifié [1/4] L|biologique|can|22.60
Raccord étoile [4/6] sorties sac de 25|nylon|bag|17.80
Fil d'acier tenseur calibre 12,5 rouleau [1000/2000] pi|galvanisé|roll|74.25
Plaque de presse 10 po [pleine/creuse]|aluminium|pc|49.00
""",
    "it-serr": """
Cilindro europeo sagomato [30+30/30+40/40+50] cromo|cinque chiavi|pc|34.60
Serratura da infilare entrata [45/60] mm|quattro mandate|pc|48.20
Defender magnetico [ottonato/cromo satinato]|Ø 53|pc|61.50
Maniglione antipanico push [840/1200] mm|EN 1125|pc|143.00
Chiave grezza [UNI5D/CS206] conf. 50|ottone nichelato|pack|19.40
Chiudiporta aereo forza [2-4/3-6]|braccio V|pc|52.80
Lucchetto rettangolare [70/90] mm|corazzato|pc|27.30
Spioncino digitale 3,5" [bronzo/argento]|memoria SD|pc|74.00
Fresa duplicatrice HSS Ø [60/80]|due tagli|pc|39.90
""",
    "it-ape": """
Arnia Dadant-Blatt [10/12] favi da nomadismo|fondo antivarroa|pc|78.50
Foglio cereo 410 x [265/140] mm|cera italiana|kg|14.90
Vaso esagonale [250/390] ml con capsula|conf. 24|pack|13.20
Candito proteico busta [1/2] kg|pronto uso|bag|3.85
Tuta apicoltore ventilata tg. [M/L/XL]|maschera rotonda|pc|84.00
Leva a J inox [27/30] cm|manico rosso|pc|9.70
Melario dipinto bianco [9/11] telaini|abete|pc|16.40
Maturatore inox [50/100/200] kg|rubinetto a taglio|pc|129.00
""",
    "it-palco": """
Quinta velluto ignifugo classe 1 [nero/bordeaux]|h 300 cm|m|13.60
Praticabile telaio alluminio 200 x 100 h [40/60]|portata 750|pc|286.00
Lampada alogena [GKV 600/FEL 1000] W|240 V|pc|14.35
Nastro telato nero opaco [25/50] mm x 50|rimovibile|roll|8.95
Microfono archetto [omni/cardio] beige|connettore mini|pc|92.00
Contrappeso ghisa [10/12,5] kg|con maniglia|pc|18.70
Fondale PVC retroproiezione [grigio/bianco]|al metro quadro|m2|27.90
Vernice ignifuga scenografia [1/5] L|trasparente|can|39.80
""",
    "es-acua": """
Filtro exterior [700/1200/1800] l/h|con cargas|pc|84.90
Sustrato nutritivo saco [5/10] L|para plantado|bag|14.60
Escamas peces tropicales bote [250 ml/1 L]|con astaxantina|can|6.75
Acuario panorámico [60/100/160] L|vidrio 6 mm|pc|58.30
Calentador termostato [50/100/200] W|titanio|pc|17.40
Acondicionador de agua [500 ml/5 L]|anticloro|can|9.90
Difusor CO2 cerámico [S/L]|con cuentaburbujas|pc|12.85
Roca seiryu caja 20 kg|tallas mixtas|box|34.50
Piedra difusora cilíndrica [25/50] mm|azul|pc|0.55
""",
    "es-barro": """
Barro Zacatecas bulto [25/40] kg|molido malla 60|bag|98.00
Esmalte transparente sin plomo cubeta 19 L|baja temperatura|bucket|2360.00
Cono pirométrico [04/06/6] caja 50 pzas|grande|box|745.00
Pigmento cerámico [azul cobalto/verde cromo] 1 kg|estable a 1060|pack|1185.00
Quemador gas LP [1/2~3/4] pulg|alta presión|pc|890.00
Pincel pelo de perro no. [2/4/6]|mango carrizo|pc|38.50
Caja cartón doble corrugado [40x40x30/60x40x40]|impresa una tinta|pc|21.70
Torno de levante pedal [1/3~1/2] HP|plato 33 cm|pc|14900.00
Papel estraza rollo 60 cm x [200/400] m|60 g|roll|412.00
""",
    "es-cuero": """
Vaqueta engrasada natural [3/4] mm medio|curtido vegetal|kg|18400.00
Hilo encerado trenzado 1 mm bobina [100/500] m|marrón suela|roll|9650.00
Hebilla bronce doble [25/32/38] mm|fundida|pc|2380.00
Remache tubular [7/9] mm caja de mil|níquel|box|21700.00
Argolla inoxidable D [30/40] mm|soldada|pc|1145.00
Cemento de contacto sin tolueno lata [1/4] L|transparente|can|16800.00
Badana oveja [blanca/tostada]|calidad A|pc|7900.00
Tinta al alcohol [negra/caoba] 1 L|penetrante|can|13250.00
""",
    "nl-zeil": """
Dacron doek [180/260/330] g/m² 137 cm|wit, stug|m|14.80
Zeillat vezelglas [20/25] mm rol 30 m|vlak|roll|52.60
Kous rvs Ø [6/8/10] voor staaldraad|gepolijst|pc|3.25
Ritsband spiraal nr. [8/10] zwart|per rol 50 m|roll|47.90
Acryl boothuisdoek [marineblauw/ecru/antraciet] 152|UV 8|m|19.45
Drukknoop loxx [messing/vernikkeld] compleet|vier delen|set|4.70
Spinnakernylon [rood/geel/wit] 150 cm|42 g|m|8.30
Zeilmakersnaald driekant nr. [14/16], koker|25 stuks|box|11.20
Leikabel gevlochten [4/5] mm Dyneema|per spoel 100 m|roll|138.00
""",
    "nl-kaars": """
Paraffinekorrels [56/58] °C zak 25 kg|volledig geraffineerd|bag|71.50
Stearine plantaardig doos [5/20] kg|RSPO|box|63.40
Gevlochten lont plat [3x10/3x14] rol 500 m|geprepareerd|roll|29.80
Geurolie [vijg/sandelhout/linnen] fles 1 l|voor kaarsen|can|48.90
Kaarsglas [20/30] cl mat [wit/zwart]|hittebestendig|pc|1.35
Kleurpastilles [rood/groen/goud] zak 1 kg|vetoplosbaar|bag|34.70
Gietvorm alu Ø [60/80] x 200|naadloos|pc|26.80
Waarschuwingsetiket rond 38 mm, rol [1000/2000]|drie pictogrammen|roll|17.60
""",
}
