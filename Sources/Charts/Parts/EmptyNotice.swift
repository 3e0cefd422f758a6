/// Says why a plot is empty, in its middle.
func emptyNotice(_ months: MonthScale, _ values: ValueScale) -> Layer {
  Layer(
    .note, anchor: .middle,
    [
      .text(
        "aucune valeur diffusée",
        Point((months.left + months.right) / 2, (values.top + values.bottom) / 2))
    ])
}
