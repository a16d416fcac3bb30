# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""What LibreOffice Calc makes of a file: it opens the file and saves it, and the cells are read from that."""
import os
import subprocess
import tempfile

import openpyxl

# fields between commas, texts in double quotes, UTF-8, from the first line, numbers and dates found out
CSV = "CSV:44,34,76,1,,0,false,true"


def opened_in_calc(path):
    """The sheets of the file by their names, each a list of rows of cells."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx"]
        command += [f"--infilter={CSV}"] if path.endswith(".csv") else []
        subprocess.run([*command, "--outdir", folder + "/out", path], check=True, capture_output=True, timeout=300)
        name = os.path.splitext(os.path.basename(path))[0] + ".xlsx"
        book = openpyxl.load_workbook(os.path.join(folder, "out", name))
        return {sheet.title: list(sheet.iter_rows()) for sheet in book}
