import Platform

/// The program of librsvg that turns SVG into PNG.
public enum PictureProgram {
  /// The program of librsvg.
  public static let usualName = "rsvg-convert"
  /// The size of a picture in its CSS pixels, for screens and paper.
  private static let zoom = "2"
  /// The characters of the program's own message that are passed on.
  private static let longestMessage = 200

  /// The picture as PNG.
  ///
  /// - Parameter name: the program, which reads SVG and writes PNG.
  /// - Throws: `missing` where the program is not there, `failed` with its own message where it fails,
  ///   or the system's where there is no room for its files.
  public static func png(
    fromSVG svg: [UInt8], by name: String = usualName
  ) throws(PictureProgramError) -> [UInt8] {
    do { return try run(name, on: svg) } catch let error as PictureProgramError {
      throw error
    } catch {
      throw .failed(name, words: (error as? SystemError)?.reason ?? "\(error)")
    }
  }

  private static func run(_ name: String, on svg: [UInt8]) throws -> [UInt8] {
    // Files and not pipes: whoever writes to a pipe and reads from another can wait for ever.
    let input = try TemporaryFile(named: usualName)
    let output = try TemporaryFile(named: usualName)
    let errors = try TemporaryFile(named: usualName)
    try input.file.write(svg)
    try input.file.seek(to: 0)
    let end = try start(name, input.file, output.file, errors.file).end()
    try output.file.seek(to: 0)
    let png = try output.file.readAll()
    if end == .exited(0), png.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return png }
    try errors.file.seek(to: 0)
    let message = String(decoding: try errors.file.readAll(), as: UTF8.self)
    throw PictureProgramError.failed(name, words: String(oneLine(message).prefix(longestMessage)))
  }

  private static func start(
    _ name: String, _ input: OpenFile, _ output: OpenFile, _ errors: OpenFile
  ) throws(PictureProgramError) -> Subprocess {
    do {
      return try Subprocess(
        .named(name), ["--format", "png", "--zoom", zoom], input: input, output: output,
        errors: errors)
    } catch { throw .missing(name) }
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// A picture that is no PNG, and the reason.
public enum PictureProgramError: Error, Equatable {
  /// The program is not there; its name.
  case missing(String)
  /// The program failed; its name and what it said.
  case failed(String, words: String)
}
