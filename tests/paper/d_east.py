"""Set d: Polish, Czech, Hungarian and Finnish orders."""

from decimal import ROUND_HALF_UP

from tests.paper.d_print import facts, figures, grid, named, row, spelled, strips, tax
from tests.paper.deal import Deal, Item, cents, sheet_of

n = figures("fr")


def pl_subiekt(d: Deal) -> str:
    """Subiekt: two frames for buyer and supplier, net price and gross value, VAT table, the sum digit by digit in words."""
    d.settle(named("Odlewnia", d))
    items, number = d.take(3, 11, yours="@@@####"), d.code("ZD ###/MAG/2026")
    net = d.sum(items)
    total = net + tax(net, 23)
    d.says(items, "sdqupa", number, total=total, currency="PLN", wanted=True)
    b = d.buyer
    body = (row(f"{i.at}|{i.text}|{i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>23%|>{n(i.amount)}") for i in items)
    css = """body{font:9pt 'DejaVu Sans Condensed'}.d1{text-align:right}.two{display:grid;grid-template-columns:1fr 1fr;gap:4mm;margin:5mm 0}.two div{border:.5pt solid #000;padding:2mm}.two b{display:block;border-bottom:.5pt solid;margin-bottom:1mm}h1{font-size:14pt;text-align:center}.t{width:100%}.t th{border:.5pt solid;background:#eee;padding:1mm}.t td{border:.5pt solid;padding:1mm}.p{margin:3mm 0 0 auto}.p td{border:.5pt solid;padding:1mm 3mm}"""
    sums = facts("stawka VAT|wartość netto|kwota VAT|wartość brutto", f"23%|>{n(net)}|>{n(tax(net, 23))}|>{n(total)}")
    return sheet_of(
        css,
        f"""<div class=d1>Bydgoszcz, dnia {d.date(d.day)}</div><h1>Zamówienie do dostawcy nr {number}</h1><div class=two><div><b>Dostawca</b>{d.seller.block()}<br>NIP: {d.seller.vat}</div><div><b>Zamawiający</b>{b.block()}<br>NIP: {b.vat[2:]}<br>tel. {b.phone}</div></div>Termin realizacji: {d.date(d.wanted)}<br>Forma płatności: przelew 30 dni<br>Oferta nr {d.code("OF/###/26")}<br><br>
        {grid("Lp.|Nazwa towaru|Symbol|>Ilość|J.m.|>Cena netto|>VAT|>Wartość netto", body)}{sums}<p>Razem do zapłaty: <b>{n(total)} PLN</b><br>Słownie: {spelled(total, "pl")} PLN {int(total * 100 % 100):02}/100</p><p>Uwagi: towar dostarczyć w całości, z atestami. Wystawił: Renata Górecka</p>""",
    )


def pl_szpital(d: Deal) -> str:
    """A hospital's order under a tender's contract: package and position numbers, gross price per unit, deliver to the store."""
    d.settle(named("Szpital", d))
    items, number = d.take(3, 10, yours="##/####", ours="@-####"), d.code("DZP.26#.###.2026")
    d.says(items, "bsdqupa", number, total=d.sum(items), currency="PLN", ship=d.ship.name, wanted=True)
    b = d.buyer
    body = (
        row(f"2.{i.at}|{i.ours}|{i.text}, {i.more}|{i.yours}|{i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}") for i in items
    )
    css = """body{font:10pt 'Liberation Serif'}.h{text-align:center;border-bottom:1.5pt double #444;padding-bottom:2mm}.t{width:100%;margin:4mm 0}.t th,.t td{border:.5pt solid #444;padding:1.1mm;font-size:9pt}.p td{padding:.5mm 4mm .5mm 0}"""
    return sheet_of(
        css,
        f"""<div class=h><b>{b.name}</b><br>{b.street}, {b.city}, tel. {b.phone}, NIP {b.vat[2:]}<br>Dział Zaopatrzenia</div><br>{facts(f"Znak sprawy / nr zamówienia:|<b>{number}</b>", f"Data zamówienia:|{d.date(d.day, '%e %B %Y')} r.", f"Umowa nr:|{d.code('##/ZP/2025')} pakiet 2", f"Wykonawca:|{d.seller.block(', ')}", f"Miejsce dostawy:|{d.ship.block(', ')}", f"Prosimy o dostawę do dnia:|{d.date(d.wanted, '%e %B %Y')} r., godz. 7.00-13.00")}
        {grid("Poz.|Indeks|Przedmiot zamówienia|Nr katalogowy|J.m.|>Ilość|>Cena brutto|>Wartość brutto", body, foot=f"<tr><td colspan=7 class=r>Wartość zamówienia brutto zł<td class=r><b>{n(d.sum(items))}</b></tr>")}<p>Fakturę prosimy wystawić na Szpital, z numerem umowy.</p><div class=r>Kierownik Działu<br>mgr Alicja Wysocka</div>""",
    )


