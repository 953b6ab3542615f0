import ArgumentParser
import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import LineEditor
import Notebooks
import Platform
import Styling
import Tables
import Values

import struct Platform.Checkpoint

/// `etude grade REFERENCE.md COPIES…`: marks copies against a teacher's notebook.
struct GradeCommand: Subcommand {
  static let page = CommandPage(
    name: "grade", aliases: ["noter"], takes: Bilingual("CAHIER.md COPIES…", "NOTEBOOK.md COPIES…"),
    summary: Bilingual(
      "note des copies d'après le cahier du professeur",
      "marks copies against the teacher's notebook"),
    overview: Bilingual(
      "note des copies (noter) ; -o DOSSIER : notes\net retours ; --csv-fr : pour un tableur\nfrançais ; --anonyme : des numéros",
      "marks copies; -o FOLDER: marks and feedback;\n--csv-fr: for a French spreadsheet;\n--anonymous: numbers for names"
    ),
    options: [
      HelpEntry(
        Bilingual("-o, --output DOSSIER", "-o, --output FOLDER"),
        "y écrit les notes et un retour par copie", "writes marks, and feedback for each copy"),
      HelpEntry("--csv-fr", "les notes pour un tableur français", "marks for a French spreadsheet"),
      HelpEntry("--anonyme, --anonymous", "des numéros pour les noms", "numbers for names"),
      HelpEntry(
        Bilingual("--sur N", "--out-of N"), "la note sur N, 20 par exemple",
        "the mark out of N, say 20"),
      HelpEntry(
        Bilingual("--liste CLASSE.csv", "--list CLASS.csv"), "nomme qui n'a rien rendu",
        "names who handed in nothing"),
      HelpEntry(
        Bilingual("--avant DATE", "--due DATE"), "nomme qui a rendu plus tard",
        "names who handed in later"),
      HelpEntry(
        Bilingual("--seul NOM", "--only NAME"), "une seule copie, de nouveau", "one copy, anew"),
    ],
    examples: [
      HelpEntry(
        Bilingual("etude grade prof.md copies/", "etude grade teacher.md copies/"),
        "les notes de toutes les copies du dossier", "the marks of all copies in the folder"),
      HelpEntry(
        Bilingual(
          "etude grade prof.md copies/ -o notes", "etude grade teacher.md copies/ -o marks"),
        "notes et retours dans un dossier", "marks and feedback in a folder"),
    ])

  @OptionGroup var typed: TypedOptions
  @Option(name: [.customShort("o"), .customLong("output")]) var output: String?
  @Flag(name: .customLong("csv-fr")) var frenchCSV = false
  @Flag(name: [.customLong("anonyme"), .customLong("anonymous")]) var anonymous = false
  @Option(name: [.customLong("sur"), .customLong("out-of")]) var scale: Double?
  @Option(name: [.customLong("liste"), .customLong("list")]) var list: String?
  @Option(name: [.customLong("avant"), .customLong("due")]) var due: String?
  @Option(name: [.customLong("seul"), .customLong("only")]) var only: String?
  @Argument var files: [String] = []

  mutating func run(_ printer: ResultPrinter) throws {
    // Each copy's process reads the reference anew, which standard input cannot give.
    let reference = try required(files.first == "-" ? nil : files.first, printer)
    guard let notebook = try NotebookFile.read(reference, options, printer, strictly: true)
    else { return }
    let exercises = Exercises(notebook)
    if let scale, !(scale > 0 && scale.isFinite) {
      printer.complain(MalformedScale(scale))
      throw ExitStatus.usage
    }
    if let due, CalendarDate(due) == nil {
      printer.complain(MalformedDueDate(due))
      throw ExitStatus.usage
    }
    guard !exercises.marked.isEmpty else {
      printer.complain(NothingToGrade(reference))
      throw ExitStatus.usage
    }
    do {
      try refuse(notebook, printer)
      let marks = try grade(reference, exercises, printer)
      let hand = try output.map { try handMarks(in: $0) } ?? HandMarks()
      let book = Gradebook(
        marks, exercises.marked, title: notebook.frontMatter.title, tongue: options.tongue,
        isAnonymous: anonymous, scale: scale, hand: hand)
      try show(book, printer)
      guard let output else { return }
      let folder = MarksFolder(
        path: output, book: book, hand: hand,
        starters: exercises.marked.map {
          notebook.code(of: $0.starter)
        }, isFrench: frenchCSV)
      if let only {
        try folder.replace(only, printer)
      } else {
        try folder.write(printer)
      }
    } catch let problem as FileError {
      printer.complain(problem.fault)
      throw ExitStatus.missing
    }
  }

