#if canImport(CommonCrypto)
  import CommonCrypto
#else
  import CPlatform
#endif

/// The digest of FIPS 180-4, by libmd, which libedit needs too; on macOS by the system's library.
public enum SHA256 {
  /// The digest of some bytes, in 64 hexadecimal digits.
  public static func digest(of bytes: [UInt8]) -> String { hexadecimal(raw(bytes)) }

  /// The code by which two who share a key know each other's texts (HMAC, RFC 2104), in 64 hexadecimal
  /// digits.
  public static func authentication(of parts: [[UInt8]], key: [UInt8]) -> String {
    var key = key.count > blockSize ? raw(key) : key
    key += [UInt8](repeating: 0, count: blockSize - key.count)
    var inner = key.map { $0 ^ 0x36 }
    for part in parts { inner += part }
    return hexadecimal(raw(key.map { $0 ^ 0x5C } + raw(inner)))
  }

  private static let blockSize = 64

  private static func raw(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    #if canImport(CommonCrypto)
      CC_SHA256(bytes, CC_LONG(bytes.count), &digest)
    #else
      cp_sha256(bytes, bytes.count, &digest)
    #endif
    return digest
  }

  private static func hexadecimal(_ digest: [UInt8]) -> String {
    digest.map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }
}
