import Glibc

/// Other programs, found on the user's path.
public enum OutsideProgram {
  /// Runs a program to its end; whether it could be started and went well.
  ///
  /// What it says goes nowhere unless `output` is given, and it reads nothing unless `input` is.
  ///
  /// - Parameters:
  ///   - words: its name and its arguments.
  ///   - input: an open file that it reads.
  ///   - output: an open file that it writes.
  public static func run(_ words: [String], input: Int32? = nil, output: Int32? = nil) -> Bool {
    guard let name = words.first else { return false }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, given) in [input, output, nil].enumerated() {
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
    guard posix_spawnp(&child, name, &actions, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }
}
