"""Set k's goods of other languages than German and English, in the form of `goods`."""

GOODS = {
    "fr-elec": """
Boîte d'encastrement placo Ø67 prof. [40/50]|simple|pc|0.95
Câble R2V U1000 [3G1,5/3G2,5/5G6]|couronne 100 m|m|1.12
Disjoncteur ph+n courbe C [10/16/20] A|à vis|pc|7.80
Interrupteur va-et-vient [blanc/anthracite]|composable|pc|5.15
Réglette LED étanche [60/120/150] cm|4000 K|pc|24.60
Gaine ICTA 3422 grise D[16/20/25]|avec tire-fil, 100 m|m|0.41
Spot encastré BBC [fixe/orientable]|7 W, 3000 K|pc|12.90
Tableau pré-câblé [2/3] rangées|13 modules|pc|96.00
Connecteur automatique [2/3/5] entrées|boîte de 100|box|17.20
Détecteur de fumée autonome NF [5/10] ans|pile scellée|pc|11.30
""",
    "fr-table": """
Filet de cabillaud sans peau [140/160] g|surgelé, IQF|kg|12.80
Crème entière liquide 35 % [1/5] L|UHT|pc|4.60
Beurre doux motte [5/10] kg|82 % MG|case|52.00
Farine T55 sac [10/25] kg|label rouge|bag|14.70
Serviette ouate 40x40 [ivoire/ardoise]|carton 1200|case|34.20
Moutarde forte traiteur seau [1/5] kg|forte|bucket|11.90
Pommes noisettes [1/2,5] kg|surgelées|bag|4.95
Confit de canard cuisse [4/12] pièces|boîte 5/1|can|29.60
Barquette aluminium [450/900] ml avec couvercle|lot 100|pack|16.40
Café grains maison [1/3] kg|torréfaction lente|pack|15.20
Liquide plonge concentré [5/20] L|citron|can|13.10
""",
    "fr-atelier": """
Plaquette de frein avant [GDB1/GDB2] jeu|avec témoin|set|31.20
Filtre habitacle charbon [CUK2/CUK9]|antiallergène|pc|14.40
Huile moteur 5W30 C3 [5/60] L|synthèse|can|38.90
Balai essuie-glace plat [550/600/700]|multiattache|pc|8.60
Nettoyant frein aérosol [500/600] ml|carton de 12|case|29.40
Ampoule H7 12V 55W [standard/longue vie]|boîte 10|box|21.30
Gant nitrile noir taille [9/10]|boîte 100|box|10.20
Masse adhésive zinc [5/10] g|boîte de 100|box|7.80
Chiffon essuyage couleur sac [10/25] kg|coton|bag|22.60
Liquide de refroidissement -25°C [5/20] L|rose|can|12.70
""",
    "fr-mairie": """
Ramette papier A4 80 g [blanc/recyclé]|carton de 5|case|22.40
Gel hydroalcoolique pompe [300/500] ml|EN 14476|pc|3.95
Sac poubelle 130 L [noir/jaune] lien|rouleau 20|roll|4.80
Savon mains crème [1/5] L|sans parfum|can|8.90
Essuie-mains pliés V [2/1] plis|carton 3000|case|26.70
Craie de couleur [12/100]|boîte|box|5.60
Feutre effaçable [noir/assorti] pointe ogive|pochette 4|pack|4.30
Ballon mousse [16/20] cm|maternelle|pc|6.70
Détergent sol pin [5/10] L|ultra-concentré|can|14.10
Papier toilette compact [24/36] rouleaux|2 plis|pack|17.50
Lavette microfibre [bleue/rose] 38x38|lot de 10|pack|9.20
""",
    "nl-klus": """
Kruiskopschroef spaanplaat [4x40/5x60]|verzinkt|pc|2.90|100
Afbouwkoker kit [wit/grijs] 310 ml|overschilderbaar|pc|3.45
Muurverf latex mat [5/10] l RAL 9010|schrobvast klasse 2|bucket|44.80
Houten plint MDF [70/90] x 12 x 2440|gegrond|pc|4.20
Gipsplaat AK [12,5/9,5] mm 2600 x 600|vochtwerend|pc|8.10
Scharnier kogellager [76/89] x 89 rond|rvs, per paar|pair|7.60
Purschuim pistool [750/700] ml|B2|pc|6.10
Steenwol plaat [60/90] mm|pak 4,3 m²|pack|27.40
Werkhandschoen PU zwart maat [8/9/10]|EN 388|pair|1.95
Afdekfolie 4 x [5/12,5] m|dik|roll|3.80
""",
    "nl-keuken": """
Volle melk lang houdbaar [1/10] l|pak|case|11.60
Friet steak house [2,5/10] kg diepvries|A-kwaliteit|bag|7.30
Kipdijfilet halal [2,5/5] kg|vers|kg|7.95
Jonge kaas plak [500/1000] g|48+|pack|8.70
Frituurvet vloeibaar [10/15] l can|premium|can|34.50
Appelmoes blik [4250/850] g|zonder toegevoegde suiker|can|7.10
Koffiebonen espresso [1/6] kg|UTZ|pack|13.90
Tomatenketchup knijpfles [875/342] ml|doos 12|case|24.80
Servet tissue 33x33 [wit/bordeaux]|2-laags, doos 2000|case|26.30
Vaatwasmachine reiniger [5/20] l|chloorvrij|can|29.40
Poetsrol blauw [150/300] m|2-laags|roll|5.90
""",
    "nl-bureau": """
Printpapier A4 80 g [wit/gerecycled]|doos 5 pak|case|23.70
Ordner karton rug [50/80] mm|A4|pc|1.95
Whiteboardstift set [4/8] kleuren|ronde punt|set|6.30
Toner zwart serie [T12/T14]|7.500 pagina's|pc|84.00
Zeeppatroon schuim [700/1000] ml|automaat|pc|7.40
Handdoekrol [wit/blauw] matic|6 rollen|case|33.60
Nietjes [24/6~26/6]|doosje 1000|box|1.15
Vloerreiniger dagelijks [1/5] l|citroen|can|9.30
Vuilniszak LDPE 70x110 [grijs/blauw]|20 per rol|roll|3.20
Kartonnen archiefdoos [8/10] cm|per stuk|pc|1.55
""",
    "es-obra": """
Tubo multicapa [16x2/20x2] rollo 100 m|PERT-AL|m|1.45
Grifo monomando lavabo [bajo/alto] cromo|caudal 5 l|pc|38.70
Sifón botella extensible [40/32]|ABS blanco|pc|4.15
Cemento cola flexible C2TE [blanco/gris] 25 kg|saco|bag|9.60
Lámina impermeable [1x20/1,5x15] m|PE|roll|52.40
Llave de escuadra [1/2-3/8~1/2-1/2]|maneta metal|pc|5.30
Espuma poliuretano cánula [500/750] ml|negra|pc|4.70
Plato ducha resina [80x100/80x120] blanco|textura pizarra|pc|118.00
Codo PVC evacuación [40/110] mm 87°|gris|pc|1.85
Silicona neutra [transparente/blanca] 280 ml|fachada|pc|3.60
""",
    "es-hotel": """
Gel dosificador habitación [300/500] ml|aloe vera|pc|3.20
Toalla baño 500 g [70x140/100x150] blanca|algodón|pc|6.90
Papel higiénico industrial [18/27] rollos|2 capas|pack|19.80
Aceite de oliva virgen extra garrafa [3/5] l|primera extracción|can|26.90
Servilleta punta [30x30/40x40] blanca|caja 4000|case|31.20
Zumo naranja exprimido [1/2] l|refrigerado|pc|3.85
Bolsa basura [85x105/54x60] negra|rollo 10|roll|1.95
Detergente lavavajillas [6/20] kg|aguas duras|can|34.60
Leche entera brik [1/1,5] l|caja de 6|case|5.70
Bacon lonchas [500/1000] g|vacío|pack|6.40
Café natural grano [1/5] kg|tueste medio|pack|13.60
""",
    "it-imp": """
Canalina bianca [25x17/40x17] 2 m|PVC|pc|3.40
Interruttore magnetotermico C[16/20] 1P+N|4,5 kA|pc|8.95
Cavo FG16OR16 [3G1,5/3G2,5/5G4]|matassa|m|1.65
Scatola derivazione [100x100/150x110]|IP56|pc|2.75
Placca 3 moduli [bianco/titanio]|tecnopolimero|pc|2.10
Tubo corrugato [20/25] mm nero|rotolo 100 m|m|0.38
Lampada emergenza LED [11/24] W|1 h, SE|pc|34.50
Presa bipasso 10/16A [bianca/antracite]|alveoli protetti|pc|3.60
Morsetto volante [3/5] vie|confezione 50|pack|9.80
Quadro centralino [8/12] moduli|incasso, porta fumé|pc|18.40
""",
    "it-cucina": """
Pomodori pelati latta [2,5/3] kg|succo denso|can|3.90
Farina tipo 00 W[260/330] 25 kg|sacco|bag|21.60
Mozzarella fior di latte julienne [1/3] kg|vaschetta|pack|7.50
Olio di semi girasole [5/10] l|fusto|can|17.40
Prosciutto cotto alta qualità [4/8] kg|intero|kg|9.80
Guanti monouso nitrile [M/L] neri|100 pezzi|box|8.60
Cartone pizza [33x33/40x60] avana|mazzo 100|pack|14.90
Lievito fresco panetto [0,5/1] kg|refrigerato|pc|2.90
Parmigiano grattugiato [1/2] kg|DOP 24 mesi|pack|19.20
Sgrassatore [5/10] l|alimentare|can|13.30
Carta forno [bianca/avana] rotolo 50 m|larg. 33|roll|4.70
""",
    "pt-obra": """
Cimento cola branco [25/5] kg flexível|C2 TE|bag|9.40
Tinta plástica mate branca [5/15] L|interior|can|42.50
Placa gesso cartonado [13/15] mm hidrófuga|1200x2600|pc|11.80
Perfil montante [48/70] mm 3 m|galvanizado|pc|3.35
Parafuso gesso cartonado 3,5x[25/35]|caixa 1000|box|7.90
Lã de rocha painel [40/60] mm|1350x600|pc|5.60
Espuma PU pistola [700/750] ml|verão|pc|5.20
Fita juntas papel [75/150] m|rolo|roll|2.85
Luva nitrilo tamanho [8/9/10]|EN 388|pair|2.10
Rodapé MDF lacado [70/100] mm|barra 2,4 m|pc|6.90
""",
    "sv-bygg": """
Träskruv C4 [4,2x55/4,8x75] utomhus|250 per paket|pack|19.80
Gipsskiva normal [900/1200] x 2400|13 mm|pc|86.00
Fogmassa akryl [vit/grå] 300 ml|övermålningsbar|pc|39.50
Mineralull skiva [95/145] mm|565 x 1170, 5,3 m²|pack|312.00
Reglar C24 45 x [95/145]|per meter|m|34.60
Fönsterband butyl [50/100] mm|rulle 15 m|roll|214.00
Arbetshandske stl [9/10/11] vinter|foder|pair|69.00
Byggplast 0,20 mm [2,7/4,0] x 25 m|CE|roll|498.00
Kabelrör VP [16/20] mm grå|3 m|pc|24.90
Skruvbits TX[20/25] 10-pack|50 mm|pack|58.00
""",
    "da-klinik": """
Undersøgelseslejepapir [50/60] cm x 50 m|2-lags|roll|38.50
Nitrilhandsker str. [S/M/L] lyseblå|100 stk|box|52.00
Håndsprit gel [500/1000] ml|85 %|pc|44.80
Sårvatter 20 x [20/40] cm|steril, enkeltpakket|pc|3.90
Gazekompres [5x5/10x10] 8-lags|100 stk|pack|29.60
Engangskittel [blå/gul] str. L|10 stk|pack|96.00
Kanylebeholder [1,5/3] liter gul|med låg|pc|27.40
Plaster sensitiv [6x10/8x10] cm|25 stk|box|41.20
Overfladesprit [750/1000] ml med spray|klar til brug|pc|36.30
Sprøjte 3-delt [2/5/10] ml Luer|100 stk|box|58.00
""",
    "pl-hydro": """
Rura PEX [16x2/20x2] krążek 200 m|warstwa EVOH|m|3.20
Bateria umywalkowa [niska/wysoka] chrom|głowica 35 mm|pc|189.00
Syfon butelkowy [32/40] mm|biały|pc|18.40
Zawór kątowy z filtrem [1/2x3/8~1/2x1/2]|mosiądz|pc|21.50
Stelaż podtynkowy WC [112/98] cm|ze spłuczką|pc|569.00
Klej do płytek elastyczny [22,5/25] kg|C2TE S1|bag|41.70
Kolano PVC kanalizacyjne [110/50] 45°|pomarańczowe|pc|6.80
Silikon sanitarny [biały/bezbarwny] 300 ml|grzybobójczy|pc|14.90
Otulina PE [22x9/28x13] 2 m|szara|pc|4.10
Grzejnik płytowy C22 600x[800/1000]|boczny|pc|438.00
""",
    "cs-auto": """
Brzdové destičky přední [DB1/DB3] sada|s čidlem|set|640.00
Filtr vzduchový [LX10/LX25]|panelový|pc|189.00
Olej motorový 5W-40 [4/20] l|syntetický|can|890.00
Autožárovka H[4/7] 12 V|párové balení|pack|145.00
Chladicí kapalina G12+ [5/10] l|koncentrát|can|410.00
Čistič brzd sprej [500/600] ml|karton 12|case|720.00
Stěrač plochý [600/650] mm|multiadaptér|pc|215.00
Hadicová spona W1 [16-27/25-40]|100 ks|pack|380.00
Montážní pasta [500/1000] g|měděná|pc|295.00
Brusný papír P[80/150/240] suchý zip|50 ks|box|365.00
""",
    "hu-villany": """
Kábel NYM-J [3x1,5/3x2,5/5x4]|100 m tekercs|m|410
Kismegszakító B[10/16] 1P|6 kA|pc|1290
Süllyesztett doboz [65/80] mm|gipszkartonba|pc|210
Dugaszolóaljzat [fehér/antracit] 2P+F|keret nélkül|pc|1680
LED panel [600x600/300x1200] 40 W|4000 K|pc|12400
Kötőelem [3/5] vezetékes|100 db|box|9800
Kábelkötegelő fekete [200/300] mm|100 db|pack|1150
Mozgásérzékelő [fali/mennyezeti] IP44|180°|pc|6900
Lépésálló cső [20/25] mm|50 m|roll|8200
Fi-relé 2P [25/40] A 30 mA|AC|pc|11300
""",
    "no-kontor": """
Kopipapir A4 80 g [hvit/resirkulert]|5 x 500 ark|case|349.00
Ringperm kraftig [50/70] mm|A4|pc|39.00
Toner sort modell [N20/N25]|6 000 sider|pc|1090.00
Konvolutt C[4/5] selvklebende|500 stk|box|289.00
Kaffe filtermalt [250/500] g|mørkbrent|pc|64.00
Avfallssekk klar [100/150] liter|rull 25 stk|roll|98.00
Papirhåndkle Z-fold [2/3]-lags|15 pakker|case|379.00
Oppvaskmaskintablett [80/120] stk|alt-i-ett|box|214.00
Rengjøringsmiddel nøytralt [1/5] l|uparfymert|can|79.00
""",
}
