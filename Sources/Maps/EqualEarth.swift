import Platform

/// The Equal Earth projection: areas are true, and shapes look much as on a globe.
///
/// B. Šavrič, T. Patterson and B. Jenny, The Equal Earth map projection, IJGIS 33(3), 2019.
struct EqualEarth {
  /// The longitude in the middle, in degrees.
  let meridian: Double

  private static let a = (1.340264, -0.081106, 0.000893, 0.003796)
  private static let root = 3.0.squareRoot() / 2

  /// The place on the plane of a sphere of radius 1, y upwards.
  func place(x longitude: Double, y latitude: Double) -> (x: Double, y: Double) {
    let theta = asin(Self.root * sin(latitude * .pi / 180))
    let square = theta * theta
    let sixth = square * square * square
    let a = Self.a
    let slope =
      a.0 + 3 * a.1 * square + sixth * (7 * a.2 + 9 * a.3 * square)
    let x = (longitude - meridian) * .pi / 180 * cos(theta) / (Self.root * slope)
    return (x, theta * (a.0 + a.1 * square + sixth * (a.2 + a.3 * square)))
  }
}
