"""The words printed on business paper in six languages, several for each thing. Written down by hand, known to no reader."""

LANGUAGES = ("en", "de", "fr", "nl", "es", "it")


def _table(text: str) -> dict[str, tuple[str, ...]]:
    rows = (line.partition("=") for line in text.strip().splitlines())
    return {name.strip(): tuple(w.strip() for w in words.split(";")) for name, _, words in rows}


COLUMNS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": _table("""
        line_no = Pos.; Line; No.; Item; #; Ln
        seller_code = Your item no.; Supplier part no.; Item number; Article no.; Part No.; Vendor SKU; Material; Catalogue no.
        buyer_code = Our item no.; Our ref.; Internal no.; Our part number
        gtin = EAN; GTIN; Barcode; EAN/GTIN
        description = Description; Item description; Product; Designation; Goods
        quantity = Qty; Quantity; Order qty; Qty ordered; Amount ordered
        unit = Unit; UoM; U/M; Units
        unit_price = Unit price; Price; Net price; Price each; Unit cost
        price_per = Per; Price unit; per qty
        discount = Disc. %; Discount; Rebate %
        tax_rate = VAT %; VAT; Tax
        line_total = Amount; Total; Line total; Net amount; Value; Ext. price
        requested_date = Delivery date; Due date; Required; Need by; Deliv. date"""),
    "de": _table("""
        line_no = Pos.; Pos; Nr.; Position; Lfd. Nr.; Zeile
        seller_code = Ihre Art.-Nr.; Artikelnr.; Artikel-Nr.; Lieferanten-Nr.; Art.Nr.; Bestellnr.; Sachnummer; Ihre Artikelnummer
        buyer_code = Unsere Art.-Nr.; Unsere Materialnr.; Mat.-Nr. intern; Unsere Sachnr.
        gtin = EAN; GTIN; EAN-Code
        description = Bezeichnung; Artikelbezeichnung; Beschreibung; Benennung; Text; Warenbezeichnung
        quantity = Menge; Anzahl; Bestellmenge; Best.-Menge; Stückzahl
        unit = Einheit; ME; Einh.; Mengeneinheit
        unit_price = Einzelpreis; Preis; E-Preis; Preis netto; EP; Stückpreis; Nettopreis
        price_per = PE; Preiseinheit; je; pro
        discount = Rabatt %; Rab. %; Nachlass
        tax_rate = MwSt. %; USt.; MwSt
        line_total = Gesamt; Gesamtpreis; Betrag; Wert; Nettowert; Positionswert; GP
        requested_date = Liefertermin; Wunschtermin; Termin; Lieferdatum; LT"""),
    "fr": _table("""
        line_no = Pos.; Ligne; N°; Poste; Rep.
        seller_code = Référence; Votre réf.; Code article; Réf. fournisseur; Art. n°; Votre référence
        buyer_code = Notre réf.; Code interne; Notre référence; Réf. client
        gtin = EAN; Code EAN; GTIN; Code-barres
        description = Désignation; Description; Libellé; Article; Intitulé
        quantity = Qté; Quantité; Qté cdée; Quantité commandée; Nombre
        unit = Unité; U.; UV; Un.
        unit_price = Prix unitaire; P.U. HT; Prix net; PU HT; Prix unit. HT; Tarif
        price_per = Par; Base prix; Prix par
        discount = Remise; Rem. %; Remise %
        tax_rate = TVA; TVA %; Taux TVA
        line_total = Montant; Montant HT; Total HT; Total ligne; Mt HT
        requested_date = Date livraison; Livraison; Délai; Livr. souhaitée"""),
    "nl": _table("""
        line_no = Regel; Pos.; Nr.; Rgl
        seller_code = Artikelnummer; Uw artikelnr.; Artikelcode; Bestelcode; Art.nr. leverancier; Uw referentie
        buyer_code = Ons artikelnr.; Onze code; Interne code; Onze referentie
        gtin = EAN; GTIN; EAN-code; Streepjescode
        description = Omschrijving; Artikelomschrijving; Benaming; Product
        quantity = Aantal; Hoeveelheid; Besteld; Bestelaantal
        unit = Eenheid; Eenh.; Ehd
        unit_price = Prijs; Stukprijs; Netto prijs; Prijs p/st; Eenheidsprijs
        price_per = Per; Prijs per; Prijseenheid
        discount = Korting; Korting %; Krt. %
        tax_rate = Btw; Btw %; BTW-tarief
        line_total = Bedrag; Totaal; Regelbedrag; Netto bedrag; Waarde
        requested_date = Leverdatum; Gewenst; Levering; Levertijd"""),
    "es": _table("""
        line_no = Pos.; Línea; N.º; Lín.; Posición
        seller_code = Referencia; Código; Su referencia; Ref. proveedor; Cód. artículo; Artículo
        buyer_code = Nuestra ref.; Código interno; Nuestro código; Ref. interna
        gtin = EAN; GTIN; Código EAN; Cód. barras
        description = Descripción; Concepto; Denominación; Detalle; Producto
        quantity = Cantidad; Cant.; Uds. pedidas; Cdad.
        unit = Unidad; Ud.; U.M.; Un.
        unit_price = Precio; Precio unitario; P. unitario; Precio neto; P.U.
        price_per = Por; Base precio; Precio por
        discount = Dto. %; Descuento; Dto.
        tax_rate = IVA; IVA %; % IVA
        line_total = Importe; Total; Importe neto; Total línea; Valor
        requested_date = Fecha entrega; Entrega; Plazo; F. entrega"""),
    "it": _table("""
        line_no = Riga; Pos.; N.; Rg.
        seller_code = Codice; Vs. codice; Codice articolo; Cod. fornitore; Articolo; Vostro codice
        buyer_code = Ns. codice; Codice interno; Nostro codice; Ns. rif.
        gtin = EAN; GTIN; Codice EAN; Cod. a barre
        description = Descrizione; Descrizione articolo; Denominazione; Prodotto
        quantity = Quantità; Q.tà; Qta; Q.tà ordinata
        unit = U.M.; UM; Unità; Un.
        unit_price = Prezzo; Prezzo unitario; Prezzo netto; Pr. unit.; P.U.
        price_per = Per; Prezzo per; Base
        discount = Sconto; Sc. %; Sconto %
        tax_rate = IVA; IVA %; Aliq.
        line_total = Importo; Totale; Valore; Importo netto; Tot. riga
        requested_date = Consegna; Data consegna; Cons. richiesta; Data cons."""),
}

FIELDS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": _table("""
        order = Purchase Order; PURCHASE ORDER; Order; Supply order
        order_change = Change of order; Purchase Order - Revision; Amended order
        quote_request = Request for Quotation; Enquiry; RFQ; Request for offer
        order_response = Order Confirmation; Order acknowledgement
        invoice = Invoice; INVOICE; Tax invoice
        delivery_note = Delivery Note; Packing slip
        number = PO number; Order no.; Purchase order no.; PO #; Order number; P.O. No.; Document no.
        date = Date; Order date; Date of order; PO date; Issued
        requested_date = Delivery date; Required by; Requested delivery; Deliver by; Due
        customer_no = Customer no.; Our account with you; Account no.
        supplier_no = Supplier no.; Vendor no.; Vendor ID
        contact = Contact; Buyer; Purchaser; Contact person; Your contact
        reference = Your quotation; Project; Our reference; Cost centre; Requisition
        terms = Payment terms; Terms of payment; Terms
        incoterm = Delivery terms; Incoterms; Shipping
        seller = Supplier; Vendor; To; Order to
        buyer = Buyer; From; Customer; Purchaser; Bill to
        ship_to = Ship to; Delivery address; Deliver to
        phone = Phone; Tel.; T
        vat = VAT no.; VAT ID; VAT reg. no.
        goods = Subtotal; Goods value; Sum of items
        net = Net total; Total net; Total excl. VAT; Total
        freight = Freight; Shipping; Carriage
        tax = VAT; Tax
        gross = Total incl. VAT; Grand total; Amount due
        carried = Carried forward; Carry-over; Brought forward
        section_sum = Subtotal; Section total
        page = Page
        of = of"""),
    "de": _table("""
        order = Bestellung; BESTELLUNG; Auftrag; Bestellung / Purchase Order; Lieferauftrag; Einkaufsbestellung
        order_change = Bestelländerung; Änderung zur Bestellung; Geänderte Bestellung
        quote_request = Anfrage; Preisanfrage; Angebotsanfrage
        order_response = Auftragsbestätigung; AUFTRAGSBESTÄTIGUNG
        invoice = Rechnung; RECHNUNG
        delivery_note = Lieferschein; LIEFERSCHEIN
        number = Bestellnummer; Bestell-Nr.; Bestellnr.; Auftragsnr.; Belegnummer; Bestellung Nr.; Vorgang
        date = Datum; Bestelldatum; Belegdatum; vom; Datum der Bestellung
        requested_date = Liefertermin; Wunschtermin; Lieferung bis; Lieferdatum; gew. Liefertermin
        customer_no = Unsere Kundennr.; Kundennummer; Kd.-Nr. bei Ihnen
        supplier_no = Lieferantennr.; Lieferanten-Nr.; Kreditor
        contact = Ansprechpartner; Sachbearbeiter; Bearbeiter; Einkäufer/in; Zuständig
        reference = Ihr Angebot; Projekt; Unser Zeichen; Kostenstelle; Kommission
        terms = Zahlungsbedingungen; Zahlung; Zahlungsziel
        incoterm = Lieferbedingung; Versandart; Frei Haus
        seller = Lieferant; An; Firma; Auftragnehmer
        buyer = Besteller; Auftraggeber; Kunde; Rechnungsanschrift
        ship_to = Lieferanschrift; Lieferadresse; Versandanschrift; Lieferung an
        phone = Telefon; Tel.; Fon
        vat = USt-IdNr.; UID; USt-ID
        goods = Warenwert; Zwischensumme; Summe Positionen
        net = Summe netto; Nettosumme; Gesamt netto; Nettobetrag; Bestellwert; Gesamtsumme
        freight = Fracht; Versandkosten; Frachtkosten
        tax = MwSt.; zzgl. USt.; Umsatzsteuer
        gross = Gesamtbetrag; Summe brutto; Endbetrag; Gesamtsumme inkl. MwSt.
        carried = Übertrag; Übertrag Seite; Zwischensumme Übertrag
        section_sum = Zwischensumme; Summe Abschnitt
        page = Seite; Blatt
        of = von"""),
    "fr": _table("""
        order = Bon de commande; COMMANDE; Commande fournisseur; Commande; Bon de commande fournisseur
        order_change = Modification de commande; Avenant à la commande
        quote_request = Demande de prix; Demande de devis; Appel d'offres
        order_response = Confirmation de commande; Accusé de réception de commande
        invoice = Facture; FACTURE
        delivery_note = Bon de livraison; BON DE LIVRAISON
        number = N° de commande; Commande n°; Numéro; Réf. commande; N° BC
        date = Date; Date de commande; Le; Émis le
        requested_date = Date de livraison; Livraison souhaitée; À livrer le; Délai
        customer_no = N° client; Notre compte; Code client
        supplier_no = Code fournisseur; N° fournisseur
        contact = Contact; Acheteur; Suivi par; Votre interlocuteur
        reference = Votre devis; Chantier; Notre référence; Affaire
        terms = Conditions de paiement; Règlement; Paiement
        incoterm = Conditions de livraison; Port; Incoterm
        seller = Fournisseur; À l'attention de; Destinataire
        buyer = Acheteur; Client; Adresse de facturation
        ship_to = Adresse de livraison; Livrer à; Lieu de livraison
        phone = Tél.; Téléphone
        vat = N° TVA; TVA intracom.
        goods = Sous-total; Total marchandises; Total lignes
        net = Total HT; Montant total HT; Total net HT
        freight = Port; Frais de port; Transport
        tax = TVA; Montant TVA
        gross = Total TTC; Montant TTC; Net à payer
        carried = Report; À reporter; Report page
        section_sum = Sous-total; Total partiel
        page = Page
        of = sur"""),
    "nl": _table("""
        order = Bestelling; INKOOPORDER; Inkooporder; Bestelbon; Order
        order_change = Gewijzigde bestelling; Orderwijziging
        quote_request = Offerteaanvraag; Prijsaanvraag
        order_response = Orderbevestiging
        invoice = Factuur; FACTUUR
        delivery_note = Pakbon; Leverbon
        number = Bestelnummer; Ordernummer; Order nr.; Inkoopordernr.; Bestelling nr.
        date = Datum; Orderdatum; Besteldatum; d.d.
        requested_date = Leverdatum; Gewenste leverdatum; Leveren voor; Levering
        customer_no = Klantnummer; Debiteurnr.; Ons klantnr.
        supplier_no = Leveranciersnr.; Crediteur
        contact = Contactpersoon; Inkoper; Behandeld door
        reference = Uw offerte; Project; Onze referentie; Werknummer
        terms = Betalingscondities; Betaling; Betalingstermijn
        incoterm = Leveringsconditie; Levering; Franco
        seller = Leverancier; Aan; Geadresseerde
        buyer = Besteller; Klant; Factuuradres
        ship_to = Afleveradres; Leveradres; Afleveren bij
        phone = Telefoon; Tel.
        vat = Btw-nr.; BTW nummer
        goods = Subtotaal; Goederenbedrag
        net = Totaal excl. btw; Netto totaal; Totaal; Totaalbedrag
        freight = Vracht; Verzendkosten
        tax = Btw; BTW
        gross = Totaal incl. btw; Te betalen
        carried = Transport; Over te brengen; Subtotaal transport
        section_sum = Subtotaal; Tussentelling
        page = Pagina; Blad
        of = van"""),
    "es": _table("""
        order = Pedido; ORDEN DE COMPRA; Pedido de compra; Orden de compra; Nota de pedido
        order_change = Modificación de pedido; Pedido modificado
        quote_request = Solicitud de oferta; Petición de precios
        order_response = Confirmación de pedido; Acuse de pedido
        invoice = Factura; FACTURA
        delivery_note = Albarán; Nota de entrega
        number = N.º de pedido; Pedido n.º; Número de pedido; Nº pedido; Pedido
        date = Fecha; Fecha de pedido; Fecha pedido; Emitido
        requested_date = Fecha de entrega; Entrega solicitada; Entregar antes del; Plazo
        customer_no = N.º cliente; Código cliente; Nuestra cuenta
        supplier_no = Cód. proveedor; N.º proveedor
        contact = Contacto; Comprador; Persona de contacto
        reference = Su oferta; Obra; Nuestra referencia; Proyecto
        terms = Forma de pago; Condiciones de pago
        incoterm = Condiciones de entrega; Portes
        seller = Proveedor; A la atención de; Destinatario
        buyer = Comprador; Cliente; Facturar a
        ship_to = Dirección de entrega; Entregar en; Lugar de entrega
        phone = Tel.; Teléfono
        vat = NIF; CIF; NIF/IVA
        goods = Subtotal; Suma; Valor mercancía
        net = Base imponible; Total neto; Total sin IVA; Total
        freight = Portes; Transporte
        tax = IVA
        gross = Total con IVA; Importe total
        carried = Suma y sigue; Suma anterior; Arrastre
        section_sum = Subtotal; Suma parcial
        page = Página; Pág.
        of = de"""),
    "it": _table("""
        order = Ordine di acquisto; ORDINE; Ordine a fornitore; Ordine
        order_change = Modifica ordine; Variazione ordine
        quote_request = Richiesta di offerta; Richiesta preventivo
        order_response = Conferma d'ordine
        invoice = Fattura; FATTURA
        delivery_note = Documento di trasporto; DDT; Bolla di consegna
        number = Ordine n.; Numero ordine; N. ordine; Rif. ordine; Nr. documento
        date = Data; Data ordine; del; Data documento
        requested_date = Data di consegna; Consegna richiesta; Consegna entro; Termine
        customer_no = Codice cliente; Ns. codice cliente
        supplier_no = Codice fornitore; Cod. forn.
        contact = Referente; Ufficio acquisti; Contatto; Buyer
        reference = Vs. offerta; Commessa; Ns. riferimento; Cantiere
        terms = Pagamento; Condizioni di pagamento
        incoterm = Resa; Porto; Condizioni di consegna
        seller = Fornitore; Spett.le; Destinatario
        buyer = Committente; Cliente; Intestatario fattura
        ship_to = Indirizzo di consegna; Luogo di consegna; Consegnare a
        phone = Tel.; Telefono
        vat = P. IVA; Partita IVA
        goods = Totale merce; Subtotale; Totale righe
        net = Totale imponibile; Totale netto; Imponibile; Totale
        freight = Spese di trasporto; Trasporto
        tax = IVA; Imposta
        gross = Totale ordine; Totale IVA inclusa; Totale documento
        carried = Riporto; A riportare; Riporto pagina
        section_sum = Subtotale; Totale parziale
        page = Pagina; Pag.
        of = di"""),
}

UNITS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": _table("pcs = pcs; ea; each; pc; PCE; EA\nm = m; metres; MTR\npair = pair; pairs; prs; PR\nbox = box; boxes; BX\npack = pack; packs; PK\nroll = roll; rolls; RL"),
    "de": _table("pcs = Stk; Stück; St; Stck.; ST\nm = m; Meter; lfm; MTR\npair = Paar; Pr; PA\nbox = Box; Pkg; Karton; KT\npack = Pack; Pkg.; PAK\nroll = Rolle; Rol; RO"),
    "fr": _table("pcs = pièce; pce; PCE; pcs; U; un\nm = m; mètre; ml\npair = paire; PR; paires\nbox = boîte; bte; BTE\npack = paquet; pqt\nroll = rouleau; rlx"),
    "nl": _table("pcs = stuks; st; stuk; ST; stk\nm = m; meter; mtr\npair = paar; pr\nbox = doos; ds\npack = pak; pk\nroll = rol; rl"),
    "es": _table("pcs = ud; uds; pza; pzas; unidad; UN\nm = m; metro; mts\npair = par; pares\nbox = caja; cj\npack = paquete; paq\nroll = rollo; rll"),
    "it": _table("pcs = pz; PZ; nr; pezzi; NR\nm = m; mt; metri\npair = paio; paia; PA\nbox = scatola; sc; CF\npack = conf.; pacco\nroll = rotolo; rt"),
}  # fmt: skip
"""our unit -> how it is written"""
