import FuzzTargets
import Glibc

/// One input of the fuzzer; what must hold whatever the bytes is checked by a trap.
///
/// The environment's `FUZZ` says what reads them, one of `FuzzTarget`. See CONTRIBUTING.md.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.check(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

private let target: FuzzTarget = {
  let name = getenv("FUZZ").map { String(cString: $0) } ?? ""
  if let target = FuzzTarget(rawValue: name) { return target }
  print("FUZZ=" + FuzzTarget.allCases.map(\.rawValue).joined(separator: "|"))
  exit(64)
}()
