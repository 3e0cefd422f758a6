// What drawings on view look like once a real font is in them. Returns {check: [what is wrong, where]}.
() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const drawings = all("svg[role=img]").filter((svg) => svg.checkVisibility());
  const texts = drawings.flatMap((svg) => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return all("text", svg).map((text) => {
      const style = getComputedStyle(text);
      const size = parseFloat(style.fontSize) * scale;
      const box = text.getBoundingClientRect();
      // The box of a line is that of its font; its letters take less.
      const letters = new DOMRect(box.x, box.y + 0.2 * size, box.width, 0.8 * size);
      const where = `${svg.closest("figure").id}: ${text.textContent}`;
      return { svg, where, size, box: letters, fill: style.fill };
    });
  });

  const found = {
    "text has a size of 12 px": texts.filter((one) => one.size < 12),
    "text is filled": texts.filter((one) => one.fill === "none"),
    "text stays in its drawing": texts.filter(({ svg, box }) => {
      const page = svg.getBoundingClientRect();
      return box.left < page.left - 1 || box.right > page.right + 1 ||
        box.top < page.top - 1 || box.bottom > page.bottom + 1;
    }),
    "text touches no text": texts.filter((one, rank) =>
      texts.slice(rank + 1).some((other) => other.svg === one.svg && overlap(one.box, other.box))),
  };
  return Object.fromEntries(
    Object.entries(found).map(([check, those]) => [check, those.map((one) => one.where)]));
}
