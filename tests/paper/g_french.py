"""Set g: orders from France and Wallonia."""

from tests.paper.g_print import Deal, Item, box, facts, figures, grid, lines, named, row, sheet_of, strips, tax

n, thin = figures("fr"), figures("thin")


def fr_ehpad(d: Deal) -> str:
    """A public home's order: market, lot, engagement and service code about the number; VAT rate per line; accounting frame beneath."""
    d.settle(named("Glycines", d))
    items, number = d.take(3, 8, yours="@####"), d.code("2026-EH-0###")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 20), wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.2pt 'Liberation Sans'}.h{text-align:center;border:1pt solid;padding:2mm}.g{display:grid;grid-template-columns:1fr 1fr;gap:4mm;margin:4mm 0}.b{border:.5pt solid;padding:2mm}.b small{background:#ddd;padding:0 1mm}.p td{padding:.4mm 4mm .4mm 0}.t{width:100%}.t th{background:#ddd;border:.5pt solid;padding:1mm}.t td{border-left:.5pt solid;border-right:.5pt solid;padding:1mm}.t tbody{border-bottom:.5pt solid}.v{margin:3mm 0 3mm auto}.v td{border:.5pt solid;padding:1mm 3mm}"""
    body = (row(f"{i.yours}|{i.text}<br>{i.more}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|=20,0|>{n(i.amount)}") for i in items)
    ref = facts(
        f"Bon de commande n°|<b>{number}</b>",
        f"Date d'engagement|{d.date(d.day, '%d/%m/%Y')}",
        "N° d'engagement juridique|" + d.code("EJ26#####"),
        "Marché / lot|" + d.code("M24-## / 0#"),
        "Service exécutant|HOTELLERIE",
        f"Livraison souhaitée le|{d.date(d.wanted, '%d/%m/%Y')}",
    )
    sums = facts(f"Total HT|>{n(net)} €", f"TVA 20 %|>{n(tax(net, 20))} €", f"Total TTC|>{n(net + tax(net, 20))} €", kind="v")
    return sheet_of(
        css,
        f"""<div class=h><b style="font-size:12pt">{b.name}</b><br>{b.street} – {b.city} – Tél. {b.phone}<br>SIRET 268 401 772 00014 – N° TVA {b.vat}</div><div class=g><div class=b>{ref}</div>{box("TITULAIRE", *d.seller.lines)}{box("ADRESSE DE LIVRAISON", *d.ship.lines, "du lundi au vendredi, 8 h – 11 h 30")}{box("FACTURATION", "Dépôt sur Chorus Pro", b.name, b.street, b.city)}</div>{grid("Référence|Désignation|>Quantité|Unité|>P.U. HT|=TVA %|>Montant HT", body)}{sums}<p>La directrice, ordonnateur : <i>S. Bertolini-Roux</i></p>""",
    )


def fr_chaudronnerie(d: Deal) -> str:
    """A Sage 100 order over two pages: wanted date per line, discounts, sum carried as "Report", remark of affair between rows."""
    d.settle(named("Peyrolles", d))
    items, number = d.take(20, 26, yours="######", ours="P####", discount=True, spread=True), d.code("CF##26#")
    net = d.sum(items)
    d.says(items, "sdquapt", number, total=net + tax(net, 20), ship=d.ship.name)
    b = d.buyer
    css = """body{font:8.8pt 'Liberation Sans'}.k{display:grid;grid-template-columns:1fr 80mm;margin-bottom:5mm}.w{border:.6pt solid #24476b;border-radius:2mm;padding:3mm 4mm;min-height:26mm}.q td{padding-right:6mm}.cap td{color:#24476b;font-size:7.5pt}.t{width:100%;margin-top:4mm}.t th{border:.6pt solid #24476b;padding:1mm;color:#24476b}.t td{padding:.9mm 1mm}.u td{font-weight:bold;border-top:.6pt solid #24476b}section{break-after:page}section:last-child{break-after:auto}.l td{font-style:italic;padding-top:2mm}"""
    parts, out, so_far, ours = list(d.pages(items, 13, 18)), [], items[0].amount * 0, d.code("F@@###")

    def item(i: Item) -> str:
        first = row(f"|Affaire {d.code('A26##')} – trémie de chargement||||||", "l") if i.at == 5 else ""
        return first + row(
            f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.discount, 0) + ' %' if i.discount else ''}|>{n(i.amount)}|{d.date(i.date, '%d/%m/%y')}"
        )

    for at, part in enumerate(parts, 1):
        top = row(f"|Report|||||>{n(so_far)}|", "u") if at > 1 else ""
        so_far += d.sum(part)
        foot = (
            row(f"|Total HT|||||>{n(net)}|", "u")
            + row(f"|TVA 20,00 %|||||>{n(tax(net, 20))}|")
            + row(f"|Net à payer EUR|||||>{n(net + tax(net, 20))}|", "u")
            if part is parts[-1]
            else row(f"|À reporter|||||>{n(so_far)}|", "u")
        )
        head = strips(f"Numéro|{number}", f"Date|{d.date(d.day, '%d/%m/%y')}", f"Code fournisseur|{ours}", f"Page|{at} / {len(parts)}")
        where = f"<p>Lieu de livraison : {d.ship.block(', ')}. Franco de port, déchargement par nos soins.</p>" if at == 1 else ""
        out.append(
            f"""<section><div class=k><div><b style="font-size:13pt;color:#24476b">{b.name}</b><br>{b.street}<br>{b.city}<br>Tél. {b.phone}<br><br><b>BON DE COMMANDE FOURNISSEUR</b><br><br>{head}</div><div class=w>{d.seller.block()}</div></div>{where}{grid("Référence|Désignation|>Qté|Unité|>P.U. HT|>Rem.|>Montant HT|Livr. le", [top, *map(item, part)], foot=foot)}</section>"""
        )
    return sheet_of(css, "".join(out))


