"""Goods of many trades in twelve languages: `text|second line|unit|price|priced per`. In brackets are choices (between / or, where a
choice holds one, between ~), drawn for each line.

The first half of each list belongs to set a, the second to set b, so that the sets don't share their words.
"""

GOODS = {
    "de": """
Sechskantschraube DIN 933 M[8/10/12]x[25/40/60] 8.8 verzinkt|Festigkeit 8.8, Oberfläche A2K|pc|24.80|100
Kugelhahn Messing DN [15/20/25/32] PN 30|mit Flügelgriff rot, Vollstrom|pc|11.45
NYM-J [3x1,5/5x2,5/5x4] mm² Ring [50/100] m|Mantelleitung grau|m|1.18
Nitril-Handschuhe puderfrei Gr. [S/M/L/XL]|Box zu 100 Stück, EN 374|box|8.95
Isopropanol 99,9 % Kanister [5/10/25] l|UN 1219, Klasse 3, VG II|can|27.40
Rillenkugellager [6204/6205/6206/6308]-2RS C3|Fabrikat nach Wahl|pc|6.37
Kopierpapier A4 80 g/m² weiß, [500/2500] Blatt|FSC-zertifiziert|pack|4.89
Acrylfarbe RAL [9010/7016/3000] matt 2,5 l|wasserbasiert, TÜV-geprüft|bucket|38.60
Stahlrohr nahtlos 48,3x[2,6/3,2/4,0] EN 10216|Herstelllänge 6 m, mit 3.1-Zeugnis|m|9.74
Kabelbinder schwarz UV-beständig [200x3,6/300x4,8/370x7,6]|Polyamid 6.6|pack|5.20
Rindergulasch tiefgekühlt 40/40 mm|Karton 2 x 2,5 kg, MHD mind. 6 Monate|kg|9.35
Trapezblech T35 verzinkt 0,75 mm Länge [3.000/4.500]|RAL 9002 Lichtgrau|m2|13.90
Hydraulikschlauch 2SN DN [10/12/16] beids. DKOL|Länge 1.250 mm|pc|31.15
Pflasterfugenmörtel [steingrau/sand] 25 kg|Sackware auf Europalette|bag|19.99
Injektionskanüle 0,8 x 40 mm G21 [Luer/Luer-Lock]|steril, einzeln verpackt|box|3.49
Toner [schwarz/cyan/magenta] 12.000 Seiten|recycelt, kompatibel|pc|67.50
Schleifscheibe 125 x [1,0/1,6/6,0] mm Inox|Körnung 60|pc|1.42|10
Fichtenlatte 24 x 48 mm gehobelt [3,0/4,0] m|S10, trocken sortiert|m|0.96
""",
    "en": """
Hex head bolt M[6/8/10] x [30/50/75] A2 stainless|DIN 933 full thread|pc|18.20|100
Cat6A patch lead [0.5/1/2/5]m grey LSZH|booted RJ45|pc|3.85
Copper elbow [15/22/28]mm 90 deg end feed|BS EN 1254-1|pc|0.74
Safety boots S3 SRC black size [8/9/10/11]|composite toe cap|pair|44.50
Centrifugal pump CP-[120/220/400] 0.75 kW|230/400V, flanged DN40|pc|412.00
Disposable apron white 16 micron, roll of 200|flat packed|roll|4.10
Sodium hypochlorite 14% [5/25] ltr drum|UN1791 class 8 PG III|can|16.75
Olive oil extra virgin [1/5]L tin|keep away from light|case|31.20
Timing belt HTD 8M-[720/880/1200]-30|pitch 8 mm|pc|21.36
MDF board 2440 x 1220 x [12/18/25]mm|moisture resistant|sheet|27.90
LED panel 600x600 [3000K/4000K] 36W|UGR<19, 5 year warranty|pc|29.95
Thermal label 4" x 6", 1000/roll [3in/1in] core|permanent adhesive|roll|9.60
Galvanised steel tube 1 1/4" sch [10/40] x 21 ft|threaded and coupled|ft|4.38
Nitrile O-ring [AS568-214/AS568-325] 70 Shore|bag of 100|bag|12.75
Masonry anchor 3/8" x [3/5]" zinc wedge|box of 50|box|38.40
Sterile gauze swab 10 x 10 cm 12-ply|pack of 5 x 20|pack|6.05
Guide rail HSR[20/25] length 1240 mm|incl. end caps|pc|187.25
Red onions peeled [5/10] kg net|class I|kg|1.36
""",
    "fr": """
Vis à tête H M[8/10/12]x[40/60] classe 8.8 zinguée|ISO 4017, filetage total|pc|21.60|100
Tube cuivre écroui Ø [16/18/22] barre de 5 m|NF EN 1057|m|6.84
Gants nitrile non poudrés taille [6/7/8/9]|boîte de 100|box|7.90
Disjoncteur 1P+N [10/16/20] A courbe C|pouvoir de coupure 4,5 kA|pc|8.42
Peinture glycéro satinée blanc [2,5/10] L|intérieur / extérieur|can|54.30
Papier thermique 80x80 mm, carton de [30/50]|sans bisphénol A|case|42.00
Huile hydraulique HV [32/46/68] bidon 20 L|norme DIN 51524-3|can|61.75
Roulement à billes [6203/6304/6006] 2RS|jeu C3|pc|5.18
Câble U1000 R2V 3G[1,5/2,5/6] mm² touret 500 m|âme cuivre|m|1.36
Plaque de plâtre BA13 hydro [2,50/3,00] x 1,20|NF, classe H1|m2|5.45
Farine de blé T[55/65] sac 25 kg|origine France|bag|18.90
Joint torique NBR 70 Ø [12/18/24] x 2,5|sachet de 50|bag|9.15
Vanne à bille inox 316 DN [15/25/40]|taraudée gaz|pc|33.27
Ramette A4 75 g, palette de [200/240]|blancheur CIE 150|pack|3.35
Brosse circulaire Ø 200 fil [0,3/0,5] mm|alésage 22,2|pc|14.70
Filtre à air [C 25 860/E 1013 L]|réf. d'origine à rappeler|pc|27.82
""",
    "it": """
Vite TE M[6/8/10]x[20/30/45] UNI 5739 zincata|classe 8.8|pc|15.40|100
Valvola a sfera ottone [1/2"~3/4"~1"] FF|passaggio totale, leva rossa|pc|7.65
Cavo FS17 1x[1,5/2,5/4] mm² blu matassa 100 m|CPR Cca-s3,d1,a3|m|0.42
Guanti in lattice tg. [S/M/L] conf. 100 pz|senza polvere|pack|6.30
Olio motore 10W-[40/60] fusto 60 L|ACEA E7|can|189.00
Cuscinetto [6202/6305/6008] ZZ|gioco normale|pc|3.94
Lamiera zincata 1000x2000 sp. [0,8/1,0/1,5]|EN 10346 DX51D|kg|1.27
Piastrella gres 60x60 [grigio/beige] rett.|prima scelta, calibro 9|m2|17.80
Farina tipo "00" W[260/320] sacco 25 kg|uso pizzeria|bag|21.50
Tubo multistrato [16x2/20x2/26x3] rotolo|con guaina isolante 6 mm|m|1.95
Elettropompa sommersa 4" [0,75/1,1] kW|girante in noryl|pc|276.00
Smalto all'acqua lucido [bianco/nero] 0,75 L|per ferro e legno|pc|13.20
Guarnizione EPDM DN [50/80/100] PN16|spessore 3 mm|pc|2.15
Scatola di derivazione IP56 [150x110/190x140]|coperchio basso|pc|4.88
""",
    "es": """
Tornillo hexagonal M[8/10/12]x[30/50] DIN 931 cinc.|calidad 8.8|pc|19.30|100
Tubo PVC presión Ø [25/32/50] PN16 barra 5 m|encolar, UNE-EN 1452|m|2.17
Guante anticorte nivel D talla [8/9/10]|EN 388:2016|pair|5.60
Detergente alcalino garrafa [5/10] kg|uso industrial|can|17.45
Magnetotérmico 2P [16/25/40]A curva C|6 kA|pc|12.38
Cinta de embalar 48 mm x [66/132] m transparente|bajo ruido|roll|1.05
Aceite de girasol alto oleico [5/10] L|garrafa PET|can|22.80
Rodamiento [6204/6306/6207] 2RS1|obturación de goma|pc|6.92
Azulejo blanco mate 20x[20/60]|1ª calidad|m2|9.75
Manguera hidráulica R2AT [3/8~1/2]" rollo 50 m|275 bar|m|7.26
Papel secamanos 2 capas pack [6/12] bob.|celulosa reciclada|pack|15.30
Bombilla LED E27 [9/12]W 4000K|no regulable|pc|2.49
""",
    "nl": """
Zeskantbout M[8/10/16]x[40/70] 8.8 verzinkt|DIN 931|pc|22.15|100
Kogelkraan messing [1/2"~3/4"~1"] KIWA|met hendel|pc|9.20
Installatiedraad VD 2,5 mm² [bruin/blauw/geelgroen]|rol 100 m, Eca|roll|38.75
Werkhandschoen PU maat [8/9/10/11]|EN 388 4131|pair|1.65
Latex muurverf mat [wit/RAL 9010] 10 l|schrobklasse 2|bucket|52.40
V-snaar SPA [1060/1250/1500]|antistatisch|pc|7.88
Golfkarton doos 400x300x[200/250]|enkele golf, FEFCO 0201|pc|0.63
Ontvetter koudreiniger jerrycan [5/20] l|H304, H411|can|29.10
Vuren regel geschaafd 44x[69/94] mm FSC|lengte 4,20 m|m|2.36
Gatenzaag bimetaal Ø [44/68/76] mm|variabele vertanding|pc|14.95
Melkpoeder mager zak [15/25] kg|THT min. 9 maanden|bag|71.20
Ledstrip 24V 14,4 W/m [2700K/4000K]|IP65, rol 5 m|m|6.85
""",
    "sv": """
Sexkantskruv M6S [8/10/12]x[30/50] fzb 8.8|förp. om 100|pc|89.00|100
Kopplingskabel RK 1,5 mm² [svart/blå]|ring 100 m|m|3.45
Skyddshandske nitril stl [8/9/10]|EN 388|pair|24.90
Kulventil DN [15/20/25] mässing|avzinkningshärdig|pc|112.50
Spånskiva 22 mm 600x[1820/2400]|golvspån P6|m2|84.60
Lagerfett EP2 patron [400/600] g|12 st/kartong|pc|58.20
""",
    "da": """
Stålbolt M[8/10/12]x[35/60] elforzinket|DIN 933|pc|96.00|100
Kobberrør hårdt [15/18/22] mm 5 m|EN 1057|m|54.75
Engangshandske vinyl str. [M/L]|æske m. 100|box|39.95
Maskinolie VG [32/68] dunk 20 l|sikkerhedsdatablad vedlagt|can|612.00
Fugemasse [grå/hvid] 300 ml|neutral silikone|pc|41.30
Kuglelejer [6205/6307] 2RS|C3|pc|73.80
""",
    "pl": """
Śruba M[8/10/12]x[25/40/80] kl. 8.8 ocynk|DIN 933|pc|68.00|100
Przewód YDYp 3x[1,5/2,5] 450/750V|krążek 100 m|m|3.89
Rękawice robocze powlekane rozm. [8/9/10]|EN 388|pair|4.70
Zawór kulowy [1/2"~3/4"~1"] nyplowy|dźwignia stalowa|pc|26.40
Wełna mineralna [100/150] mm λ 0,035|paczka 7,2 m²|m2|18.35
Olej hydrauliczny HL [32/46] kanister 20 l|norma ISO 6743|can|214.00
""",
    "pt": """
Parafuso sextavado M[8/10]x[30/60] zincado|DIN 933 8.8|pc|17.90|100
Tubo PEX [16/20/25] mm rolo|barreira EVOH|m|1.24
Luva nitrilo descartável tam. [S/M/L]|caixa 100 un.|box|7.15
Disjuntor monofásico [10/16/25]A|6kA curva C|pc|6.48
Tinta plástica branca [5/15] L|lavável, interior|can|48.30
Rolamento [6204/6205] 2RS|aço cromo|pc|5.36
""",
    "cs": """
Šroub M[8/10/12]x[30/50] 8.8 pozink|DIN 933|pc|310.00|100
Kabel CYKY-J 3x[1,5/2,5]|buben|m|19.80
Rukavice nitrilové vel. [8/9/10]|bal. 100 ks|pack|189.00
Kulový kohout [1/2"~3/4"]|páčka, PN 35|pc|164.50
Ložisko [6204/6305] 2RS C3|ČSN ISO 15|pc|92.40
Čistič motorů kanystr [5/10] l|GHS07|can|428.00
""",
    "no": """
Sekskantskrue M[8/10/12]x[40/60] elforsinket|8.8|pc|118.00|100
Kabel PFXP 3G[1,5/2,5] mm²|kveil 50 m|m|14.35
Arbeidshanske vinter str. [9/10/11]|fôret|pair|79.00
Kuleventil DN [15/20/25] avsinkingsfri|med hendel|pc|146.50
Hydraulikkslange 2SC DN [10/12]|per meter|m|88.20
Malingsrull microfiber [18/25] cm|refill|pc|44.90
""",
}

