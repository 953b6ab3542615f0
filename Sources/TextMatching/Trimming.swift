extension String {
  /// The text without the characters at both ends that satisfy a condition.
  ///
  /// A loop and not a chain of lazy collections, whose types the runtime would look up at each start.
  public func trimming(while isDropped: (Character) -> Bool) -> String {
    var text = drop(while: isDropped)
    while let last = text.last, isDropped(last) { text.removeLast() }
    return String(text)
  }
}
