import Styling

/// Characters between two places where a line may be broken.
struct InlineWord {
  var text = StyledText()
  /// Tells whether a line ends after the word.
  var endsLine = false

  /// The words of a paragraph.
  ///
  /// A line is broken at blanks only, and neither before `: ; ! ? »` nor after `«`, which French
  /// parts from their neighbours by a blank that is often typed as an ordinary one.
  static func split(_ runs: [StyledText.Run]) -> [InlineWord] {
    var words: [InlineWord] = []
    var word = InlineWord()
    var hasBlank = false
    for run in runs {
      for character in run.text {
        if character == " " || character == "\t" {
          hasBlank = !word.text.isEmpty
        } else if character.isNewline {
          word.endsLine = true
          words.append(word)
          (word, hasBlank) = (InlineWord(), false)
        } else {
          if hasBlank { word.blank(before: character, &words) }
          hasBlank = false
          word.text.append(String(character).expandingControls, run.role)
        }
      }
    }
    if !word.text.isEmpty { words.append(word) }
    return words
  }

  /// Ends the word, or keeps the blank in it where French does.
  private mutating func blank(before next: Character, _ words: inout [InlineWord]) {
    if ":;!?»".contains(next) || text.runs.last?.text.last == "«" {
      text.append("\u{A0}")
    } else {
      words.append(self)
      self = InlineWord()
    }
  }

  /// Lines of at most `width` columns; a longer word has a line of its own.
  static func wrap(_ words: [InlineWord], width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText()
    var used = 0
    for word in words {
      let needed = word.text.plain.displayWidth
      if used > 0, used + 1 + needed > width {
        lines.append(line)
        (line, used) = (StyledText(), 0)
      }
      if used > 0 {
        line.append(
          " ",
          line.runs.last?.role == word.text.runs.first?.role
            ? word.text.runs.first?.role ?? .plain : .plain)
        used += 1
      }
      line += word.text
      used += needed
      if word.endsLine {
        lines.append(line)
        (line, used) = (StyledText(), 0)
      }
    }
    if used > 0 { lines.append(line) }
    return lines
  }
}
