from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0004_history_article")]

    operations = [
        migrations.AddField("memory", "name", models.CharField(blank=True, default="", max_length=120), preserve_default=False),
    ]
