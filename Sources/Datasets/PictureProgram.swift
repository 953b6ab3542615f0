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
    let words = [name, "--format", "png", "--zoom", zoom]
    guard OutsideProgram.run(words, input: fileno(input), output: fileno(output)) else {
      throw .noRenderer(name)
    }
    lseek(fileno(output), 0, SEEK_SET)
    let bytes = try FileSystem.readAll(fileno(output), name)
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { throw .noRenderer(name) }
    return bytes
  }
}
