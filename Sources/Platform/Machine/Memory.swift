/// The memory of the program and of the machine, in bytes; nil where the system does not say.
///
/// What it says stands in a file for each system.
public enum Memory {}
