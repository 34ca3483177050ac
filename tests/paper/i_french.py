"""Set i: what French and Belgian customers print: a boiler maker, a home for the old, a printer, a town hall, a gardener."""

from decimal import Decimal

from tests.paper.c_print import summed
from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.h_print import tick, worksheet
from tests.paper.i_print import bottom, mark, meet

n, bare = figures("fr"), figures("bare")
SPACE = "</tbody><tfoot><tr><td colspan=7 style='height:9mm;border:0;border-top:.6pt solid #5b7fa6'></tfoot><tbody>"
"""Kept free above the letter's foot on each page."""


def fr_vasseur(d: Deal) -> str:
    """A boiler maker's bookkeeping: the firm at the left, supplier's window at the right, a strip of facts, VAT table and place of delivery below."""
    meet(d, "Vasseur")
    items, number = d.take(*((23, 28) if d.nth else (4, 8)), yours="@@#####"), d.code("CF0000####")
    net = d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'Liberation Sans'}.t{width:100%;margin:4mm 0}.t th{background:#5b7fa6;color:#fff;padding:1.2mm;font-size:8pt}.t td{padding:1.1mm;border-left:.4pt solid #5b7fa6;border-right:.4pt solid #5b7fa6}.q{margin-top:8mm;width:100%}.q td{border:.5pt solid #5b7fa6;padding:1mm 2mm;text-align:center}.cap td{background:#e8eef5;font-size:7.4pt}.v td,.v th{border:.5pt solid #5b7fa6;padding:1mm 3mm}"""
    body = (row(f"{i.yours}|{i.text}<br><i>{i.more}</i>|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}|>20,00") for i in items)
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td style="width:55%">{mark("hex", "#5b7fa6", 15)}<br><b style="font-size:12pt">{d.buyer.name}</b><br>{lines(d.buyer.street, d.buyer.city, "Tél. : " + d.buyer.phone, "N° TVA : " + d.buyer.vat)}<td><b style="font-size:15pt">Commande fournisseur</b><br>N° {number}<div style="border:.6pt solid #5b7fa6;padding:3mm;margin-top:8mm;height:30mm">{d.seller.block(country=True)}</div></tr></table>{strips(f"Date|{d.date(d.day, '%d/%m/%Y')}", "Code fournisseur|FDISTRI", f"Livraison prévue le|{d.date(d.wanted, '%d/%m/%Y')}", "Mode de règlement|Virement 45 j FDM", "Suivi par|C. Delobelle")}{grid("Code|Description|>Qté|Unité|>P.U. HT|>Montant HT|>TVA", body, foot=SPACE)}
        <table style="width:100%;break-inside:avoid"><tr><td><table class=v><tr><th>Taux<th>Base HT<th>Montant TVA</tr>{row(f">20,00|>{n(net)}|>{n(vat)}")}</table><br><b>Adresse de livraison :</b><br>{d.ship.block()}<td><table class=v style="margin-left:auto">{row(f"Total HT|>{n(net)}")}{row(f"TVA|>{n(vat)}")}{row(f"<b>Total TTC en €</b>|><b>{n(net + vat)}</b>")}</table></tr></table>{bottom("SAS au capital de 188 031 € – RCS Douai 388 031 427 – APE 2529Z – IBAN FR76 1670 6000 5188 0314 0012 345", css="text-align:center")}""",
    )


def fr_glycines(d: Deal) -> str:
    """A home's hospital system: order voucher by account, a column of budget accounts, discount, delivery hours, page in landscape."""
    meet(d, "Glycines")
    items, number = d.take(4, 9, ours="GLY####", yours="######", discount=True, short=True, places=4), d.code("BC26-00###")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:8.6pt 'Liberation Sans'}.t{width:100%;margin:4mm 0}.t th,.t td{border:.4pt solid #888;padding:.9mm 1.2mm}.t th{background:#f6ecd9;font-size:7.6pt}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (
        row(f"{i.ours}|{i.yours}|{i.text}<br><small>{i.more}</small>|=6022{i.at % 4}|{i.unit}|>{n(i.quantity, None)}|>{n(i.price, 4)}|>{n(i.discount)}|>{n(i.amount)}")
        for i in items
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td style="width:40%">{mark("leaf", "#8e5ea2", 13)} <b style="font-size:12pt;color:#8e5ea2">Les Glycines</b><br>{d.buyer.block()}<br>{d.buyer.phone}<td style="width:30%"><b style="font-size:14pt">BON DE COMMANDE</b>{facts(f"Numéro|{number}", f"Émis le|{d.date(d.day, '%d/%m/%Y')}", "Exercice|2026", "Émetteur|Économat")}<td><small>Fournisseur 000314</small><br>{d.seller.block(country=True)}</tr></table><p style="margin:3mm 0 0">À livrer le <b>{d.date(d.wanted, "%d/%m/%Y")}</b> de 7h30 à 11h30 à : <b>{d.ship.name}</b>, {d.ship.street}, {d.ship.city}</p>{grid("Notre code|Réf. fourn.|Désignation|=Compte|U.|>Qté cdée|>PU HT|>Rem. %|>Total HT", body, foot=summed("Total de la commande HT (EUR)", n(net), 8))}<table style="width:100%"><tr><td>Facture à déposer avec le n° de bon.<td>Visa de la direction :<br><br>______________________<td>Cachet :</tr></table>""",
        "297mm 210mm",
    )


def fr_condroz(d: Deal) -> str:
    """A Belgian printer's: no label at the parties, the supplier first, price before quantity, no mark of thousands."""
    meet(d, "Condroz")
    items, number = d.take(3, 6, ours="IC.#####", yours="####"), d.code("26/#####")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True)
    css = """body{font:9.4pt 'DejaVu Serif Condensed'}.t{width:100%;margin:6mm 0}.t th{border-top:1.4pt solid #000;border-bottom:.5pt solid #000;padding:1mm 1.2mm;font-weight:normal;font-style:italic}.t td{padding:1.2mm}.p td{padding:.4mm 6mm .4mm 0}.s{width:72mm;margin-left:auto;border-top:1.4pt solid #000}.s td{padding:.8mm 1.2mm}"""
    body = (row(f"{i.ours}|{i.yours}|{i.text}<br><small>{i.more}</small>|>{bare(i.price)}|>{bare(i.quantity, None)}|{i.unit}|>{bare(i.amount)}") for i in items)  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td>{"".join(f'<span style="display:inline-block;width:7mm;height:7mm;background:{c}"></span>' for c in ("#00aeef", "#ec008c", "#fff200", "#000"))}<br><b>{d.buyer.name}</b><br>{lines(d.buyer.street, d.buyer.city, d.buyer.phone, d.buyer.vat)}<td style="padding-top:22mm;width:75mm">{d.seller.block(country=True)}</tr></table><h2 style="font-weight:normal;margin:10mm 0 3mm">Bon de commande n° {number}</h2>{facts(f"Namur, le|{d.date(d.day, '%e %B %Y')}", f"Délai souhaité|{d.date(d.wanted, '%e %B %Y')}", "Dossier|Catalogue automne, 48 p. + couv.", "Contact|Benoît Lambrecht")}{grid("n/réf.|v/réf.|libellé|>prix net|>quantité|unité|>montant", body)}<table class=s>{row(f"Total HTVA|>{bare(net)}")}{row(f"TVA 21 %|>{bare(vat)}")}{row(f"<b>À payer EUR</b>|><b>{bare(net + vat)}</b>")}</table><p>Bien à vous,<br>Benoît Lambrecht, achats</p>{bottom("BELFIUS BE88 0314 0880 3140", "RPM Liège, division Namur", "Numéro d'entreprise " + d.buyer.vat[3:])}""",
    )


def fr_mairie(d: Deal) -> str:
    """A town hall's commitment voucher: boxes, budget line, the amount in the head already, signature of the deputy, terms below."""
    meet(d, "Saint-Cyprien")
    items, number = d.take(2, 5, yours="@-####"), d.code("2026-###/ST")
    net = d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Sans'}.x{border:.8pt solid #000;padding:2mm 3mm;margin-bottom:3mm}.t{width:100%}.t th{border:.6pt solid #000;padding:1mm;font-size:8pt}.t td{border-left:.6pt solid #000;border-right:.6pt solid #000;padding:1.3mm}.t{border-bottom:.6pt solid #000}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (row(f"{i.text}<br>{i.more}<br>Réf. {i.yours}|={n(i.quantity, None)}|={i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<table style="width:100%;margin-bottom:4mm"><tr><td>RÉPUBLIQUE FRANÇAISE<br>Département de Lot-et-Garonne<br><br><b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tél. {d.buyer.phone}<td class=c><div style="border:1.5pt solid #000;padding:3mm;font-size:14pt"><b>BON D'ENGAGEMENT</b><br>N° {number}</div></tr></table><div class=x><b>Créancier :</b> {d.seller.block(" – ")}</div><div class=x>{facts(f"Engagement du|{d.date(d.day, '%d/%m/%Y')}", "Imputation|011-60633-822", f"Montant TTC engagé|{n(net + vat)} €", f"Livraison pour le|{d.date(d.wanted, '%d/%m/%Y')}", f"Lieu de livraison|{d.ship.block(', ')}")}{tick("Fonctionnement", True)} &emsp; {tick("Investissement")} &emsp; {tick("Marché n°")}</div>{grid("Objet de la commande|=Nombre|=Unité|>Prix unitaire HT|>Montant HT", body, foot=summed("Total HT €", n(net), 4) + summed("TVA 20 % €", n(vat), 4) + summed("TOTAL TTC €", n(net + vat), 4))}<p style="margin-top:8mm;margin-left:100mm">Pour le Maire, l'adjoint délégué,<br><br><i style="font:italic 16pt 'Liberation Serif'">G. Castaing</i></p><p style="font-size:7.6pt">Dépôt des factures sur Chorus Pro, SIRET 214 708 803 00014, code service TECH, en rappelant le numéro d'engagement. Délai de paiement : 30 jours.</p>""",
    )


def fr_kerguelen(d: Deal) -> str:
    """A gardener's worksheet as it comes off the printer: grid lines and letters of the columns, facts in cells, formulas' sums below."""
    meet(d, "Kerguelen")
    items, number = d.take(5, 9, yours="PK###"), d.code("PK-2026-##")
    net, port = d.sum(items), Decimal("45")
    d.says(items, "sdqupa", number, total=net + port, wanted=True)
    css = """body{font:8.6pt 'DejaVu Sans Condensed'}.xl td{border:.3pt solid #bbb;padding:.5mm 1mm;height:4.6mm;overflow:hidden}.xl{table-layout:fixed;width:100%}"""
    table = [
        [f"<b>{d.buyer.name}</b>"], [f"{d.buyer.street} – {d.buyer.city}"], [f"tél {d.buyer.phone}"], [""],
        ["<b>COMMANDE</b>", "", f"<b>{number}</b>"], ["Fournisseur", "", d.seller.name], ["", "", f"{d.seller.street}, {d.seller.city}"],
        ["Date", "", d.date(d.day, "%d/%m/%Y")], ["Pour le", "", d.date(d.wanted, "%d/%m/%Y")], ["A livrer", "", d.ship.block(", ")], [""],
        ["<b>Réf</b>", "<b>Article</b>", "", "<b>Cond.</b>", "><b>Qté</b>", "<b>U</b>", "><b>PU HT</b>", "><b>Total HT</b>"],
        *([i.yours, i.text, "", i.more, ">" + n(i.quantity, None), i.unit, ">" + n(i.price), ">" + n(i.amount)] for i in items),
        ["", "", "", "", "", "", "Port", f">{n(port)}"], ["", "", "", "", "", "", "<b>TOTAL</b>", f"><b>{n(net + port)} €</b>"], [""],
        ["Merci de confirmer par retour de mail. Gaël"],
    ]  # fmt: skip
    return sheet_of(css, worksheet(table, (20, 60, 22, 44, 16, 20, 22, 26)), "297mm 210mm")


LAYOUTS = [(fr_vasseur, 2), (fr_glycines, 2), (fr_condroz, 1), (fr_mairie, 1), (fr_kerguelen, 1)]