def fr_domaine(d: Deal) -> str:
    """A wine grower's letter: delivery and billing told in sentences, a bare table with the unit in the price's head."""
    d.settle(named("Castelviel", d))
    items, number = d.take(2, 5), d.code("2026/##")
    net = d.sum(items)
    d.says(items, "dqupa", number, total=net, ship="Chai Castelviel", wanted=True)
    b = d.buyer
    css = """body{font:11pt/1.4 'DejaVu Serif'}h1{font:italic 20pt 'DejaVu Serif';color:#6b1226;margin:0}.t{width:100%;margin:5mm 0}.t th{font-weight:normal;font-size:9pt;color:#6b1226;padding-bottom:1mm}.t td{padding:1mm 0}.e td{border-top:.5pt solid #6b1226}.t td:nth-child(n+2){white-space:nowrap;padding-left:3mm}"""
    body = (row(f"{i.text}, {i.more}|>{n(i.quantity, None)}|&nbsp; {i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<h1>Domaine Castelviel et Filles</h1><small>Vignerons à {b.city[6:]} depuis 1912</small><p style="margin-left:95mm">{d.seller.block()}</p><p style="margin-left:95mm">Lagrasse, le {d.date(d.day, "%e %B %Y")}</p><p>Objet : commande {number}</p><p>Madame, Monsieur,</p><p>Suite à votre offre du mois dernier, nous vous commandons :</p>{grid("Article|>Quantité||>Prix unitaire en €|>Total en €", body, foot=row(f"Montant hors taxes||||>{n(net)}", "e"))}<p>Merci de livrer au plus tard le {d.date(d.wanted, "%e %B %Y")} à notre chai : {d.ship.name}, {d.ship.street}, {d.ship.city} (accès poids lourds par la D 212). La facture est à établir au nom du domaine, {b.street}, {b.city}.</p><p>Avec nos salutations les meilleures,<br><br>Apolline Castelviel<br>{b.phone}</p>""",
    )


def fr_cuisine(d: Deal) -> str:
    """A central kitchen's weekly sheet in landscape: a column per kitchen day and their sum as the quantity ordered."""
    d.settle(named("Pays d'Auge", d))
    items, number = d.take(4, 9, yours="######"), d.code("S##-C####")
    for i in items:
        i.quantity = i.quantity.to_integral_value()
    d.says(items, "sdqu", number, currency=None, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9pt 'DejaVu Sans Condensed'}.h{background:#2f6f3e;color:#fff;padding:3mm 4mm;display:flex;justify-content:space-between}.g{display:flex;gap:14mm;margin:4mm 0}.t{width:100%}.t th{background:#dcebdc;border:.5pt solid #2f6f3e;padding:1mm}.t td{border:.5pt solid #9bbb9f;padding:1.2mm}.t td:nth-child(8){background:#fff6d6;font-weight:bold}"""

    def item(i: Item) -> str:
        a = int(i.quantity) // 3
        days = (a, int(i.quantity) - 2 * a, a)
        return row(f"{i.yours}|{i.text}|{i.more}|{i.unit}|" + "|".join(f"={k or ''}" for k in days) + f"|={n(i.quantity, None)}")

    return sheet_of(
        css,
        f"""<div class=h><b>{b.name}</b><span>COMMANDE HEBDOMADAIRE {number}</span></div><div class=g>{box("Fournisseur", *d.seller.lines)}{box("À livrer à", *d.ship.lines)}{box("Commande passée par", b.name, b.street, b.city, b.phone)}{box("Le", d.date(d.day, "%d.%m.%Y"), "Code client : " + d.code("C####"))}</div>{grid("Réf. fourn.|Produit|Précision|Unité|=dont lundi|=dont mercredi|=dont vendredi|=Qté totale", map(item, items))}<p>Prix du marché en vigueur. Camion frigorifique, bon de livraison chiffré obligatoire.</p>""",
        "A4 landscape",
    )


def fr_imprimeur(d: Deal) -> str:
    """A Belgian printer's order: addresses in the foot, prices per 100 or 1, facts in a column at the right of the table's head."""
    d.settle(named("Delvaux", d))
    items, number = d.take(3, 7, yours="@@.###.##", ours="DH####", per=True), d.code("BC26.####")
    net = d.sum(items)
    d.says(items, "bsdqupka", number, total=net + tax(net, 21), wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.3pt 'Liberation Sans'}.g{display:grid;grid-template-columns:1fr 62mm;gap:8mm}.y{font-size:26pt;font-weight:bold;letter-spacing:-1pt}.y i{color:#00a0c6}.c2{border-left:3mm solid #00a0c6;padding-left:3mm}.p td{padding:.4mm 4mm .4mm 0}.t{width:100%;margin-top:8mm}.t th{border-bottom:2pt solid #00a0c6;padding:1mm}.t td{padding:1.1mm 1mm;border-bottom:.3pt solid #ccc}.v{margin:4mm 0 0 auto}.v td{padding:.5mm 0 .5mm 9mm}footer{position:fixed;bottom:0;left:0;right:0;display:grid;grid-template-columns:1fr 1fr 1fr;font-size:8pt;border-top:.5pt solid #00a0c6;padding-top:2mm}"""
    body = (
        row(f"{i.ours}|{i.yours}|{i.text}|>{thin(i.quantity, None)}|{i.unit}|>{thin(i.price)}|=/ {i.per}|>{thin(i.amount)}") for i in items
    )
    info = facts(
        f"Commande|<b>{number}</b>",
        f"Du|{d.date(d.day, '%d-%m-%Y')}",
        f"Pour le|{d.date(d.wanted, '%d-%m-%Y')}",
        "Dossier|" + d.code("J#####"),
        "Acheteur|Benoît Lambillotte",
    )
    sums = facts(
        f"Total htva|>{thin(net)} EUR", f"TVA 21 %|>{thin(tax(net, 21))} EUR", f"<b>Total tvac</b>|><b>{thin(net + tax(net, 21))} EUR</b>", kind="v"
    )  # fmt: skip
    foot = f"<footer><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br>TVA {b.vat}</div><div><b>Lieu de livraison</b><br>{d.ship.block()}</div><div>{lines('Tél. ' + b.phone, 'achats@delvaux-hanquet.example', 'IBAN BE68 5390 0755 5534')}</div></footer>"
    return sheet_of(
        css,
        f"""<div class=g><div><div class=y>Delvaux<i>·</i>Hanquet</div><br>{d.seller.block()}</div><div class=c2>{info}</div></div>{grid("N/réf.|V/réf.|Libellé|>Quantité|Unité|>Prix|=par|>Montant", body)}{sums}{foot}""",
    )


LAYOUTS = [(fr_ehpad, 2), (fr_chaudronnerie, 1), (fr_domaine, 2), (fr_cuisine, 1), (fr_imprimeur, 2)]
