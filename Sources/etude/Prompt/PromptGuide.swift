import Evaluation
import Styling

/// What leads through a dialogue: it reads each line before the dialogue does.
protocol PromptGuide: AnyObject {
  /// What stands before the cursor, without the `> `.
  var label: String { get }
  /// Code that ↑ recalls first; nil where there is none.
  var offered: String? { get }
  /// Says how it begins.
  func begin(_ prompt: Prompt)
  /// Does what a line asks the guide for: whether the dialogue goes on; nil for any other line.
  func obey(_ line: String, _ prompt: Prompt) -> Bool?
  /// Hears how code ended that was typed in the dialogue.
  func heard(_ code: String, _ outcome: Outcome, _ prompt: Prompt)
  /// Says how it ends.
  func end(_ prompt: Prompt)
}
