"""Set g: orders from Sweden, Denmark and Norway."""

from tests.paper.g_print import Deal, box, facts, figures, grid, named, row, sheet_of, strips, tax

n, se = figures("de"), figures("fr")


def sv_lift(d: Deal) -> str:
    """A ski resort's order from Fortnox: number and date at the top right, Swedish footer in columns."""
    d.settle(named("Åre", d))
    items, number = d.take(4, 9, yours="####", discount=True), d.code("3##")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 25), currency="SEK", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.4pt 'Liberation Sans'}.g{display:grid;grid-template-columns:1fr 1fr;gap:6mm 10mm}.p td{padding:.4mm 5mm .4mm 0}.t{width:100%;margin-top:7mm}.t th{background:#eceff1;padding:1.2mm 1.5mm}.t td{padding:1.2mm 1.5mm}.v{margin:6mm 0 0 auto}.v td{padding:.5mm 1.5mm .5mm 12mm}footer{position:fixed;bottom:0;left:0;right:0;border-top:.5pt solid #888;display:grid;grid-template-columns:repeat(4,1fr);font-size:7.5pt;padding-top:2mm}"""
    body = (
        row(
            f"{i.yours}|{i.text}|>{se(i.quantity, None)}|{i.unit}|>{se(i.price)}|>{str(i.discount) + ' %' if i.discount else ''}|>{se(i.amount)}"
        )
        for i in items
    )
    sums = facts(f"Netto|>{se(net)}", f"Moms (25 %)|>{se(tax(net, 25))}", f"<b>Totalt SEK</b>|><b>{se(net + tax(net, 25))}</b>", kind="v")
    head = facts(
        f"Beställningsnr|{number}",
        f"Beställningsdatum|{d.date(d.day, '%Y-%m-%d')}",
        "Kundnr hos er|" + d.code("#####"),
        f"Önskat leveransdatum|{d.date(d.wanted, '%Y-%m-%d')}",
        "Vår referens|Lars-Erik Jonasson",
    )
    return sheet_of(
        css,
        f"""<div class=g><b style="font-size:14pt">{b.name}</b><b style="font-size:14pt">Beställning</b><div>{box("Leveransadress", *d.ship.lines)}</div>{head}<div>{box("Leverantör", *d.seller.lines)}</div><div></div></div>{grid("Art.nr|Benämning|>Antal|Enhet|>À-pris|>Rabatt|>Summa", body)}{sums}<footer><div><b>Adress</b><br>{b.street}<br>{b.city}</div><div><b>Telefon</b><br>{b.phone}</div><div><b>Organisationsnr</b><br>556771-2034<br>Godkänd för F-skatt</div><div><b>Momsreg.nr</b><br>{b.vat}</div></footer>""",
    )


def da_gartneri(d: Deal) -> str:
    """A nursery's order with greenhouse number per line, currency in the price's head, delivery as a plain sentence in bold."""
    d.settle(named("Vesterhavets", d))
    items, number = d.take(3, 7, yours="#####-#", spread=True), d.code("IO26###")
    net = d.sum(items)
    d.says(items, "qusdpat", number, total=net, currency="DKK", ship="Væksthus 4 Vesterhavet")
    b = d.buyer
    css = """body{font:10pt 'DejaVu Sans Condensed'}.h{display:flex;justify-content:space-between;border-left:5mm solid #5a9216;padding-left:4mm}.t{width:100%;margin:5mm 0}.t th{color:#5a9216;border-bottom:.8pt solid #5a9216;padding:1mm}.t td{padding:1.2mm 1mm}.e td{border-top:.8pt solid #5a9216;font-weight:bold}"""
    body = (
        row(
            f">{n(i.quantity, None)}|{i.unit}|{i.yours}|{i.text}<br><small>{i.more}</small>|={d.rng.randint(1, 9)}|{d.date(i.date, '%d.%m.%y')}|>{n(i.price)}|>{n(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=h><div>{d.seller.block()}</div><div class=r><b>{b.name}</b><br>{b.street}, {b.city}<br>CVR-nr. {b.vat[2:]} · tlf. {b.phone}</div></div><h2>Indkøbsordre {number}</h2><p>Dato: {d.date(d.day, "%e. %B %Y")}<br>Jeres tilbud: {d.code("T-#####")}</p><p><b>Varerne køres til {d.ship.name}, {d.ship.street}, {d.ship.city} – læsserampe nord.</b></p>{grid(">Antal|Enhed|Varenr.|Vare|=Hus|Lev. senest|>Stk. pris DKK|>I alt DKK", body, foot=row(f"|||Sum ekskl. moms||||>{n(net)}", "e"))}<p>Venlig hilsen Tove Kjærgaard</p>""",
    )


def no_fisk(d: Deal) -> str:
    """A fish plant's order over three pages from Visma: heads repeated, line number by tens, sum on the last page only."""
    d.settle(named("Ullsfjord", d))
    items, number = d.take(50, 54, yours="@-#####"), d.code("BE-6####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 25), currency="NOK", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.6pt 'Liberation Sans'}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:5mm;margin:5mm 0}.q{margin:3mm 0}.q td{padding-right:8mm}.cap td{font-size:7.5pt;color:#336}.t{width:100%}.t th{border-bottom:1pt solid #336;border-top:1pt solid #336;padding:1.2mm 1mm}.t td{padding:2.9mm 1mm;border-bottom:.3pt solid #ccd}.t tr{break-inside:avoid}.e td{border:0;font-weight:bold}small{color:#336}"""
    body = (row(f"{i.at * 10}|{i.yours}|{i.text}|>{se(i.quantity, None)}|{i.unit}|>{se(i.price)}|>{se(i.amount)}") for i in items)
    foot = (
        row(f"||Sum eks. mva|||NOK|>{se(net)}", "e")
        + row(f"||Mva 25 %||||>{se(tax(net, 25))}", "e")
        + row(f"||Ordresum inkl. mva||||>{se(net + tax(net, 25))}", "e")
    )
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><b style="font-size:14pt;color:#336">Innkjøpsordre {number}</b><b>{b.name}</b></div><div class=g>{box("Leverandør", *d.seller.lines)}{box("Leveres til", *d.ship.lines)}{box("Faktura sendes", b.name, b.street, b.city, "Org.nr. " + b.vat[3:], "faktura@ullsfjord.example")}</div>{strips(f"Ordredato|{d.date(d.day, '%d.%m.%Y')}", f"Ønsket levert|{d.date(d.wanted, '%d.%m.%Y')}", "Deres kundenr. til oss|" + d.code("2####"), "Innkjøper|Berit Solvang", "Telefon|" + b.phone)}{grid("Linje|Varenr.|Varetekst|>Antall|Enhet|>Pris|>Beløp", body, foot=foot)}""",
    )


LAYOUTS = [(sv_lift, 1), (da_gartneri, 1), (no_fisk, 1)]
