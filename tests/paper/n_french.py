"""Set n: what a bakery, an optician, a laboratory, a Walloon solar firm and a Vaudois landscaper send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, Item, cents, sheet_of
from tests.paper.n_print import FEW, base, framed, order, sides, sums, titled

n, ch = figures("fr"), figures("ch")


def fr_fournil(d: Deal) -> str:
    """A bakery's commercial program: head at the left, supplier framed at the right, code, words, amount, unit price and amount before tax, rate."""
    items = order(d, "Fournil", "boul", 3, 10, yours="@@@####", units="case=CT bag=SAC kg=KG box=BTE pack=PAQ bucket=SEAU pc=U")
    number, net = d.code("BCF0000####"), d.sum(items)
    vat = tax(net, "5.5")
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm;border:.6pt solid #8a5a2b}.t th{background:#8a5a2b;color:#fff;padding:1.2mm 1.5mm}.t td{padding:1mm 1.5mm;border-right:.4pt solid #c9ab8c}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}|>5,50") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tél. : {d.buyer.phone}<br>N° TVA : {d.buyer.vat}", f"<b style='font-size:15pt'>Commande fournisseur</b><br><br><div style='border:.6pt solid #8a5a2b;padding:2mm 3mm'>{d.seller.block()}</div>")}<div style="height:6mm"></div>{sides(facts(f"Numéro|{number}", f"Date|{d.date(d.day, '%d/%m/%Y')}", "Code fournisseur|FNEG01"), facts(f"Livraison prévue le|{d.date(d.wanted, '%d/%m/%Y')}", f"Adresse de livraison|{d.ship.name}<br>{d.ship.street}<br>{d.ship.city}"))}{grid("Code article|Description|>Qté|Unité|>P.U. HT|>Montant HT|>TVA", body)}{sums(("Total HT", n(net) + " €"), ("TVA 5,50 %", n(vat) + " €"), ("Total TTC", n(net + vat) + " €"))}<p>Livraison avant 5 h du matin par la cour. Merci de respecter les DLC.</p>""",
    )


def fr_optique(d: Deal) -> str:
    """An optician's basket out of a buying group's portal: code to scan, reference, words, amount; no prices, notes under the basket."""
    items = order(d, "Optique", "opt", 3, 9, yours="####-@@", few=FEW)
    number = d.code("CMD-######-@@")
    d.says(items, "gsdqu", number, currency=None, ship=d.ship.name)
    css = """body{font:9pt/1.45 'DejaVu Sans';color:#333}.t{width:100%;margin-top:6mm}.t th{background:#e9f4f4;color:#0a6868;padding:1.6mm}.t td{padding:1.6mm;border-bottom:.4pt solid #d5e6e6}"""
    body = (row(f"{i.gtin}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}") for i in items)
    return sheet_of(
        css,
        f"""<div style="background:#0a6868;color:#fff;padding:4mm 5mm;font-size:15pt">Commande {number}</div>{sides(titled("Passée le", d.date(d.day, "%d/%m/%Y") + " à 18:42"), titled("Passée par", "Clémence Ribot"), titled("Statut", "Transmise au fournisseur"), titled("N° client", "370188"), css="margin-top:5mm")}{sides(titled("Magasin", d.buyer.block()), titled("Fournisseur", d.seller.block()), titled("Livrer à", d.ship.block()), css="margin-top:6mm")}{grid("EAN|Réf. fournisseur|Désignation|>Quantité|Unité", body)}<p>{len(items)} références. Conditions tarifaires du groupement applicables. Commande émise électroniquement, sans signature.</p>""",
    )


def fr_analytis(d: Deal) -> str:
    """A laboratory's large system: own article with the supplier's reference under the words, day and price by line, buyer's block at the foot."""
    items = order(
        d,
        "Analytis",
        "labo",
        3,
        10,
        ours="CONS#####",
        yours="##.####.##",
        spread=True,
        units="pc=UN bag=SAC box=BTE case=CRT pack=PQT can=FLC",
    )
    number, net = d.code("CFE26##-0####"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "bsdqupat", number, total=net + vat, ship=d.ship.name)

    def item(i: Item) -> str:
        return row(
            f"{i.at * 1000}|{i.ours}|{i.text}<br>Réf. fourn. : {i.yours}|{d.date(i.date, '%d/%m/%y')}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price, 4)}|>{n(i.amount)}"
        )

    css = """body{font:8.8pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border:.5pt solid #000;padding:1mm;background:#f0f0f0}.t td{border-left:.5pt solid #000;border-right:.5pt solid #000;padding:.9mm 1mm}.t{border-bottom:.5pt solid #000}.p td{padding:.2mm 4mm .2mm 0}"""
    return sheet_of(
        css,
        f"""{sides(facts("<b style='font-size:13pt'>BON DE COMMANDE</b>|", f"N° pièce|{number}", f"Date|{d.date(d.day, '%d/%m/%y')}", "Fournisseur|F004417", "Acheteur|H. Kieffer", "Devise|EUR", "Mode de règlement|Virement 45 jours"), f"<div style='padding-top:12mm'>{d.seller.block()}<br>{d.seller.country.upper()}</div>", widths="1fr 78mm")}{sides(framed("Adresse de livraison", d.ship.block()), framed("Adresse de facturation", d.buyer.block()), css="margin-top:5mm")}{grid("Ligne|Article|Désignation|Liv. dem.|>Quantité|UA|>Prix net HT|>Montant HT", map(item, items))}{sums(("Total hors taxes", n(net)), ("TVA 20,00 %", n(vat)), ("Total TTC EUR", n(net + vat)))}<p>Joindre certificat d'analyse et date de péremption à chaque lot. Toute livraison partielle doit être annoncée.</p>{base(d.buyer.name, "SAS au capital de 420 000 €", "RCS Strasbourg 418 337 025", f"TVA {d.buyer.vat}", f"Tél. {d.buyer.phone}")}""",
    )


