"""The built site and the gallery under test, and one page of every kind."""

import os
import re
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[2]
SITE = Path(os.environ.get("SYNCHRO_SITE", ROOT / "output")).resolve()
# The same content made for the committee, with the documents that partners do not read.
COMMITTEE = Path(os.environ.get("SYNCHRO_COMMITTEE", ROOT / ".build/demo-committee")).resolve()
GALLERY = Path(os.environ.get("SYNCHRO_GALLERY", ROOT / ".build/gallery/index.html")).resolve()


def first(pattern: str) -> list[str]:
    """The first page that answers a pattern, as a path inside the site; none when the site has none."""
    found = sorted(SITE.glob(pattern))
    return [str(found[0].relative_to(SITE))] if found else []


def richest(pattern: str) -> list[str]:
    """The heaviest page that answers a pattern: it holds the most of what such pages may hold."""
    found = sorted(SITE.glob(pattern), key=lambda page: page.stat().st_size)
    return [str(found[-1].relative_to(SITE))] if found else []


def one_of_each_kind() -> list[str]:
    """One page of every kind: the heaviest where a kind has several, every text page."""
    listings = [page for page in SITE.glob("*/index.html")]
    return sorted(
        {
            *first("index.html"),
            *first("404.html"),
            *(str(page.relative_to(SITE)) for page in listings),
            *richest("rapports/*/index.html"),
            *richest("rapports/*/[!i]*.html"),
            *richest("sous-publics/[!i]*.html"),
            *richest("indicateurs/[!i]*.html"),
            *richest("sources/[!i]*.html"),
            *richest("ateliers/*/index.html"),
            *richest("ateliers/*/participants.html"),
            *richest("ateliers/*/animateur.html"),
            *richest("*/*/diaporama.html"),
            *richest("*/*/affiches.html"),
            *richest("inter-territoires/*/index.html"),
            *richest("inter-territoires/*/participants.html"),
            *richest("restitutions/*/index.html"),
            *richest("restitutions/*/participants.html"),
        }
    )


def all_pages() -> list[str]:
    return sorted(str(page.relative_to(SITE)) for page in SITE.glob("**/*.html"))


# Folders of meetings: what their files are called tells a kind of document.
MEETINGS = {"ateliers", "inter-territoires", "restitutions", "comites"}


def kind_of(page: str) -> str:
    """What a page is, from its path: the folder, how deep, a list or one of many."""
    folder, *_, name = page.split("/") if "/" in page else ("", page)
    is_told = name == "index.html" or folder in MEETINGS or not folder
    return f"{folder}/{'*/' * (page.count('/') - 1)}{name if is_told else '*.html'}"


def few_of_each_kind(count: int = 3) -> list[str]:
    """The heaviest and the lightest page of every kind, and some drawn at random, the same at every run."""
    kinds: dict[str, list[str]] = {}
    for page in all_pages():
        kinds.setdefault(kind_of(page), []).append(page)
    few = []
    for kind, members in sorted(kinds.items()):
        members.sort(key=lambda page: ((SITE / page).stat().st_size, page))
        rest = members[1:-1]
        drawn = Random(kind).sample(rest, min(count - 2, len(rest)))
        few += sorted({members[0], members[-1], *drawn})
    return few


def url(page: str) -> str:
    """Pages are read where partners read them: from a folder, without a server."""
    return (SITE / page).as_uri()


def latest_report() -> list[str]:
    """The report of the last month that has one."""
    found = sorted(SITE.glob("rapports/*/index.html"))
    return [str(found[-1].relative_to(SITE))] if found else []


def gallery_kinds() -> list[str]:
    """The kinds of charts that the gallery shows, in its order."""
    return re.findall(r'<h2 id="([^"]+)"', GALLERY.read_text())
