"""Set p: what a Romanian joinery, a Turkish knitter, a Greek hotel and a Croatian boatyard send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.o_print import beside, box, reckon
from tests.paper.p_print import FEW, fields, order, signs, under

n = figures("de")


def ro_stejarul(d: Deal) -> str:
    """A Romanian joinery's form: both parties' tax numbers at the head's sides, rows numbered in a second head, tax beside the value."""
    items = order(d, "Stejarul", "mobila", 3, 9, yours="@##-###", few=FEW, units="pc=buc m2=mp sheet=foaie roll=rola pair=set")
    number, net = d.code("####"), d.sum(items)
    vat = sum((tax(i.amount, 21) for i in items), tax(net, 0))
    d.says(items, "sdqupa", number, total=net + vat, currency="RON", wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border:.5pt solid #000;padding:.9mm;text-align:center}.t td{border:.5pt solid #000;padding:.9mm 1.1mm}.h td{text-align:center;font-size:7pt}"""
    body = [row("0|1|2|3|4|5|6 (4x5)|7", "h")]
    body += [
        row(f"={i.at}|{i.yours}|{i.text}|={i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}|>{n(tax(i.amount, 21))}")
        for i in items
    ]
    foot = f"<tr><td colspan=6 class=r>Total<td class=r>{n(net)}<td class=r>{n(vat)}</tr><tr><td colspan=6 class=r><b>Total general RON</b><td colspan=2 class=r><b>{n(net + vat)}</b></tr>"
    return sheet_of(
        css,
        f"""{beside(f"<b>Cumpărător:</b> {d.buyer.name}<br>C.I.F.: {d.buyer.vat}<br>{d.buyer.street}<br>{d.buyer.city}<br>Tel.: {d.buyer.phone}", f"<b>Furnizor:</b> {d.seller.name}<br>{d.seller.street}<br>{d.seller.city}")}<div class=c style="margin:8mm 0 4mm"><b style="font-size:14pt">COMANDĂ FURNIZOR</b><br>Nr. {number} din {d.date(d.day)}</div>Termen de livrare: {d.date(d.wanted)}<br>Adresa de livrare: {d.ship.block(", ")}{grid("Nr. crt.|Cod|Denumirea produselor|U.M.|Cantitate|Preț unitar fără TVA<br>- lei -|Valoarea<br>- lei -|Valoare TVA<br>- lei -", body, foot=foot)}{signs("Întocmit", "Aprobat")}""",
    )


def tr_nilufer(d: Deal) -> str:
    """A Turkish knitter's suite: captions in a box at the right, own and supplier's code, price per hundred, lira, tax of 20 per cent."""
    items = order(d, "Nilüfer", "tekstil", 3, 11, ours="HM.###.##", yours="@@####", per=True)
    number, net = d.code("SAS2026000####"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "bsdqupka", number, total=net + vat, currency="TRY", wanted=True, ship=d.ship.name)
    css = """body{font:8.7pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{background:#1f3a5f;color:#fff;padding:1.1mm;font-weight:normal}.t td{padding:.9mm 1mm;border-bottom:.25pt solid #aab}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (row(f"={i.at}|{i.ours}|{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|={i.per}|>{n(i.amount)}") for i in items)
    info = facts(
        f"Sipariş No|<b>{number}</b>", f"Sipariş Tarihi|{d.date(d.day)}", f"Teslim Tarihi|{d.date(d.wanted)}", "Vade|60 gün", "Döviz|TRY"
    )
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:13pt'>NİLÜFER ÖRME</b><br>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>Tel: {d.buyer.phone}<br>VKN: {d.buyer.vat[2:]}", box(info), widths="0 76")}<h2 class=c style="margin:6mm 0 4mm">SATINALMA SİPARİŞİ</h2>{beside(f"<b>Tedarikçi</b><br>{d.seller.block()}", f"<b>Teslim Yeri</b><br>{d.ship.block()}")}{grid("=No|Stok Kodu|Tedarikçi Kodu|Açıklama|>Miktar|Birim|>Birim Fiyat|=Fiyat Br.|>Tutar", body)}{reckon(f"Toplam|{n(net)}", f"KDV %20|{n(vat)}", f"Genel Toplam TL|{n(net + vat)}")}{signs("Hazırlayan", "Satınalma Müdürü", "Onay")}""",
    )


