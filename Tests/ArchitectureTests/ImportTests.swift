internal import TestSupport
internal import Testing

@Suite struct `Imports` {
  /// What each target may import, the standard library apart; leaf first, as in `Package.swift`.
  static let table: [(target: String, modules: [String])] = [
    ("Diagnostics", []),
    ("Markup", []),
    ("Domain", ["Diagnostics"]),
    ("French", ["Domain"]),
    ("Disclosure", ["Domain", "Diagnostics"]),
    ("Intake", ["Diagnostics", "Domain", "French", "Disclosure", "CCmark", "Yams"]),
    ("Charts", ["Domain", "Disclosure", "French", "Markup"]),
    ("OpenDocument", ["Domain", "French", "Charts", "Markup"]),
    ("Planning", ["Diagnostics", "Domain", "Disclosure", "French", "Markup"]),
    (
      "Narration",
      ["Diagnostics", "Domain", "Disclosure", "French", "Charts", "Planning", "Markup"]
    ),
    (
      "Pages",
      [
        "Diagnostics", "Domain", "Disclosure", "French", "Charts", "OpenDocument", "Markup",
        "Planning", "Narration",
      ]
    ),
    (
      "Scaffolding",
      ["Diagnostics", "Domain", "Disclosure", "French", "Planning", "Narration", "Pages"]
    ),
    ("Theming", ["Diagnostics", "Markup", "Planning", "Pages", "Mustache"]),
    ("Publishing", ["Diagnostics", "Markup", "CAtomicSwap", "CCrypto"]),
    ("Printing", ["Domain", "Publishing", "Subprocess", "SystemPackage"]),
    ("Packs", ["Domain", "French", "Markup"]),
    (
      "SiteBuild",
      [
        "Diagnostics", "Markup", "Domain", "French", "Disclosure", "Intake", "Charts",
        "Planning", "Narration", "Pages", "Scaffolding", "Theming", "Publishing", "Printing",
        "OpenDocument", "Packs",
      ]
    ),
    ("Gallery", ["Charts", "Diagnostics", "Disclosure", "Domain", "Markup"]),
    (
      "synchro",
      [
        "SiteBuild", "Scaffolding", "Publishing", "Printing", "Diagnostics", "Domain",
        "ArgumentParser",
      ]
    ),
  ]

  /// The files that may import what is not Swift, each for one reason.
  static let exceptions: [String: Set<String>] = [
    "CCmark": ["Sources/Intake/Markdown/CommonMark.swift"],
    "CCrypto": ["Sources/Publishing/SHA256.swift"],
    "CAtomicSwap": ["Sources/Publishing/Exchange.swift"],
    "Yams": ["Sources/Intake/YAML/ComposeYAML.swift"],
    "Subprocess": ["Sources/Printing/RunEngine.swift"],
    "SystemPackage": ["Sources/Printing/RunEngine.swift"],
    "FoundationEssentials": ["Sources/Publishing/ManifestReading.swift"],
    "Foundation": [],
    "Synchronization": ["Sources/synchro/Progress.swift"],
  ]

  /// The targets that may call the C library: the disk, processes, the terminal, and mathematics
  /// for drawing.
  static let system = ["Glibc": ["Publishing", "Printing", "synchro", "Charts", "Gallery"]]

  @Test func `follow the table of targets`() throws {
    let allowed = Dictionary(uniqueKeysWithValues: Self.table.map { ($0.target, $0.modules) })
    for file in try SourceFile.all {
      let modules = try #require(
        allowed[file.target], "\(file.target) is new: add it to the table of this test")
      for (module, line) in file.imports {
        let isSystem = Self.system[module]?.contains(file.target) ?? false
        let isException = Self.exceptions[module]?.contains(file.path) ?? false
        #expect(
          modules.contains(module) || isSystem || isException,
          """
          \(file.path):\(line): \(file.target) may not import \(module). Move the code to a target \
          that may, or hand it the value it needs.
          """)
      }
    }
  }

  @Test func `of a foreign module stand in one named file`() throws {
    for file in try SourceFile.all {
      for (module, line) in file.imports {
        guard let files = Self.exceptions[module] else { continue }
        #expect(
          files.contains(file.path),
          "\(file.path):\(line): \(module) is wrapped in \(files.sorted()); use what it offers.")
      }
    }
  }

  @Test func `say how far they are visible`() throws {
    for file in try SourceFile.all {
      for (module, line) in file.imports {
        let text = file.lines[line - 1].text
        #expect(
          text.hasPrefix("internal import ") || text.hasPrefix("package import "),
          "\(file.path):\(line): write « internal import \(module) », or « package » where needed.")
      }
    }
  }

  @Test func `follow the manifest, which holds the same table`() throws {
    let manifest = try Repository.text("Package.swift").replacing(/package: "[^"]*"/, with: "")
    let libraries = manifest.matches(of: /library\(\s*"(\w+)"(?:,\s*\[([^\]]*)\])?/)
      .map { (String($0.output.1), names(in: $0.output.2 ?? "")) }
    let program = manifest.matches(of: /name: "(synchro|gallery)",\s*dependencies: \[([^\]]*)\]/)
      .map { (folder(of: $0.output.1), names(in: $0.output.2)) }
    let declared = Dictionary(uniqueKeysWithValues: libraries + program)
    #expect(declared.keys.sorted() == Self.table.map(\.target).sorted())
    for (target, modules) in Self.table {
      #expect(
        declared[target]?.sorted() == modules.sorted(),
        "\(target): make Package.swift and the table of this test say the same")
    }
  }

  /// The folder of a program: `gallery` would be one with `Gallery` on some disks.
  private func folder(of program: Substring) -> String {
    program == "gallery" ? "Gallery" : String(program)
  }

  private func names(in list: Substring) -> [String] {
    list.matches(of: /"(\w+)"/).map { String($0.output.1) }
  }
}
