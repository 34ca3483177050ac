"""Set j's goods of other languages than German and English, in the form of `goods`."""

GOODS = {
    "fr-san": """
Raccord à sertir cuivre coude 90° [14/16/22]|profil V, joint EPDM|pc|3.15
Mitigeur lavabo chromé [C2/C3] cartouche céramique|flexibles 3/8|pc|58.40
Radiateur panneau acier T22 H600 L[800/1000/1200]|blanc RAL 9016|pc|142.00
Robinet thermostatique équerre [1/2"~3/8"]|corps + tête|pc|21.30
Tube PER nu [12x1,1/16x1,5] couronne 100 m|rouge ou bleu|m|0.68
Collecteur laiton [3/5] départs mâle 1/2"|entraxe 50 mm|pc|24.70
Siphon lavabo laiton [32/40] réglable|garde d'eau 50 mm|pc|9.85
Bâti-support WC [autoportant/mural] 1,12 m|chasse 3/6 l|pc|167.00
Colle PVC pression pot [250/500] ml|avec pinceau|pc|8.60
""",
    "fr-mro": """
Sel de déneigement sac [10/25] kg|palette de 40|bag|5.90
Gants de manutention cuir taille [9/10/11]|EN 388 3122|pair|6.40
Peinture routière blanche fût [5/25] kg|norme NF|can|84.00
Ampoule LED E27 [8/12] W 2700 K|806 lm|pc|3.25
Panneau signalisation [A14/B1/KC1] classe 2|diamètre 850|pc|64.50
Cadenas laiton [40/50] mm même clé|anse acier cémenté|pc|14.20
Peinture acrylique mate blanc [10/15] L|murs et plafonds|can|61.30
Chaîne tronçonneuse .325 [64/72] maillons|1,5 mm|pc|17.90
""",
    "fr-med": """
Gants examen vinyle non poudrés [6-7/7-8/8-9]|boîte 100|box|4.65
Compresse stérile non tissée [7,5/10] cm|sachet de 5, boîte 50|box|6.20
Seringue 3 pièces Luer [5/10/20] ml|boîte 100|box|8.75
Perfuseur avec régulateur [150/180] cm|stérile|pc|1.35
Change complet nuit [M/L]|paquet 14|pack|9.80
Solution hydroalcoolique [300/500] ml|flacon pompe|pc|3.90
Drap d'examen gaufré [38/50] cm|carton 12 rouleaux|case|38.00
Thermomètre frontal sans contact [bleu/blanc]|marquage CE|pc|29.50
""",
    "fr-food": """
Farine T[45/65] sac 10 kg|moulin régional|bag|10.90
Crème liquide 35 % [1/2] L|UHT|pc|5.20
Pommes frites 7/7 surgelées [2,5/5] kg|huile tournesol|bag|6.40
Entrecôte de bœuf [250/300] g pièce|race à viande, sous vide|kg|21.50
Moutarde de Dijon seau [1/5] kg|forte|bucket|7.85
Huile d'olive vierge extra bidon [3/5] L|première pression|can|38.40
Camembert au lait cru [250/500] g|AOP|pc|3.60
Café moulu brasserie [250/1000] g|100 % arabica|pack|12.75
Sucre morceaux emballés [2,5/5] kg|n° 4|case|13.10
Magret de canard [350/400] g frais|sud-ouest|kg|17.80
Eau gazeuse verre [50/100] cl|casier de 12|case|9.60
Salade batavia [calibre 1/calibre 2]|colis de 12|case|11.40
""",
    "fr-ele": """
Câble H07RNF 3G[1,5/2,5/4]|souple caoutchouc|m|2.35
Interrupteur différentiel 2P [40/63]A 30mA type A|bornes décalées|pc|64.80
Prise 2P+T encastrée [blanc/titane]|griffes et vis|pc|4.10
Tableau nu [2/3/4] rangées 13 modules|porte opaque|pc|58.20
Gaine ICTA [20/25] tire-fil gris|couronne 100 m|m|0.49
Bloc BAES évacuation [45/60] lm LED|SATI, IP43|pc|52.70
Projecteur LED [30/50] W IP65 4000K|avec étrier|pc|31.40
Connecteur automatique [3/5] entrées|boîte de 100|box|27.60
""",
    "fr-pack": """
Caisse américaine simple cannelure [300x200x150/400x300x250]|kraft brun|pc|0.58
Adhésif polypropylène 50 x [66/100] havane|carton 36|roll|1.12
Film étirable manuel 450 mm [17/20] µ|transparent|roll|5.85
Sachet confiseur cellophane [120x275/140x305]|fond carton|pc|0.09
Ballotin carton [250/500] g bordeaux|pelliculé|pc|0.41
Ruban satin 15 mm x [25/100] m or|bord tissé|roll|4.30
Étiquette adhésive ronde Ø [30/40] mm dorée|rouleau 1000|roll|18.40
""",
    "nl-mro": """
Zeskanttapbout M[8/10/12]x[30/50] 8.8 verzinkt|DIN 933|pc|14.60|100
Kogellager [6206/6308] 2RS C3|fabrikaat vrij|pc|9.45
V-riem SPB [1800/2240/2650]|antistatisch|pc|18.70
Hydrauliekslang 2SN [3/8~1/2]" per meter|DIN EN 853|m|7.30
Vetpatroon EP2 [400/500] g|lithium|pc|4.15
Slijpschijf inox 125 x [1,0/1,6]|doos 25|box|26.50
Luchtfilter buitenelement [P82/P77]-series|tractor|pc|34.80
Spanband met ratel 50 mm [6/9] m|LC 2500 daN|pc|13.95
""",
    "nl-med": """
Onderzoekshandschoenen nitril [S/M/L]|doos 100 stuks|box|5.70
Incontinentieslip [medium/large] nacht|pak 20|pack|14.80
Handalcohol 70% pomp [500/1000] ml|geregistreerd|pc|5.35
Wegwerpschort PE wit [70x120/80x140]|rol 200|roll|9.60
Gaaskompres niet steril [5x5/10x10] cm|pak 100|pack|2.25
Washandjes non-woven [15x22/16x23]|50 stuks|pack|2.90
Bedonderlegger [60x60/60x90] 6-laags|zak 25|bag|6.75
Desinfectiedoekjes bus [100/200]|alcoholvrij|can|6.20
""",
    "nl-food": """
Friet 10 mm diepvries [2,5/10] kg|voorgebakken|bag|6.95
Rundvleeskroket [80/100] g|doos 28|case|19.80
Frituurolie vloeibaar [10/15] l|can-in-box|can|31.50
Kaas jong belegen plakken [500/1000] g|48+|pack|9.40
Mayonaise emmer [3/10] l|80% olie|bucket|17.60
Bockworst [10/12] stuks vacuüm|gerookt|pack|6.85
Koffiebonen [1/6] kg medium roast|UTZ|bag|15.20
Servet 33x33 [wit/zwart] 2-laags|pak 250|pack|5.60
Tomatenketchup fles [750/900] ml|knijpfles|pc|2.75
""",
    "nl-san": """
Perskoppeling koper recht [15/22/28] mm|M-profiel|pc|3.05
Afvoerbuis PVC [75/110] mm 4 m|BENOR|m|4.40
Hangtoilet diepspoel [wit/mat zwart]|softclose zitting|pc|154.00
Inbouwreservoir [82/112] cm hoog|frontbediening|pc|189.00
Douchemengkraan thermostatisch [chroom/zwart]|hartafstand 150|pc|98.50
Kunststofbuis meerlagen [16x2/20x2]|rol 100 m|m|1.75
Sifon wastafel [chroom/wit] 5/4"|verstelbaar|pc|12.30
""",
    "it-mro": """
Vite TCEI M[6/8/10]x[20/40] cl. 12.9|brunita|pc|13.20|100
Cuscinetto a sfere [6204/6306/6310] 2RS|C3|pc|7.95
Disco da taglio inox [115/230]x1,6|EN 12413|pc|1.05
Cinghia trapezoidale SPA [1250/1500]|dentata|pc|12.60
Punta HSS cobalto Ø [5/8,5/12]|DIN 338|pc|4.85
Guanti nitrile palmo tg. [8/9/10]|EN 388|pair|2.10
Olio emulsionabile fusto [20/60] L|da taglio, senza cloro|can|112.00
Raccordo pneumatico 1/4" tubo [6/8]|ottone nichelato|pc|2.35
""",
    "it-food": """
Riso Carnaroli [1/5] kg sottovuoto|raccolto dell'anno|pack|9.40
Pomodori pelati latta [800 g/2,5 kg]|100% italiani|can|3.20
Olio EVO lattina [3/5] L|estratto a freddo|can|41.50
Burro panetto [500/1000] g|82% m.g.|pc|7.60
Trota salmonata fresca [300/400] g|eviscerata|kg|12.80
Bresaola punta d'anca [metà/intera]|IGP|kg|28.90
Vino bianco della casa bag in box [5/10] L|12% vol.|pc|17.40
Acqua naturale vetro [50/75] cl|cassa 16 bott.|case|8.20
Caffè in grani miscela bar [1/3] kg|tostatura media|bag|19.30
""",
    "it-ele": """
Cavo FG16OR16 3G[1,5/2,5/4] mm²|0,6/1 kV|m|1.48
Interruttore magnetotermico 1P+N C[10/16/20]|4,5 kA|pc|7.60
Placca 3 posti [bianco/antracite]|tecnopolimero|pc|2.85
Tubo corrugato pieghevole Ø [20/25] verde|rotolo 100 m|m|0.36
Quadro da parete [12/24/36] moduli IP65|porta fumé|pc|46.70
Presa bipasso 10/16A [bianca/grigia]|1 modulo|pc|3.15
Plafoniera LED [18/24]W rotonda IP54|4000K|pc|22.40
""",
    "es-san": """
Codo cobre 90° [15/18/22] H-H|soldar|pc|0.95
Tubo multicapa [16x2/20x2,25] rollo|aislado|m|1.88
Grifo lavabo monomando [cromo/negro]|ecológico, apertura en frío|pc|46.30
Llave de escuadra 1/2"-3/8" [cromada/cepillada]|con filtro|pc|4.20
Radiador aluminio [600/800] 10 elementos|blanco|pc|128.00
Calentador gas estanco [11/14] l butano|bajo NOx|pc|289.00
Sifón botella 1 1/4" [extensible/rígido]|blanco|pc|3.75
""",
    "es-food": """
Aceite de oliva virgen extra [5/25] L|garrafa|can|44.60
Jamón cocido extra [4/7] kg barra|sin fosfatos|kg|8.20
Patata agria saco [10/25] kg|lavada|bag|14.30
Merluza en rodajas congelada [1/5] kg|glaseo 10 %|case|39.80
Huevos L estuche [30/180]|gallinas suelo|case|31.40
Servilleta 40x40 [blanca/crema] doble punto|paq. 50|pack|4.10
Gel de baño dosis [20/30] ml|caja 250|box|29.60
Papel higiénico industrial [18/24] rollos|2 capas|pack|16.70
Lavavajillas máquina garrafa [10/20] L|aguas duras|can|36.90
Zumo de naranja refrigerado [1/2] L|exprimido|pc|2.95
""",
    "es-mro": """
Tornillo allen M[8/10/12] x [25/50] inox 304|DIN 912|pc|6.40
Disco de corte [4 1/2~7]" metal|T41|pc|24.50
Soldadura E[6013/7018] 1/8"|caja 5 kg|kg|86.00
Chumacera UCP[205/208] de piso|fierro gris|pc|412.00
Banda V B[58/75]|perfil clásico|pc|138.00
Guante de carnaza [corto/largo] unitalla|refuerzo|pair|79.00
Pintura esmalte [azul/gris] 19 L|secado rápido|can|1480.00
Ángulo estructural 2" x [3/16~1/4]"|tramo 6.10 m|pc|742.00
""",
    "pt-mro": """
Elétrodo rutílico 2,5 x [300/350] mm|caixa 5 kg|box|19.80
Perfil tubular [40x40x2/60x40x3] aço|barra 6 m|m|5.35
Disco lamelar 115 grão [40/60/80]|zircónio|pc|2.15
Dobradiça soldar [100/120] mm|com rolamento|pc|4.60
Tinta antiferrugem cinza [4/20] L|base solvente|can|37.40
Fechadura portão [40/50] mm entrada|inox|pc|23.90
Bucha química [300/410] ml|viniléster|pc|11.25
""",
    "pt-pack": """
Caixa de papelão ondulado [40x30x20/60x40x30]|parede dupla|pc|5.80
Filme stretch manual 500 mm x [25/30] micra|bobina 4 kg|kg|18.90
Fita adesiva transparente 48 mm x [50/100] m|acrílica|roll|4.75
Etiqueta BOPP [100x50/100x150] mm|rolo 500|roll|39.60
Pote PP 500 ml [branco/transparente] com tampa|uso alimentar|pc|0.92
Tampa foil Ø [75/95] mm|iogurte, termosselável|pc|0.14
Saco plástico PEBD [20x30/40x60] 0,10|fardo 5 kg|kg|23.40
""",
    "sv-ele": """
Installationskabel EKRK [3G1,5/5G2,5] vit|ring 50 m|m|12.40
Dvärgbrytare 1P C[10/16]A|6 kA|pc|64.00
Jordfelsbrytare 4P [40/63]A 30mA|typ A|pc|489.00
Vägguttag 2-vägs infällt [polarvit/antracit]|jordat|pc|72.50
Flexrör [16/20] mm halogenfri|ring 100 m|m|6.85
Downlight LED [6/9]W 2700K|IP44, vit|pc|186.00
Apparatdosa [70/85] mm betong|djup 62|pc|18.90
""",
    "da-food": """
Kartofler skrællede [5/10] kg|kogefaste|bag|89.00
Smør usaltet [250/1000] g|lurmærket|pc|61.50
Kyllingebryst frost [160/180] g|karton 5 kg|case|312.00
Rugbrød skåret [950/1200] g|10 stk|case|148.00
Skummetmælk [1/10] l|bag-in-box|pc|72.00
Rapsolie dunk [5/10] l|koldpresset|can|198.00
Remoulade spand [2,5/5] kg|uden konservering|bucket|139.00
Øko gulerødder [5/10] kg|klasse 1|bag|68.00
""",
    "no-san": """
Pressdel kobber bend 90 [15/22/28]|DZR|pc|48.90
PEX-rør rør-i-rør [15/18] 50 m|blå varerør|m|22.40
Servantbatteri ettgreps [krom/sort]|med løfteventil|pc|1290.00
Veggtoalett spylekantfritt [hvit/matt]|myktlukkende sete|pc|2180.00
Fordelerskap [550/700] mm rustfri|med lås|pc|1645.00
Avløpsrør PP [50/75/110] 1 m|lyddempet|pc|139.00
Termostathode M30 [hvit/krom]|væskeføler|pc|215.00
""",
    "fi-mro": """
Kuusioruuvi M[8/10/12]x[30/50] 8.8 sinkitty|DIN 933|pc|14.80|100
Laakeri [6205/6306/6309] 2RS|C3-välys|pc|9.60
Katkaisulaikka [125/230]x1,9|RST|pc|1.85
Hydrauliöljy ISO VG [32/46] 20 l|talvilaatu|can|79.00
Työkäsine nahka koko [9/10/11]|EN 388|pair|7.20
Poranterä HSS [5/6,8/10,2] mm|lyhyt|pc|3.95
Hitsauslanka 1,0 mm [5/15] kg|SG2 kela|kg|4.40
""",
    "pl-ele": """
Przewód OMY 3x[1,0/1,5] biały|krążek 100 m|m|3.15
Wyłącznik nadprądowy B[10/16/20] 1P|6 kA|pc|11.80
Rozdzielnica natynkowa [12/24] mod. IP40|drzwi transparentne|pc|68.40
Gniazdo podwójne z/u [białe/grafit]|podtynkowe|pc|17.60
Puszka podtynkowa 60 [płytka/głęboka]|łączeniowa|pc|0.95
Oprawa hermetyczna LED [36/48]W|4000K IP65|pc|79.00
Rura karbowana [20/25] 320N|zwój 50 m|m|1.42
""",
    "pl-food": """
Mąka pszenna typ [500/650] 25 kg|chlebowa|bag|52.00
Drożdże piekarskie [1/10] kg|prasowane|kg|7.90
Cukier kryształ worek [25/50] kg|kat. II UE|bag|98.00
Margaryna mleczna blok [10/20] kg|80% tł.|case|149.00
Mak niebieski mielony [5/10] kg|do mas|bag|118.00
Marmolada wieloowocowa twarda [13/25] kg|wiaderko|bucket|126.00
Olej rzepakowy [10/20] l|rafinowany|can|112.00
Torebka papierowa [150x70/200x100] brązowa|1000 szt.|pack|64.00
""",
    "cs-mro": """
Vrut univerzální [4x40/5x60] TX žlutý zinek|balení 200|pack|148.00
Řezný kotouč [125/230]x1,6 nerez|EN 12413|pc|24.50
Jäkl [40x40x2/60x40x3] S235|tyč 6 m|m|96.00
Pant závěsný [80/120] mm pozink|k navaření|pc|38.00
Barva základní šedá [2,5/5] l|syntetická|can|612.00
Zámek zadlabací [72/90] mm|pravý i levý|pc|249.00
Elektroda bazická Ø [2,5/3,2]|balení 5 kg|kg|118.00
""",
}
