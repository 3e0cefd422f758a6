"""Nothing depends on JavaScript: with it or without it, the same pixels."""

import pytest

from pages import one_of_each_kind, url


def picture(browser, path: str, java_script: bool) -> bytes:
    context = browser.new_context(
        viewport={"width": 1280, "height": 2400}, java_script_enabled=java_script
    )
    page = context.new_page()
    page.goto(url(path))
    shot = page.screenshot()
    context.close()
    return shot


@pytest.mark.parametrize("path", one_of_each_kind())
def test_same_page_without_javascript(browser, path):
    assert picture(browser, path, java_script=True) == picture(browser, path, java_script=False)
