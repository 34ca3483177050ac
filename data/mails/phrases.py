"""What people write around their orders, and in mails that are none, in six languages."""

OPENINGS: dict[str, tuple[str, ...]] = {
    "en": ("Hello,\n\nplease send us the following under our order no. {po}:", "Dear all,\n\nwe would like to order (PO {po}):", "Good morning,\n\nPO {po}, please deliver:",
           "Hi team,\n\ncan you get these out to us please? Our reference is {po}.", "Please book in as {po}:"),
    "de": ("Guten Tag,\n\nbitte liefern Sie uns zur Bestellung Nr. {po}:", "Hallo zusammen,\n\nwir bestellen unter der Bestellnummer {po}:", "Moin,\n\nBestellung {po}, bitte einplanen:",
           "Sehr geehrte Damen und Herren,\n\nhiermit bestellen wir (unsere Bestellung {po}) wie folgt:", "Servus,\n\nwir brauchen wieder Nachschub, Bestell-Nr. {po}:"),
    "fr": ("Bonjour,\n\nmerci de nous livrer selon notre commande n° {po} :", "Madame, Monsieur,\n\nveuillez enregistrer la commande {po} :", "Bonjour à tous,\n\nnous souhaitons commander (notre réf. commande {po}) :",
           "Bonjour,\n\npouvez-vous nous expédier, sous le n° de commande {po} :"),
    "nl": ("Goedemorgen,\n\ngraag leveren op bestelling {po}:", "Beste collega's,\n\nhierbij onze bestelling {po}:", "Hallo,\n\nwij willen graag bestellen onder ordernummer {po}:",
           "Goedendag,\n\nkunnen jullie dit voor ons klaarzetten? Bestelnummer {po}."),
    "es": ("Buenos días,\n\nrogamos nos envíen, pedido n.º {po}:", "Hola,\n\nnecesitamos lo siguiente (pedido {po}):", "Estimados señores,\n\nles pasamos nuestro pedido {po}:",
           "Buenas tardes,\n\npor favor preparad el pedido {po}:"),
    "it": ("Buongiorno,\n\nvi preghiamo di inviarci, ordine n. {po}:", "Salve,\n\nvorremmo ordinare (nostro ordine {po}):", "Gentili signori,\n\ntrasmettiamo il nostro ordine {po}:",
           "Buongiorno,\n\npotete spedirci quanto segue? Numero ordine {po}."),
}  # fmt: skip
OPENINGS_WITHOUT = {
    "en": "Hello,\n\nplease send us:", "de": "Hallo,\n\nbitte liefern Sie uns:", "fr": "Bonjour,\n\nmerci de nous livrer :", "nl": "Goedemorgen,\n\ngraag leveren:",
    "es": "Buenos días,\n\nrogamos nos envíen:", "it": "Buongiorno,\n\nvi preghiamo di inviarci:",
}  # fmt: skip
SENTENCES: dict[str, tuple[str, str, str]] = {
    "en": ("We need ", " and ", "."), "de": ("Wir benötigen ", " sowie ", "."), "fr": ("Il nous faut ", " et ", "."),
    "nl": ("Wij hebben nodig: ", " en ", "."), "es": ("Necesitamos ", " y ", "."), "it": ("Ci servono ", " e ", "."),
}  # fmt: skip
"""lead, the word before the last, end"""
WANTED: dict[str, tuple[str, ...]] = {
    "en": ("Delivery by {d}, please.", "We need it on {d} at the latest.", "Requested delivery: {d}"),
    "de": ("Lieferung bitte bis {d}.", "Wunschtermin: {d}", "Wir brauchen die Ware spätestens am {d}."),
    "fr": ("Livraison souhaitée le {d}.", "À livrer pour le {d}, merci.", "Date de livraison : {d}"),
    "nl": ("Levering uiterlijk {d}.", "Gewenste leverdatum: {d}", "Graag leveren op {d}."),
    "es": ("Entrega antes del {d}.", "Fecha de entrega: {d}", "Lo necesitamos para el {d}."),
    "it": ("Consegna entro il {d}.", "Data di consegna richiesta: {d}", "Ci serve per il {d}."),
}
SHIP_TO = {
    "en": "Please deliver to: {a}", "de": "Bitte liefern an: {a}", "fr": "Adresse de livraison : {a}", "nl": "Afleveradres: {a}", "es": "Entregar en: {a}", "it": "Consegnare a: {a}",
}  # fmt: skip
TOTALS = {
    "en": "Total: {t}",
    "de": "Summe netto: {t}",
    "fr": "Total HT : {t}",
    "nl": "Totaal: {t}",
    "es": "Total: {t}",
    "it": "Totale: {t}",
}
AT = {"en": "at", "de": "zu", "fr": "à", "nl": "à", "es": "a", "it": "a"}
CLOSINGS: dict[str, tuple[str, ...]] = {
    "en": ("Kind regards", "Best regards", "Thanks and regards", "Many thanks"), "de": ("Mit freundlichen Grüßen", "Viele Grüße", "Freundliche Grüße", "Besten Dank und Gruß"),
    "fr": ("Cordialement", "Bien cordialement", "Meilleures salutations"), "nl": ("Met vriendelijke groet", "Groeten", "Vriendelijke groet"),
    "es": ("Saludos cordiales", "Un saludo", "Atentamente"), "it": ("Cordiali saluti", "Distinti saluti", "Saluti"),
}  # fmt: skip
ATTACHED: dict[str, tuple[str, ...]] = {
    "en": ("Hello,\n\nplease find attached our purchase order {po}.", "Good morning,\n\nour order is attached. Please confirm."),
    "de": ("Guten Tag,\n\nanbei unsere Bestellung {po}.", "Hallo,\n\nim Anhang finden Sie unsere Bestellung. Um Bestätigung wird gebeten."),
    "fr": (
        "Bonjour,\n\nveuillez trouver ci-joint notre commande {po}.",
        "Bonjour,\n\nnotre bon de commande en pièce jointe. Merci de confirmer.",
    ),
    "nl": ("Goedendag,\n\nin de bijlage onze bestelling {po}.", "Hallo,\n\nbijgaand onze order. Graag een bevestiging."),
    "es": ("Buenos días,\n\nadjuntamos el pedido {po}.", "Hola,\n\nen el adjunto va nuestro pedido. Rogamos confirmación."),
    "it": ("Buongiorno,\n\nin allegato il nostro ordine {po}.", "Salve,\n\nalleghiamo il nostro ordine. Attendiamo conferma."),
}
SUBJECTS: dict[str, tuple[str, ...]] = {
    "en": ("Purchase order {po}", "PO {po}", "Order {po}", "New order"), "de": ("Bestellung {po}", "Best. {po}", "Unsere Bestellung {po}", "Bestellung"),
    "fr": ("Commande {po}", "Bon de commande {po}", "Notre commande {po}", "Commande"), "nl": ("Bestelling {po}", "Order {po}", "Inkooporder {po}", "Bestelling"),
    "es": ("Pedido {po}", "Nuestro pedido {po}", "Orden de compra {po}", "Pedido"), "it": ("Ordine {po}", "Nostro ordine {po}", "Ordine di acquisto {po}", "Ordine"),
}  # fmt: skip
FORWARDS = {
    "en": ("Fwd", "Please process this one.", "---------- Forwarded message ---------", ("From", "Date", "Subject", "To")),
    "de": ("WG", "Bitte erfassen, kam bei mir an.", "-----Ursprüngliche Nachricht-----", ("Von", "Gesendet", "Betreff", "An")),
    "fr": ("TR", "À traiter, merci.", "-------- Message transféré --------", ("De", "Date", "Objet", "À")),
    "nl": ("FW", "Graag verwerken.", "-----Oorspronkelijk bericht-----", ("Van", "Verzonden", "Onderwerp", "Aan")),
    "es": ("RV", "Por favor, tramitar.", "---------- Mensaje reenviado ---------", ("De", "Fecha", "Asunto", "Para")),
    "it": ("I", "Da evadere, grazie.", "-----Messaggio originale-----", ("Da", "Inviato", "Oggetto", "A")),
}
WROTE = {
    "en": "On {d} {n} wrote:", "de": "Am {d} schrieb {n}:", "fr": "Le {d}, {n} a écrit :", "nl": "Op {d} schreef {n}:", "es": "El {d}, {n} escribió:", "it": "Il {d} {n} ha scritto:",
}  # fmt: skip
DISCLAIMERS = {
    "en": "This e-mail is confidential. If you are not the intended recipient, please delete it.",
    "de": "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie bitte.",
    "fr": "Ce message est confidentiel. Si vous n'êtes pas le destinataire, merci de le supprimer.",
    "nl": "Dit bericht is vertrouwelijk. Bent u niet de geadresseerde, verwijder het dan.",
    "es": "Este mensaje es confidencial. Si no es usted el destinatario, elimínelo.",
    "it": "Questo messaggio è riservato. Se non siete i destinatari, cancellatelo.",
}
PACKS = {"en": "box of {n}", "de": "VPE à {n}", "fr": "boîte de {n}", "nl": "doos van {n}", "es": "caja de {n}", "it": "conf. da {n}"}

