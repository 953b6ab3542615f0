extension Outline.Ring {
  /// The part of the ring within a window, closed along its edges.
  ///
  /// I. E. Sutherland and G. W. Hodgman, Reentrant polygon clipping, CACM 17(1), 1974.
  func clipped(to window: MapZone.Window) -> Outline.Ring {
    clipped(keepingAbove: true, window.west, alongX: true)
      .clipped(keepingAbove: false, window.east, alongX: true)
      .clipped(keepingAbove: true, window.south, alongX: false)
      .clipped(keepingAbove: false, window.north, alongX: false)
  }

  private func clipped(keepingAbove: Bool, _ edge: Double, alongX: Bool) -> Outline.Ring {
    var out = Outline.Ring()
    var previous = xs.count - 1
    func isKept(_ index: Int) -> Bool {
      let coordinate = alongX ? xs[index] : ys[index]
      return keepingAbove ? coordinate >= edge : coordinate <= edge
    }
    for index in xs.indices {
      if isKept(index) != isKept(previous) {
        let (from, to) = alongX ? (xs[previous], xs[index]) : (ys[previous], ys[index])
        let share = (edge - from) / (to - from)
        out.xs.append(alongX ? edge : xs[previous] + share * (xs[index] - xs[previous]))
        out.ys.append(alongX ? ys[previous] + share * (ys[index] - ys[previous]) : edge)
      }
      if isKept(index) {
        out.xs.append(xs[index])
        out.ys.append(ys[index])
      }
      previous = index
    }
    return out
  }
}
