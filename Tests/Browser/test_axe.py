"""No axe-core finding on any kind of page, whatever the width and the colours."""

from pathlib import Path

import axe_playwright_python
import pytest

from pages import one_of_each_kind, url

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "RGAAv4"]
OPTIONS = {"runOnly": TAGS, "resultTypes": ["violations"]}

WIDTHS = [1280, 360, 320]
COLOURS = {
    "light": {"color_scheme": "light", "forced_colors": "none"},
    "dark": {"color_scheme": "dark", "forced_colors": "none"},
    "forced": {"color_scheme": "light", "forced_colors": "active"},
}


def violations(page, options=OPTIONS) -> list[str]:
    found = page.evaluate("options => axe.run(document, options)", options)["violations"]
    return [
        f"{rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"][:3]
    ]


@pytest.mark.parametrize("path", one_of_each_kind())
def test_page_has_no_violation(page, path):
    page.goto(url(path))
    page.evaluate(AXE)
    found = {}
    for colours, media in COLOURS.items():
        page.emulate_media(**media)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            if these := violations(page):
                found[f"{width} px, {colours}"] = these
    assert found == {}


def test_gate_sees_a_bad_page(page):
    """The gate itself: a page with known faults must not pass."""
    page.set_content("<html><body><img src='x'><p style='color:#ccc'>pâle</p></body></html>")
    page.evaluate(AXE)
    found = " ".join(violations(page))
    for rule in ("html-has-lang", "image-alt", "color-contrast"):
        assert rule in found
