"""Settings: a wrong key is one sentence, a password file that others may read is refused."""

import subprocess
import sys
from pathlib import Path

import pytest

from pipeline import settings


def write(folder: Path, text: str) -> Path:
    (folder / settings.FILE).write_text(text, encoding="utf-8")
    return folder


def test_the_default_file_loads(tmp_path: Path) -> None:
    empty = dict.fromkeys(("street", "zip", "city", "country", "vat"), "")
    loaded = settings.load(write(tmp_path, settings.DEFAULT.format(name="Ours", **empty)))
    assert loaded.company.name == "Ours"
    assert loaded.inbox == tmp_path / "inbox"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[mailbox]\nkind = 'pigeon'\n", "mailbox.kind"),
        ("[erp]\ncolour = 1\n", "erp.colour"),
        ("[erp\n", "TOML"),
        ("[erp]\nconfirm = true\n", r"section \[posting\] of the policy: remove it here"),
    ],
)
def test_a_wrong_key_is_named(tmp_path: Path, text: str, expected: str) -> None:
    with pytest.raises(settings.SettingsError, match=expected):
        settings.load(write(tmp_path, text))


def test_a_folder_without_settings_is_no_workspace(tmp_path: Path) -> None:
    with pytest.raises(settings.SettingsError, match="ordersift init"):
        settings.load(tmp_path)


def test_a_password_that_others_may_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("X_PASSWORD", raising=False)
    file = tmp_path / "password"
    file.write_text("secret\n")
    file.chmod(0o644)
    with pytest.raises(settings.SettingsError, match="chmod 600"):
        settings.secret("X_PASSWORD", "password", tmp_path)
    file.chmod(0o600)
    assert settings.secret("X_PASSWORD", "password", tmp_path) == "secret"
    monkeypatch.setenv("X_PASSWORD", "other")
    assert settings.secret("X_PASSWORD", "password", tmp_path) == "other"
    monkeypatch.delenv("X_PASSWORD")
    with pytest.raises(settings.SettingsError, match="X_PASSWORD"):
        settings.secret("X_PASSWORD", "", tmp_path)
    for content, said in ((b"\n", "is empty"), (b"\xff\xfe", "can't be read")):
        file.write_bytes(content)
        with pytest.raises(settings.SettingsError, match=said):
            settings.secret("X_PASSWORD", "password", tmp_path)
    file.unlink()
    with pytest.raises(settings.SettingsError, match="can't be read"):
        settings.secret("X_PASSWORD", "password", tmp_path)


def test_a_verb_that_reads_nothing_loads_no_reader() -> None:
    """`--help` and `ledger` answer at once: the reader's and the learners' libraries take seconds."""
    heavy = ("numpy", "pandas", "cv2", "scipy", "sklearn", "spacy", "dbos")
    code = f"import sys, pipeline.cli, pipeline.workspace; print([name for name in {heavy} if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.strip() == "[]"
