import Glibc

/// Other programs, found on the user's path.
public enum OutsideProgram {
  /// How a program ended.
  public enum Outcome: Sendable {
    /// It could not be started: it is not there, or is no program.
    case missing
    /// It ended in failure.
    case failed
    case done
  }

  /// Runs a program to its end.
  ///
  /// What it says goes nowhere unless `output` and `errors` are given, and it reads nothing unless
  /// `input` is.
  ///
  /// - Parameters:
  ///   - words: its name and its arguments.
  ///   - input: an open file that it reads.
  ///   - output: an open file that it writes.
  ///   - errors: an open file for what it complains about.
  public static func run(
    _ words: [String], input: Int32? = nil, output: Int32? = nil, errors: Int32? = nil
  ) -> Outcome {
    guard let name = words.first else { return .missing }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, given) in [input, output, errors].enumerated() {
      if let given {
        posix_spawn_file_actions_adddup2(&actions, given, Int32(descriptor))
      } else {
        posix_spawn_file_actions_addopen(&actions, Int32(descriptor), "/dev/null", O_RDWR, 0)
      }
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { $0.withCString { strdup($0) } }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawnp(&child, name, &actions, nil, &arguments, environ) == 0 else {
      return .missing
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? .done : .failed
  }
}
