"""What is handed out on paper: as many sheets as meant, no figure cut in two, no heading left alone."""

import re
import subprocess

import pytest

from pages import SITE, url

# The sheets that each document of a workshop may fill, least and most.
SHEETS = {"participants": (4, 4), "preparation": (1, 2), "compte-rendu": (1, 2)}
DOCUMENTS = sorted(
    str(page.relative_to(SITE))
    for page in SITE.glob("ateliers/*/[!i]*.html")
    if page.stem in {*SHEETS, "animateur"}
)

HEADINGS = "() => [...document.querySelectorAll('main h2')].map(one => one.textContent)"
FIGURES = """() => [...document.querySelectorAll('main figure')].map(figure => ({
  title: figure.querySelector('figcaption').textContent,
  end: figure.closest('.feuille') ? figure.querySelector('.g-src').textContent : null}))"""


def flat(text: str) -> str:
    """Words without the whitespace between: a PDF keeps no narrow space."""
    return re.sub(r"\s+", "", text)


@pytest.fixture(params=DOCUMENTS)
def printed(request, page, tmp_path):
    """A document, its name, and the words of each of its sheets."""
    page.goto(url(request.param))
    paper = tmp_path / "page.pdf"
    page.pdf(path=paper, format="A4", prefer_css_page_size=True)
    told = subprocess.run(
        ["pdftotext", "-raw", paper, "-"], capture_output=True, text=True, check=True
    ).stdout
    return page, request.param.rsplit("/", 1)[1].removesuffix(".html"), told.split("\f")[:-1]


def test_it_has_the_sheets_that_are_meant(printed):
    _, name, sheets = printed
    least, most = SHEETS.get(name, (1, 7))
    assert least <= len(sheets) <= most


def test_no_figure_is_cut(printed):
    """A figure begins and ends on one sheet."""
    page, _, sheets = printed
    for figure in page.evaluate(FIGURES):
        wanted = [flat(words) for words in figure.values() if words]
        assert any(all(words in flat(sheet) for words in wanted) for sheet in sheets), wanted


def test_no_heading_ends_a_sheet(printed):
    """What a heading announces begins on its sheet."""
    page, _, sheets = printed
    headings = {flat(heading) for heading in page.evaluate(HEADINGS)}
    for sheet in sheets:
        lines = [flat(line) for line in sheet.splitlines() if line.strip()]
        body = [line for line in lines if not re.search(r"page\d+/\d+$|^Aveclesoutien", line)]
        assert body[-1] not in headings


def test_what_is_reserved_says_so(printed):
    _, name, sheets = printed
    is_reserved = name in {"animateur", "preparation"}
    assert ("Réservéaucomitédesuivi" in flat(sheets[0])) == is_reserved
