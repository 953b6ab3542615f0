#if canImport(CommonCrypto)
  import CommonCrypto
#else
  import CPlatform
#endif

/// The digest of FIPS 180-4, by libmd, which libedit needs too; on macOS by the system's library.
public enum SHA256 {
  /// The digest of some bytes, in 64 hexadecimal digits.
  public static func digest(of bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    #if canImport(CommonCrypto)
      CC_SHA256(bytes, CC_LONG(bytes.count), &digest)
    #else
      cp_sha256(bytes, bytes.count, &digest)
    #endif
    return digest.map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }
}
