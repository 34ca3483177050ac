"""Pages become draft orders."""
