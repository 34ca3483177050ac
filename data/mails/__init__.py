"""Customers' mails to a company, with the truth: orders by every channel in six languages, traps, and mails that are no orders.

`python -m data.mails COMPANY OUT --count N --seed S [--kinds ...]` writes any number of them for any company's master data.
"""

from data.mails.orders import CHANNELS, Made, order_mail, repeat
from data.mails.others import OTHERS, other_mail
from data.mails.scene import TRAPS, Draft, Scene

__all__ = ["CHANNELS", "OTHERS", "TRAPS", "Draft", "Made", "Scene", "order_mail", "other_mail", "repeat"]
