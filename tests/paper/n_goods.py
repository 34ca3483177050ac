"""Set n's goods of German and English customers by language and trade (`de-wind`: what a wind farm's service buys), in the form of `goods`."""

GOODS = {
    "de-wind": """
Getriebeölfilter Feinelement [5/10/25] µm WEA 2,3 MW|Dichtung NBR beiliegend|pc|184.50
Azimut-Bremsbelag organisch [links/rechts]|Satz geprüft nach Werksnorm|pc|67.80
Hochleistungsfett Pitchlager Kartusche [400/500] g|NLGI 1,5|can|14.35
Kohlebürste Schleifring [20x32x60/16x32x50]|mit Schleißanzeige|pc|22.40
Schrumpfschlauch dickwandig [33/8~43/12~55/16] schwarz|mit Innenkleber|m|8.90
Auffanggurt Rotor [Gr. M/Gr. L/Gr. XL]|EN 361, EN 358|pc|289.00
Windsensor Ultraschall beheizt [4-20 mA/RS485]|IP67|pc|1120.00
Drehmomentstütze Elastomer [60/70] Shore A|schwingungsarm|pc|318.00
Blattwartungsharz zweikomponentig [200/490] g|Verarbeitung ab 5 °C|set|46.75
Bolzen HV M[36/42/48]x[210/260] tZn|mit Zertifikat 3.1|pc|38.20
""",
    "de-heim": """
Inkontinenzvorlage anatomisch [Normal/Extra/Super]|28 Stück je Beutel|pack|11.85
Bettschutzeinlage [60x60/60x90] cm 6-lagig|Zellstoff|pack|9.70
Waschhandschuh Molton weiß|50 Stück, einmalig|pack|2.95
Händedesinfektion [500 ml/1 l/5 l] VAH|rückfettend|can|12.60
Trinkbecher mit Schnabel [4/10] mm Öffnung|spülmaschinenfest|pc|1.85
Andickungspulver Dose [175/900] g|neutral im Geschmack|can|18.40
Vollwaschmittel Pulver [10/20] kg RKI-gelistet|ab 60 °C|bag|39.90
Pflaster sensitiv Rolle [2,5/5] cm x 5 m|hypoallergen|roll|2.15
Einmalrasierer zweischneidig|100 Stück|pack|14.20
Müllbeutel HDPE [35/60/120] l transparent|25 Beutel je Rolle|roll|1.98
""",
    "de-ofen": """
Schamottestein 250x124x[30/64] mm|A1, SK 32|pc|2.85
Rauchrohr Stahl 2 mm Ø [130/150/180] Länge [500/1000]|Senotherm schwarz|pc|24.60
Haftmörtel Ofenkachel Sack [15/25] kg|frostfrei lagern|bag|19.75
Glasfaserdichtschnur Ø [6/8/10/12] mm|je laufender Meter|m|1.95
Feuerraumtür Guss [380x410/450x500]|Scheibe bombiert|pc|412.00
Vermiculiteplatte [25/30/40] mm 1000 x 610|Dichte 600|pc|32.40
Bogen 90° mit Reinigungsöffnung Ø [130/150/180]|drehbar|pc|41.20
Ofenlack hitzefest 400 ml [schwarz/graphit/gussgrau]|bis 600 °C|can|12.90
Kesselbürste oval [60/80] x 150 Stahldraht|M12|pc|6.35
""",
    "de-reit": """
Einstreu Hobelspäne entstaubt Ballen [20/24] kg|Nadelholz|bag|9.60
Mineralleckstein [4/10] kg|ohne Kupfer|pc|8.45
Weidezaunlitze [200/400] m Kupferleiter|weiß-rot|roll|27.90
Striegel Gummi [klein/groß]|rund|pc|3.20
Hindernisstange [3,00/3,50] m lackiert|Ø 10 cm|pc|38.00
Heunetz engmaschig [4/6] cm|für 6 kg|pc|12.75
Stallbesen Arenga [40/50] cm|mit Stiel 140|pc|15.30
Hufkratzer mit Bürste [rot/blau]|Kunststoffgriff|pc|1.95
""",
    "de-tischler": """
Topfband 110° [aufschlagend/halbaufschlagend/einschlagend]|mit Dämpfung|pc|2.38
Vollauszug [450/500/550] mm 40 kg Push|Paar links/rechts|pair|31.60
Möbelplatte Eiche furniert 19 mm 2800 x 2070|A/B|m2|48.90
ABS-Kante [weiß/Eiche natur/graphit] 23 x [1/2] mm|Rolle 75 m|m|0.86
Weißleim D3 Kübel [10/25] kg|PVAc|bucket|54.00
Spanplattenschraube 4,0 x [30/40/50] TX20|gelb verzinkt|pc|2.75|100
Dübelstab Buche Ø [8/10/12] 1 m|geriffelt|pc|0.74
Hartwachsöl seidenmatt [0,75/2,5] l|lösemittelarm|can|36.20
Schleifgitter Ø 150 K[80/120/180]|50 Stück|pack|41.50
""",
    "de-confis": """
Couverture [dunkel 64 %/Milch 38 %/weiss 33 %] Drops|Sack 10 kg|kg|13.80
Haselnüsse Piemont geröstet [ganz/gehackt]|Beutel 5 kg|kg|17.45
Pralinenkapseln braun Ø [25/30] mm|1'000 Stück|pack|6.90
Geschenkschachtel [9er/16er/25er] bordeaux|mit Goldprägung|pc|1.35
Invertzucker Eimer [12/14] kg|74 % TS|bucket|43.20
Kirsch 40 % Kanne [5/10] l|Zuger|can|118.00
Zellglasbeutel 120 x [200/275] mm|Bodenbeutel, 100 Stück|pack|9.55
Pistazienpaste rein Dose [1/2,5] kg|ungesüsst|can|72.00
Satinband [rot/gold/creme] 10 mm x 100 m|doppelseitig|roll|8.70
""",
    "de-auto": """
Kunststoffclip Türverkleidung T[12/14/17] natur|Spritzguss PA6|pc|4.15|100
Spannbandschelle W2 [20-32/25-40/32-50]|Band 9 mm|pc|38.60|100
Druckfeder 1,8 x 14 x [42/58] EN 10270|kugelgestrahlt|pc|21.40|100
Abdeckkappe EPDM Ø [18/22/30] mm schwarz|70 Shore|pc|6.80|100
Einpressmutter M[5/6/8] Zn-Ni|stirnseitig|pc|7.95|100
Stanzteil Halter [4711-L/4711-R/5230-M]|DC01, 1,5 mm|pc|64.00|100
Moosgummistreifen 15 x [3/5] mm selbstklebend|EPDM|m|0.62
""",
    "en-dental": """
Dental stone type [3/4] [blue/ivory/peach] 25 kg|expansion 0.08%|bag|31.40
Zirconia disc 98.5 x [14/18/22] mm shade [A1/A2/A3]|multilayer|pc|78.50
Duplicating silicone 1:1 [1/5] kg pair|Shore A 22|set|46.20
Carbide bur HP crosscut [023/040/060]|pack of one|pc|9.85
Modelling wax sheets pink [500 g/2.5 kg]|summer hardness|box|14.60
Aluminium oxide blasting sand [50/110] micron 5 kg|99.6%|can|17.30
Acrylic teeth upper anterior [1x6/1x8] [A2/A3]|three layer|set|5.95
Articulating foil [8/12] micron red/black|refill|roll|11.20
Investment powder fast [60 x 100 g/40 x 160 g]|crown and bridge|case|92.00
""",
    "en-kennel": """
Dog shampoo oatmeal concentrate [5/10] L|dilute 20:1|can|38.50
Slip lead nylon [8/12] mm [red/black/blue]|1.5 m|pc|2.95
Grooming table rubber mat [90x60/110x60] cm|ribbed|pc|27.40
Clipper blade size [7F/10/30]|steel|pc|24.80
Kennel disinfectant lavender [5/20] L|DEFRA approved|can|21.75
Adult working dog food lamb & rice 15 kg|grain reduced|bag|29.60
Vet bed roll non-slip 1.5 m x [5/10] m|charcoal|roll|86.00
Poop bags compostable, box of [600/1200]|on rolls|box|31.20
Stainless bowl anti-skid [0.9/1.8/2.8] L|stackable|pc|4.35
""",
    "en-print": """
Plastisol ink [Bright White/Jet Black/Warm Red], gallon|low cure|can|74.00
Ring spun tee [White/Navy/Heather], size [S/M/L/XL]|4.3 oz|pc|3.42
Aluminum screen frame 23x31, [110/156/230] mesh|white mesh|pc|26.75
Pallet tape 36 in x 100 yd|high tack|roll|68.20
Photo emulsion dual cure, [quart/gallon]|diazo included|can|41.90
Squeegee blade [60/70/80] duro, cut to [14/18] in|wood handle|pc|17.60
Heat transfer film 24 in x [25/75] ft|hot peel|roll|89.00
Pullover hood [Black/Sand], size [M/L/2XL]|8.5 oz fleece|pc|13.85
Screen opener spray, case of 12|CA compliant|case|97.40
""",
    "en-cnc": """
Carbide end mill [1/4~3/8~1/2] in 4 flt AlTiN|1 in LOC|pc|28.90
Indexable insert [CNMG 432/DNMG 332/WNMG 432] M|box of ten|box|96.50
Coolant semi-synthetic, [5/55] gal|low foam|can|112.00
6061-T651 plate [1/2~3/4~1] x 12 x 36 in|mill finish|pc|148.00
Socket head cap screw [1/4-20~3/8-16] x [1~1 1/2] in, alloy|black oxide|pc|18.60|100
Parallel set, 10 pair, [1/8~1/4] in|hardened|set|54.30
Gauge pin set [.061-.250/.251-.500] minus|190 pc|set|83.00
Way oil ISO 68, [1/5] gal|tackified|can|39.75
Deburring blade [S10/E100], bag of 10|HSS|bag|12.45
""",
    "en-farm": """
Poly pipe rural green line [1"~1 1/4"~2"] x [100/200] m|PN 8|roll|318.00
Strainer post treated pine [150-175/175-200] x 2.4 m|H4|pc|34.50
Plain wire medium tensile 3.15 mm x [750/1500] m|heavy gal|roll|176.00
Cattle drench pour-on [5/20] L|nil WHP milk|can|289.00
Ear tags NLIS beef [white/orange], bag of 50|with buttons|bag|168.00
Glyphosate 540 g/L, [20/110] L|group 9|can|152.00
Foam trough float valve [25/50] mm|brass arm|pc|42.60
Superphosphate single, [25 kg/1 t bulka]|8.8% P|bag|21.40
UHF handheld [2/5] W, 80 ch|twin pack|set|189.00
""",
    "en-council": """
Grass seed hard-wearing no rye [10/20] kg|35 g per sq m|bag|86.40
Line marking paint [white/yellow] 10 L|ready to use|can|23.90
Litter picker [850/1000] mm aluminium jaw|magnet tip|pc|8.75
Tree stake round peeled 2.4 m x [60/75] mm|treated|pc|4.95
Bin liner heavy duty 90 L, case of 200|recycled black|case|24.30
Strimmer line [2.7/3.3] mm x 200 m|square|roll|27.80
Bowsaw blade [21/24] in green wood|raker tooth|pc|3.60
Rock salt brown, bag [10/25] kg|BS 3247|bag|4.40
Hanging basket liner coco [14/16] in|moulded|pc|1.65
""",
    "en-hotel": """
Bath towel 600 gsm [white/stone] 70 x 140|two-ply yarn|pc|7.95
Fitted sheet percale [double/king]|T200|pc|12.40
Breakfast tea envelope bags, case of 300|Irish blend|case|18.90
Miniature shampoo 30 ml, case of [200/300]|refill free|case|62.00
Water glass [26/34] cl, box of 24|tempered|box|33.60
Oven cleaner RTU [1/5] L|caustic|can|11.75
Guest slipper closed toe, carton of 100|one size|case|79.00
Butter portions 7 g, tray of [100/200]|salted|pack|14.20
Till roll 80 x 80, box of 20|BPA free|box|22.40
""",
}
