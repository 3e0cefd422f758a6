"""Slides and spreadsheets, opened by LibreOffice: it must read every text, and lose no slide and no row."""

import csv
import re
import shutil
import subprocess
import xml.etree.ElementTree as tree
import zipfile

import pytest

import pages

URN = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
DRAW, TEXT, TABLE = (URN % name for name in ("drawing", "text", "table"))
NOTES = URN % "presentation" + "notes"
# Every sheet to its own file: semicolon, double quote, UTF-8, texts as shown.
CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1"

pytestmark = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice (soffice) is not there to open the files"
)


def files(kind: str) -> list[str]:
    return sorted(str(file.relative_to(pages.SITE)) for file in pages.SITE.glob(f"**/*.{kind}"))


def converted(file: str, form: str, folder):
    """What LibreOffice makes of a file, with a profile of its own, so that two may run at once."""
    subprocess.run(
        [
            "soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--convert-to", form, "--outdir", folder, pages.SITE / file,
        ],
        capture_output=True, check=True, timeout=120,
    )  # fmt: skip
    return sorted(path for path in folder.iterdir() if path.is_file())


def content(file: str):
    with zipfile.ZipFile(pages.SITE / file) as package:
        assert package.testzip() is None
        assert package.infolist()[0].filename == "mimetype"
        return tree.fromstring(package.read("content.xml"))


def dense(text: str) -> str:
    """A text without spaces: lines are broken where the paper ends."""
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("file", files("odp"))
def test_every_slide_is_shown(file, tmp_path):
    slides = content(file).iter(DRAW + "page")
    texts = []
    for slide in slides:
        for notes in slide.findall(NOTES):
            slide.remove(notes)
        texts.append([dense("".join(line.itertext())) for line in slide.iter(TEXT + "p")])
    made = converted(file, "pdf", tmp_path)
    assert len(made) == 1, "LibreOffice cannot read it, or has no Impress"
    told = subprocess.run(
        ["pdftotext", "-raw", made[0], "-"], capture_output=True, text=True, check=True
    ).stdout.split("\f")[:-1]
    assert len(told) == len(texts)
    for shown, wanted in zip(map(dense, told), texts):
        assert [text for text in wanted if text not in shown] == []


@pytest.mark.parametrize("file", files("ods"))
def test_every_cell_is_read(file, tmp_path):
    sheets = list(content(file).iter(TABLE + "table"))
    made = converted(file, CSV, tmp_path)
    assert len(made) == len(sheets), "LibreOffice cannot read it, or has no Calc"
    read = [list(csv.reader(path.open(encoding="utf-8"), delimiter=";")) for path in made]
    counts = sorted(len(list(sheet.iter(TABLE + "table-row"))) for sheet in sheets)
    assert sorted(len(rows) for rows in read) == counts
    texts = {
        "".join(cell.itertext())
        for sheet in sheets
        for cell in sheet.iter(TABLE + "table-cell")
        if cell.get(URN % "office" + "value-type") == "string"
    }
    assert texts <= {cell for rows in read for row in rows for cell in row}
