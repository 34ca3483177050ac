"""Amendments in the ERP are asked about: until now each counted as a wrong order, whoever had changed their mind."""

from typing import Any

from django.db import migrations, models

AMENDED = {"found_by": "erp", "how": "amended in the ERP"}


def ask_again(apps: Any, schema_editor: Any) -> None:
    """What the ERP alone found wrong waits for a person's word."""
    rows = apps.get_model("store", "Outcome").objects.filter(**AMENDED)
    rows.update(asked=True, wrong=None, known=None, found_by="", how="")


class Migration(migrations.Migration):
    dependencies = [("store", "0006_packagings")]

    operations = [
        migrations.AddField("outcome", "asked", models.BooleanField(default=False)),
        migrations.RunPython(ask_again, migrations.RunPython.noop),
    ]