REVISIONS = {
    "en": ("Change to order {po}", "Hello,\n\nplease change our order {po} as follows, these quantities replace the earlier ones:"),
    "de": (
        "Änderung zur Bestellung {po}",
        "Guten Tag,\n\nbitte ändern Sie unsere Bestellung {po} wie folgt, die Mengen ersetzen die bisherigen:",
    ),
    "fr": (
        "Modification de la commande {po}",
        "Bonjour,\n\nmerci de modifier notre commande {po} comme suit, ces quantités remplacent les précédentes :",
    ),
    "nl": (
        "Wijziging bestelling {po}",
        "Goedemorgen,\n\ngraag onze bestelling {po} als volgt wijzigen, deze aantallen vervangen de eerdere:",
    ),
    "es": (
        "Modificación del pedido {po}",
        "Buenos días,\n\nrogamos modifiquen nuestro pedido {po} como sigue; estas cantidades sustituyen a las anteriores:",
    ),
    "it": (
        "Modifica ordine {po}",
        "Buongiorno,\n\nvi preghiamo di modificare il nostro ordine {po} come segue, le quantità sostituiscono le precedenti:",
    ),
}
CANCELLATIONS = {
    "en": ("Cancellation of order {po}", "Hello,\n\nplease cancel our order {po}. We no longer need the goods."),
    "de": ("Stornierung Bestellung {po}", "Guten Tag,\n\nbitte stornieren Sie unsere Bestellung {po}, der Bedarf ist entfallen."),
    "fr": ("Annulation de la commande {po}", "Bonjour,\n\nmerci d'annuler notre commande {po}, nous n'en avons plus besoin."),
    "nl": ("Annulering bestelling {po}", "Goedemorgen,\n\ngraag onze bestelling {po} annuleren, wij hebben de artikelen niet meer nodig."),
    "es": ("Anulación del pedido {po}", "Buenos días,\n\nrogamos anulen nuestro pedido {po}; ya no lo necesitamos."),
    "it": ("Annullamento ordine {po}", "Buongiorno,\n\nvi chiediamo di annullare il nostro ordine {po}, la merce non serve più."),
}
QUOTES = {
    "en": ("Request for quotation", "Hello,\n\nplease quote your best price and lead time for:\n\n{lines}\n"),
    "de": ("Anfrage", "Guten Tag,\n\nbitte bieten Sie uns Preis und Lieferzeit an für:\n\n{lines}\n"),
    "fr": ("Demande de prix", "Bonjour,\n\npourriez-vous nous faire une offre de prix pour :\n\n{lines}\n"),
    "nl": ("Prijsaanvraag", "Goedemorgen,\n\nkunt u ons een offerte sturen voor:\n\n{lines}\n"),
    "es": ("Solicitud de presupuesto", "Buenos días,\n\nrogamos nos hagan oferta de:\n\n{lines}\n"),
    "it": ("Richiesta di offerta", "Buongiorno,\n\nvi preghiamo di farci un preventivo per:\n\n{lines}\n"),
}
NON_ORDERS: dict[str, dict[str, tuple[str, str]]] = {
    "out-of-office": {
        "en": ("Automatic reply: Your message", "I am out of the office until 16 November with limited access to e-mail. In urgent cases please call our front desk."),
        "de": ("Abwesenheitsnotiz", "Ich bin bis einschließlich 13.11. nicht im Haus. Ihre Nachricht wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich an die Zentrale."),
        "fr": ("Réponse automatique : absence", "Je suis absent jusqu'au 16 novembre. Pour toute urgence, merci de contacter notre standard."),
        "nl": ("Automatisch antwoord: afwezig", "Ik ben tot en met 13 november afwezig. Voor dringende zaken kunt u de receptie bellen."),
        "es": ("Respuesta automática: ausencia", "Estaré fuera de la oficina hasta el 16 de noviembre. Para asuntos urgentes llame a centralita."),
        "it": ("Risposta automatica: assenza", "Sono fuori ufficio fino al 16 novembre. Per urgenze contattare il centralino."),
    },
    "newsletter": {
        "en": ("November news and offers", "Discover 120 new products and save up to 30 % this month in our web shop.\n\nUnsubscribe: https://news.example/u"),
        "de": ("Neuheiten im November", "Entdecken Sie 120 neue Produkte und sparen Sie bis zu 30 % im Webshop. Jetzt bestellen und profitieren!\n\nNewsletter abmelden: https://news.example/u"),
        "fr": ("Nos nouveautés de novembre", "Découvrez 120 nouveautés et profitez de 30 % de remise. Commandez en ligne !\n\nSe désinscrire : https://news.example/u"),
        "nl": ("Aanbiedingen november", "Ontdek 120 nieuwe producten en bespaar tot 30 % in onze webshop.\n\nUitschrijven: https://news.example/u"),
        "es": ("Novedades de noviembre", "Descubra 120 novedades y ahorre hasta un 30 % en nuestra tienda.\n\nDarse de baja: https://news.example/u"),
        "it": ("Novità di novembre", "Scoprite 120 nuovi prodotti e risparmiate fino al 30 % nel nostro negozio.\n\nCancellati: https://news.example/u"),
    },
    "delivery-question": {
        "en": ("Where is our delivery? PO {po}", "Hello,\n\nwe ordered under {po} last week and have received nothing so far. When will it arrive?"),
        "de": ("Liefertermin zu {po}", "Guten Tag,\n\nwann können wir mit unserer Bestellung {po} rechnen? Die 200 Stück fehlen uns dringend."),
        "fr": ("Suivi de la commande {po}", "Bonjour,\n\nnous n'avons toujours pas reçu notre commande {po}. Quand sera-t-elle livrée ?"),
        "nl": ("Waar blijft bestelling {po}?", "Goedemorgen,\n\nwij hebben bestelling {po} nog niet ontvangen. Wanneer kunnen we die verwachten?"),
        "es": ("¿Dónde está el pedido {po}?", "Buenos días,\n\naún no hemos recibido nuestro pedido {po}. ¿Cuándo llegará?"),
        "it": ("Sollecito consegna ordine {po}", "Buongiorno,\n\nnon abbiamo ancora ricevuto il nostro ordine {po}. Quando verrà consegnato?"),
    },
    "reminder": {
        "en": ("Payment reminder", "Dear customer,\n\naccording to our books invoice 2026-1184 over 1,240.50 EUR is still open. Please pay within 8 days."),
        "de": ("Zahlungserinnerung Rechnung 2026-1184", "Sehr geehrte Damen und Herren,\n\nunsere Rechnung 2026-1184 über 1.240,50 EUR ist noch offen. Wir bitten um Ausgleich binnen 8 Tagen."),
        "fr": ("Rappel de paiement", "Madame, Monsieur,\n\nsauf erreur, notre facture n° 2026-1184 de 1 240,50 EUR reste impayée. Merci de régler sous 8 jours."),
        "nl": ("Betalingsherinnering", "Geachte relatie,\n\nfactuur 2026-1184 van € 1.240,50 staat nog open. Wij verzoeken u binnen 8 dagen te betalen."),
        "es": ("Recordatorio de pago", "Estimado cliente:\n\nla factura 2026-1184 por 1.240,50 EUR sigue pendiente. Rogamos el pago en 8 días."),
        "it": ("Sollecito di pagamento", "Gentile cliente,\n\nla fattura 2026-1184 di 1.240,50 EUR risulta ancora insoluta. Si prega di saldare entro 8 giorni."),
    },
    "complaint": {
        "en": ("Complaint about delivery", "Hello,\n\n20 pcs of yesterday's delivery for {po} were damaged. Please send a credit note."),
        "de": ("Reklamation zu {po}", "Guten Tag,\n\n20 Stück der gestrigen Lieferung zu {po} waren beschädigt. Bitte um Gutschrift."),
        "fr": ("Réclamation {po}", "Bonjour,\n\n20 pièces de la livraison d'hier ({po}) étaient abîmées. Merci d'établir un avoir."),
        "nl": ("Klacht over levering {po}", "Goedemorgen,\n\n20 stuks van de levering van gisteren ({po}) waren beschadigd. Graag een creditnota."),
        "es": ("Reclamación {po}", "Buenos días,\n\n20 unidades de la entrega de ayer ({po}) llegaron dañadas. Rogamos un abono."),
        "it": ("Reclamo {po}", "Buongiorno,\n\n20 pezzi della consegna di ieri ({po}) erano danneggiati. Attendiamo nota di credito."),
    },
    "meeting": {
        "en": ("Visit next week", "Hello,\n\nour new purchasing manager would like to meet you next Tuesday at 10. Would that suit you?"),
        "de": ("Termin nächste Woche", "Hallo,\n\nkönnen wir uns nächsten Dienstag um 10 Uhr zum Jahresgespräch treffen?"),
        "fr": ("Rendez-vous", "Bonjour,\n\nseriez-vous disponible mardi prochain à 10 h pour faire le point sur l'année ?"),
        "nl": ("Afspraak volgende week", "Hallo,\n\nschikt het dinsdag om 10 uur om het jaar te bespreken?"),
        "es": ("Reunión la próxima semana", "Hola,\n\n¿podríamos reunirnos el martes a las 10 para revisar el año?"),
        "it": ("Incontro la prossima settimana", "Buongiorno,\n\npossiamo vederci martedì alle 10 per fare il punto dell'anno?"),
    },
}  # fmt: skip
PAPERS = {
    "invoice": {"en": "Please find our invoice attached.", "de": "Anbei erhalten Sie unsere Rechnung.", "fr": "Veuillez trouver notre facture en pièce jointe.",
                "nl": "Bijgaand onze factuur.", "es": "Adjuntamos nuestra factura.", "it": "In allegato la nostra fattura."},
    "order_response": {"en": "Thank you for your order. Our confirmation is attached.", "de": "Vielen Dank für Ihren Auftrag, anbei unsere Bestätigung.",
                       "fr": "Merci de votre commande, ci-joint notre confirmation.", "nl": "Bedankt voor uw order, bijgaand onze bevestiging.",
                       "es": "Gracias por su pedido; adjuntamos la confirmación.", "it": "Grazie per il vostro ordine, in allegato la conferma."},
    "delivery_note": {"en": "Your goods have left our house, see the delivery note.", "de": "Ihre Ware ist unterwegs, Lieferschein anbei.",
                      "fr": "Votre marchandise est partie, bon de livraison ci-joint.", "nl": "Uw goederen zijn verzonden, pakbon bijgevoegd.",
                      "es": "Su mercancía ha salido; adjuntamos el albarán.", "it": "La merce è partita, DDT in allegato."},
    "quote_request": {"en": "Please send us an offer for the attached enquiry.", "de": "Bitte unterbreiten Sie uns ein Angebot zu beiliegender Anfrage.",
                      "fr": "Merci de nous faire une offre selon la demande ci-jointe.", "nl": "Graag een offerte voor bijgaande aanvraag.",
                      "es": "Rogamos oferta según la solicitud adjunta.", "it": "Vi preghiamo di quotarci la richiesta allegata."},
}  # fmt: skip
