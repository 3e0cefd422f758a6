"""Slides and posters: a slide fills the screen and no more, keys go from one to the next without a script, and
paper has one slide or one poster a sheet."""

import re
import subprocess

import pytest

from pages import COMMITTEE

DECKS = sorted(COMMITTEE.glob("*/*/diaporama.html"), key=lambda deck: deck.stat().st_size)
POSTERS = sorted(COMMITTEE.glob("*/*/affiches.html"))
# The heaviest deck of each kind of meeting, for what the theme alone decides.
KINDS = list({deck.parts[-3]: deck for deck in DECKS}.values())


def named(page) -> str:
    return "/".join(page.parts[-3:-1])


# A projector, a laptop, a screen that is not as wide as slides are.
SCREENS = [(1280, 720), (1920, 1080), (1280, 900)]

# What sticks out of its slide, or touches what follows it.
OVERFLOWS = """() => [...document.querySelectorAll('.diapo, .affiche')].flatMap(slide => {
  const found = [];
  const room = slide.getBoundingClientRect();
  if (slide.scrollHeight > slide.clientHeight + 1) found.push('too tall');
  for (const part of slide.querySelectorAll('p, h1, h2, li, table, tr, svg.g-e, nav, ul')) {
    const box = part.getBoundingClientRect();
    if (!box.width) continue;
    if (box.bottom > room.bottom + 1 || box.right > room.right + 1 || box.left < room.left - 1)
      found.push('out: ' + part.textContent.slice(0, 30));
  }
  const body = slide.querySelector('.diapo-corps');
  if (body && body.scrollHeight > body.clientHeight + 1) found.push('body too tall');
  return found.map(what => slide.id + ' ' + what);
})"""

FILLS = """() => [...document.querySelectorAll('.diapo')].map(slide => {
  const box = slide.getBoundingClientRect();
  return [Math.round(box.width), Math.round(box.height)];
})"""

# The slide that the page has come to rest on, from 1; 0 while it moves, when a key would be lost.
SHOWN = """() => new Promise(tell => {
  const before = scrollY;
  requestAnimationFrame(() => requestAnimationFrame(() => tell(scrollY !== before ? 0 :
    [...document.querySelectorAll('.diapo')].findIndex(
      slide => Math.abs(slide.getBoundingClientRect().top) < 0.5) + 1)));
})"""


def rest_on(page, number: int) -> None:
    page.wait_for_function(f"async () => await ({SHOWN})() === {number}")


@pytest.mark.parametrize("path", DECKS, ids=named)
def test_every_slide_fills_the_screen_and_no_more(page, path):
    for width, height in SCREENS:
        page.set_viewport_size({"width": width, "height": height})
        page.goto(path.as_uri())
        sizes = page.evaluate(FILLS)
        assert len(sizes) >= 3
        assert sizes == [[width, height]] * len(sizes)
        assert page.evaluate(OVERFLOWS) == []
        assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("path", KINDS, ids=named)
def test_letters_are_those_of_a_wall(page, path):
    """18 points on a slide 28 cm wide are 29 pixels of 1280; sources, feet and drawings are smaller."""
    page.set_viewport_size({"width": 1280, "height": 720})
    page.goto(path.as_uri())
    sizes = page.evaluate(
        """() => [...document.querySelectorAll(
          '.diapo h1, .diapo h2, .diapo li, .diapo td, .diapo th, .diapo-corps p, .diapo-sous')]
          .map(text => parseFloat(getComputedStyle(text).fontSize))"""
    )
    assert min(sizes) >= 28.9
    drawn = page.evaluate(
        """() => [...document.querySelectorAll('.diapo svg.g-e text')].map(
          text => text.getScreenCTM().a * parseFloat(getComputedStyle(text).fontSize))"""
    )
    assert not drawn or min(drawn) >= 18


