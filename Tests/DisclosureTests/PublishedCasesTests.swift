internal import Disclosure
internal import Domain
internal import Testing

/// Cases of the literature that plain subtraction must not open, redrawn as small tables.
///
/// Sources: SDC Handbook (2nd edition), the issues of sdcTools/UserSupport, and the project's own.
@Suite struct `Cases of the literature` {
  @Test func `Handbook, example 1a: one mask in a line`() throws {
    let sheet = try Sheet(
      """
      stock ensemble metropole | 566
      stock rue metropole | 9
      stock heberges metropole | 476
      stock tiers metropole | 81
      """, parts: ["rue", "heberges", "tiers"])
    #expect(
      sheet.released() == [
        "stock ensemble metropole | 566", "stock rue metropole | s",
        "stock heberges metropole | 476", "stock tiers metropole | s",
      ])
  }

  @Test func `issue 194, 1: nothing is masked under a total of zero`() throws {
    let sheet = try Sheet(
      """
      stock ensemble metropole | 0
      stock rue metropole | 0
      stock heberges metropole | 0
      """, parts: ["rue", "heberges"], publicZeros: [])
    #expect(
      sheet.released() == [
        "stock ensemble metropole | 0", "stock rue metropole | 0", "stock heberges metropole | 0",
      ])
  }

  @Test func `issue 194, 3: ones that share the rest of a total draw in another part`() throws {
    let sheet = try Sheet(
      """
      stock ensemble metropole | 13
      stock rue metropole | 10
      stock heberges metropole | 1
      stock tiers metropole | 1
      stock hotel metropole | 1
      """, parts: ["rue", "heberges", "tiers", "hotel"])
    #expect(
      sheet.released(to: .comite) == [
        "stock ensemble metropole | 13", "stock rue metropole | s",
        "stock heberges metropole | s", "stock tiers metropole | s", "stock hotel metropole | s",
      ])
  }

  @Test func `Handbook: a mask in a table draws a rectangle`() throws {
    let sheet = try Sheet(
      """
      stock ensemble metropole | 180
      stock rue metropole | 80
      stock heberges metropole | 100
      stock ensemble dijon | 118
      stock rue dijon | 75
      stock heberges dijon | 43
      stock ensemble quetigny | 62
      stock rue quetigny | 5
      stock heberges quetigny | 57
      """, parts: ["rue", "heberges"], territories: communes("dijon", "quetigny"))
    #expect(
      sheet.released() == [
        "stock ensemble metropole | 180", "stock rue metropole | 80",
        "stock heberges metropole | 100", "stock ensemble dijon | 118", "stock rue dijon | s",
        "stock heberges dijon | s", "stock ensemble quetigny | 62", "stock rue quetigny | s",
        "stock heberges quetigny | s",
      ])
  }

  @Test func `case 24: a small stock is computed from the stock before and its flows`() throws {
    let sheet = try Sheet(
      """
      stock ensemble metropole | 17 7
      entrees ensemble metropole | 11 12
      sorties ensemble metropole | 11 22
      """,
      indicators: [count("stock"), count("entrees"), count("sorties")], identities: [stockFlow()])
    #expect(
      sheet.released() == [
        "stock ensemble metropole | 17 s", "entrees ensemble metropole | 11 s",
        "sorties ensemble metropole | 11 22",
      ])
  }

  @Test func `case 31: a part and its whole tell the rest`() throws {
    let sheet = try Sheet(
      "stock ensemble metropole | 51\nstock femmes metropole | 48", thematic: ["femmes"])
    #expect(
      sheet.released() == ["stock ensemble metropole | 51", "stock femmes metropole | s"])
  }

  @Test func `case 31, with a part of a partition that no table gives`() throws {
    let sheet = try Sheet(
      "stock ensemble metropole | 51\nstock rue metropole | 48", parts: ["rue", "heberges"])
    #expect(sheet.released() == ["stock ensemble metropole | 51", "stock rue metropole | s"])
  }

  @Test func `case 31, with a part that is missing that month`() throws {
    let sheet = try Sheet(
      """
      stock ensemble metropole | 51 90
      stock rue metropole | 20 40
      stock heberges metropole | 28 39
      stock tiers metropole | m m
      """, parts: ["rue", "heberges", "tiers"])
    #expect(
      sheet.released() == [
        "stock ensemble metropole | 51 90", "stock rue metropole | s 40",
        "stock heberges metropole | 28 39", "stock tiers metropole | m m",
      ])
  }

  @Test func `case 42: where everything is small, nothing is told, the total included`() throws {
    let sheet = try Sheet(
      """
      stock ensemble metropole | 8
      stock rue metropole | 3
      stock heberges metropole | 5
      """, parts: ["rue", "heberges"])
    #expect(
      sheet.released() == [
        "stock ensemble metropole | s", "stock rue metropole | s", "stock heberges metropole | s",
      ])
  }

  @Test func `case 43: an empty commune keeps its zeros where they are public`() throws {
    let sheet = try Sheet(
      """
      stock ensemble metropole | 40
      stock ensemble dijon | 34
      stock ensemble quetigny | 6
      stock ensemble talant | 0
      """, territories: communes("dijon", "quetigny", "talant"),
      publicZeros: ["metropole", "dijon", "quetigny", "talant"])
    #expect(
      sheet.released() == [
        "stock ensemble metropole | 40", "stock ensemble dijon | s",
        "stock ensemble quetigny | s", "stock ensemble talant | 0",
      ])
  }

  @Test func `two audiences: what the committee may not read, partners may not either`() throws {
    // Alone, the partners' threshold would mask « tiers » for « rue » and free « heberges ».
    let sheet = try Sheet(
      """
      stock ensemble dijon | 73
      stock rue dijon | 3
      stock heberges dijon | 20
      stock tiers dijon | 50
      stock tiers quetigny | 8
      stock tiers metropole | 58
      """, parts: ["rue", "heberges", "tiers"], territories: communes("dijon", "quetigny"))
    #expect(
      sheet.released(to: .comite) == [
        "stock ensemble dijon | 73", "stock rue dijon | s", "stock heberges dijon | s",
        "stock tiers dijon | 50", "stock tiers quetigny | 8", "stock tiers metropole | 58",
      ])
    #expect(
      sheet.released(to: .partenaires) == [
        "stock ensemble dijon | 73", "stock rue dijon | s", "stock heberges dijon | s",
        "stock tiers dijon | s", "stock tiers quetigny | s", "stock tiers metropole | 58",
      ])
  }
}
