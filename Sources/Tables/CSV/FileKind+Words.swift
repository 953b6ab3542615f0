import Styling

extension FileKind {
  /// The kind of file in words.
  var words: Bilingual {
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

  /// `notes` for `data/notes.csv.gz`.
  private static func stem(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.split(separator: ".").first.map(String.init) ?? file
  }
}
