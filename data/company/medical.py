"""A second catalogue, of dental and medical supplies: other families, words and customers, to prove that nothing knows the first one's."""

from data.company.families import Family

US = {
    "name": "Medivera Praxisbedarf AG",
    "street": "Lindenallee 8",
    "zip": "79098",
    "city": "Freiburg",
    "country": "DE",
    "vat": "DE812345678",
}
MAILBOX = "bestellung@medivera.example"

GERMAN = {
    "nitrile": "Nitril", "latex": "Latex", "vinyl": "Vinyl", "powder-free": "puderfrei", "powdered": "gepudert", "sterile": "steril",
    "non-sterile": "unsteril", "white": "weiß", "blue": "blau", "green": "grün", "pink": "rosa", "black": "schwarz", "transparent": "transparent",
    "syringe": "Einmalspritze", "insulin syringe": "Insulinspritze", "enteral syringe": "Enteralspritze", "cannula": "Kanüle",
    "butterfly needle": "Butterfly-Kanüle", "gauze swab": "Mullkompresse", "non-woven swab": "Vlieskompresse", "elastic bandage": "elastische Binde",
    "gauze bandage": "Mullbinde", "cohesive bandage": "kohäsive Binde", "plaster": "Pflaster", "suture absorbable": "Naht resorbierbar",
    "suture non-absorbable": "Naht nicht resorbierbar", "round bur": "Rosenbohrer", "fissure bur": "Fissurenbohrer", "diamond cone": "Diamant Konus",
    "diamond flame": "Diamant Flamme", "polisher": "Polierer", "light-curing composite": "lichthärtendes Komposit", "flowable composite": "fließfähiges Komposit",
    "impression material": "Abformmasse", "glass ionomer": "Glasionomer", "forceps": "Pinzette", "extraction forceps": "Extraktionszange",
    "scissors": "Schere", "needle holder": "Nadelhalter", "mirror": "Mundspiegel", "probe": "Sonde", "scaler": "Scaler", "face mask": "Mundschutz",
    "respirator": "Atemschutzmaske", "visor": "Gesichtsschild", "surface disinfectant": "Flächendesinfektion", "hand disinfectant": "Händedesinfektion",
    "instrument disinfectant": "Instrumentendesinfektion", "wipes": "Tücher", "file": "Feile", "reamer": "Räumer", "paper point": "Papierspitze",
    "gutta-percha point": "Guttaperchaspitze", "straight": "gerade", "curved": "gebogen", "coarse": "grob", "medium": "mittel", "fine": "fein",
    "catheter": "Katheter", "suction catheter": "Absaugkatheter", "feeding tube": "Ernährungssonde", "blood tube": "Blutröhrchen",
    "serum tube": "Serumröhrchen", "urine tube": "Urinröhrchen",
}  # fmt: skip

SIZES = ("XS", "S", "M", "L", "XL")
SHADES = ("A1", "A2", "A3", "A3.5", "A4", "B1", "B2", "B3", "C2", "D3", "OA2")

