#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

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
