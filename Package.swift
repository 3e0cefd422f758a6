// swift-tools-version: 6.2
// SPDX-License-Identifier: EUPL-1.2
import PackageDescription

/// Every target compiles under the same strict rules; a warning is an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library target of this package.
///
/// Targets are listed leaf first: each may import only those above it
/// that it names, and `Tests/ArchitectureTests` holds the same table.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency], resources: [String] = []) -> Target
{
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["TestSupport"],
    exclude: resources, swiftSettings: strict)
}

let package = Package(
  name: "Synchro",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "synchro", targets: ["synchro"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    // Without the trait that would bring Foundation in.
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    // The C libraries, each imported by exactly one Swift file.
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CAtomicSwap"),

    // Leaves: the standard library and nothing else.
    library("Diagnostics"),
    library("Markup"),

    // Passive values of the field: months, codes, indicators, narratives.
    library("Domain", ["Diagnostics"]),
    // French for readers: numbers, months, order of words.
    library("French", ["Domain"]),

    // The sealed room: the only target that reads a confidential number.
    library("Disclosure", ["Domain", "Diagnostics"]),
    // Bytes to values. Fills the sealed room, never reads it; never touches the disk.
    library(
      "Intake",
      [
        "Diagnostics", "Domain", "French", "Disclosure", "CCmark",
        .product(name: "Yams", package: "Yams"),
      ]),

    // Drawing and pages see released cells only; neither knows files or templates.
    library("Charts", ["Domain", "Disclosure", "French", "Markup"]),
    // Slides and spreadsheets for office programs, from values.
    library("OpenDocument", ["Domain", "French", "Charts", "Markup"]),

    // Which pages there are, where they stand, who may read them, what leads to them.
    library("Planning", ["Diagnostics", "Domain", "Disclosure", "French", "Markup"]),
    // Texts read once against the figures: sentences, links, charts, and the series behind them.
    library(
      "Narration",
      ["Diagnostics", "Domain", "Disclosure", "French", "Charts", "Planning", "Markup"]),
    // Pages, slides and tables as values, from the plan and the texts.
    library(
      "Pages",
      [
        "Diagnostics", "Domain", "Disclosure", "French", "Charts", "OpenDocument", "Markup",
        "Planning", "Narration",
      ]),

    // First drafts of texts, with blocks and bindings that hold.
    library(
      "Scaffolding",
      ["Diagnostics", "Domain", "Disclosure", "French", "Planning", "Narration", "Pages"]),

    // Shells around pages. Sees no data: fragments and closed template values only.
    library(
      "Theming",
      [
        "Diagnostics", "Markup", "Planning", "Pages",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),

    // The only target that touches the disk. Knows files and bytes, no domain.
    library("Publishing", ["Diagnostics", "Markup", "CAtomicSwap", "CCrypto"]),

    // The only target that runs another program: the browser that prints.
    library(
      "Printing",
      [
        "Domain", "Publishing", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),

    // The documents of one meeting, taken out of a site: files to files.
    library("Packs", ["Domain", "French", "Markup"]),

    // The driver, and the command line around it.
    library(
      "SiteBuild",
      [
        "Diagnostics", "Markup", "Domain", "French", "Disclosure", "Intake", "Charts",
        "Planning", "Narration", "Pages", "Scaffolding", "Theming", "Publishing", "Printing",
        "OpenDocument", "Packs",
      ]),
    .executableTarget(
      name: "synchro",
      dependencies: [
        "SiteBuild", "Scaffolding", "Publishing", "Printing", "Diagnostics", "Domain",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Writes the demo's synthetic tables; stands alone.
    .executableTarget(name: "DemoContent", swiftSettings: strict),

    // Writes the page of every kind of chart, for authors and for eyes.
    .executableTarget(
      name: "gallery",
      dependencies: ["Charts", "Diagnostics", "Disclosure", "Domain", "Markup"],
      path: "Sources/Gallery", swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Diagnostics", ["Diagnostics"]),
    tests(of: "Markup", ["Markup"]),
    tests(of: "Domain", ["Domain"]),
    tests(of: "French", ["French", "Domain"]),
    tests(of: "Disclosure", ["Disclosure", "Domain", "Diagnostics"]),
    tests(of: "Intake", ["Intake", "Disclosure", "Domain", "Diagnostics"]),
    tests(
      of: "Charts", ["Charts", "Diagnostics", "Disclosure", "Domain", "Markup"],
      resources: ["Golden"]),
    tests(of: "Gallery", ["gallery", "Charts", "Domain", "Markup"], resources: ["Golden"]),
    tests(
      of: "Pages",
      [
        "Pages", "Planning", "Narration", "Charts", "Intake", "Disclosure", "Domain",
        "Diagnostics", "OpenDocument", "Markup",
      ]),
    tests(
      of: "OpenDocument",
      ["OpenDocument", "Charts", "Diagnostics", "Disclosure", "Domain", "Markup"],
      resources: ["Golden"]),
    tests(of: "Theming", ["Theming", "Planning", "Pages", "Markup", "Diagnostics"]),
    tests(of: "Publishing", ["Publishing", "Markup", "Diagnostics"]),
    tests(of: "Printing", ["Printing", "Domain"]),
    tests(of: "Packs", ["Packs", "Markup", "Domain", "Diagnostics"]),
    // The whole: golden sites, the command, the rules of the code base and of its documents.
    tests(
      of: "Site",
      [
        "SiteBuild", "Scaffolding", "Planning", "Narration", "Pages", "Intake", "Disclosure",
        "Publishing", "Markup", "Domain", "Diagnostics",
      ],
      resources: ["Commun", "Sites", "Theme"]),
    tests(of: "Command", ["Publishing", "Diagnostics"]),
    tests(of: "Architecture", ["Publishing", "Diagnostics"], resources: ["MustNotCompile"]),
    tests(of: "Documentation", ["SiteBuild", "Intake", "Domain", "Publishing", "Diagnostics"]),
  ]
)
