"""Every page of the site, in one pass: what axe does not see, the console, the network."""

from pathlib import Path

import pytest

from pages import all_pages, url

LINT = Path(__file__).with_name("lint.js").read_text()
CHECKS = [
    "svg is a named image or decoration",
    "svg holds one hidden group",
    "figure is named as it is captioned",
    "figure has its table",
    "table has a caption",
    "header cell has a scope",
    "row is named by a header",
    "id is unique",
    "fragment has its target",
    "page has one first heading",
    "heading skips no level",
    "page fits 320 px",
    "console is silent",
    "nothing is asked of a host",
]

BAD_PAGE = """<html><body style="width:900px"><h2 id="a">x</h2><h4>x</h4><h1>x</h1><h1>x</h1>
<a href="#nowhere">x</a><svg></svg><svg role="img" aria-label="Courbe"><text>12</text></svg>
<figure id="a" aria-label="x"><svg aria-hidden="true"></svg><figcaption>y</figcaption></figure>
<table><tbody><tr><th>x</th></tr></tbody></table></body></html>"""

# All pages are read once, by one worker.
pytestmark = pytest.mark.xdist_group("every page")


def listen(page) -> dict[str, list[str]]:
    """Lists that fill with what the page says on its console and asks of a host."""
    heard = {"console is silent": [], "nothing is asked of a host": []}
    page.on("console", lambda said: heard["console is silent"].append(said.text))
    page.on("pageerror", lambda error: heard["console is silent"].append(str(error)))
    page.on("requestfailed", lambda one: heard["console is silent"].append(f"failed: {one.url}"))
    page.on(
        "request",
        lambda one: one.url.startswith(("file:", "data:"))
        or heard["nothing is asked of a host"].append(one.url),
    )
    return heard


@pytest.fixture(scope="module")
def findings(browser) -> dict[str, list[str]]:
    """What is wrong, by check, over all pages at 320 px."""
    context = browser.new_context(viewport={"width": 320, "height": 800})
    page = context.new_page()
    found = {check: [] for check in CHECKS}
    heard = listen(page)
    for path in all_pages():
        page.goto(url(path))
        for check, faults in (page.evaluate(LINT) | heard).items():
            found[check] += [f"{path}: {fault}" for fault in faults]
        for faults in heard.values():
            faults.clear()
    context.close()
    return found


@pytest.mark.parametrize("check", CHECKS)
def test_on_every_page(findings, check):
    assert findings[check][:20] == []


def test_lint_sees_a_bad_page(page):
    """The gate itself: every check of the document finds its planted fault."""
    page.set_viewport_size({"width": 320, "height": 800})
    page.set_content(BAD_PAGE)
    assert [check for check, faults in page.evaluate(LINT).items() if not faults] == []


def test_every_page_was_found():
    assert len(all_pages()) >= 50
