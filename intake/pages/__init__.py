"""Documents become pages of words with boxes."""