@pytest.mark.parametrize("path", KINDS[:1], ids=named)
@pytest.mark.parametrize(
    "following, earlier",
    [("PageDown", "PageUp"), ("Space", "Shift+Space"), ("ArrowDown", "ArrowUp")],
)
def test_keys_go_from_slide_to_slide(browser, path, following, earlier):
    context = browser.new_context(viewport={"width": 1280, "height": 720}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(path.as_uri())
    assert page.evaluate("document.scripts.length") == 0
    assert page.evaluate(SHOWN) == 1
    for wanted in (2, 3):
        page.keyboard.press(following)
        rest_on(page, wanted)
    page.keyboard.press(earlier)
    rest_on(page, 2)
    context.close()


@pytest.mark.parametrize("path", KINDS, ids=named)
def test_links_go_from_slide_to_slide(page, path):
    page.set_viewport_size({"width": 1280, "height": 720})
    page.goto(path.as_uri())
    count = page.locator(".diapo").count()
    for number in range(1, count):
        assert page.evaluate(SHOWN) == number
        link = page.locator(f"#diapo-{number} nav a", has_text="Suivante")
        link.focus()
        page.keyboard.press("Enter")
        rest_on(page, number + 1)
    page.locator(f"#diapo-{count} nav a", has_text="Précédente").click()
    rest_on(page, count - 1)


@pytest.mark.parametrize("path", KINDS + POSTERS, ids=named)
def test_a_narrow_or_enlarged_page_is_a_text(page, path):
    """Zoomed to 200 %, or on a telephone, slides and posters follow each other and nothing sticks out."""
    for width, height in [(640, 360), (320, 640)]:
        page.set_viewport_size({"width": width, "height": height})
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") == width
        sizes = page.evaluate(
            """() => [...document.querySelectorAll('main p, main li, main td')].filter(
              text => text.getClientRects().length).map(
              text => parseFloat(getComputedStyle(text).fontSize))"""
        )
        assert min(sizes) >= 12


def sheets(page, path, folder) -> list[str]:
    """The sizes of the sheets of a page, in points."""
    page.goto(path.as_uri())
    paper = folder / "page.pdf"
    page.pdf(path=paper, prefer_css_page_size=True, print_background=True)
    told = subprocess.run(
        ["pdfinfo", "-f", "1", "-l", "99", paper], capture_output=True, text=True, check=True
    ).stdout
    return re.findall(r"Page +\d+ size: +([\d.]+ x [\d.]+)", told)


@pytest.mark.parametrize("path", DECKS, ids=named)
def test_paper_has_one_slide_a_sheet(page, path, tmp_path):
    found = sheets(page, path, tmp_path)
    assert found == ["960 x 540"] * page.locator(".diapo").count()
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 1280, "height": 720})
    assert page.evaluate(OVERFLOWS) == []


@pytest.mark.parametrize("path", POSTERS, ids=named)
def test_paper_has_one_poster_a_sheet(page, path, tmp_path):
    found = sheets(page, path, tmp_path)
    assert len(found) == page.locator(".affiche").count() >= 1
    for size in found:
        width, height = map(float, size.split(" x "))
        assert (round(width * 25.4 / 72), round(height * 25.4 / 72)) == (420, 297)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 1600, "height": 1200})
    assert page.evaluate(OVERFLOWS) == []


@pytest.mark.parametrize("path", POSTERS, ids=named)
def test_a_poster_is_read_from_three_metres(page, path):
    """In millimetres of the sheet: title, question, and every text of the drawing."""
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 1600, "height": 1200})
    page.goto(path.as_uri())
    millimetre = 96 / 25.4
    for what, least in [("h2", 15), (".affiche-question", 11), (".affiche-sous", 6.5)]:
        sizes = page.evaluate(
            "what => [...document.querySelectorAll('.affiche ' + what)].map("
            "text => parseFloat(getComputedStyle(text).fontSize))", what)
        assert min(sizes) / millimetre >= least, what
    drawn = page.evaluate(
        """() => [...document.querySelectorAll('.affiche svg.g-e text')].map(
          text => text.getScreenCTM().a * parseFloat(getComputedStyle(text).fontSize))"""
    )
    assert min(drawn) / millimetre >= 6
