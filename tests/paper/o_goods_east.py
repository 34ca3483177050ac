"""Set o's goods of customers in the north, the east and Portugal by language and trade, in the form of `goods`."""

GOODS = {
    "pt-musica": """
Tampo guitarra abeto [A/AA/AAA] par|seco ao ar 6 anos|pair|38.50
Cravelha mecânica 3+3 [dourada/niquelada]|com parafusos|set|27.90
Cordas guitarra portuguesa [Lisboa/Coimbra] jogo|aço bronze|set|11.40
Traste alpaca rolo [10/25] m|2,4 mm|roll|33.60
Verniz goma-laca flocos [500 g/1 kg]|sem cera|bag|29.80
Cola de pele granulada saco [1/5] kg|192 g|bag|17.25
Filete madrepérola 1,5 x [1,5/2] mm|tira 30 cm|pc|4.10
Estojo rígido [clássica/portuguesa]|interior pelúcia|pc|96.00
""",
    "pl-lampy": """
Oprawka ceramiczna E[14/27] z uchwytem|250 V 4 A|pc|3.15
Przewód w oplocie 2x0,75 [czarny/lniany/złoty]|bawełna|m|4.80
Klosz szklany opal Ø [150/200/250]|otwór 84|pc|46.50
Rurka gwintowana M10x1 dł. [100/300/500]|mosiądz surowy|pc|7.90
Złączka zaciskowa 3x2,5 opak. [50/100] szt.|bezśrubowa|pack|28.40
Podsufitka metalowa Ø [80/120] [biała/czarna]|z linką|pc|14.20
Lakier proszkowy RAL [9005/9003] 20 kg|mat|box|412.00
Zasilacz LED [12/24/36] W 350 mA|IP20|pc|37.60
""",
    "cs-hracky": """
Bukové kolečko soustružené Ø [30/40/50]|otvor 6 mm|pc|245.00|100
Barva vodou ředitelná EN 71-3 [červená/modrá/žlutá] 2,5 l|lesk|can|865.00
Kolík buk Ø [6/8] x 40|rýhovaný|pc|38.00|100
Lepidlo D3 kanystr [5/10] kg|atest pro hračky|can|742.00
Krabička lepenka [18x18x6/30x20x8]|potisk 1/0|pc|9.40
Provázek bavlněný [bílý/přírodní] klubko 200 m|2 mm|pc|118.00
Brusný pás 150 x 2000 P[120/180]|korund|pc|89.50
Vosk včelí granulát [1/5] kg|bělený|pack|398.00
""",
    "sk-vcely": """
Nadstavok B [uteplený/neuteplený] borovica|10 rámikov|pc|24.60
Medzistienky 39 x 24 balenie 5 kg|z vlastného vosku|pack|92.50
Pohár facetový [370/720] ml s viečkom|balenie 8 ks|pack|6.30
Fondant krmivo vedro [12/14] kg|invertný cukor|bucket|27.80
Kŕmidlo stropné [2/6] l|plast|pc|8.90
Rozperák nerez [klasický/s hákom]|25 cm|pc|11.40
Kyselina šťaveľová 3 % fľaša [500 ml/1 l]|veterinárna|can|13.70
""",
    "ro-pescuit": """
Fir monofilament [0,20/0,25/0,30] mm 300 m|verde camuflaj|pc|24.50
Boilies solubil [20/24] mm găleată 5 kg|căpșună|bucket|139.00
Lansetă crap [3,60/3,90] m 3,5 lbs|trei tronsoane|pc|318.00
Cârlig carp nr. [4/6/8] blister 10|ac curbat|pc|12.80
Plumb pară [60/90/120] g cu vârtej|mat|pc|3.40
Minciog telescopic [2/2,5] m|plasă cauciucată|pc|86.00
Scaun pliabil [verde/negru] cu spătar|120 kg|pc|154.00
Nadă pungă [1/3] kg [plătică/caras]|granulație fină|bag|17.90
""",
    "hu-uveg": """
Mérőlombik A oszt. [50/100/250] ml NS 12/21|tanúsítvánnyal|pc|3980
Erlenmeyer lombik szűk nyakú [100/300/500] ml|boroszilikát|pc|1240
Üvegszűrő G[2/3/4] 60 ml|forrasztott|pc|8650
Büretta Schellbach [10/25/50] ml PTFE csappal|fehér csík|pc|14900
Exszikkátor zsír tubus 60 g|vákuumhoz|pc|5320
Csiszolat bilincs Keck NS [14/29]|POM|pc|690
Redős szűrőpapír Ø [125/185] mm doboz 100|közepes|box|6480
Üvegbot Ø 6 mm [200/300]|lekerekített|pc|310
""",
    "hr-jedra": """
Uzica pletena polipropilen Ø [12/16] crna|kolut 200 m|roll|164.00
Kolotur dvostruki [45/60] mm|inox kućište|pc|58.40
Jedro genova povjes [7/8] oz|UV traka|pc|1240.00
Bokobran kuglasti Ø [40/55] bijeli|s ventilom|pc|39.90
Antivegetativni premaz [plavi/crni] 2,5 l|tvrdi|can|118.50
Pirotehnika paket za [4/6/8] osoba|SOLAS|set|142.00
Karabiner nehrđajući [60/80] mm|s očicom|pc|6.20
Sidreni lanac pocinčan Ø [8/10]|kalibriran|m|7.85
""",
    "sl-smuci": """
Vosek za drsno ploskev [rdeč/moder/zelen] 1 kg|brez fluora|pack|38.90
Brusni kamen obročni Ø [175/250] srednji|za stroj|pc|214.00
Robnik jekleni 2,2 x [1900/2000] par|pobakren|pair|12.60
Lepilo epoksi dvokomponentno [400 g/1 kg]|prožno|set|31.20
Pasica za palice [otroška/odrasla]|nastavljiva|pair|3.40
Krtača rotacijska [najlon/konjska žima] 100 mm|os 10 mm|pc|46.80
Vijak za vezi 5,5 x [9/12/14]|pozidriv 3|pc|18.50|100
Sušilnik za čevlje [6/12] parov|230 V|pc|389.00
""",
    "sv-glasbruk": """
Glasmäng pellets säck 25 kg [klar/opal]|blyfri|bag|342.00
Färgstav [koboltblå/guldrubin/smaragd] 35 mm|ca 1 kg|kg|685.00
Pipa hyttverktyg rostfri Ø [20/26] L 1500|roterande lager|pc|1895.00
Degel aluminiumsilikat [60/90] l|1450 °C|pc|7450.00
Päronträform [Ø 90/Ø 120]|vattenlagd|pc|1240.00
Slipskiva diamant K[100/220/400] Ø 300|magnet|pc|2180.00
Grafitplatta 400 x 300 x [15/20]|finkornig|pc|965.00
Vermikulit säck [50/100] l|grov|bag|168.00
""",
    "da-guld": """
Sølvplade 925 [0,5/0,8/1,0] mm 100 x 200|glødet|pc|412.00
Guldtråd 14 kt Ø [0,8/1,0/1,2]|rød|pc|1875.00
Loddepaste sølv [hård/blød] sprøjte 10 g|flus indeholdt|pc|219.00
Savklinge nr. [2/0~4/0~6/0] gros|Super Pike|pack|138.00
Zirkonia rund [2,0/2,5/3,0] mm hvid|AAA|pc|6.80
Etui læderlook [ring/kæde/armbånd] blå|med skum|pc|18.50
Poleringspasta [brun/hvid/rouge] blok 1 kg|fedtfattig|pc|96.00
Støbegips investment [22,7/45] kg|uden kvarts|bag|524.00
""",
    "no-klatre": """
Klatretau dynamisk 9,8 mm x [40/60/200] m|tørrbehandlet|pc|1490.00
Klatregrep sett [S/M/XL] 20 stk [gul/grønn/rosa]|PU|set|2340.00
Skrutvinge karabiner stål [HMS/oval]|45 kN|pc|159.00
Autobelay webbing bytte [12/16] m|sertifisert|pc|2890.00
Kalk løs pose [300/1000] g|uten kolofonium|pc|112.00
Sele utleie str. [XS/S/M/L]|tre spenner|pc|498.00
Innslagsmutter M10 pk. [100/500]|fire tagger|pack|365.00
Børste villsvin [smal/bred]|treskaft|pc|79.00
""",
    "fi-kangas": """
Pellavalanka Nel [8/16] valkaistu vyyhti 500 g|rohdin|pc|18.90
Kalalanka puuvilla 12-säikeinen [luonnonvalkoinen/musta]|1 kg puola|roll|14.60
Matonkude trikoo [harmaa/punainen/sininen] kg|leikattu|kg|6.80
Pirta teräs [40/50/60]/10 100 cm|ruostumaton|pc|84.00
Sukkula kaksoisrulla [27/33] cm|koivu|pc|32.50
Niisi teksasolv [260/330] mm nippu 100|sininen|pack|13.20
Villalanka Pirkka [luonnon/petrooli] 1 kg|huovutus|pc|41.70
Luomatanko alumiini [120/150] cm|kulma|pc|22.40
""",
    "tr-cini": """
Kuvars tozu [325/400] mesh 25 kg|demirsiz|bag|685.00
Sır frit alkali [mat/parlak] 20 kg|kurşunsuz|bag|3450.00
Tahrir fırçası no [1/2/3]|samur|pc|148.00
Fırın rezistansı A1 [3/4,5] kW|spiral|pc|1290.00
Kobalt boya [açık/koyu] 1 kg|1050 °C|can|2875.00
Sünger yuvarlak [8/12] cm paket 10|rötuş|pack|96.50
Alçı kalıp [tabak 30 cm/vazo 25 cm]|iki parça|pc|540.00
Ambalaj kutusu [30x30x8/40x40x10]|oluklu|pc|18.75
""",
    "el-melissa": """
Κηρήθρα Langstroth φύλλο κουτί [5/15] kg|αποστειρωμένη|box|78.00
Βάζο μελιού [250/450/950] g με καπάκι|κιβώτιο 12|box|9.40
Πλαίσιο κυψέλης συρματωμένο [εμβρυοθαλάμου/πατώματος]|φιλύρα|pc|1.35
Ζαχαροζύμαρο [1/2,5] kg|με βιταμίνες|pack|3.60
Καπνιστήρι ανοξείδωτο [μεσαίο/μεγάλο]|με δέρμα|pc|22.80
Μάσκα καπέλο στρογγυλή [λευκή/μπεζ]|πανί|pc|11.90
Βασιλικό διάφραγμα [μεταλλικό/πλαστικό]|42 x 51|pc|8.70
Δοχείο λευκοσιδήρου 18 L [τυπωμένο/απλό]|ηλεκτρολυτικό|pc|4.95
""",
    "lt-zvakes": """
Bičių vaškas granulės maišas [5/25] kg|geltonas|bag|248.00
Dagtis medvilnė plokščia ritė [100/500] m|3x9|roll|14.70
Stiklinė žvakei [200/300] ml skaidri|storas dugnas|pc|0.94
Aromatinis aliejus [levanda/pušis/gintaras] 1 l|be ftalatų|can|39.50
Silikono forma [kolona/rutulys] Ø [60/80]|dviejų dalių|pc|21.80
Kartoninė dėžutė [8x8x10/10x10x12]|rudas kraftas|pc|0.58
Dažai žvakėms [raudoni/mėlyni] 500 g|milteliai|pack|26.40
Lipdukas įspėjamasis ritinys 1000 vnt.|trys simboliai|roll|12.90
""",
}
