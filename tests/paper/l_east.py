"""Set l: what customers in Poland, the Czech lands, Hungary and Romania print: builders, a school, metal and machine makers."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import hand, sides
from tests.paper.k_print import across, basket, block, full
from tests.paper.l_print import SMALL, beside, customer, inside, strip, tally

n, dots = figures("fr"), figures("de")


def pl_zagroda(d: Deal) -> str:
    """A builder's enterprise program: recipient and buyer apart, index, net price, discount, gross sums and tax table."""
    customer(d, "Zagroda")
    items, number = basket(d, "bud", 5, 11, yours="@@@#####", discount=True), d.code("ZZ/000###/2026/BUD")
    net = d.sum(items)
    vat = tax(net, 23)
    d.says(items, "sdqupa", number, total=net + vat, currency="PLN", wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border-top:1pt solid #9d0208;border-bottom:1pt solid #9d0208;padding:1mm;font-size:7.8pt}.t td{padding:1.1mm 1mm;border-bottom:.3pt solid #ccc}.lab{font-size:7.4pt;color:#9d0208;font-weight:bold}"""
    body = (
        row(
            f"{i.at}.|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.discount, 0) + '%' if i.discount else ''}|>{n(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:15pt'>Zamówienie zakupu</b><br>{number}", f"<div class=r>Data wystawienia: {d.date(d.day)}<br>Termin dostawy: <b>{d.date(d.wanted)}</b></div>")}{across(block("Nabywca", d.buyer.block() + f"<br>NIP: {d.buyer.vat.removeprefix('PL')}<br>tel. {d.buyer.phone}"), block("Sprzedawca", d.seller.block()), block("Adres dostawy", d.ship.block()), css="margin-top:6mm")}<p>Osoba kontaktowa na budowie: kier. T. Wójcik, 601 448 210. Sposób dostawy: transport sprzedawcy z HDS.</p>{grid("Lp.|Indeks|Nazwa|>Ilość|Jm.|>Cena netto|>Rabat|>Wartość netto", body)}{tally(("Netto", n(net)), ("VAT 23%", n(vat)), ("Brutto do zapłaty PLN", n(net + vat)), wide=72)}<p>Forma płatności: przelew 30 dni. Prosimy o potwierdzenie przyjęcia zamówienia.</p>""",
    )


def pl_szkola(d: Deal) -> str:
    """A school's letter-order by law's threshold: file number, table with gross values, head's signature, bill to the town."""
    customer(d, "Szkoła", within=9)
    items, number = basket(d, "szkola", 3, 7, few=SMALL), d.code("##/2026")
    net = d.sum(items)
    d.says(items, "dqupa", number, total=net, currency="PLN", wanted=True)
    css = """body{font:10.6pt/1.4 'Liberation Serif'}.t{width:100%;margin-top:4mm}.t th,.t td{border:.6pt solid #000;padding:1.1mm 1.5mm}.t th{font-size:9pt}"""
    body = (row(f"={i.at}|{i.text}|={i.unit}|={n(i.quantity, None)}|>{n(i.price)} zł|>{n(i.amount)} zł") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>tel. {d.buyer.phone}", f"Piła, dnia {d.date(d.day, '%e %B %Y')} r.")}<p>Znak sprawy: SP9.26.AG</p><div style="margin-left:95mm">{d.seller.block()}</div><h3 class=c>ZAMÓWIENIE nr {number}</h3><p>Zamawiam dostawę niżej wymienionych artykułów na potrzeby szkoły, w terminie do dnia {d.date(d.wanted)} r.:</p>{grid("=L.p.|Asortyment|=J.m.|=Ilość|>Cena jedn. brutto|>Wartość brutto", body)}{tally(("Razem brutto", n(net) + " zł"))}<p>Fakturę proszę wystawić na: Gmina Piła, NIP 764 26 12 445, odbiorca: {d.buyer.name}. Płatność przelewem w ciągu 14 dni.</p><p style="margin-left:110mm">Dyrektor szkoły<br>{hand("B. Kaczmarek")}</p>""",
    )


def cs_hlinsky(d: Deal) -> str:
    """A metal maker's information system: landscape, framed cells, our code above yours, date by line, crowns per hundred."""
    customer(d, "Hlinský")
    items, number = basket(d, "stroj", 4, 9, ours="M##-####", yours="@@####", per=True, spread=True), d.code("OBV-2026-0###")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "bsdqupkat", number, total=net + vat, currency="CZK", ship=d.ship.name)
    css = """body{font:8.8pt/1.3 'DejaVu Sans Condensed'}.t{width:100%;margin-top:4mm}.t th{border-bottom:.6pt solid #000;border-top:.6pt solid #000;padding:.9mm;background:#f0f0f0}.t td{padding:.9mm}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (
        row(f"{i.at}|{i.ours}<br>{i.yours}|{i.text}|{d.date(i.date, '%d.%m.%Y')}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.amount)}")
        for i in items
    )  # fmt: skip
    return sheet_of(
        css,
        f"""{sides("<b style='font-size:13pt'>Objednávka vydaná</b>", f"<b>{number}</b>")}{beside(inside("Odběratel", f"<b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>DIČ {d.buyer.vat} · tel. {d.buyer.phone}"), inside("Dodavatel", f"<b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}<br>DIČ {d.seller.vat}"), css="margin-top:2mm")}{beside(inside("Místo dodání", d.ship.block("<br>")), inside("Údaje", f"Datum vystavení: {d.date(d.day)}<br>Úhrada: převodem, 30 dní<br>Doprava: DPD"), css="margin-top:-.6pt")}{grid("Ř.|Naše č. / Vaše č.|Název|Termín|>Množství|MJ|>Cena|>za|>Celkem bez DPH", body)}{tally(("Základ 21 %", n(net)), ("DPH 21 %", n(vat)), ("Celkem Kč", n(net + vat)))}<p>Objednávku prosím potvrďte e-mailem. Vyřizuje: Ing. Kudrna, linka 24.</p>""",
        "A4 landscape",
    )


def hu_bakony(d: Deal) -> str:
    """A Hungarian maker's program: forints with spaces, number of goods before the name, tax of 27, gross at the end."""
    customer(d, "Bakony")
    items, number = basket(d, "gep", 3, 8, yours="#####", places=0), d.code("BSZ-2026/0###")
    for i in items:
        i.quantity = Decimal(int(i.quantity))
    net = d.sum(items)
    vat = (net * Decimal("0.27")).quantize(Decimal(1))
    d.says(items, "sdqupa", number, total=net + vat, currency="HUF", wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-bottom:1pt solid #386641;padding:1.1mm;color:#386641}.t td{padding:1.2mm 1.1mm;border-bottom:.3pt solid #c5d5c0}.lab{font-size:7.6pt;color:#386641}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)} {i.unit}|>{n(i.price, 0)}|>27%|>{n(i.amount, 0)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:14pt;color:#386641'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>Tel.: {d.buyer.phone} · Adószám: {d.buyer.vat}", "<b style='font-size:14pt'>Beszerzési rendelés</b>")}{across(block("Szállító partner", d.seller.block()), block("Átvételi hely", d.ship.block()), facts(f"Rendelésszám|<b>{number}</b>", f"Dátum|{d.date(d.day, '%Y. %m. %d.')}", f"Kért teljesítés|{d.date(d.wanted, '%Y. %m. %d.')}", "Ügyintéző|Horváth Zsuzsa"), css="margin-top:7mm")}{grid("Cikk|Megnevezés|>Rendelt mennyiség|>Egységár|>Áfa|>Nettó összeg", body)}{tally(("Nettó", n(net, 0) + " Ft"), ("Áfa 27%", n(vat, 0) + " Ft"), ("Bruttó végösszeg", n(net + vat, 0) + " Ft"))}<p>Kérjük, a rendelésszámot a szállítólevélen tüntessék fel.</p>""",
    )


