// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is built with: Swift 6 mode, imports that are internal unless they
/// say otherwise, and no warning.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// For what goes through every cell, row and character: compiled for speed in the tests as well,
/// which take twice as long without.
let quick = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A module of ours and the modules below it that it may import.
func module(
  _ name: String, uses dependencies: [Target.Dependency] = [],
  settings: [SwiftSetting] = settings
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The unit tests of one module.
///
/// A folder in `apart` holds files that the tests read from the repository.
func tests(
  of name: String, uses others: [Target.Dependency] = [], copy: [String] = [],
  apart: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + others, exclude: apart,
    resources: copy.map { .copy($0) }, swiftSettings: settings)
}

let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")

let package = Package(
  name: "etude",
  products: [.executable(name: "etude", targets: ["etude"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // 0: the operating system. No other module imports the C library.
    module("Platform", uses: ["CPlatform", system], settings: quick),
    // From the bottom up; a module imports what it names here, and nothing else.
    module("Styling", uses: ["Platform"], settings: quick),
    module("Statistics", uses: ["CSums", "Diagnostics", "Platform"], settings: quick),
    // The additions of long sums, for each kind of processor.
    .target(
      name: "CSums", cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]),
    module("Units", uses: ["Diagnostics", "Platform", "Styling", "TextMatching"], settings: quick),
    module("DataFiles", uses: ["CDataFiles"]),
    // The files of data/ and notebooks/ that are in the program, as bytes.
    .target(name: "CDataFiles"),
    module("TextMatching", settings: quick),
    module("JSONTrees"),
    module("JupyterProtocol", uses: ["JSONTrees", "Platform"]),
    module(
      "LanguageModel", uses: ["DataFiles", "Platform", "TextMatching"], settings: quick),
    module("Intervals", uses: ["Platform"], settings: quick),
    // libedit, and what it needs in turn where everything is linked statically.
    .target(
      name: "CEditLine",
      linkerSettings: ["edit", "tinfo", "bsd", "md"].map { .linkedLibrary($0) }),
    // What Swift's module of the C library leaves out, libmd, which libedit needs too, and zlib.
    .target(
      name: "CPlatform",
      linkerSettings: [
        .linkedLibrary("md", .when(platforms: [.linux])),
        .linkedLibrary(":libz.a", .when(platforms: [.linux])),
        .linkedLibrary("z", .when(platforms: [.macOS])),
      ]),
    .systemLibrary(
      name: "CMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    module("Diagnostics", uses: ["Styling", "TextMatching"]),
    module("Plotting", uses: ["Platform", "Styling"]),
    module(
      "Language", uses: ["Diagnostics", "Platform", "Styling", "TextMatching"], settings: quick),
    module(
      "Tables",
      uses: [
        "Diagnostics", "Intervals", "JSONTrees", "Platform", "Statistics", "Styling",
        "TextMatching", "Units",
      ], settings: quick),
    module("Maps", uses: ["DataFiles", "Platform", "Plotting", "Styling"]),
    module(
      "LineEditor", uses: ["CEditLine", "Platform", "Styling", "TextMatching"]),
    module(
      "Impact", uses: ["Diagnostics", "Intervals", "Platform", "Tables", "TextMatching", "Units"]),
    module(
      "ForeignLines", uses: ["Diagnostics", "Language", "Platform", "Styling"]),
    module(
      "Datasets", uses: ["DataFiles", "Diagnostics", "Impact", "Platform", "Tables", "Units"]),
    module(
      "Values",
      uses: [
        "Diagnostics", "Intervals", "Platform", "Plotting", "Styling", "Tables", "TextMatching",
        "Units",
      ], settings: quick),
    module(
      "BuiltinKit",
      uses: [
        "Datasets", "Diagnostics", "Impact", "Intervals", "Platform", "Plotting", "Statistics",
        "Styling", "Tables", "TextMatching", "Units", "Values",
      ]),
    module(
      "Evaluation",
      uses: [
        "BuiltinKit", "Datasets", "Diagnostics", "ForeignLines", "Impact", "Language",
        "Platform", "Plotting", "Styling", "Tables", "TextMatching", "Units", "Values",
      ]),
    module(
      "Builtins",
      uses: [
        "BuiltinKit", "Datasets", "Diagnostics", "Impact", "Intervals", "LanguageModel", "Maps",
        "Platform",
        "Plotting", "Statistics", "Styling", "Tables", "TextMatching", "Units", "Values",
      ]),
    module(
      "Reference",
      uses: [
        "BuiltinKit", "Datasets", "Diagnostics", "ForeignLines", "Language", "Styling", "Tables",
        "TextMatching", "Units",
      ]),
    module(
      "Notebooks",
      uses: [
        "BuiltinKit", "CMarkGFM", "CYAML", "Datasets", "Diagnostics", "Evaluation", "ForeignLines",
        "Intervals", "Language", "Platform", "Styling", "Tables", "TextMatching", "Units", "Values",
      ]),
    module(
      "Exports",
      uses: [
        "CMarkGFM", "Diagnostics", "Evaluation", "ForeignLines", "JSONTrees", "Language",
        "Notebooks", "Platform", "Plotting", "Styling", "Tables", "TextMatching", "Values",
      ]),
    .executableTarget(
      name: "etude",
      dependencies: [
        "BuiltinKit", "Builtins", "Datasets", "Diagnostics", "Evaluation", "Exports",
        "ForeignLines", "Impact", "JSONTrees", "JupyterProtocol", "Language", "LineEditor",
        "Notebooks", "Platform", "Plotting", "Reference", "Styling", "Tables", "TextMatching",
        "Units", "Values", arguments,
      ],
      swiftSettings: settings),

    tests(of: "Platform"),
    tests(of: "Styling"),
    tests(of: "Units"),
    tests(
      of: "Tables", uses: ["Diagnostics", "Intervals", "Platform", "Styling", "Units"],
      copy: ["Fixtures"]),
    tests(of: "DataFiles"),
    tests(of: "JSONTrees"),
    tests(of: "JupyterProtocol", uses: ["JSONTrees", "KernelSupport", "Platform"]),
    tests(of: "Intervals"),
    tests(of: "TextMatching"),
    tests(of: "LanguageModel", uses: ["Platform"], apart: ["Fixtures"]),
    tests(of: "Statistics", uses: ["Platform"], apart: ["Fixtures"]),
    tests(
      of: "Diagnostics",
      uses: [
        "BuiltinKit", "Builtins", "Datasets", "Evaluation", "Notebooks", "Styling", "Tables",
        "Values",
      ]),
    tests(of: "Impact", uses: ["Intervals", "Platform", "Tables", "Units"]),
    tests(of: "Plotting", uses: ["Styling"], copy: ["Snapshots"]),
    tests(of: "Maps", uses: ["DataFiles", "Plotting", "Styling"], apart: ["Snapshots"]),
    tests(of: "LineEditor", uses: ["CEditLine", "EditorProbe", "Platform", "TerminalSupport"]),
    tests(
      of: "Notebooks",
      uses: [
        "BuiltinKit", "Builtins", "Datasets", "Diagnostics", "Evaluation", "Platform", "Styling",
        "Tables", "Units", "Values",
      ], apart: ["Studies"]),
    tests(
      of: "Exports",
      uses: [
        "BuiltinKit", "Builtins", "Datasets", "Diagnostics", "Evaluation", "JSONTrees",
        "Notebooks", "Styling",
      ]),
    tests(
      of: "Builtins",
      uses: [
        "BuiltinKit", "Datasets", "Diagnostics", "Evaluation", "Impact", "Intervals",
        "LanguageModel", "Platform", "Plotting", "Statistics", "Styling", "Tables", "Units",
        "Values",
      ], apart: ["Fixtures"]),
    tests(
      of: "ForeignLines",
      uses: [
        "BuiltinKit", "Builtins", "Datasets", "Diagnostics", "Evaluation", "Language", "Platform",
        "Styling", "Tables", "Units", "Values",
      ], apart: ["Fixtures"]),
    tests(
      of: "Evaluation",
      uses: [
        "BuiltinKit", "Builtins", "Datasets", "Diagnostics", "ForeignLines", "Intervals",
        "Language", "Platform", "Styling", "Tables", "Units", "Values",
      ]),
    tests(
      of: "Reference",
      uses: [
        "BuiltinKit", "Builtins", "Datasets", "Diagnostics", "Evaluation", "Language", "Styling",
        "Values",
      ]),
    tests(of: "Language", uses: ["Diagnostics", "Styling"]),
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "Builtins", "Datasets", "Diagnostics", "Evaluation", "ForeignLines", "Language",
        "Reference", "Styling", "Values",
      ],
      swiftSettings: settings),

    // Only for the tests: a program behind a pseudo-terminal, and what it shows there.
    .target(name: "CPseudoTerminal", path: "Tests/TerminalSupport/CPseudoTerminal"),
    .target(
      name: "TerminalSupport", dependencies: ["CPseudoTerminal"], path: "Tests/TerminalSupport",
      exclude: ["CPseudoTerminal"], swiftSettings: quick),
    .executableTarget(
      name: "EditorProbe", dependencies: ["LineEditor", "Platform"], path: "Tests/EditorProbe",
      swiftSettings: settings),

    // Only for the tests: a client of the kernel.
    .target(
      name: "KernelSupport", dependencies: ["JSONTrees", "JupyterProtocol", "Platform"],
      path: "Tests/KernelSupport", swiftSettings: settings),

    // What reads the bytes of the fuzzer; the evaluator's part runs with the tests too.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "BuiltinKit", "Builtins", "Datasets", "Diagnostics", "Evaluation", "Intervals", "JSONTrees",
        "JupyterProtocol", "Language", "Notebooks", "Platform", "Styling", "Tables", "Values",
      ],
      path: "Tests/Fuzzing/Targets", swiftSettings: settings),
    .testTarget(
      name: "FuzzingTests", dependencies: ["FuzzTargets"], swiftSettings: settings),

    // The program as it is built, behind pipes and behind a terminal.
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "etude", "Diagnostics", "JSONTrees", "JupyterProtocol", "KernelSupport", "Platform",
        "TerminalSupport",
      ],
      exclude: ["Copies", "Imported", "Lessons"], swiftSettings: settings),
  ]
)

// `make fuzz` links this with libFuzzer, outside of everything else.
if Context.environment["ETUDE_FUZZ"] != nil {
  package.products.append(.library(name: "Fuzzing", type: .static, targets: ["Fuzzing"]))
  package.targets.append(
    .target(
      name: "Fuzzing", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/Entry",
      swiftSettings: settings))
}
