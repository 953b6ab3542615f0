public import Tables

extension Value {
  /// The values that this one has row by row for a verb at work on so many rows: the cells of a
  /// column, the lists of a list that holds one per row, as `words(x)` gives of a column; nil for a
  /// value that is one and the same for all rows.
  public func perRow(_ rows: Int?) -> RowValues? {
    guard let rows else { return nil }
    switch self {
    case .column(let column) where column.count == rows: return .cells(column)
    case .list(let items) where items.count == rows && rows > 0:
      var hasList = false
      for item in items {
        switch item {
        case .list: hasList = true
        case .none: continue
        default: return nil
        }
      }
      return hasList ? .lists(items) : nil
    default: return nil
    }
  }
}

/// One value per row.
public enum RowValues {
  case cells(Column)
  case lists([Value])

  /// The value of a row, counted from 0.
  public subscript(row: Int) -> Value {
    switch self {
    case .cells(let column): column.value(row)
    case .lists(let items): items[row]
    }
  }
}
