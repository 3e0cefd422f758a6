internal import Charts
internal import Disclosure
internal import Domain

extension Example {
  static let entriesExits = Example(
    id: "entrees-sorties", name: "Entrées et sorties",
    question: "Ce qui entre dépasse-t-il ce qui sort ?",
    block: """
      type: entrees-sorties
      titre: Entrées et sorties mensuelles, et leur solde
      identite: bouclage
      mois: 24
      """
  ) { sample, frame in
    try EntriesExitsChart(
      frame: frame, months: sample.months,
      entries: sample.series(0, around: 90, "Entrées"),
      exits: sample.series(2, around: 84, "Sorties"),
      breaks: sample.breaks, events: sample.events)
  }
}