def cs_pohoda(d: Deal) -> str:
    """Pohoda: a split frame with the buyer left and the supplier right, quantity and unit, VAT rate, rounding, crowns."""
    d.settle(named("Kovovýroba", d))
    items, number = d.take(3, 11, yours="####@", discount=True), d.code("26OV0####")
    net = d.sum(items)
    exact = net + tax(net, 21)
    total = cents(exact.to_integral_value(ROUND_HALF_UP))
    d.says(items, "sdqupa", number, total=total, currency="CZK", wanted=True, ship=d.ship.name)
    b = d.buyer
    body = (
        row(
            f"{i.text}|{i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{f'{n(i.discount, 0)} %' if i.discount else ''}|>21 %|>{n(i.amount)}"
        )
        for i in items
    )
    css = """body{font:9pt 'Liberation Sans'}.f{border:1pt solid;display:grid;grid-template-columns:1fr 1fr}.f>div{padding:2mm;border:.3pt solid}h1{font-size:14pt;text-align:right;margin:0 0 1mm}.p td{padding:.4mm 4mm .4mm 0}.t{width:100%;margin-top:3mm}.t th{border-bottom:.8pt solid;padding:1mm;font-size:8pt}.t td{padding:.9mm 1mm}.s{margin:4mm 0 0 auto}.s td{padding:.8mm 3mm}"""
    sums = facts(
        f"Součet položek|>{n(net)}",
        f"DPH 21 %|>{n(tax(net, 21))}",
        f"Zaokrouhlení|>{n(total - exact)}",
        f"<b>CELKEM Kč</b>|><b>{n(total)}</b>",
        kind="s",
    )
    return sheet_of(
        css,
        f"""<h1>OBJEDNÁVKA č. {number}</h1><div class=f><div><small>Odběratel:</small><br><b>{b.name}</b><br>{b.street}<br>{b.city}<br>IČ: {b.vat[2:]} &nbsp; DIČ: {b.vat}<br>Telefon: {b.phone}</div><div><small>Dodavatel:</small><br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}<br>IČ: {d.seller.vat[2:]}</div>
        <div><small>Konečný příjemce:</small><br>{d.ship.block()}</div><div>{facts(f"Datum zápisu:|{d.date(d.day)}", f"Dodat do:|{d.date(d.wanted)}", "Forma úhrady:|Příkazem", f"Vaše nabídka:|{d.code('N26-###')}")}</div></div><p>Objednáváme u Vás:</p>{grid("Označení dodávky|Kód|>Množství|MJ|>Cena/MJ|>Sleva|>DPH|>Kč celkem", body)}{sums}
        <p>Vystavil: Hana Klusáčková</p><small>Objednávku prosíme potvrdit e-mailem. Firma je zapsána v OR vedeném u KS v Hradci Králové.</small>""",
    )


