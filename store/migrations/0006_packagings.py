"""Articles are read from the ERP once more: those kept lack their packagings, without which a pack has no name."""

from typing import Any

from django.db import migrations


def read_articles_anew(apps: Any, editor: Any) -> None:
    meta = apps.get_model("store", "Meta").objects.filter(name="sync cursors").first()
    if meta and meta.value.get("kinds", {}).pop("articles", None) is not None:
        meta.save()


class Migration(migrations.Migration):
    dependencies = [("store", "0005_memory_name")]

    operations = [migrations.RunPython(read_articles_anew, migrations.RunPython.noop)]
