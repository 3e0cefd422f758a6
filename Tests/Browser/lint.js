// What axe does not see, checked in the page itself. Returns {check: [what is wrong, where]}.
() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const shown = (element) => element.outerHTML.slice(0, 120);
  const wrong = (elements, isRight) => elements.filter((one) => !isRight(one)).map(shown);
  const pointer = "Description et tableau sous le graphique.";

  const isNamedImage = (svg) =>
    svg.getAttribute("role") === "img" &&
    (svg.getAttribute("aria-label") ?? "").length >= 40 &&
    svg.getAttribute("aria-label").endsWith(pointer);
  const isDecoration = (svg) => svg.getAttribute("aria-hidden") === "true";
  const isOneHiddenGroup = (svg) =>
    all(":scope > :not(g[aria-hidden=true])", svg).length === 0 && !svg.querySelector("title, a");

  const ids = all("[id]").map((one) => one.id);
  const levels = all("h1, h2, h3, h4, h5, h6").map((one) => Number(one.tagName[1]));

  return {
    "svg is a named image or decoration": wrong(
      all("svg"), (svg) => isNamedImage(svg) || isDecoration(svg)),
    "svg holds one hidden group": wrong(all("svg[role=img]"), isOneHiddenGroup),
    "figure is named as it is captioned": wrong(
      all("figure"),
      (one) => one.querySelector("figcaption") !== null &&
        one.getAttribute("aria-label") === one.querySelector("figcaption").textContent.trim()),
    "figure has its table": wrong(
      all("figure:has(svg)"), (one) => one.querySelector("table") !== null),
    "table has a caption": wrong(
      all("table"), (one) => one.caption !== null && one.caption.textContent.trim() !== ""),
    "header cell has a scope": wrong(all("th"), (one) => one.hasAttribute("scope")),
    "row is named by a header": wrong(
      all("tbody tr"), (one) => one.querySelector("th[scope=row]") !== null),
    "id is unique": ids.filter((id, index) => ids.indexOf(id) !== index),
    "fragment has its target": wrong(
      all("a[href^='#']"), (one) => document.getElementById(one.hash.slice(1)) !== null),
    "page has one first heading": levels.filter((one) => one === 1).length === 1 ? [] : ["h1"],
    "heading skips no level": levels
      .filter((one, index) => one > (levels[index - 1] ?? 0) + 1)
      .map((one) => `h${one}`),
    "page fits 320 px": document.documentElement.scrollWidth > window.innerWidth
      ? [`${document.documentElement.scrollWidth} px`] : [],
  };
}
