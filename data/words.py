"""The words of made documents and mails in six languages."""

LABELS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "title": ("Purchase Order", "PURCHASE ORDER", "Order"), "number": ("PO Number", "Order No.", "PO #"), "date": ("Date", "Order date"),
        "wanted": ("Delivery date", "Required by"), "supplier": ("Supplier", "Vendor", "To"), "ship_to": ("Ship to", "Deliver to"),
        "pos": ("Pos.", "Line", "#"), "code": ("Item no.", "Your item no.", "Article"), "own": ("Our item no.",), "text": ("Description", "Item description"),
        "qty": ("Qty", "Quantity"), "unit": ("Unit", "UoM"), "price": ("Unit price", "Price"), "amount": ("Amount", "Total"), "total": ("Total", "Net total"),
        "carry": ("Carried forward",), "page": ("Page",), "vat": ("VAT no.",), "phone": ("Phone",),
    },
    "de": {
        "title": ("Bestellung", "BESTELLUNG", "Auftrag"), "number": ("Bestellnummer", "Bestell-Nr.", "Auftragsnr."), "date": ("Datum", "Bestelldatum"),
        "wanted": ("Liefertermin", "Wunschtermin"), "supplier": ("Lieferant", "An"), "ship_to": ("Lieferanschrift", "Lieferadresse"),
        "pos": ("Pos.", "Pos", "Nr."), "code": ("Artikelnr.", "Ihre Art.-Nr.", "Artikel"), "own": ("Unsere Art.-Nr.",), "text": ("Bezeichnung", "Beschreibung"),
        "qty": ("Menge", "Anzahl"), "unit": ("Einheit", "ME"), "price": ("Einzelpreis", "Preis"), "amount": ("Gesamt", "Betrag"), "total": ("Summe netto", "Gesamtsumme"),
        "carry": ("Übertrag",), "page": ("Seite",), "vat": ("USt-IdNr.",), "phone": ("Tel.",),
    },
    "fr": {
        "title": ("Bon de commande", "COMMANDE"), "number": ("N° de commande", "Commande n°"), "date": ("Date",), "wanted": ("Date de livraison", "Livraison souhaitée"),
        "supplier": ("Fournisseur",), "ship_to": ("Adresse de livraison",), "pos": ("Pos.", "Ligne"), "code": ("Référence", "Votre réf."), "own": ("Notre réf.",),
        "text": ("Désignation", "Description"), "qty": ("Qté", "Quantité"), "unit": ("Unité",), "price": ("Prix unitaire", "P.U. HT"), "amount": ("Montant", "Total HT"),
        "total": ("Total HT", "Montant total"), "carry": ("Report",), "page": ("Page",), "vat": ("N° TVA",), "phone": ("Tél.",),
    },
    "nl": {
        "title": ("Bestelling", "INKOOPORDER"), "number": ("Bestelnummer", "Ordernummer"), "date": ("Datum", "Orderdatum"), "wanted": ("Leverdatum",),
        "supplier": ("Leverancier",), "ship_to": ("Afleveradres",), "pos": ("Regel", "Pos."), "code": ("Artikelnummer", "Uw artikelnr."), "own": ("Ons artikelnr.",),
        "text": ("Omschrijving",), "qty": ("Aantal",), "unit": ("Eenheid",), "price": ("Prijs", "Stukprijs"), "amount": ("Bedrag", "Totaal"), "total": ("Totaal", "Totaal excl. btw"),
        "carry": ("Transport",), "page": ("Pagina",), "vat": ("Btw-nr.",), "phone": ("Tel.",),
    },
    "es": {
        "title": ("Pedido", "ORDEN DE COMPRA"), "number": ("N.º de pedido", "Pedido n.º"), "date": ("Fecha",), "wanted": ("Fecha de entrega",),
        "supplier": ("Proveedor",), "ship_to": ("Dirección de entrega",), "pos": ("Pos.", "Línea"), "code": ("Referencia", "Código"), "own": ("Nuestra ref.",),
        "text": ("Descripción",), "qty": ("Cantidad", "Cant."), "unit": ("Unidad",), "price": ("Precio", "Precio unitario"), "amount": ("Importe", "Total"),
        "total": ("Total", "Base imponible"), "carry": ("Suma y sigue",), "page": ("Página",), "vat": ("NIF",), "phone": ("Tel.",),
    },
    "it": {
        "title": ("Ordine di acquisto", "ORDINE"), "number": ("Ordine n.", "Numero ordine"), "date": ("Data",), "wanted": ("Data di consegna",),
        "supplier": ("Fornitore",), "ship_to": ("Indirizzo di consegna",), "pos": ("Riga", "Pos."), "code": ("Codice", "Vs. codice"), "own": ("Ns. codice",),
        "text": ("Descrizione",), "qty": ("Quantità", "Q.tà"), "unit": ("U.M.",), "price": ("Prezzo", "Prezzo unitario"), "amount": ("Importo", "Totale"),
        "total": ("Totale", "Totale imponibile"), "carry": ("Riporto",), "page": ("Pagina",), "vat": ("P. IVA",), "phone": ("Tel.",),
    },
}  # fmt: skip
UNITS = {
    "en": {"pcs": "pcs", "m": "m", "pair": "pairs"}, "de": {"pcs": "Stk", "m": "m", "pair": "Paar"}, "fr": {"pcs": "pièces", "m": "m", "pair": "paires"},
    "nl": {"pcs": "stuks", "m": "m", "pair": "paar"}, "es": {"pcs": "uds", "m": "m", "pair": "pares"}, "it": {"pcs": "pz", "m": "m", "pair": "paia"},
}  # fmt: skip
OPENINGS = {
    "en": ("Hello,\n\nplease send us under our order no. {po}:", "Dear all,\n\nwe would like to order (PO {po}):", "Good morning, please deliver PO {po}:"),
    "de": ("Guten Tag,\n\nbitte liefern Sie zu unserer Bestellung Nr. {po}:", "Hallo zusammen,\n\nwir bestellen unter Bestellnummer {po}:"),
    "fr": ("Bonjour,\n\nmerci de nous livrer, commande n° {po} :", "Madame, Monsieur,\n\nveuillez trouver notre commande {po} :"),
    "nl": ("Goedemorgen,\n\ngraag leveren op bestelling {po}:", "Beste collega's,\n\nhierbij onze bestelling {po}:"),
    "es": ("Buenos días,\n\nrogamos nos envíen, pedido {po}:", "Hola,\n\nadjuntamos nuestro pedido {po}:"),
    "it": ("Buongiorno,\n\nvi preghiamo di inviarci, ordine {po}:", "Salve,\n\necco il nostro ordine {po}:"),
}  # fmt: skip
WANTED = {
    "en": "Delivery by {d}, please.", "de": "Lieferung bitte bis {d}.", "fr": "Livraison pour le {d}.", "nl": "Levering uiterlijk {d}.",
    "es": "Entrega antes del {d}.", "it": "Consegna entro il {d}.",
}  # fmt: skip
CLOSINGS = {
    "en": "Kind regards", "de": "Mit freundlichen Grüßen", "fr": "Cordialement", "nl": "Met vriendelijke groet", "es": "Saludos cordiales", "it": "Cordiali saluti",
}  # fmt: skip
ATTACHED = {
    "en": "Hello,\n\nplease find attached our purchase order {po}.", "de": "Guten Tag,\n\nanbei unsere Bestellung {po}.", "fr": "Bonjour,\n\nci-joint notre commande {po}.",
    "nl": "Goedendag,\n\nin de bijlage onze bestelling {po}.", "es": "Buenos días,\n\nadjuntamos el pedido {po}.", "it": "Buongiorno,\n\nin allegato il nostro ordine {po}.",
}  # fmt: skip
SUBJECT = {
    "en": "Purchase order {po}",
    "de": "Bestellung {po}",
    "fr": "Commande {po}",
    "nl": "Bestelling {po}",
    "es": "Pedido {po}",
    "it": "Ordine {po}",
}
FORWARD = {
    "en": "Please process this one.\n\n---------- Forwarded message ----------\nFrom: {name} <{address}>\nDate: {date}\nSubject: {subject}\nTo: {us}\n\n",
    "de": "Bitte erfassen.\n\n-------- Weitergeleitete Nachricht --------\nVon: {name} <{address}>\nDatum: {date}\nBetreff: {subject}\nAn: {us}\n\n",
}  # fmt: skip
NON_ORDERS: tuple[tuple[str, str, str], ...] = (
    ("out of office", "Automatic reply: your message", "I am out of the office until Monday. In urgent cases please call my colleagues."),
    ("newsletter", "Neue Angebote im November", "Entdecken Sie unsere Neuheiten und Sonderangebote im Webshop.\nVom Newsletter abmelden: Link am Ende."),
    ("delivery question", "Wo bleibt unsere Lieferung?", "Guten Tag,\n\nwann kommt unsere Bestellung von letzter Woche? Sie sollte gestern da sein.\n\nMit freundlichen Grüßen"),
    ("payment reminder", "Rappel de paiement", "Bonjour,\n\nsauf erreur de notre part, la facture n° 2026-118 reste impayée. Merci de régler sous 8 jours.\n\nCordialement"),
    ("meeting", "Visit next week", "Hello,\n\nour new sales manager would like to visit you next Tuesday. Would 10 o'clock suit you?\n\nBest regards"),
    ("complaint", "Klacht over levering", "Goedemorgen,\n\nde dozen van gisteren waren beschadigd. Graag een reactie.\n\nMet vriendelijke groet"),
)  # fmt: skip
