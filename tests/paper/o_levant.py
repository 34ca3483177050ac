"""Set o: what a Portuguese luthier, a Slovene ski service, a Turkish tile maker, a Greek beekeeper and a Lithuanian candle maker send."""

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.o_print import FEW, beside, box, leaf, order, reckon, thirds

n, space = figures("de"), figures("fr")


def pt_abrantes(d: Deal) -> str:
    """A luthier's invoicing program: upright rules alone, discount, rate of tax, sums in a box at the right, certified by its program."""
    items = order(d, "Abrantes", "musica", 2, 7, yours="@@@.##", few=FEW, discount=True)
    number, net = d.code("ENF 2026/##"), d.sum(items)
    vat = tax(net, 23)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.3pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-left:.5pt solid #444;border-right:.5pt solid #444;background:#ededed;padding:1mm 1.3mm}.t td{border-left:.5pt solid #444;border-right:.5pt solid #444;padding:1mm 1.3mm}.e td{height:24mm}.p td{padding:.3mm 4mm .3mm 0}.q{width:100%}.q td{padding:.6mm 3mm .6mm 0;border-bottom:.4pt solid #444}.cap td{font-size:7.8pt;border:0}"""
    body = [
        row(f"{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price, 3)}|>{n(i.discount) if i.discount else ''}|>23|>{n(i.amount)}")
        for i in items
    ]
    body.append(row("|||||||", "e"))
    return sheet_of(
        css,
        leaf(
            f"""{beside(f"<b style='font-size:14pt'>Abrantes &amp; Sobrinho</b><br>construtores de guitarras<br>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>Telef. {d.buyer.phone}<br>Contribuinte {d.buyer.vat}", f"<div style='margin-top:14mm'>Exmo.(s) Sr.(s)<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div>", widths="0 80")}<div style="height:6mm"></div><b style="font-size:12pt">Encomenda a fornecedor {number}</b><div style="height:2mm"></div>{strips(f"Data|{d.date(d.day, '%Y-%m-%d')}", f"Entrega|{d.date(d.wanted, '%Y-%m-%d')}", "Condição pagamento|30 dias", "Moeda|EUR")}{grid("Artigo|Descrição|>Qtd.|Un.|>Pr. Unitário|>Desc.|>IVA|>Valor", body)}{beside(f"<br>Local de entrega:<br>{d.ship.block()}", reckon(f"Mercadoria|{n(net)}", f"IVA|{n(vat)}", f"Total (EUR)|{n(net + vat)}", css="border:.5pt solid #444"))}""",
            "<div style='font-size:7pt'>x4Kd-Processado por programa certificado / Este documento não serve de fatura</div>",
        ),
    )


def sl_pokljuka(d: Deal) -> str:
    """A Slovene ski service's program: window for the supplier, discount in per cent, net and gross, signature and stamp."""
    items = order(d, "Pokljuka", "smuci", 3, 7, yours="###.###", few=FEW, discount=True)
    number, net = d.code("26-NAR-0###"), d.sum(items)
    vat = tax(net, 22)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.5pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-bottom:.8pt solid #14532d;padding:1mm;color:#14532d}.t td{padding:1.1mm 1mm;border-bottom:.3pt dotted #999}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (
        row(
            f"{i.at}|{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.discount, 1) if i.discount else '0,0'}|>{n(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:14pt;color:#14532d'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>tel.: {d.buyer.phone}, ID za DDV: {d.buyer.vat}", "")}<div style="margin:12mm 0 8mm">{d.seller.block()}</div><b style="font-size:13pt">NAROČILNICA št. {number}</b><div style="height:3mm"></div>{beside(facts(f"Datum naročila:|{d.date(d.day, '%d. %m. %Y')}", f"Rok dobave:|{d.date(d.wanted, '%d. %m. %Y')}", "Način plačila:|30 dni po prejemu"), f"Kraj dobave:<br>{d.ship.block()}")}{grid("Zap.|Šifra|Naziv blaga|>Količina|EM|>Cena brez DDV|>Popust %|>Vrednost", body)}{reckon(f"Skupaj brez DDV|{n(net)}", f"DDV 22 %|{n(vat)}", f"Skupaj z DDV EUR|{n(net + vat)}")}{beside("Naročil: Miha Zupan", "<div class=c>Žig in podpis</div>", css="margin-top:12mm")}""",
    )


def tr_cinili(d: Deal) -> str:
    """A Turkish tile maker's system: landscape, own and supplier's codes, day by line, rate of tax, sums in lira."""
    items = order(d, "Çinili", "cini", 7, 14, ours="HM.###", yours="@@####", few=FEW, spread=True)
    number, net = d.code("SAS2026#####"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "bsdqupat", number, total=net + vat, currency="TRY", ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{background:#1d3f72;color:#fff;padding:1.1mm 1.4mm}.t td{padding:1mm 1.4mm;border:.3pt solid #b8c4d6}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (
        row(f"={i.at}|{i.ours}|{i.yours}|{i.text}|={d.date(i.date)}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|=20|>{n(i.amount)}")
        for i in items
    )
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:15pt;color:#1d3f72'>Çinili Konak</b><br>{d.buyer.name}<br>{d.buyer.street}, {d.buyer.city}<br>Tel: {d.buyer.phone} – V.D./No: Çinigar / {d.buyer.vat[2:]}", f"<b>Tedarikçi:</b><br>{d.seller.block()}", "<b style='font-size:12pt'>SATIN ALMA SİPARİŞİ</b>" + facts(f"Sipariş No:|{number}", f"Sipariş Tarihi:|{d.date(d.day)}", "Ödeme:|60 gün çek"), widths="112 0 66")}<p>Sevk Adresi: {d.ship.block(", ")}</p>{grid("=Sıra|Stok Kodu|Tedarikçi Kodu|Açıklama|=Termin|>Miktar|Birim|>Birim Fiyat|=KDV %|>Tutar (TL)", body)}{reckon(f"Ara Toplam|{n(net)} TL", f"KDV (%20)|{n(vat)} TL", f"Genel Toplam|{n(net + vat)} TL")}{beside("<div class=c>Hazırlayan<br>Elif Demirtaş</div>", "<div class=c>Onaylayan</div>", "<div class=c>Tedarikçi Kaşe / İmza</div>", css="margin-top:8mm")}""",
        "A4 landscape",
    )


