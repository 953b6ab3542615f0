/// The part of a text in what is shown, which says what may stand in it.
public enum TextRole: Sendable {
  /// Texts, code, messages: several lines, and tabs in them.
  case text
  /// Names, paths, titles, ids, cells: one line, whatever they hold.
  case name
  /// Whole documents that are read elsewhere: lines of any kind, and what parts words unseen.
  case document
}

extension StringProtocol {
  /// The text as it may be shown: what a terminal obeys, what turns the reading direction and what
  /// nobody sees stands as a sign, ESC as `␛`, U+202E as `⟨U+202E⟩`.
  ///
  /// Every text that somebody else may have written passes here on its way to a reader:
  /// `StyledText` sees to it.
  public func visible(as role: TextRole = .text) -> String {
    replacingUnseen(as: role, with: \.sign)
  }

  /// The text with `sign` in the place of each scalar that may not be shown in such a part.
  public func replacingUnseen(
    as role: TextRole, with sign: (Unicode.Scalar) -> String
  ) -> String {
    let mayHoldUnseen = utf8.withContiguousStorageIfAvailable { $0.mayHoldUnseen(role) } ?? true
    guard mayHoldUnseen else { return String(self) }
    var out = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      defer { previous = scalar }
      switch scalar {
      case "\r" where rest.first == "\n" && role != .name:
        if role == .document { out.append(scalar) }
      case "\n" where role != .name, "\t" where role != .name: out.append(scalar)
      case _ where scalar.isUnseen(after: previous, as: role): out += sign(scalar).unicodeScalars
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}

extension StringProtocol {
  /// The text with a backslash before each backslash and each double quote, also before those that
  /// carry a combining mark.
  public var escapedForQuotes: String {
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\\" || scalar == "\"" { out.append("\\") }
      out.append(scalar)
    }
    return String(out)
  }
}

extension Unicode.Scalar {
  /// The sign that stands for a scalar which is not shown itself.
  public var sign: String {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value).map { String(Character($0)) } ?? "\u{FFFD}"
    case 0x7F: "␡"
    default: "⟨U+\(String(value, radix: 16, uppercase: true))⟩"
    }
  }

  /// True for what must not be shown as it is; a line feed and a tab are, in a name.
  fileprivate func isUnseen(after previous: Unicode.Scalar?, as role: TextRole) -> Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F: true
    // Line and paragraph separators; embeddings, overrides and isolates of a reading direction.
    case 0x2028...0x202E, 0x2066...0x2069: true
    // Tags, which nothing shows but the flag that they follow.
    case 0xE0000...0xE007F: !(previous?.leadsTags ?? false)
    // Joiners: part of emoji, and of the writing of Arabic and the scripts of India.
    case 0x200C, 0x200D: role != .document && !(previous?.isJoined ?? false)
    case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2060...0x2065, 0x206A...0x206F,
      0xFEFF, 0xFFF9...0xFFFB:
      role != .document
    default: false
    }
  }

  private var leadsTags: Bool {
    value == 0x1F3F4 || (0xE0020...0xE007E).contains(value)
  }

  private var isJoined: Bool {
    switch value {
    case 0x600...0x109F, 0x1780...0x18AF, 0xA800...0xABFF, 0xFB50...0xFDFF, 0xFE0F, 0xFE70...0xFEFC:
      true
    default: value > 0xFF && (properties.isEmoji || properties.isEmojiModifier)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// False where the bytes of UTF-8 show that every scalar is shown: the frequent case, found
  /// without taking the text apart.
  fileprivate func mayHoldUnseen(_ role: TextRole) -> Bool {
    for (index, byte) in enumerated() {
      switch byte {
      case 0x09, 0x0A: if role == .name { return true }
      case 0..<0x20, 0x7F, 0xCD, 0xD8, 0xE1, 0xEF, 0xF3: return true
      case 0xC2: if self[index + 1] < 0xA0 || self[index + 1] == 0xAD { return true }
      case 0xE2:
        switch (self[index + 1], self[index + 2]) {
        case (0x80, 0x8B...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA0...0xAF): return true
        default: break
        }
      default: break
      }
    }
    return false
  }
}