FAMILIES: tuple[Family, ...] = (
    Family(
        "exam-gloves", "EXG", ("Dermasoft", "Handura"),
        {"kind": ("nitrile", "latex", "vinyl"), "size": SIZES, "colour": ("blue", "white", "black", "pink"), "powder": ("powder-free", "powdered"),
         "n": ("100", "200")},
        "examination gloves {kind} {powder} size {size} {colour} {n}s", "Untersuchungshandschuhe {kind} {powder} Gr. {size} {colour} {n} Stück", "box", (1, 10),
        lambda a: 5.2 + 3.1 * (a["kind"] == "nitrile") + 0.03 * float(a["n"]), "{h}-{size}{n}",
    ),
    Family(
        "syringes", "SYR", ("Injecta", "Solumed"),
        {"kind": ("syringe", "insulin syringe", "enteral syringe"), "vol": ("1 ml", "2 ml", "3 ml", "5 ml", "10 ml", "20 ml", "30 ml", "50 ml", "100 ml"),
         "tip": ("Luer", "Luer-Lock", "ENFit"), "parts": ("2-part", "3-part"), "state": ("sterile",)},
        "{kind} {vol} {tip} {parts} {state}", "{kind} {vol} {tip} {parts} {state}", "pcs", (100, 50), lambda a: 0.05 + 0.012 * float(a["vol"].split()[0]), "{h}/{vol}",
    ),
    Family(
        "needles", "NDL", ("Injecta", "Acumed", "Solumed"),
        {"kind": ("cannula", "butterfly needle"), "g": ("18G", "19G", "20G", "21G", "22G", "23G", "25G", "27G", "30G"),
         "l": ("12 mm", "16 mm", "20 mm", "25 mm", "30 mm", "40 mm", "50 mm"), "state": ("sterile",)},
        '{kind} {g} x {l} {state}', "{kind} {g} x {l} {state}", "pcs", (100, 500), lambda a: 0.032 + 0.4 * (a["kind"] != "cannula"), "{h}{g}{l}",
    ),
    Family(
        "dressings", "DRS", ("Curafix", "Vulneo"),
        {"kind": ("gauze swab", "non-woven swab"), "d": ("5x5 cm", "7.5x7.5 cm", "10x10 cm", "10x20 cm"), "ply": ("4-ply", "8-ply", "12-ply", "16-ply"),
         "state": ("sterile", "non-sterile"), "n": ("2", "5", "100")},
        "{kind} {d} {ply} {state} {n}s", "{kind} {d} {ply} {state} à {n}", "pack", (1, 25, 50), lambda a: 0.6 + 0.03 * float(a["n"]), "{h}-{d}-{ply}",
    ),
    Family(
        "bandages", "BAN", ("Curafix", "Elastika"),
        {"kind": ("elastic bandage", "gauze bandage", "cohesive bandage", "plaster"), "w": ("2.5 cm", "4 cm", "6 cm", "8 cm", "10 cm", "12 cm", "15 cm", "20 cm"),
         "l": ("4 m", "5 m", "7 m", "10 m", "20 m"), "colour": ("white", "blue", "green", "pink")},
        "{kind} {w} x {l} {colour}", "{kind} {w} x {l} {colour}", "roll", (1, 10, 20), lambda a: 0.4 + 0.1 * float(a["w"].split()[0]), "{h}-{w}x{l}",
    ),
    Family(
        "sutures", "SUT", ("Filamed", "Suturex"),
        {"kind": ("suture absorbable", "suture non-absorbable"), "usp": ("2/0", "3/0", "4/0", "5/0", "6/0", "7/0"), "needle": ("DS12", "DS16", "DS19", "HR17", "HR22"),
         "l": ("45 cm", "70 cm", "75 cm", "90 cm"), "n": ("12", "24", "36")},
        "{kind} USP {usp} {needle} {l} {n}s", "{kind} USP {usp} {needle} {l} {n} Stück", "box", (1, 6), lambda a: 22 + 1.6 * float(a["n"]), "{h}-{usp}-{needle}", 0.03,
    ),
    Family(
        "burs", "BUR", ("Denterra", "Rotadent"),
        {"kind": ("round bur", "fissure bur", "diamond cone", "diamond flame", "polisher"), "iso": ("008", "009", "010", "012", "014", "016", "018", "021", "023"),
         "shank": ("FG", "RA", "HP"), "grit": ("coarse", "medium", "fine")},
        "{kind} ISO {iso} {shank} {grit}", "{kind} ISO {iso} {shank} {grit}", "pcs", (5, 10, 25), lambda a: 1.9 + 2.4 * ("diamond" in a["kind"]), "{h}.{iso}.{shank}",
    ),
    Family(
        "composites", "CMP", ("Denterra", "Lumident"),
        {"kind": ("light-curing composite", "flowable composite", "glass ionomer", "impression material"), "shade": SHADES, "form": ("syringe 2 g", "syringe 4 g", "capsules 20 x 0.25 g", "cartridge 50 ml")},
        "{kind} shade {shade} {form}", "{kind} Farbe {shade} {form}", "pcs", (1, 2, 5), lambda a: 14 + 9 * ("4" in a["form"]) + 20 * ("caps" in a["form"]), "{h}{shade}",
    ),
    Family(
        "instruments", "INS", ("Chiromed", "Stahlhand"),
        {"kind": ("forceps", "extraction forceps", "scissors", "needle holder", "mirror", "probe", "scaler"), "l": ("11.5 cm", "13 cm", "14.5 cm", "16 cm", "18 cm", "20 cm"),
         "shape": ("straight", "curved"), "fig": ("Fig. 1", "Fig. 3", "Fig. 5", "Fig. 17", "Fig. 23")},
        "{kind} {l} {shape} {fig}", "{kind} {l} {shape} {fig}", "pcs", (1, 5), lambda a: 9 + 1.3 * float(a["l"].split()[0]), "{h}-{l}-{fig}",
    ),
    Family(
        "protection", "PRO", ("Dermasoft", "Respira"),
        {"kind": ("face mask", "respirator", "visor"), "class": ("Type II", "Type IIR", "FFP2", "FFP3"), "n": ("10", "20", "50"), "colour": ("white", "blue", "green", "black", "pink")},
        "{kind} {class} {colour} {n}s", "{kind} {class} {colour} {n} Stück", "box", (1, 20, 40), lambda a: 2 + 0.2 * float(a["n"]), "{h}-{n}",
    ),
    Family(
        "disinfection", "DIS", ("Sanosept", "Purimed"),
        {"kind": ("surface disinfectant", "hand disinfectant", "instrument disinfectant", "wipes"), "line": ("Rapid", "Plus", "Sensitive", "Forte"),
         "vol": ("100 ml", "500 ml", "1 l", "2 l", "5 l", "10 l")},
        "{kind} {line} {vol}", "{kind} {line} {vol}", "pcs", (1, 10, 20), lambda a: 2.4 + 1.1 * float(a["vol"].split()[0]) ** 0.4, "{h}-{vol}", 0.15,
    ),
    Family(
        "endodontics", "END", ("Rotadent", "Canalis"),
        {"kind": ("file", "reamer", "paper point", "gutta-percha point"), "iso": ("015", "020", "025", "030", "035", "040", "045", "050"), "l": ("21 mm", "25 mm", "28 mm", "31 mm"),
         "taper": (".02", ".04", ".06")},
        "{kind} ISO {iso} {l} taper {taper}", "{kind} ISO {iso} {l} Taper {taper}", "pack", (1, 6), lambda a: 6.5 + 3 * (a["kind"] == "file"), "{h}{iso}-{l}",
    ),
    Family(
        "tubes", "TUB", ("Solumed", "Vacuflow"),
        {"kind": ("catheter", "suction catheter", "feeding tube", "blood tube", "serum tube", "urine tube"), "ch": ("CH 6", "CH 8", "CH 10", "CH 12", "CH 14", "CH 16", "CH 18"),
         "l": ("20 cm", "40 cm", "50 cm", "75 cm", "125 cm"), "state": ("sterile",)},
        "{kind} {ch} {l} {state}", "{kind} {ch} {l} {state}", "pcs", (50, 100, 10), lambda a: 0.35 + 0.04 * float(a["ch"].split()[1]), "{h}-{ch}-{l}",
    ),
)  # fmt: skip

TRADES = {
    "DE": ("Zahnarztpraxis", "Klinik", "Dentallabor", "Pflegedienst", "Apotheke", "Sanitätshaus"),
    "AT": ("Ordination", "Zahntechnik", "Pflegeheim"),
    "FR": ("Cabinet dentaire", "Clinique", "Pharmacie", "Laboratoire"),
    "NL": ("Tandartspraktijk", "Zorgcentrum", "Apotheek"),
    "ES": ("Clínica", "Farmacia", "Laboratorio"),
    "IT": ("Studio dentistico", "Clinica", "Farmacia"),
    "GB": ("Dental Care", "Medical Centre", "Pharmacy"),
}
