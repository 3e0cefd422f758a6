internal import Diagnostics
internal import Domain

extension Rule {
  static let peerUndeclared = Rule(
    "peer.undeclared", .error, "Chiffres d'un pair sans fiche",
    "Un autre territoire prête ses chiffres avec leurs réserves, leur date d'envoi et leur cercle de lecteurs. "
      + "Sans « pairs/CODE.md », rien ne dit ce qu'ils comptent ni pour qui. Écrire la fiche, ou retirer les "
      + "lignes.")

  static let peerVintage = Rule(
    "peer.vintage", .error, "Chiffre plus récent que son envoi",
    "Le « millesime » d'une fiche est le jour où les chiffres ont été envoyés : un mois ne peut être compté "
      + "avant d'être fini. Corriger le mois, ou mettre la fiche à jour avec le nouvel envoi.")
}

/// Checks that a peer's figures come with a sheet, and are not later than their sending; once a peer.
let peerFigures = DatasetCheck(rules: [.peerUndeclared, .peerVintage]) { dataset in
  dataset.dossier.peers.sorted().compactMap { peer in
    guard let sheet = dataset.dossier.sheet(of: peer) else {
      return dataset.firstCell(of: peer) { _ in true }.flatMap { cell in
        dataset.location(of: cell).map {
          Rule.peerUndeclared.at(
            $0,
            "des chiffres de « \(peer) » sans fiche : rien ne dit ce qu'ils comptent. Écrire "
              + "« pairs/\(peer).md », ou retirer ces lignes.")
        }
      }
    }
    let sent = sheet.sending.day
    return dataset.firstCell(of: peer) { $0 >= sent.month }.flatMap { cell in
      dataset.location(of: cell).map {
        Rule.peerVintage.at(
          $0,
          "le mois \(cell.month) de « \(peer) » n'était pas fini le \(sent), jour de son envoi. Corriger "
            + "le mois, ou « millesime » dans \(sheet.location.file).")
      }
    }
  }
}

extension CheckedDataset {
  /// The first cell of a place, in the order of its series, in a month that is wanted.
  fileprivate func firstCell(
    of territory: TerritoryID, where isWanted: (Month) -> Bool
  ) -> CellIndex? {
    for slot in table.sortedSlots where table.keys[slot].territory == territory {
      let series = table.series[slot]
      if let month = series.months.first(where: { series[$0] != nil && isWanted($0) }) {
        return CellIndex(slot: slot, month: month)
      }
    }
    return nil
  }
}
