"""Set n: what a window maker, a brewery, a printer, a guest house, a sawmill and a preserves maker send."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.n_print import FEW, base, framed, order, sides, sums, titled

n, space = figures("de"), figures("fr")


def pl_drweca(d: Deal) -> str:
    """A window maker's trade program: framed parties, symbol, name, amount, unit, net price, rate, net value; amounts in zloty."""
    items = order(d, "Drwęca", "okna", 4, 10, yours="@@@-####")
    number, net = d.code("ZD ##/2026"), d.sum(items)
    vat = tax(net, 23)
    d.says(items, "sdqupa", number, total=net + vat, currency="PLN", wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th,.t td{border:.5pt solid #555;padding:1mm 1.3mm}.t th{background:#e6e6e6;text-align:center;font-weight:normal}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f">{i.at}|{i.yours}|{i.text}|>{space(i.quantity, None)}|{i.unit}|>{space(i.price)}|=23%|>{space(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:13pt'>Zamówienie do dostawcy nr {number}</b>", f"<div class=r>Ostróda, {d.date(d.day, '%Y-%m-%d')}</div>", widths="2fr 1fr")}{sides(framed("Zamawiający", d.buyer.block() + f"<br>NIP: {d.buyer.vat[2:]}<br>tel. {d.buyer.phone}", "#555"), framed("Dostawca", d.seller.block() + f"<br>NIP: {d.seller.vat[2:]}", "#555"), css="margin-top:5mm")}<div style="height:4mm"></div>{facts(f"Termin realizacji:|{d.date(d.wanted, '%Y-%m-%d')}", "Forma płatności:|przelew 30 dni", f"Miejsce dostawy:|{d.ship.block(', ')}")}{grid("Lp.|Symbol|Nazwa towaru|>Ilość|J.m.|>Cena netto|=VAT|>Wartość netto", body)}{sums(("Razem netto", space(net)), ("Podatek VAT 23%", space(vat)), ("Do zapłaty PLN", space(net + vat)))}<p>Uwagi: prosimy o potwierdzenie terminu mailem.</p>{sides("Wystawił(a): Anna Sobczak", "Zatwierdził: ................................", css="margin-top:12mm")}""",
    )


def cs_orlice(d: Deal) -> str:
    """A brewery's issued order: parties beside each other in a frame, supplier's code, amount, unit, price and sum in crowns."""
    items = order(d, "Orlice", "pivo", 4, 8, yours="######", few=FEW)
    number, net = d.code("OV26####"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, currency="CZK", wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border-bottom:.8pt solid #000;padding:1mm}.t td{padding:1mm;border-bottom:.3pt dotted #888}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{space(i.quantity, None)}|{i.unit}|>{space(i.price)}|=21 %|>{space(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"{d.buyer.name}", f"<div class=r><b style='font-size:12pt'>Objednávka vydaná č. {number}</b></div>")}<div style="border:1pt solid #000;padding:3mm;margin-top:1mm">{sides(titled("Odběratel:", d.buyer.block() + f"<br>IČ: {d.buyer.vat[2:]} DIČ: {d.buyer.vat}<br>Tel.: {d.buyer.phone}") + "<br>" + titled("Místo dodání:", d.ship.block()), titled("Dodavatel:", "<b>" + d.seller.block() + f"</b><br>IČ: {d.seller.vat[2:]} DIČ: {d.seller.vat}") + "<br>" + facts(f"Datum vystavení:|{d.date(d.day, '%e. %n. %Y')}", f"Požadované dodání:|{d.date(d.wanted, '%e. %n. %Y')}", "Způsob úhrady:|převodem"))}</div><p>Objednáváme u Vás následující zboží:</p>{grid("Katalog|Označení dodávky|>Množství|MJ|>Cena za MJ|=DPH|>Celkem Kč", body)}{sums(("Součet položek", space(net)), ("DPH 21 %", space(vat)), ("CELKEM Kč", space(net + vat)))}<p>Vystavil: Ing. Pavel Šefrna</p>""",
    )


def hu_koros(d: Deal) -> str:
    """A printer's order in forints without fillér: own number, supplier's number, amount and unit apart, net sum, tax told below."""
    items = order(d, "Körös", "nyomda", 4, 8, ours="P#####", yours="##-####", places=0, few=FEW)
    number, net = d.code("SZR-26/#####"), d.sum(items)
    vat = tax(net, 27).quantize(Decimal(1))
    d.says(items, "bsdqupa", number, total=net + vat, currency="HUF", wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{background:#27506b;color:#fff;padding:1.2mm}.t td{padding:1.1mm;border-bottom:.3pt solid #9bb}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (
        row(f"{i.at}|{i.ours}|{i.yours}|{i.text}|>{space(i.quantity, None)}|{i.unit}|>{space(i.price, 0)}|>{space(i.amount, 0)}")
        for i in items
    )
    return sheet_of(
        css,
        f"""<b style="font-size:15pt">SZÁLLÍTÓI RENDELÉS</b>{sides(titled("Vevő", d.buyer.block() + f"<br>Adószám: {d.buyer.vat}<br>Tel.: {d.buyer.phone}"), titled("Szállító", d.seller.block()), css="margin-top:5mm")}<div style="height:4mm"></div>{sides(facts(f"Rendelésszám|{number}", f"Kelt|{d.date(d.day, '%Y.%m.%d.')}", f"Kért szállítás|{d.date(d.wanted, '%Y.%m.%d.')}"), facts(f"Szállítási cím|{d.ship.name}<br>{d.ship.street}<br>{d.ship.city}", "Fizetés|átutalás 30 nap", "Pénznem|HUF"))}{grid("Sor|Cikkszám|Szállítói cikkszám|Megnevezés|>Menny.|Me.|>Egységár|>Nettó érték", body)}{sums(("Nettó", space(net, 0)), ("ÁFA 27%", space(vat, 0)), ("Bruttó összesen HUF", space(net + vat, 0)))}{base("Ügyintéző: Lipták Zsolt", "beszerzes@korosnyomda.example")}""",
    )


def ro_izei(d: Deal) -> str:
    """A guest house's order from a stock program: running number, name, unit before amount, price without tax, value; lei."""
    items = order(d, "Izei", "pens", 4, 7, yours="#####", few=FEW)
    number, net = d.code("###"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, currency="RON", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th,.t td{border:.5pt solid #000;padding:1mm 1.3mm}.t th{text-align:center}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"={i.at}|{i.yours}|{i.text}|={i.unit}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"Cumpărător: <b>{d.buyer.name}</b><br>CIF: {d.buyer.vat}<br>Adresa: {d.buyer.street}, {d.buyer.city}<br>Tel.: {d.buyer.phone}", f"Furnizor: <b>{d.seller.name}</b><br>CIF: {d.seller.vat}<br>Adresa: {d.seller.street}, {d.seller.city}")}<h3 class=c style="margin:8mm 0 2mm">COMANDĂ FURNIZOR</h3><p class=c>Nr. {number} din data {d.date(d.day)}</p><p>Termen de livrare: {d.date(d.wanted)}. Loc de livrare: {d.ship.block(", ")}.</p>{grid("Nr. crt.|Cod produs|Denumirea produselor|U.M.|Cantitate|Preț unitar fără TVA|Valoare", body)}{sums(("Total fără TVA (lei)", n(net)), ("TVA 21%", n(vat)), ("Total RON", n(net + vat)))}{sides("Întocmit: Maria Bud", "<div class=c>Semnătura și ștampila</div>", css="margin-top:10mm")}""",
    )


def sl_pohorje(d: Deal) -> str:
    """A sawmill's order from a management system: supplier's window at the left, code, words, amount, unit, price, discount, value."""
    items = order(d, "Pohorje", "zaga", 3, 7, yours="####.###", few=FEW, discount=True)
    number, net = d.code("26-0110-000###"), d.sum(items)
    vat = tax(net, 22)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.3pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-top:.6pt solid;border-bottom:.6pt solid;padding:1mm}.t td{padding:1mm}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"{i.at}|{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.discount, 1)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}", f"<div class=r>Telefon: {d.buyer.phone}<br>ID za DDV: {d.buyer.vat}</div>", css="border-bottom:.6pt solid;padding-bottom:2mm")}<div style="margin:12mm 0 8mm">{d.seller.block()}</div><h3>Naročilo dobavitelju {number}</h3>{sides(facts(f"Datum|{d.date(d.day, '%e.%n.%Y')}", f"Rok dobave|{d.date(d.wanted, '%e.%n.%Y')}", "Referent|Katja Vidmar"), facts(f"Dostaviti na|{d.ship.name}<br>{d.ship.street}<br>{d.ship.city}", "Plačilo|30 dni"))}{grid("Poz.|Šifra|Naziv|>Količina|EM|>Cena|>R%|>Vrednost", body)}{sums(("Vrednost brez DDV", n(net)), ("DDV 22 %", n(vat)), ("Za plačilo EUR", n(net + vat)))}<p>Prosimo, da na dobavnici navedete številko naročila.</p>""",
    )


def tr_bereket(d: Deal) -> str:
    """A preserves maker's system: stock code, words, amount, unit, price per so many, sum in lira; conditions in a numbered text."""
    items = order(d, "Bereket", "gida", 4, 7, ours="AMB-####", yours="#####", per=True)
    number, net = d.code("SS-26-00###"), d.sum(items)
    d.says(items, "bsdqupka", number, total=net, currency="TRY", wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{border:.5pt solid #8c2f39;background:#f6e5e6;padding:1mm}.t td{border:.3pt solid #caa;padding:1mm}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"{i.at}|{i.ours}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|={i.per}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:12pt;color:#8c2f39'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>Tel: {d.buyer.phone}<br>VKN: {d.buyer.vat[2:]}", facts("<b>SATINALMA SİPARİŞ FORMU</b>|", f"Sipariş No|{number}", f"Tarih|{d.date(d.day)}", f"Teslim Tarihi|{d.date(d.wanted)}"))}{sides(titled("Tedarikçi", d.seller.block()), titled("Teslimat Adresi", d.ship.block()), css="margin-top:5mm")}{grid("Sıra|Stok Kodu|Firma Kodu|Malzeme Adı|>Miktar|Birim|>Birim Fiyat|=Fiyat Br.|>Tutar", body)}{sums(("KDV Hariç Toplam (TL)", n(net)))}<p>1. Ödeme 45 gün vadelidir. 2. Ambalaj gıdaya uygunluk belgesi ile teslim edilir. 3. Sipariş 24 saat içinde teyit edilmelidir.</p><p class=r>Satınalma Müdürü<br>Hakan Erdoğdu</p>""",
    )


LAYOUTS = [(pl_drweca, 2), (cs_orlice, 1), (hu_koros, 1), (ro_izei, 1), (sl_pohorje, 1), (tr_bereket, 1)]
