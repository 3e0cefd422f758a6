"""Every page of both sites, read as markup."""

import pytest

import lint
from pages import COMMITTEE, SITE

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
]

BAD_PAGE = """<html><body><h2 id="a">x</h2><h4>x</h4><h1>x</h1><h1>x</h1>
<a href="#nowhere">x</a><svg></svg><svg role="img" aria-label="Courbe"><text>12</text></svg>
<figure id="a" aria-label="x"><svg aria-hidden="true"></svg><figcaption>y</figcaption></figure>
<table><tbody><tr><th>x</th></tr></tbody></table></body></html>"""

PAGES = [page for site in (SITE, COMMITTEE) for page in sorted(site.glob("**/*.html"))]


@pytest.fixture(scope="module")
def findings() -> dict[str, list[str]]:
    """What is wrong, by check, over all pages."""
    found = {check: [] for check in CHECKS}
    for page in PAGES:
        for check, faults in lint.faults(page).items():
            found[check] += [f"{page.relative_to(page.parents[3])}: {fault}" for fault in faults]
    return found


@pytest.mark.parametrize("check", CHECKS)
def test_on_every_page(findings, check):
    assert findings[check][:20] == []


def test_lint_sees_a_bad_page(tmp_path):
    """The gate itself: every check finds its planted fault."""
    bad = tmp_path / "bad.html"
    bad.write_text(BAD_PAGE)
    assert [check for check, faults in lint.faults(bad).items() if not faults] == []


def test_every_page_was_found():
    assert len(PAGES) >= 100
