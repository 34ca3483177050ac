"""Order or not: what a mail or document asks of us, by the words of six languages."""

import re

from orders import DocumentKind, MailKind

CUES: dict[DocumentKind, str] = {
    DocumentKind.CANCELLATION: r"\bcancel(?:l?ed|l?ing|lation)?\b|storn\w+|\bannul\w+|\bcancelar\b|\bcancelación\b|\bannullare\b|nicht mehr benötig|no longer need|"
    r"\b(?:scrap|withdraw|void|disregard|drop) (?:our|the|this|my) (?:order|po|purchase)|zurückziehen|ziehen .{0,40}zurück|rückgängig|hinfällig|"
    r"\bintrekken\b|ingetrokken|laten vervallen|\banular\b|\banulamos\b|sin efecto|\britir\w+ (?:il|l')\s?ordine|\brevoc\w+",
    DocumentKind.ORDER_CHANGE: r"\b(?:change|amend|revis|modif)\w* (?:to |of |the |our |my )?(?:order|po|purchase)|\bchange order\b|instead of|änder\w+|\bstatt\b|"
    r"\bwijzig\w+|\bmodifica(?:r|re|ción|tion|zione)?\b|au lieu de|in plaats van|en lugar de|invece di|order change|bestelländerung|"
    r"amendment|\b(?:alter|adjust|increase|reduce|add|update)\w* .{0,30}\b(?:order|po|line|item)\b|passen sie .{0,60}\ban\b|anpass\w+|"
    r"ergänz\w+ .{0,25}(?:bestellung|auftrag)|\berhöhen\b|\bentfällt\b|entfallen|ajout\w+ .{0,20}commande|supprim\w+ .{0,12}ligne|"
    r"\baanpass\w+|\bpas .{0,40} aan\b|verho(?:og|gen)\w*|toevoeg\w+ aan|\b(?:aumentar|reducir|cambiar|añadir)\b|\b(?:aumentare|ridurre|variazione|aggiunger\w+)\b",
    DocumentKind.QUOTE_REQUEST: r"\bquot(?:e|ation|es)\b|\brfq\b|\bangebot\b|preisanfrage|\banfrage\b|\bdevis\b|\bofferte\b|prijsopgave|presupuesto|cotización|"
    r"preventivo|price (?:list|request)|could you (?:tell|give) .{0,20}price|was kost\w+|offer us|your best price|zu welchem preis|"
    r"what would .{0,20}(?:charge|cost)|how much (?:is|are|would|for)|\bprices? (?:please|pls)|pricing for|angebotsanforderung|unterbreiten sie|"
    r"preis und lieferzeit|was würde|votre meilleur prix|quel (?:est le |serait le )?prix|combien co[uû]t\w*|prix pour|wat kost\w*|beste prijs|prijs voor|"
    r"cuánto (?:cuesta|costaría)|mejor precio|\boferta\b|quanto cost\w*|miglior prezzo|\bofferta\b",
    DocumentKind.INVOICE: r"\binvoice\b|\brechnung\b|\bfacture\b|\bfactuur\b|\bfactura\b|\bfattura\b",
    DocumentKind.REMINDER: r"\breminder\b|\boverdue\b|mahnung|zahlungserinnerung|rappel de paiement|betalingsherinnering|recordatorio de pago|sollecito",
    DocumentKind.DELIVERY_NOTE: r"delivery note|packing (?:list|slip)|lieferschein|bon de livraison|pakbon|albarán|bolla di consegna|documento di trasporto",
    DocumentKind.ORDER_RESPONSE: r"order confirmation|auftragsbestätigung|confirmation de commande|orderbevestiging|confirmación de pedido|conferma d'ordine|"
    r"order acknowledgement|thank you for your order|dank für ihre bestellung|merci (?:pour|de) votre commande|(?:bedankt|dank) voor uw bestelling|"
    r"gracias por su pedido|grazie per il (?:vostro|suo) ordine",
    DocumentKind.OTHER: r"out of (?:the )?office|abwesenheit|nicht im büro|absent\w* du bureau|afwezig|fuera de la oficina|fuori (?:sede|ufficio)|unsubscribe|"
    r"newsletter|abmelden|désabonner|uitschrijven|when will|wann (?:kommt|kann|wird)|where is (?:my|our)|wo bleibt|quand (?:sera|arrive)|wanneer|"
    r"cuándo|quando arriv|tracking|delivery status|complain\w*|reklam\w+|réclamation|klacht|reclam\w+|webinar|special offer|sonderangebot|"
    r"automatic reply|automatische antwort|réponse automatique|undeliver\w+|could not be delivered|unzustellbar|delivery (?:has )?failed|"
    r"click here|our (?:call|meeting)|wir ziehen um|new address|neue (?:anschrift|adresse)|wo bleiben|where are (?:my|our|the)|où en est|waar blijf\w+|"
    r"dónde está|dov'è|non (?:è|sono) (?:ancora )?arrivat\w+|noch nicht (?:da|angekommen|eingetroffen)|not (?:yet )?(?:arrived|received)|"
    r"do you (?:have|stock)|haben sie .{0,40}(?:lager|vorrätig)|avez-vous|heeft u|hebt u|tienen? (?:ustedes )?.{0,20}(?:stock|existencia)|avete .{0,30}magazzino",
    DocumentKind.ORDER: r"\bpurchase order\b|\bp\.?o\.?\b|\border(?:ing|s)?\b|bestell\w+|\bauftrag\b|\bcommand\w+|\bbestelling\b|\bpedido\b|\bordine\b|\bordin\w+|"
    r"please (?:send|deliver|supply|ship)|bitte (?:liefern|senden|schicken)|merci de (?:nous )?(?:livrer|envoyer)|graag (?:leveren|ontvangen)|"
    r"\bwe need\b|\bwir brauchen\b|\bwir benötigen\b|nous (?:avons besoin|souhaitons)|wij (?:willen|hebben)|necesitamos|rogamos|abbiamo bisogno|vi preghiamo",
}
ASKING = re.compile(
    r"please (?:send|deliver|supply|ship|book|order|let us have)|we(?:'d| would)? (?:need|like to order|order|require)|\bneed\b|can (?:you|i|we) (?:please )?"
    r"(?:send|have|get|order)|\bhiermit\b|bestellen (?:wir|ich)|(?:wir|ich) (?:bestelle|benötige|brauche|bräuchte|nehme)\w*|bitte (?:\w+ ){0,3}(?:liefern|senden|schicken)|"
    r"(?:nous|je) (?:vous )?(?:command|pass|souhait)\w+|merci de (?:nous )?(?:livrer|envoyer|faire)|veuillez|graag|(?:wij|ik) (?:bestel|willen)\w*|"
    r"(?:les|le) (?:pedimos|ruego|rogamos|solicit\w+)|necesit\w+|envíen\w*|ordin(?:o|iamo)|(?:vi|la) (?:preg|chied)\w+|abbiamo bisogno|inviat\w+",
    re.IGNORECASE,
)
"""Words by which somebody asks for goods; without them a question about an order is none, even where it repeats the order's lines."""
QUOTED = re.compile(
    r"(?:gemäß|laut|lt\.?|per|as per|according to|against|selon|suivant|conform\w*|volgens|según|come da|secondo|d'après|gem\.|based on|accept\w*|zu)\s+"
    r"(?:\w+\s+){0,3}?(?:quot\w+|offer|angebot\w*|devis|offerte|oferta|offerta|preventivo|presupuesto)"
    r"|(?:angebot|devis|offerte|quote|offerta|oferta) (?:passt|is(?:t)? (?:ok|fine|in ordnung)|nous convient|akkoord|va bene|nehmen wir an)",
    re.IGNORECASE,
)
"""An offer that is accepted or referred to asks for none."""
PLAIN_SUBJECTS = (DocumentKind.REMINDER, DocumentKind.INVOICE, DocumentKind.DELIVERY_NOTE, DocumentKind.ORDER_RESPONSE)
PATTERNS = {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in CUES.items()}
MAIL_KINDS = {
    DocumentKind.ORDER: MailKind.ORDER,
    DocumentKind.ORDER_CHANGE: MailKind.ORDER_CHANGE,
    DocumentKind.CANCELLATION: MailKind.CANCELLATION,
    DocumentKind.QUOTE_REQUEST: MailKind.QUOTE_REQUEST,
}


