import CEditLine
import Platform

extension LineEditor {
  /// The milliseconds that an Escape waits for the rest of a key's sequence in vi mode and in a
  /// search.
  private static let escapeDelay: CInt = 30
  /// The key of a search, Ctrl-R.
  private static let search: Unicode.Scalar = "\u{12}"
  /// A search would lose what is typed beyond 1024 characters (EL_BUFSIZ in libedit).
  private static let searchableLength = 1000
  /// The milliseconds that a character waits for its next byte.
  private static let byteDelay: CInt = 200

  /// Reads one character for libedit: 1 when there is one, 0 to give the line up.
  func readCharacter(into out: UnsafeMutablePointer<wchar_t>?) -> CInt {
    guard let handle else { return 0 }
    ce_mend_cursor(handle)
    if isSearching {
      isRowUncertain = true
    } else {
      let line = line
      undoStack.note(line)
      mendRows(isAtEnd: line.cursor == line.text.count)
    }
    guard let scalar = nextScalar() else { return 0 }
    if scalar == Self.search { paintPlain() }
    out?.pointee = wchar_t(bitPattern: scalar.value)
    return 1
  }

  /// The next character typed; nil at the end of the input or when the line is given up.
  func nextScalar() -> Unicode.Scalar? {
    while let byte = nextByte() {
      // A line is new until the first key, whatever that does.
      if isLineNew {
        isLineNew = false
        if byte == 0x20 {
          readAhead.insert(contentsOf: keysForFirstBlank(), at: 0)
          continue
        }
      }
      if byte == 0x1B, isVi || isSearching, let code = keyCode() { return Unicode.Scalar(code) }
      // Bytes that are no UTF-8 are dropped, and so are C1 controls: those are our own codes.
      guard let scalar = scalar(startingWith: byte) else { continue }
      if (0x80..<0xA0).contains(scalar.value) { continue }
      guard scalar == Self.search, buffer.count >= Self.searchableLength else { return scalar }
      Terminal.write("\u{7}")
    }
    return nil
  }

  /// True when libedit searches the history: it shows that as a last line of the text.
  ///
  /// An Escape ends the search there, and what follows it would be inserted.
  var isSearching: Bool {
    let last = buffer.split(separator: "\n", omittingEmptySubsequences: false).last ?? []
    return ["bck:", "bck?", "fwd:", "fwd?"].contains { last.starts(with: $0.unicodeScalars) }
  }

  /// The next byte; nil at the end of the time in milliseconds (-1: none), and as for
  /// `nextScalar`.
  private func nextByte(within delay: CInt = -1) -> UInt8? {
    if !readAhead.isEmpty { return readAhead.removeFirst() }
    let input = ce_input()
    if ce_wait(input, 0) == CEWaitTimeout { paint() }
    while true {
      // Before each wait: the one before may have ended by a signal that nobody has looked at.
      handleSignals()
      if isInterrupted { return nil }
      let wait = ce_wait(input, delay)
      clearSuggestion()
      switch wait {
      case CEWaitReady:
        var byte: [UInt8] = [0]
        do {
          return try OpenFile(borrowing: input).read(into: &byte) == 1 ? byte[0] : nil
        } catch .wouldBlock {
          break
        } catch { return nil }
      case CEWaitTimeout: return nil
      default: break
      }
    }
  }

  /// True when the next key is there already.
  var hasMoreInput: Bool { !readAhead.isEmpty || ce_wait(ce_input(), 0) == CEWaitReady }

  private func scalar(startingWith first: UInt8) -> Unicode.Scalar? {
    guard first >= 0x80 else { return Unicode.Scalar(first) }
    let length = (~first).leadingZeroBitCount
    guard (2...4).contains(length) else { return nil }
    var bytes = [first]
    while bytes.count < length {
      guard let byte = nextByte(within: Self.byteDelay) else { return nil }
      guard byte & 0xC0 == 0x80 else {
        readAhead.insert(byte, at: 0)
        return nil
      }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  /// Recognises the rest of a key's escape sequence; where it is none of ours, the bytes read are
  /// kept for later.
  private func keyCode() -> UInt8? {
    var read: [UInt8] = []
    while let byte = nextByte(within: Self.escapeDelay) {
      read.append(byte)
      let candidates = KeyBinding.codes.filter { $0.bytes.starts(with: read) }
      if let match = candidates.first(where: { $0.bytes == read }) { return match.code }
      if candidates.isEmpty { break }
    }
    readAhead.insert(contentsOf: read, at: 0)
    return nil
  }
}
