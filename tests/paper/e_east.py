"""Set e: Polish, Czech, Turkish and Romanian orders."""

from tests.paper.d_print import facts, figures, grid, named, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of

n, de = figures("fr"), figures("de")


def pl_mleczarnia(d: Deal) -> str:
    """A dairy: buyer and supplier side by side under the lines' date, VAT column with value, the drying plant receives."""
    d.settle(named("Zielona Dolina", d))
    items, number = d.take(3, 8, ours="ZD-####", yours="######"), d.code("ZZ/0###/26")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net + tax(net, 23), currency="PLN", wanted=True, ship=d.ship.name)
    b = d.buyer
    body = (
        row(
            f"{i.at}|{i.ours}|{i.text}<br><small>nr kat. dostawcy {i.yours}</small>|{i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}|=23%"
        )
        for i in items
    )
    css = """body{font:9pt 'DejaVu Sans Condensed'}h1{font-size:14pt;text-align:center;margin:0 0 4mm}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:3mm}.g>div{border-top:2pt solid #3a7d2c;padding-top:1.5mm}.g i{display:block;color:#3a7d2c}.t{width:100%;margin:5mm 0 2mm}.t th{border:.5pt solid #3a7d2c;background:#eaf4e6;padding:1mm}.t td{border:.5pt solid #3a7d2c;padding:1mm}.z{margin-left:auto}.z td{padding:.6mm 3mm}"""
    sums = facts(
        f"Wartość netto|>{n(net)} zł",
        f"VAT 23%|>{n(tax(net, 23))} zł",
        f"<b>Wartość brutto</b>|><b>{n(net + tax(net, 23))} zł</b>",
        kind="z",
    )
    return sheet_of(
        css,
        f"""<h1>Zamówienie zakupu {number}</h1><p class=c>Łapy, {d.date(d.day, "%e %B %Y")} r. &emsp; termin realizacji: {d.date(d.wanted)} &emsp; umowa {d.code("U/##/2025")} &emsp; MPK {d.code("5##-0#")}</p><div class=g><div><i>Nabywca</i>{b.block()}<br>NIP {b.vat[2:]}</div><div><i>Sprzedawca</i>{d.seller.block()}</div><div><i>Miejsce dostawy</i>{d.ship.block()}</div></div>
        {grid("Lp.|Indeks|Nazwa towaru|J.m.|>Ilość|>Cena netto|>Wartość netto|=VAT", body)}{sums}<p>Sporządziła: Bożena Kulesza, wew. 142. Faktury na adres nabywcy z podaniem numeru zamówienia.</p>""",
    )


def cs_lazne(d: Deal) -> str:
    """A spa's letter: the number as text in the subject, items with the code under the name, hotel's engineers receive."""
    d.settle(named("Lázně", d))
    items, number = d.take(3, 8, yours="@#####"), d.code("OV-26-0####")
    d.says(items, "sdqupa", number, total=d.sum(items), currency="CZK", wanted=True, ship=d.ship.name)
    b = d.buyer
    body = (
        row(f"{i.text}<br><small>kód {i.yours}</small>|>{n(i.quantity, None)} {i.unit}|>{n(i.price)} Kč|>{n(i.amount)} Kč") for i in items
    )
    css = """body{font:10.2pt 'DejaVu Serif Condensed'}.h{text-align:center;color:#805b1b}.h b{font-size:16pt;letter-spacing:1pt}.a{margin:8mm 0 8mm 95mm}.t{width:100%;margin:4mm 0}.t th{border-bottom:.6pt solid #805b1b;padding:1mm}.t td{padding:1.3mm 1mm}.t small{color:#888}.f{position:fixed;bottom:0;width:100%;text-align:center;font-size:8pt;color:#805b1b}"""
    return sheet_of(
        css,
        f"""<div class=h><b>KAMENNÝ PRAMEN</b><br>lázně od roku 1868</div><div class=a>{d.seller.block()}</div><p>Mariánské Lázně {d.date(d.day, "%e. %n. %Y")}</p><p><b>Věc: objednávka č. {number} (středisko {d.code("3##")}, Vaše nabídka {d.code("N26####")})</b></p><p>Objednáváme u Vás s dodáním nejpozději {d.date(d.wanted, "%e. %n. %Y")} na adresu {d.ship.block(", ")}:</p>
        {grid("Zboží|>Množství|>Cena za MJ bez DPH|>Celkem bez DPH", body)}<p class=r><b>Celkem {n(d.sum(items))} Kč</b> bez DPH</p><p>S pozdravem<br>Ing. Radim Dlouhý, technický úsek</p><div class=f>{b.name}, {b.street}, {b.city}, IČO 45359881, DIČ {b.vat}</div>""",
    )


