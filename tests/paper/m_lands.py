"""Set m: what a sauna maker, a Tokaj cellar, a weaving mill, an upholsterer, a fish farm, a marina, a ski lift, an apiary and others send."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.k_print import pad
from tests.paper.m_print import SOME, card, columns, edges, ladder, order, shelf

n, space = figures("de"), figures("fr")
PLAIN = "body{font:9.4pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin:4mm 0}.p td{padding:.3mm 5mm .3mm 0}"


def fi_kuhmoinen(d: Deal) -> str:
    """A sauna maker's system: own code, supplier's code, day and sums by line without tax."""
    items = order(d, "Kuhmoinen", "sauna", 3, 9, ours="KS-####", yours="######", spread=True)
    number, net = d.code("26####"), d.sum(items)
    d.says(items, "bsdqupat", number, total=net, ship=d.ship.name)
    body = (
        row(
            f"{i.at}|{i.ours}|{i.yours}|{i.text}|>{space(i.quantity, None)}|{i.unit}|{d.date(i.date, '%e.%n.%Y')}|>{space(i.price)}|>{space(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        PLAIN + ".t th{border-bottom:1pt solid #7a4a21;padding:1mm}.t td{padding:1.2mm 1mm}",
        f"""{edges(f"<b style='font-size:14pt;color:#7a4a21'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>Puh. {d.buyer.phone}", facts("<b>OSTOTILAUS</b>|", f"Tilausnumero|{number}", f"Päiväys|{d.date(d.day, '%e.%n.%Y')}", "Viitteemme|Tuula Ahonen", "Maksuehto|30 pv netto"))}<div style="height:8mm"></div>{shelf(card("Toimittaja", d.seller.block()), card("Toimitusosoite", d.ship.block()))}{grid("Rivi|Koodimme|Koodinne|Nimike|>Määrä|Yks.|Toimitus|>à-hinta|>Yhteensä", body)}{ladder(("Yhteensä ALV 0 % EUR", space(net)))}<p>Pyydämme tilausvahvistuksen sähköpostitse. Laskut verkkolaskuna.</p>""",
    )


def hu_tokaj(d: Deal) -> str:
    """A cellar's order in forints: amounts with unit in one cell, no fillér, tax below."""
    items = order(d, "Tokaj", "bor", 3, 8, yours="####-##", few=SOME, places=0, soon=12)
    number, net = d.code("MR-2026/0###"), d.sum(items)
    vat = tax(net, 27).quantize(Decimal(1))
    d.says(items, "sdqupa", number, total=net + vat, currency="HUF", wanted=True)
    body = (
        row(f"{i.at}.|{i.yours}|{i.text}|>{space(i.quantity, None)} {i.unit}|>{space(i.price, 0)} Ft|>{space(i.amount, 0)} Ft")
        for i in items
    )
    return sheet_of(
        PLAIN + ".t th,.t td{border:.5pt solid #9a7b1e;padding:1.2mm 1.5mm}.t th{background:#f5ecc9}",
        f"""<h2 class=c style="letter-spacing:2pt">MEGRENDELŐ</h2>{shelf(card("Megrendelő", d.buyer.block() + f"<br>Adószám: {d.buyer.vat}"), card("Szállító", d.seller.block()))}{facts(f"Megrendelés száma:|{number}", f"Kelt:|{d.date(d.day, '%Y. %B %e.')}", f"Szállítási határidő:|{d.date(d.wanted, '%Y.%m.%d.')}", "Fizetés módja:|átutalás, 15 nap")}{grid("Ssz.|Cikkszám|Megnevezés|>Mennyiség|>Nettó egységár|>Nettó érték", body)}{ladder(("Nettó összesen", space(net, 0) + " Ft"), ("ÁFA 27%", space(vat, 0) + " Ft"), ("Bruttó összesen", space(net + vat, 0) + " Ft"))}<p>Kérjük, szíveskedjenek a megrendelést visszaigazolni. Köszönettel: Bodnár Ágnes</p>""",
    )