def classify(text: str, *, subject: str = "", has_lines: bool = False) -> DocumentKind:
    """What a mail's words ask of us. Words of the subject count double; lines that were read speak for an order."""
    text, accepted = QUOTED.subn(" ", text)
    if accepted:
        subject = PATTERNS[DocumentKind.QUOTE_REQUEST].sub(" ", subject)
    scores = {kind: 2.0 * len(set(p.findall(subject))) + min(len(p.findall(text)), 3) for kind, p in PATTERNS.items()}
    if has_lines and not ASKING.search(text) and not scores[DocumentKind.CANCELLATION]:
        for kind in (DocumentKind.ORDER_RESPONSE, DocumentKind.OTHER):
            if scores[kind] > 0:
                return kind
    scores[DocumentKind.ORDER] = min(scores[DocumentKind.ORDER], 3.0) + (2.5 if has_lines else 0.0)
    decisive = (DocumentKind.CANCELLATION, DocumentKind.QUOTE_REQUEST, DocumentKind.ORDER_CHANGE)
    for kind in decisive:  # who cancels, changes or asks for a price speaks of orders, too
        if scores[kind] >= (1.0 if kind == DocumentKind.CANCELLATION else 1.5 if not has_lines else 2.0):
            return kind
    told = {kind: len(PATTERNS[kind].findall(subject)) for kind in PLAIN_SUBJECTS}
    if any(told.values()):  # "payment reminder" in the subject is one, whatever numbers the text holds
        return max(told, key=lambda kind: told[kind])
    best = max(scores, key=lambda kind: scores[kind])
    if not has_lines and best == DocumentKind.ORDER:
        return DocumentKind.OTHER if scores[DocumentKind.OTHER] else DocumentKind.ORDER
    return best if scores[best] > 0 else DocumentKind.OTHER
