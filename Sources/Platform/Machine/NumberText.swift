#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The digits that C's `printf` makes of numbers, without a limit on the length.
///
/// The point is a point: étude never sets `LC_NUMERIC`.
public func printed(_ format: String, _ arguments: any CVarArg...) -> String {
  var buffer = [CChar](repeating: 0, count: 64)
  for _ in 0..<2 {
    let capacity = buffer.count
    let needed = Int(
      withVaList(arguments) { vsnprintf(&buffer, capacity, format, $0) })
    guard needed >= capacity else { break }
    buffer = [CChar](repeating: 0, count: needed + 1)
  }
  let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
  return String(decoding: bytes, as: UTF8.self)
}
