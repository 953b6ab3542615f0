import BuiltinKit
import Diagnostics
import Styling
import Values

extension Builtin {
  static let readText = Builtin(
    "read_text", french: "lire_texte", .files,
    Bilingual("Le texte d'un fichier.", "The text of a file."),
    takes: [Parameter("path", french: "chemin", .text, Bilingual("le fichier", "the file"))],
    details: Bilingual(
      "Le fichier est en UTF-8. Les fins de ligne de Windows deviennent celles d'ici.",
      "The file is in UTF-8. Line ends of Windows become those of here."),
    examples: [
      Example(
        "read_text(\"electricity_mixes.csv\").split(\"\\n\")[0]",
        shows: "\"name,adpe,pe,gwp\""),
      Example(
        "len(read_text(\"electricity_mixes.csv\"))",
        shows: "5029"),
    ],
    seeAlso: ["read_csv", "split", "words"]
  ) { call in
    let path = try call.text(0)
    let bytes = try call.located(0) { try call.host.readFile(path) }
    let unmarked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: unmarked, as: UTF8.self) else {
      throw NotUTF8(path, line: lineOfFault(bytes)).about(argument: 0)
    }
    return .text(text.replacing("\r\n", with: "\n"))
  }

  /// The line, counted from 1, of the first bytes that are no UTF-8.
  private static func lineOfFault(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let fault = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (fault ?? 0) + 1
  }
}
