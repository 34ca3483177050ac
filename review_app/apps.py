"""The Django app of the people's room."""

import logging

from django.apps import AppConfig
from django.core.exceptions import PermissionDenied


class ReviewConfig(AppConfig):
    name = "review_app"
    label = "review"

    def ready(self) -> None:
        """What people are refused is told to them; in the log it is a line and no fault with a trace."""
        logging.getLogger("django.request").addFilter(_without_trace)


def _without_trace(record: logging.LogRecord) -> bool:
    if record.exc_info and isinstance(record.exc_info[1], PermissionDenied):
        record.exc_info = None
    return True
