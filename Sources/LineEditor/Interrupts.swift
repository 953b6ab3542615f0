import CEditLine

/// Ctrl-C while something is computed: it sets a flag, which the computation looks at.
public enum Interrupts {
  /// From now on SIGINT sets the flag instead of ending the program.
  public static func install() { ce_note_interrupts() }

  /// Tells whether SIGINT came since the flag was cleared; a read of one word of memory.
  ///
  /// Reading a line clears it, before the prompt appears: a Ctrl-C between Enter and the start of
  /// the computation counts for this.
  public static var isPending: Bool { ce_signal_pending(CESignalInterrupt) }

  /// Lowers the flag.
  public static func clear() { ce_signal_clear(CESignalInterrupt) }
}
