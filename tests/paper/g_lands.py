"""Set g: orders from Portugal and Poland."""

from tests.paper.g_print import Deal, box, facts, figures, grid, named, pieces, row, sheet_of, strips, tax

n, pl = figures("de"), figures("fr")


def pt_aquacultura(d: Deal) -> str:
    """A fish farm's encomenda from a certified program: vertical label column, discount column empty, hash line, load and unload places."""
    d.settle(named("Aquacultura", d))
    items, number = d.take(3, 7, yours="@@.####"), d.code("ECF 2026/###")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 23), wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.2pt 'Liberation Sans'}.g{display:flex;justify-content:space-between}.w{width:100%;margin:5mm 0}.w td{padding:.8mm 2mm;border-bottom:.4pt solid #0b4f6c}.cap td{font-size:7pt;color:#0b4f6c;border:0}.t{width:100%}.t th{background:#0b4f6c;color:#fff;padding:1mm 1.5mm;font-size:8pt}.t td{padding:1mm 1.5mm}.v{margin:5mm 0 0 auto}.v td{padding:.6mm 0 .6mm 12mm}.f{display:grid;grid-template-columns:1fr 1fr;gap:6mm;margin-top:8mm;border-top:.4pt solid #0b4f6c;padding-top:2mm}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>|=23,0|>{n(i.amount)}") for i in items)
    sums = facts(
        f"Mercadoria/Serviços|>{n(net)}", f"IVA|>{n(tax(net, 23))}", f"<b>Total (EUR)</b>|><b>{n(net + tax(net, 23))}</b>", kind="v"
    )
    return sheet_of(
        css,
        f"""<div class=g><div><b style="font-size:13pt">{b.name}</b><br>{b.street}<br>{b.city}<br>Contribuinte {b.vat[2:]}<br>Tel. {b.phone}</div><div>Exmo.(s) Sr.(s)<br><br>{d.seller.block()}</div></div>{strips(f"Encomenda a fornecedor|<b>{number}</b>", f"Data|{d.date(d.day, '%d/%m/%Y')}", f"Entrega até|{d.date(d.wanted, '%d/%m/%Y')}", "V/ N.º Contrib.|" + d.code("50#######"), "Moeda|EUR", kind="w")}{grid("Artigo|Descrição|>Qtd.|Un.|>Pr. Unitário|>Desc.|=IVA|>Valor", body)}{sums}<div class=f>{box("Carga", "N/ instalações do fornecedor")}{box("Descarga", *d.ship.lines)}</div><p style="font-size:7pt">wX3k-Processado por programa certificado n.º 0555/AT. Este documento não serve de fatura.</p>""",
    )


def pt_camara(d: Deal) -> str:
    """A town hall's requisition: printed form of dotted fields, amounts in words of the form, the delivery place in a clause."""
    d.settle(named("Câmara", d))
    items, number = d.take(2, 6), d.code("RQE 1###/26")
    net = d.sum(items)
    d.says(items, "qudpa", number, total=net + tax(net, 23), ship="Estaleiro Municipal")
    b = d.buyer
    css = """body{font:10pt 'Liberation Serif'}.h{text-align:center;margin-bottom:5mm}.d{border-bottom:.6pt dotted;display:inline-block;min-width:38mm;padding:0 2mm}.t{width:100%;margin:4mm 0}.t th,.t td{border:.5pt solid;padding:1mm 1.5mm}.t th{font-weight:normal;font-style:italic;text-align:center}p{line-height:1.6}"""
    body = (row(f"={n(i.quantity, None)}|={i.unit}|{i.text} ({i.more})|>{n(i.price)} €|>{n(i.amount)} €") for i in items)
    foot = (
        row(f"||Soma||>{n(net)} €")
        + row(f"||I.V.A. à taxa de 23 %||>{n(tax(net, 23))} €")
        + row(f"||<b>Total da requisição</b>||><b>{n(net + tax(net, 23))} €</b>")
    )
    return sheet_of(
        css,
        f"""<div class=h>MUNICÍPIO<br><b style="font-size:14pt">{b.name}</b><br>{b.street}, {b.city}<br>NIPC {b.vat[2:]}</div><p>Requisição externa n.º <span class=d>{number}</span> &nbsp; Data <span class=d>{d.date(d.day, "%d-%m-%Y")}</span><br>Compromisso n.º <span class=d>{d.code("2026/####")}</span> &nbsp; Cabimento <span class=d>{d.code("####")}</span><br>Requisita-se à firma <span class=d>{d.seller.name}</span>, {d.seller.street}, {d.seller.city}, o fornecimento de:</p>{grid("Quant.|Unid.|Designação|Preço unit.|Importância", body, foot=foot)}<p>Os bens devem ser entregues no Estaleiro Municipal, {d.ship.street}, {d.ship.city}, no horário das 9h00 às 16h30, mediante guia com indicação do número desta requisição.</p><p class=r>O Vereador com competência delegada,<br><br>______________________</p>""",
    )


def pl_okna(d: Deal) -> str:
    """A window maker's order from a Polish program: number in three parts, our and your index beneath the name, nett, VAT and gross per line."""
    d.settle(named("Bartczak", d))
    items, number = d.take(3, 8, yours="@@-####", per=True), d.code("ZD/##/0#/2026")
    net = d.sum(items)
    d.says(items, "dsqupka", number, total=net + sum(tax(i.amount, 23) for i in items), currency="PLN", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:8.8pt 'DejaVu Sans Condensed'}.g{display:grid;grid-template-columns:1fr 1fr;gap:4mm}.b{border:.5pt solid #777;padding:2mm;min-height:24mm}.b small{color:#777}h1{font-size:13pt;text-align:center;margin:5mm 0}.t{width:100%;margin-top:4mm}.t th{border:.5pt solid #777;background:#eee;padding:1mm;font-size:7.5pt;text-align:center}.t td{border:.5pt solid #777;padding:1mm}.v{margin:3mm 0 0 auto}.v td{padding:.5mm 0 .5mm 10mm}"""
    body = (
        row(
            f"={i.at}|{i.text}<br><small>indeks dostawcy: {i.yours}</small>|>{pl(i.quantity, None)}|{i.unit}|>{pl(i.price)}|={i.per}|>{pl(i.amount)}|=23%|>{pl(i.amount + tax(i.amount, 23))}"
        )
        for i in items
    )
    gross = net + sum(tax(i.amount, 23) for i in items)
    sums = facts(
        f"Wartość netto|>{pl(net)} PLN", f"Kwota VAT|>{pl(gross - net)} PLN", f"<b>Wartość brutto</b>|><b>{pl(gross)} PLN</b>", kind="v"
    )
    return sheet_of(
        css,
        f"""<div class=r>Kępno, {d.date(d.day, "%d.%m.%Y")}</div><div class=g>{box("Zamawiający", *b.lines, "NIP " + b.vat[2:], "tel. " + b.phone)}{box("Dostawca", *d.seller.lines)}</div><h1>Zamówienie nr {number}</h1><div class=g><div>Termin realizacji: <b>{d.date(d.wanted, "%d.%m.%Y")}</b><br>Forma płatności: przelew 30 dni<br>Dotyczy oferty: {d.code("OF/###/26")}</div><div>Miejsce dostawy:<br>{d.ship.block()}</div></div>{grid("Lp.|Nazwa towaru|Ilość|J.m.|Cena netto|za|Wartość netto|VAT|Wartość brutto", body)}{sums}<p>Wystawił: Grzegorz Nawrocki. Prosimy o potwierdzenie przyjęcia zamówienia.</p>""",
    )


def pl_rybak(d: Deal) -> str:
    """A fish pond's order in Word: items as short paragraphs with labels, place of delivery named with the driver's phone."""
    d.settle(named("Rybackie", d))
    items, number = d.take(2, 4, yours="#####"), d.code("#/TS/26")
    d.says(items, "dsqup", number, currency="PLN", ship=d.ship.name)
    b = d.buyer
    css = "body{font:11pt/1.35 'Liberation Serif';margin:4mm 6mm}.k{margin:3mm 0 3mm 8mm}"
    cards = pieces(
        f"{i.at}) <b>{i.text}</b> – {i.more}<br>numer katalogowy: {i.yours}<br>ilość: {pl(i.quantity, None)} {i.unit}, cena netto: {pl(i.price)} zł za {i.unit}"
        for i in items
    )
    return sheet_of(
        css,
        f"""<p>{b.name}<br>{b.street}, {b.city}<br>NIP {b.vat[2:]}, tel. {b.phone}</p><p class=r>Milicz, dnia {d.date(d.day, "%e %B %Y")} r.</p><p style="margin-left:90mm">{d.seller.block()}</p><p class=c><b>ZAMÓWIENIE nr {number}</b></p><p>Uprzejmie zamawiamy następujące towary:</p>{cards}<p>Dostawa: {d.ship.block(", ")}. Kierowca niech zadzwoni pod 600 555 114. Fakturę proszę wystawić na gospodarstwo.</p><p>Z poważaniem<br>Halina Czapla</p>""",
    )


LAYOUTS = [(pt_aquacultura, 1), (pt_camara, 1), (pl_okna, 2), (pl_rybak, 1)]
