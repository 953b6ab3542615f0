import BuiltinKit
import Diagnostics
import Styling
import Values

extension Builtin {
  static let readText = Builtin(
    "read_text", french: "lire_texte", .files,
    Bilingual("Le texte d'un fichier.", "The text of a file."),
    takes: Parameter.text("path", french: "chemin", Bilingual("le fichier", "the file")),
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
  ) { call, path in
    let name = try path.value
    let bytes = try path.located { try call.host.readFile(name) }
    let unmarked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: unmarked, as: UTF8.self) else {
      throw NotUTF8(name, line: lineOfFault(bytes)).about(path)
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
