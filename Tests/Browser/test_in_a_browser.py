"""A few pages of every kind, opened: their width, the console, the network."""

import pytest

from pages import few_of_each_kind, kind_of, url

WIDTHS = [320, 360, 1280]
BAD_PAGE = """<html><body style="width: 1400px"><script>console.log("x")</script>
<img src="https://example.org/x.png" alt=""></body></html>"""


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


def too_wide(page) -> list[str]:
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        if (taken := page.evaluate("document.documentElement.scrollWidth")) > width:
            found.append(f"{taken} px of {width}")
    return found


@pytest.mark.parametrize("path", few_of_each_kind())
def test_page_fits_and_asks_for_nothing(page, path):
    heard = listen(page)
    page.goto(url(path))
    assert {"page fits": too_wide(page)} | heard == {"page fits": []} | dict.fromkeys(heard, [])


def test_gate_sees_a_bad_page(page):
    """The gate itself: a page that is too wide, speaks and asks must not pass."""
    heard = listen(page)
    page.set_content(BAD_PAGE)
    assert len(too_wide(page)) == len(WIDTHS)
    assert all(heard.values())


def test_every_kind_is_opened():
    assert len({kind_of(path) for path in few_of_each_kind()}) >= 20
