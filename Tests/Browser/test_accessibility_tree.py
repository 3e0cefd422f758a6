"""What a screen reader is given: one image for each chart on view, and nothing inside it."""

import pytest

from pages import one_of_each_kind, url

CHARTS_ON_VIEW = "[...document.querySelectorAll('svg[role=img]')].filter(s => s.checkVisibility()).length"


def tree(page) -> dict[str, dict]:
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    return {node["nodeId"]: node for node in nodes}


def exposed_inside(node: dict, nodes: dict[str, dict]) -> list[str]:
    """The roles of what a screen reader finds below a node, ignored nodes looked through."""
    roles = []
    for child in (nodes[key] for key in node.get("childIds", []) if key in nodes):
        roles += [] if child["ignored"] else [child["role"]["value"]]
        roles += exposed_inside(child, nodes)
    return roles


def check_one_image_per_chart(page):
    nodes = tree(page)
    images = [
        node
        for node in nodes.values()
        if not node["ignored"] and node["role"]["value"] in ("image", "img")
    ]
    assert len(images) == page.evaluate(CHARTS_ON_VIEW)
    assert [exposed_inside(image, nodes) for image in images if exposed_inside(image, nodes)] == []


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("path", one_of_each_kind())
def test_one_image_per_chart(page, path, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(url(path))
    check_one_image_per_chart(page)
