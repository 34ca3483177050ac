"""The Django app of the people's room."""

from django.apps import AppConfig


class ReviewConfig(AppConfig):
    name = "review_app"
    label = "review"
