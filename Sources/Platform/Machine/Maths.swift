#if canImport(Darwin)
  public import Darwin
#else
  public import Glibc
#endif

// The functions of C's mathematics that the standard library leaves out, as they are: swift-numerics
// has them too, but its `pow` gives NaN for every negative base.

/// The natural logarithm.
@inlinable
public func log(_ x: Double) -> Double {
  #if canImport(Darwin)
    Darwin.log(x)
  #else
    Glibc.log(x)
  #endif
}

/// The logarithm to base 10.
@inlinable
public func log10(_ x: Double) -> Double {
  #if canImport(Darwin)
    Darwin.log10(x)
  #else
    Glibc.log10(x)
  #endif
}

/// The logarithm to base 2.
@inlinable
public func log2(_ x: Double) -> Double {
  #if canImport(Darwin)
    Darwin.log2(x)
  #else
    Glibc.log2(x)
  #endif
}

/// The natural logarithm of 1 + x, exact near 0.
@inlinable
public func log1p(_ x: Double) -> Double {
  #if canImport(Darwin)
    Darwin.log1p(x)
  #else
    Glibc.log1p(x)
  #endif
}

/// The e to the power of a number.
@inlinable
public func exp(_ x: Double) -> Double {
  #if canImport(Darwin)
    Darwin.exp(x)
  #else
    Glibc.exp(x)
  #endif
}

/// The cube root.
@inlinable
public func cbrt(_ x: Double) -> Double {
  #if canImport(Darwin)
    Darwin.cbrt(x)
  #else
    Glibc.cbrt(x)
  #endif
}

/// The sine of an angle in radians.
@inlinable
public func sin(_ x: Double) -> Double {
  #if canImport(Darwin)
    Darwin.sin(x)
  #else
    Glibc.sin(x)
  #endif
}

/// The cosine of an angle in radians.
@inlinable
public func cos(_ x: Double) -> Double {
  #if canImport(Darwin)
    Darwin.cos(x)
  #else
    Glibc.cos(x)
  #endif
}

/// The angle in radians whose sine is a number.
@inlinable
public func asin(_ x: Double) -> Double {
  #if canImport(Darwin)
    Darwin.asin(x)
  #else
    Glibc.asin(x)
  #endif
}

/// The hyperbolic tangent.
@inlinable
public func tanh(_ x: Double) -> Double {
  #if canImport(Darwin)
    Darwin.tanh(x)
  #else
    Glibc.tanh(x)
  #endif
}

/// The inverse of the hyperbolic tangent.
@inlinable
public func atanh(_ x: Double) -> Double {
  #if canImport(Darwin)
    Darwin.atanh(x)
  #else
    Glibc.atanh(x)
  #endif
}

/// The complement of the error function.
@inlinable
public func erfc(_ x: Double) -> Double {
  #if canImport(Darwin)
    Darwin.erfc(x)
  #else
    Glibc.erfc(x)
  #endif
}

/// A number to the power of another.
@inlinable
public func pow(_ base: Double, _ exponent: Double) -> Double {
  #if canImport(Darwin)
    Darwin.pow(base, exponent)
  #else
    Glibc.pow(base, exponent)
  #endif
}

extension Int64 {
  /// True where a double may not tell the number from its neighbours.
  @inlinable
  public var exceedsDoubles: Bool { magnitude > 1 << 53 }

  /// True where a double has the very number, as it may beyond 2^53 as well.
  @inlinable
  public var isExactAsDouble: Bool { Int64(exactly: Double(self)) == self }
}
