from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0003_postings")]

    operations = [
        migrations.AddIndex("historyline", models.Index(fields=["sku", "order_date"], name="history_article")),
    ]
