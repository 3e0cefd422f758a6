#!/usr/bin/env python3
"""Draws the charts of ours.json with Vega-Lite and pygal, times all, and writes them side by side.

usage: charts.py FOLDER THEME    (FOLDER/ours.json as `gallery compare` prints it)

Times are the least of warm calls in one process each, so that other work on the machine does not count. Ours is the whole figure (two drawings, description and
table); theirs is one drawing.
"""
import gzip
import html
import json
import re
import sys
import time
from pathlib import Path

import pygal
import vl_convert

ROUNDS = 20


def timed(draw):
    draw()  # the first call loads what later ones reuse
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        svg = draw()
        times.append((time.perf_counter() - start) * 1000)
    return svg, min(times)


def vega(chart):
    rows = [{"mois": m, "nom": s["nom"], "valeur": v}
            for s in chart["series"] for m, v in zip(chart["mois"], s["valeurs"])]
    return {
        "width": 560, "height": 280, "title": chart["titre"], "data": {"values": rows},
        "mark": "bar" if chart["empilees"] else "line",
        "encoding": {
            "x": {"field": "mois", "type": "ordinal" if chart["empilees"] else "temporal", "title": None},
            "y": {"field": "valeur", "type": "quantitative", "title": "ménages"},
            "color": {"field": "nom", "type": "nominal", "title": None}},
    }


def pygal_chart(chart):
    drawing = (pygal.StackedBar if chart["empilees"] else pygal.Line)(
        width=720, height=360, title=chart["titre"], js=[], x_label_rotation=45, show_minor_x_labels=False,
        x_labels=chart["mois"], x_labels_major_every=3)
    for s in chart["series"]:
        drawing.add(s["nom"], s["valeurs"])
    return drawing.render(is_unicode=True, disable_xml_declaration=True)


def size(text):
    data = text.encode()
    return f"{len(data) / 1000:.1f} ko ({len(gzip.compress(data)) / 1000:.1f} compressés)"


def panel(name, drawing, milliseconds, note):
    return (f"<section><h3>{name}</h3>{drawing}<p>{milliseconds:.3f} ms, {note}</p></section>")


def main():
    folder, theme = Path(sys.argv[1]), Path(sys.argv[2])
    css = "\n".join(f.read_text() for f in sorted(theme.glob("*.css")))
    gallery = folder.parent / "gallery" / "index.html"
    patterns = re.search(r'<svg class="g-motifs".*?</svg>', gallery.read_text(), re.S) if gallery.exists() else None
    sections = []
    print(f"{'':30}{'':12}{'ms':>10}{'bytes':>10}{'gzip':>8}")
    for chart in json.loads((folder / "ours.json").read_text()):
        spec = vega(chart)
        theirs, vega_ms = timed(lambda: vl_convert.vegalite_to_svg(spec))
        other, pygal_ms = timed(lambda: pygal_chart(chart))
        wide = re.search(r'<svg class="g-l".*?</svg>', chart["html"], re.S).group(0)
        for name, text, ms in (("synchrø, figure", chart["html"], chart["ms"]), ("  its wide svg", wide, chart["ms"]),
                               ("  its lint", "", chart["lint_ms"]), ("vl-convert", theirs, vega_ms),
                               ("pygal", other, pygal_ms)):
            data = text.encode()
            print(f"{chart['titre']:30}{name:16}{ms:10.4f}{len(data):10}{len(gzip.compress(data)):8}")
        sections.append(
            f"<h2>{html.escape(chart['titre'])}</h2><div class='trois'>"
            + panel("Synchrø", chart["html"], chart["ms"],
                    f"figure entière {size(chart['html'])} ; dessin large {size(wide)}")
            + panel("Vega-Lite (vl-convert)", theirs, vega_ms, size(theirs))
            + panel("pygal", other, pygal_ms, size(other)) + "</div>")
    page = folder / "index.html"
    page.write_text(
        "<!doctype html><html lang='fr'><head><meta charset='utf-8'><title>Comparaison</title><style>"
        + css + ".trois{display:grid;gap:2rem;padding:1rem;grid-template-columns:repeat(3,minmax(0,1fr))}.trois>section>svg{max-width:100%;height:auto}</style></head><body>"
        + (patterns.group(0) if patterns else "") + "".join(sections) + "</body></html>")
    print(page)


main()