def tr_kalip(d: Deal) -> str:
    """A Turkish supplier of car makers: form code in the corner, both numbers, price per hundred, VAT at 20, the tool shop receives."""
    d.settle(named("Yıldıztepe", d))
    items, number = d.take(3, 9, ours="YT#####", yours="@@-####", per=True), d.code("SA-2026-0####")
    net = d.sum(items)
    d.says(items, "bsdqupka", number, total=net + tax(net, 20), currency="TRY", wanted=True, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return row(f"={i.at}|{i.ours}|{i.yours}|{i.text}|>{de(i.quantity, None)}|{i.unit}|>{de(i.price)}|>{i.per}|>{de(i.amount)}")

    css = """body{font:8.6pt 'DejaVu Sans'}.h{display:grid;grid-template-columns:40mm 1fr 45mm;border:1pt solid #333}.h>div{padding:2mm;border-left:.6pt solid #333}.g{display:grid;grid-template-columns:1fr 1fr;gap:3mm;margin:4mm 0}.p td{padding:.3mm 3mm .3mm 0}.t{width:100%}.t td,.t th{border:.5pt solid #333;padding:.9mm}.t th{background:#f9e2e2}.z{margin:2mm 0 0 auto}.z td{border:.5pt solid #333;padding:.8mm 3mm}"""
    refs = facts(
        f"Sipariş No|{number}",
        f"Sipariş Tarihi|{d.date(d.day)}",
        f"Termin|{d.date(d.wanted)}",
        f"Teklif No|{d.code('TK####')}",
        f"Cari Kod|{d.code('320.01.###')}",
        "Ödeme|60 gün",
    )
    sums = facts(
        f"Ara toplam|>{de(net)} TL", f"KDV %20|>{de(tax(net, 20))} TL", f"<b>Genel toplam</b>|><b>{de(net + tax(net, 20))} TL</b>", kind="z"
    )
    return sheet_of(
        css,
        f"""<div class=h><div><b style="font-size:14pt;color:#b00">YILDIZTEPE</b></div><div class=c><b style="font-size:13pt">SATIN ALMA SİPARİŞ FORMU</b></div><div>Form No: FR-SAT-07<br>Rev. 04 / 12.01.2024</div></div><div class=g><div><b>Tedarikçi</b><br>{d.seller.block()}<p><b>Teslim yeri</b><br>{d.ship.block()}</p></div>{refs}</div>
        {grid("=Sıra|Stok kodu|Tedarikçi kodu|Malzeme adı|>Miktar|Birim|>Birim fiyat|>Fiyat birimi|>Tutar", map(item, items))}{sums}<p>Fatura: {b.block(", ")}. Yıldırım V.D. {b.vat}</p>""",
    )


def ro_comanda(d: Deal) -> str:
    """A Romanian workshop: registered number with its date, carried out by a transport firm's depot, VAT in lei for each line."""
    d.settle(named("Someșul", d))
    items, number = d.take(3, 8, yours="######"), d.code("1##")
    net = d.sum(items)
    total = net + sum(tax(i.amount, 21) for i in items)
    place = d.ship.name if d.nth % 2 else "Depozit Trans Apuseni S.R.L."
    d.says(items, "sdqupa", number, total=total, currency="RON", ship=place, wanted=True)
    b = d.buyer
    body = (
        row(f"{i.at}|{i.text}, {i.more}|{i.yours}|{i.unit}|>{de(i.quantity, None)}|>{de(i.price)}|>{de(i.amount)}|>{de(tax(i.amount, 21))}")
        for i in items
    )
    css = """body{font:9.4pt 'Liberation Sans'}.h{display:flex;justify-content:space-between;font-size:8.4pt}h1{text-align:center;font-size:15pt;margin:7mm 0 0}.t{width:100%;margin:5mm 0}.t th{border-top:1pt solid;border-bottom:1pt solid;padding:1mm}.t td{padding:1.1mm 1mm;border-bottom:.3pt solid #bbb}.q td{border:.5pt solid #666;padding:.8mm 3mm}.cap td{background:#eee;font-size:7pt}"""
    where = d.ship.block(", ") if d.nth % 2 else f"{place}, Calea Turzii nr. 210, 400495 Cluj-Napoca"
    head = strips(
        f"Contract|{d.code('45#/2025')}",
        f"Cod client|{d.code('CL####')}",
        f"Comandă internă|{d.code('CI-26-###')}",
        f"Termen de livrare|{d.date(d.wanted)}",
    )
    return sheet_of(
        css,
        f"""<div class=h><div>Cumpărător: <b>{b.name}</b><br>CUI {b.vat}<br>{b.street}<br>{b.city}</div><div>Furnizor: <b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div></div><h1>COMANDĂ</h1><p class=c>nr. {number} din {d.date(d.day)}</p>{head}{grid("Nr. crt.|Denumirea produselor|Cod produs|U.M.|>Cantitatea|>Preț unitar fără TVA (lei)|>Valoare (lei)|>TVA 21% (lei)", body)}
        <p class=r>Total fără TVA: {de(net)} lei &emsp; Total TVA: {de(total - net)} lei<br><b>Total de plată: {de(total)} lei</b></p><p>Locul livrării: {where}. Persoană de contact: Dan Mureșan, 0740 555 012.</p><p>Întocmit,<br>Ioana Pop</p>""",
    )


LAYOUTS = [(pl_mleczarnia, 2), (cs_lazne, 2), (tr_kalip, 2), (ro_comanda, 2)]