def cs_skola(d: Deal) -> str:
    """A school's order as its register wants it: contract note, prices with VAT, day in words, delivered to the canteen."""
    d.settle(named("škola", d))
    items, number = d.take(2, 7, yours="######"), d.code("OBJ/###/2026")
    d.says(items, "sdqupa", number, total=d.sum(items), currency="CZK", wanted=True, ship=d.ship.name)
    b = d.buyer
    body = (
        row(f"={i.at}.|{i.yours}|{i.text} ({i.more})|>{n(i.quantity, None)} |{i.unit}|>{n(i.price)} Kč|>{n(i.amount)} Kč") for i in items
    )
    css = """body{font:11pt 'Liberation Serif'}.a{margin:8mm 0 8mm 90mm}.t{width:100%;margin:4mm 0}.t td,.t th{border:.6pt solid;padding:1.3mm}h2{font-size:14pt}"""
    foot = f"<tr><td colspan=6>Cena celkem včetně DPH<td class=r><b>{n(d.sum(items))} Kč</b></tr>"
    return sheet_of(
        css,
        f"""<b>{b.name}</b><br>{b.street}, {b.city}<br>IČO {b.vat[2:]}, tel. {b.phone}<div class=a>{d.seller.block()}</div><div style="display:flex;justify-content:space-between"><span>Vyřizuje: Dušan Zbořil, vedoucí jídelny</span><span>V Lipníku dne {d.date(d.day, "%e. %B %Y")}</span></div><h2>Objednávka {number}</h2>Na základě rámcové smlouvy č. {d.code("S-##/2025")} u vás objednáváme:
        {grid("=Č.|Kat. číslo|Název zboží|>Počet|MJ|>Cena s DPH|>Celkem s DPH", body, foot=foot)}<p>Termín dodání: nejpozději {d.date(d.wanted, "%e. %B %Y")}. Místo dodání: {d.ship.block(", ")}, mezi 6. a 9. hodinou.</p><p>Objednávka bude zveřejněna v registru smluv, přesáhne-li 50 000 Kč bez DPH. Platba na fakturu, splatnost 21 dnů.</p>""",
    )


def hu_gepgyar(d: Deal) -> str:
    """A Hungarian works' order: forints without decimals where they come out even, both codes, VAT of 27 per cent, sums at the end."""
    d.settle(named("Tiszamenti", d))
    items, number = d.take(3, 12, ours="TG-#####", yours="##-###-@", places=0), d.code("BR26/0####")
    net = d.sum(items)
    total = net + tax(net, 27)
    d.says(items, "bsdqupa", number, total=total, currency="HUF", wanted=True, ship=d.ship.name)
    b = d.buyer
    body = (
        row(
            f"{i.at * 10}|{i.ours}|{i.text}<br><small>Szállítói cikkszám: {i.yours}</small>|>{n(i.quantity, None)}|{i.unit}|>{n(i.price, 0)}|>{n(i.amount, None)}"
        )
        for i in items
    )
    css = """body{font:9pt 'DejaVu Sans'}.h{display:grid;grid-template-columns:1fr 1fr;gap:6mm;margin:4mm 0}.h div{border-top:2pt solid #2e4a7d;padding-top:2mm}small{color:#555}.q{width:100%}.q td{border:.4pt solid #2e4a7d;padding:1.2mm 2mm}.q .cap td{background:#e8edf6;font-size:7.5pt}.t{width:100%;margin-top:4mm}.t th{background:#2e4a7d;color:#fff;padding:1.2mm;font-weight:normal}.t td{padding:1.2mm;border-bottom:.3pt solid #ccc}.p{margin:4mm 0 0 auto}.p td{padding:.8mm 3mm}"""
    head = strips(
        f"Rendelésszám|<b>{number}</b>",
        f"Kelt|{d.date(d.day, '%Y.%m.%d.')}",
        f"Kért szállítási határidő|{d.date(d.wanted, '%Y.%m.%d.')}",
        "Fizetési mód|átutalás, 30 nap",
        f"Ajánlatszám|{d.code('AJ-####')}",
    )
    sums = facts(f"Nettó összesen|>{n(net)} Ft", f"ÁFA 27%|>{n(tax(net, 27))} Ft", f"<b>Bruttó végösszeg</b>|><b>{n(total)} Ft</b>")
    return sheet_of(
        css,
        f"""<b style="font-size:16pt;color:#2e4a7d">MEGRENDELÉS</b><div class=h><div><small>Megrendelő</small><br><b>{b.name}</b><br>{b.city}<br>{b.street}<br>Adószám: {b.vat}<br>Tel.: {b.phone}</div><div><small>Szállító</small><br><b>{d.seller.name}</b><br>{d.seller.city}<br>{d.seller.street}</div></div>{head}<p>Szállítási cím: {d.ship.name}, {d.ship.city}, {d.ship.street}</p>
        {grid("Tétel|Cikkszám|Megnevezés|>Mennyiség|ME|>Egységár (Ft)|>Nettó érték (Ft)", body)}{sums}<p>Kérjük a megrendelés visszaigazolását 2 munkanapon belül. Részszállítást nem fogadunk el.</p>Fekete Gábor beszerzési vezető""",
    )


