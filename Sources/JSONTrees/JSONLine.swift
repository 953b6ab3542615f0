extension JSONTree {
  /// The document in as few bytes as it takes, keys sorted: the same tree gives the same bytes.
  package var bytes: [UInt8] {
    var out: [UInt8] = []
    write(to: &out)
    return out
  }

  private func write(to out: inout [UInt8]) {
    switch self {
    case .null: out += Array("null".utf8)
    case .bool(let bool): out += Array((bool ? "true" : "false").utf8)
    case .integer(let number): out += Array(String(number).utf8)
    // JSON has no word for what is no number.
    case .number(let number): out += Array((number.isFinite ? "\(number)" : "null").utf8)
    case .text(let text): Self.write(text, to: &out)
    case .list(let items):
      Self.write(items, between: ("[", "]"), to: &out) { $0.write(to: &$1) }
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      Self.write(sorted, between: ("{", "}"), to: &out) { member, out in
        Self.write(member.key, to: &out)
        out.append(UInt8(ascii: ":"))
        member.value.write(to: &out)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between brackets: (Unicode.Scalar, Unicode.Scalar), to out: inout [UInt8],
    _ item: (Item, inout [UInt8]) -> Void
  ) {
    out.append(UInt8(ascii: brackets.0))
    for (index, each) in items.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      item(each, &out)
    }
    out.append(UInt8(ascii: brackets.1))
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
      case 0x0A: out += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        out += Array("\\u\(byte < 16 ? "000" : "00")\(digits)".utf8)
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