def fr_wallonie(d: Deal) -> str:
    """A Belgian solar firm's open-source system: code in brackets before the words, taxes, asked day by line, amount with its unit."""
    items = order(d, "Wallonie", "solaire", 2, 8, yours="@@@-####", few=FEW, spread=True, units="pc=Unité(s) m=m")
    number, net = d.code("P00###"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupat", number, total=net + vat, ship=d.ship.name)
    css = """body{font:9.6pt/1.5 'Liberation Sans';color:#212529}.t{width:100%;margin-top:6mm}.t th{border-bottom:1pt solid #212529;padding:1.3mm}.t td{padding:1.3mm;border-bottom:.3pt solid #dee2e6}.t tbody tr:nth-child(odd){background:#f7f7f7}.t td:nth-child(n+2){white-space:nowrap}"""
    body = (
        row(f"[{i.yours}] {i.text}|TVA 21%|{d.date(i.date, '%d/%m/%Y')}|>{n(i.quantity)} {i.unit}|>{n(i.price)}|>{n(i.amount)} €")
        for i in items
    )
    return sheet_of(
        css,
        f"""<b style="font-size:13pt;color:#c9770a">☀ WES</b><div style="border-bottom:.6pt solid;margin-bottom:4mm"></div>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.country}{sides(f"<b>Adresse de livraison :</b><br>{d.ship.block()}<br>{d.ship.country}", f"{d.seller.block()}<br>{d.seller.country}", css="margin-top:8mm", widths="1.4fr 1fr")}<h2 style="font-weight:normal;color:#c9770a">Bon de commande n° {number}</h2>{sides("<b>Acheteur :</b><br>Sophie Lambotte", f"<b>Date de la commande :</b><br>{d.date(d.day, '%d/%m/%Y')} 10:14:52", "<b>Votre référence :</b><br>Offre du mois dernier")}{grid("Description|Taxes|Date demandée|>Qté|>Prix unitaire|>Montant", body)}{sums(("Montant hors taxes", n(net) + " €"), ("TVA 21%", n(vat) + " €"), ("Total", n(net + vat) + " €"), css="width:80mm")}<p>Conditions de paiement : 30 jours fin de mois</p>{base(f"{d.buyer.phone}", "achats@wes.example", f"TVA : {d.buyer.vat}")}""",
    )


def fr_perrin(d: Deal) -> str:
    """A Swiss landscaper's letter: table with a sum less a rebate on the whole, francs, site of the works named in the subject."""
    items = order(d, "Perrin", "jardin", 3, 8, yours="#.###.##", few=FEW, units="pc=pce")
    net = d.sum(items)
    rebate = cents(net / 20)
    vat = tax(net - rebate, "8.1")
    number = d.code("26-###")
    d.says(items, "sdqupa", number, total=net - rebate + vat, currency="CHF", wanted=True, ship=d.ship.name)
    css = """body{font:10.4pt/1.4 'DejaVu Serif Condensed'}.t{width:100%;margin:4mm 0}.t th{border-bottom:1pt solid #3c6e2f;padding:1mm;color:#3c6e2f}.t td{padding:1mm}"""
    body = (row(f">{ch(i.quantity, None)}|{i.unit}|{i.text}|{i.yours}|>{ch(i.price)}|>{ch(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<b style="font-size:16pt;color:#3c6e2f">Perrin Paysages</b><br>{d.buyer.name}, {d.buyer.street}, {d.buyer.city}<br>Tél. {d.buyer.phone}<div style="margin:12mm 0 0 98mm">{d.seller.block()}</div><p style="margin:8mm 0 0 98mm">Grandvaux, le {d.date(d.day, "%e %B %Y")}</p><p><b>Commande N° {number} – chantier Clos des Abbesses</b></p><p>Madame, Monsieur,<br>Nous vous passons commande des fournitures suivantes, à livrer le {d.date(d.wanted, "%e %B %Y")} à notre adresse {d.ship.block(", ")} :</p>{grid(">Quantité|Unité|Fourniture|Votre n°|>Prix unit.|>Total CHF", body)}{sums(("Sous-total", ch(net)), ("Rabais 5 %", "-" + ch(rebate)), ("TVA 8.1 %", ch(vat)), ("Total net CHF", ch(net - rebate + vat)))}<p>Paiement à 30 jours. Veuillez nous confirmer la réception de cette commande.</p><p>Avec nos meilleures salutations</p><p style="margin-top:10mm">Olivier Perrin</p>""",
    )


LAYOUTS = [(fr_fournil, 2), (fr_optique, 2), (fr_analytis, 2), (fr_wallonie, 2), (fr_perrin, 2)]
