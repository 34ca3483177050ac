"""Sentences around a document's table, in six languages."""

GREETINGS = {
    "en": (
        "Please supply the following goods under the conditions agreed:",
        "We hereby order as follows. Please confirm receipt of this order.",
    ),
    "de": ("Hiermit bestellen wir zu den vereinbarten Konditionen wie folgt:", "Sehr geehrte Damen und Herren, bitte liefern Sie uns:"),
    "fr": ("Nous vous prions de bien vouloir nous livrer les articles suivants :", "Veuillez enregistrer notre commande comme suit :"),
    "nl": ("Hierbij bestellen wij bij u de volgende artikelen:", "Gelieve onderstaande artikelen te leveren volgens afspraak."),
    "es": ("Les rogamos nos suministren los siguientes artículos:", "Por la presente pasamos el siguiente pedido:"),
    "it": ("Con la presente Vi ordiniamo quanto segue:", "Vi preghiamo di fornirci il seguente materiale:"),
}
TERMS = {
    "en": ("Payment: 30 days net, 2 % discount within 14 days. Please quote our order number on delivery note and invoice.",
           "Our general terms of purchase of 1 January 2024 apply. Deliveries Mon-Fri 07:30-15:00."),
    "de": ("Zahlung: 14 Tage 2 % Skonto, 30 Tage netto. Bitte geben Sie unsere Bestellnummer auf Lieferschein und Rechnung an.",
           "Es gelten unsere Allgemeinen Einkaufsbedingungen vom 01.01.2024. Warenannahme Mo-Fr 7:30 bis 15:00 Uhr."),
    "fr": ("Règlement : 45 jours fin de mois. Merci de rappeler notre numéro de commande sur le bon de livraison et la facture.",
           "Nos conditions générales d'achat du 01/01/2024 s'appliquent. Réception de 8h00 à 16h00."),
    "nl": ("Betaling: 30 dagen netto. Vermeld ons bestelnummer op pakbon en factuur.", "Onze inkoopvoorwaarden van 01-01-2024 zijn van toepassing."),
    "es": ("Pago: 60 días fecha factura. Indiquen nuestro número de pedido en el albarán y la factura.", "Horario de recepción: de 8:00 a 14:00."),
    "it": ("Pagamento: 60 giorni data fattura fine mese. Indicare il nostro numero d'ordine su DDT e fattura.", "Ricevimento merci: 8:00-12:00 e 14:00-16:30."),
}  # fmt: skip
ITEM_NOTES = {
    "en": ("Please pack separately.", "as last time", "with certificate 3.1"),
    "de": ("Bitte einzeln verpacken.", "wie gehabt", "mit Zeugnis 3.1"),
    "fr": ("Emballage séparé SVP.", "comme d'habitude", "avec certificat 3.1"),
    "nl": ("Apart verpakken a.u.b.", "zoals vorige keer", "met certificaat 3.1"),
    "es": ("Embalar por separado.", "como la última vez", "con certificado 3.1"),
    "it": ("Imballare separatamente.", "come la volta scorsa", "con certificato 3.1"),
}
SECTIONS = {
    "en": ("Workshop", "Building A", "Maintenance", "Lot {n}", "Storeroom"),
    "de": ("Werkstatt", "Halle 2", "Instandhaltung", "Los {n}", "Magazin"),
    "fr": ("Atelier", "Bâtiment A", "Maintenance", "Lot {n}", "Magasin"),
    "nl": ("Werkplaats", "Hal 2", "Onderhoud", "Perceel {n}", "Magazijn"),
    "es": ("Taller", "Nave 2", "Mantenimiento", "Lote {n}", "Almacén"),
    "it": ("Officina", "Capannone 2", "Manutenzione", "Lotto {n}", "Magazzino"),
}
