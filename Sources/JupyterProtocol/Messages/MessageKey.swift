import Platform

/// The key that a kernel and its front ends share, and the signatures that it makes (HMAC, SHA-256).
package struct MessageKey: Sendable {
  private let key: [UInt8]

  /// A key; an empty one signs nothing, and takes everything for signed.
  package init(_ key: [UInt8]) {
    self.key = key
  }

  /// The signature of a message, hexadecimal digits of HMAC over SHA-256; empty without a key.
  package func signature(of parts: [[UInt8]]) -> [UInt8] {
    key.isEmpty ? [] : Array(SHA256.authentication(of: parts, key: key).utf8)
  }

  /// Returns whether a signature is that of some parts, in the same time however much of it is right.
  package func isSigned(_ parts: [[UInt8]], by signature: [UInt8]) -> Bool {
    guard !key.isEmpty else { return true }
    let right = self.signature(of: parts)
    guard right.count == signature.count else { return false }
    return zip(right, signature).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
