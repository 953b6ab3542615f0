import Plotting
import Styling
import Testing

import struct Platform.Checkpoint

/// A picture of many points is laid out and printed only for as long as its run may go on.
@Suite struct StopTests {
  private struct Stopped: Error {}

  private static let many = PlotVariable(name: "a", values: (0..<20_000).map(Double.init))

  private static func points() throws -> PlotSpec { try .scatter(x: many, y: many) }

  private static func line() throws -> PlotSpec {
    PlotSpec(
      mark: Lines(
        x: many, y: many, positions: .numbers,
        series: [try Lines.Series(name: "a", xs: many.values, ys: many.values)]))
  }

  @Test(arguments: [true, false])
  func layoutAndPrintersAskTheCheckpoint(_ isLine: Bool) throws {
    let spec = isLine ? try Self.line() : try Self.points()
    let stopped = Checkpoint { throw Stopped() }
    let device = Device.cells(width: 72, height: 20, ascii: false)
    #expect(throws: Stopped.self) {
      try spec.mark.drawing(on: device, Typography(tongue: .french), checkpoint: stopped)
    }
    #expect(throws: Stopped.self) {
      try UnicodePrinter(width: 72, tongue: .french).print(spec, checkpoint: stopped)
    }
    #expect(throws: Stopped.self) {
      try SVGPrinter(tongue: .french).print(spec, checkpoint: stopped)
    }
    let whole = try SVGPrinter(tongue: .french).print(spec, checkpoint: .unlimited)
    #expect(whole == SVGPrinter(tongue: .french).print(spec))
  }
}
