"""Set f: business papers that are no orders."""

from tests.paper.d_print import facts, figures, grid, named, row, strips, tax
from tests.paper.deal import Deal, sheet_of

n, en, fr = figures("de"), figures("en"), figures("fr")
CSS = """body{font:9.8pt 'DejaVu Sans Condensed'}.h{border-bottom:2pt solid #444;padding-bottom:3mm;margin-bottom:7mm}.h b{font-size:14pt;display:block}.p td{padding:.6mm 6mm .6mm 0}.q td{padding:1mm 7mm 1mm 0}.cap td{font-size:7.4pt;color:#666}.t{width:100%;margin:6mm 0}.t th{background:#eee;padding:1.4mm}.t td{padding:1.4mm;border-bottom:.3pt solid #ccc}"""


def head(d: Deal) -> str:
    """The sender's letterhead."""
    return f"<div class=h><b>{d.seller.name}</b>{d.seller.street} | {d.seller.city} | Tel. {d.seller.phone}</div>"


def de_angebot(d: Deal) -> str:
    items, number = d.take(3, 7, yours="####-##"), d.code("AN-26-####")
    d.says([], "", None, total=d.sum(items), kind="quote")
    body = (row(f"{i.at}|{i.yours}|{i.text}<br>{i.more}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""{head(d)}{d.buyer.block()}<h2>Angebot {number}</h2><p>{d.date(d.day)} &nbsp; Ihre Anfrage vom {d.date(d.day.replace(day=1))} &nbsp; gültig bis {d.date(d.wanted)}</p><p>Wir danken für Ihre Anfrage und bieten Ihnen freibleibend an:</p>{grid("Pos.|Art.-Nr.|Bezeichnung|>Menge|>Einzelpreis €|>Gesamtpreis €", body)}<p class=r>Summe netto <b>{n(d.sum(items))} €</b></p><p>Lieferzeit etwa zwei Wochen nach Auftragseingang. Über Ihre Bestellung würden wir uns freuen.</p>""",
    )


def en_despatch(d: Deal) -> str:
    d.settle(named("Lantern", d))
    items, number = d.take(3, 8, yours="#####@"), d.code("DN######")
    d.says([], "", None, currency=None, kind="delivery_note")
    body = (
        row(
            f"{i.yours}|{i.text}|>{en(i.quantity, None)}|>{en(i.quantity, None) if i.at != 2 else '0'}|>{'0' if i.at != 2 else en(i.quantity, None)}"
        )
        for i in items
    )
    return sheet_of(
        CSS,
        f"""{head(d)}{strips(f"Despatch note|{number}", f"Despatched|{d.date(d.day, '%d/%m/%Y')}", f"Your order|{d.code('LSP/HM/0##')}", "Carrier|Own vehicle", "Parcels|3")}<p>Delivered to: {d.buyer.name}, {d.ship.block(", ")}</p>{grid("Code|Description|>Ordered|>Despatched|>To follow", body)}<p>Please check the goods on arrival. Shortages must be reported within 24 hours.</p><p>Received in good order: ______________________ Print name: ______________________</p>""",
    )


def fr_consultation(d: Deal) -> str:
    d.settle(named("Grand Port", d))
    items, number = d.take(3, 7, ours="PG#####"), d.code("DP-26-###")
    d.says([], "", None, currency=None, kind="quote_request")
    body = (row(f"{i.ours}|{i.text} – {i.more}|>{fr(i.quantity, None)}|{i.unit}||") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=h><b>{d.buyer.name}</b>{d.buyer.street}, {d.buyer.city}</div><p>{d.seller.block()}</p><h2>Demande de prix {number}</h2>{facts(f"Date|{d.date(d.day, '%d/%m/%Y')}", f"Réponse attendue avant le|{d.date(d.wanted, '%d/%m/%Y')}", f"Livraison prévue|{d.ship.block(', ')}")}<p>Nous vous prions de nous communiquer vos meilleurs prix et délais pour les fournitures suivantes. Le présent document ne vaut pas commande.</p>{grid("Code|Désignation|>Qté|Unité|Votre prix HT|Votre délai", body)}""",
    )


def it_conferma(d: Deal) -> str:
    items, number = d.take(3, 7, yours="@####"), d.code("CO/26/####")
    net = d.sum(items)
    d.says([], "", None, total=net + tax(net, 22), kind="order_confirmation")
    body = (
        row(f"{i.yours}|{i.text}|{i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}|{d.date(d.wanted, '%d/%m/%Y')}")
        for i in items
    )
    return sheet_of(
        CSS,
        f"""{head(d)}<p>Spett.le<br>{d.buyer.block()}</p><h2>Conferma d'ordine n. {number}</h2><p>del {d.date(d.day, "%d/%m/%Y")} &nbsp; Vs. ordine {d.code("OF/26/00###")}</p><p>Vi confermiamo di aver ricevuto il Vs. gradito ordine, che evaderemo come segue:</p>{grid("Articolo|Descrizione|UM|>Q.tà|>Prezzo|>Importo|Consegna prevista", body)}<p class=r>Imponibile {n(net)} + IVA {n(tax(net, 22))} = <b>Totale € {n(net + tax(net, 22))}</b></p>""",
    )


def nl_creditnota(d: Deal) -> str:
    items, number = d.take(1, 3, yours="######"), d.code("CN26####")
    net = d.sum(items)
    d.says([], "", None, total=-(net + tax(net, 21)), kind="invoice")
    body = (row(f"{i.yours}|{i.text}|>-{n(i.quantity, None)}|>{n(i.price)}|>-{n(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""{head(d)}<p>{d.buyer.block()}</p><h2>Creditnota {number}</h2>{facts(f"Datum|{d.date(d.day, '%d-%m-%Y')}", f"Betreft factuur|{d.code('F26#####')}", f"Uw order|{d.code('IO26.#####')}", "Reden|retour ontvangen, verkeerd besteld")}{grid("Artikel|Omschrijving|>Aantal|>Prijs €|>Bedrag €", body)}<p class=r>Btw 21% -{n(tax(net, 21))} &nbsp; <b>Te crediteren € -{n(net + tax(net, 21))}</b></p><p>Het bedrag wordt verrekend met uw openstaande posten.</p>""",
    )


LAYOUTS = [(f, 1) for f in (de_angebot, en_despatch, fr_consultation, it_conferma, nl_creditnota)]
