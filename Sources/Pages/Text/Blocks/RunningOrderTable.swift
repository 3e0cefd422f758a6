internal import Markup
internal import Narration
internal import Planning

/// A running order: when each step begins, how long it lasts, who leads it where that is said.
func runningOrder(_ order: ResolvedRunningOrder, _ site: SiteView) -> Body {
  let cell = { (lead: String) -> HTML? in order.showsLead ? "<td>\(lead)</td>" : nil }
  let rows = order.steps.map { step -> HTML in
    """
    <tr><th scope="row">\(frenchHour(step.start))</th><td class="n">\(step.duration)\u{A0}min</td>\
    <td>\(html(step.activity, site))</td>\(cell(step.lead))</tr>

    """
  }
  let end: HTML =
    "<tr><th scope=\"row\">\(frenchHour(order.end))</th><td></td><td>Fin</td>\(cell(""))</tr>\n"
  let head: HTML = """
    <tr><th scope="col">Heure</th><th scope="col">Durée</th><th scope="col">Temps</th>\
    \(order.showsLead ? "<th scope=\"col\">Qui</th>" : HTML())</tr>
    """
  return scrollingTable("Déroulé", head: head, rows: rows.joined() + end)
}

/// `14 h 05` for a number of minutes after midnight.
func frenchHour(_ minutes: Int) -> String {
  let rest = minutes % 60
  let hour = "\(minutes / 60 % 24)\u{A0}h"
  return rest == 0 ? hour : "\(hour)\u{A0}\(rest < 10 ? "0" : "")\(rest)"
}
