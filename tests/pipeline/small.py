"""A small company, written by hand: fifteen articles, four customers, a little history. For tests of the whole walk."""

from datetime import date, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

PRODUCTS = (
    """\
sku,name,name_de,barcode,mpn,brand,category,uom,pack_size,list_price,moq,order_multiple,active,restricted,superseded_by
SC-0840,Hex bolt M8x40 8.8 zinc plated,Sechskantschraube M8x40 8.8 verzinkt,4006381333931,DIN933-M8x40,Fixa,bolts,pcs,100,0.12,100,100,1,0,
SC-0850,Hex bolt M8x50 8.8 zinc plated,Sechskantschraube M8x50 8.8 verzinkt,4006381333948,DIN933-M8x50,Fixa,bolts,pcs,100,0.14,100,100,1,0,
SC-1060,Hex bolt M10x60 A2 stainless,Sechskantschraube M10x60 A2,4006381333955,DIN933-M10x60,Fixa,bolts,pcs,50,0.42,50,50,1,0,
NU-08,Hex nut M8 zinc plated,Sechskantmutter M8 verzinkt,4006381333962,DIN934-M8,Fixa,nuts,pcs,100,0.03,100,100,1,0,
WA-08,Washer M8 zinc plated,Unterlegscheibe M8 verzinkt,4006381333979,DIN125-M8,Fixa,washers,pcs,100,0.02,100,100,1,0,
LA-E27,LED lamp E27 9 W 230 V warm white,LED Lampe E27 9 W 230 V warmweiss,4006381333986,LL-E27-9,Lumo,lamps,pcs,1,3.90,1,1,1,0,
LA-E14,LED lamp E14 5 W 230 V warm white,LED Lampe E14 5 W 230 V warmweiss,4006381333993,LL-E14-5,Lumo,lamps,pcs,1,3.20,1,1,1,0,
CA-315,Installation cable NYM-J 3x1.5 mm2 100 m,Installationsleitung NYM-J 3x1,5 mm2 100 m,4006381334006,NYM-3x1.5,Kabo,cables,roll,1,58.00,1,1,1,0,
CA-325,Installation cable NYM-J 3x2.5 mm2 100 m,Installationsleitung NYM-J 3x2,5 mm2 100 m,4006381334013,NYM-3x2.5,Kabo,cables,roll,1,92.00,1,1,1,0,
GL-09,Work gloves nitrile size 9,Arbeitshandschuhe Nitril Groesse 9,4006381334020,NG-9,Handy,gloves,pair,12,2.10,12,12,1,0,
GL-10,Work gloves nitrile size 10,Arbeitshandschuhe Nitril Groesse 10,4006381334037,NG-10,Handy,gloves,pair,12,2.10,12,12,1,0,
AC-1L,Acetone technical 1 l,Aceton technisch 1 l,4006381334044,ACE-1,Chemo,chemicals,pcs,1,6.50,1,1,1,1,
DR-06,Drill bit HSS 6.0 mm,Spiralbohrer HSS 6,0 mm,4006381334051,HSS-6.0,Bohra,drills,pcs,10,1.85,1,1,1,0,
DR-OLD,Drill bit HSS 6.5 mm,Spiralbohrer HSS 6.5 mm,4006381334068,HSS-6.5,Bohra,drills,pcs,10,1.95,1,1,0,0,DR-06
TA-50,Duct tape silver 50 mm x 50 m,Gewebeband silber 50 mm x 50 m,4006381334075,DT-50,Klebo,tapes,roll,6,5.60,1,1,1,0,
""".replace("HSS 6,0 mm", "HSS 6.0 mm")
    .replace("3x1,5", "3x1.5")
    .replace("3x2,5", "3x2.5")
)

