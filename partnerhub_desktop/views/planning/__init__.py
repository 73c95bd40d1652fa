"""Planning renewals: right sizes, forecasts, what is different between two days."""
