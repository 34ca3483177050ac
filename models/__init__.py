"""What is learned: product and customer matcher, units, anomaly and duplicate scores, training, evaluation, model files.

Not to be confused with the tables in `store.models`. Doors: `products.ProductMatcher`, `customers.CustomerMatcher`, `units.convert`,
`anomalies.Scorer`, `duplicates.find`. Values in, values out; model files are JSON and npz, never pickle.
"""
