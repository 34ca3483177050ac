"""Order or not: what a mail or document asks of us, by the words of six languages."""

import re

from orders import DocumentKind, MailKind

CUES: dict[DocumentKind, str] = {
    DocumentKind.CANCELLATION: r"\bcancel(?:l?ed|l?ing|lation)?\b|storn\w+|\bannul\w+|\bcancelar\b|\bcancelación\b|\bannullare\b|nicht mehr benötig|no longer need",
    DocumentKind.ORDER_CHANGE: r"\b(?:change|amend|revis|modif)\w* (?:to |of |the |our |my )?(?:order|po|purchase)|\bchange order\b|instead of|änder\w+|\bstatt\b|"
    r"\bwijzig\w+|\bmodifica(?:r|re|ción|tion|zione)?\b|au lieu de|in plaats van|en lugar de|invece di|order change|bestelländerung",
    DocumentKind.QUOTE_REQUEST: r"\bquot(?:e|ation|es)\b|\brfq\b|\bangebot\b|preisanfrage|\banfrage\b|\bdevis\b|\bofferte\b|prijsopgave|presupuesto|cotización|"
    r"preventivo|price (?:list|request)|could you (?:tell|give) .{0,20}price|was kost\w+|offer us|your best price|zu welchem preis",
    DocumentKind.INVOICE: r"\binvoice\b|\brechnung\b|\bfacture\b|\bfactuur\b|\bfactura\b|\bfattura\b",
    DocumentKind.REMINDER: r"\breminder\b|\boverdue\b|mahnung|zahlungserinnerung|rappel de paiement|betalingsherinnering|recordatorio de pago|sollecito",
    DocumentKind.DELIVERY_NOTE: r"delivery note|packing (?:list|slip)|lieferschein|bon de livraison|pakbon|albarán|bolla di consegna|documento di trasporto",
    DocumentKind.ORDER_RESPONSE: r"order confirmation|auftragsbestätigung|confirmation de commande|orderbevestiging|confirmación de pedido|conferma d'ordine",
    DocumentKind.OTHER: r"out of (?:the )?office|abwesenheit|nicht im büro|absent\w* du bureau|afwezig|fuera de la oficina|fuori (?:sede|ufficio)|unsubscribe|"
    r"newsletter|abmelden|désabonner|uitschrijven|when will|wann (?:kommt|kann|wird)|where is (?:my|our)|wo bleibt|quand (?:sera|arrive)|wanneer|"
    r"cuándo|quando arriv|tracking|delivery status|complain\w*|reklam\w+|réclamation|klacht|reclam\w+|webinar|special offer|sonderangebot|"
    r"automatic reply|automatische antwort|réponse automatique",
    DocumentKind.ORDER: r"\bpurchase order\b|\bp\.?o\.?\b|\border(?:ing|s)?\b|bestell\w+|\bauftrag\b|\bcommand\w+|\bbestelling\b|\bpedido\b|\bordine\b|\bordin\w+|"
    r"please (?:send|deliver|supply|ship)|bitte (?:liefern|senden|schicken)|merci de (?:nous )?(?:livrer|envoyer)|graag (?:leveren|ontvangen)|"
    r"\bwe need\b|\bwir brauchen\b|\bwir benötigen\b|nous (?:avons besoin|souhaitons)|wij (?:willen|hebben)|necesitamos|rogamos|abbiamo bisogno|vi preghiamo",
}
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
    scores = {kind: 2.0 * len(set(p.findall(subject))) + min(len(p.findall(text)), 3) for kind, p in PATTERNS.items()}
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
