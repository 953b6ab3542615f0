import Datasets
import Evaluation
import Glibc
import Plotting
import Styling
import Values

extension Prompt {
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
    if Self.hasDisplay, case .done = OutsideProgram.run(["xdg-open", path]) { return }
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
    let text = value.echo(display).ansi(printer.output.colours) + "\n"
    setenv("LESSCHARSET", "utf-8", 0)
    guard printer.output.isTerminal, let folder = Self.freshFolder() else {
      return printer.raw(Array(text.utf8))
    }
    let path = folder + "/page"
    defer {
      unlink(path)
      rmdir(folder)
    }
    guard (try? FileSystem.write(Array(text.utf8), to: path)) != nil,
      case .done = OutsideProgram.run(
        ["less", "-RFXS", path], input: STDIN_FILENO, output: STDOUT_FILENO, errors: STDERR_FILENO)
    else { return printer.raw(Array(text.utf8)) }
  }

  /// Columns of a page: arrows go to what is beyond the window.
  private static let pageWidth = 500

  private static var hasDisplay: Bool {
    let names: [String] = ["DISPLAY", "WAYLAND_DISPLAY"]
    return names.contains { name in getenv(name).map { $0.pointee != 0 } ?? false }
  }

  /// A new folder that only the user can read.
  private static func freshFolder() -> String? {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/etude-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
