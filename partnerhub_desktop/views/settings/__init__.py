"""The settings page: a row for each declared setting, and what a change sets off."""