def el_taygetos(d: Deal) -> str:
    """A Greek beekeeper's business program: price before amount, tax rate by line, sums in a framed column."""
    items = order(d, "Ταΰγετος", "melissa", 4, 12, yours="##-####", few=FEW)
    number, net = d.code("ΠΑΡ-000###"), d.sum(items)
    vat = tax(net, 24)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.3pt/1.4 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm;border:.6pt solid #7a5c00}.t th{background:#fff1c2;border:.6pt solid #7a5c00;padding:1mm}.t td{padding:1mm 1.2mm;border-left:.3pt solid #d6c48a}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"{i.yours}|{i.text}|={i.unit}|>{n(i.price)}|>{n(i.quantity)}|>24%|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>Μέλι – Γύρη – Πρόπολη<br>{d.buyer.street}, {d.buyer.city}<br>Τηλ. {d.buyer.phone}<br>ΑΦΜ {d.buyer.vat[2:]} – ΔΟΥ Καλαμάτας", box(facts(f"Αριθμός|{number}", f"Ημερομηνία|{d.date(d.day, '%d/%m/%Y')}", f"Ημ. παράδοσης|{d.date(d.wanted, '%d/%m/%Y')}"), "ΠΑΡΑΓΓΕΛΙΑ ΣΕ ΠΡΟΜΗΘΕΥΤΗ"), widths="0 80")}<div style="height:5mm"></div>{beside(box(d.seller.block() + f"<br>{d.seller.country}", "Προμηθευτής", "min-height:30mm"), box(d.ship.block(), "Τόπος παράδοσης", "min-height:30mm"))}{grid("Κωδικός|Περιγραφή|=Μ.Μ.|>Τιμή|>Ποσότητα|>Φ.Π.Α.|>Αξία", body)}{reckon(f"Καθαρή αξία|{n(net)}", f"Φ.Π.Α. 24%|{n(vat)}", f"Σύνολο €|{n(net + vat)}", css="border:.6pt solid #7a5c00")}<p>Παρατηρήσεις: παράδοση με πρακτορείο, πληρωμή με κατάθεση.</p>""",
    )


def lt_gintaro(d: Deal) -> str:
    """A Lithuanian candle maker's order with labels in Lithuanian and English, day as year first, tax told below."""
    items = order(d, "Gintaro", "zvakes", 3, 7, yours="######", few=FEW)
    number, net = d.code("UZS-####"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-top:.6pt solid;border-bottom:.6pt solid;padding:1mm;line-height:1.15}.t td{padding:1.1mm 1mm}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"={i.at}|{i.yours}|{i.text}|>{space(i.quantity, None)}|{i.unit}|>{space(i.price)}|>{space(i.amount)}") for i in items)
    heads = "=Eil. Nr.<br>No.|Kodas<br>Code|Prekės pavadinimas<br>Description|>Kiekis<br>Qty|Mat. vnt.<br>Unit|>Kaina<br>Price|>Suma, EUR<br>Amount"
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:14pt">UŽSAKYMAS / PURCHASE ORDER Nr. {number}</b><br>{d.date(d.day, "%Y-%m-%d")}</div><div style="height:7mm"></div>{beside(f"<b>Pirkėjas / Buyer</b><br>{d.buyer.block()}<br>PVM kodas {d.buyer.vat}<br>Tel. {d.buyer.phone}", f"<b>Tiekėjas / Supplier</b><br>{d.seller.block()}<br>{d.seller.country}")}<div style="height:4mm"></div>{facts(f"Pristatyti iki / Delivery date:|{d.date(d.wanted, '%Y-%m-%d')}", f"Pristatymo vieta / Delivery place:|{d.ship.block(', ')}", "Apmokėjimas / Payment:|30 d.")}{grid(heads, body)}{reckon(f"Iš viso be PVM / Net|{space(net)}", f"PVM / VAT 21 %|{space(vat)}", f"Iš viso su PVM / Total EUR|{space(net + vat)}")}<p>Užsakė / Ordered by: Rasa Petkutė</p>{thirds("A. s. LT12 7300 0101 4471 8820, Swedbank", "info@gintarosviesa.example")}""",
    )


LAYOUTS = [(pt_abrantes, 2), (sl_pokljuka, 1), (tr_cinili, 2), (el_taygetos, 2), (lt_gintaro, 1)]
