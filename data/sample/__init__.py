"""The sample inbox: 40 mails on the shipped demo company, with their truth. `python -m data.sample` makes them again."""
