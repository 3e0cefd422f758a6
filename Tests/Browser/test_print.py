"""On paper: closed tables are printed, with the notice and the partner's name on the sheets."""

import re
import subprocess

import pytest

from pages import latest_report, richest, url

# The width between the margins of an A4 sheet, 178 mm, in CSS pixels.
SHEET = 672

ROWS = """() => [...document.querySelectorAll('details tbody tr')]
  .filter(row => row.querySelector('.hors-ecran') === null)
  .map(row => [...row.cells].map(cell => cell.textContent).join(' '))"""


def flat(text: str) -> str:
    """Words without the whitespace between: a PDF keeps no narrow space."""
    return re.sub(r"\s+", "", text)


def words_on_paper(page, sheet) -> str:
    """The words of the page's PDF, a form feed after each sheet."""
    page.pdf(path=sheet, format="A4", prefer_css_page_size=True)
    # In the order of the content: a table beside a chart, a cell of two lines stay whole.
    return subprocess.run(
        ["pdftotext", "-raw", sheet, "-"], capture_output=True, text=True, check=True
    ).stdout


def check_tables_are_told(page, told):
    rows = [flat(row) for row in page.evaluate(ROWS)]
    words = flat(told)
    assert len(rows) > 20
    assert [row for row in rows if row not in words] == []


@pytest.fixture(params=[*latest_report(), *richest("ateliers/*/participants.html")])
def printed(request, page, tmp_path):
    """A page and the words of its PDF."""
    page.goto(url(request.param))
    told = words_on_paper(page, tmp_path / "page.pdf")
    print(f"{request.param}: {told.count(chr(12))} A4 pages")
    return page, told


@pytest.mark.parametrize("report", latest_report())
def test_closed_tables_are_printed(report, page, tmp_path):
    page.goto(url(report))
    check_tables_are_told(page, words_on_paper(page, tmp_path / "page.pdf"))


def test_every_sheet_is_marked(printed):
    page, told = printed
    sheets = told.split("\f")[:-1]
    marks = [mark.inner_text() for mark in page.locator(".avis, .soutien a").all()]
    for number, sheet in enumerate(sheets, start=1):
        for mark in [*marks, f"page {number} / {len(sheets)}"]:
            assert flat(mark) in flat(sheet)


def test_nothing_is_wider_than_the_sheet(printed):
    """The browser shrinks a whole document to fit its widest table, or cuts the table."""
    page, _ = printed
    page.emulate_media(media="print")
    page.set_viewport_size({"width": SHEET, "height": 900})
    assert page.evaluate("document.documentElement.scrollWidth") <= SHEET
