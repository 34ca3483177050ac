"""Set p's goods of customers of the north, the east and Portugal by language and trade, in the form of `goods`."""

GOODS = {
    "pl-okna": """
Profil ramy PVC 70 mm 5-komorowy biały [6/6,5] m|klasa A|m|21.40
Uszczelka EPDM przyszybowa czarna [3/4] mm|szpula 200 m|m|1.35
Wkręt samowiercący do okuć 3,9x[16/19/25]|opakowanie 1000 szt.|pack|38.60
Klamka okienna aluminiowa [biała/srebrna] 7x35|cztery położenia|pc|14.90
Szyba zespolona 4/16/4 Ug 1,0 ciepła ramka|argon|m2|96.00
Zawias dolny skrzydła [lewy/prawy] 100 kg|regulacja 3D|pc|17.20
Piana montażowa pistoletowa 750 ml [zima/lato]|niskoprężna|pc|19.80
Słupek ruchomy nakładka 60 mm komplet|biały|set|26.30
Taśma rozprężna 15/[4-9/5-12] rolka|600 Pa|roll|33.70
Nawiewnik higrosterowany 22-45 m3/h|z okapem|pc|72.00
""",
    "pl-druk": """
Papier kreda mat [130/170/250] g SRA3 ryza|FSC|pack|58.40
Toner Magenta CF-[4200/6100] 26 tys. stron|oryginalny|pc|412.00
Folia laminująca matowa 320 mm x 500 m|termiczna|roll|146.00
Spirala metalowa 3:1 [6,4/9,5] mm srebrna|100 szt.|box|32.80
Płyta CTP bezprocesowa 745 x 605 x 0,3|opakowanie 50|pack|689.00
Klej hotmelt introligatorski worek [5/20] kg|grzbietowy|bag|178.00
Karton wizytówkowy len biały 246 g SRA3|125 arkuszy|pack|84.50
Nóż do gilotyny 920 x 115 HSS|z otworami|pc|845.00
""",
    "pt-calcado": """
Pele napa bovina [preta/castanha] 1,2-1,4 mm|1.ª escolha|m2|38.50
Sola TPU referência [Porto/Douro] n.º 36-41|injetada|pair|4.85
Linha poliamida 40 cone [3000/5000] m|retorcida|roll|6.70
Cola base aquosa balde [10/20] kg|halogenada|bucket|72.40
Ilhó latão níquel 8 mm caixa mil|com anilha|box|14.60
Atacador redondo encerado [75/90/120] cm|ponta plástica|pair|31.00|100
Palmilha conformada espuma memória [39/42]|perfurada|pair|1.95
Caixa cartão microcanelado 33 x 20 x 12|impressa 1 cor|pc|0.58
Contraforte termoplástico folha 1,1 mm|100 x 150|pc|7.35
Fivela retangular [16/20] mm ouro velho|sem níquel|pc|24.00|100
""",
    "sv-bygg": """
Reglad planka C24 45x[95/120/145] hyvlad|okapad|m|17.90
Gipsskiva normal 13x900x[2400/2500]|fyra kanter|pc|89.00
Stenull regelskiva 45x[560/1160] paket|lambda 35|pack|214.00
Träskruv utvändig C4 4,2x[42/55/75]|förp 500|box|129.00
Fönsterbleck plåt [vit/antracit] 1200 mm|överlackad|pc|96.00
Tätskikt våtrum hink 8 kg|fuktspärr|bucket|689.00
Avloppsrör inomhus Ø [50/75/110] 1 m|grå PP|pc|58.00
Fogskum pistol 750 ml|året runt|pc|74.50
Plastfolie ångspärr 0,2 mm 2,7x25 m|åldersbeständig|roll|398.00
""",
    "da-mejeri": """
Ostelabel fødevaregodkendt [60x40/80x50] rulle|fryseresistent|roll|148.00
Syrnekultur mesofil pose [200/500] U|frysetørret|bag|212.00
Pakning EPDM DN [38/51/76] SMS|hvid|pc|13.40
Lud CIP 30 % palletank [650/1000] kg|skumdæmpet|pc|3890.00
Salt groft vakuum sæk 25 kg|uden jod|bag|64.00
Engangskittel PE blå rulle 200|60 my|roll|97.00
Mælkefilterstrømpe 60x[455/620] æske 200|120 g/m²|box|186.00
Butterflyventil rustfri 316 DN [51/63]|svejseender|pc|564.00
Vaskebørste hygiejne [hvid/blå/rød] stiv|polyester|pc|42.50
""",
    "no-fisk": """
Isoporkasse 20 kg [6 hull/8 hull] stablet|hvit, med lokk|pc|31.40
Merketape fisk 50 mm x 66 m|kjølerom|roll|38.90
Filetkniv 2820 smal [16/21] cm gult skaft|NSF|pc|178.00
Absorberende pute 80x[120/180] karton mille|svart|case|465.00
Oljehyre jakke gul [M/L/XL]|PVC forsterket|pc|689.00
Saltlake konsentrat kanne 25 l|næringsmiddel|can|214.00
Transportbånd modul blått [61/76] cm|PP|m|1890.00
Hansker nylon [8/9/10] pakke 12 par|latexbelegg|pack|124.00
Skumrens alkalisk fat 200 kg|kloraktiv|can|3260.00
""",
    "fi-saha": """
Vannesahanterä [9,6 m/10,4 m] x 230 stelliitti|paksuus 1,6|pc|612.00
Ketjuöljy biohajoava tynnyri [20/200] l|talvilaatu|can|164.00
Urapalkki kuljetin 3 m kuumasinkitty|C-profiili|pc|88.50
Muovivanne 16x0,9 vihreä kela|2000 m|roll|79.00
Laakeriyksikkö UCP [210/212]|rasvattu|pc|34.60
Hydrauliletku 2SN 3/[4/8] tuuma|125 bar|m|12.90
Mittauskamera teollisuus GigE|IP67 kotelo|pc|1490.00
Puutavaran peite 2,4x6 m [valkoinen/logo]|120 g|pc|17.80
Kiilahihna SPB [2240/2650]|sarjavalikoitu|pc|27.40
Merkintämaali tukki punainen 500 ml|alassuutin|pc|6.95
""",
    "cs-pivovar": """
Slad plzeňský pytel 25 kg|sklizeň 2025|bag|498.00
Chmel granulovaný [Žatecký/Sládek] T90 balení 5 kg|alfa 3,5 %|pack|2150.00
Kroužek těsnicí KEG ploché fitink|NBR|pc|389.00|100
Korunkový uzávěr 26 mm [zlatý/zelený] karton|10 000 ks|case|2340.00
Láhev NRW 0,5 l hnědá paleta [1296/1440]|nevratná|pc|6480.00
Etiketa papírová mokropevná 90 x [75/110]|rotační řez|pc|64.00|100
Křemelina filtrační jemná pytel 20 kg|pivovarská|bag|612.00
Sanitační prostředek kyselý kanystr [12/25] kg|nepěnivý|can|1190.00
Hadice pivní potravinářská DN [10/50]|modrý pruh|m|184.00
Narážecí hlava bajonet typ [S/A]|nerez|pc|1620.00
""",
    "cs-skola": """
Křída školní bílá hranatá bal. 100|bezprašná|pack|62.00
Výkres A[3/4] 180 g bílý bal. 200|ražený|pack|289.00
Lavice žákovská výšková [3-5/4-7]|buk|pc|2890.00
Temperové barvy sada 10 x [16/25] ml|v tubě|set|98.00
Popisovač na bílou tabuli [modrý/černý/červený]|kulatý hrot|pc|24.50
Lepicí tyčinka 40 g|bez rozpouštědel|pc|31.00
Plastelína žákovská 200 g [10 barev/6 barev]|balená|box|39.90
Skartovač P4 koš 23 l|12 listů|pc|2450.00
""",
    "hu-kert": """
Tőzeg alapú palántaföld [50/70] l zsák|pH 6|bag|2890.00
Cserép műanyag kerek Ø [9/11/13] terrakotta|gyári csomag|pc|3480.00|100
Csepegtető szalag 16 mm osztás [20/30] cm|1000 m|roll|21900.00
Műtrágya NPK 15-15-15 zsák 25 kg|vízoldható|bag|12450.00
Agroszövet fekete 100 g/m² szélesség [1/2] m|UV-álló|m|389.00
Metszőolló kovácsolt 21 cm|cserélhető penge|pc|8690.00
Fátyolfólia 23 g 1,6 x 100 m|fehér|roll|6750.00
Rovarfogó sárga lap [10x25/25x40] csomag 20|kétoldalas|pack|2350.00
Talajfertőtlenítő granulátum vödör 5 kg|szakmai|bucket|9980.00
""",
    "ro-mobila": """
PAL melaminat 18 mm [stejar/alb/wenge] 2800 x 2070|E1|sheet|214.00
Cant ABS 22 x [0,8/2] mm rolă 100 m|culoare asortată|roll|89.50
Balama aplicată amortizor [110/165]°|cu montaj rapid|pc|8.70
Glisieră bilă extragere totală [400/450/500] mm|45 kg, pereche|pair|31.40
Mâner bară inox mat [128/160/192]|Ø 12|pc|14.60
Șurub confirmat 7 x [50/70] cutie 500|zincat|box|62.00
Adeziv D3 bidon [5/20] kg|umed|can|118.00
Picior reglabil bucătărie H100|cu clips|pc|2.35
MDF vopsibil 19 mm foaie 2800 x 2070|frezabil|sheet|298.00
Oglindă 4 mm șlefuită securizată|folie spate|m2|142.00
""",
    "tr-tekstil": """
Penye iplik Ne [24/36]/1 ekru|Aksu|kg|168.50
Reaktif boya [Turkuaz/Kırmızı/Siyah] 25 kg kutu|yüksek haslık|can|6450.00
Fermuar spiral No 5 [18/20/60] cm|otomatik kilit|pc|1180.00|100
Etiket dokuma marka 20 x 50 mm|saten, kesik|pc|246.00|100
Overlok dikiş iğnesi DCx27 [75/90] paket 10|krom|pack|214.00
Askı plastik pantolon 32 cm koli [200/400]|siyah|case|1890.00
Polibag 30 x 40 baskılı paket bin|bantlı|pack|985.00
Tela yapışkan [beyaz/siyah] 90 cm|nokta|m|26.40
Soda külü torba 50 kg|hafif|bag|1120.00
Silikon yumuşatıcı bidon [60/120] kg|hidrofil|can|7800.00
""",
    "el-xenod": """
Σεντόνι μονό 170 x 280 περκάλι|50/50|pc|11.40
Πετσέτα θαλάσσης ριγέ [μπλε/εκρού] 80 x 160|450 γρ.|pc|9.85
Ομπρέλα παραλίας Ø [200/220] ξύλινη|αντιηλιακή|pc|58.00
Σαμπουάν φιαλίδιο 30 ml κιβ. [200/300]|λεβάντα|case|46.50
Ξαπλώστρα αλουμινίου [λευκή/ταουπέ] textilene|στοιβαζόμενη|pc|84.00
Απορρυπαντικό πλυντηρίου κάδος 20 κιλά|επαγγελματικό|bucket|37.60
Ποτήρι τριτάν 35 cl συσκ. [6/12]|άθραυστο|pack|21.90
Χαρτί κουζίνας 5 κιλά|δίφυλλο|roll|8.30
Χλώριο πισίνας κοκκώδες [10/25] κιλά|διχλώριο|can|62.40
""",
    "hr-brod": """
Antivegetativni premaz [plavi/crni/crveni] 2,5 l|samopolirajući|can|84.60
Cink anoda osovinska Ø [25/30/35]|s vijkom|pc|11.20
Impeler pumpe mora [1210/6303]|neopren|pc|23.50
Uže za sidro pletenica Ø [12/14/16]|poliester|m|2.85
Bokobran cilindrični [20x70/25x90] bijeli|s ventilom|pc|28.40
Baterija trakcijska 12 V [100/140] Ah|AGM|pc|189.00
Brtvena masa poliuretan 310 ml [bijela/crna]|nadvodna|pc|10.75
Svjetlo pozicijsko LED crveno/zeleno|2 nm|pc|42.90
Odbojna letva PVC 50 mm|s umetkom|m|14.30
""",
}
