"""Set p: what a Swedish builder, a Danish dairy, a Norwegian fish landing and a Finnish sawmill send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.o_print import beside, box, reckon, thirds
from tests.paper.p_print import FEW, fields, order, under

n, fr, bare = figures("de"), figures("fr"), figures("bare")


def sv_nilsson(d: Deal) -> str:
    """A builder's small bookkeeping program: captions over facts, marks of building sites, sums with tax below."""
    items = order(d, "Nilsson", "bygg", 3, 10, yours="######", few=FEW)
    number, net = d.code("1###"), d.sum(items)
    vat = tax(net, 25)
    d.says(items, "sdqupa", number, total=net + vat, currency="SEK", wanted=True, ship=d.ship.name)
    css = """body{font:9.3pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{border-bottom:.8pt solid #333;padding:1mm}.t td{padding:1mm}.p td{padding:.3mm 6mm .3mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{fr(i.quantity, None)}|{i.unit}|>{fr(i.price)}|>{fr(i.amount)}") for i in items)
    info = facts(
        f"Ordernr|{number}",
        f"Orderdatum|{d.date(d.day, '%Y-%m-%d')}",
        f"Leveransdatum|{d.date(d.wanted, '%Y-%m-%d')}",
        "Vår referens|Lars-Göran Vik",
        "Märkning|Torvalla etapp 2",
        "Betalningsvillkor|30 dagar",
    )
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:14pt'>Nilsson &amp; Vik</b><br>{d.seller.block()}", f"<b style='font-size:14pt'>Inköpsorder</b>{info}", widths="0 82")}<p>Leveransadress: {d.ship.block(", ")}</p>{grid("Artikelnr|Benämning|>Antal|Enhet|>À-pris|>Summa", body)}{reckon(f"Netto|{fr(net)}", f"Moms 25%|{fr(vat)}", f"Totalt SEK|{fr(net + vat)}")}{thirds(f"{d.buyer.block()}", f"Telefon<br>{d.buyer.phone}", f"Momsreg.nr<br>{d.buyer.vat}", "Godkänd för F-skatt", css="margin-top:30mm")}""",
    )


