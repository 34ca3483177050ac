"""Set k: what German trades and small makers print from their programs, forms and telephones."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.k_print import HANDFUL, across, basket, block, customer, full, pad, pen, reckoned

n = figures("de")


def de_ostendarp(d: Deal) -> str:
    """A painter's trade program over two pages: sum carried forward, discount per cent, site and foreman in a grey bar."""
    customer(d, "Ostendarp")
    items, number = (
        basket(d, "maler", 8, 11, yours="@@-#####", discount=True, units="pack=Pck can=Geb bucket=Geb pc=Stk roll=Rll bag=Sck"),
        d.code("BE26-00###"),
    )
    net = d.sum(items)
    vat = tax(net, 19)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:3mm}.t th{border-bottom:.7pt solid #a33;padding:0 1mm 1mm;color:#a33}.t td{padding:1.1mm 1mm}.bar{background:#ececec;padding:2mm 3mm;margin:5mm 0 0}.p td{padding:0 4mm 0 0}.lab{font-size:7pt;color:#777}"""
    first, rest = items[:6], items[6:]

    def rows(part: list) -> str:
        return "".join(
            row(
                f"{i.at:02d}|{i.yours}|{i.text}<br><small>{i.more}</small>|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.discount, 0) + ' %' if i.discount else '-'}|>{n(i.amount)}"
            )
            for i in part
        )

    heads = "Pos|Artikelnr.|Artikel|>Menge|>Listenpreis|>Rab.|>Gesamt"
    carried = n(d.sum(first))
    top = f"<div style='display:flex;justify-content:space-between'><span>{d.buyer.name} · Bestellung {number}</span><span>Seite %s von 2</span></div>"
    return sheet_of(
        css,
        f"""<div style="height:30mm;display:flex;justify-content:space-between"><div style="font:bold 22pt 'Liberation Sans Narrow';color:#a33">OSTENDARP<div style="font:9pt 'Liberation Sans';color:#333">Maler · Lackierer · Wärmedämmung</div></div><div style="font-size:7.8pt;text-align:right">{d.buyer.block()}<br>{d.buyer.phone}<br>USt-ID {d.buyer.vat}</div></div><div style="display:flex;justify-content:space-between"><div><u style="font-size:6.6pt">{d.buyer.block(" · ")}</u><br>{d.seller.block()}</div>{facts(f"Datum|{d.date(d.day)}", "Kundennummer|44-20817", "Bearbeiter|K. Wessling", "Seite|1 von 2")}</div><h3 style="margin:9mm 0 0">Bestellung {number}</h3><div class=bar>Lieferung an: <b>{d.ship.name}</b>, {d.ship.street}, {d.ship.city}<br>Liefertermin {d.date(d.wanted)} zwischen 7 und 9 Uhr · Vorarbeiter S. Krabbe 0171 2280 113</div>{grid(heads, rows(first))}<p class=r><b>Übertrag {carried}</b></p><div style="break-before:page">{top % 2}</div>{grid(heads, row(f"||Übertrag||||>{carried}") + rows(rest))}{reckoned(("Summe netto", n(net)), ("zzgl. 19 % USt.", n(vat)), ("Gesamt EUR", n(net + vat)))}<p>Bitte nur komplett liefern. Auftragsbestätigung erbeten.</p>""",
    )


def de_vosskamp(d: Deal) -> str:
    """An electrician's form from a word processor, filled in by hand: printed lines up to twelve, most of them left empty."""
    customer(d, "Voßkamp", within=4)
    items = basket(d, "haus", 3, 6, yours="######", few=HANDFUL)
    d.says(items, "sdqu", None, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:10.5pt 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th,.t td{border:.8pt solid #000;padding:1.4mm 2mm;height:8mm;vertical-align:middle}.t th{background:#ffe9a8}.k{width:100%}.k td{padding:1.6mm 0;border-bottom:.5pt solid #999}.k td:first-child{width:42mm}"""
    body = pad((row(f"={pen(str(i.at))}|={pen(n(i.quantity, None))}|={pen(i.unit)}|{pen(i.yours)}|{pen(i.text)}") for i in items), 5, 12)
    return sheet_of(
        css,
        f"""<div style="display:flex;align-items:center;gap:6mm"><div style="background:#f2b600;width:16mm;height:16mm;border-radius:8mm;font:bold 26pt/16mm 'Liberation Sans';text-align:center">V</div><div><b style="font-size:15pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city} · Tel. {d.buyer.phone}</div></div><h2 class=c>Material-Bestellung</h2><table class=k>{row(f"Lieferant:|{pen(d.seller.name)}")}{row(f"Datum:|{pen(d.date(d.day, '%e.%n.%Y'))}")}{row(f"Benötigt bis:|{pen(d.date(d.wanted, '%e.%n.%Y'))}")}{row(f"Baustelle / liefern an:|{pen(d.ship.block(', '))}")}{row(f"Besteller:|{pen('J. Voßkamp')}")}</table>{grid("=Nr|=Anzahl|=Einheit|Best.-Nr.|Bezeichnung", [body])}<p>☐ Abholung &emsp; ☒ Lieferung &emsp; ☐ Rückruf erbeten</p>""",
    )


def de_gmeinwieser(d: Deal) -> str:
    """A joiner's spreadsheet as a page: sheet lines visible, supplier's number in the last column but one, one sum, no tax."""
    customer(d, "Gmeinwieser")
    items, number = basket(d, "holz", 3, 9, yours="#.###.##", per=True), d.code("26-##")
    net = d.sum(items)
    css = """body{font:9.6pt 'Liberation Sans Narrow'}.x{width:100%}.x td{border:.3pt solid #c4c4c4;padding:.9mm 1.2mm;height:5.6mm}.x .h td{background:#d9e4cf;font-weight:bold;border-color:#8a8}.x .o td{border:.3pt solid #e4e4e4}"""
    head = "".join(row(x, "o") for x in (f"<b style='font-size:13pt;display:block;width:0;white-space:nowrap'>Bestellung Nr. {number}</b>||||||", "||||||", f"An|{d.seller.name}||||Datum|{d.date(d.day)}", f"|{d.seller.street}||||Termin|{d.date(d.wanted)}", f"|{d.seller.city}||||Besteller|Gmeinwieser Toni", "||||||", f"Von|{d.buyer.name}|||||", f"|{d.buyer.street}, {d.buyer.city}||||Tel.|{d.buyer.phone}", "||||||"))  # fmt: skip
    body = "".join(row(f">{n(i.quantity, None)}|{full(i).text}|{i.unit}|>{n(i.price)}|>{i.per}|{i.yours}|>{n(i.amount)} €") for i in items)
    d.says(items, "sdqupka", number, total=net, wanted=True)
    return sheet_of(
        css,
        f"""<table class=x><colgroup><col style="width:15mm"><col><col style="width:17mm"><col style="width:17mm"><col style="width:12mm"><col style="width:21mm"><col style="width:25mm"></colgroup>{head}{row("Menge|Bezeichnung|Einheit|>EK|>je|Art.-Nr.|>Summe", "h")}{body}{row("||||||", "o")}{row(f"|||||<b>Netto</b>|><b>{n(net)} €</b>", "o")}</table>""",
    )


def de_bruening(d: Deal) -> str:
    """A farm's scanner app: a list of scanned barcodes with pictures' places, count big at the right, device's foot line."""
    customer(d, "Brüning", within=6)
    items = basket(d, "stall", 3, 8, few=(1, 2, 2, 4, 5, 6, 10, 12))
    number = d.code("S-#####-##")
    d.says(items, "gdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:10pt 'DejaVu Sans'}.row{display:flex;align-items:center;gap:4mm;border-bottom:.5pt solid #ddd;padding:2.2mm 0}.pic{width:11mm;height:11mm;background:#eef3ee;border-radius:2mm}.m{flex:1}.m small{color:#666}.q{font:bold 14pt 'DejaVu Sans';text-align:right;width:34mm}.q small{font:9pt 'DejaVu Sans'}.lab{font-size:7.6pt;color:#2e7d32}"""
    body = "".join(
        f"<div class=row><div class=pic></div><div class=m>{i.text}<br><small>{i.gtin} · {i.more}</small></div><div class=q>{n(i.quantity, None)} <small>{i.unit}</small></div></div>"
        for i in items
    )
    return sheet_of(
        css,
        f"""<div style="background:#2e7d32;color:#fff;padding:4mm 5mm;border-radius:2mm;font-size:13pt">Warenkorb gesendet <span style="float:right;font-size:10pt">{number}</span></div>{across(block("Kunde", d.buyer.block()), block("Lieferant", d.seller.block()), block("Abladestelle", d.ship.block()), css="margin:5mm 0")}<div>Bestellt am {d.date(d.day)}, 06:{d.rng.randrange(10, 59)} Uhr &emsp; Wunschtermin <b>{d.date(d.wanted)}</b></div><h4 style="margin:6mm 0 0">{len(items)} Artikel</h4>{body}<p style="font-size:7.5pt;color:#888;margin-top:8mm">Gerät SCAN-02 · erfasst von Hilke B. · Diese Nachricht wurde automatisch erstellt.</p>""",
    )


def de_pirkl(d: Deal) -> str:
    """A car dealer's parts program in typewriter letters: ruled with dashes, short codes, order kind, no colours at all."""
    customer(d, "Pirkl", within=3)
    items, number = basket(d, "kfz", 4, 14, yours="@##-####-#", short=True, few=(1, 2, 2, 4, 5, 10)), d.code("T#####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.3 'Liberation Mono'}.t{width:100%;margin:0}.t th{border-top:.8pt dashed;border-bottom:.8pt dashed;font-weight:normal;padding:.6mm 2mm .6mm 0}.t td{padding:.3mm 2mm .3mm 0}.p td{padding:0 6mm 0 0}"""
    body = (row(f"{i.at:03d}|{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><div>{d.buyer.block()}<br>TEL {d.buyer.phone}</div><div>** TEILEBESTELLUNG **<br>BLATT 1</div></div><br><br>{d.seller.block()}<br><br>{facts(f"BESTELL-NR.|: {number}", f"DATUM|: {d.date(d.day)}", "BESTELLART|: EILBESTELLUNG TAG", "KUNDEN-NR.|: 0081733", f"LIEFERTERMIN|: {d.date(d.wanted)}", f"LIEFERANSCHRIFT|: {d.ship.name}", f"|&nbsp; {d.ship.street}, {d.ship.city}")}<br>{grid("POS|TEILENUMMER|BENENNUNG|>MENGE|ME|>E-PREIS|>BETRAG", body)}<div style="border-top:.8pt dashed;text-align:right">BESTELLWERT NETTO EUR &nbsp;&nbsp; {n(net)}</div><br>RUECKSTAENDE BITTE MELDEN. FAHRGESTELL-NR. WVGZZZ5NZKW044718<br>SACHBEARBEITER: LAGER / HR. EIBL""",
    )


def de_schauinsland(d: Deal) -> str:
    """A precision shop's resource planning: own material number bold, supplier's number and drawing below, date and price unit each line."""
    customer(d, "Schauinsland")
    items, number = basket(d, "werk", 4, 16, ours="M0####", yours="##-@####", per=True, spread=True), d.code("EK26####")
    net = d.sum(items)
    d.says(items, "bsdqupkat", number, total=net, ship=d.ship.name)
    css = """body{font:8.8pt 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{background:#0d3b54;color:#fff;padding:1.3mm 1mm;font-weight:normal}.t td{padding:1.4mm 1mm;border-bottom:.4pt solid #9ab}.lab{font-size:6.8pt;text-transform:uppercase;color:#0d3b54}.p td{padding:0 5mm .4mm 0}"""
    body = (
        row(
            f"{i.at * 10}|<b>{i.ours}</b><br>{i.text}<br>Lief.-Art.: {i.yours}<br><small>{i.more} · Werkszeugnis 2.1</small>|{d.date(i.date)}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}<br><small>per {i.per}</small>|>{n(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<div style="border-bottom:2pt solid #0d3b54;padding-bottom:2mm;display:flex;justify-content:space-between;align-items:end"><b style="font-size:16pt;color:#0d3b54">Schauinsland Feinmechanik</b><span>Bestellung <b>{number}</b></span></div>{across(block("Lieferant 70418", d.seller.block()), block("Lieferanschrift", d.ship.block()), facts(f"Bestelldatum|{d.date(d.day)}", "Einkauf|Frau Rombach -41", "Zahlung|14 Tage 2 %, 30 netto", "Versand|frei Haus"), css="margin-top:6mm")}{grid("Pos|Artikel / Bezeichnung|Termin|>Menge|>Preis EUR|>Wert EUR", body)}{reckoned(("Bestellwert netto", n(net) + " EUR"))}<p>Bestellnummer und Materialnummer sind auf Lieferschein und Rechnung anzugeben. Rechnung an: rechnung@schauinsland.example</p><div style="position:fixed;bottom:0;font-size:7pt;color:#567">{d.buyer.block(" · ")} · {d.buyer.phone} · {d.buyer.vat} · AG Freiburg HRB 331877</div>""",
    )


LAYOUTS = [(de_ostendarp, 2), (de_vosskamp, 1), (de_gmeinwieser, 2), (de_bruening, 1), (de_pirkl, 2), (de_schauinsland, 2)]
