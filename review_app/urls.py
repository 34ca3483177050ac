"""Addresses of the review app."""

urlpatterns: list[object] = []
