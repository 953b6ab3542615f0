import Styling

import struct Platform.Checkpoint

/// A scene in character cells.
///
/// Dots of braille lie over grids and bars and under points and texts, whatever
/// the order of the items: a cell shows one character.
struct CellRaster {
  private(set) var canvas: CellCanvas
  /// The largest number of points in one cell.
  private(set) var overlap = 0
  private let glyphs: Glyphs
  /// True when the areas of a map are told by their colours.
  private var isPainted = false

  init(_ scene: Scene, width: Int, glyphs: Glyphs, _ checkpoint: Checkpoint) throws {
    self.glyphs = glyphs
    canvas = CellCanvas(columns: width, rows: min(Int(scene.height.rounded(.up)), 10_000))
    for item in scene.items { drawGround(item) }
    try drawCurves(scene, checkpoint)
    try drawPoints(scene, checkpoint)
    for item in scene.items {
      if case .text(let text) = item { draw(text) }
    }
  }

  private mutating func drawGround(_ item: Scene.Item) {
    switch item {
    case .grid(let grid): draw(grid)
    case .axis(let axis): draw(axis)
    case .bar(let bar): draw(bar)
    case .box(let box): drawBox(box)
    case .rule(let rule): draw(rule)
    case .tiles(let tiles): draw(tiles)
    case .curve, .points, .text, .wedge, .area: break
    }
  }

  private mutating func drawCurves(_ scene: Scene, _ checkpoint: Checkpoint) throws {
    var layer = BrailleLayer(columns: canvas.columns, rows: canvas.rows)
    for case .curve(let curve) in scene.items {
      let role: Role = curve.style == .guide ? .dim : .series(curve.series)
      for (step, (start, end)) in curve.segments.enumerated() {
        try checkpoint(at: step)
        if let glyph = glyphs.curve(curve.series, isData: curve.style == .data) {
          drawSegment(start, end, glyph, role)
        } else {
          layer.line(from: start, to: end, every: curve.style == .data ? 1 : 3, role)
        }
      }
    }
    layer.draw(on: &canvas)
  }

  /// A segment in plain characters, one in each column or each row it crosses.
  private mutating func drawSegment(
    _ start: (x: Double, y: Double), _ end: (x: Double, y: Double), _ glyph: Character, _ role: Role
  ) {
    let steps = max(1, Int(max(abs(end.x - start.x), abs(end.y - start.y)).rounded(.up)))
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      canvas.put(
        glyph, role, column: cell(start.x + (end.x - start.x) * share),
        row: cell(start.y + (end.y - start.y) * share))
    }
  }

  private mutating func drawPoints(_ scene: Scene, _ checkpoint: Checkpoint) throws {
    var grid = PointGrid(columns: canvas.columns, rows: canvas.rows)
    for case .points(let points) in scene.items { try grid.add(points, checkpoint) }
    overlap = grid.most
    guard overlap > 0 else { return }
    for row in 0..<grid.rows {
      for column in 0..<grid.columns {
        let (count, code) = grid[column, row]
        guard count > 0 else { continue }
        canvas.put(sign(count, code), code < 0 ? .plain : .series(code), column: column, row: row)
      }
    }
  }

  private func sign(_ count: Int, _ code: Int) -> Character {
    if count > 9 { return glyphs.crowd }
    if count > 1 { return Character(String(count)) }
    return glyphs.shapes.indices.contains(code) ? glyphs.shapes[code] : glyphs.otherSeries
  }

  private mutating func draw(_ text: Scene.Text) {
    let shown = oneLine(text.text, ascii: glyphs.ascii).truncated(
      to: canvas.columns, ascii: glyphs.ascii)
    let size = shown.displayWidth
    let start =
      switch text.anchor {
      case .start: cell(text.x)
      case .middle: cell(text.x) - size / 2
      case .end: cell(text.x - 1e-9) - size + 1
      }
    canvas.write(
      shown, text.kind.role, on: isPainted ? text.kind.background : nil,
      column: max(0, min(start, canvas.columns - size)), row: cell(text.y))
  }

  private func cell(_ position: Double) -> Int { Int(position.rounded(.down)) }
}

extension CellRaster {
  private mutating func draw(_ grid: Scene.Grid) {
    for x in grid.xs {
      if grid.ys.isEmpty {
        for row in cell(grid.top)..<max(cell(grid.top), cell(grid.bottom)) {
          canvas.put(glyphs.verticalGrid, .dim, column: cell(x), row: row)
        }
      }
      for y in grid.ys { canvas.put(glyphs.crossing, .dim, column: cell(x), row: cell(y)) }
    }
  }

  private mutating func draw(_ axis: Scene.Axis) {
    let (line, tick) =
      axis.isVertical
      ? (glyphs.verticalAxis, glyphs.tickOnVertical)
      : (glyphs.horizontalAxis, glyphs.tickOnHorizontal)
    let at = cell(axis.at)
    let place = { (along: Int) in axis.isVertical ? (at, along) : (along, at) }
    for along in cell(axis.from)..<max(cell(axis.from), cell(axis.to)) {
      let (column, row) = place(along)
      canvas.put(line, .dim, column: column, row: row)
    }
    for mark in axis.ticks {
      let (column, row) = place(max(cell(axis.from), min(cell(mark), cell(axis.to) - 1)))
      canvas.put(tick, .dim, column: column, row: row)
    }
    let (column, row) = place(cell(axis.from))
    if !axis.isVertical,
      [glyphs.verticalAxis, glyphs.tickOnVertical].contains(canvas[column, row - 1])
    {
      canvas.put(glyphs.corner, .dim, column: column, row: row)
    }
  }