def tr_ege(d: Deal) -> str:
    """A weaving mill's system: own stock code, supplier's code, tax rate by line, lira, due day in the head."""
    items = order(d, "Ege", "tekstil", 4, 10, ours="HM.##.####", yours="@@-###")
    number, net = d.code("SAS-2026-0####"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "bsdqupa", number, total=net + vat, currency="TRY", wanted=True, ship=d.ship.name)
    body = (row(f"{i.at}|{i.ours}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|=%20|>{n(i.amount)}") for i in items)
    return sheet_of(
        PLAIN + ".t th{background:#7d1128;color:#fff;padding:1.2mm}.t td{padding:1.1mm;border-bottom:.3pt solid #bbb}",
        f"""{edges(f"<b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tel: {d.buyer.phone}", "<b style='font-size:14pt'>SATIN ALMA SİPARİŞİ</b>")}<div style="height:6mm"></div>{edges(f"<b>Sayın</b> {d.seller.block()}", facts(f"Sipariş No|{number}", f"Sipariş Tarihi|{d.date(d.day)}", f"Termin|{d.date(d.wanted)}", "Ödeme|60 gün vade"))}<p>Teslim yeri: {d.ship.block(", ")}</p>{grid("#|Stok Kodu|Tedarikçi Kodu|Açıklama|>Miktar|Birim|>Birim Fiyat|=KDV|>Tutar TL", body)}{ladder(("Ara Toplam", n(net) + " TL"), ("KDV %20", n(vat) + " TL"), ("Genel Toplam", n(net + vat) + " TL"))}<p>İrsaliye ve faturada sipariş numarası belirtilmelidir.</p>""",
    )


