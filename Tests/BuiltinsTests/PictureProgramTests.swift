import BuiltinKit
import Datasets
import Diagnostics
import Plotting
import Styling
import Testing

/// The program that makes PNGs: missing, failing, at work.
@Suite struct PictureProgramTests {
  private static let svg = Array(
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>".utf8)

  @Test func aMissingProgramIsNotAFailingOne() {
    #expect(throws: PictureProgramError.missing("no-such-program")) {
      try PictureProgram.png(fromSVG: Self.svg, by: "no-such-program")
    }
    #expect(throws: PictureProgramError.failed("false", words: "")) {
      try PictureProgram.png(fromSVG: Self.svg, by: "false")
    }
    // It goes well, and writes no PNG.
    #expect(throws: PictureProgramError.failed("true", words: "")) {
      try PictureProgram.png(fromSVG: Self.svg, by: "true")
    }
  }

  @Test func theProgramsOwnWordsArePassedOn() throws {
    let problem = #expect(throws: PictureProgramError.self) {
      try PictureProgram.png(fromSVG: Self.svg, by: "ls")
    }
    let diagnostic = Diagnostic(try #require(problem).fault)
    #expect(diagnostic.code == "F586")
    #expect(diagnostic.message.french.hasPrefix("ls n'a pas écrit le PNG : "))
    #expect(diagnostic.message.english.contains("--format"))
  }

  @Test func makesAPNGWhereItIsThere() throws {
    do throws(PictureProgramError) {
      let png = try PictureProgram.png(fromSVG: Self.svg)
      #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    } catch {
      #expect(error == .missing(PictureProgram.usualName))
    }
    #expect(throws: PictureProgramError.self) {
      try PictureProgram.png(fromSVG: Array("<svg".utf8))
    }
  }
}
