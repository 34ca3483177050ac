"""Set p's goods of French, Italian, Spanish and Dutch-speaking customers by language and trade, in the form of `goods`."""

GOODS = {
    "fr-boul": """
Farine de tradition T65 sac 25 kg|sans additif|bag|19.40
Levure fraîche bloc 500 g carton de [10/20]|pressée|case|21.60
Chocolat noir pépites [8000/16000] carton 5 kg|50 % cacao|case|58.90
Sachet baguette kraft imprimé mille|14 x 60|pack|34.50
Beurre de tourage plaque 2 kg [82/84] %|AOP|pc|17.30
Boîte pâtissière carton blanc [16/20/25] cm lot de 50|pliante|pack|13.80
Lame de boulanger inox boîte de [10/100]|perforée|box|11.25
Toile à couche lin 60 cm|au mètre|m|7.90
Sucre perlé n° [4/10] sac 10 kg|grain dur|bag|16.70
Grille de cuisson 400 x 600 inox|fil 5 mm|pc|24.60
""",
    "fr-plomb": """
Tube cuivre écroui Ø [14/16/22] barre 4 m|NF|pc|23.70
Coude laiton à sertir 90° Ø [16/20] profil TH|avec contrôle|pc|3.85
Mitigeur lavabo chromé bonde [laiton/ABS]|C3|pc|64.50
Receveur extra-plat résine 90 x [90/120] blanc|découpable|pc|218.00
Groupe de sécurité 7 bar siège [inox/téflon]|3/4|pc|19.60
Siphon de sol inox 150 x 150 sortie 50|cloche amovible|pc|28.40
Mastic sanitaire blanc cartouche 310 ml|anti-moisissure|pc|5.15
Collier Atlas simple Ø [14/16/22] boîte de 100|M7|box|26.80
Bâti-support WC autoportant [1,12/0,82] m|3/6 litres|pc|174.00
""",
    "fr-hop": """
Compresse non tissée stérile 10 x 10 [sachet 5/sachet 2]|30 g/m²|pc|14.20|100
Seringue 3 pièces [5/10/20] mL embout Luer-Lock|stérile|pc|9.60|100
Champ opératoire 150 x 200 adhésif|SMS 3 couches|pc|3.75
Sonde urinaire silicone CH [14/16/18] ballonnet 10 mL|deux voies|pc|2.90
Perfuseur par gravité avec robinet|sans DEHP|pc|1.12
Gant chirurgical latex stérile T [6,5/7/7,5/8]|non poudré, la paire|pair|0.88
Électrode ECG adulte gel solide sachet de [30/50]|bouton pression|bag|4.35
Bocal d'aspiration 2 L usage unique|gélifiant|pc|3.40
Masque laryngé taille [3/4/5] silicone|réutilisable|pc|27.80
Solution hydroalcoolique [100/500] mL|EN 14476|pc|2.65
Plateau de soins carton moulé lot de 100|250 x 180|pack|16.90
""",
    "fr-carr": """
Apprêt garnissant 4:1 gris [clair/foncé] 3,5 L|isocyanate|can|88.00
Pare-chocs avant à peindre [berline/break]|avec trous PDC|pc|179.00
Agrafe de garniture noire sachet de [25/50]|divers montages|bag|8.40
Colle pare-brise cartouche 310 ml haute modulus|une heure|pc|11.60
Disque abrasif treillis 150 mm P[180/240]|boîte de 50|box|43.70
Rétroviseur extérieur [gauche/droit] dégivrant|convexe|pc|96.50
Gobelet mélangeur 650 ml carton de 200|gradué|case|52.00
Cire corps creux aérosol 500 ml|ambre|pc|9.25
""",
    "it-mecc": """
Barra tonda C45 trafilata Ø [20/30/40] h9|3 m|kg|1.64
Inserto ISO CNMG 1204[04/08] grado P25|confezione 10|pack|72.00
Cuscinetto radiale 6[204/205/206]-2RS C3|tenuta gomma|pc|5.90
Olio da taglio emulsionabile fusto [20/200] l|senza boro|can|148.00
Punta elicoidale HSS-Co Ø [5/6,8/8,5] DIN 338|rettificata|pc|4.75
Vite TCEI M[6/8/10]x30 12.9 brunita|UNI 5931|pc|11.40|100
Anello di tenuta FPM 40x[55/62]x8|doppio labbro|pc|6.85
Spina cilindrica Ø [8/10]x40 m6 temprata|DIN 6325|pc|38.00|100
Lubrificante guide ISO VG [68/220] latta 5 l|adesivo|can|31.90
Staffa di serraggio a gradini M[12/16]|con vite|set|27.30
""",
    "it-hotel": """
Lenzuolo raso cotone [singolo/matrimoniale] bianco|300 TC|pc|21.80
Accappatoio spugna 400 g taglia [M/L/XL]|collo scialle|pc|27.90
Set cortesia flaconi 30 ml [agrumi/fico] cartone 200|cinque pezzi|case|84.00
Bicchiere calice degustazione 45 cl conf. 6|cristallino|pack|19.60
Minibar assorbimento 40 l porta [cieca/vetro]|silenzioso|pc|238.00
Carta igienica 3 veli pacco [10/40] rotoli|pura cellulosa|pack|14.20
Tovaglia fiandra 160 x [160/240] avorio|bordo a giorno|pc|18.70
Pantofola spugna chiusa imbustata paio|suola EVA|pair|0.96
Phon a parete 1600 W con presa rasoio|bianco|pc|43.50
""",
    "it-gel": """
Pasta pistacchio pura latta [2,5/5] kg|tostatura media|can|148.00
Base latte 50 [caldo/freddo] sacchetto 2 kg|senza grassi idrogenati|bag|15.40
Cono cialda grande scatola [120/200] pezzi|copertura interna|box|26.80
Coppetta carta [100/150/200] cc fila da 100|compostabile|pack|5.95
Paletta colorata biodegradabile scatola mille|incartata|box|17.20
Variegato amarena secchio 6 kg|frutto intero|bucket|49.50
Vaschetta inox 360x165x[120/150]|bordo rinforzato|pc|16.35
Destrosio monoidrato sacco 25 kg|origine UE|bag|33.60
Carapina con coperchio Ø 20 h 25|per pozzetto|pc|38.90
""",
    "es-conserva": """
Bote hojalata RO-[550/850] litografiado|cuerpo y fondo|pc|24.60|100
Tapa abre fácil 99 mm barniz [oro/blanco]|bolsa de 500|pc|9.80|100
Alcachofa cruda calibre [30/35] origen Tudela|caja campo|kg|1.36
Sal marina fina saco 25 kg|sin antiapelmazante|bag|7.90
Ácido cítrico monohidrato saco [10/25] kg|E-330|bag|48.50
Etiqueta autoadhesiva 210 x 90 bobina|2000 unidades|roll|63.40
Bandeja cartón 12 botes troquelada|kraft|pc|0.31
Film retráctil 420 mm x [50/70] micras|bobina 20 kg|roll|58.00
Sosa cáustica líquida 50 % garrafa 60 kg|pelado químico|can|44.75
Rollo film estirable automático 23 micras|preestirado 250 %|roll|29.90
""",
    "es-solar": """
Módulo monocristalino [455/500] W media célula|marco negro|pc|87.40
Inversor híbrido monofásico [5/6] kW|dos MPPT|pc|846.00
Estructura coplanar aluminio [2/4] módulos teja|salvatejas|set|93.50
Cable solar H1Z2Z2-K [4/6] mm² rojo|bobina 500 m|m|0.74
Conector MC4 macho-hembra par|IP68|pair|1.65
Batería litio LFP 5,12 kWh bastidor|comunicación CAN|pc|1189.00
Protector sobretensión DC 1000 V tipo [1+2/2]|carril DIN|pc|48.20
Vatímetro bidireccional [mono/tri]fásico|Modbus|pc|112.00
Canal perforada zincada 60 x [100/150]|tramo 3 m|m|8.35
""",
    "es-ferre": """
Cemento gris uso general bulto [42,5/50] kg|NTC 121|bag|28900.00
Varilla corrugada [3/8~1/2] pulgada x 6 m|grado 60|pc|24500.00
Teja fibrocemento N° [6/8] perfil 7|sin asbesto|pc|52800.00
Alambre negro recocido calibre 18 rollo 25 kg|para amarre|roll|148000.00
Tubo sanitario PVC [2/4] pulgada x 6 m|tipo pesado|pc|67400.00
Pintura tipo 1 blanca caneca 5 galones|lavable|bucket|289000.00
Puntilla con cabeza [2~2-1/2] pulgada caja 500 g|acero|box|4650.00
Guante vaqueta reforzado par|talla única|pair|12900.00
Disco corte metal 4-1/2 x 1/16 pulgada|T41|pc|3850.00
""",
    "nl-kas": """
Steenwolmat [100/133] x 15 x 7,5 cm eenzijdig|met druppelgat|pc|3.15
Kalksalpeter oplosbaar zak 25 kg|15,5 N|bag|14.80
Trostomaatclips [22/25] mm doos 10.000|transparant|box|68.50
Schermdoek energiebesparend [65/75] % 5,15 m breed|brandvertragend|m|6.40
Druppelaar drukgecompenseerd [2/3] l/u met slang 60 cm|blauw|pc|41.00|100
Hommelkast middel [tomaat/aardbei]|12 weken|pc|52.90
Oogstkrat kunststof 60 x 40 x [18/22]|stapelbaar|pc|7.65
Gewashanger haak 22 cm met [12/15] m touw|jute|pc|63.00|100
Salpeterzuur 38% can [20/600] l|technisch|can|33.70
Kasdekreiniger zuur 25 l|fluoridevrij|can|96.00
""",
    "nl-werf": """
Scheepsplaat grade A [6/8/10] x 2000 x 6000|Lloyd's|sheet|1085.00
Lasdraad gevuld 1,2 mm rutiel haspel 15 kg|E71T-1|roll|58.40
Zinkanode aanlas [4/9] kg type B|met strip|pc|39.70
Epoxyprimer tweecomponenten set [5/20] l|grijs|set|214.00
Kogelkraan brons 2 delig DN [25/40/50]|PN 25|pc|73.60
Slijpschijf 180 x 7 staal doos 10|A24R|box|26.30
Patrijspoort aluminium rond 300 mm|vast glas 10 mm|pc|189.00
Bolder gelast dubbel Ø [114/168]|gestraald|pc|246.00
Afstopper tros 48 mm polyester|20 m gesplitst|pc|178.50
""",
    "nl-horeca": """
Frituurvet rundvet blok 2,5 kg doos [4/6]|halal|case|38.70
Bierviltje bedrukt rond 94 mm pak 500|1,2 mm|pack|16.20
Friet vers 10 mm zak [5/10] kg|Bintje|bag|9.40
Mayonaise emmer [5/10] l|80% olie|bucket|21.80
Servet 2-laags 33 x 33 [wit/bordeaux] pak 100|1/4 vouw|pack|2.65
Glas blond 33 cl steel doos 6|maatstreep|box|17.90
Koolzuurfles 10 kg wissel|levensmiddelen|pc|24.50
Vaatwastablet 3,5 kg emmer|fosfaatvrij|bucket|29.60
Dienblad antislip rond Ø [36/40]|zwart|pc|11.30
""",
}
