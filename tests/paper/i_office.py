"""Set i: what small German offices send: an electrician's bookkeeping, a garage's letter, a kindergarten's form, a catering list."""

from tests.paper.d_print import facts, figures, grid, lines, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.h_print import blanks, tick, weekday
from tests.paper.i_print import bottom, mark, meet

n = figures("de")


def de_pfannstiel(d: Deal) -> str:
    """An electrician's bookkeeping program: sender line, info block right of the window, position numbers, per cent signs, sum in a grey bar."""
    meet(d, "Pfannstiel")
    items, number = d.take(4, 8, yours="@#####"), d.code("BS-#####")
    net = d.sum(items)
    vat = tax(net, 19)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True)
    css = """body{font:10pt 'Liberation Sans'}.t{width:100%;margin:4mm 0 2mm}.t th{background:#eee;padding:1.2mm 1mm;font-size:9pt}.t td{padding:1.2mm 1mm;border-bottom:.3pt solid #bbb}.p td{padding:.3mm 5mm .3mm 0;font-size:9pt}"""
    body = (
        row(f"{i.at}|>{n(i.quantity)} {i.unit}|{i.yours}|<b>{i.text}</b><br>{i.more}|=19 %|>{n(i.price)} €|>{n(i.amount)} €") for i in items
    )
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td>{mark("bolt", "#f2a900", 20)}<td class=r><b style="font-size:16pt">Elektro Pfannstiel</b><br>Installation · Photovoltaik · Kundendienst</tr></table><table style="width:100%;margin-top:12mm"><tr><td style="width:58%"><u style="font-size:6.5pt">{d.buyer.block(" · ")}</u><br><br>{d.seller.block()}<td>{facts(f"Bestellung Nr.|{number}", f"Datum|{d.date(d.day)}", "Kundennummer|K-88031", f"Wunschtermin|{d.date(d.wanted)}", "Bearbeiter|Uwe Pfannstiel")}</tr></table><h3 style="margin-top:14mm">Bestellung {number}</h3>Sehr geehrte Damen und Herren,<br>hiermit bestellen wir zu den vereinbarten Konditionen:{grid("Pos.|>Menge|Art.-Nr.|Bezeichnung|=USt.|>Einzelpreis|>Gesamtpreis", body)}<table style="width:100%;background:#eee">{row(f"Nettobetrag|>{n(net)} €")}{row(f"zzgl. 19 % Umsatzsteuer|>{n(vat)} €")}{row(f"<b>Gesamtbetrag</b>|><b>{n(net + vat)} €</b>")}</table><p>Freundliche Grüße<br><br>Uwe Pfannstiel</p>{bottom(d.buyer.block(), lines("Tel. " + d.buyer.phone, "Fax 03683 88 03 2", "info@elektro-pfannstiel.example"), lines("Rhön-Rennsteig-Sparkasse", "DE77 8405 0000 0088 0314 01", "BIC HELADEF1RRS"), lines("Finanzamt Suhl", "USt-IdNr. " + d.buyer.vat, "HWK Südthüringen"))}""",
    )


def de_autohaus(d: Deal) -> str:
    """A garage's letter written by hand of a secretary: the order number in the subject, goods numbered in the text, one sentence of terms."""
    meet(d, "Rübsam")
    items, number = d.take(3, 5, yours="###-####"), d.code("RB ### / 26")
    d.says(items, "sdqup", number, wanted=True, ship=d.ship.name)
    css = """body{font:11pt/1.35 'Liberation Serif'}.p td{padding:.6mm 3mm 1.6mm 0}"""
    body = "".join(
        f"<tr><td>{i.at}.<td class=r>{n(i.quantity, None)}<td>{i.unit}<td>{i.text}<br>({i.more})<br>Ihre Nr. {i.yours}, Preis je {i.unit} lt. Angebot {n(i.price)} €</tr>"
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=c style="border-bottom:1pt solid #00539b;padding-bottom:3mm"><b style="font:bold 20pt 'Liberation Sans';color:#00539b">AUTOHAUS RÜBSAM</b><br><span style="font-size:9pt">Verkauf – Werkstatt – Karosserie – Lack</span></div><div style="margin-top:14mm">{d.seller.block()}</div><table style="width:100%;margin:10mm 0;font-size:9.5pt"><tr><td>Ihr Zeichen: <br>—<td>Unser Zeichen:<br>rü/ka<td>Durchwahl:<br>06051 8803-24<td>Datum:<br>{d.date(d.day, "%e. %B %Y")}</tr></table><b>Bestellung Nr. {number}</b><p>Sehr geehrter Herr Ludwig,</p><p>vielen Dank für Ihr Angebot. Wir bestellen zur Lieferung am {weekday(d.wanted, "de")}, dem {d.date(d.wanted, "%e. %B %Y")}:</p><table class=p style="margin-left:6mm">{body}</table><p>Die Ware senden Sie bitte an {d.ship.block(", ")}. Die Rechnung geht an die oben im Fuß genannte Anschrift; alle Preise verstehen sich zuzüglich Mehrwertsteuer.</p><p>Mit freundlichen Grüßen</p><p>{d.buyer.name}<br><i style="font-size:17pt">K. Amrhein</i><br>Teiledienst</p>{bottom(d.buyer.block(", "), "Telefon " + d.buyer.phone, "HRB 88031 AG Hanau", d.buyer.vat)}""",
    )


def de_kita(d: Deal) -> str:
    """A parish's preprinted form filled in: labels under dotted lines, boxes to tick, rows left empty, the finance office's stamp."""
    meet(d, "Altenbruch")
    items, number = d.take(4, 7, yours="#####"), d.code("KG-##/26")
    total = d.sum(items)
    d.says(items, "sdqupa", number, total=total, wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Sans'}.w{font-family:'DejaVu Serif';font-style:italic;color:#1a237e}.f td{border-bottom:.6pt dotted #000;padding:2mm 1mm 0}.f + div,.l td{border:0;font-size:6.8pt;padding:0 1mm 1mm}.t{width:100%;margin:4mm 0}.t th,.t td{border:.6pt solid #000;padding:1.2mm}.t th{font-size:7.8pt;font-weight:normal}.t td{font-family:'DejaVu Serif';font-style:italic;color:#1a237e;font-size:8.6pt}"""
    body = [row(f"={i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items]
    body.append(blanks(7, 9 - len(items)))
    foot = f"<tr><td colspan=6 class=r style='font:bold 9pt Liberation Sans;color:#000'>Summe € (brutto)<td class=r>{n(total)}</tr>"

    def filled(*cells: tuple[str, str]) -> str:
        return f"<table style='width:100%' class=f><tr>{''.join(f'<td class=w>{v}' for _, v in cells)}</tr><tr class=l>{''.join(f'<td>{k}' for k, _ in cells)}</tr></table>"

    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b>Ev.-luth. Kirchenkreis Cuxhaven-Hadeln</b><br>Formblatt 7 – Bestellschein<td class=r>{tick("Angebot liegt bei")} &emsp; {tick("Haushaltsmittel vorhanden", True)}</tr></table>{filled(("Besteller (Körperschaft)", d.buyer.name), ("Straße, Ort", f"{d.buyer.street}, {d.buyer.city}"))}{filled(("Lieferant", d.seller.name), ("Straße, Ort", f"{d.seller.street}, {d.seller.city}"))}{filled(("Bestellschein-Nr.", number), ("Datum der Bestellung", d.date(d.day)), ("Lieferung erbeten bis", d.date(d.wanted)), ("Haushaltsstelle", "2210.5710"))}{filled(("Lieferung an (Einrichtung)", d.ship.name), ("Straße, Ort", f"{d.ship.street}, {d.ship.city}"))}{grid("=lfd.|Bestell-Nr.|Artikel|>Anzahl|Einheit|>Einzelpreis €|>Gesamt €", body, foot=foot)}{tick("Rechnung an Kirchenkreisamt", True)} &emsp; {tick("Abholung")} &emsp; {tick("Lieferung frei Haus", True)}<br><br><br><span class=w style="font-size:15pt">i. A. Brunkhorst</span><br><small>Unterschrift der Leitung</small>""",
    )


LAYOUTS = [(de_pfannstiel, 2), (de_autohaus, 1), (de_kita, 1)]
