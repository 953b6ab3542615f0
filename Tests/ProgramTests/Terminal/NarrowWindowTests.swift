import Foundation
import TerminalSupport
import Testing

extension AtTheTerminal {
  /// Keys that a random storm found, of which libedit wrote behind the last of its rows.
  @Suite(.serialized) struct NarrowWindow {
    @Test func keysInThreeColumnsDoNotEndTheDialogue() throws {
      let dialogue = try Dialogue(columns: 80, rows: 24)
      let bursts = [
        "\u{1B}[6~\u{10}e\u{301}[\u{1B}[I\u{1B}[C",
        "\u{1B}[C\u{1B}[D\u{1}\u{6}\u{1B}[1;3D🎈\u{1F}\u{3}'\u{1B}d\u{1B}[3~\u{1B}[1;5C\tfor i in help "
          + "\u{1B}[201~)\u{1B}[200~\u{5}\u{1B}[5~\u{1B}[201~\u{1B}b\u{1B}[F\u{3}cost(\u{8}",
        "\u{5}\u{1B}[1;3D\u{1B}b",
        "\u{1B}d\t\u{2}[\u{12}\u{1B}[201~ + \u{1B}[C\u{1B}[5~\u{1B}[D\u{7F}-> Wh.\u{12}1\u{1B}[1;5C.)while true"
          + "\t\u{2}\u{3}\u{15}\u{1B}[1;5C\u{1B}OPrange(100000)e\u{301}\u{1B}[3~",
        ":\"\u{1B}[F{while true\" = é",
      ]
      for (place, keys) in bursts.enumerated() {
        dialogue.terminal.sendRaw(keys)
        if place == 0 { dialogue.terminal.resize(columns: 3, rows: 12) }
        usleep(20_000)
      }
      usleep(300_000)
      dialogue.terminal.resize(columns: 80, rows: 24)
      for keys in ["\u{1B}[201~", "\u{3}", "\u{3}", "\r", "\u{3}"] {
        dialogue.terminal.sendRaw(keys)
        usleep(200_000)
      }
      dialogue.terminal.sendRaw("40 + 2\r")
      try dialogue.terminal.waitFor(text: "\n42")
    }
  }
}
