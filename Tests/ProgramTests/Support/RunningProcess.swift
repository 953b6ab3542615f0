import Foundation

/// What the system says of a process that runs (Linux).
struct RunningProcess {
  private let folder: String

  init(_ number: Int32) {
    folder = "/proc/\(number)"
  }

  /// How many threads it has.
  var threads: Int { count("task") }

  /// How many descriptors it has open.
  var descriptors: Int { count("fd") }

  /// The bytes that it holds in memory.
  var resident: Int {
    let text = (try? String(contentsOfFile: folder + "/statm", encoding: .utf8)) ?? ""
    let fields = text.split(separator: " ")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE)) : 0
  }

  /// The time that it has spent on a processor, in hundredths of a second.
  var ticks: Int {
    let text = (try? String(contentsOfFile: folder + "/stat", encoding: .utf8)) ?? ""
    // The name, in brackets, may hold blanks; user and system time are the 12th and 13th after it.
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0
  }

  private func count(_ name: String) -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + name).count) ?? 0
  }
}
