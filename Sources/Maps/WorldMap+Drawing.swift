public import Plotting
public import Styling

extension WorldMap: PlotMark {
  /// The map with its legend; what it cannot show stands in the notes.
  public func drawing(on device: Device, _ typography: Typography) -> Drawing {
    var drawing = Drawing(sentence: sentence(typography))
    drawing.notes = remarks(typography)
    guard !known.isEmpty else { return drawing }
    drawing.legend = legend(typography)
    drawing.upTitle = title(typography)
    if device.isText {
      let cells = CellMap(self, device: device)
      drawing.scene = cells.scene
      drawing.notes += hiddenNote(cells.hidden, typography)
    } else {
      var page = PageMap(self, width: device.width)
      drawing.scene = page.scene(typography)
      drawing.notes += hiddenNote(page.hidden, typography)
    }
    return drawing
  }

  /// The countries that are too small for the map or lie outside of it, with their numbers.
  private func hiddenNote(_ hidden: [Country], _ typography: Typography) -> [String] {
    guard !hidden.isEmpty else { return [] }
    let tongue = typography.tongue
    let colon = tongue == .french ? "\u{A0}: " : ": "
    let s = hidden.count > 1 ? "s" : ""
    let words = Bilingual(
      "\(hidden.count) pays invisible\(s) sur cette carte",
      "\(hidden.count) countr\(hidden.count > 1 ? "ies" : "y") not to be seen on this map")
    let list = hidden.map { country in
      "\(country.name(tongue)) (\(country.value.map { typography.number($0) } ?? ""))"
    }
    return [words(tongue) + colon + list.joined(separator: ", ") + "."]
  }

  /// How many countries with a number a picture in cells shows.
  public func visibleCount(on device: Device) -> Int {
    known.count - CellMap(self, device: device).hidden.count
  }
}