def da_mejeri(d: Deal) -> str:
    """A Danish dairy's system: own item number and vendor's, kroner, the order in a box at the right, day in each line."""
    items = order(
        d,
        "Vestermarsken",
        "mejeri",
        3,
        10,
        ours="####",
        yours="##-####",
        few=FEW,
        spread=True,
        units="can=PAL pc=STK roll=RL bag=SÆK box=ÆSK",
    )
    number, net = d.code("IO######"), d.sum(items)
    d.says(items, "bsdqupat", number, total=net, currency="DKK", ship=d.ship.name)
    css = """body{font:9pt/1.4 'DejaVu Sans Condensed'}.t{width:100%;margin-top:6mm}.t th{border-top:.4pt solid;border-bottom:.4pt solid;padding:1mm;font-size:8pt}.t td{padding:1mm}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (
        row(f"{i.ours}|{i.yours}|{i.text}|{d.date(i.date, '%d-%m-%Y')}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}")
        for i in items
    )
    foot = under(7, f"I alt DKK ekskl. moms|{n(net)}")
    info = facts(f"Nummer|{number}", f"Dato|{d.date(d.day, '%d-%m-%Y')}", "Side|1", "Rekvirent|Bodil Asmussen", "Kreditornr.|20446")
    return sheet_of(
        css,
        f"""{beside(f"<div style='margin-top:18mm'>{d.seller.block()}</div>", box(f"<b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tlf. {d.buyer.phone}<br>CVR {d.buyer.vat[2:]}<br><br>{info}", css="background:#f6f6ee;border:0"), widths="0 78")}<h2 style="margin:8mm 0 2mm">Indkøbsordre</h2>Leveres til: {d.ship.block(", ")}{grid("Varenr.|Lev. varenr.|Tekst|Modtages|>Antal|Enh.|>Pris|>Beløb", body, foot=foot)}<p>Varemodtagelse kl. 6–13. Paller skal være hele og rene.</p>""",
    )


def no_lyngoy(d: Deal) -> str:
    """A fish landing's order: no columns ruled, amount in the front, sums by line, Norwegian kroner, captions in a row."""
    items = order(d, "Lyngøy", "fisk", 3, 8, yours="#######", few=FEW, units="pc=STK m=M roll=RULL case=KRT can=KANNE pack=PK")
    number, net = d.code("7####"), d.sum(items)
    vat = tax(net, 25)
    d.says(items, "sdqupa", number, total=net + vat, currency="NOK", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{padding:1mm;color:#1b4965;border-bottom:.6pt solid #1b4965}.t td{padding:.9mm 1mm}.f td{padding:1mm 0}"""
    body = (row(f">{fr(i.quantity)}|{i.unit}|{i.yours}|{i.text}|>{fr(i.price)}|>{fr(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:15pt;color:#1b4965'>LYNGØY FISKEMOTTAK</b><br>{d.buyer.name}, {d.buyer.street}, {d.buyer.city}<br>Tlf {d.buyer.phone} – Org.nr. {d.buyer.vat}")}<div style="margin:10mm 0">{d.seller.block()}</div><b style="font-size:13pt">Innkjøpsordre</b>{fields(f"Ordrenr|{number}", f"Ordredato|{d.date(d.day)}", f"Ønsket levering|{d.date(d.wanted)}", "Vår ref.|Tor-Arne", "Valuta|NOK")}<div>Leveringsadresse: {d.ship.block(", ")}</div>{grid(">Antall|Enhet|Varenr|Varenavn|>Pris|>Beløp", body)}{reckon(f"Sum eks. mva|{fr(net)}", f"Mva 25 %|{fr(vat)}", f"Sum inkl. mva NOK|{fr(net + vat)}")}""",
    )


def fi_koskenpera(d: Deal) -> str:
    """A sawmill's order in typed columns: plain rows, prices without tax, week of delivery in words beside the day."""
    items = order(d, "Koskenperän", "saha", 3, 8, yours="@@-#####", few=FEW, units="pc=kpl m=m can=ast roll=kela")
    number, net = d.code("OT-26####"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.4 'Liberation Mono'}.t{width:100%;margin-top:6mm}.t th{border-top:.5pt dashed;border-bottom:.5pt dashed;padding:.8mm 1mm;font-weight:normal}.t td{padding:.7mm 1mm;font-size:8.4pt}.p td{padding:.2mm 4mm .2mm 0}"""
    body = (row(f"{i.at}|{i.yours}|{i.text}|>{bare(i.quantity, None)}|{i.unit}|>{bare(i.price)}|>{bare(i.amount)}") for i in items)
    info = facts(
        f"Tilausnumero|{number}",
        f"Päiväys|{d.date(d.day, '%e.%n.%Y')}",
        f"Toimitus viim.|{d.date(d.wanted, '%e.%n.%Y')}",
        "Viitteemme|M. Liimatainen",
        "Maksuehto|14 pv netto",
    )
    return sheet_of(
        css,
        f"""<b>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>Puh. {d.buyer.phone}, ALV-tunnus {d.buyer.vat}<br><br>{beside(f"TOIMITTAJA<br>{d.seller.block()}", f"<b>OSTOTILAUS</b>{info}", widths="0 84")}<br>Toimitusosoite: {d.ship.block(", ")}{grid("Rivi|Tuotenumero|Nimike|>Määrä|Yks.|>á-hinta|>Yhteensä", body)}{reckon(f"Yhteensä EUR, alv 0 %|{bare(net)}", strong="border-top:.5pt dashed")}Pyydämme tilausvahvistuksen sähköpostilla. Toimitukset klo 7-15.""",
    )


LAYOUTS = [(sv_nilsson, 1), (da_mejeri, 2), (no_lyngoy, 1), (fi_koskenpera, 1)]