def el_ammoudia(d: Deal) -> str:
    """A Greek hotel's order: captions in one row, code, words, unit, amount, price, value, tax of 24 per cent."""
    items = order(d, "Αμμουδιά", "xenod", 3, 8, yours="##.####", few=FEW)
    number, net = d.code("ΠΑΡ-0####"), d.sum(items)
    vat = tax(net, 24)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.4 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{border:.4pt solid #357;padding:1mm;background:#e6eef5}.t td{border:.3pt solid #9ab;padding:.9mm 1.1mm}.f td{padding:1mm 0}.u td{border:0}"""
    body = (row(f"{i.yours}|{i.text}|={i.unit}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    foot = under(5, f"Καθαρή αξία|{n(net)}", f"ΦΠΑ 24%|{n(vat)}", f"Σύνολο EUR|{n(net + vat)}")
    return sheet_of(
        css,
        f"""<b style="font-size:14pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>Τηλ. {d.buyer.phone} – ΑΦΜ {d.buyer.vat[2:]}<h2 style="margin:6mm 0 2mm">ΠΑΡΑΓΓΕΛΙΑ ΣΕ ΠΡΟΜΗΘΕΥΤΗ</h2>{fields(f"Αριθμός|{number}", f"Ημερομηνία|{d.date(d.day, '%d/%m/%Y')}", f"Ημ/νία παράδοσης|{d.date(d.wanted, '%d/%m/%Y')}", "Τρόπος πληρωμής|Επιταγή 60 ημερών")}<div style="height:3mm"></div>{beside(f"<b>Προμηθευτής</b><br>{d.seller.block()}", f"<b>Τόπος παράδοσης</b><br>{d.ship.block()}")}{grid("Κωδικός|Περιγραφή|=Μ.Μ.|>Ποσότητα|>Τιμή|>Αξία", body, foot=foot)}<p>Παρακαλούμε για την έγκαιρη παράδοση πριν την έναρξη της σεζόν.</p>{signs("Ο Υπεύθυνος Προμηθειών")}""",
    )


def hr_galeb(d: Deal) -> str:
    """A Croatian boatyard's program: address of the supplier at the left, facts at the right, discount, tax of 25 per cent."""
    items = order(d, "Galeb", "brod", 3, 9, yours="#####", few=FEW, discount=True)
    number, net = d.code("ND-###/2026"), d.sum(items)
    vat = tax(net, 25)
    d.says(items, "sdqupa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:9.4pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{border-top:.7pt solid;border-bottom:.7pt solid;padding:1mm}.t td{padding:.9mm 1mm}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"{i.at}.|{i.yours}|{i.text}|={i.unit}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.discount)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=r><b>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>tel. {d.buyer.phone}, OIB {d.buyer.vat[2:]}</div><hr>{beside(f"Dobavljač:<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}", facts(f"Datum:|{d.date(d.day, '%d.%m.%Y.')}", "Rok plaćanja:|30 dana", "Paritet:|franko kupac", f"Mjesto isporuke:|{d.ship.block()}"), widths="80 0")}<h2 style="margin:8mm 0 0">Narudžbenica dobavljaču br. {number}</h2>{grid("R.br.|Šifra|Naziv|=JM|>Količina|>Cijena|>Rabat %|>Iznos", body)}{reckon(f"Osnovica|{n(net)}", f"PDV 25%|{n(vat)}", f"Ukupno EUR|{n(net + vat)}")}{signs("Naručio", "M.P.")}""",
    )


LAYOUTS = [(ro_stejarul, 1), (tr_nilufer, 2), (el_ammoudia, 1), (hr_galeb, 1)]
