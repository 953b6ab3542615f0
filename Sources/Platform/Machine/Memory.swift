/// What the system says of memory, in bytes; nil where it says nothing.
///
/// What it says stands in a file for each system.
public enum Memory {}
