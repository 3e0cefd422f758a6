"""What is held on paper in a meeting: as many sheets as meant, no figure cut, no heading left alone, nothing clipped."""

import re
import subprocess
from xml.etree import ElementTree

import pytest

from pages import COMMITTEE

# The sheets that each document may fill, least and most.
SHEETS = {
    ("ateliers", "participants"): (4, 4),
    ("ateliers", "animateur"): (4, 6),
    ("inter-territoires", "participants"): (4, 8),
    ("inter-territoires", "animateur"): (2, 4),
    ("restitutions", "participants"): (2, 6),
    ("comites", "dossier"): (4, 8),
    ("comites", "annexe"): (2, 4),
}
TEXTS = {"preparation": (1, 2), "compte-rendu": (1, 2)}
KNOWN = {document for _, document in SHEETS} | set(TEXTS)
KINDS = ("ateliers", "inter-territoires", "comites", "restitutions")
DOCUMENTS = sorted(
    str(page.relative_to(COMMITTEE))
    for kind in KINDS
    for page in COMMITTEE.glob(f"{kind}/*/*.html")
    if page.stem in KNOWN
)

# The width between the margins of an A4 sheet, 178 mm, in CSS pixels; its foot begins 19 mm above its end.
WIDTH = 672
FOOT = 19 / 25.4 * 72

# What announces something: the words of headings, of tables' titles and heads; not those of a form's rows.
ANNOUNCES = """() => {
  const rows = new Set([...document.querySelectorAll('main tbody th')].map(one => one.innerText))
  return [...document.querySelectorAll('main :is(h2, h3, h4, caption, thead tr)')]
  .filter(one => one.getClientRects().length > 0)
  .map(one => one.innerText)
  .filter(words => words.trim() && !rows.has(words))
}"""
FIGURES = """() => [...document.querySelectorAll('main figure')].map(figure => ({
  title: figure.querySelector('figcaption').textContent,
  end: figure.closest('.feuille') ? figure.querySelector('.g-src').textContent : null}))"""
# Beyond the sheet's edge, or cut by a box that hides what it cannot hold.
CLIPPED = """width => [...document.querySelectorAll('main *')].filter(one => {
  if (one.closest('.hors-ecran, svg') || one.getClientRects().length === 0) return false
  const hides = getComputedStyle(one).overflow !== 'visible'
  return one.getBoundingClientRect().right > width + 1 || hides && one.scrollWidth > one.clientWidth + 1
}).map(one => one.outerHTML.slice(0, 120))"""


def flat(text: str) -> str:
    """Words without the whitespace between: a PDF keeps no narrow space."""
    return re.sub(r"\s+", "", text)


def poppler(tool: str, *options) -> str:
    return subprocess.run([tool, *options], capture_output=True, text=True, check=True).stdout


class Printed:
    """A document as it is printed, and what its page says of itself."""

    def __init__(self, browser, document: str, paper):
        self.kind, _, name = document.split("/")
        self.name = name.removesuffix(".html")
        context = browser.new_context(viewport={"width": WIDTH, "height": 900}, locale="fr-FR")
        page = context.new_page()
        page.goto((COMMITTEE / document).as_uri())
        page.pdf(path=paper, format="A4", prefer_css_page_size=True)
        page.emulate_media(media="print")
        self.announces = [words.split() for words in page.evaluate(ANNOUNCES)]
        self.figures = page.evaluate(FIGURES)
        self.clipped = page.evaluate(CLIPPED, WIDTH)
        self.foot = len(page.inner_text(".pied").split())
        context.close()
        self.sheets = poppler("pdftotext", "-raw", paper, "-").split("\f")[:-1]
        self.places = ElementTree.fromstring(poppler("pdftotext", "-bbox", paper, "-"))

    def bodies(self) -> list[list[tuple[float, float, str]]]:
        """The words of each sheet between its head and its foot, from the top: bottom, left, word."""
        sheets = []
        for sheet in self.places.iter("{http://www.w3.org/1999/xhtml}page"):
            end = float(sheet.get("height")) - FOOT
            words = [
                (float(word.get("yMax")), float(word.get("xMin")), word.text)
                for word in sheet.iter("{http://www.w3.org/1999/xhtml}word")
                if FOOT < float(word.get("yMin")) < end
            ]
            sheets.append(sorted(words))
        return sheets


@pytest.fixture(scope="module", params=DOCUMENTS)
def printed(request, browser, tmp_path_factory) -> Printed:
    return Printed(browser, request.param, tmp_path_factory.mktemp("papier") / "page.pdf")


def test_every_kind_of_document_is_read():
    found = {(page.split("/")[0], page.split("/")[2].removesuffix(".html")) for page in DOCUMENTS}
    assert found >= {*SHEETS, ("ateliers", "preparation"), ("comites", "compte-rendu")}


def test_it_has_the_sheets_that_are_meant(printed):
    least, most = TEXTS.get(printed.name) or SHEETS[printed.kind, printed.name]
    assert least <= len(printed.sheets) <= most


def test_no_figure_is_cut(printed):
    """A figure begins and ends on one sheet."""
    for figure in printed.figures:
        wanted = [flat(words) for words in figure.values() if words]
        assert any(all(words in flat(sheet) for words in wanted) for sheet in printed.sheets), wanted


def test_no_heading_ends_a_sheet(printed):
    """What a heading, a table's title or its head announces begins on its sheet."""
    for number, body in enumerate(printed.bodies(), start=1):
        lowest = body[-1][0]
        last = [word for _, word in sorted((left, word) for end, left, word in body if end > lowest - 3)]
        for words in printed.announces:
            is_whole = last == words[-len(last) :]
            is_head = last[0] == words[0] and set(last) <= set(words) and len(last) > 2
            assert not is_whole and not is_head, f"sheet {number}: {last}"


def test_no_sheet_is_left_empty(printed):
    """A sheet holds a line at least, the last one more than the foot of the document."""
    *bodies, last = map(len, printed.bodies())
    assert min([*bodies, last - printed.foot]) > 5, (bodies, last)


def test_nothing_is_clipped(printed):
    """The browser shrinks a whole document to fit its widest table, or cuts the table."""
    assert printed.clipped == []


def test_every_sheet_is_marked(printed):
    for number, sheet in enumerate(printed.sheets, start=1):
        for mark in ("Données synthétiques", "Avec le soutien de", f"page {number} / {len(printed.sheets)}"):
            assert flat(mark) in flat(sheet), f"sheet {number}"


def test_what_is_reserved_says_so(printed):
    is_reserved = printed.name in {"animateur", "preparation"}
    assert ("Réservéaucomitédesuivi" in flat(printed.sheets[0])) == is_reserved
