"""The settings of a workspace: `ordersift.toml` in its folder. An unknown or wrong key is said in one sentence."""

import os
import stat
import tomllib
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

FILE = "ordersift.toml"

DEFAULT = """\
# Settings of this Ordersift workspace. Passwords don't belong in here: give them by environment variable
# (ORDERSIFT_IMAP_PASSWORD, ORDERSIFT_ODOO_PASSWORD) or in a file that only its owner may read (password_file = "...").

[company]                 # us: the seller on every order that comes in
name = "{name}"
street = "{street}"
zip = "{zip}"
city = "{city}"
country = "{country}"
vat = "{vat}"
currency = "EUR"
timezone = "Europe/Berlin"

[database]
url = "sqlite"            # or "postgresql://user@host/name", which also lets several machines share the work

[mailbox]
kind = "folder"           # "folder": a drop folder; "imap": a mailbox
path = "inbox"            # of the drop folder, relative to this file
# host = "mail.example"   # of the mailbox
# port = 993
# user = "orders@example"
# folder = "INBOX"
# tls = true
poll_seconds = 30

[erp]
kind = "embedded"         # "embedded": a small order book in this folder; "odoo": your Odoo
# url = "https://odoo.example"
# database = "production"
# user = "ordersift"
# sync_minutes = 60       # fetch changed master data and read amendments back; 0: only on 'ordersift sync'

[review]
host = "127.0.0.1"
port = 8080
# url = "https://ordersift.example"   # how people reach it; orders in the ERP link there

[housekeeping]
keep_days = 30            # of what the queue remembers of jobs that are done; tidied up once a day
# backup_to = "/mnt/other/disk"   # write a backup there once a day
# backups = 14            # and keep so many
"""


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Company(_Section):
    name: str = ""
    street: str = ""
    zip: str = ""
    city: str = ""
    country: str = ""
    vat: str = ""
    currency: str = "EUR"
    timezone: str = "Europe/Berlin"


class Database(_Section):
    url: str = "sqlite"


class Mailbox(_Section):
    kind: Literal["folder", "imap"] = "folder"
    path: str = "inbox"
    host: str = ""
    port: int = 993
    user: str = ""
    folder: str = "INBOX"
    done_folder: str = ""
    tls: bool = True
    password_file: str = ""
    poll_seconds: float = 30
    authserv_id: str = ""
    """Name of our own mail server in Authentication-Results; no other server's word counts."""


class Erp(_Section):
    kind: Literal["embedded", "odoo"] = "embedded"
    url: str = ""
    database: str = ""
    user: str = ""
    password_file: str = ""
    warehouse: str = ""
    transport: Literal["odoorpc", "json2"] = "odoorpc"
    timeout_seconds: float = 60
    tls_ca: str = ""
    """File with the certificate of an authority of one's own."""
    per_second: float = Field(default=4.0, gt=0)
    at_once: int = Field(default=4, ge=1)
    sync_minutes: float = Field(default=60, ge=0)
    """How often a worker fetches changed master data and reads back what people amended; 0: only `ordersift sync` does."""


class Housekeeping(_Section):
    keep_days: float = Field(default=30, ge=0)
    """How long the engine's memory of ended jobs is kept; a worker tidies up once a day. 0: only `ordersift tidy` does."""
    backup_to: str = ""
    """Folder (best on another disk) that a worker writes a backup to once a day; none if empty."""
    backups: int = Field(default=14, ge=1)
    """How many of its own backups a worker leaves there."""


class Review(_Section):
    host: str = "127.0.0.1"
    port: int = 8080
    hosts: tuple[str, ...] = ("127.0.0.1", "localhost")
    url: str = ""
    """How people reach the review app; the log of an order in the ERP links there."""

    def order_url(self, key: str) -> str:
        """Address of an order's screen."""
        return f"{self.url.rstrip('/') or f'http://{self.host}:{self.port}'}/orders/{key}/"


class Settings(_Section):
    """All sections; `home` is the workspace's folder."""

    home: Path
    company: Company = Company()
    database: Database = Database()
    mailbox: Mailbox = Mailbox()
    erp: Erp = Erp()
    review: Review = Review()
    housekeeping: Housekeeping = Housekeeping()

    @property
    def inbox(self) -> Path:
        return self.home / self.mailbox.path


class SettingsError(Exception):
    """One clear sentence: what, where, what to do."""


MOVED = {"erp.price": "price", "erp.confirm": "confirm", "erp.activity": "activity"}
"""Keys of earlier versions that the policy decides now, in its section [posting]."""


def load(home: Path) -> Settings:
    """Read a workspace's settings; raises SettingsError."""
    path = home / FILE
    try:
        return Settings(home=home.resolve(), **tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise SettingsError(f"{home} is no workspace (there is no {FILE}): make one with 'ordersift init {home}'.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} can't be read as TOML: {error}. Mend the line it names.") from None
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        if key in MOVED:
            where = f"'{MOVED[key]}' in the section [posting] of the policy"
            raise SettingsError(f"{path}: '{key}' is now {where}: remove it here and set it on the policy page.") from None
        raise SettingsError(f"{path}: the key '{key}' is wrong: {first['msg']}. Mend or remove it.") from None


_current: Settings | None = None


def use(settings: Settings) -> None:
    """Make `settings` those of this process."""
    global _current
    _current = settings


def current() -> Settings:
    """The settings of the workspace that this process opened."""
    assert _current is not None, "no workspace has been opened"
    return _current


def secret(variable: str, password_file: str, home: Path) -> str:
    """A password from the environment or from a file that only its owner may read; raises SettingsError where neither is usable."""
    value = os.environ.get(variable)
    if value:
        return value
    if not password_file:
        raise SettingsError(f"No password: set the environment variable {variable} or password_file in {home / FILE}.")
    path = home / password_file
    try:
        mode = path.stat().st_mode
        if mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise SettingsError(f"{path} holds a password and others may read it: run 'chmod 600 {path}'.")
        value = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} with the password can't be read: {error}.") from None
    if not value:
        raise SettingsError(f"{path} is empty: write the password into it.")
    return value
