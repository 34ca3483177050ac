from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0007_asked")]

    operations = [
        migrations.AddField("outbox", "erp_value", models.DecimalField(decimal_places=6, max_digits=18, null=True)),
    ]
