"""Delivery addresses are read from the ERP once more: those kept lack their names, and which of them the ERP knows."""

from typing import Any

from django.db import migrations, models


def read_ship_tos_anew(apps: Any, editor: Any) -> None:
    meta = apps.get_model("store", "Meta").objects.filter(name="sync cursors").first()
    if meta and meta.value.get("kinds", {}).pop("ship_tos", None) is not None:
        meta.save()


class Migration(migrations.Migration):
    dependencies = [("store", "0009_uom_of")]

    operations = [
        migrations.AddField("shipto", "name", models.CharField(default="", max_length=200)),
        migrations.AddField("shipto", "in_erp", models.BooleanField(default=False)),
        migrations.RunPython(read_ship_tos_anew, migrations.RunPython.noop),
    ]
