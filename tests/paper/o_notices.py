"""Set o: papers that come by the same post and are no orders: a delivery note, a price list, a reminder, an invoice."""

from datetime import timedelta
from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.o_print import FEW, beside, box, order, reckon, thirds

n, en, fr = figures("de"), figures("en"), figures("fr")
CSS = "body{font:9.5pt/1.4 'Liberation Sans'}.t{width:100%;margin:5mm 0}.t th{border-bottom:.7pt solid #333;padding:1mm 1.2mm}.t td{padding:1mm 1.2mm;border-bottom:.3pt solid #ddd}.p td{padding:.3mm 5mm .3mm 0}"


def de_lieferschein(d: Deal) -> str:
    """A seller's delivery note to a renter of stage lights."""
    items = order(d, "Lumenwerk", "buehne", 2, 7, yours="########", few=FEW)
    d.says([], "", None, currency=None, kind="delivery_note")
    body = (row(f"{i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.quantity, None)}|>0") for i in items)
    return sheet_of(
        CSS,
        f"""{beside(f"<b style='font-size:14pt'>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}", f"<div class=r><b style='font-size:16pt'>Lieferschein</b><br>Nr. {d.code('LS26-#####')}</div>")}<div style="margin:12mm 0 8mm">{d.ship.block()}</div>{beside(facts(f"Lieferdatum|{d.date(d.wanted)}", f"Ihre Bestellung|{d.code('BE-2026-####')} vom {d.date(d.day)}", "Kundennummer|20418"), facts("Versand|Spedition", "Gewicht|184 kg", "Packstücke|3"))}{grid("Pos.|Artikel|Bezeichnung|>Bestellt|ME|>Geliefert|>Rückstand", body)}<p>Ware unbeschädigt und vollständig erhalten:</p><p style="margin-top:10mm">____________________________<br>Datum, Unterschrift</p>{thirds(f"Rechnungsempfänger: {d.buyer.block(', ')}", "Es gelten unsere AGB.")}""",
    )


def en_pricelist(d: Deal) -> str:
    """A seller's price list for the trade in aquarium goods."""
    items = order(d, "Shoal", "aqua", 9, 10, yours="@@@###")
    d.says([], "", None, currency=None, kind="other", dated=False, buyer=False)
    body = (
        row(f"{i.yours}|{i.text}|{i.unit}|>{en(i.price)}|>{en(i.price * Decimal('0.92'))}|>{en(i.price * Decimal('0.87'))}") for i in items
    )
    return sheet_of(
        CSS,
        f"""<div class=c style="font-size:20pt">{d.seller.name}</div><div class=c>{d.seller.street}, {d.seller.city} · {d.seller.phone}</div><h2 class=c style="margin:7mm 0 0">TRADE PRICE LIST</h2><div class=c>valid from {d.date(d.day, "%e %B %Y")} until further notice</div>{grid("Code|Product|Unit|>1+|>12+|>48+", body)}<p>All prices in pounds sterling, excluding VAT. Carriage paid on orders over £250. Prices may change without notice. Errors and omissions excepted.</p>""",
    )


def fr_relance(d: Deal) -> str:
    """A seller's second reminder to a cheese dairy."""
    order(d, "Causses", "fromage", 1, 1)
    d.says([], "", None, kind="reminder")
    due = [Decimal(d.rng.randrange(12000, 480000)) / 100 for _ in range(3)]
    body = [
        row(
            f"{d.code('FA26####')}|{d.date(d.day - timedelta(days=90 - 12 * k), '%d/%m/%Y')}|{d.date(d.day - timedelta(days=60 - 12 * k), '%d/%m/%Y')}|>{fr(v)} €"
        )
        for k, v in enumerate(due)
    ]
    return sheet_of(
        CSS,
        f"""<b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}<br>Tél. {d.seller.phone}<div style="margin:10mm 0 0 100mm">{d.buyer.block()}</div><p style="margin-left:100mm">Le {d.date(d.day, "%e %B %Y")}</p><p><b>Objet : deuxième relance – factures échues</b></p><p>Madame, Monsieur,</p><p>Sauf erreur ou omission de notre part, nous n'avons pas reçu le règlement des factures suivantes :</p>{grid("Facture|Date|Échéance|>Montant TTC", body)}{reckon(f"Solde dû|{fr(sum(due, Decimal(0)))} €")}<p>Nous vous remercions de bien vouloir régulariser votre situation sous huit jours. Si votre paiement nous est déjà parvenu, veuillez ne pas tenir compte de ce courrier.</p><p>Service comptabilité clients</p>""",
    )


def nl_factuur(d: Deal) -> str:
    """A seller's invoice to a sailmaker."""
    items = order(d, "Wouda", "zeil", 2, 6, yours="######", few=FEW)
    net = d.sum(items)
    vat = tax(net, 21)
    d.says([], "", None, total=net + vat, kind="invoice")
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.amount)}|>21%") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=r><b style="font-size:13pt">{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}<br>{d.seller.vat}</div>{d.buyer.block()}<div style="height:8mm"></div><b style="font-size:17pt">FACTUUR</b>{beside(facts(f"Factuurnummer|{d.code('2026####')}", f"Factuurdatum|{d.date(d.day, '%d-%m-%Y')}", f"Vervaldatum|{d.date(d.day + timedelta(days=30), '%d-%m-%Y')}"), facts(f"Uw order|{d.code('2620####')}", "Debiteurnummer|30418"))}{grid("Artikel|Omschrijving|>Aantal|>Prijs|>Bedrag|>Btw", body)}{reckon(f"Totaal excl. btw|€ {n(net)}", f"Btw 21%|€ {n(vat)}", f"Te betalen|€ {n(net + vat)}")}{box("Gelieve het bedrag binnen 30 dagen over te maken op NL18 INGB 0004 4718 20 onder vermelding van het factuurnummer.")}""",
    )


LAYOUTS = [(de_lieferschein, 1), (en_pricelist, 1), (fr_relance, 1), (nl_factuur, 1)]