CUSTOMERS = """\
ref,name,street,zip,city,country,vat,phone,emails,currency,credit_limit,credit_used,language
C100,Maier Metallbau GmbH,Industriestr. 5,70565,Stuttgart,DE,DE129273398,+49 711 5550100,einkauf@maier-metallbau.example,EUR,20000,1000,de
C200,Brightside Facilities Ltd,12 Dock Road,LS1 4AP,Leeds,GB,GB123456782,+44 113 5550200,orders@brightside.example;jane@brightside.example,EUR,15000,0,en
C300,Atelier Dubois SARL,8 rue des Lilas,69003,Lyon,FR,FR83404833048,+33 4 5550300,achats@dubois.example,EUR,5000,4900,fr
C400,Van Dijk Installaties BV,Havenweg 21,3011 AB,Rotterdam,NL,NL004495445B01,+31 10 5550400,inkoop@vandijk.example,EUR,10000,0,nl
"""

PRICES = "customer_ref,sku,price,min_quantity\nC100,SC-0840,0.10,0\nC100,NU-08,0.025,0\nC200,LA-E27,3.50,0\n"
CROSSREFS = "customer_ref,customer_code,sku\nC100,4711-08,SC-0840\nC200,BULB9,LA-E27\n"


def write(folder: Path) -> Path:
    """Write the master data files of the small company; returns the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    skus = [line.split(",")[0] for line in PRODUCTS.splitlines()[1:]]
    stock = ["sku,warehouse,available", *(f"{sku},{house},100000" for sku in skus for house in ("north", "south"))]
    files = {
        "products": PRODUCTS,
        "customers": CUSTOMERS,
        "prices": PRICES,
        "crossrefs": CROSSREFS,
        "stock": "\n".join(stock) + "\n",
        "history": _history(),
    }
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def mail(text: str, *, sender: str, subject: str = "Order", number: int = 1, attachments: tuple[tuple[str, bytes, str], ...] = ()) -> bytes:
    """A mail as a customer's client writes it, sent on 3 November 2026."""
    from datetime import UTC, datetime

    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "orders@nordwerk.example", subject
    message["Date"] = format_datetime(datetime(2026, 11, 3, 8, number % 60, tzinfo=UTC))
    message["Message-ID"] = f"<{number}.{sender}>"
    message.set_content(text)
    for name, raw, kind in attachments:
        main, sub = kind.split("/")
        message.add_attachment(raw, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()


def clean_order(number: int) -> bytes:
    """An order of C100 within its habits, on its agreed prices, with a purchase order number of its own."""
    text = (
        f"Guten Tag,\n\nbitte liefern Sie zu unserer Bestellung Nr. 45-{number:05d}:\n\n"
        f"- {500 + 100 * (number % 3)} Stk SC-0840 Sechskantschraube M8x40 8.8 verzinkt\n"
        f"- {(500, 600, 700, 400)[number % 4]} Stk NU-08 Sechskantmutter M8 verzinkt\n\n"
        "Mit freundlichen Grüßen\nAnna Maier\nMaier Metallbau GmbH\nIndustriestr. 5, 70565 Stuttgart\n"
    )
    return mail(text, sender="einkauf@maier-metallbau.example", subject=f"Bestellung 45-{number:05d}", number=number)


def _history() -> str:
    rows = ["order_ref,order_date,customer_ref,sku,quantity,unit_price,po_number"]
    habits = {
        "C100": [("SC-0840", 600, "0.10"), ("NU-08", 600, "0.025"), ("WA-08", 600, "0.02"), ("SC-1060", 100, "0.42")],
        "C200": [("LA-E27", 20, "3.50"), ("LA-E14", 10, "3.20"), ("TA-50", 6, "5.60"), ("GL-09", 24, "2.10")],
        "C300": [("DR-06", 10, "1.85"), ("TA-50", 3, "5.60")],
        "C400": [("CA-315", 3, "58.00"), ("CA-325", 2, "92.00")],
    }
    number = 0
    for week in range(52):
        day = date(2025, 10, 20) + timedelta(days=7 * week)
        for ref, lines in habits.items():
            number += 1
            for place, (sku, usual, price) in enumerate(lines):
                if (week + place) % 2 == 0:
                    factor = (10, 8, 12, 10, 11)[(week + number) % 5]
                    quantity = max(1, usual * factor // 10)
                    quantity -= quantity % 100 if usual >= 500 else 0
                    rows.append(f"S{number:05d},{day.isoformat()},{ref},{sku},{quantity},{price},H-{number}")
    return "\n".join(rows) + "\n"
