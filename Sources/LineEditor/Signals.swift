import CEditLine

extension LineEditor {
  /// Does what the signals ask that came while the editor waited for a key.
  func handleSignals() {
    if take(CESignalTerminate, keep: true) { terminate() }
    if take(CESignalInterrupt) { isInterrupted = true }
    if take(CESignalSuspend) { suspend() }
    if take(CESignalContinue) { resume() }
    if take(CESignalResize) { redrawAfterResize() }
  }

  private func take(_ signal: CESignal, keep: Bool = false) -> Bool {
    guard ce_signal_pending(signal) else { return false }
    if !keep { ce_signal_clear(signal) }
    return true
  }

  /// Writes `^C` at the end of what was typed, so that it stays legible above.
  func closeInterrupted(cursorIsBelow: Bool) {
    if cursorIsBelow {
      Terminal.write("^C\r\n")
    } else {
      let layout = layout(columns: Terminal.columns)
      Terminal.write(layout.moves(to: layout.end) + "^C\r\n")
    }
  }

  private func suspend() {
    let layout = layout(columns: Terminal.columns)
    Terminal.write(Terminal.pasteMarksOff + layout.moves(to: layout.end) + "\r\n")
    if let handle { ce_set_raw(handle, false) }
    ce_stop()
    resume()
  }

  /// Takes the terminal back after a stop: the shell has written below what was there.
  func resume() {
    guard let handle else { return }
    // libedit believes it still is in raw mode after a stop it has not seen.
    ce_set_raw(handle, false)
    ce_set_raw(handle, true)
    Terminal.write(Terminal.pasteMarksOn + "\r")
    ce_resize(handle)
    ce_redraw(handle)
  }

  /// Draws anew for a terminal of another size.
  private func redrawAfterResize() {
    guard let handle else { return }
    erase()
    ce_resize(handle)
    ce_redraw(handle)
  }

  /// The columns below which a window is narrow.
  private static let narrow = 16

  /// Draws anew where libedit may have lost count of its rows.
  ///
  /// It stops at the last row where a movement leads beyond, in a text taller than the screen
  /// (`re_refresh_cursor`). When the cursor has come back to the end, the next full row would go
  /// behind the last one that there is memory for (`re_fastputc`). Drawing finds the row again; in a
  /// narrow window, where every second key fills a row, it is drawn at each.
  func mendRows(isAtEnd: Bool) {
    guard isAtEnd else {
      isRowUncertain = true
      return
    }
    guard isRowUncertain || Terminal.columns < Self.narrow, let handle else { return }
    isRowUncertain = false
    erase()
    ce_redraw(handle)
  }

  /// Clears from the first row of the prompt on, which a terminal that has folded its lines again
  /// shows as many rows above as the width tells; no terminal goes higher than its first row.
  private func erase() {
    let up = layout(columns: Terminal.columns).cursor.row
    Terminal.write("\r" + (up > 0 ? "\u{1B}[\(up)A" : "") + "\u{1B}[J")
  }

  private func terminate() {
    rememberUnfinished()
    let layout = layout(columns: Terminal.columns)
    Terminal.write(Terminal.pasteMarksOff + layout.moves(to: layout.end) + "\r\n")
    if let handle { ce_set_raw(handle, false) }
    ce_terminate()
  }

  /// The places that libedit has given the prompt, the text and the cursor.
  func layout(columns: Int) -> ScreenLayout {
    let (text, cursor) = line
    return ScreenLayout(prompt: prompt, text: text, cursor: cursor, columns: columns)
  }
}

/// The flag that Ctrl-C sets while something is computed, and that the computation looks at.
public enum Interrupts {
  /// Lets SIGINT set the flag from now on instead of ending the program.
  public static func install() { ce_note_interrupts() }

  /// True when SIGINT came since the flag was cleared; a read of one word of memory.
  ///
  /// Reading a line clears it, before the prompt appears: a Ctrl-C between Enter and the start of
  /// the computation counts for this.
  public static var isPending: Bool { ce_signal_pending(CESignalInterrupt) }

  /// Lowers the flag.
  public static func clear() { ce_signal_clear(CESignalInterrupt) }
}
