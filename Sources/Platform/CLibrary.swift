#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// This file is the first of the module by its name: what Glibc and the C module of swift-system
// both declare (`pthread_attr_t`) then belongs to Glibc, which all files import.

/// Calls a function of the C library again for as long as a signal breaks it off.
///
/// Returns what it gives; a negative number is thrown as the error that it stands for.
@discardableResult
func retrying<Number: SignedInteger>(
  _ call: () -> Number
) throws(SystemError) -> Number {
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno != EINTR { throw lastError() }
  }
}

/// The error of the last call of the C library on this thread.
func lastError() -> SystemError { SystemError(number: errno) }

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
