"""What axe does not see, read in the markup of a page: no check here needs a browser."""

from pathlib import Path

from lxml import html

POINTER = "Description et tableau sous le graphique."


def faults(path: Path) -> dict[str, list[str]]:
    """What is wrong with a page, by check, and where."""
    page = html.document_fromstring(path.read_bytes(), html.HTMLParser(encoding="utf-8"))
    ids = [one.get("id") for one in page.iter() if one.get("id") is not None]
    known = set(ids)
    levels = [int(one.tag[1]) for one in page.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    return {
        "svg is a named image or decoration": wrong(page.iter("svg"), is_image_or_decoration),
        "svg holds one hidden group": wrong(
            (svg for svg in page.iter("svg") if svg.get("role") == "img"), is_one_hidden_group
        ),
        "figure is named as it is captioned": wrong(page.iter("figure"), is_named_as_captioned),
        "figure has its table": wrong(
            (one for one in page.iter("figure") if one.find(".//svg") is not None),
            lambda one: one.find(".//table") is not None,
        ),
        "table has a caption": wrong(page.iter("table"), has_caption),
        "header cell has a scope": wrong(page.iter("th"), lambda one: one.get("scope") is not None),
        "row is named by a header": wrong(page.iterfind(".//tbody/tr"), is_named_row),
        "id is unique": sorted({one for one in ids if ids.count(one) > 1}) if len(ids) > len(known) else [],
        "fragment has its target": wrong(
            (one for one in page.iter("a") if (one.get("href") or "").startswith("#")),
            lambda one: one.get("href")[1:] in known,
        ),
        "page has one first heading": [] if levels.count(1) == 1 else [f"{levels.count(1)} h1"],
        "heading skips no level": [
            f"h{level}" for before, level in zip([0, *levels], levels) if level > before + 1
        ],
    }


def wrong(elements, is_right) -> list[str]:
    return [html.tostring(one, encoding="unicode")[:120] for one in elements if not is_right(one)]


def is_image_or_decoration(svg) -> bool:
    name = svg.get("aria-label") or ""
    is_image = svg.get("role") == "img" and len(name) >= 40 and name.endswith(POINTER)
    return is_image or svg.get("aria-hidden") == "true"


def is_one_hidden_group(svg) -> bool:
    """Voices hear the name of an image, and nothing of what it is made of."""
    is_hidden = all(one.tag == "g" and one.get("aria-hidden") == "true" for one in svg)
    return is_hidden and svg.find(".//title") is None and svg.find(".//a") is None


def is_named_as_captioned(figure) -> bool:
    caption = figure.find(".//figcaption")
    return caption is not None and figure.get("aria-label") == caption.text_content().strip()


def is_named_row(row) -> bool:
    """A row that begins with nothing is one to write on, on paper."""
    return row.find(".//th[@scope='row']") is not None or row[0].text_content().strip() == ""


def has_caption(table) -> bool:
    caption = table.find("caption")
    return caption is not None and caption.text_content().strip() != ""
