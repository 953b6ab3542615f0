import ArgumentParser
import Glibc
import Styling

/// The program: reads the command line and runs what it asks for.
@main
enum Main {
  static func main() {
    raiseStackLimit()
    // A reader that goes away (`| head`) ends the program quietly, by the write that fails.
    signal(SIGPIPE, SIG_IGN)
    let words = CommandWords.verbFirst(
      Array(CommandLine.arguments.dropFirst()), verbs: EtudeCommand.verbs)
    do {
      var command = try EtudeCommand.parseAsRoot(words)
      try command.run()
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      exit(UsageMessage(error, words: words).report())
    }
  }

  /// Lets the main thread's stack grow to 64 MB where the system allows it, for deep recursion.
  private static func raiseStackLimit() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) == 0 else { return }
    let wanted = rlim_t(64 << 20)
    guard limit.rlim_cur < wanted else { return }
    limit.rlim_cur = min(wanted, limit.rlim_max)
    setrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit)
  }

  /// What evaluation may take of the main thread's stack: its limit less a margin.
  static var stackBudget: Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) == 0 else { return 4 << 20 }
    return Int(min(limit.rlim_cur, 64 << 20)) - (1 << 20)
  }
}