  private func grade(
    _ reference: String, _ exercises: Exercises, _ printer: ResultPrinter
  ) throws -> [CopyMarks] {
    let roster = try list.map { try ClassList(FileSystem.read($0)) }
    let finder = try CopyFinder(
      Array(RawPath.arguments(files).dropFirst()),
      excluded: [reference] + [output].compactMap(\.self))
    guard !finder.copies.isEmpty else {
      printer.complain(NoCopyToGrade())
      throw ExitStatus.missing
    }
    let grader = CopyGrader(
      reference: reference, exercises: exercises, arguments: childArguments,
      patience: patience)
    try prove(exercises, grader, printer)
    let absent = roster?.absent(from: finder.copies).map { Copy(absent: $0) } ?? []
    let copies = (finder.copies + absent).sorted { CopyFinder.place($0) < CopyFinder.place($1) }
    let lateness = Lateness(due: due.flatMap { CalendarDate($0) }, roster: roster)
    let chosen = only.map { Self.copies(of: $0, in: copies) } ?? copies
    if let only, chosen.isEmpty {
      printer.complain(NoSuchPupil(only))
      throw ExitStatus.usage
    }
    return chosen.enumerated().map { index, copy in
      if printer.errors.isTerminal, !options.quiet {
        printer.remark(StyledText("[\(index + 1)/\(chosen.count)] \(copy.pupil.label)", .dim))
      }
      var marks = grader.marks(copy)
      if let late = lateness.remark(on: copy) { marks.remarks.insert(late, at: 0) }
      if let roster, !roster.holds(copy) {
        marks.remarks.append(Bilingual("n'est pas dans la liste", "is not on the list"))
      }
      return marks
    }
  }

  /// The copies of a pupil, by the label that no other has, else by a name that several may have.
  private static func copies(of name: String, in copies: [Copy]) -> [Copy] {
    let key = ClassList.key(name)
    let own = copies.filter { ClassList.key($0.pupil.label) == key }
    return own.isEmpty ? copies.filter { ClassList.key($0.pupil.name) == key } : own
  }

  /// Ends the program where an answer's columns could take the names of the tests.
  private func refuse(_ notebook: Notebook, _ printer: ResultPrinter) throws {
    let session = try options.session(besides: notebook.path, isGrading: true)
    guard !notebook.hasSlips else { throw refused(notebook.path, printer) }
    let problems = OpenNames(notebook, session: session).problems
    guard !problems.isEmpty else { return }
    for problem in problems { printer.complain(problem) }
    printer.complain(KeyCanBeBent(notebook.path))
    throw ExitStatus.malformed
  }

  /// Says that a key gives no marks, and gives the code with which the program ends.
  private func refused(_ path: String, _ printer: ResultPrinter) -> ExitCode {
    printer.complain(NotebookRefused(path, Bilingual("aucune note", "no marks")))
    return ExitStatus.malformed
  }

  /// Says which exercises are left out; ends the program where a solution is missing or would lose
  /// its points.
  private func prove(
    _ exercises: Exercises, _ grader: CopyGrader, _ printer: ResultPrinter
  ) throws {
    let graded = Set(exercises.marked.map(\.position))
    for exercise in exercises.all + exercises.writings
    where !exercise.isChallenge && !graded.contains(exercise.position) {
      let lack = Bilingual(
        "il faut un identifiant à lui seul et un test", "it needs an id of its own and a test")
      var warning = Diagnostic(UngradableExercise(exercise.label, lacks: lack))
      warning.severity = .warning
      printer.complain(warning)
    }
    let unsolved = exercises.graded.filter { $0.solution == nil }
    for exercise in unsolved {
      let lack = Bilingual("il n'a pas de solution", "it has no solution")
      printer.complain(UngradableExercise(exercise.label, lacks: lack))
    }
    guard unsolved.isEmpty else { throw refused(grader.reference, printer) }
    let own = grader.marks(nil)
    own.remarks.forEach { printer.remark(StyledText($0(options.tongue))) }
    let poor = own.marks.filter { $0.earned < $0.points && own.remarks.isEmpty }
    for mark in poor {
      let why = mark.remarks.first ?? Bilingual(same: "?")
      printer.complain(ReferenceLosesPoints("#\(mark.id)", why))
    }
    guard own.remarks.isEmpty, poor.isEmpty else { throw refused(grader.reference, printer) }
  }

  private var childArguments: [String] {
    var arguments: [String] = []
    if let data = options.data { arguments += ["--data", data] }
    if let time = options.limits.time {
      arguments += ["--limit-time", "\(seconds(time.duration))s"]
    }
    if let memory = options.limits.memory {
      arguments += ["--limit-memory", "\(Double(memory.bytes) / 1e3)kB"]
    }
    return arguments
  }

  /// The time that a process may take between two lines: what a cell may on the clock, with a second of
  /// grace and what starting takes.
  private var patience: Duration {
    let limit = options.limits.ofCells.time ?? .seconds(2)
    return min(limit * Limits.patience + .seconds(10), .seconds(1_000_000))
  }

  private func seconds(_ duration: Duration) -> Double {
    let (seconds, fraction) = duration.components
    return Double(seconds) + Double(fraction) * 1e-18
  }

  private func show(_ book: Gradebook, _ printer: ResultPrinter) throws {
    guard printer.format == .text else {
      let table = try book.table(full: true)
      return try printer.print(.value(.table(table)), checkpoint: .unlimited)
    }
    let display = Display(
      tongue: options.tongue, width: max(printer.output.width, book.width),
      rows: max(book.rows.count, 1),
      unicode: printer.output.unicode)
    printer.line(Value.table(try book.table(full: false)).echo(display))
    for row in book.rows {
      for remark in book.remarks(row) {
        printer.line(StyledText("\(row.name) — \(remark)".visible(as: .name)))
      }
    }
  }

  /// The marks that a teacher has given by hand in the folder of the marks.
  private func handMarks(in folder: String) throws -> HandMarks {
    let path = "\(folder)/\(HandMarks.fileName(options.tongue))"
    guard FileSystem.exists(path) else { return HandMarks() }
    return try HandMarks(FileSystem.read(path))
  }
}
