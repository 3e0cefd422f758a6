internal import Charts
internal import Diagnostics
internal import Disclosure
internal import Domain
internal import French
internal import Planning

/// Reads one text against the edition, from the first word to the last.
///
/// A value of one function's time: it holds what has been found and which names figures have taken so far.
struct Resolver {
  let plan: SitePlan
  /// The page that the text makes, whose readers it is for.
  let page: PageID
  let view: EditionView
  let month: Month
  /// The text that the others of a meeting start from, once it is read.
  let main: ResolvedNarrative?
  var findings = Findings()
  /// The names that figures of the text have taken.
  private var names = Set<String>()

  init(
    _ plan: SitePlan, _ page: PageID, month: Month, subPublic: SubPublicID? = nil,
    main: ResolvedNarrative? = nil
  ) {
    self.plan = plan
    self.page = page
    view = EditionView(plan, subPublic: subPublic)
    self.month = month
    self.main = main
  }

  mutating func read(_ narrative: Narrative) -> ResolvedNarrative {
    ResolvedNarrative(
      month: month, subPublic: view.group, blocks: narrative.blocks.compactMap { read($0) })
  }

  private mutating func read(_ block: Block) -> ResolvedBlock? {
    switch block {
    case .heading(let level, let inlines, _):
      .heading(level: level, read(inlines), plain: plainText(inlines))
    case .paragraph(let inlines): .paragraph(read(inlines))
    case .list(let start, let isTight, let items):
      .list(
        start: start, isTight: isTight,
        items: items.map { item in item.compactMap { read($0) } })
    case .quote(let blocks): .quote(blocks.compactMap { read($0) })
    case .code(let code): .code(code)
    case .rule: .rule
    case .directive(let directive): read(directive)
    }
  }

  mutating func read(_ inlines: [Inline]) -> [Phrase] { inlines.map { read($0) } }

  private mutating func read(_ inline: Inline) -> Phrase {
    switch inline {
    case .text(let text): .text(text)
    case .code(let code): .code(code)
    case .emphasis(let inner): .emphasis(read(inner))
    case .strong(let inner): .strong(read(inner))
    case .link(let target, let inner, let location):
      .link(destination(target, at: location), read(inner))
    case .lineBreak: .lineBreak
    case .softBreak: .softBreak
    case .month(let reference): .month(reference.month(from: month).frenchName)
    case .binding(let binding): .figure(words(of: binding) ?? "")
    }
  }

  /// The words that a binding stands for; nil after a finding.
  private mutating func words(of binding: Binding) -> String? {
    do throws(BindingRefusal) {
      return try bindingText(binding, in: view, month)
    } catch {
      findings.report(error.rule.at(binding.location, length: binding.length, error.message))
      return nil
    }
  }

  private mutating func destination(
    _ target: String, at location: SourceLocation
  ) -> LinkDestination? {
    do throws(DeadLink) {
      return try linkDestination(target, from: page, in: plan)
    } catch {
      findings.report(error.rule.at(location, error.message))
      return nil
    }
  }
}

extension Resolver {
  /// What a fenced block shows; nil once refused.
  private mutating func read(_ directive: Directive) -> ResolvedBlock? {
    switch directive.content {
    case .table(let request): table(request, at: directive.location).map(ResolvedBlock.table)
    case .chart(let block): chart(block, at: directive.location).map(ResolvedBlock.chart)
    case .figures(let indicators, let subPublic):
      .keyFigures(
        ShownFigures(indicators: indicators, view: subPublic.map(view.of) ?? view))
    case .question(let text, let prompt): .question(read(text), prompt)
    case .box(let title, let text): .box(title: title, read(text))
    case .register(let request): register(request, at: directive.location)
    case .form(let form): .form(form)
    case .runningOrder(let order): .runningOrder(read(order))
    case .guidance(let guidance): .guidance(read(guidance))
    case .territories(let request):
      territories(request, at: directive.location).map(ResolvedBlock.territories)
    }
  }

  private mutating func table(
    _ request: TableRequest, at location: SourceLocation
  ) -> ShownTable? {
    let groups = request.subPublics.isEmpty ? [view.subPublic] : request.subPublics
    let keys = groups.flatMap { group in
      request.indicators.map { view.key($0, subPublic: group) }
    }
    let unknown = keys.filter { view.edition[$0] == nil }
    guard unknown.isEmpty else {
      findings.report(unknown.map { noSeries($0, at: location) })
      return nil
    }
    return ShownTable(
      title: request.title, keys: keys,
      months: view.lastMonths(request.monthCount, until: month))
  }

  private mutating func register(
    _ request: RegisterRequest, at location: SourceLocation
  ) -> ResolvedBlock? {
    guard request.subject.readers != .comite || page.readers == .comite else {
      findings.report(tooWide(request.subject, at: location))
      return nil
    }
    return .register(request)
  }

