/// Says why a plot is empty, half-way between the top and its zero line.
func emptyNotice(_ months: MonthScale, _ values: ValueScale) -> Layer {
  Layer(
    .note, anchor: .middle,
    [
      .text(
        "aucune valeur diffusée",
        Point((months.left + months.right) / 2, (values.top + values.base) / 2))
    ])
}
