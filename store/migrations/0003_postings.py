from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0002_routing")]

    operations = [
        migrations.AddField("outbox", "calls", models.PositiveIntegerField(default=0)),
        migrations.AddField("outbox", "last_call", models.DateTimeField(null=True)),
        migrations.AddField("outbox", "leased_until", models.DateTimeField(null=True)),
        migrations.AddField("outbox", "leased_by", models.CharField(blank=True, max_length=80)),
        migrations.AddField("outbox", "amendments", models.JSONField(default=list)),
        migrations.AddField("outbox", "deleted", models.BooleanField(default=False)),
    ]
