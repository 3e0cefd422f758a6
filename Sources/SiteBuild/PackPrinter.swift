internal import Diagnostics
internal import Domain
internal import Markup
internal import Packs
internal import Printing

/// Has a browser print the pages of a pack and draw its pictures.
struct PackPrinter: Sendable {
  let engine: PrintEngine
  /// The date that the documents bear.
  let day: Day
  /// The folder of the pack to come.
  let output: String

  /// Prints every page and draws every SVG, some at the same time; what fails is reported and left out.
  ///
  /// - Returns: the files made, in the order of their sources.
  func print(
    _ files: [OutputFile], _ options: PackOptions, into found: inout Findings
  ) async -> [Printed] {
    let jobs = files.compactMap(PrintJob.init)
    let results = await results(of: jobs, options)
    return jobs.indices.compactMap { number in
      switch results[number] {
      case .success(let printed):
        found.report(printed.findings)
        return printed
      case .failure(let failure):
        found.report(jobs[number].finding(failure))
        return nil
      case nil: return nil
      }
    }
  }

  private func results(
    of jobs: [PrintJob], _ options: PackOptions
  ) async -> [Int: Result<Printed, PrintFailure>] {
    await withTaskGroup(of: (Int, Result<Printed, PrintFailure>).self) { group in
      var results: [Int: Result<Printed, PrintFailure>] = [:]
      for (number, job) in jobs.enumerated() {
        if number >= options.jobs, let done = await group.next() { results[done.0] = done.1 }
        options.announce(number + 1, jobs.count, job.target.string)
        group.addTask { (number, await result(of: job, name: String(number))) }
      }
      for await done in group { results[done.0] = done.1 }
      return results
    }
  }

  private func result(of job: PrintJob, name: String) async -> Result<Printed, PrintFailure> {
    do throws(PrintFailure) {
      return .success(try await printed(job, name: name))
    } catch {
      return .failure(error)
    }
  }

  private func printed(_ job: PrintJob, name: String) async throws(PrintFailure) -> Printed {
    guard job.source.isPage else {
      let picture = try await engine.png(of: job.source.bytes, beside: output, named: name)
      return Printed(file: OutputFile(path: job.target, bytes: picture.bytes))
    }
    let document = try await engine.pdf(
      of: printable(job.source), dated: day, beside: output, named: name)
    return Printed(
      file: OutputFile(path: job.target, bytes: document.bytes), sheets: document.pageCount,
      findings: document.gaps.isEmpty ? [] : [job.finding(document.gaps)])
  }
}

/// A file that the browser made.
struct Printed: Sendable {
  let file: OutputFile
  /// How many, for a PDF.
  var sheets: Int?
  var findings: [Diagnostic] = []
}

/// A document to print, or a drawing to turn into a picture.
private struct PrintJob: Sendable {
  let source: OutputFile
  let target: OutputPath

  /// Nil for a file that is neither.
  init?(_ source: OutputFile) {
    guard source.isPage || source.isDrawing else { return nil }
    let stem = source.path.string.split(separator: ".").dropLast().joined(separator: ".")
    guard let target = OutputPath(stem + (source.isPage ? ".pdf" : ".png")) else { return nil }
    self.source = source
    self.target = target
  }

  func finding(_ failure: PrintFailure) -> Diagnostic {
    let cure =
      switch failure {
      case .tooSlow: "Donner plus de temps par --pdf-timeout"
      case .disk: "Faire de la place"
      default: "Essayer un autre navigateur par --pdf-engine"
      }
    let other =
      source.isPage
      ? "ouvrir « \(source.path.string) » et faire Ctrl-P : les pages sont les mêmes"
      : "employer le fichier SVG"
    return Rule.printFailed.at(
      SourceLocation(file: target.string),
      "Ce fichier manque : \(failure.cause). \(cure), ou \(other).")
  }

  func finding(_ gaps: [PDFGap]) -> Diagnostic {
    Rule.printBare.at(
      SourceLocation(file: target.string),
      "Il manque à ce PDF \(gaps.map(\.label).joined(separator: ", ")) : un lecteur d'écran le lira mal. "
        + "Mettre à jour le navigateur qui imprime.")
  }
}

extension Rule {
  static let printFailed = Rule(
    "print.failed", .error, "Document qui n'a pas pu être imprimé",
    "Le navigateur qui imprime s'est arrêté, a été arrêté parce qu'il durait trop, ou n'a pas écrit un "
      + "fichier entier. Le reste du dossier est écrit ; ce fichier manque. Recommencer, choisir un autre "
      + "navigateur par --pdf-engine, donner plus de temps par --pdf-timeout, ou imprimer le document depuis "
      + "un navigateur par Ctrl-P.")

  static let printBare = Rule(
    "print.bare", .warning, "PDF sans ce qu'il faut à un lecteur d'écran",
    "Un PDF qui se lit à voix haute porte sa structure, sa langue et son titre. Un navigateur ancien ne les "
      + "écrit pas. Mettre à jour Chromium.")
}

/// The rules of printing.
let printRules: [Rule] = [.printFailed, .printBare]
