"""CSV and XLSX files, folders and zips of them, brought into the store (interfaces.md, "Import files").

Four steps: read and type every file column by column (``reading``), check rows against each other and
the store (``checking``), find the differences (``differences``), write them in one transaction
(``apply``). ``run`` puts them together.
"""
