internal import Diagnostics
internal import Domain
internal import Narration
internal import Planning

/// What a page says, before it is set and framed.
///
/// A page is a function of the site as it sees it: `func homePage(_ site: SiteView) -> PageContent`.
struct PageContent: Sendable {
  var frame = PageFrame.page
  let title: String
  var description: String?
  /// The month the page tells; brings its source strip.
  var month: Month?
  var validation = ""
  var previous: NeighbourLink?
  var next: NeighbourLink?
  var body = Body()
  /// What is wrong with what goes with the page, its body apart: the slides of a deck.
  var findings = Findings()

  init(title: String, @BodyBuilder body: () -> Body = { Body() }) {
    self.title = title
    self.body = body()
  }
}

/// The page before or after in the order of months.
struct NeighbourLink: Sendable {
  let label: String
  let page: PageID
}
