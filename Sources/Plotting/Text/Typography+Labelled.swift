import Styling

extension Typography {
  /// `label : text` in French, `label: text` in English: what the pointer shows.
  func labelled(_ label: String, _ text: String) -> String {
    label + (tongue == .french ? "\u{A0}: " : ": ") + text
  }
}
