package import Diagnostics
package import Domain

/// What `synchro.yaml` holds: the description of the site and the mappings of its wide tables.
package struct SiteFile: Sendable {
  package let site: SiteDescription
  package let mappings: [TableMapping]
}

/// Reads `synchro.yaml`; nil once something that the site cannot do without was reported.
package func decodeSite(_ file: InputFile, into notes: inout ReadingNotes) -> SiteFile? {
  guard let text = contentText(file, into: &notes) else { return nil }
  let origin = TextOrigin(file: file.path)
  guard let value = composeYAML(text, at: origin, into: &notes) else { return nil }
  return YAMLShape<SiteFile>.siteFile.read(value, &notes)
}

extension YAMLShape<SiteFile> {
  fileprivate static var siteFile: YAMLShape {
    .map { map, notes in
      let identity = map.required("site", .siteIdentity, into: &notes)
      let partnership = map.required("partenariat", .partnership, into: &notes)
      let funders = map.required("financeurs", .list(of: .prose), into: &notes)
      let dissemination = map.required("diffusion", .dissemination, into: &notes)
      let report = map.required("rapport", .outline, into: &notes)
      let identities = map.optional("identites", .list(of: .identity), into: &notes) ?? []
      reportTwins(identities, into: &notes)
      let jump = map.optional("controles", .jumpThreshold, into: &notes)
      let mappings = map.optional("tables", .list(of: .tableMapping), into: &notes) ?? []
      guard let identity, let partnership, let funders, let dissemination, let report
      else { return nil }
      let site = SiteDescription(
        title: identity.title, description: identity.description,
        publisher: identity.publisher, contact: identity.contact,
        territory: identity.territory, whole: identity.whole,
        isSynthetic: identity.isSynthetic, partnership: partnership, funders: funders,
        dissemination: dissemination, report: report, identities: identities,
        jumpThreshold: (jump ?? standardJump).double)
      return SiteFile(site: site, mappings: mappings)
    }
  }
}

/// The threshold that a site gets when it names none, in median absolute deviations.
private let standardJump = Quantity(6)

/// The keys of `site:`.
private struct SiteIdentity {
  let title, description, publisher, contact: String
  let territory: TerritoryID
  let whole: SubPublicID
  let isSynthetic: Bool
}

extension YAMLShape<SiteIdentity> {
  fileprivate static var siteIdentity: YAMLShape {
    .map { map, notes in
      let title = map.required("titre", .prose, into: &notes)
      let description = map.required("description", .prose, into: &notes)
      let publisher = map.required("editeur", .prose, into: &notes)
      let contact = map.required("contact", .text, into: &notes)
      let territory = map.required("territoire", .territory, into: &notes)
      let whole = map.required("ensemble", .subPublic, into: &notes)
      let isSynthetic = map.optional("synthetique", .yesNo, into: &notes) ?? false
      guard let title, let description, let publisher, let contact, let territory, let whole
      else { return nil }
      return SiteIdentity(
        title: title, description: description, publisher: publisher, contact: contact,
        territory: territory, whole: whole, isSynthetic: isSynthetic)
    }
  }
}

extension YAMLShape<Partnership> {
  fileprivate static var partnership: YAMLShape {
    .map { map, notes in
      let name = map.required("nom", .prose, into: &notes)
      let link = map.required("lien", .link, into: &notes)
      guard let name, let link else { return nil }
      return Partnership(name: name, link: link)
    }
  }
}

extension YAMLShape<Dissemination> {
  /// Every audience must have its threshold: none may be left to chance.
  fileprivate static var dissemination: YAMLShape {
    .map { map, notes in
      let standard: Audience? = map.required("defaut", .choice, into: &notes)
      let zeros = map.optional("zeros_publics", .list(of: .territory), into: &notes) ?? []
      let thresholds = map.required("profils", .thresholds, into: &notes)
      guard let standard, let thresholds else { return nil }
      return Dissemination(standard: standard, thresholds: thresholds, publicZeros: zeros)
    }
  }
}

extension YAMLShape<[Audience: Int]> {
  fileprivate static var thresholds: YAMLShape {
    .map { map, notes in
      var thresholds = [Audience: Int]()
      for audience in Audience.allCases {
        thresholds[audience] = map.required(audience.rawValue, .threshold, into: &notes)
      }
      return thresholds.count == Audience.allCases.count ? thresholds : nil
    }
  }
}

extension YAMLShape<Int> {
  fileprivate static var threshold: YAMLShape {
    .map { map, notes in map.required("seuil", .integer(in: 1...1000), into: &notes) }
  }
}

extension YAMLShape<Quantity> {
  fileprivate static var jumpThreshold: YAMLShape {
    .map { map, notes in map.optional("saut", .decimal, into: &notes) }
  }
}

// MARK: - The report

extension YAMLShape<ReportOutline> {
  fileprivate static var outline: YAMLShape {
    .map { map, notes in
      let headline = map.required("cles", .list(of: .indicator, atMost: 5), into: &notes)
      let sections = map.required("sections", .list(of: .placed(.section)), into: &notes)
      guard let headline, let sections else { return nil }
      reportTwins(sections, into: &notes)
      return ReportOutline(headline: headline, sections: sections.map(\.value))
    }
  }
}

extension YAMLShape<ReportOutline.Section> {
  fileprivate static var section: YAMLShape {
    .map { map, notes in
      let code = map.required("code", .slug, into: &notes)
      let title = map.required("titre", .prose, into: &notes)
      let indicators = map.required("indicateurs", .list(of: .indicator), into: &notes)
      let partition = map.optional("partition", .axis, into: &notes)
      guard let code, let title, let indicators else { return nil }
      return ReportOutline.Section(
        code: code, title: title, indicators: indicators, partition: partition)
    }
  }
}

/// Reports sections that bear the code of an earlier one: a code is an address.
private func reportTwins(
  _ sections: [Placed<ReportOutline.Section>], into notes: inout ReadingNotes
) {
  var seen = Set<PageSlug>()
  for section in sections where !seen.insert(section.value.code).inserted {
    notes.report(
      Rule.siteSection.at(
        section.location,
        "La section « \(section.value.code) » est écrite deux fois. Changer un code."))
  }
}

extension Rule {
  static let siteSection = Rule(
    "site.section", .error, "Section en double",
    "Le code d'une section du rapport est son adresse dans la page : il n'est qu'à elle.")
}
