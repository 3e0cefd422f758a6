"""The pack of a meeting, as it leaves the office: PDF for people and for screen readers, a zip that opens anywhere."""

import os
import re
import subprocess
import zipfile
from pathlib import Path

import pytest

from pages import ROOT
from test_in_a_browser import listen

SYNCHRO = ROOT / os.environ.get("SYNCHRO", ".build/debug/synchro")
# A workshop, a session between territories, a committee.
CODES = ["A1", "IT1", "2024-09"]
of_a_workshop = pytest.mark.parametrize("pack", ["A1"], indirect=True)


def run(*words) -> str:
    return subprocess.run([*map(str, words)], capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module", params=CODES)
def pack(request, tmp_path_factory) -> Path:
    """The folder of a pack, printed by the browser on the path."""
    packs = tmp_path_factory.mktemp("dossiers préparés")
    subprocess.run([SYNCHRO, "pack", request.param, "--output", packs, "-q"], cwd=ROOT, check=True)
    (folder,) = [path for path in packs.iterdir() if path.is_dir()]
    assert sorted(path.name for path in packs.iterdir()) == [folder.name, folder.name + ".zip"]
    return folder


@pytest.fixture(scope="module")
def documents(pack) -> list[Path]:
    found = sorted(pack.glob("*/*.pdf"))
    assert [path.with_suffix(".html") for path in found] == sorted(pack.glob("*/*.html"))
    assert len(found) >= 2
    return found


def test_every_pdf_is_made_for_all_readers(documents):
    for document in documents:
        facts = dict(line.split(":", 1) for line in run("pdfinfo", document).splitlines())
        assert int(facts["Pages"]) >= 1, document
        assert facts["Tagged"].strip() == "yes", document
        assert facts["Title"].strip().endswith("— Synchrø"), document
        bytes = document.read_bytes()
        assert b"/Lang (fr" in bytes, document
        assert b"/Outlines " in bytes, document


def test_every_sheet_has_its_number(documents):
    for document in documents:
        sheets = run("pdftotext", "-raw", document, "-").split("\f")[:-1]
        for number, sheet in enumerate(sheets, start=1):
            told = re.sub(r"\s+", "", sheet)
            assert f"{number}/{len(sheets)}" in told, f"{document} {number}"
            assert "Donnéessynthétiques" in told, f"{document} {number}"
            assert "Diffusion:" in told, f"{document} {number}"


def test_printing_the_page_gives_the_same_sheets(documents, page, tmp_path):
    """Ctrl-P on the HTML of the pack: the words of every sheet of its PDF, in their order."""
    for document in documents:
        page.goto(document.with_suffix(".html").as_uri())
        page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
        told = run("pdftotext", "-raw", document, "-")
        assert run("pdftotext", "-raw", tmp_path / "page.pdf", "-") == told, document


def test_fonts_are_embedded(documents):
    for document in documents:
        rows = run("pdffonts", document).splitlines()[2:]
        # From the end of the row: embedded, subset, unicode, object, generation.
        assert [row for row in rows if row.split()[-5] != "yes"] == [], document


def test_no_file_tells_of_this_machine(pack):
    for path in pack.rglob("*"):
        if path.is_file():
            bytes = path.read_bytes()
            assert b"file:/" not in bytes and str(pack.parent).encode() not in bytes, path


def test_links_of_a_pdf_lead_to_the_web_only(documents):
    for document in documents:
        links = run("pdfinfo", "-url", document).splitlines()[1:]
        assert [link for link in links if not re.search(r" (https?|mailto):", link)] == [], document


@of_a_workshop
def test_zip_opens_anywhere(pack, page, tmp_path):
    """No request, no word on the console, and a link from a document to another is followed."""
    with zipfile.ZipFile(pack.parent / f"{pack.name}.zip") as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path / "clé USB")
    copy = tmp_path / "clé USB" / pack.name
    names = sorted(str(path.relative_to(pack)) for path in pack.rglob("*") if path.is_file())
    assert names == sorted(str(path.relative_to(copy)) for path in copy.rglob("*") if path.is_file())
    heard = listen(page)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    documents = sorted(copy.glob("*/*.html"))
    for document in documents:
        page.goto(document.as_uri())
        for link in page.locator("a[href]").all():
            target = link.get_attribute("href").split("#")[0]
            if target and not target.startswith(("http", "mailto")):
                assert (document.parent / target).resolve().is_file(), f"{document.name}: {target}"
    assert heard == {"console is silent": [], "nothing is asked of a host": []}
    # The icon is given as an empty address; nothing else is loaded beside the documents themselves.
    assert {url for url in asked if not url.startswith("data:")} == {d.as_uri() for d in documents}


@of_a_workshop
def test_two_packs_are_the_same_bytes(pack, tmp_path):
    subprocess.run([SYNCHRO, "pack", "A1", "--output", tmp_path, "-q"], cwd=ROOT, check=True)
    archive = f"{pack.name}.zip"
    assert (tmp_path / archive).read_bytes() == (pack.parent / archive).read_bytes()
