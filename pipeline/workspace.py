"""Opening a workspace: the folder with settings, database, blobs and inbox, and Django configured for it."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import django
from django.conf import settings as django_settings

from pipeline import settings
from pipeline.settings import Settings


def init(home: Path, **company: str) -> Settings:
    """Make a workspace (or complete one): settings file with comments, folders, database with all migrations. A folder that is new or empty
    becomes one that only its owner may enter, since customers' mails lie below; one that holds something stays as it is. Raises OSError."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not any(home.iterdir()):
        with suppress(PermissionError):  # somebody else's folder, who lets us write there
            home.chmod(0o700)
    path = home / settings.FILE
    if not path.exists():
        fields = {name: company.get(name, "").replace('"', "'") for name in ("name", "street", "zip", "city", "country", "vat")}
        path.write_text(settings.DEFAULT.format(**fields), encoding="utf-8")
    loaded = open_workspace(home)
    if loaded.mailbox.kind == "folder":
        loaded.inbox.mkdir(parents=True, exist_ok=True)
    migrate()
    return loaded


def open_workspace(home: Path) -> Settings:
    """Load the settings and configure Django for this process; raises SettingsError. One workspace per process."""
    loaded = settings.load(home)
    settings.use(loaded)
    if not django_settings.configured:
        django_settings.configure(**_django(loaded))
        django.setup()
    return loaded


def migrate() -> None:
    """Bring the tables to the state of this version; does nothing where they are there already."""
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)


def _secret_key(home: Path) -> str:
    path = home / "secret.key"
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii")
    with os.fdopen(handle, "w", encoding="ascii") as file:
        key = secrets.token_urlsafe(50)
        file.write(key)
    return key


def _database(loaded: Settings) -> dict[str, Any]:
    url = loaded.database.url
    if url.startswith("sqlite"):
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(loaded.home / "ordersift.sqlite3"),
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 30,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
            },
        }
    parts = urlsplit(url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or "") or os.environ.get("ORDERSIFT_DATABASE_PASSWORD", ""),
        "HOST": parts.hostname or "",
        "PORT": parts.port or "",
    }


def _django(loaded: Settings) -> dict[str, Any]:
    return {
        "SECRET_KEY": _secret_key(loaded.home),
        "DEBUG": False,
        "ALLOWED_HOSTS": list(loaded.review.hosts),
        "DATABASES": {"default": _database(loaded)},
        "INSTALLED_APPS": [
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.sessions",
            "django.contrib.messages",
            "django.contrib.staticfiles",
            "django.contrib.humanize",
            "django_htmx",
            "store",
            "review_app",
        ],
        "MIDDLEWARE": [
            "django.middleware.security.SecurityMiddleware",
            "whitenoise.middleware.WhiteNoiseMiddleware",
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.middleware.common.CommonMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware",
            "django.middleware.clickjacking.XFrameOptionsMiddleware",
            "django_htmx.middleware.HtmxMiddleware",
        ],
        "ROOT_URLCONF": "review_app.urls",
        "TEMPLATES": [
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "APP_DIRS": True,
                "OPTIONS": {
                    "context_processors": [
                        "django.template.context_processors.request",
                        "django.contrib.auth.context_processors.auth",
                        "django.contrib.messages.context_processors.messages",
                    ]
                },
            }
        ],
        "AUTH_PASSWORD_VALIDATORS": [{"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"}],
        "LOGIN_URL": "/login/",
        "LOGIN_REDIRECT_URL": "/",
        "LOGOUT_REDIRECT_URL": "/login/",
        "STATIC_URL": "/static/",
        "WHITENOISE_USE_FINDERS": True,
        "WHITENOISE_AUTOREFRESH": False,
        "USE_TZ": True,
        "TIME_ZONE": loaded.company.timezone,
        "X_FRAME_OPTIONS": "SAMEORIGIN",
        "SECURE_CONTENT_TYPE_NOSNIFF": True,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "DEFAULT_AUTO_FIELD": "django.db.models.BigAutoField",
        "ORDERSIFT_HOME": str(loaded.home),
        "ORDERSIFT_BLOBS": str(loaded.home / "blobs"),
    }
