"""One browser for all tests: Debian's Chromium, without a network."""

import pytest
from playwright.sync_api import sync_playwright

import pages

CHROMIUM = "/usr/lib/chromium/chromium"
# A container has no user namespaces for the sandbox; no host name resolves, so that nothing leaves.
FLAGS = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"]


@pytest.fixture(scope="session", autouse=True)
def built_site():
    if not (pages.SITE / "index.html").exists():
        pytest.exit(f"No site in {pages.SITE}: build it, or set SYNCHRO_SITE.", returncode=2)
    if not (pages.COMMITTEE / "index.html").exists():
        pytest.exit(f"No site in {pages.COMMITTEE}: build it, or set SYNCHRO_COMMITTEE.", returncode=2)
    if not pages.GALLERY.exists():
        pytest.exit(f"No gallery at {pages.GALLERY}: make gallery, or set SYNCHRO_GALLERY.", 2)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser):
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="fr-FR")
    yield context.new_page()
    context.close()
