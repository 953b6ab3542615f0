import Datasets
import Evaluation
import Platform
import Plotting
import Styling
import Values

extension Dialogue {
  /// Writes the last value, a picture, as SVG in a folder of its own, and opens it where there is a
  /// display; elsewhere the path is said.
  func viewPicture() {
    guard case .plot(let spec)? = session.last else {
      return say(
        Bilingual(
          "la dernière valeur n'est pas une image : cons_ia.barres(Model, Token)",
          "the last value is no picture: cons_ia.bars(Model, Token)"))
    }
    guard let folder = Self.freshFolder() else {
      return say(Bilingual("aucun fichier temporaire possible", "no temporary file can be made"))
    }
    let path = folder + "/image.svg"
    do {
      try FileSystem.write(Array(SVGPrinter(tongue: tongue).print(spec).utf8), to: path)
    } catch {
      return say(Bilingual("\(path) n'a pas pu être écrit", "\(path) could not be written"))
    }
    if Self.hasDisplay, Self.runs("xdg-open", [path]) { return }
    say(Bilingual(same: path))
  }

  /// Shows all of the last value in `less`, which a short one does not hold up.
  func pageValue() {
    guard let value = session.last else {
      return say(Bilingual("aucune valeur encore", "no value yet"))
    }
    measure()
    var display = printer.display.whole
    display.width = max(display.width, Self.pageWidth)
    let page = value.echo(display)
    ProgramEnvironment.setDefault("LESSCHARSET", to: "utf-8")
    guard printer.output.isTerminal, let folder = Self.freshFolder() else {
      return printer.line(page)
    }
    let text = page.ansi(printer.output.colours) + "\n"
    let path = folder + "/page"
    defer {
      FileSystem.remove(path)
      FileSystem.remove(folder)
    }
    // Without a page the whole text is printed, below.
    guard (try? FileSystem.write(Array(text.utf8), to: path)) != nil,
      Self.runs("less", ["-RFXS", path], onTerminal: true)
    else { return printer.line(page) }
  }

  /// Columns of a page: arrows go to what is beyond the window.
  private static let pageWidth = 500

  private static var hasDisplay: Bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].contains { !(ProgramEnvironment[$0] ?? "").isEmpty }
  }

  /// Runs another program to its end; false where it is not there, or fails.
  ///
  /// - Parameter onTerminal: true when it shares the standard streams of étude.
  private static func runs(
    _ name: String, _ arguments: [String], onTerminal: Bool = false
  ) -> Bool {
    // Whoever asks has another way where the program is missing.
    guard
      let program = try? Subprocess(
        .named(name), arguments, input: onTerminal ? .standardInput : nil,
        output: onTerminal ? .standardOutput : nil, errors: onTerminal ? .standardError : nil)
    else { return false }
    return program.end() == .exited(0)
  }

  /// A new folder that only the user can read; nil where none can be made, which is said.
  private static func freshFolder() -> String? {
    // Without one a text is printed whole; that a picture cannot be shown is said.
    try? TemporaryFile.makeFolder(named: "etude")
  }
}