def hu_szallo(d: Deal) -> str:
    """A hotel's order as a letter: the sender at the foot only, a table of few columns, gross prices, dates in words."""
    d.settle(named("Borostyán", d))
    items, number = d.take(2, 7, yours="#####", places=0), d.code("BSZ-2026/###")
    d.says(items, "sdqua", number, total=d.sum(items), currency="HUF", wanted=True, ship=d.ship.name)
    b = d.buyer
    body = (row(f"{i.text}, {i.more}|{i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.amount, None)} Ft") for i in items)
    css = """body{font:11pt 'DejaVu Serif'}.b{font-size:20pt;letter-spacing:5pt;text-align:center;color:#8a6d1d}.t{width:100%;margin:5mm 0}.t th{border-bottom:1pt solid #8a6d1d;padding:1.5mm;font-size:9pt}.t td{padding:1.5mm;font-size:9.5pt}.z{position:fixed;bottom:0;width:100%;text-align:center;font-size:8pt;color:#8a6d1d}"""
    return sheet_of(
        css,
        f"""<div class=b>BOROSTYÁN</div><p>{d.seller.name}<br>{d.seller.city}<br>{d.seller.street}</p><p class=r>Sopron, {d.date(d.day, "%Y. %B %e.")}</p><p>Tárgy: {number} számú megrendelés</p><p>Tisztelt Partnerünk!</p>Ezúton megrendeljük az alábbi termékeket a 2026. évi keretszerződés árain:{grid("Termék|Cikkszám|>Mennyiség|Egység|>Bruttó ár összesen", body, foot=f"<tr><td colspan=4><b>Mindösszesen</b><td class=r><b>{n(d.sum(items), None)} Ft</b></tr>")}
        Szállítás: {d.date(d.wanted, "%Y. %B %e.")}, reggel 6 és 9 óra között.<br>Átvevő: {d.ship.block(", ")}<p>Üdvözlettel:<br>Németh Katalin, beszerzés</p><div class=z>{b.name} · {b.city}, {b.street} · {b.phone} · Adószám {b.vat}</div>""",
    )


