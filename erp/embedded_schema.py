"""The embedded ERP's tables. Money and quantities are decimal numbers as text, dates ISO text: SQLite has neither type."""

PACKAGINGS = """(SELECT json_group_array(json_array(name, quantity)) FROM (SELECT * FROM packaging WHERE sku = article.sku
    ORDER BY position)) AS packagings"""
"""An article's packagings as one column of a query on articles."""

SCHEMA = (
    # AUTOINCREMENT: a deleted order's number is never given again.
    """CREATE TABLE IF NOT EXISTS sales_order (
        id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, customer_ref TEXT NOT NULL, po_number TEXT NOT NULL,
        order_date TEXT, requested_date TEXT, currency TEXT NOT NULL, ship_to TEXT NOT NULL, warehouse TEXT NOT NULL,
        summary TEXT NOT NULL, made TEXT NOT NULL)""",
    "CREATE INDEX IF NOT EXISTS sales_order_reference ON sales_order (customer_ref, po_number)",
    """CREATE TABLE IF NOT EXISTS sales_line (
        order_id INTEGER NOT NULL REFERENCES sales_order ON DELETE CASCADE, position INTEGER NOT NULL, sku TEXT NOT NULL,
        quantity TEXT NOT NULL, uom TEXT NOT NULL, unit_price TEXT, description TEXT NOT NULL, requested_date TEXT,
        PRIMARY KEY (order_id, position))""",
    """CREATE TABLE IF NOT EXISTS attachment (
        id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES sales_order ON DELETE CASCADE, name TEXT NOT NULL,
        content BLOB NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS article (
        sku TEXT PRIMARY KEY, name TEXT, name_de TEXT, barcode TEXT, mpn TEXT, brand TEXT, category TEXT, uom TEXT, pack_size TEXT,
        list_price TEXT, moq TEXT, order_multiple TEXT, active INTEGER, restricted INTEGER, superseded_by TEXT) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS packaging (
        sku TEXT, position INTEGER, name TEXT, quantity TEXT, PRIMARY KEY (sku, position)) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS customer (
        ref TEXT PRIMARY KEY, name TEXT, street TEXT, zip TEXT, city TEXT, country TEXT, vat TEXT, phone TEXT, emails TEXT,
        currency TEXT, credit_limit TEXT, credit_used TEXT, language TEXT) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS price (
        customer_ref TEXT, sku TEXT, price TEXT, min_quantity TEXT, PRIMARY KEY (customer_ref, sku, min_quantity)) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS crossref (
        customer_ref TEXT, customer_code TEXT, sku TEXT, PRIMARY KEY (customer_ref, customer_code)) WITHOUT ROWID""",
    "CREATE TABLE IF NOT EXISTS stock (sku TEXT, warehouse TEXT, available TEXT, PRIMARY KEY (sku, warehouse)) WITHOUT ROWID",
    """CREATE TABLE IF NOT EXISTS history (
        order_ref TEXT, order_date TEXT, customer_ref TEXT, sku TEXT, quantity TEXT, unit_price TEXT, po_number TEXT)""",
    "CREATE INDEX IF NOT EXISTS history_customer ON history (customer_ref, sku)",
    "CREATE TABLE IF NOT EXISTS revision (one INTEGER PRIMARY KEY CHECK (one = 1), number INTEGER NOT NULL)",
    "INSERT OR IGNORE INTO revision VALUES (1, 0)",
)
