"""Set o: what lamp makers, toy makers, beekeepers, a tackle shop, a maker of laboratory glass and a yacht charter send from Poland to Croatia."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.o_print import FEW, beside, box, order, reckon, stamp, thirds

n, space = figures("de"), figures("fr")


def pl_aureola(d: Deal) -> str:
    """Lamp makers' sales program: bands for the parties, net price, rate, net and gross values by line, sums by rate; stamped as a copy."""
    items = order(d, "Aureola", "lampy", 4, 12, yours="LA-####", few=FEW)
    number, net = d.code("ZD ##/") + d.date(d.day, "%m/%Y"), d.sum(items)
    vat = sum((tax(i.amount, 23) for i in items), Decimal(0))
    d.says(items, "sdqupa", number, total=net + vat, currency="PLN", wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{background:#e4e4e4;border:.4pt solid #777;padding:1mm;text-align:center;font-size:8.2pt}.t td{border:.4pt solid #777;padding:.9mm 1.1mm}.p td{padding:.3mm 5mm .3mm 0}.b{background:#e4e4e4;padding:.8mm 2mm;margin-bottom:1mm}"""
    body = (
        row(
            f"={i.at}|{i.text}|{i.yours}|>{space(i.quantity, None)}|{i.unit}|>{space(i.price)}|=23%|>{space(i.amount)}|>{space(i.amount + tax(i.amount, 23))}"
        )
        for i in items
    )
    rates = row(f"|23%|>{space(net)}|>{space(vat)}|>{space(net + vat)}") + row(
        f"<b>Razem:</b>||><b>{space(net)}</b>|><b>{space(vat)}</b>|><b>{space(net + vat)}</b>"
    )
    return sheet_of(
        css,
        f"""{stamp("KOPIA", "top:5mm;left:114mm") if d.nth else ""}{beside("", f"<div class=r>Radom, {d.date(d.day)}</div>")}<h3 style="margin:3mm 0 5mm">Zamówienie do dostawcy nr {number}</h3>{beside(f"<div class=b>Zamawiający</div>{d.buyer.block()}<br>NIP: {d.buyer.vat[2:]}<br>tel. {d.buyer.phone}", f"<div class=b>Dostawca</div>{d.seller.block()}")}<div style="height:4mm"></div>{facts(f"Termin dostawy:|{d.date(d.wanted)}", f"Miejsce dostawy:|{d.ship.block(', ')}", "Płatność:|przelew 21 dni")}{grid("Lp.|Nazwa|Symbol|Ilość|Jm|Cena netto|VAT|Wartość netto|Wartość brutto", body)}<table class=t style="width:auto;margin-left:auto"><tr><th><th>Stawka VAT<th>Netto<th>VAT<th>Brutto</tr>{rates}</table><p><b>Wartość zamówienia: {space(net + vat)} PLN</b></p>{beside("<div class=c>................................<br>Wystawił</div>", "<div class=c>................................<br>Odebrał</div>", css="margin-top:14mm")}""",
    )


def cs_kolibrik(d: Deal) -> str:
    """Toy makers' accounts program: parties in a framed head, prices per hundred told apart, a day by line, tax not told."""
    items = order(d, "Kolibřík", "hracky", 4, 12, yours="####/##", per=True, few=FEW, spread=True)
    number, net = d.code("26OV00###"), d.sum(items)
    d.says(items, "sdqupkat", number, total=net, currency="CZK", ship=d.ship.name)
    css = """body{font:9pt/1.35 'Liberation Sans'}.h{width:100%;border:1pt solid #000}.h>tbody>tr>td{padding:2mm 3mm;width:50%}.h>tbody>tr>td+td{border-left:1pt solid #000}.t{width:100%;margin-top:2mm}.t th{border-bottom:.6pt solid #000;padding:1mm;font-weight:normal;font-style:italic}.t td{padding:1mm}.p td{padding:.2mm 5mm .2mm 0}"""
    body = (
        row(
            f"{i.yours}|{i.text}|{d.date(i.date, '%d.%m.%Y')}|>{space(i.quantity, None)}|{i.unit}|>{space(i.price)}|>{i.per}|>{space(i.amount)}"
        )
        for i in items
    )
    left = f"Odběratel:<br><b>{d.buyer.block('<br>')}</b><br>IČ: {d.buyer.vat[2:]}<br>DIČ: {d.buyer.vat}<br>Telefon: {d.buyer.phone}"
    right = f"Dodavatel:<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}<br><br>{facts(f'Datum zápisu:|{d.date(d.day)}', 'Forma úhrady:|příkazem')}"
    return sheet_of(
        css,
        f"""<div class=r style="font:bold 13pt 'Liberation Sans';margin-bottom:1mm">OBJEDNÁVKA č. {number}</div><table class=h><tr><td>{left}<td>{right}</tr></table><p>Konečný příjemce: {d.ship.block(", ")}</p><p>Objednáváme u Vás:</p>{grid("Kód|Označení dodávky|Termín|>Množství|MJ|>Cena|>za MJ|>Celkem", body)}{reckon(f"Celkem bez DPH Kč|{space(net)}")}<p>Prosíme o potvrzení objednávky e-mailem. Zboží musí mít atest pro výrobu hraček.</p><p>Vyřizuje: Bc. Lenka Janatová</p><div style="font-size:7pt;color:#666;margin-top:20mm">Ekonomický systém, tisk objednávky vydané</div>""",
    )


def sk_podpolanie(d: Deal) -> str:
    """A Slovak beekeepers' program: parties side by side, amounts with three places, tax by rate, total in a frame."""
    items = order(d, "Podpoľanie", "vcely", 3, 7, yours="######", few=FEW)
    number, net = d.code("OBJ26####"), d.sum(items)
    vat = tax(net, 23)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.3pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#f6c945;padding:1.2mm}.t td{padding:1.1mm 1.2mm;border-bottom:.4pt solid #ddd}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"{i.at}.|{i.yours}|{i.text}|>{space(i.quantity, 3)}|{i.unit}|>{space(i.price)}|=23|>{space(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<h2 style="margin:0 0 5mm">Objednávka {number}</h2>{beside(box(f"{d.buyer.block()}<br>IČ DPH: {d.buyer.vat}<br>Tel.: {d.buyer.phone}", "Odberateľ", "min-height:36mm"), box(f"{d.seller.block()}<br>{d.seller.country}", "Dodávateľ", "min-height:36mm"))}<div style="height:4mm"></div>{beside(facts(f"Dátum vystavenia:|{d.date(d.day, '%e.%n.%Y')}", f"Požadovaný dátum dodania:|{d.date(d.wanted, '%e.%n.%Y')}", "Forma úhrady:|prevodný príkaz"), f"Miesto dodania:<br>{d.ship.block()}")}{grid("P.č.|Kód|Názov položky|>Množstvo|MJ|>Cena za MJ|=% DPH|>Spolu bez DPH", body)}{reckon(f"Spolu bez DPH|{space(net)} €", f"DPH 23 %|{space(vat)} €", f"Celkom s DPH|{space(net + vat)} €", css="border:.6pt solid")}<p>Vystavil: Ján Kohút</p>""",
    )


def ro_laculverde(d: Deal) -> str:
    """A tackle shop's stock program: tax values in a column by line, remarks between lines, total of columns in the last row."""
    items = order(d, "Lacul Verde", "pescuit", 3, 8, yours="LV####", few=FEW)
    number, net = d.code("CF####"), d.sum(items)
    vat = sum((tax(i.amount, 21) for i in items), Decimal(0))
    d.says(items, "sdqupa", number, total=net + vat, currency="RON", wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th,.t td{border:.5pt solid #2d6a4f;padding:1mm 1.2mm}.t th{background:#d8f3dc;text-align:center}.k td{font-style:italic;color:#444}.p td{padding:.3mm 5mm .3mm 0}"""
    body = [
        row(f"={i.at}|{i.text}|{i.yours}|={i.unit}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.amount)}|>{n(tax(i.amount, 21))}") for i in items
    ]
    body.insert(2, "<tr class=k><td><td colspan=7>Culori asortate, fără etichetă de preț pe produs</tr>")
    body.append(f"<tr><td colspan=6 class=r><b>Total</b><td class=r><b>{n(net)}</b><td class=r><b>{n(vat)}</b></tr>")
    return sheet_of(
        css,
        f"""{beside(f"<b>Beneficiar: {d.buyer.name}</b><br>C.U.I.: {d.buyer.vat}<br>Sediul: {d.buyer.street}, {d.buyer.city}<br>Telefon: {d.buyer.phone}", f"<b>Furnizor: {d.seller.name}</b><br>Sediul: {d.seller.street}, {d.seller.city}")}<div class=c style="margin:8mm 0 4mm"><b style="font-size:15pt">COMANDĂ CĂTRE FURNIZOR</b><br>Seria LV nr. {number} din {d.date(d.day)}</div>{facts(f"Termen de livrare:|{d.date(d.wanted)}", f"Adresa de livrare:|{d.ship.block(', ')}", "Modalitate de plată:|OP la 30 zile")}{grid("Nr. crt.|Denumirea produselor|Cod furnizor|U.M.|Cantitate|Preț unitar fără TVA|Valoare|Valoare TVA", body)}{reckon(f"Total general (lei)|{n(net + vat)}")}<p>Vă rugăm să confirmați disponibilitatea în 24 de ore.</p>{beside("Întocmit: Răzvan Acatrinei", "Semnătura: ........................", css="margin-top:10mm")}""",
    )


def hu_kvarcit(d: Deal) -> str:
    """A Hungarian maker of laboratory glass: forints without fillér, own and supplier's number in two rows of a cell, tax by line."""
    items = order(d, "Kvarcit", "uveg", 5, 14, ours="KV#####", yours="###-####", places=0, few=FEW)
    number, net = d.code("MR26-0####"), d.sum(items)
    vat = tax(net, 27).quantize(Decimal(1))
    d.says(items, "bsdqupa", number, total=net + vat, currency="HUF", wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm;border-top:1pt solid #444;border-bottom:1pt solid #444}.t th{padding:1mm;border-bottom:.5pt solid #444;font-size:8.4pt}.t td{padding:1mm}.t small{color:#555}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (
        row(
            f"{i.at}.|{i.ours}<br><small>{i.yours}</small>|{i.text}|>{space(i.quantity, None)}|{i.unit}|>{space(i.price, 0)}|=27%|>{space(i.amount, 0)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=c style="font:bold 16pt 'Liberation Sans'">MEGRENDELÉS</div><div class=c>Sorszám: {number}</div><div style="height:5mm"></div>{beside(box(f"<b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Adószám: {d.buyer.vat}<br>Telefon: {d.buyer.phone}", "Megrendelő:", "min-height:34mm", "font-style:italic"), box(f"<b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}", "Szállító:", "min-height:34mm", "font-style:italic"))}<div style="height:4mm"></div>{beside(facts(f"Megrendelés kelte:|{d.date(d.day, '%Y.%m.%d.')}", f"Szállítási határidő:|{d.date(d.wanted, '%Y.%m.%d.')}"), facts("Fizetési mód:|Átutalás, 30 nap", "Pénznem:|HUF"))}<p>Szállítási cím: {d.ship.block(", ")}</p>{grid("Ssz.|Cikkszám<br>Száll. cikksz.|Megnevezés|>Mennyiség|ME|>Egységár|=ÁFA|>Nettó érték", body)}{reckon(f"Nettó összesen|{space(net, 0)} Ft", f"ÁFA 27%|{space(vat, 0)} Ft", f"Bruttó összesen|{space(net + vat, 0)} Ft")}<p>Kérjük a rendelés visszaigazolását. Törékeny áru, kérjük a raklapos szállítást.</p>{thirds("Cégjegyzékszám: 01-09-704418", "OTP Bank 11704007-20188427", "beszerzes@kvarcit.example")}""",
    )


def hr_bonaca(d: Deal) -> str:
    """A yacht charter's order in Croatian and English: a column left blank, discount, tax and total in a ruled block."""
    items = order(d, "Bonaca", "jedra", 2, 8, yours="####", few=FEW, discount=True)
    number, net = d.code("###-2026-N"), d.sum(items)
    vat = tax(net, 25)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{border:.4pt solid #0a4f70;background:#e1eff5;padding:.9mm 1.1mm;line-height:1.15;font-size:8.2pt}.t td{border:.4pt solid #a7c5d2;padding:1mm 1.1mm}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (
        row(
            f"={i.at}|{i.yours}|{i.text}||>{n(i.quantity)}|={i.unit}|>{n(i.price)}|>{n(i.discount, None) if i.discount else ''}|>{n(i.amount)}"
        )
        for i in items
    )
    heads = "=R.br.<br>No.|Šifra<br>Code|Naziv robe<br>Description|Napomena<br>Remark|>Količina<br>Quantity|=JM<br>Unit|>Cijena<br>Price|>Rabat %<br>Disc.|>Iznos EUR<br>Amount"
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:17pt;color:#0a4f70'>≈ bonaca charter</b><br>{d.buyer.name}, {d.buyer.street}, {d.buyer.city}<br>Tel: {d.buyer.phone}, OIB: {d.buyer.vat[2:]}", f"<div class=r><b style='font-size:13pt'>NARUDŽBENICA</b><br>PURCHASE ORDER<br>br. / no. <b>{number}</b></div>", widths="0 62")}<hr>{beside(f"Dobavljač / Supplier:<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}", f"Mjesto isporuke / Delivery place:<br>{d.ship.block()}", facts(f"Datum / Date:|{d.date(d.day, '%d.%m.%Y.')}", f"Rok / Delivery date:|{d.date(d.wanted, '%d.%m.%Y.')}"), widths="54 54 0", gap=3)}{grid(heads, body)}{reckon(f"Osnovica / Net|{n(net)}", f"PDV / VAT 25%|{n(vat)}", f"Ukupno / Total EUR|{n(net + vat)}", css="border:.5pt solid #0a4f70")}<p>Naručio / Ordered by: Frane Marušić</p>""",
    )


LAYOUTS = [(pl_aureola, 2), (cs_kolibrik, 2), (sk_podpolanie, 1), (ro_laculverde, 2), (hu_kvarcit, 2), (hr_bonaca, 2)]
