import Platform
import Tables
import Testing
import Units

/// What several threads read straight from the bytes is what the tokenizer and the builders read: a file that
/// may have comments is left to these.
@Suite("Rows read straight from the bytes")
struct PlainRowsTests {
  /// Lines of a number, a decimal and two texts, of which one in so many holds something else.
  private static func text(_ rows: Int, oddEvery interval: Int, lineEnd: String) -> String {
    let odd = [
      "7,,é,b", "NA,1.5,NA,b", "8,2,\"a, b\",c", " 9,1.25, x ,y", "0,-0.5,\"two\nlines\",z",
      "10,1e3,N/A,n", "\"11\",3.25,t,-", "12345678901234567,4.5,t,u", "013,6.5,t,u", "-0,-0.0,t,u",
    ]
    var lines = ["a,b,c,d"]
    for row in 0..<rows {
      let isOdd = interval > 0 && row % interval == interval - 1 && row > 5000
      lines.append(
        isOdd
          ? odd[(row / interval) % odd.count]
          : "\(row * 7 - 300),\(Double(row % 977) / 8),été \(row % 31),n\(row)")
    }
    return lines.joined(separator: lineEnd)
  }

  @Test(
    arguments: [0, 1000, 7, 100_000], ["\n", "\r\n"])
  func areThoseOfTheTokenizer(oddEvery interval: Int, lineEnd: String) throws {
    let text = Self.text(60_000, oddEvery: interval, lineEnd: lineEnd)
    let plain = try read(text)
    let slow = try read(text) { $0.comment = "~" }
    #expect(plain.table.columns == slow.table.columns)
    #expect(plain.notes == slow.notes)
    let written = try CSVWriter.write(plain.table, checkpoint: .unlimited)
    #expect(try read(written).table.columns == plain.table.columns)
  }

  /// Each kind of field that is not plain, once, in the middle of many that are.
  @Test(arguments: [
    "1,2,t,", "1,2,t", "1,2,t,u,v", "x,2,t,u", "1,2.,t,u", "1,.5,t,u", "1,1.5.5,t,u", "1,2,-,u",
    "1,0.0,t,u", "0,0,t,u", "00,0,t,u", "1,-0,t,u", "1234567890123456,1,t,u", "1,2,t,u\u{A0}",
    "1,2,t,\u{202F}u", "", "1,12345678901234.5,t,u", "-5,-1.5,?,…", "1,2,t\r", "true,2,t,u",
  ])
  func leavesTheOddOneAlone(line: String) throws {
    var lines = Self.text(20_000, oddEvery: 0, lineEnd: "\n").split(separator: "\n").map(
      String.init)
    lines.insert(line, at: 12_000)
    let text = lines.joined(separator: "\n")
    let isLenient: (inout CSVOptions) -> Void = { $0.isLenient = true }
    let plain = try read(text, isLenient)
    let slow = try read(text) {
      $0.isLenient = true
      $0.comment = "~"
    }
    #expect(plain.table.columns == slow.table.columns)
    #expect(plain.notes == slow.notes)
  }
}