  private mutating func read(_ order: RunningOrder) -> ResolvedRunningOrder {
    var minute = order.start
    let steps = order.steps.map { step in
      defer { minute += step.duration }
      return ResolvedRunningOrder.Step(
        start: minute, duration: step.duration, activity: read(step.activity), lead: step.lead)
    }
    return ResolvedRunningOrder(steps: steps, end: order.end)
  }

  private mutating func read(_ guidance: ChartGuidance) -> ResolvedGuidance {
    let name = guidance.chart.code
    let charts = (main?.charts ?? []).filter { $0.name == name }.map(\.planned)
    let parts: [(name: String, words: [Inline])] = [
      ("Message", guidance.message), ("On pourrait mal lire", guidance.misreading),
      ("Répondre", guidance.answer), ("Cause probable", guidance.cause),
      ("Si le silence dure", guidance.prompt),
    ]
    return ResolvedGuidance(
      name: name, charts: charts,
      parts: parts.filter { !$0.words.isEmpty }.map { ($0.name, read($0.words)) })
  }
}

extension Resolver {
  /// The chart of a « graphique » block; nil once refused.
  private mutating func chart(_ block: ChartBlock, at location: SourceLocation) -> ShownChart? {
    let title = block.texts.title.map { read($0) }
    let texts = texts(of: block, title: title, at: location)
    guard hasOwnName(block, at: location) else { return nil }
    let asked = RequestedChart(
      texts: texts, view: view, month: month, location: location, name: block.name)
    do throws(ChartRefused) {
      let planned = try block.request.planned(asked, into: &findings)
      take(planned.name)
      return ShownChart(
        kind: block.request.kind, title: title ?? [], name: block.name,
        monthCount: block.request.monthCount, planned: planned)
    } catch {
      findings.report(error.findings(at: location))
      return nil
    }
  }

  /// The words of a block's texts; reports an alternative that nobody would listen to.
  private mutating func texts(
    of block: ChartBlock, title: [Phrase]?, at location: SourceLocation
  ) -> ChartTexts {
    let texts = block.texts
    let words = ChartTexts(
      title: title?.words, subtitle: texts.subtitle.map { read($0).words },
      reading: texts.reading.map { read($0).words },
      alternative: texts.alternative.map { read($0).words },
      scope: texts.scope, source: texts.source)
    if let finding = words.alternative.flatMap({ tooLong($0, at: location) }) {
      findings.report(finding)
    }
    return words
  }

  /// Whether no other figure of the text has the name that the author gives; reported otherwise.
  private mutating func hasOwnName(_ block: ChartBlock, at location: SourceLocation) -> Bool {
    guard let name = block.name, names.contains(name) else { return true }
    findings.report(sharedName(name, on: page, at: location))
    return false
  }

  /// Notes the name of a figure, numbered where the text has it already.
  private mutating func take(_ wanted: String) {
    var name = wanted
    var copy = 2
    while !names.insert(name).inserted {
      name = "\(wanted)-\(copy)"
      copy += 1
    }
  }
}

extension Resolver {
  /// Territories side by side; nil once refused.
  private mutating func territories(
    _ request: TerritoriesRequest, at location: SourceLocation
  ) -> ShownTerritories? {
    let sheets = TerritorySheets(view).readable
    guard !sheets.isEmpty else { return .noSheet }
    switch request.subject {
    case .cards: return .cards
    case .comparability: return .comparability(request.indicator)
    case .index: return compared(request, at: location, territoryIndex)
    case .rate: return compared(request, at: location, territoryRate)
    case .stories: return parts(.integration, of: sheets)
    case .practices: return parts(.practice, of: sheets)
    case .questions: return parts(.questions, of: sheets)
    case .partnership: return parts(.partnership, of: sheets)
    case .caveats: return .caveats
    }
  }

  private mutating func compared(
    _ request: TerritoriesRequest, at location: SourceLocation,
    _ draw: (TerritoriesRequest, ComparedTerritories, Month) throws(ComparisonRefused) ->
      PlannedChart
  ) -> ShownTerritories? {
    do throws(ComparisonRefused) {
      guard let compared = try comparedTerritories(request, in: view) else { return nil }
      let chart = try draw(request, compared, month)
      take(chart.name)
      return .chart(
        PlannedChart(
          name: chart.name, chart: chart.chart, shown: chart.shown, location: location),
        absences: compared.absences)
    } catch {
      findings.report(error.findings(at: location))
      return nil
    }
  }

  private mutating func parts(
    _ part: TerritorySheet.Part, of sheets: [TerritorySheet]
  ) -> ShownTerritories {
    .parts(
      part,
      sheets.map { sheet in
        guard let narrative = sheet.parts[part], !narrative.blocks.isEmpty else {
          return (sheet, nil)
        }
        return (sheet, read(narrative))
      })
  }
}
