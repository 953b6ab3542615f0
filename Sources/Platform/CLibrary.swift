import CPlatform

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

/// The forms that C's `printf` has for a number.
public enum PrintedForm: CChar, Sendable {
  /// `0.0125`
  case fixed = 0x66
  /// `1.25e-02`
  case scientific = 0x65
  /// The shorter of both.
  case general = 0x67
}

/// The digits that C's `printf` makes of a number, without a limit on the length.
///
/// The point is a point: étude never sets `LC_NUMERIC`.
public func printed(_ number: Double, _ form: PrintedForm, precision: Int) -> String {
  var count = 63
  while true {
    let room = count + 1
    let text = String(unsafeUninitializedCapacity: room) { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        count = Int(
          cp_print_number($0.baseAddress, room, form.rawValue, Int32(precision), number))
      }
      return min(count, room - 1)
    }
    if count < room { return text }
  }
}
