"""Articles are read from the ERP once more: those kept lack what their unit of measure is in a smaller one."""

from importlib import import_module

from django.db import migrations

read_articles_anew = import_module("store.migrations.0006_packagings").read_articles_anew


class Migration(migrations.Migration):
    dependencies = [("store", "0008_erp_value")]

    operations = [migrations.RunPython(read_articles_anew, migrations.RunPython.noop)]
