public struct PlotSpec: Sendable {}
