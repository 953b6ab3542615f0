import Evaluation
import Styling

/// What leads through a dialogue: it reads each line before the dialogue does.
protocol DialogueGuide: AnyObject {
  /// What stands before the cursor, without the `> `.
  var label: String { get }
  /// Code that ↑ recalls first; nil where there is none.
  var offered: String? { get }
  /// Says how it begins.
  func begin(_ dialogue: Dialogue)
  /// Does what a line asks the guide for: whether the dialogue goes on; nil for any other line.
  func handleLine(_ line: String, in dialogue: Dialogue) -> Bool?
  /// Takes notice of the end of code that was typed in the dialogue.
  func codeEnded(_ code: String, with outcome: Outcome, in dialogue: Dialogue)
  /// Says how it ends.
  func end(_ dialogue: Dialogue)
}
