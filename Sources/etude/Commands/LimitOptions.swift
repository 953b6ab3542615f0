import ArgumentParser
import Evaluation
import Notebooks

/// The value of `--limit-time`: seconds, or a number with ms, s, min or h.
struct TimeLimit: ExpressibleByArgument {
  let duration: Duration

  init?(argument: String) {
    let units = ["ms": 0.001, "s": 1, "min": 60, "h": 3600]
    guard let seconds = LimitText(argument).value(units, plain: 1), seconds <= 1e9 else {
      return nil
    }
    duration = .seconds(seconds)
  }
}

/// The value of `--limit-memory`: megabytes, or a number with kB, MB, GB, MiB, GiB (ko, Mo, Go).
struct MemoryLimit: ExpressibleByArgument {
  let bytes: Int

  init?(argument: String) {
    let units = [
      "k": 1e3, "kb": 1e3, "ko": 1e3, "m": 1e6, "mb": 1e6, "mo": 1e6, "g": 1e9, "gb": 1e9,
      "go": 1e9, "mib": 0x1p20, "mio": 0x1p20, "gib": 0x1p30, "gio": 0x1p30,
    ]
    guard let bytes = LimitText(argument).value(units, plain: 1e6), bytes >= 1, bytes <= 1e15 else {
      return nil
    }
    self.bytes = Int(bytes)
  }
}

/// A number and a unit as they are typed on a command line: `2s`, `0.5 s`, `1,5Go`, `256`.
private struct LimitText {
  private let number: Double?
  private let unit: String

  init(_ text: String) {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    number = Double(digits.replacing(",", with: "."))
    unit = text.dropFirst(digits.count).filter { $0 != " " }.lowercased()
  }

  /// The number in the base unit, nil for what is no positive number or no unit of these.
  func value(_ units: [String: Double], plain: Double) -> Double? {
    guard let number, number > 0, number.isFinite else { return nil }
    return (unit.isEmpty ? plain : units[unit]).map { number * $0 }
  }
}

/// The limits of a run.
struct LimitOptions {
  var time: TimeLimit?
  var memory: MemoryLimit?

  /// The limits that were asked for; memory is limited in any case, by what the machine has.
  var limits: Limits {
    Limits(time: time?.duration, memory: memory?.bytes).completed(by: .ofTheMachine())
  }

  /// The same for each cell where exercises are proved or graded, with the usual ones of those.
  var ofCells: Limits {
    var limits = Limits(time: time?.duration, memory: memory?.bytes)
      .completed(by: CellLimits.usual)
    limits.countsProcessorTime = true
    return limits
  }
}
