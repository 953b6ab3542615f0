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

  /// Gary Kessler's table of file signatures lists them all.
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
