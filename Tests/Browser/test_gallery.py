"""Every kind of chart in every circumstance: the page that `make gallery` writes."""

from pathlib import Path

import pytest

import lint
from pages import GALLERY, gallery_kinds
from test_accessibility_tree import check_one_image_per_chart
from test_axe import AXE, COLOURS, WIDTHS, violations
from test_in_a_browser import listen
from test_html import errors
from test_print import check_tables_are_told, words_on_paper

DRAWING = Path(__file__).with_name("drawing.js").read_text()

# Leaves one kind of chart on the page: axe takes more than twice the time on twice the page.
KEEP = """kind => {
  let own = true;
  for (const one of [...document.querySelector('.galerie').children]) {
    if (one.tagName === 'H2') own = one.id === kind;
    if (!own) one.remove();
  }
}"""

# Only these rules look at colours, and no other changes with them.
CONTRAST = {"runOnly": ["color-contrast", "link-in-text-block"], "resultTypes": ["violations"]}
SHADES = {
    "dark": COLOURS["dark"],
    "forced": COLOURS["forced"],
    "more contrast": COLOURS["light"] | {"contrast": "more"},
}
CHARTS_ON_PAPER = 40
PAPER = 673  # 178 mm

BAD_DRAWING = """<html><body style="font: 10px Arial"><figure id="f">
<svg role="img" width="60" height="40" viewBox="0 0 60 40" style="overflow: visible">
<text x="5" y="20">un</text><text x="6" y="22" fill="none">deux</text><text x="50" y="60">trois</text>
</svg></figure></body></html>"""


@pytest.fixture
def gallery(page):
    page.goto(GALLERY.as_uri())
    return page


@pytest.mark.parametrize("kind", gallery_kinds())
def test_kind_has_no_violation(gallery, kind):
    gallery.evaluate(KEEP, kind)
    lacks = gallery.get_by_text("Ce genre n’a pas cette circonstance.").count()
    assert gallery.locator(".g, .exemple").count() + lacks >= 9
    gallery.evaluate(AXE)
    found = {}
    for width in reversed(WIDTHS):
        gallery.set_viewport_size({"width": width, "height": 900})
        found[f"{width} px"] = violations(gallery)
    for name, media in SHADES.items():
        gallery.emulate_media(**media)
        found[name] = violations(gallery, CONTRAST)
    assert {look: faults for look, faults in found.items() if faults} == {}


def test_page_has_no_fault(page):
    heard = listen(page)
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(GALLERY.as_uri())
    width = page.evaluate("document.documentElement.scrollWidth")
    found = lint.faults(GALLERY) | heard | {"page fits": [] if width <= 320 else [f"{width} px"]}
    assert {check: faults[:10] for check, faults in found.items() if faults} == {}


@pytest.mark.parametrize("width, colours", [(1280, "light"), (1280, "forced"), (360, "light")])
def test_drawings_keep_their_texts_apart(gallery, width, colours):
    gallery.emulate_media(**COLOURS[colours])
    gallery.set_viewport_size({"width": width, "height": 900})
    found = gallery.evaluate(DRAWING)
    assert {check: faults[:10] for check, faults in found.items() if faults} == {}


@pytest.mark.parametrize("width", [1280, 360])
def test_one_image_per_chart(gallery, width):
    gallery.set_viewport_size({"width": width, "height": 900})
    check_one_image_per_chart(gallery)


def test_letters_are_legible_on_paper(gallery):
    """The least height of a letter is 12 px, or 9 points, between the margins of an A4 sheet."""
    gallery.emulate_media(media="print")
    gallery.set_viewport_size({"width": PAPER, "height": 900})
    assert gallery.evaluate(DRAWING)["text has a size of 12 px"] == []


def test_tables_are_printed(gallery, tmp_path):
    told = words_on_paper(gallery, tmp_path / "gallery.pdf")
    assert told.count("\f") >= CHARTS_ON_PAPER
    check_tables_are_told(gallery, told)


def test_page_is_valid():
    assert errors([GALLERY])[:20] == []


def test_drawing_sees_a_bad_drawing(page):
    """The gate itself: every check of a drawing finds its planted fault."""
    page.set_content(BAD_DRAWING)
    assert [check for check, faults in page.evaluate(DRAWING).items() if not faults] == []
