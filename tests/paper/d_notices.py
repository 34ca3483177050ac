"""Set d: business papers that are no orders."""

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, cents, sheet_of

n, fr = figures("de"), figures("fr")
CSS = """body{font:9.5pt 'DejaVu Sans Condensed'}.h{display:flex;justify-content:space-between;margin-bottom:8mm}.p td{padding:.5mm 5mm .5mm 0}.t{width:100%;margin:5mm 0}.t th{background:#ececec;padding:1.2mm}.t td{padding:1.2mm;border-bottom:.3pt solid #bbb}.q td{border:.5pt solid #777;padding:1mm 3mm}"""


def hu_szamla(d: Deal) -> str:
    items, number = d.take(2, 8, yours="#####", places=0), d.code("SZ26/#####")
    net = d.sum(items)
    d.says([], "", None, total=net + tax(net, 27), currency="HUF", kind="invoice")
    body = (row(f"{i.yours}|{i.text}|>{fr(i.quantity, None)} {i.unit}|>{fr(i.price, 0)}|27%|>{fr(i.amount, None)}") for i in items)
    head = strips(
        f"Számlaszám|{number}",
        f"Számla kelte|{d.date(d.day, '%Y.%m.%d.')}",
        f"Teljesítés|{d.date(d.day, '%Y.%m.%d.')}",
        f"Fizetési határidő|{d.date(d.wanted, '%Y.%m.%d.')}",
        f"Rendelésszám|{d.code('BR26/0####')}",
    )
    return sheet_of(
        CSS,
        f"""<h2>SZÁMLA</h2><div class=h><div>Eladó:<br>{d.seller.block()}</div><div>Vevő:<br>{d.buyer.block()}<br>Adószám: {d.buyer.vat}</div></div>{head}{grid("Cikkszám|Megnevezés|>Mennyiség|>Egységár|ÁFA|>Nettó érték", body)}Nettó összesen: {fr(net)} Ft<br>ÁFA összesen: {fr(tax(net, 27))} Ft<br><b>Fizetendő: {fr(net + tax(net, 27))} Ft</b>""",
    )


def sv_paminnelse(d: Deal) -> str:
    due = cents(d.sum([]) + d.rng.randrange(900, 48000))
    d.says([], "", None, total=due + 60, currency="SEK", kind="reminder")
    return sheet_of(
        CSS,
        f"""<div class=h><div><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div><div>{d.buyer.block()}</div></div><h2>Betalningspåminnelse</h2>{facts(f"Fakturanummer|{d.code('######')}", f"Fakturadatum|{d.date(d.day, '%Y-%m-%d')}", f"Förfallodatum|{d.date(d.wanted, '%Y-%m-%d')}", f"Er inköpsorder|{d.code('3##')}", f"Belopp|{fr(due)} kr", "Påminnelseavgift|60,00 kr", f"<b>Att betala</b>|<b>{fr(due + 60)} kr</b>")}
        <p>Enligt våra noteringar är fakturan ovan ännu inte betald. Vi ber er betala beloppet inom åtta dagar till bankgiro 5822-1140. Har betalningen redan skett kan ni bortse från detta brev.</p>""",
    )


def fr_consultation(d: Deal) -> str:
    items, number = d.take(3, 8, ours="@####"), d.code("DP26-####")
    d.says([], "", None, currency=None, kind="quote_request")
    body = (row(f"{i.at}|{i.ours}|{i.text}, {i.more}|>{fr(i.quantity, None)}|{i.unit}|&nbsp;|&nbsp;") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=h><div><b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}</div><div>{d.seller.block()}</div></div><h2>Demande de prix n° {number}</h2>Date : {d.date(d.day, "%d/%m/%Y")}<br>Réponse attendue avant le {d.date(d.wanted, "%d/%m/%Y")}<p>Nous vous remercions de nous adresser votre meilleure offre, franco de port, avec vos délais, pour :</p>{grid("Ligne|Notre réf.|Désignation|>Quantité|Unité|Votre prix HT|Votre délai", body)}La présente consultation ne vaut pas commande.""",
    )


def pl_wydanie(d: Deal) -> str:
    items, number = d.take(3, 9, yours="######"), d.code("WZ ####/26")
    d.says([], "", None, currency=None, kind="delivery_note")
    body = (row(f"{i.at}|{i.yours}|{i.text}|{i.unit}|>{fr(i.quantity, None)}|>{fr(i.quantity, None)}") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=h><div>Wystawca<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div><div>Odbiorca<br>{d.buyer.block()}</div></div><h2>Wydanie zewnętrzne {number}</h2>Data wydania: {d.date(d.day)} &nbsp; Dotyczy zamówienia: {d.code("ZD ###/MAG/2026")}{grid("Lp.|Symbol|Nazwa|J.m.|>Zamówiono|>Wydano", body)}Środek transportu: własny dostawcy<div class=h style="margin-top:20mm"><span>Wydał: ...................</span><span>Odebrał: ...................</span></div>""",
    )


def es_confirmacion(d: Deal) -> str:
    items, number = d.take(3, 8, ours="####", yours="@@-####"), d.code("CP26/#####")
    net = d.sum(items)
    d.says([], "", None, total=net + tax(net, 21), kind="order_confirmation")
    body = (
        row(f"{i.yours}|{i.text}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.amount)}|{d.date(d.wanted, '%d/%m/%y')}")
        for i in items
    )
    return sheet_of(
        CSS,
        f"""<div class=h><div><b style="font-size:13pt">{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div><div>Cliente {d.code("43####")}<br>{d.buyer.block()}</div></div><h2>CONFIRMACIÓN DE PEDIDO {number}</h2>{facts(f"Fecha|{d.date(d.day, '%d/%m/%Y')}", f"Su pedido|{d.code('PR26/####')}", "Portes|pagados")}<p>Agradecemos su pedido, que servimos según sigue:</p>{grid("Ref.|Descripción|>Cantidad|>Precio|>Importe|Salida prevista", body)}<p class=r>Base {n(net)} &nbsp; IVA 21% {n(tax(net, 21))} &nbsp; <b>Total {n(net + tax(net, 21))} €</b></p>""",
    )


def fi_hinnasto(d: Deal) -> str:
    items = d.take(9, 9, yours="######", per=True)
    d.says([], "", None, kind="other", buyer=False)
    body = (row(f"{i.yours}|{i.text}|{i.more}|{i.unit}|>{fr(i.price)}|>{i.per}") for i in items)
    return sheet_of(
        CSS,
        f"""<b style="font-size:14pt">{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}<h2>Hinnasto {d.date(d.day, "%n/%Y")}</h2>Hinnat voimassa {d.date(d.day, "%e.%n.%Y")} alkaen, ALV 0 %. Oikeus muutoksiin pidätetään. Aiemmat hinnastot kumoutuvat.{grid("Tuotenro|Tuote|Lisätieto|Yksikkö|>Hinta EUR|>per", body)}Tilaukset: myynti@tukku.example""",
    )


LAYOUTS = [(f, 1) for f in (hu_szamla, sv_paminnelse, fr_consultation, pl_wydanie, es_confirmacion, fi_hinnasto)]
