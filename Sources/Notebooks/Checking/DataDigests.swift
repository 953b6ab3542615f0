public import Datasets
public import Diagnostics
import Platform
import Styling

extension Notebook {
  /// The warnings on the data files that are not those whose digests the notebook holds.
  public func changedData(in library: DataLibrary) -> [Diagnostic] {
    frontMatter.digests.compactMap { recorded in
      guard let bytes = library.bytes(ofFile: recorded.file) else {
        return Diagnostic(DataChanged(recorded.file, isMissing: true))
      }
      return Self.digest(of: bytes) == recorded.digest
        ? nil : Diagnostic(DataChanged(recorded.file, isMissing: false))
    }
  }

  /// The change that records the digest of each data file that a run has read; nil where they are
  /// recorded already, or none was read.
  public func digestChange(from library: DataLibrary) -> AcceptedChange? {
    let digests = library.loadedFiles.compactMap { file in
      library.bytes(ofFile: file).map { DataDigest(file: file, digest: Self.digest(of: $0)) }
    }
    guard !digests.isEmpty, digests != frontMatter.digests else { return nil }
    let lines = FileLines(bytes)
    let old = frontMatterLines(of: ["empreintes", "digests"])
    let ending = lineEnding(ofLineAt: 0)
    let new = Bilingual("empreintes", "digests")(tongue)
    let key = old.isEmpty ? new : frontMatterKey(onLine: old.lowerBound)
    let block = [key + ":"] + digests.map { "  \(quoted($0.file)): \($0.digest)" }
    let range = SourceRange(lines.start(of: old.lowerBound), lines.start(of: old.upperBound))
    return AcceptedChange(
      line: old.lowerBound, stored: old.map { lines.text(lines.trimmed($0)) }, got: block,
      edits: [FileEdit(range, block.map { $0 + ending }.joined())])
  }

  static func digest(of bytes: [UInt8]) -> String { "sha256:" + SHA256.digest(of: bytes) }

  private func quoted(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
    let isSafe = isPlain && name.first?.isLetter == true
    return isSafe
      ? name
      : "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
