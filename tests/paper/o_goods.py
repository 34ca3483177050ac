"""Set o's goods of German and English customers by language and trade (`de-orgel`: what a builder of organs buys), in the form of `goods`."""

GOODS = {
    "de-buehne": """
Profilscheinwerfer LED [19/26/36]° 300 W|Tunable White, Gobohalter|pc|1489.00
Farbfilterfolie [L201/L204/L106] Rolle 7,62 x 1,22 m|hitzebeständig|roll|68.40
Haken Trigger Clamp [schwarz/silber] 48-51 mm|bis 250 kg|pc|16.90
Sicherungsseil 3 mm x [60/100] cm|mit Schnellglied|pc|5.85
DMX-Kabel 5-pol XLR [3/5/10/20] m|110 Ohm|pc|24.30
Schuko-Gummileitung H07RN-F 3G2,5 [5/10/25] m|mit Titanex|pc|31.70
Nebelfluid medium [5/25] l|ohne Geruch|can|27.50
Gaffa-Tape matt [50/100] mm x 50 m schwarz|rückstandsfrei|roll|12.95
Tanzteppich schwarz/grau 1,6 m breit|PVC 1,2 mm|m|14.80
Bühnenmolton B1 300 g/m² [schwarz/weiß/nachtblau]|3 m breit|m|8.65
""",
    "de-imker": """
Mittelwände Deutsch Normal 1 kg|rückstandskontrolliert|pack|19.80
Honigglas Neutral 500 g mit TO-Deckel [gold/weiß]|12 Stück im Karton|case|8.90
Rähmchen DN gedrahtet Hoffmann|Lindenholz|pc|1.72
Futterteig Eimer [2,5/12,5] kg|Saccharose|bucket|28.60
Smoker Edelstahl Ø [8/10] cm|mit Blasebalg|pc|34.50
Absperrgitter Metall rund [41x41/42x51] cm|verzinkt|pc|14.95
Ameisensäure 60 % Flasche 1 l|ad us. vet.|can|16.40
Königinnenzusetzkäfig [Holz/Kunststoff]|mit Futterkammer|pc|2.15
""",
    "de-ortho": """
Prothesenkniegelenk monozentrisch [links/rechts]|bis 125 kg|pc|642.00
Carbon-Prepreg Köper 245 g/m² 100 cm breit|Kühlware|m|58.30
Polypropylen Platte natur 4 mm 2000 x 1000|tiefziehbar|pc|71.20
Liner Silikon Größe [23,5/25/26,5] mit Pin|konisch|pc|389.00
Rohradapter Titan Ø 30 x [90/150/210]|vier Schrauben|pc|112.50
EVA-Schaum Lunasoft 3 mm [hautfarben/schwarz]|Shore 35|m2|23.80
Klettband selbstklebend 50 mm [Haken/Flausch] 25 m|weiß|roll|32.40
Gipsbinde [10/12/15] cm x 3 m|schnell härtend|box|29.70
Zehenspreizer Gel [S/M/L] paarweise|waschbar|pair|4.60
Laminierharz Orthocryl [0,9/4,6] kg|MMA|can|98.00
""",
    "de-orgel": """
Pfeifenzinn 75 % Tafel gegossen [1,2/1,8] mm|gehobelt|kg|38.70
Schafleder Balgqualität alaungar|Haut ca. 0,7 m²|pc|46.80
Abstrakten Zeder 1,0 x 8 mm Länge [1500/2000]|astfrei|pc|1.45
Regulierschraube Leder [M2/M2,5] mit Mutter|schwarz|pc|34.20|100
Tastenbelag Grenadill [Unter/Ober]tasten Satz 56|poliert|set|318.00
Magnetventil Lade 24 V [90/180] Ohm|niedrige Bauform|pc|18.75
Kaltleim Knochen Perlen Gebinde [1/5] kg|Grad 192|can|22.60
Filzscheiben rot Ø [16/22] x 3 mm|Wolle|pc|6.90|100
Spielventilfeder Bronze Nr. [3/5/7]|0,9 mm|pc|21.50|100
Registerzug Eiche gedrechselt [Ø 28/Ø 32]|roh|pc|9.80
""",
    "de-aufzug": """
Tragseil 8x19 SEALE IWRC Ø [8/10/13] mm|mit Zeugnis|m|5.35
Türrolle Polyurethan Ø [56/70] Lager 6202|mit Exzenter|pc|17.60
Führungsschuh T89 Einlage [9/16] mm|ölfrei|pc|23.40
Notrufgerät GSM mit Akku [VoLTE/UMTS]|EN 81-28|pc|264.00
Bremsbelag Treibscheibe Satz [Typ A/Typ C]|asbestfrei|set|89.50
Sicherheitsschalter Schachttür [3S/5S] 24 V|Zwangsöffnung|pc|41.90
Frequenzumrichter Lift [7,5/11/15] kW|mit Encoderkarte|pc|1378.00
Handlauf Edelstahl gebogen Ø 38 x [900/1200]|geschliffen K240|pc|118.00
Drucktaster Etage Braille [0/1/2/3] rot|Ø 31|pc|28.70
Schienenöl HLP [5/20] l|für Rollenführung|can|33.20
""",
    "de-sennerei": """
Labpulver 1:[50.000/100.000] Dose 500 g|natürlich|can|52.40
Bergkäseform gelocht Ø [32/50] cm Höhe 12|lebensmittelecht|pc|84.60
Käsetuch Leinen 100 x [100/120] cm|kochfest|pc|9.40
Reifebrett Fichte 100 x [22/36] cm sägerau|kammergetrocknet|pc|14.70
Thermophile Kultur Sachet [250/500] l|gefriergetrocknet|pack|21.30
Salzlake-Siedesalz grob Sack 25 kg|ohne Rieselhilfe|bag|10.85
Schmierbürste oval [weich/hart]|Naturfaser|pc|16.20
Laugenreiniger alkalisch Kanister [12/24] kg|CIP|can|47.90
Butterpapier Pergament 25 x [33/50] cm bedruckt|tausend Bogen|pack|63.00
""",
    "de-schild": """
Aluverbundplatte [2/3/4] mm weiss matt 3050 x 1500|beidseitig Folie|pc|78.40
Digitaldruckfolie polymer 137 cm x 50 m [glänzend/matt]|luftkanalig|roll|284.00
Acrylglas XT [3/5/8] mm opal 2050 x 1520|UL 94|pc|96.50
Abstandhalter V2A Ø [13/19] x 25|mit Senkschraube|pc|4.90
LED-Modul 12 V 0,72 W [neutralweiss/warmweiss]|IP67, Kette zu 50|pack|61.30
Netzteil 12 V [60/100/150] W IP67|fünf Jahre Garantie|pc|54.20
Montageband VHB grau 19 mm x 33 m|aussen|roll|39.70
Profilbuchstabenzarge Alu [60/80] mm lackiert|Bund à 50 m|roll|168.00
Rakel Filz [10/15] cm|beflockt|pc|3.60
""",
    "en-aqua": """
Internal power filter [400/650/900] l/h|with spray bar|pc|18.75
Marine salt reef grade, [10/20] kg tub|low phosphate|can|41.60
Silver sand lime free [12.5/25] kg|0.4-0.8 mm|bag|7.35
Frozen brine shrimp blister 100 g, case of 30|gamma treated|case|33.90
LED light unit [60/90/120] cm plant spectrum|dimmable|pc|92.40
Catfish pellet sinking [500 g/2 kg]|with spirulina|pc|9.15
Airline tubing silicone 4/6 mm, reel [50/200] m|clear|roll|14.20
Test kit nitrate/phosphate [60/120] tests|liquid|set|16.85
Bogwood sandblasted [S/M/L]|presoaked|pc|6.90
Plastic bags fish transport 9 x 20 in, [500/1000]|square bottom|pack|27.50
""",
    "en-glass": """
Borosilicate tubing OD [12/18/25] mm x 1.5 m|wall 1.8 mm|pc|11.85
Stopcock PTFE bore [2/4/6] mm, 14/20|with retainer|pc|27.40
Inner joint 24/40 on [100/150] mm stem|3.3 expansion|pc|8.65
Quartz rod [6/8/10] mm x 4 ft|fused|pc|36.20
Torch tip surface mix, [5/7] jet|brass|pc|118.00
Didymium lens clip-on, [clear/shade 3]|polarized|pc|74.50
Annealing kiln element [1800/2400] W|Kanthal A-1|pc|63.90
Silvering solution kit [1/4] L|two part|set|52.75
Graphite paddle 3 x [4/5] in|walnut handle|pc|41.30
Round bottom flask blank [500/1000] mL|heavy wall|pc|12.95
""",
    "en-sign": """
Coroplast sheet [4/10] mm white 48 x 96 in|fluted|pc|13.75
H-stake wire [10x15/10x30], bundle of 50|galvanized|pack|34.20
Cast vinyl [black/white/red] 24 in x 50 yd|7 year|roll|189.00
Aluminum blank .080 [18x24/24x36], radius corners|white|pc|16.45
Banner 13 oz matte 54 in x [55/164] ft|block-out|roll|142.00
Neon flex 12V [warm/ice blue], 16 ft reel|cut every inch|roll|58.90
Sign post U-channel [6/8/10] ft, green|2 lb per ft|pc|24.80
Application tape medium tack [12/24] in x 100 yd|paper|roll|31.60
Grommet #2 brass, box of [500/1000]|with washers|box|22.40
""",
    "en-lock": """
Euro cylinder [35/35~40/40~45/55] satin, keyed to differ|anti-snap|pc|21.90
Mortice sash lock [64/76] mm brass, 5 lever|BS 3621|pc|38.75
Key blank [UL2/YA2D/1A], bag of 50|nickel silver|bag|17.60
Night latch traditional [40/60] mm green|case hardened|pc|24.30
Door closer size [2-4/2-6] silver|latch action|pc|46.50
Padlock closed shackle [50/65] mm|two keys|pc|19.40
Escutcheon pair, [satin/polished] chrome|concealed fix|pair|5.85
Graphite powder puffer [20/50] g|dry lube|pc|3.20
Safe key override module [A/B]|restricted|pc|88.00
""",
    "en-clay": """
Ball clay washed [fine/extra fine], 50 kg|off white firing|bag|845.00
Feldspar powder potash [200/325] mesh, 50 kg|K2O 11%|bag|690.00
Zirconium silicate opacifier, 25 kg|5 micron|bag|4180.00
Kiln shelf cordierite [400x400/500x450] x 20 mm|1280 deg C|pc|1460.00
Cobalt oxide [5/10] kg drum|71% Co|can|21500.00
Alumina lining brick [HFK 26/HFK 28]|230 x 115 x 75|pc|182.00
Plaster of Paris mould grade, 25 kg|setting 12 min|bag|410.00
Thermocouple type [R/S] x [450/600] mm|recrystallised sheath|pc|6350.00
Ceramic fibre blanket [25/50] mm 128 density|7.2 m roll|roll|2240.00
Diesel burner nozzle [1.5/2.25] gph 60 deg|hollow cone|pc|525.00
""",
    "en-surf": """
PU foam blank [6'2 A/7'6 B/9'1 Y]|blue density|pc|118.50
Fibreglass cloth 4 oz x [69/80] cm, 100 m|E glass|roll|312.00
Polyester resin laminating UV [20/200] kg|low styrene|can|196.00
Fin plug set [five/three] fin black|with tape|set|9.80
Leash [6/7/9] ft x 7 mm|double swivel|pc|21.75
Sanding sponge 3M style [P180/P240/P400]|wet and dry|pc|2.40
Wax [cold/cool/tropical], carton of 84|coconut scent|case|138.00
Deck grip three piece [grey/sand]|45 deg kick|pc|27.60
Pigment paste [white/aqua/coral] 1 kg|for polyester|can|34.20
""",
    "en-cellar": """
Bordeaux bottle 750 ml [flint/antique green]|1 176 per pallet|pc|6.85
Natural cork 45 x 24 grade [extra/first]|printed one colour|pc|4.20
Diammonium phosphate 25 kg|food grade|bag|486.00
Yeast active dry [red/white] 500 g|vacuum brick|pack|312.00
Filter sheet 40 x 40 [K100/KS80]|cellulose|pc|21.40
Oak stave set French [medium/heavy] toast|60 staves|set|3150.00
Hose wine grade NW[38/50] red stripe|10 bar|m|168.00
Potassium metabisulphite [1/25] kg|E224|bag|96.50
Carton six bottle laydown, [plain/printed]|B flute|pc|14.90
""",
    "en-rework": """
Solder wire SAC305 [0.5/0.8] mm 500 g|no clean|roll|58.40
Desoldering braid [1.5/2.5] mm x 1.5 m|rosin|pc|3.85
ESD glove PU palm [S/M/L]|carbon thread|pair|1.72
Ceramic capacitor 0603 [100nF/1uF/10uF] X7R|tape of 4000|pc|12.60|1000
Thick film resistor 0805 [10k/47k/100k] 1%|tape of 5000|pc|3.40|1000
Nozzle hot air [BGA 27x27/QFP 14x14]|brass|pc|24.50
Stencil wiper roll [300/400] mm|polyester cellulose|roll|8.90
Isopropanol 99.8% can [5/20] L|UN 1219|can|31.00
Pogo pin P75-[B1/E2/Q1]|gold plated|pc|46.00|100
Kapton tape [6/12/25] mm x 33 m|silicone|roll|5.65
""",
    "en-uphol": """
Jute webbing English black and white 2 in, 33 m|herringbone|roll|19.80
Double cone spring [5/7/9] in, 9 swg|copper finish|pc|1.18
Curled hair blend [5/25] kg|washed|bag|74.50
Hessian 10 oz 72 in wide|per metre|m|2.65
Seating foam RX36/125 sheet 78 x 24 x [3/4/5] in|CMHR|pc|41.30
Decorative nails antique [7/9.5] mm, box 1000|on steel|box|16.90
Piping cord cotton size [3/5], 250 m|pre shrunk|roll|13.40
Contact spray adhesive [500 ml/17 L]|web pattern|can|62.00
Calico unbleached 60 in|FR treated|m|3.15
Chesterfield castor brass [1/1.5] in, set of 4|square cup|set|28.60
""",
}
