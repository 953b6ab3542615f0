/// One thing a terminal is told.
enum Control: Equatable {
  case print(Unicode.Scalar)
  /// A C0 control character.
  case control(UInt8)
  /// `ESC [ private parameters final`; parameters that are left out are -1.
  case sequence(private: Bool, parameters: [Int], final: UInt8)
  /// `ESC final` without more.
  case escape(UInt8)
}

/// Takes apart the bytes that go to a terminal: UTF-8 text and control sequences of ECMA-48.
struct ControlParser {
  private enum State {
    case text
    case escape
    /// After `ESC (` and the like: one more byte.
    case designation
    case sequence
    /// A title or other string, up to BEL or `ESC \`.
    case string
    case stringEscape
  }

  private var state = State.text
  private var parameters: [UInt8] = []
  private var pending: [UInt8] = []

  /// Takes one byte; nil while what it belongs to is not over.
  mutating func feed(_ byte: UInt8) -> Control? {
    switch state {
    case .text: return text(byte)
    case .escape: return escape(byte)
    case .designation: state = .text
    case .sequence: return sequence(byte)
    case .string: state = byte == 0x07 ? .text : byte == 0x1B ? .stringEscape : .string
    case .stringEscape: state = byte == UInt8(ascii: "\\") ? .text : .string
    }
    return nil
  }

  private mutating func text(_ byte: UInt8) -> Control? {
    if byte == 0x1B {
      state = .escape
      return nil
    }
    if byte < 0x20 || byte == 0x7F { return .control(byte) }
    pending.append(byte)
    let length = max(1, (~pending[0]).leadingZeroBitCount)
    guard pending.count >= length || byte & 0xC0 != 0x80 && pending.count > 1 else { return nil }
    defer { pending = [] }
    return String(decoding: pending, as: UTF8.self).unicodeScalars.first.map(Control.print)
  }

  private mutating func escape(_ byte: UInt8) -> Control? {
    state = .text
    switch byte {
    case UInt8(ascii: "["):
      state = .sequence
      parameters = []
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      state = .string
    case 0x20...0x2F: state = .designation
    default: return .escape(byte)
    }
    return nil
  }

  private mutating func sequence(_ byte: UInt8) -> Control? {
    guard (0x40...0x7E).contains(byte) else {
      parameters.append(byte)
      return nil
    }
    state = .text
    let isPrivate = parameters.first.map { (0x3C...0x3F).contains($0) } ?? false
    let numbers = parameters.dropFirst(isPrivate ? 1 : 0)
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
    return .sequence(private: isPrivate, parameters: numbers, final: byte)
  }
}