  private mutating func draw(_ bar: Scene.Bar) {
    let role = Role.series(bar.series)
    let fill = glyphs.fills[bar.series % glyphs.fills.count]
    // Only the first fill has parts of a cell, and they grow to the right.
    let isWhole = bar.growsLeft || bar.series > 0 || glyphs.parts.isEmpty
    let eighths = Int((bar.width * 8).rounded())
    let cells = isWhole ? Int(bar.width.rounded()) : eighths / 8
    let part = isWhole ? 0 : eighths % 8
    let end = Int((bar.x + bar.width).rounded())
    let start = bar.growsLeft ? end - max(1, cells) : Int(bar.x.rounded())
    for row in cell(bar.y)..<max(cell(bar.y) + 1, Int((bar.y + bar.height).rounded())) {
      for column in 0..<cells { canvas.put(fill, role, column: start + column, row: row) }
      if part > 0 { canvas.put(glyphs.parts[part - 1], role, column: start + cells, row: row) }
      guard cells == 0, part == 0, bar.width > 0 else { continue }
      let isBesideLine = canvas[bar.growsLeft ? start + 1 : start - 1, row] == glyphs.zeroLine
      let sliver = isBesideLine ? glyphs.sliverAtLine : glyphs.sliver
      canvas.put(sliver, role, column: start, row: row)
    }
  }

  private mutating func drawBox(_ box: Scene.Bar) {
    let (start, end) = (cell(box.x), max(cell(box.x), cell(box.x + box.width - 1e-9)))
    for row in cell(box.y)..<max(cell(box.y) + 1, Int((box.y + box.height).rounded())) {
      for column in start...end {
        canvas.put(glyphs.box, .series(box.series), column: column, row: row)
      }
      if let open = glyphs.boxStart {
        canvas.put(open, .series(box.series), column: start, row: row)
      }
      if let close = glyphs.boxEnd {
        canvas.put(close, .series(box.series), column: end, row: row)
      }
    }
  }

  private mutating func draw(_ rule: Scene.Rule) {
    let (left, right) = (cell(rule.x1), max(cell(rule.x1), cell(rule.x2)))
    let (top, bottom) = (cell(rule.y1), max(cell(rule.y1) + 1, cell(rule.y2)))
    switch rule.kind {
    case .zero:
      for row in top..<bottom { canvas.put(glyphs.zeroLine, .dim, column: left, row: row) }
    case .median:
      for row in top..<bottom { canvas.put(glyphs.median, .plain, column: left, row: row) }
    case .leader:
      for column in left..<right where canvas.isBlank(column: column, row: top) {
        canvas.put(glyphs.leader, .dim, column: column, row: top)
      }
    case .bounds where rule.x1 == rule.x2 && rule.y1 != rule.y2:
      for row in top...cell(rule.y2) { canvas.put(glyphs.verticalAxis, column: left, row: row) }
      canvas.put(glyphs.whiskerTop, column: left, row: top)
      canvas.put(glyphs.whiskerBottom, column: left, row: cell(rule.y2))
    case .whisker, .bounds:
      for column in left...right { canvas.put(glyphs.whisker, column: column, row: top) }
      canvas.put(glyphs.whiskerStart, column: left, row: top)
      canvas.put(glyphs.whiskerEnd, column: right, row: top)
    }
  }
}

extension CellRaster {
  /// A picture of cells: a sign in each, or the colours of its halves.
  private mutating func draw(_ tiles: Scene.Tiles) {
    guard tiles.columns > 0 else { return }
    isPainted = tiles.perRow == 2
    for row in 0..<tiles.shades.count / (tiles.columns * tiles.perRow) {
      for column in 0..<tiles.columns {
        let upper = tiles.shades[row * tiles.perRow * tiles.columns + column]
        guard isPainted else {
          canvas.put(
            upper.sign, upper.role, column: tiles.left + column, row: tiles.top + row)
          continue
        }
        let lower = tiles.shades[(row * 2 + 1) * tiles.columns + column]
        let isOne = upper == lower
        canvas.put(
          isOne ? " " : "▀", isOne ? .plain : upper.role, on: lower.role,
          column: tiles.left + column, row: tiles.top + row)
      }
    }
  }
}

extension Scene.Curve {
  /// The straight parts, each with its ends.
  var segments: [((x: Double, y: Double), (x: Double, y: Double))] {
    guard let last = xs.indices.last, xs.count > 1 else { return [] }
    let points = xs.indices.map { index in (x: xs[index], y: ys[index]) }
    var segments = Array(zip(points, points.dropFirst()))
    if isClosed { segments.append((points[last], points[0])) }
    return segments
  }
}

extension Scene.TextKind {
  /// The role of the text in a terminal.
  var role: Role {
    switch self {
    case .label: .name
    case .value: .number
    case .tick: .dim
    case .series(let index): .series(index)
    case .over: .plain
    }
  }

  /// The colour that the text stands on.
  var background: Role? {
    if case .over(let shade) = self { return shade.role }
    return nil
  }
}
