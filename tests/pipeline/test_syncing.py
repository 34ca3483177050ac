"""`ordersift sync` through the command line, from the embedded ERP; the real Odoo is in tests/erp."""

from pathlib import Path

from tests.pipeline.test_walk_whole import home, ordersift, template

__all__ = ["home", "template"]


def test_a_sync_says_what_it_read_and_keeps_the_report(home: Path) -> None:
    told = ordersift(home, "sync").stdout
    assert "Read 15 articles, 4 customers" in told
    assert "gone" not in told
    again = ordersift(home, "sync").stdout
    assert "Read 0 articles, 0 customers" in again
    report = ordersift(home, "sync", "--report").stdout
    assert report in again
    assert report.startswith("Master data as of 20")


def test_an_odoo_that_does_not_answer_is_one_sentence(home: Path) -> None:
    path = home / "ordersift.toml"
    path.write_text(path.read_text().replace('kind = "embedded"', 'kind = "odoo"\nurl = "http://127.0.0.1:9"\npassword_file = "secret"'))
    (home / "secret").write_text("s3cret")
    (home / "secret").chmod(0o644)
    refused = ordersift(home, "sync", check=False)
    assert refused.returncode == 1
    assert "chmod 600" in refused.stderr
    (home / "secret").chmod(0o600)
    refused = ordersift(home, "sync", check=False)
    assert refused.returncode == 1
    assert "Nothing answers at http://127.0.0.1:9" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
    assert "s3cret" not in refused.stderr
