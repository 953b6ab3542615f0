/// The first 64 bytes of a connection, from either side (ZMTP 3.0, chapter "Greeting").
enum Greeting {
  static let size = 64

  /// Version 3.0, mechanism NULL, no server in the sense of the mechanism.
  static let bytes: [UInt8] = {
    let signature: [UInt8] = [0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0x7F]
    let version: [UInt8] = [3, 0]
    return signature + version + mechanism + [UInt8](repeating: 0, count: 32)
  }()

  private static let mechanism = Array("NULL".utf8) + [UInt8](repeating: 0, count: 16)

  /// Checks the greeting of the other side, whose version is 3 or a later one that speaks it too.
  static func check(_ bytes: ArraySlice<UInt8>) throws(WireProblem) {
    let bytes = Array(bytes)
    guard bytes.count == size, bytes[0] == 0xFF, bytes[9] == 0x7F, bytes[10] >= 3 else {
      throw .foreignGreeting
    }
    guard bytes[12..<32].elementsEqual(mechanism) else { throw .foreignMechanism }
  }

  /// Returns whether these first bytes can become a greeting.
  static func canBegin(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    guard first == 0xFF else { return false }
    return bytes.count < 10 || bytes[bytes.startIndex + 9] == 0x7F
  }
}