def fi_lemon(d: Deal) -> str:
    """A Finnish metalworks' order: a label block at the right, price per hundred, terms, sums with VAT of 25,5 per cent."""
    d.settle(named("Levytyö", d))
    items, number = d.take(3, 12, ours="LT####", yours="######", per=True, spread=True), d.code("OT26####")
    net = d.sum(items)
    total = net + tax(net, "25.5")
    d.says(items, "bsdqupkat", number, total=total)
    b = d.buyer

    def item(i: Item) -> str:
        per = f"/{i.per}" if i.per > 1 else ""
        return row(
            f"{i.at}|{i.ours}|{i.text}<br>Toimittajan nimike {i.yours}|{d.date(i.date, '%e.%n.%Y')}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}{per}|>{n(i.amount)}"
        )

    css = """body{font:9.3pt 'Liberation Sans'}.h{display:grid;grid-template-columns:100mm 1fr}.p td{padding:.5mm 5mm .5mm 0}.t{width:100%;margin:6mm 0 2mm}.t th{border-bottom:.9pt solid #00247d;padding:1mm}.t td{padding:1.2mm 1mm;border-bottom:.3pt dotted #99a}.s{margin-left:auto}.s td{padding:.7mm 2mm .7mm 8mm}.z{margin-top:15mm;border-top:.9pt solid #00247d;font-size:7.5pt;display:flex;justify-content:space-between;padding-top:1mm}"""
    info = facts(
        f"Ostotilaus|<b>{number}</b>",
        f"Päiväys|{d.date(d.day, '%e.%n.%Y')}",
        f"Asiakasnumeromme|{d.code('10####')}",
        "Toimitusehto|DAP Seinäjoki",
        "Maksuehto|30 pv netto",
        "Viitteemme|Jari Ala-Kauppi",
    )
    sums = facts(
        f"Veroton yhteensä EUR|>{n(net)}", f"ALV 25,5 %|>{n(tax(net, '25.5'))}", f"<b>Yhteensä EUR</b>|><b>{n(total)}</b>", kind="s"
    )
    return sheet_of(
        css,
        f"""<div class=h><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br><br><br>{d.seller.block()}</div><div><b style="font-size:15pt">OSTOTILAUS</b>{info}</div></div>{grid("Rivi|Nimike|Nimitys|Toimituspvm|>Määrä|>á-hinta EUR|>Summa EUR", map(item, items))}{sums}<p>Pyydämme tilausvahvistusta osoitteeseen ostot@yritys.example.</p><div class=z><span>{b.name}<br>{b.street}, {b.city}</span><span>Puh. {b.phone}</span><span>ALV-tunnus {b.vat}</span></div>""",
    )


def fi_kunta(d: Deal) -> str:
    """A municipal kitchen's order without prices: an introductory table with labels, few columns, delivery instructions in sentences."""
    d.settle(named("kunta", d))
    items, number = d.take(3, 9, yours="#####"), d.code("TIL-#####")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    b = d.buyer
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|&nbsp;") for i in items)
    css = """body{font:10.5pt 'DejaVu Sans Condensed'}.p{width:100%;margin:4mm 0}.p td{border:.4pt solid #888;padding:1.3mm 2mm}.p td:first-child{background:#eef6ee;width:50mm}.t{width:100%}.t th,.t td{border:.4pt solid #888;padding:1.3mm 2mm}.t th{background:#eef6ee}"""
    return sheet_of(
        css,
        f"""<b style="font-size:15pt">{b.name}</b><br>Ruokapalvelut, {b.street}, {b.city}<h2>Tilauslomake</h2>{facts(f"Tilausnumero|{number}", f"Tilauspäivä|{d.date(d.day)}", f"Toimittaja|{d.seller.name}, {d.seller.city}", f"Toimitusosoite|{d.ship.block(', ')}", f"Toivottu toimituspäivä|{d.date(d.wanted)}", "Tilaaja|Päivi Tolvanen, p. 050 555 0147", f"Sopimusnumero|{d.code('KH 2025-##')}")}
        {grid("Tuotenumero|Tuote|>Määrä|Yksikkö|Huomautus", body)}<p>Toimitus keittiön ovelle klo 6.30–8.30. Puuttuvista tuotteista ilmoitettava edellisenä päivänä.</p>""",
    )


LAYOUTS = [(pl_subiekt, 2), (pl_szpital, 1), (cs_pohoda, 2), (cs_skola, 1), (hu_gepgyar, 2), (hu_szallo, 1), (fi_lemon, 2), (fi_kunta, 1)]
