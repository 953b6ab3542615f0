/// A reason for which a connection is closed.
package enum WireProblem: Error, Equatable {
  /// The other side does not greet as ZMTP 3 does.
  case foreignGreeting
  /// The other side asks for a mechanism other than NULL.
  case foreignMechanism
  /// A socket of this type cannot be spoken to by that of the other side.
  case foreignSocketType
  /// A frame bears a flag that no frame has.
  case unknownFlag
  /// A frame announces more bytes than a message may have.
  case tooLarge
  /// A message has more parts than any has.
  case tooManyParts
  /// A command cannot be read.
  case malformedCommand
  /// A command stands within a message, or a message before the handshake is over.
  case outOfPlace
  /// Nobody subscribes to so much.
  case tooManySubscriptions
}