def ro_ardeal(d: Deal) -> str:
    """A Romanian works' order: framed table with unit before amount, lei with points, tax at the foot, made by and approved."""
    customer(d, "Ardeal")
    items, number = basket(d, "atelier", 3, 8, yours="@@-####"), d.code("CF ####")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says([full(i) for i in items], "sdqupa", number, total=net + vat, currency="RON", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th,.t td{border:.5pt solid #222;padding:1.1mm 1.3mm}.t th{background:#f3f3f3;font-size:8.4pt}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (row(f"={i.at}|{i.text}|{i.yours}|={i.unit}|>{dots(i.quantity)}|>{dots(i.price)}|>{dots(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"Beneficiar:<br><b>{d.buyer.name}</b><br>CUI {d.buyer.vat}<br>{d.buyer.street}<br>{d.buyer.city}<br>Tel. {d.buyer.phone}", f"Furnizor:<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}")}<h2 class=c style="margin:7mm 0 1mm">COMANDĂ</h2><div class=c>nr. {number} din {d.date(d.day)}</div><p>Vă rugăm să livrați până la data de <b>{d.date(d.wanted)}</b>, la adresa: {d.ship.block(", ")}</p>{grid("=Nr. crt.|Denumirea produselor|Cod|=U.M.|>Cantitate|>Preț unitar fără TVA|>Valoare", body)}{strip(("Total fără TVA", dots(net)), ("TVA 21%", dots(vat)), ("TOTAL GENERAL LEI", f"<b>{dots(net + vat)}</b>"), css="margin-top:3mm")}<p>Plata: OP la 30 zile.</p>{sides(f"Întocmit: {hand('I. Moldovan')}", f"Aprobat: {hand('D. Pop')}")}""",
    )


LAYOUTS = [(pl_zagroda, 2), (pl_szkola, 1), (cs_hlinsky, 1), (hu_bakony, 1), (ro_ardeal, 1)]
