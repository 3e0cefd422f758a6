#!/usr/bin/env python3
"""Writes one neutral workload twice: as content for Synchrø, and as a site for Hugo.

usage: workload.py FOLDER [months=120] [subpublics=14] [indicators=6]

One page a month and sub-public: a narrative, and for each indicator a line chart of the last months with its
table. Deterministic: the same arguments write the same bytes.
"""
import json
import random
import sys
from pathlib import Path

WORDS = ("ménages domicile logement accueil orientation suivi territoire partenaires demande réponse mois "
         "entrées sorties durée parcours mesure commission données").split()
WINDOW = 24  # months in a chart, as the monthly report draws them


def month_names(count):
    return [f"{2015 + k // 12:04d}-{k % 12 + 1:02d}" for k in range(count)]


def series(rng, months, codes):
    """A random walk for each code, never small: the speed of drawing is measured, not suppression."""
    walks = {}
    for code in codes:
        level = rng.randint(60, 900)
        walks[code] = []
        for _ in months:
            level = max(40, int(level * rng.uniform(0.95, 1.06)))
            walks[code].append(level)
    return walks


def narrative(rng):
    paragraphs = [" ".join(rng.choices(WORDS, k=45)).capitalize() + "." for _ in range(4)]
    points = [f"- **Point** : {' '.join(rng.choices(WORDS, k=12))}" for _ in range(2)]
    return "\n\n".join(["## Le mois", *paragraphs, "\n".join(points)]) + "\n"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_synchro(root, months, groups, indicators, data, texts):
    write(root / "synchro.yaml", f"""site:
  titre: Essai de vitesse
  description: Des marches aléatoires
  editeur: Essai
  contact: essai@exemple.fr
  territoire: t
  ensemble: tous
  synthetique: oui
partenariat: {{nom: Essai, lien: "https://exemple.fr/"}}
financeurs: [Essai]
diffusion:
  defaut: partenaires
  zeros_publics: [t]
  profils: {{comite: {{seuil: 5}}, partenaires: {{seuil: 11}}, public: {{seuil: 11}}}}
rapport:
  cles: [{indicators[0]}]
  sections: []
""")
    tables = root / "tables"
    write(tables / "indicateurs.csv", "code;libelle;definition;unite;nature;source\n" + "".join(
        f"{i};Indicateur {i};Une marche aléatoire;ménages;stock;s\n" for i in indicators))
    write(tables / "sous-publics.csv", "code;libelle;definition;axe;parent;ordre\ntous;Tous;Tous;;;1\n" + "".join(
        f"{g};Groupe {g};Un groupe qui recoupe les autres;;;{k + 2}\n" for k, g in enumerate(groups)))
    write(tables / "territoires.csv", "code;libelle;type\nt;Territoire;metropole\n")
    write(tables / "sources.csv", "code;libelle;detenteur\ns;Source;Essai\n")
    for k, month in enumerate(months):
        write(tables / "observations" / f"{month}.csv",
              "mois;territoire;sous_public;indicateur;valeur\n" + "".join(
                  f"{month};t;{g};{i};{data[g][i][k]}\n" for g in groups for i in indicators))
        for g in groups:
            write(root / "rapports" / month / f"{g}.md", texts[month, g])
    for page in ("methode", "rgpd", "mentions", "glossaire"):
        write(root / "pages" / f"{page}.md", f"---\ntitre: {page}\n---\nEssai.\n")


HUGO_PAGE = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1>{{ .Content }}{{ $k := .Params.k }}{{ range $name, $all := index .Site.Data.series .Params.group }}
{{ $start := math.Max 0 (sub $k (sub WINDOW 1)) | int }}{{ $months := first (add (sub $k $start) 1) (after $start $.Site.Data.months) }}
{{ $values := first (add (sub $k $start) 1) (after $start $all) }}{{ $top := 1 }}{{ range $values }}{{ if gt . $top }}{{ $top = . }}{{ end }}{{ end }}
<figure><figcaption>{{ $name }}</figcaption><svg viewBox="0 0 720 360" role="img" aria-label="{{ $name }}"><path fill="none" stroke="#0B2545" d="{{ range $i, $v := $values }}{{ if $i }}L{{ else }}M{{ end }}{{ printf "%.1f" (add 40.0 (mul 28.0 $i)) }},{{ printf "%.1f" (sub 320.0 (div (mul 280.0 $v) (float $top))) }}{{ end }}"/>{{ range seq 0 5 }}<path stroke="#d9d9d9" d="M40,{{ sub 320 (mul . 56) }}H690"/><text x="34" y="{{ sub 324 (mul . 56) }}" text-anchor="end">{{ div (mul $top .) 5 }}</text>{{ end }}{{ range $i, $m := $months }}{{ if not (mod $i 6) }}<text x="{{ add 40 (mul 28 $i) }}" y="340">{{ $m }}</text>{{ end }}{{ end }}</svg>
<table><thead><tr><th>Mois</th><th>Valeur</th></tr></thead><tbody>{{ range $i, $m := $months }}<tr><th>{{ $m }}</th><td>{{ index $values $i }}</td></tr>{{ end }}</tbody></table></figure>{{ end }}</body></html>
""".replace("WINDOW", str(WINDOW))


def write_hugo(root, months, groups, data, texts):
    write(root / "hugo.toml", 'baseURL = "/"\nlanguageCode = "fr"\ntitle = "Essai"\n'
          'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n')
    write(root / "data" / "series.json", json.dumps(data))
    write(root / "data" / "months.json", json.dumps(months))
    write(root / "layouts" / "_default" / "single.html", HUGO_PAGE)
    write(root / "layouts" / "_default" / "list.html",
          '<!doctype html><html lang="fr"><body><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>\n')
    for k, month in enumerate(months):
        for g in groups:
            write(root / "content" / month / f"{g}.md",
                  f'---\ntitle: "{month} {g}"\ngroup: "{g}"\nk: {k}\n---\n{texts[month, g]}')


def main():
    root = Path(sys.argv[1])
    counts = [int(a) for a in sys.argv[2:5]]
    n_months, n_groups, n_indicators = counts + [120, 14, 6][len(counts):]
    months = month_names(n_months)
    groups = [f"g{k:02d}" for k in range(n_groups)]
    indicators = [f"i{k:02d}" for k in range(n_indicators)]
    rng = random.Random(20240701)
    data = {g: series(rng, months, indicators) for g in groups}
    texts = {(m, g): narrative(rng) for m in months for g in groups}
    write_synchro(root / "synchro", months, groups, indicators, data, texts)
    write_hugo(root / "hugo", months, groups, data, texts)


main()
