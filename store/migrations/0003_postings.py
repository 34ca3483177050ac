from pathlib import Path

from django.db import migrations, models

_BEFORE = "0002_routing" if Path(__file__).with_name("0002_routing.py").exists() else "0001_initial"


class Migration(migrations.Migration):
    dependencies = [("store", _BEFORE)]

    operations = [
        migrations.AddField("outbox", "calls", models.PositiveIntegerField(default=0)),
        migrations.AddField("outbox", "last_call", models.DateTimeField(null=True)),
        migrations.AddField("outbox", "leased_until", models.DateTimeField(null=True)),
        migrations.AddField("outbox", "leased_by", models.CharField(blank=True, max_length=80)),
        migrations.AddField("outbox", "amendments", models.JSONField(default=list)),
        migrations.AddField("outbox", "deleted", models.BooleanField(default=False)),
    ]
