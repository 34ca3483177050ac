"""What addresses are made of: legal forms, streets, postcodes with towns, greetings, ways of contact; as many countries write them."""

import re

COMPANY = re.compile(
    r"\b(gmbh|mbh|ag|(?<!\d )kg|ohg|gbr|ug|e\.?k\.?|(?-i:SE)|ltd\.?|limited|llc|inc\.?|corp\.?|corporation|"
    r"co\.|company|plc|llp|bv|b\.v\.|nv|n\.v\.|vof|"
    r"sarl|s\.a\.r\.l\.|sas|s\.a\.s\.|sa|s\.a\.|snc|eurl|sprl|bvba|srl|s\.r\.l\.|spa|s\.p\.a\.|sl|s\.l\.|s\.l\.u\.|slu|sau|oy|ab|a/s|aps|"
    r"asa|oyj|(?-i:AS)|sp\.? ?z ?o\.? ?o\.?|s\.r\.o\.?|spol\.|a\.s\.|kft\.?|zrt\.?|nyrt\.?|lda\.?|ltda\.?|d\.o\.o\.?|a\.ş\.|şti\.?|"
    r"ggmbh|kgaa|e\.?g\.?|(?-i:AöR|eG|KdöR)|e\.v\.|stiftung|pte|pllc|sàrl|s\.à\.? ?r\.?l\.?|sagl|scop|"
    r"s\.coop\.?|coop(?=\.)|sccl|s\.c\.|scea|gie|earl|"
    r"sp\. ?[jkp]\.|v\.o\.s\.|k\.s\.|(?-i:Bt\.|Rt\.|HB|KB|Oü|OÜ|SIA|UAB|LP)|ky|osk|i/s|k/s|d\.d\.|vzw|c\.v\.|"
    r"(?<=& )(?:söhne|fils|sons|zn\.?|zonen|figli|hijos|sønner|söner|filhos|synowie)|"
    r"gruppe|group|holding|& co|industries|industrie|werke|pty|pvt)(?=$|[\s,.;|•●·)])",
    re.IGNORECASE,
)
ZIP_CITY = re.compile(
    r"(?:\b(?:[A-Z]{1,3}[- ])?(?P<zip>\d{5}-\d{3}|\d{4,7}|\d\d-\d{3}|\d{4}-\d{3}|\d{3} \d\d)"
    r"(?:\s?[A-Z]{2}\b)?\s+(?P<city>[A-ZÀ-ÞĀ-ſ][^\d,|•●·]{1,40}))"
    r"|(?P<us>[A-ZÀ-Þ][\w .'-]+,?\s+[A-Z]{2}\s+(?P<uszip>\d{5})(?:-\d{4})?)|(?P<uk>\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b"
    r"|\b[AC-FHKNPRTV-Y]\d[\dW] [AC-FHKNPRTV-Y][\dAC-FHKNPRTV-Y]{3}\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b"  # Ireland, Canada
    r"|\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{4}\b|\bSingapore \d{6}\b)"
)
STREET = re.compile(r"\b\d{1,5}\s?[a-zA-Z]?\b")
STREETS = re.compile(r"^(?:\D{3,}\s\d{1,4}\s?[a-zA-Z]?|\d{1,4}[a-zA-Z]?,?\s\D{3,})$")
GREETING = frozenset({
    "herr", "herrn", "frau", "firma", "mr", "mrs", "ms", "monsieur", "madame", "attn", "dhr", "mevr",
    "de", "heer", "sig", "sr", "sra", "spett", "le", "an", "messrs", "ditta", "spettabile", "egregi",
    "spettle", "societe", "empresa", "exmos", "exmo", "senhores", "senores", "srs", "firmy", "firme", "sayin", "den", "til",
})  # fmt: skip
CONTACT = re.compile(
    r"\b(tel|phone|fax|e-?mail|www\.|http|@|iban|bic|vat|ust|mwst|tva|btw|gln|kvk|siret|registration|telefon|mobil)\b|@|www\.",
    re.IGNORECASE,
)


def legal_form(text: str) -> bool:
    """Whether a text is a legal form and no more: "GmbH.", "B.V." """
    bare = text.strip(" ,")
    return bool(COMPANY.fullmatch(bare) or COMPANY.fullmatch(bare.strip(".")))


def _plain(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()


def same_company(a: str, b: str) -> bool:
    """True where one name holds the other, marks and blanks aside."""
    x, y = _plain(a), _plain(b)
    return bool(x and y) and (x == y or (min(len(x), len(y)) >= 5 and (x in y or y in x)))
