import Diagnostics
import Styling
import Tables

/// A data package is read, or refused with words.
enum PackageTarget {
  static func check(_ bytes: [UInt8]) {
    do { _ = try DataPackage.describe(bytes) } catch {
      guard let diagnostic = Diagnostic(thrown: error) else {
        preconditionFailure("no words for \(error)")
      }
      precondition(!diagnostic.message.french.isEmpty)
    }
  }
}
