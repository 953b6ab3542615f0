import Glibc

/// The program of librsvg that turns SVG into PNG.
public enum PictureProgram {
  /// The program of librsvg.
  public static let usualName = "rsvg-convert"
  /// How much larger than its CSS pixels a picture is, for screens and paper.
  private static let zoom = "2"
  /// How much of what the program says is passed on.
  private static let mostWords = 200

  /// The picture as PNG.
  ///
  /// - Parameter name: the program, which reads SVG and writes PNG.
  /// - Throws: `FileProblem.noRenderer` where the program is missing, `rendererFailed` with its own
  ///   words where it fails.
  public static func png(
    fromSVG svg: [UInt8], by name: String = usualName
  ) throws(FileProblem) -> [UInt8] {
    // Files and not pipes: whoever writes to a pipe and reads from another can wait for ever.
    let files = (input: tmpfile(), output: tmpfile(), errors: tmpfile())
    defer { for file in [files.input, files.output, files.errors] { file.map { _ = fclose($0) } } }
    guard let input = files.input, let output = files.output, let errors = files.errors,
      fwrite(svg, 1, svg.count, input) == svg.count, fflush(input) == 0
    else { throw .rendererFailed(name, words: String(cString: strerror(errno))) }
    lseek(fileno(input), 0, SEEK_SET)
    let outcome = OutsideProgram.run(
      [name, "--format", "png", "--zoom", zoom], input: fileno(input), output: fileno(output),
      errors: fileno(errors))
    if case .missing = outcome { throw .noRenderer(name) }
    lseek(fileno(output), 0, SEEK_SET)
    let bytes = try FileSystem.readAll(fileno(output), name)
    if case .done = outcome, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return bytes }
    lseek(fileno(errors), 0, SEEK_SET)
    let words = String(decoding: try FileSystem.readAll(fileno(errors), name), as: UTF8.self)
    throw .rendererFailed(name, words: String(oneLine(words).prefix(mostWords)))
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
