"""Forms with the labels of a language that the reader has no lists for: what a customer from a new country sends. Only labels are foreign;
numbers, dates and descriptions stay as the layout has them."""

from collections.abc import Mapping
from dataclasses import replace
from random import Random

from data.layouts.choices import Layout
from data.layouts.labels import COLUMNS, FIELDS

WORDS = {
    "et": """
        line_no = Rida; seller_code = Teie tootekood; buyer_code = Meie tootekood; gtin = Ribakood; description = Nimetus; quantity = Kogus
        unit = Ühik; unit_price = Ühiku hind; price_per = Hinnaühik; discount = Allahindlus; tax_rate = Käibemaks; line_total = Maksumus
        requested_date = Soovitud; order = Ostutellimus; number = Tellimuse number; date = Kuupäev; wanted = Tarneaeg; customer_no = Kliendi kood
        supplier_no = Tarnija kood; contact = Kontaktisik; reference = Viide; terms = Maksetingimused; seller = Tarnija
        buyer = Tellija; ship_to = Tarneaadress; phone = Telefon; vat = KMKR; goods = Kaubad; net = Kokku; freight = Veokulu
        tax = Käibemaks; gross = Tasuda; carried = Ülekanne; section_sum = Vahesumma; page = Leht; of = kokku""",
    "is": """
        line_no = Lína; seller_code = Vörunúmer yðar; buyer_code = Vörunúmer okkar; gtin = Strikamerki; description = Lýsing; quantity = Magn
        unit = Eining; unit_price = Einingarverð; price_per = Verðeining; discount = Afsláttur; tax_rate = Vsk; line_total = Upphæð
        requested_date = Óskað; order = Innkaupapöntun; number = Pöntun; date = Dagsetning; wanted = Afhending; customer_no = Viðskiptanúmer
        supplier_no = Birgjanúmer; contact = Tengiliður; reference = Tilvísun; terms = Greiðsluskilmálar; seller = Birgir
        buyer = Kaupandi; ship_to = Afhendingarstaður; phone = Sími; vat = Kennitala; goods = Vörur; net = Samtals; freight = Flutningur
        tax = Virðisaukaskattur; gross = Til greiðslu; carried = Flutt; section_sum = Millisamtala; page = Síða; of = af""",
    "eu": """
        line_no = Lerroa; seller_code = Zuen erreferentzia; buyer_code = Gure erreferentzia; gtin = Barra-kodea; description = Deskribapena
        quantity = Kopurua; unit = Neurria; unit_price = Prezioa; price_per = Prezio-oinarria; discount = Beherapena; tax_rate = BEZ
        line_total = Zenbatekoa; requested_date = Nahi den eguna; order = Erosketa-eskaera; number = Eskaera; date = Eguna; wanted = Entrega-eguna
        customer_no = Bezeroa; supplier_no = Hornitzaile-kodea; contact = Harremana; reference = Erreferentzia; terms = Ordainketa
        seller = Hornitzailea; buyer = Eroslea; ship_to = Entrega-lekua; phone = Telefonoa; vat = IFZ; goods = Salgaiak; net = Guztira
        freight = Garraioa; tax = Zerga; gross = Ordaintzekoa; carried = Hurrengo orrira; section_sum = Tarteko batura; page = Orria; of = orotara""",
}
KNOWN = {
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
"""Languages that the reader has lists for, in words of another hand than those lists."""


def abroad(layout: Layout, random: Random, languages: Mapping[str, str] = WORDS) -> Layout:
    """The layout with all its labels in one of these languages."""
    text = languages[random.choice(sorted(languages))]
    words = dict(pair.strip().split(" = ") for row in text.strip().splitlines() for pair in row.split(";"))
    names = (COLUMNS[layout.language] | FIELDS[layout.language]).keys()
    # the two tables share one name: a column of delivery dates and the order's own delivery date
    labels = {name: words.get(name, layout.labels[name]) for name in names}
    labels["requested_date"] = words[random.choice(("requested_date", "wanted"))]
    return replace(layout, labels={k: v.upper() for k, v in labels.items()} if random.random() < 0.15 else labels)
