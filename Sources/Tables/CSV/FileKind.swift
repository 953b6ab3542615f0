import Styling

/// The kind of a file that was taken for a table of separated values, by its first bytes.
public enum FileKind: String, Sendable, CaseIterable {
  /// Spreadsheets: of Excel since 2007, of LibreOffice, of Excel before 2007.
  case xlsx, ods, xls
  /// Compressed files and archives.
  case gzip, zip
  /// A web page.
  case html
  /// A document to print.
  case pdf
  /// A picture.
  case image
  /// Columns in binary form.
  case parquet
  /// Bytes that are no text.
  case unknown

  /// The kind that the first bytes tell; `nil` for what may be text.
  init?(of head: [UInt8]) {
    for (start, kind) in FileKind.signatures where head.starts(with: start) {
      self = kind == .zip ? FileKind.archive(head) : kind
      return
    }
    guard FileKind.isWebPage(head) else { return nil }
    self = .html
  }

  /// The first bytes of each kind, after Gary Kessler's table of file signatures.
  private static let signatures: [([UInt8], FileKind)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip), ([0xD0, 0xCF, 0x11, 0xE0], .xls), ([0x1F, 0x8B], .gzip),
    (Array("%PDF-".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF8".utf8), .image), (Array("PAR1".utf8), .parquet),
  ]

  /// Spreadsheets are archives whose members' names stand uncompressed.
  private static func archive(_ head: [UInt8]) -> FileKind {
    let text = String(decoding: head.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    if text.contains("application/vnd.oasis.opendocument.spreadsheet") { return .ods }
    return text.contains("xl/w") ? .xlsx : .zip
  }

  private static func isWebPage(_ head: [UInt8]) -> Bool {
    let start = String(decoding: head.drop { $0 <= 0x20 }.prefix(16), as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<head"].contains { start.hasPrefix($0) }
  }
}

extension FileKind {
  /// The kind of file with its article.
  var description: Bilingual {
    switch self {
    case .xlsx, .xls: Bilingual("un classeur Excel", "an Excel workbook")
    case .ods: Bilingual("un classeur LibreOffice", "a LibreOffice spreadsheet")
    case .gzip: Bilingual("un fichier compressé (gzip)", "a compressed file (gzip)")
    case .zip: Bilingual("une archive (zip)", "an archive (zip)")
    case .html: Bilingual("une page web", "a web page")
    case .pdf: Bilingual("un document PDF", "a PDF document")
    case .image: Bilingual("une image", "a picture")
    case .parquet: Bilingual("un fichier Parquet", "a Parquet file")
    case .unknown: Bilingual("un fichier binaire", "a binary file")
    }
  }

  /// The way to a CSV file.
  func help(_ path: String) -> Bilingual {
    let csv = "read_csv(\"\(Self.stem(path)).csv\")"
    switch self {
    case .xlsx, .xls:
      return Bilingual(
        "dans Excel : Fichier > Enregistrer sous > CSV UTF-8 ; puis \(csv)",
        "in Excel: File > Save As > CSV UTF-8; then \(csv)")
    case .ods:
      return Bilingual(
        "dans LibreOffice : Fichier > Enregistrer sous > Texte CSV ; puis \(csv)",
        "in LibreOffice: File > Save As > Text CSV; then \(csv)")
    case .gzip:
      return Bilingual(
        "décompressez-le d'abord : gunzip -k \(path)", "decompress it first: gunzip -k \(path)")
    case .zip:
      return Bilingual(
        "décompressez-le d'abord : unzip \(path)", "decompress it first: unzip \(path)")
    case .html:
      return Bilingual(
        "téléchargez le fichier lui-même (lien « brut », « raw » ou « télécharger »)",
        "download the file itself (a link named raw or download)")
    case .pdf, .image, .parquet, .unknown:
      return Bilingual(
        "cherchez les mêmes données au format CSV", "look for the same data as CSV")
    }
  }

  /// The stem of a file's name: `notes` for `data/notes.csv.gz`.
  private static func stem(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.split(separator: ".").first.map(String.init) ?? file
  }
}
