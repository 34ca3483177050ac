"""Set m's goods of other languages than German and English, in the form of `goods`."""

GOODS = {
    "fr-vigne": """
Bouteille bordelaise 75 cL [feuille morte/blanc/mi-blanc]|palette 1 176|pc|39.80|100
Bouchon technique 44 x 23,5 [DIAM type/micro-aggloméré]|marqué neutre|pc|11.90|100
Capsule étain [bordeaux/or/noir] 29,5 x 55|nue|pc|9.40|100
Bag-in-box poche 3 L [aluminium/translucide]|robinet vitop|pc|62.00|100
Levure sèche active [rouge/rosé] 500 g|souche neutre|pack|26.30
Nutriment azoté complexe [1/10] kg|vinification|bag|14.80
Sulfite liquide 18 % [10/20] L|bisulfite de potassium|can|32.90
Plaque filtrante [stérile/clarifiante] 40 x 40|lot de 50|box|81.00
Fût chêne 225 L bonde silicone [blanche/rouge]|Ø 50|pc|3.60
Caisse bois 6 bouteilles [estampée/brute]|pin des Landes|pc|7.45
Piquet vigne acier galvanisé [1,80/2,00] m|1,5 mm|pc|3.15
Fil de palissage inox [1,2/1,4] mm 25 kg|bobine|roll|148.00
Sécateur électrique lame [droite/crochet]|rechange|pc|38.50
""",
    "fr-ecole": """
Peinture gouache liquide [magenta/cyan/jaune] 1 L|lavable|pc|5.20
Ardoise blanche [unie/séyès] avec feutre|20 x 30|pc|1.85
Cahier 17x22 96 p. [rouge/bleu/vert] grands carreaux|90 g|pc|0.78
Tapis de motricité pliable [120x60/200x100] cm|M2|pc|64.00
Chaise coque maternelle taille [T1/T2/T3]|empilable|pc|29.40
Colle blanche vinylique [250 mL/1 L]|sans solvant|pc|3.35
Perles à repasser seau [5000/10000]|coloris assortis|bucket|18.60
Papier dessin 160 g 24x32 [250/500] feuilles|blanc|pack|13.75
Cerceau plat Ø [50/65] cm|lot de 4|set|11.90
Drap housse lit couchette 60x120 [bleu/écru]|coton|pc|8.70
Ciseaux bouts ronds [droitier/gaucher] 13 cm|inox|pc|1.15
""",
    "fr-coif": """
Crème oxydante [10/20/30] volumes 1 L|stabilisée|pc|5.40
Coloration permanente [4.0 châtain/6.3 blond foncé doré/7.1 blond cendré] 60 mL|tube|pc|4.85
Papier mèches aluminium [100/250] m|15 µ|roll|9.30
Shampooing neutre salon [1/5] L|pH 5,5|pc|7.60
Cape de coupe [noire/anthracite] antistatique|140 x 160|pc|10.90
Gants ménage coloration [S/M] noirs satinés|20 paires|pack|6.75
Bigoudis velcro Ø [25/36/48] mm|sachet de 12|bag|3.20
Poudre décolorante bleue [450/900] g|9 tons|pc|15.40
Serviette nid d'abeille jetable [40x70/50x90]|50|pack|8.95
Peigne démêloir carbone [fin/large]|antistatique|pc|2.65
Laque professionnelle [500/750] mL fixation forte|gaz neutre|pc|6.30
""",
    "fr-piscine": """
Skimmer béton grande meurtrière [blanc/gris]|corps 50|pc|118.00
Projecteur LED plat [blanc/RVB] 18 W 12 V|IP68|pc|96.50
Liner armé 150/100e [sable/gris perle/bleu pâle] 25 m x 1,65|rouleau|roll|486.00
Pompe filtration [0,75/1,1] kW monophasé|autoamorçante|pc|312.00
Média filtrant verre [0,7-1,3/1,0-3,0] 20 kg|recyclé|bag|23.60
Coude PVC pression 90° Ø [50/63] à coller|PN16|pc|1.95
Tube souple PVC spiralé Ø [50/63] 25 m|terre|roll|74.20
Buse de refoulement orientable [blanche/anthracite]|Ø 50 collage|pc|8.40
Margelle pierre reconstituée [droite/angle rentrant] 50x33|ton crème|pc|13.80
Coffret électrique filtration [simple/avec transfo]|horloge|pc|176.00
Volet roulant lame PVC [blanc/sable] au ml|71 mm|m|38.50
Électrode cellule sel [75/120] m³|titane|pc|285.00
""",
    "fr-montre": """
Verre saphir bombé Ø [28,5/30,0/32,5] mm|antireflet|pc|14.60
Joint de fond torique Ø [26/29/31] x 0,7|nitrile|pc|38.00|100
Barrette à ressort acier [18/20/22] mm Ø 1,5|double bride|pc|29.50|100
Brucelles antimagnétiques n° [2/3/5]|nickel|pc|21.40
Pivot décolleté acier 20AP Ø [0,8/1,2] mm barre 2 m|poli|m|6.90
Huile de synthèse palier [2/10] mL|haute vitesse|pc|32.80
Cabron à polir grain [400/800/1200]|bois|pc|4.35
Bois de gentiane polissage [Ø 3/Ø 6] mm|botte|pack|9.70
Boîte alvéolée transport mouvements [24/48]|antistatique|pc|17.20
Doigtiers latex non poudrés [S/M/L]|720|bag|24.50
Tournevis horloger lame [0,60/1,00/1,40] mm|mèche rechangeable|pc|13.90
Benzine rectifiée nettoyage [1/5] L|indice 100|can|19.80
""",
    "nl-kas": """
Steenwolmat 100x20x7,5 [enkel/dubbel] gesneden|paprika|pc|2.85
Tomatenhaak gegalvaniseerd [18/22] cm met touw|12 m|pc|29.50|100
Druppelaar drukcompenserend [2/3] l/u|met slangetje|pc|21.80|100
Kalksalpeter vloeibaar [20/1000] l|Calsal|can|18.40
Energiescherm doek [4,30/5,00] m alu-strook|brandvertragend|m|6.20
Hommelkast bestuiving [klein/groot]|8 weken|pc|36.00
Plantclip tomaat [22/25] mm transparant|doos 10.000|box|58.60
Trospoot beugel [normaal/zwaar]|1.000|box|21.30
Kasglas tuinbouw 4 mm [73x165/112x165] cm|gehard|pc|14.90
pH-elektrode kas [3 m/5 m] kabel|BNC|pc|92.00
Oogstmes gebogen [links/rechts]|rvs|pc|3.15
Fustkrat EPS 40x30x[16/24] opvouwbaar|zwart|pc|5.40
""",
    "nl-bloem": """
Steekschuim blok [nat/droog] 23x11x8|20 stuks|case|17.80
Satijnlint [15/25] mm [ivoor/oudroze] 25 m|dubbelzijdig|roll|3.40
Vaas cilinder helder glas h [20/30] cm|Ø 12|pc|5.90
Binddraad groen gelakt 0,65 x [30/50] cm|2,5 kg|pack|11.20
Bloemenpapier kraft [bruin/mosgroen] 50 cm x 200 m|40 g|roll|24.60
Mosplaat bolmos [2,5/5] kg|geprepareerd|case|19.30
Kransonderlegger stro Ø [25/35] cm|rond|pc|1.35
Sierspelden parel [4/6] cm wit|144|box|4.20
Snijbloemenvoedsel [5/10] g sachet|1000|case|31.50
Rouwlint moiré [75/100] mm wit 25 m|bedrukbaar|roll|6.85
""",
    "nl-school": """
Schrift A5 lijn [met kantlijn/zonder kantlijn]|10 stuks|pack|4.60
Whiteboardstift ronde punt [zwart/blauw/rood/groen]|navulbaar|pc|1.25
Plakstift [20/40] gram|oplosmiddelvrij|pc|0.95
Rekenrek [20/100] kralen demonstratie|hout|pc|38.50
Verfschort kunststof [3-5/6-8] jaar|mouwen|pc|6.90
Springtouw [2,5/5] m houten handvat|katoen|pc|3.75
Tekenpapier 120 g A3 [wit/crème]|250 vel|pack|10.80
Klei zelfdrogend [wit/terra] 1 kg|lucht|pack|3.20
Timer visueel [19/30] cm 60 minuten|magnetisch|pc|34.90
Knutselkarton 270 g 50x70 [donkerblauw/oranje]|25 vel|pack|9.15
Handpuntenslijper metaal [enkel/dubbel]|doos 24|box|12.40
""",
    "it-gelato": """
Latte scremato in polvere [10/25] kg|spray|bag|84.00
Pasta pistacchio pura [2,5/5] kg|100 % Sicilia|can|168.00
Destrosio monoidrato [5/25] kg|mais|bag|29.80
Neutro per creme [2/5] kg 5 g/L|carrube|pack|31.50
Cono cialda arrotolata [piccolo/medio/gigante]|senza glutine|case|26.90
Coppetta carta [80/120/160] cc fantasia|1000 pz|case|34.20
Palettina gelato legno [9/11] cm|500|box|8.60
Variegato amarena [3/6] kg|frutto intero|bucket|42.70
Topping [cioccolato/caramello] 1 kg|squeeze|pc|6.40
Vaschetta termica asporto [500/1000] g|EPS|case|28.90
Vaschetta inox gelato 36x16,5 [12/15] cm|18/10|pc|17.50
""",
    "it-scarpe": """
Pellame vitello pieno fiore [nero/testa di moro/cuoio]|spess. 1,2-1,4|m2|46.50
Fondo gomma cucito [Goodyear/Blake] n. [39/41/43]|nero|pair|8.90
Soletta fussbett [lattice/memory] n. [37/40/42]|forata|pair|3.15
Puntale termoadesivo [0,8/1,2] mm|sagomato|pair|0.62
Filo cucirino bondato [30/40] 1500 m|nylon 6.6|roll|11.40
Adesivo poliuretanico suole [1/4,5] kg|bassa emissione|can|38.60
Fibbia ottone [20/25] mm brunita|nichel free|pc|74.00|100
Contrafforte rigenerato [1,5/2,0] mm|fogli 100x150|pc|9.80
Scatola cartone scarpa [donna/uomo] bianca|automontante|pc|52.00|100
Occhiello alluminio n. [90/100] canna di fucile|conf. 1000|pack|6.20
Lacci cerati piatti [80/120] cm|nero|pair|0.48
Tacco cuoio [25/35] mm|sopratacco gomma|pair|5.70
""",
    "it-comune": """
Segnale stradale triangolare lato [60/90] cm|cl. 2|pc|28.40
Vernice spartitraffico [bianca/gialla] 25 kg|rifrangente|bucket|54.00
Dissuasore gomma [75/100] cm h 5|con tasselli|pc|39.80
Sale disgelante marino [10/25] kg|antiagglomerante|bag|4.10
Panchina legno e ghisa [150/180] cm|3 doghe|pc|184.00
Cestino gettacarte [30/45] L palo|zincato|pc|42.60
Lampada LED arredo urbano [30/50] W|IP66 4000K|pc|117.00
Rete elettrosaldata recinzione h [120/150] 25 m|verde|roll|68.50
Transenna zincata [200/250] cm|22 pioli|pc|44.90
Conglomerato a freddo sacco [20/25] kg|pronto uso|bag|7.35
Sacchi immondizia [70x110/90x120] nero|10 pz|roll|1.95
""",
    "es-aceite": """
Garrafa PET [2/5] L aceite con asa|tapón precinto|pc|31.00|100
Botella vidrio marasca [250/500/750] mL verde|rosca 31,5|pc|38.40|100
Tapón irrellenable 31,5x24 [negro/dorado]|con vertedor|pc|9.60|100
Tierra de filtración perlita [15/20] kg|alimentaria|bag|17.90
Capacho decánter junta [M4/M6]|caucho nitrilo|pc|48.20
Vareadora peine carbono [recambio/completo]|8 púas|pc|36.50
Malla recogida aceituna [6x12/8x12] m 90 g|con abertura|pc|34.80
Caja apilable vendimia [20/25] kg ranurada|HDPE|pc|5.90
Detergente alcalino clorado [25/60] kg|CIP|can|41.70
Lata aceite 3 L litografiada [gourmet/neutra]|hojalata|pc|118.00|100
Manguera alimentaria aceite Ø [40/50] mm|aspiración|m|11.30
Talco micronizado [20/25] kg|coadyuvante|bag|8.45
""",
    "es-muni": """
Balón fútbol sala talla [58/62] bote bajo|cosido|pc|16.80
Red portería fútbol 7 [3/4] mm nylon|juego|set|74.00
Césped artificial pegamento bicomponente [10/13] kg|verde|can|69.50
Papelera urbana [40/60] L basculante|galvanizada|pc|88.00
Hipoclorito sódico piscina [20/25] L|160 g/L|can|14.90
Toallas secamanos plegadas [Z/V] 2 capas|4000 uds|case|23.70
Fregona algodón industrial [250/350] g|rosca|pc|2.95
Bombilla proyector pista [400/1000] W halogenuro|E40|pc|31.20
Pintura pista acrílica [verde/rojo] 20 kg|base agua|bucket|82.40
Cinta señalización obra [blanco-rojo/amarillo-negro] 250 m|7 cm|roll|3.85
Candado latón [40/50] mm llave igual|arco largo|pc|9.60
""",
    "es-riego": """
Tubería PE 32 baja densidad 4 bar Ø [16/20] mm|rollo 500 m|m|0.31
Gotero autocompensante pinchar [2,2/4/8] l/h|antidrenante|pc|7.80|100
Electroválvula [1"~1 1/2"~2"] 24 V|con regulador|pc|46.90
Programador riego [4/6/12] estaciones|interior|pc|98.00
Filtro anillas [1"~2"] 120 mesh|cuerpo PP|pc|37.40
Enlace mixto [20/25/32] x 3/4 macho|PN10|pc|1.24
Abono líquido NPK 8-8-8 [20/1000] L|fertirrigación|can|21.60
Arqueta rectangular [25x39/38x53] cm|tapa verde|pc|12.70
Manómetro glicerina 0-[6/10] bar 1/4|63 mm|pc|7.15
Aspersor turbina 3/4 [sector/círculo completo]|emergente 10 cm|pc|14.30
Ventosa trifuncional [1"~2"] PN16|plástico|pc|33.50
Hidrociclón separador [2"~3"] acero|epoxi|pc|142.00
Teflón hilo sellador [80/160] m|agua y gas|pc|6.40
""",
    "fi-sauna": """
Kiuaskivi oliviini [5-10/10-15] cm 20 kg|laatikko|box|17.90
Lauhdepaneeli haapa 15x90x[2070/2370]|STP, A-luokka|m|2.85
Lämpölauta tervaleppä 28x90 [lyhyt/pitkä]|lämpökäsitelty|m|7.40
Vastusarja kiuas [2,0/3,0] kW|haponkestävä|pc|38.50
Löylyhanko kupari [40/55] cm|tervattu varsi|pc|26.40
Kiukaan ohjauskeskus [9/15] kW|etäkäyttö|pc|214.00
Saunaovi karkaistu lasi [7x19/8x20] savu|koivukarmi|pc|189.00
Alumiinipaperi saunaeriste [125/150] my 30 m²|rulla|roll|33.20
Saunavalo kuituoptinen [6/9] pistettä|3000 K|set|128.00
Parafiiniöljy lauteille [500/1000] ml|hajuton|pc|9.80
Naula ruostumaton 1,7x[35/45]|1000 kpl|box|14.70
""",
    "hu-bor": """
Tokaji palack 0,5 l [fehér/antik]|raklap 1400 db|pc|245.00
Parafadugó 45x24 [natúr/kolmatált]|100 db|bag|4200.00
Borkén kénlap [5 g/10 g] csepegésmentes|1 kg|pack|1890.00
Szűrőlap 40x40 [derítő/steril]|25 db|pack|8450.00
Élesztő fajtaélesztő [furmint/hárslevelű] 500 g|száraz|pack|9800.00
Bentonit szemcsés [1/25] kg|derítőszer|bag|6350.00
Címke öntapadó [aszú/száraz] 1000 db|vízálló|roll|21500.00
Hordóakna szilikon dugó Ø [50/55]|tölgyfahordó|pc|1150.00
Hajtatott karton [3/6] palackos|hullám|pc|218.00
Borszivattyú járókerék [kicsi/nagy]|gumi|pc|7640.00
Viaszpecsét gyöngy [bordó/arany] 1 kg|palackra|bag|5490.00
""",
    "tr-tekstil": """
Pamuk ipliği Ne [20/30]/1 penye|bobin|kg|128.00
Polyester dikiş ipliği 40/2 [siyah/beyaz/lacivert] 5000 yd|120 tex|pc|46.50
Fermuar metal No.5 [18/20/60] cm|pirinç|pc|940.00|100
Dokuma etiket [yaka/beden] rulo|1000 adet|roll|385.00
Karton askı bornoz [küçük/büyük]|ipli|pc|210.00|100
Makine iğnesi DBx1 No. [11/14/16]|10 adet|pack|62.00
Reaktif boya [kırmızı/turkuaz] 25 kg|tekstil|can|8450.00
Elastik bant [20/40] mm beyaz 100 m|örme|roll|295.00
Plastik düğme 4 delik [15/18] mm|1000 adet|pack|178.00
Kumaş kesim bıçağı [6/8] inç|HSS|pc|134.00
Jelatin torba 35x[45/50] bantlı|100 adet|pack|88.00
""",
    "ro-tapit": """
Spumă poliuretanică T[25/30/35] 200x140x[5/10]|placă|pc|128.00
Stofă tapițerie lățime 140 [gri/bej/petrol]|bumbac-poliester|m|46.80
Piele ecologică [neagră/maro]|1,1 mm|m|39.50
Chingă elastică [60/70] mm rola 100 m|40 %|roll|164.00
Capse pneumatice tip 80 [6/8/10] mm|10000 buc|box|27.40
Picior mobilier lemn fag h [10/15] cm|conic|pc|8.90
Adeziv spray spumă [500 ml/17 kg]|neinflamabil|can|31.20
Mecanism canapea extensibilă [140/160]|relax|set|385.00
Vatelină 200 g lățime 160 [rolă 25/rolă 50] m|poliester|roll|142.00
Nasture acoperit nr. [24/30]|bază metal|pc|58.00|100
Arc zig-zag 3,8 mm [50/55] cm|oțel|pc|412.00|100
""",
    "el-psari": """
Δίχτυ ιχθυοκλωβού [14/18/24] mm νάιλον|μαύρο|kg|11.40
Κιβώτιο φελιζόλ ψαριών [5/10] kg|με καπάκι|pc|112.00|100
Ιχθυοτροφή τσιπούρας [3/4,5/6] mm 25 kg|πρωτεΐνη 45%|bag|38.90
Σχοινί πολυστηλίου Ø [12/16/20] mm 220 m|κουλούρα|roll|94.50
Πλωτήρας ιχθυοκλωβού [100/200] L|πολυαιθυλένιο|pc|46.00
Γάντια PVC μακριά [L/XL]|42 cm|pair|4.85
Αδιάβροχη ποδιά [λευκή/μπλε]|PVC|pc|12.60
Κλειδί ναυτικό γαλβανιζέ [13/16/19] mm|Ω|pc|3.75
Λάμπα αποσμήνωσης [40/80] W|ανταλλακτικό|pc|67.00
Απολυμαντικό υδατοκαλλιέργειας [5/20] L|υπεροξικό|can|39.20
""",
    "hr-marina": """
Bokobran PVC [F3/F4/F6] bijeli|s ušicom|pc|33.60
Konop za privez [12/14/18] mm crni|poliester|m|1.85
Antivegetativni premaz [plavi/crveni] 2,5 l|samopolirajući|can|74.20
Cink anoda za osovinu Ø [25/30/40] mm|s vijkom|pc|9.40
Utičnica pontonska [16/32] A IP67|3P|pc|21.80
Crijevo pitke vode 1/2" [15/30] m|atest|roll|28.60
Rasvjetni stupić marina [LED 8/LED 12] W|inox|pc|165.00
Škopac inox [6/8/10] mm|A4|pc|4.30
Impeler brodske pumpe [38/50] mm|gumeni|pc|16.90
Epoksidna smola komplet [1/5] kg|s učvršćivačem|set|46.50
""",
    "sv-skid": """
Liftlina bygelklämma [10/12] mm|galvad|pc|48.00
Skidvax glid universal [180/900] g|fluorfri|pc|149.00
Staketnät orange [25/50] m x 1 m|UV-beständigt|roll|389.00
Bambukäpp slalom [180/200] cm|lackad|pc|42.50
Snökanon munstycke [fint/grovt] keramik|ersättning|pc|118.00
Pistmaskin banddubb [stål/alu] 120 mm|med mutter|pc|2450.00|100
Hydraulolja polar [20/208] l -40 °C|syntet|can|1290.00
Liftbygel gummirulle [80/100] mm|T-lyft|pc|226.00
Varningsskylt skidområde [svart/röd] 60 x 40|aluminium|pc|264.00
Liftkort RFID-kort [blankt/tryckt]|100 st|pack|1480.00
Räddningspulka madrass [enkel/vakuum]|röd|pc|3950.00
""",
    "pl-miod": """
Słoik twist [315/900] ml miodowy|TO 82|pc|128.00|100
Zakrętka TO 82 [złota/plaster miodu]|pasteryzacja|pc|41.00|100
Ramka ulowa wielkopolska [zbita/niezbita]|lipa|pc|4.60
Węza pszczela [Dadant/wielkopolska] 1 kg|sterylizowana|pack|68.00
Rękawice pszczelarskie skórzane rozm. [9/10]|z mankietem|pair|54.50
Podkarmiaczka powałkowa [2/3,5] l|tworzywo|pc|19.80
Syrop inwertowany [14/28] kg|wiaderko|bucket|96.00
Podkurzacz nierdzewny [mały/duży]|z osłoną|pc|74.00
Odstojnik miodu [50/100] l|zawór nierdzewny|pc|468.00
Etykieta miód [lipowy/gryczany/wielokwiatowy]|rolka 500|roll|59.00
Karton na słoiki [6/12] szt.|z kratownicą|pc|312.00|100
""",
    "cs-sklo": """
Brusný kotouč diamantový [100/150] mm zrno [120/240]|na sklo|pc|1490.00
Leštící prášek ceroxid [1/5] kg|růžový|pack|680.00
Skleněná tyč bižuterní [rubín/safír/křišťál]|kg svazek|kg|245.00
Bižuterní drátek mosaz 0,[4/6/8] mm|cívka 50 m|roll|118.00
Karabinka postříbřená [10/12] mm|100 ks|pack|164.00
Krabička dárková papír [8x8/5x5] cm|s vložkou|pc|1240.00|100
Pryžový pás leštící [50/75] mm|korek|pc|312.00
Jehla mandrel nerez [1,6/2,4] mm|sada|set|189.00
Separátor na vinuté perle [200/500] g|keramický|pack|276.00
Hořák kahan stolní [propan/kyslík]|s hadicí|pc|6850.00
Ketlovací nýtek [30/40/50] mm|1000 ks|pack|97.00
""",
    "pt-cortica": """
Água oxigenada 35 % [30/60] kg|lavação de rolhas|can|58.40
Broca tubular rolha [24/25,5] mm|aço rápido|pc|32.70
Parafina para rolha [10/25] kg|emulsão|bag|74.90
Tela filtro despoeirador [150x2000/160x3000]|poliéster agulhado|pc|19.80
Saco rolhas alumínio [500/1000] un.|SO2|pc|1.28
Correia transportadora PU [300/500] mm branca|alimentar|m|38.60
Lixa rolo [P60/P120] 300 mm x 50 m|óxido de alumínio|roll|46.30
Tinta marcação a fogo matriz [1 cor/2 cores]|latão|pc|85.00
Máscara poeira FFP2 [com válvula/sem válvula]|20 un.|box|15.40
Fita cintar PP [12/15] mm 2000 m|branca|roll|24.90
Caldeira anti-incrustante [5/25] kg|dosagem|can|41.20
""",
}