UNITS = {
    "de": "pc=Stück m=m kg=kg l=l pack=Pack box=Karton can=Kanister bucket=Eimer bag=Sack m2=m² roll=Rolle pair=Paar case=Karton sheet=Platte set=Satz",
    "en": "pc=each m=m kg=kg pack=pack box=box can=drum roll=roll bag=bag pair=pair case=case sheet=sheet ft=ft set=set",
    "fr": "pc=pièce m=ml kg=kg pack=paquet box=boîte can=bidon roll=rouleau bag=sac pair=paire case=carton m2=m²",
    "it": "pc=PZ m=MT kg=KG pack=CF can=FS bag=SC m2=MQ roll=RT",
    "es": "pc=ud. m=m kg=kg pack=paq. can=garrafa roll=rollo pair=par m2=m²",
    "nl": "pc=stuks m=m kg=kg roll=rol bucket=emmer can=can bag=zak pair=paar pack=pak set=set",
    "sv": "pc=st m=m pair=par m2=m² pack=förp",
    "da": "pc=stk m=m box=æske can=dunk",
    "no": "pc=stk m=m pair=par can=kanne",
    "pl": "pc=szt. m=mb pair=para m2=m² can=kan. bag=worek pack=op. roll=rolka",
    "pt": "pc=un m=m box=cx can=lata bag=saco",
    "cs": "pc=ks m=m pack=bal can=kan",
    "fi": "pc=kpl m=m roll=rll pair=pari pack=pkt can=kan box=ltk",
    "hu": "pc=db m=m roll=tek. pair=pár pack=csom. can=kanna",
    "tr": "pc=adet m=metre box=kutu can=bidon roll=rulo pair=çift",
    "ro": "pc=buc m=m pack=pachet can=bidon pair=pereche",
    "el": "pc=τεμ m=μ",
    "hr": "pc=kom m=m",
    "sl": "pc=kos m=m",
    "sk": "pc=ks",
    "lt": "pc=vnt.",
}
SHORT = {
    "de": "pc=ST m=M kg=KG l=L pack=PAK box=KAR can=KAN bucket=EIM bag=SA m2=M2 roll=ROL pair=PAA case=KAR sheet=PLA",
    "en": "pc=EA m=MTR kg=KG pack=PK box=BX can=DR roll=RL bag=BG pair=PR case=CS sheet=SH ft=FT",
    "fr": "pc=PCE m=MTR kg=KG pack=PAQ box=BTE can=BID roll=RLX bag=SAC pair=PAI case=CAR m2=M2",
    "it": "pc=NR m=ML kg=KG pack=CONF can=FUS bag=SAC m2=M2 roll=ROT",
    "es": "pc=UN m=MT kg=KG pack=PQ can=GF roll=RL pair=PR m2=M2",
    "nl": "pc=ST m=MTR kg=KG roll=RL bucket=EMR can=CAN bag=ZK pair=PR",
}


def table(text: str) -> dict[str, str]:
    return dict(part.split("=") for part in text.split())
