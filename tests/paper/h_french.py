"""Set h: orders of a hospital, a caterer, a builder in France and a chain of markets in Belgium."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.h_print import grouped, meet

n, thin, be = figures("fr"), figures("thin"), figures("de")


def fr_hospitalier(d: Deal) -> str:
    """A hospital group's dense form: management and supplier references, GTIN, market lot, quantity of units, prices before tax with three decimals."""
    meet(d, "Haut-Velay")
    items, number = d.take(5, 14, ours="L######", yours="@@######", short=True, places=3), d.code("26H/0#####")
    net = d.sum(items)
    vat = tax(net, "5.5")
    d.says(items, "bsgdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """@page{margin:10mm}body{font:7.6pt 'Liberation Sans'}.p td{padding:.3mm 3mm .3mm 0}.b{border:.5pt solid #000;padding:2mm;display:inline-block;width:60mm;min-height:30mm;vertical-align:top;margin-right:2mm}.t{width:100%;margin-top:3mm}.t th{border:.5pt solid #000;font-size:6.8pt;padding:.6mm;background:#eee}.t td{border-left:.5pt solid #000;border-right:.5pt solid #000;padding:.6mm}.t{border-bottom:.5pt solid #000}"""

    def item(i: Item) -> str:
        return row(
            f"{i.at:03}|{i.ours}<br>{i.yours}|<b>{i.text}</b><br>{i.more}<br>GTIN {i.gtin}|{d.code('25-##')} / lot {i.at}|{d.code('60222#')}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price, 3)}|=5,5|>{n(i.amount)}"
        )

    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:11pt">{d.buyer.name}</b><br>Direction des achats et de la logistique – {d.buyer.phone}<br>FINESS {d.code("43000####")} – SIRET {d.code("264 300 108 000##")}<td class=r><b style="font-size:13pt">COMMANDE {number}</b><br>du {d.date(d.day, "%d/%m/%Y")}<br>Exercice 2026 – Budget H</tr></table><br>
        <div class=b><u>Adresse de livraison</u><br>{d.ship.block()}<br>du lundi au vendredi 7 h – 12 h</div><div class=b><u>Adresse de facturation</u><br>Chorus Pro – service FACT_H<br>{d.buyer.block()}</div><div class=b><u>Fournisseur n° {d.code("#####")}</u><br>{d.seller.block()}</div>
        <p>Livraison demandée pour le <b>{d.date(d.wanted, "%d/%m/%Y")}</b> &emsp; Acheteur : C. Chanal &emsp; UF 8204 &emsp; Engagement {d.code("E26-#####")} &emsp; Page 1</p>
        {grid("Lg|Réf. interne<br>Réf. fourn.|Désignation|Marché|Compte|>Qté|UC|>P.U. HT|=TVA|>Montant HT", map(item, items))}<div style="margin-left:128mm">{facts(f"Total HT|>{n(net)}", f"TVA 5,50 %|>{n(vat)}", f"<b>Total TTC €</b>|><b>{n(net + vat)}</b>")}</div><p>Le bon de livraison doit rappeler le numéro de commande et l'UF. Toute livraison partielle est à signaler.</p>""",
    )


def fr_courriel(d: Deal) -> str:
    """A caterer's e-mail as it was printed: sender and addressee in the head of the message, goods as lines with hyphens, no number."""
    meet(d, "Mirabelle")
    items = d.take(3, 6, yours="####@")
    d.says(items, "sdqu", None, currency=None, wanted=True, ship=d.ship.name)
    body = "<br>".join(f"- {n(i.quantity, None)} {i.unit} {i.text}, réf. {i.yours}" for i in items)
    return sheet_of(
        """body{font:10.5pt/1.4 'Liberation Sans'}.p td{padding:.3mm 6mm .3mm 0}.p td:first-child{font-weight:bold}""",
        f"""<b>Élodie Marchal</b><hr style="border-top:2pt solid #000">{facts("De :|Élodie Marchal &lt;commandes@traiteur-mirabelle.example&gt;", f"Envoyé :|{d.date(d.day, '%e %B %Y')} 17:42", f"À :|{d.seller.name} &lt;ventes@fournisseur.example&gt;", "Cc :|labo@traiteur-mirabelle.example", "Objet :|Commande mariage du château")}<br><p>Bonsoir Monsieur Payan,</p><p>Comme vu au téléphone, voici ce qu'il nous faut pour le mariage :</p><p>{body}</p><p>À livrer le {d.date(d.wanted, "%e %B %Y")} avant 9 h au {d.ship.block(", ")}. Si un article manque, appelez-moi avant de remplacer !</p><p>Merci d'avance et bonne soirée,<br>Élodie</p><p style="color:#8a1c4a"><b>{d.buyer.name}</b><br>{d.buyer.street} – {d.buyer.city}<br>{d.buyer.phone} – TVA {d.buyer.vat}</p><p style="font-size:7.6pt;color:#777">Pensez à l'environnement avant d'imprimer ce message. &nbsp; Page 1 sur 1</p>""",
    )


def fr_chantier(d: Deal) -> str:
    """A builder's form for a site: grouped by lot with a subtotal each, then freight and crane as lines of the sums."""
    meet(d, "Bâtisseurs")
    items, number = d.take(5, 8, yours="##.####"), d.code("CH212-###")
    net, crane = d.sum(items), Decimal("140.00")
    d.says(items, "sdqupa", number, total=net + crane, wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt 'DejaVu Sans Condensed'}h1{background:#f26a1b;color:#fff;font-size:15pt;padding:3mm;margin:0}.t{width:100%;margin-top:5mm}.t th{text-transform:uppercase;font-size:7.6pt;border-bottom:1.4pt solid #f26a1b}.t td{padding:1.2mm 1mm;border-bottom:.3pt solid #ddd}.g td{font-weight:bold;color:#f26a1b;padding-top:3mm}.s td{font-style:italic;border-bottom:1pt solid #f26a1b}.q td{padding:0 9mm 2mm 0}.cap td{font-size:7.4pt;color:#777;padding-bottom:0}"""
    lots = ("Lot 02 – Gros œuvre bâtiment A", "Lot 02 – Gros œuvre bâtiment B")
    half = -(-len(items) // 2)
    parts = {lots[0]: d.sum(items[:half]), lots[1]: d.sum(items[half:])}

    def item(i: Item) -> str:
        text = row(f"{i.text}<br><small>{i.more}</small>|{i.yours}|{i.unit}|>{thin(i.quantity, None)}|>{thin(i.price)}|>{thin(i.amount)}")
        lot = lots[0] if i.at <= half else lots[1]
        return text + (row(f"Sous-total {lot.split(' – ')[1]}|||||>{thin(parts[lot])}", "s") if i.at in (half, len(items)) else "")

    body = grouped(items, lots, lambda g: row(f"{g}|||||", "g"), item)
    foot = row(f"Forfait déchargement grue|||||>{thin(crane)}") + row(f"<b>TOTAL HT EN EUROS</b>|||||><b>{thin(net + crane)}</b>")
    return sheet_of(
        css,
        f"""<h1>BRE · Bon de commande chantier</h1><p>{d.buyer.block(" – ")} – {d.buyer.phone}</p>{strips(f"N° commande|<b>{number}</b>", f"Date|{d.date(d.day, '%d/%m/%y')}", f"Livraison le|{d.date(d.wanted, '%d/%m/%y')} entre 7 h et 9 h", "Conducteur de travaux|S. Guihard 06 40 20 97 11")}<table style="width:100%"><tr><td><b>Fournisseur :</b><br>{d.seller.block()}<td><b>Livrer à :</b><br>{d.ship.block()}</tr></table>{grid("Désignation|Réf.|U|>Quantité|>P.U. HT|>Total HT", body, foot=foot)}<p>TVA autoliquidée. Bons de livraison signés par le chef de chantier exclusivement.</p>""",
    )


def fr_edi(d: Deal) -> str:
    """A Belgian chain's EDI message made readable: global location numbers for parties, GTIN for articles, segments as headings, ISO units."""
    meet(d, "Distrimarché")
    items, number = d.take(4, 10, ours="6#####", yours="####", short=True), d.code("4500#####")
    net = d.sum(items)
    d.says(items, "gbsdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:8.4pt/1.35 'DejaVu Sans Mono'}h3{font-size:9pt;background:#222;color:#fff;padding:.5mm 2mm;margin:3mm 0 1mm}.p td{padding:0 4mm 0 0}.i{margin:1.5mm 0;break-inside:avoid;border-bottom:.4pt dashed #888}"""

    def item(i: Item) -> str:
        return f"<div class=i>LIN {i.at:03} &nbsp; EAN {i.gtin} &nbsp; Code acheteur {i.ours} &nbsp; Code fournisseur {i.yours}<br>IMD &nbsp; {i.text}<br>QTY &nbsp; Quantité commandée {be(i.quantity, None)} {i.unit} &nbsp; PRI &nbsp; Prix net {be(i.price)} &nbsp; MOA &nbsp; Montant {be(i.amount)}</div>"

    def party(code: str, label: str, who: str) -> str:
        return f"NAD {code}|{label}|GLN {d.code('541#########')}{d.rng.randrange(10)}|{who}"

    return sheet_of(
        css,
        f"""<b>MESSAGE ORDERS D.96A – VISUALISATION</b> &nbsp; (copie sans valeur d'original)<h3>EN-TÊTE</h3>{facts("BGM|Type|220|Commande", f"BGM|Numéro de commande||<b>{number}</b>", f"DTM 137|Date du document||{d.date(d.day, '%d/%m/%Y')} 04:15", f"DTM 2|Date de livraison demandée||{d.date(d.wanted, '%d/%m/%Y')}", "CUX|Devise||EUR")}<h3>INTERVENANTS</h3>{facts(party("BY", "Acheteur", lines(*d.buyer.lines)), party("SU", "Fournisseur", lines(*d.seller.lines)), party("DP", "Point de livraison", lines(*d.ship.lines)), party("IV", "Facturé à", d.buyer.name))}<h3>LIGNES</h3>{"".join(map(item, items))}<h3>RÉSUMÉ</h3>{facts(f"CNT|Nombre de lignes|{len(items)}", f"MOA 79|Total des lignes|{be(net)}")}<p>Interchange {d.code("UNB0########")} – reçu par le réseau le {d.date(d.day, "%d/%m/%Y")}</p>""",
    )


LAYOUTS = [(fr_hospitalier, 2), (fr_courriel, 1), (fr_chantier, 1), (fr_edi, 2)]
