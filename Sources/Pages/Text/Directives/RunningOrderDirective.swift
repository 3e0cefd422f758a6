internal import Domain
internal import Markup

extension PageWriter {
  /// Writes a running order: when each step begins, how long it lasts, who leads it where that is said.
  mutating func write(_ order: RunningOrder, in scope: TextScope) {
    let showsLead = order.steps.contains { !$0.lead.isEmpty }
    var minute = order.start
    var rows: [HTML] = []
    for step in order.steps {
      let lead: HTML? = showsLead ? "<td>\(step.lead)</td>" : nil
      rows.append(
        """
        <tr><th scope="row">\(frenchHour(minute))</th><td class="n">\(step.duration)\u{A0}min</td>\
        <td>\(text(step.activity, in: scope))</td>\(lead)</tr>

        """)
      minute += step.duration
    }
    let lead: HTML? = showsLead ? "<td></td>" : nil
    rows.append(
      "<tr><th scope=\"row\">\(frenchHour(minute))</th><td></td><td>Fin</td>\(lead)</tr>\n")
    let head: HTML = """
      <tr><th scope="col">Heure</th><th scope="col">Durée</th><th scope="col">Temps</th>\
      \(showsLead ? "<th scope=\"col\">Qui</th>" : HTML())</tr>
      """
    scrollingTable("Déroulé", head: head, rows: rows.joined())
  }
}

/// `14 h 05` for a number of minutes after midnight.
func frenchHour(_ minutes: Int) -> String {
  let rest = minutes % 60
  let hour = "\(minutes / 60 % 24)\u{A0}h"
  return rest == 0 ? hour : "\(hour)\u{A0}\(rest < 10 ? "0" : "")\(rest)"
}
