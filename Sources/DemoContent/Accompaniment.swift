// SPDX-License-Identifier: EUPL-1.2

/// Measures of support in progress, their places, their waiting lists, decisions of the commission.
///
/// The capacities of ACOR Dijon Métropole (220, of which 60 in Chenôve) and of EMAS (40 = 35 + 5)
/// are those of the 2022 framework agreement; everything else is invented.
struct Accompaniment: Subject {
  private struct MeasureKind {
    let code: String
    var capacity: Int?
    let active: [Int]
    let waiting: [Int]

    init(_ code: String, capacity: Int? = nil, active: Curve, waiting: Double) {
      self.code = code
      self.capacity = capacity
      self.active = active.values("active " + code)
      let list = Curve(level: waiting, growth: 0.04, chance: 0.15)
      self.waiting = list.values("waiting " + code)
    }
  }

  private let kinds = [
    MeasureKind(
      "acor_dm", capacity: 220,
      active: Curve(level: 206, growth: 0.01, chance: 0.025, range: 196...220), waiting: 18),
    MeasureKind("asll", active: Curve(level: 255, growth: 0.02, chance: 0.03), waiting: 12),
    MeasureKind("lda", active: Curve(level: 74, growth: 0.05, chance: 0.03), waiting: 14),
    MeasureKind(
      "emas", capacity: 40,
      active: Curve(level: 37, growth: 0.01, chance: 0.06, range: 31...40), waiting: 9),
    MeasureKind("chrs_hlm", active: Curve(level: 44, growth: 0, chance: 0.05), waiting: 6),
    MeasureKind(
      "pdf", capacity: 240,
      active: Curve(level: 230, growth: 0.02, chance: 0.006, range: 224...240), waiting: 5),
  ]
  private let inChenove = Curve(
    level: 56, growth: 0.01, chance: 0.03, range: 50...60
  ).values("acor Chenôve")
  private static let unknownCapacity = "Capacité inconnue pour trois mesures"

  private let commission = Commission()
  private let streetWork = StreetWork()

  func measures(_ month: Month) -> [Measure] {
    actives(month) + capacities() + rates(month) + waiting(month)
      + commission.measures(month) + streetWork.measures(month)
  }

  private func actives(_ month: Month) -> [Measure] {
    let parts = kinds.map { kind in
      Measure("acc_mesures_actives", kind.active[month.index], modality: kind.code)
    }
    let total = kinds.reduce(0) { $0 + $1.active[month.index] }
    let chenove = Measure(
      "acc_mesures_actives", inChenove[month.index], territory: Commune.chenove,
      modality: "acor_dm")
    return [Measure("acc_mesures_actives", total)] + parts + [chenove]
  }

  private func capacities() -> [Measure] {
    let known = kinds.compactMap { kind in
      kind.capacity.map { Measure("acc_capacite", $0, modality: kind.code) }
    }
    return known + [
      Measure("acc_capacite", blank: "z", note: Self.unknownCapacity),
      Measure("acc_capacite", 60, territory: Commune.chenove, modality: "acor_dm"),
      Measure("emas_capacite", 40),
      Measure("emas_capacite", 35, modality: "suivi"),
      Measure("emas_capacite", 5, modality: "co_evaluation"),
    ]
  }

  private func rates(_ month: Month) -> [Measure] {
    let indicator = "acc_taux_remplissage"
    let whole = Measure(indicator, blank: "z", note: Self.unknownCapacity)
    return [whole]
      + kinds.map { kind in
        guard let capacity = kind.capacity else {
          return Measure(
            indicator, blank: "z", note: "Capacité non renseignée", modality: kind.code)
        }
        let tenths = percentTenths(kind.active[month.index], of: capacity)
        return Measure(indicator, tenths: tenths, modality: kind.code)
      }
  }

  private func waiting(_ month: Month) -> [Measure] {
    let parts = kinds.map { Measure("acc_attente", $0.waiting[month.index], modality: $0.code) }
    let total = kinds.reduce(0) { $0 + $1.waiting[month.index] }
    return [Measure("acc_attente", total)] + parts
  }
}
