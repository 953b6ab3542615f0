import BuiltinKit
import Builtins
import Diagnostics
import Exports
import Notebooks
import Styling
import Tables

/// What a pupil has handed in, as UTF-8 text of a notebook.
///
/// A text comes in the encodings of pupils' editors: UTF-8, UTF-16, Windows-1252 or Mac Roman; a
/// Jupyter notebook is imported. Of anything else the reason says what to ask for.
struct CopyText {
  let bytes: [UInt8]

  /// The reason for which there is no text.
  struct Unreadable: Error {
    let why: Bilingual
  }

  init(_ file: [UInt8], tongue: Tongue) throws(Unreadable) {
    guard file.contains(where: { !Self.blanks.contains($0) }) else {
      throw Unreadable(why: Bilingual("le fichier est vide", "the file is empty"))
    }
    if let kind = Self.signatures.first(where: { file.starts(with: $0.bytes) })?.kind {
      throw Unreadable(
        why: kind + Bilingual(" : demandez le fichier .md", ": ask for the .md file"))
    }
    let text = Self.text(of: file)
    guard !text.utf8.contains(0) else {
      throw Unreadable(
        why: Bilingual(
          "ce n'est pas du texte : demandez le fichier .md", "this is no text: ask for the .md file"
        ))
    }
    guard text.first(where: { !$0.isWhitespace }) == "{" else {
      bytes = Array(text.utf8)
      return
    }
    do {
      let catalogue = Catalogue.standard
      bytes = try JupyterImport(Array(text.utf8), path: "copie.ipynb", tongue: tongue) {
        catalogue.find($0) != nil
      }.bytes
    } catch { throw Unreadable(why: error.message) }
  }

  private static func text(of file: [UInt8]) -> String {
    let (encoding, markSize) = TextEncoding.detect(file)
    let body = file.dropFirst(markSize)
    switch encoding {
    case .utf16LittleEndian: return String(decoding: units(body) { $0 | $1 << 8 }, as: UTF16.self)
    case .utf16BigEndian: return String(decoding: units(body) { $0 << 8 | $1 }, as: UTF16.self)
    case .utf8 where String(validating: body, as: UTF8.self) != nil:
      return String(decoding: body, as: UTF8.self)
    case .utf8: return String(decoding: TextEncoding.repaired(body).bytes, as: UTF8.self)
    case .windows1252:
      var windows: [UInt8] = []
      TextEncoding.windows1252(body, into: &windows)
      let asWindows = String(decoding: windows, as: UTF8.self)
      let asMac = String(
        body.map { $0 < 0x80 ? Character(Unicode.Scalar($0)) : mac[Int($0) - 0x80] })
      return french(asMac) > french(asWindows) ? asMac : asWindows
    }
  }

  private static func units(
    _ bytes: ArraySlice<UInt8>, _ unit: (UInt16, UInt16) -> UInt16
  ) -> [UInt16] {
    let bytes = Array(bytes)
    return stride(from: 0, to: bytes.count - 1, by: 2).map {
      unit(UInt16(bytes[$0]), UInt16(bytes[$0 + 1]))
    }
  }

  /// The number of letters and signs of French in a text.
  private static func french(_ text: String) -> Int {
    text.count { "éèêëàâçùûüîïôœÉÈÀÇ«»’…\u{A0}".contains($0) }
  }

  private static let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0x00, 0xEF, 0xBB, 0xBF, 0xFF, 0xFE]

  /// The bytes by which files of other programs begin.
  private static let signatures: [(bytes: [UInt8], kind: Bilingual)] = [
    (Array("%PDF".utf8), Bilingual("c'est un PDF", "a PDF")),
    (
      [0x50, 0x4B, 0x03, 0x04],
      Bilingual("c'est un document Word ou LibreOffice", "a document of Word or LibreOffice")
    ),
    ([0xD0, 0xCF, 0x11, 0xE0], Bilingual("c'est un document Word", "a document of Word")),
    (Array("{\\rtf".utf8), Bilingual("c'est un document RTF", "an RTF document")),
    ([0x89, 0x50, 0x4E, 0x47], Bilingual("c'est une image", "an image")),
    ([0xFF, 0xD8, 0xFF], Bilingual("c'est une image", "an image")),
    (Array("GIF8".utf8), Bilingual("c'est une image", "an image")),
    (Array("Rar!".utf8), Bilingual("c'est une archive RAR", "a RAR archive")),
    ([0x37, 0x7A, 0xBC, 0xAF], Bilingual("c'est une archive 7z", "a 7z archive")),
    (Array("<!DOCTYPE".utf8), Bilingual("c'est une page web", "a web page")),
    (Array("<html".utf8), Bilingual("c'est une page web", "a web page")),
  ]

  /// Bytes from 0x80 of Mac Roman (Apple's table of 1998, the euro included).
  private static let mac = Array(
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
      + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
}