def ro_tapiteria(d: Deal) -> str:
    """An upholsterer's accounting form: words, unit, amount, price and worth in lei without tax."""
    items = order(d, "Tapițeria", "tapit", 3, 8, yours="@@####", few=SOME, soon=10)
    number, net = d.code("####"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="RON", wanted=True, ship=d.ship.name)
    body = (row(f"={i.at}|{i.text}|{i.yours}|={i.unit}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        PLAIN + ".t th,.t td{border:.5pt solid #000;padding:1mm 1.4mm}",
        f"""{edges(f"Cumpărător: <b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>CIF: {d.buyer.vat}", f"Furnizor: <b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}")}<h2 class=c style="margin-bottom:0">COMANDĂ</h2><p class=c>nr. {number} din data de {d.date(d.day)}</p>{grid("=Nr. crt.|Denumirea produselor|Cod furnizor|=U.M.|>Cantitatea|>Preț unitar (lei)|>Valoarea (lei)", body)}{ladder(("TOTAL fără TVA (lei)", n(net)))}<p>Termen de livrare: {d.date(d.wanted)}. Livrare la {d.ship.block(", ")}.</p><p>Întocmit: Mihaela Lungu</p>""",
    )


def el_amvrakikos(d: Deal) -> str:
    """A fish farm's print-out: code, words, amount and unit, no prices, place of delivery at the foot."""
    items = order(d, "Αμβρακικού", "psari", 3, 8, yours="##-####", soon=8)
    number = d.code("ΠΑ-####")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    body = (row(f"{i.yours}|{i.text}|{i.more}|>{n(i.quantity, None)}|{i.unit}") for i in items)
    return sheet_of(
        PLAIN + ".t th{border-top:.8pt solid #0b4f8a;border-bottom:.8pt solid #0b4f8a;padding:1.1mm}.t td{padding:1.1mm}",
        f"""<b style="font-size:12pt;color:#0b4f8a">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city} · ΑΦΜ {d.buyer.vat} · Τηλ. {d.buyer.phone}<h3>ΔΕΛΤΙΟ ΠΑΡΑΓΓΕΛΙΑΣ {number}</h3>{facts(f"Προς:|{d.seller.name}", f"Ημερομηνία:|{d.date(d.day, '%d/%m/%Y')}", f"Ημ/νία παράδοσης:|{d.date(d.wanted, '%d/%m/%Y')}", "Αρ. πελάτη:|30.00.4417")}{grid("Κωδικός|Περιγραφή|Στοιχεία|>Ποσότητα|Μ.Μ.", body)}<p>Παράδοση: {d.ship.block(", ")}. Παραλαβές 06:00–12:00.</p><p>Ο παραγγέλλων: Σ. Λάππας</p>""",
    )


def hr_marina(d: Deal) -> str:
    """A marina's purchase order: code, words, amount, unit, price, discount, sum; day of delivery and tax below."""
    items = order(d, "Marina", "marina", 3, 8, yours="######", discount=True, few=SOME)
    number, net = d.code("ND-###/26"), d.sum(items)
    vat = tax(net, 25)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    body = (row(f"{i.at}.|{i.yours}|{i.text}|{i.unit}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.discount)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        PLAIN + ".t th{background:#dff3f5;padding:1.2mm}.t td{padding:1.1mm 1.2mm;border-bottom:.3pt solid #8fc7cd}",
        f"""<div style="border-bottom:2pt solid #147a87"><b style="font-size:14pt;color:#147a87">{d.buyer.name}</b> &nbsp; {d.buyer.street}, {d.buyer.city}, OIB {d.buyer.vat}</div>{shelf(card("Dobavljač", d.seller.block(), "padding:0"), card("Mjesto isporuke", d.ship.block(), "padding:0"), css="margin:7mm 0")}<h3>NARUDŽBENICA br. {number}</h3><p>Datum: {d.date(d.day, "%d.%m.%Y.")} &emsp; Rok isporuke: {d.date(d.wanted, "%d.%m.%Y.")} &emsp; Plaćanje: 30 dana</p>{grid("R.br.|Šifra|Naziv robe|JM|>Količina|>Cijena EUR|>Rabat %|>Iznos EUR", body)}{ladder(("Osnovica", n(net)), ("PDV 25%", n(vat)), ("Ukupno EUR", n(net + vat)))}<p>Naručio: Ivo Perišić</p>""",
    )


def sv_fjallbacken(d: Deal) -> str:
    """A ski lift's text dump: fixed columns of code, words, amount, unit, price and sum in crowns."""
    items = order(d, "Fjällbäckens", "skid", 3, 8, yours="######", few=SOME, soon=12)
    number, net = d.code("IB####"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="SEK", wanted=True)
    wide, rule = "7 41 5r 5 10r 11r", "=" * 84
    rows = [columns(wide, i.yours, i.text, space(i.quantity, None), i.unit, space(i.price), space(i.amount)) for i in items]
    text = "\n".join(
        [
            f"INKÖPSORDER {number}", rule, f"Köpare      : {d.buyer.name}", f"              {d.buyer.street}, {d.buyer.city}", f"Telefon     : {d.buyer.phone}", f"Leverantör  : {d.seller.name}",
            f"              {d.seller.street}, {d.seller.city}", f"Orderdatum  : {d.date(d.day, '%Y-%m-%d')}", f"Leveransdag : {d.date(d.wanted, '%Y-%m-%d')}", "Er referens : Innesälj      Vår referens: Pär Hedlund", rule,
            columns(wide, "Art.nr", "Benämning", "Antal", "Enh", "Pris SEK", "Belopp SEK"), "-" * 84, *rows, "-" * 84, columns("54 17r 11r", "", "Summa exkl. moms", space(net)), "", "Märk godset med ordernummer.",
        ]
    )  # fmt: skip
    return sheet_of("pre{font:9pt/1.4 'DejaVu Sans Mono';margin:0}", f"<pre>{text}</pre>")


def pl_lipowy(d: Deal) -> str:
    """An apiary's order: price and what it is for in one cell, rate of tax by line, strip of facts."""
    items = order(d, "Lipowy", "miod", 3, 9, yours="@@@-###", per=True)
    number, net = d.code(f"ZD/##/{d.day:%m}/2026"), d.sum(items)
    vat = tax(net, 23)
    d.says(items, "sdqupka", number, total=net + vat, currency="PLN", wanted=True, ship=d.ship.name)
    body = (
        row(f"{i.at}|{i.text}|{i.yours}|>{space(i.quantity, None)}|{i.unit}|>{space(i.price)} / {i.per}|=23%|>{space(i.amount)}")
        for i in items
    )
    return sheet_of(
        PLAIN
        + ".t th,.t td{border:.5pt solid #b8860b;padding:1.1mm 1.3mm}.t th{background:#fff3cf}.q{width:100%}.q td{padding:.5mm 3mm .5mm 0}.cap td{font-size:7.6pt;color:#777}",
        f"""{edges(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>NIP {d.buyer.vat}", f"<b>Zamówienie nr {number}</b>")}<div style="height:6mm"></div>{strips(f"Data zamówienia|{d.date(d.day)}", f"Termin dostawy|{d.date(d.wanted)}", "Płatność|przelew 14 dni", "Zamawia|Bożena Kulik")}<p><b>Dostawca:</b> {d.seller.block(", ")}<br><b>Miejsce dostawy:</b> {d.ship.block(", ")}</p>{grid("Lp.|Nazwa towaru|Indeks dostawcy|>Ilość|J.m.|>Cena netto / za|=VAT|>Wartość netto", body)}{ladder(("Razem netto", space(net) + " zł"), ("VAT 23%", space(vat) + " zł"), ("Razem brutto", space(net + vat) + " zł"))}""",
    )


def cs_luzan(d: Deal) -> str:
    """A glass maker's order: framed halves for buyer and supplier, code, words, amount, unit, price, sum in crowns."""
    items = order(d, "Lužan", "sklo", 3, 8, ours="S####", yours="###.###", few=SOME)
    number, net = d.code("VO26000##"), d.sum(items)
    d.says(items, "bsdqupa", number, total=net, currency="CZK", wanted=True)
    body = pad(
        (row(f"{i.ours}|{i.yours}|{i.text}|>{space(i.quantity, None)}|{i.unit}|>{space(i.price)}|>{space(i.amount)}") for i in items), 7, 10
    )
    return sheet_of(
        PLAIN + ".t{border:.8pt solid #000}.t th{border-bottom:.8pt solid #000;padding:1mm 1.4mm}.t td{padding:.9mm 1.4mm}",
        f"""<div style="font-size:15pt"><b>OBJEDNÁVKA VYDANÁ</b> č. {number}</div>{shelf(card("Odběratel", d.buyer.block() + f"<br>DIČ {d.buyer.vat}"), card("Dodavatel", d.seller.block()), css="margin:5mm 0")}{facts(f"Datum vystavení:|{d.date(d.day)}", f"Požadované dodání:|{d.date(d.wanted)}", "Vyřizuje:|Z. Mrkvičková")}{grid("Naše č.|Vaše č.|Označení dodávky|>Množství|MJ|>Cena za MJ|>Celkem Kč", [body])}{ladder(("Celkem bez DPH", space(net) + " Kč"))}<p>Prosíme o potvrzení objednávky. Razítko a podpis:</p>""",
    )


def pt_montado(d: Deal) -> str:
    """A cork maker's order note: reference, words, amount, unit, price, discount, tax, sum; unloading place as a box."""
    items = order(d, "Montado", "cortica", 3, 9, yours="@#####", discount=True)
    number, net = d.code("ECF 2026/###"), d.sum(items)
    vat = tax(net, 23)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.discount, 1)}|>23|>{n(i.amount)}") for i in items)
    return sheet_of(
        PLAIN
        + ".t th{border-top:1pt solid #8c5a2b;border-bottom:1pt solid #8c5a2b;padding:1mm}.t td{padding:1mm}.t tbody tr:nth-child(even){background:#f7efe6}",
        f"""{edges(f"<b style='font-size:12.5pt;color:#8c5a2b'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>NIF {d.buyer.vat}", f"<b>Encomenda a Fornecedor</b><br>{number}<br>Data: {d.date(d.day, '%Y-%m-%d')}<br>Entrega até: {d.date(d.wanted, '%Y-%m-%d')}")}{shelf(card("Exmo.(s) Sr.(s)", d.seller.block()), card("Local de descarga", d.ship.block()), css="margin-top:6mm")}{grid("Referência|Descrição|>Qtd.|Un.|>Pr. Unit.|>Desc. %|>IVA %|>Valor", body)}{ladder(("Total ilíquido", n(net) + " €"), ("IVA", n(vat) + " €"), ("Total EUR", n(net + vat)))}""",
    )


LAYOUTS = [
    (fi_kuhmoinen, 2),
    (hu_tokaj, 2),
    (tr_ege, 2),
    (ro_tapiteria, 2),
    (el_amvrakikos, 2),
    (hr_marina, 2),
    (sv_fjallbacken, 2),
    (pl_lipowy, 2),
    (cs_luzan, 2),
    (pt_montado, 2),
]
