package import Diagnostics

/// A Markdown text, parsed: blocks and inlines with their places.
package struct Narrative: Sendable {
  package let blocks: [Block]

  package init(blocks: [Block]) { self.blocks = blocks }

  package static let empty = Narrative(blocks: [])
}

package indirect enum Block: Sendable {
  case heading(level: Int, [Inline], SourceLocation)
  case paragraph([Inline])
  /// `start` is nil for a bulleted list.
  case list(start: Int?, isTight: Bool, items: [[Block]])
  case quote([Block])
  case code(String)
  case rule
  case directive(Directive)
}

package indirect enum Inline: Sendable {
  case text(String)
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  /// `target` is a safe URL: http, https, mailto, or a path relative to the content file.
  case link(target: String, [Inline], SourceLocation)
  case lineBreak
  case softBreak
  case binding(Binding)
  /// The name of a month.
  case month(MonthReference)
}

/// A figure that the text asks for.
package struct Binding: Sendable {
  package enum Request: Sendable {
    case value
    case change(since: Lag, relative: Bool)
    case share
    case trend(since: Lag)
  }

  package enum Lag: String, Sendable, CaseIterable {
    case previousMonth = "mois-precedent"
    case yearBefore = "un-an"
  }

  package let request: Request
  package let indicator: IndicatorID
  package let subPublic: SubPublicID?
  package let territory: TerritoryID?
  package let category: CategoryID?
  package let month: MonthReference
  package let showsUnit: Bool
  package let location: SourceLocation
  /// How many characters the binding takes, for the caret.
  package let length: Int

  package init(
    request: Request, indicator: IndicatorID, subPublic: SubPublicID?, territory: TerritoryID?,
    category: CategoryID?, month: MonthReference, showsUnit: Bool, location: SourceLocation,
    length: Int
  ) {
    self.request = request
    self.indicator = indicator
    self.subPublic = subPublic
    self.territory = territory
    self.category = category
    self.month = month
    self.showsUnit = showsUnit
    self.location = location
    self.length = length
  }
}

/// A month named from the page it is written on.
package enum MonthReference: Hashable, Sendable {
  case current
  case previous
  case yearBefore
  case month(Month)

  package func month(from current: Month) -> Month {
    switch self {
    case .current: current
    case .previous: current.previous
    case .yearBefore: current.yearBefore
    case .month(let month): month
    }
  }
}

/// A fenced block that asks for something other than text.
package struct Directive: Sendable {
  package enum Content: Sendable {
    case table(TableRequest)
    case chart(ChartBlock)
    case figures(indicators: [IndicatorID], subPublic: SubPublicID?)
    case question(text: [Inline], prompt: QuestionPrompt)
    case box(title: String, text: [Inline])
    case register(RegisterRequest)
    case form(BlankForm)
    case runningOrder(RunningOrder)
    case guidance(ChartGuidance)
    case territories(TerritoriesRequest)
  }

  package let content: Content
  package let location: SourceLocation

  package init(content: Content, location: SourceLocation) {
    self.content = content
    self.location = location
  }
}

/// What a question asks of the room.
package enum QuestionPrompt: String, Sendable, CaseIterable { case observer, expliquer, agir }

package struct TableRequest: Sendable {
  package let title: String?
  package let indicators: [IndicatorID]
  package let subPublics: [SubPublicID]
  package let monthCount: Int

  package init(
    title: String?, indicators: [IndicatorID], subPublics: [SubPublicID], monthCount: Int
  ) {
    self.title = title
    self.indicators = indicators
    self.subPublics = subPublics
    self.monthCount = monthCount
  }
}
