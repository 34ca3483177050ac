"""The house keeps its own rules: style, types, import arrows."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


@pytest.mark.parametrize(
    "command", [["ruff", "check", "."], ["ruff", "format", "--check", "."], ["lint-imports"], ["pyright"]], ids=lambda c: " ".join(c[:2])
)
def test_the_checkers_are_content(command: list[str]) -> None:
    done = subprocess.run([shutil.which(command[0], path=str(BIN)) or command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]


def test_no_file_outgrows_one_story() -> None:
    rooms = ("orders", "intake", "models", "rules", "erp", "store", "pipeline", "review_app", "data")
    files = [f for room in rooms for f in (ROOT / room).rglob("*.py") if "migrations" not in f.parts]
    long = {str(f.relative_to(ROOT)): n for f in files if (n := len(f.read_text(encoding="utf-8").splitlines())) > 450}
    assert not long
