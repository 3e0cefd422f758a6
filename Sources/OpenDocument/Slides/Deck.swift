package import Domain

/// A slide deck, as a value; its texts are typographic French.
package struct Deck: Hashable, Sendable {
  package let title: String
  /// The day that the file says it was made.
  package let date: Day
  /// What marks every slide, such as « Données synthétiques »; nil when nothing has to.
  package let banner: String?
  /// At the foot of every slide: the edition, and who may read it (« Diffusion : partenaires »).
  package let edition: String
  package let audience: String
  package let slides: [Slide]

  package init(
    title: String, date: Day, banner: String? = nil, edition: String, audience: String,
    slides: [Slide]
  ) {
    self.title = title
    self.date = date
    self.banner = banner
    self.edition = edition
    self.audience = audience
    self.slides = slides
  }
}
