import Glibc

/// The program of librsvg that turns SVG into PNG.
public enum PictureProgram {
  private static let name = "rsvg-convert"
  /// How much larger than its CSS pixels a picture is, for screens and paper.
  private static let zoom = "2"

  /// The picture as PNG.
  ///
  /// - Throws: `FileProblem.noRenderer` where the program is missing or fails.
  public static func png(fromSVG svg: [UInt8]) throws(FileProblem) -> [UInt8] {
    // A file and not a pipe: whoever writes to a pipe and reads from another can wait for ever.
    guard let input = tmpfile(), let output = tmpfile() else {
      throw .noRenderer(name)
    }
    defer {
      fclose(input)
      fclose(output)
    }
    guard fwrite(svg, 1, svg.count, input) == svg.count, fflush(input) == 0 else {
      throw .noRenderer(name)
    }
    lseek(fileno(input), 0, SEEK_SET)
    guard run(from: fileno(input), to: fileno(output)) else { throw .noRenderer(name) }
    lseek(fileno(output), 0, SEEK_SET)
    let bytes = try FileSystem.readAll(fileno(output), name)
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { throw .noRenderer(name) }
    return bytes
  }

  /// Runs the program with its two ends on files; whether it went well.
  private static func run(from input: Int32, to output: Int32) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words = [name, "--format", "png", "--zoom", zoom]
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
