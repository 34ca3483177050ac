"""Forms with the labels of a language that the reader has no lists for: what a customer from a new country sends. Only labels are foreign;
numbers, dates and descriptions stay as the layout has them."""

from dataclasses import replace
from random import Random

from data.layouts.choices import Layout
from data.layouts.labels import COLUMNS, FIELDS

WORDS = {
    "sv": """
        line_no = Rad; seller_code = Ert artikelnr; buyer_code = Vårt artikelnr; gtin = Streckkod; description = Benämning; quantity = Antal
        unit = Enhet; unit_price = À-pris; price_per = Prisenhet; discount = Rabattsats; tax_rate = Moms; line_total = Belopp
        requested_date = Önskas; order = Inköpsorder; number = Beställning; date = Utfärdad; wanted = Levereras senast; customer_no = Kundnr
        supplier_no = Leverantörsnr; contact = Er kontakt; reference = Märkning; terms = Betalningsvillkor; seller = Leverantör
        buyer = Beställare; ship_to = Leveransadress; phone = Telefon; vat = Momsnr; goods = Varuvärde; net = Summa; freight = Frakt
        tax = Moms; gross = Att betala; carried = Transport; section_sum = Delsumma; page = Sida; of = av""",
    "fi": """
        line_no = Rivi; seller_code = Tuotekoodi; buyer_code = Oma koodi; gtin = Viivakoodi; description = Nimike; quantity = Määrä
        unit = Yks; unit_price = Yksikköhinta; price_per = Hintayks; discount = Alennus; tax_rate = Alv; line_total = Summa
        requested_date = Toimituspvm; order = Ostotilaus; number = Tilaus; date = Päiväys; wanted = Toivottu toimitus; customer_no = Asiakas
        supplier_no = Toimittajakoodi; contact = Yhteyshenkilö; reference = Viitteenne; terms = Maksuehto; seller = Toimittaja
        buyer = Tilaaja; ship_to = Toimitusosoite; phone = Puhelin; vat = Y-tunnus; goods = Tavarat; net = Yhteensä; freight = Rahti
        tax = Alv; gross = Loppusumma; carried = Siirto; section_sum = Välisumma; page = Sivu; of = kaikkiaan""",
    "da": """
        line_no = Linje; seller_code = Deres varenr; buyer_code = Vort varenr; gtin = Stregkode; description = Varetekst; quantity = Bestilt
        unit = Enh; unit_price = Stykpris; price_per = Prisenh; discount = Rabatsats; tax_rate = Momssats; line_total = Beløb
        requested_date = Ønsket; order = Indkøbsordre; number = Rekvisition; date = Udstedt; wanted = Leveres inden; customer_no = Kundenr
        supplier_no = Leverandørnr; contact = Vor indkøber; reference = Sagsnr; terms = Betalingsfrist; seller = Leverandør
        buyer = Rekvirent; ship_to = Leveringssted; phone = Telefon; vat = Cvr; goods = Varesum; net = I alt; freight = Fragt
        tax = Moms; gross = Samlet; carried = Overført; section_sum = Delsum; page = Side; of = ud af""",
}


def abroad(layout: Layout, random: Random) -> Layout:
    """The layout with all its labels in one of these languages."""
    text = WORDS[random.choice(sorted(WORDS))]
    words = dict(pair.strip().split(" = ") for row in text.strip().splitlines() for pair in row.split(";"))
    names = (COLUMNS[layout.language] | FIELDS[layout.language]).keys()
    # the two tables share one name: a column of delivery dates and the order's own delivery date
    labels = {name: words.get(name, layout.labels[name]) for name in names}
    labels["requested_date"] = words[random.choice(("requested_date", "wanted"))]
    return replace(layout, labels={k: v.upper() for k, v in labels.items()} if random.random() < 0.15 else labels)
