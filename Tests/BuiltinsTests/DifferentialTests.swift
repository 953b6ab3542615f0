import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import Foundation
import Platform
import Styling
import Tables
import Testing
import Values

@testable import Builtins

/// Random tables through the verbs and figures, against what pandas and SciPy make of the same
/// tables.
///
/// `Fixtures/differential.py` draws them from the same numbers and keeps a digest of each answer;
/// run with a seed and an operation it shows the tables and the answer.
@Suite struct DifferentialTests {
  private struct Answers: Decodable {
    let operations: [String]
    let digests: [String]
  }

  private static let answers: Result<Answers, any Error> = Result {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/differential.json")
    return try JSONDecoder().decode(Answers.self, from: Data(contentsOf: file))
  }

  /// Each operation as a student writes it.
  private static let programs = [
    "filter": "t.filter(x > 0, k != 2)",
    "filter in": #"t.filter(g in ["été", "eau", "Paris"])"#,
    "sort": "t.sort(k, -x, d)",
    "summarize": """
    t.summarize(by = g, c = count(), s = sum(x), m = mean(x), e = std(x), h = median(x), \
    q = quantile(x, 0.25), lo = min(n), hi = max(n), f = max(d))
    """,
    "join inner": "t.select(g, k, x).join(u.select(k, y), on = k)",
    "join left": #"t.select(g, k, x).join(u.select(k, y), on = k, kind = "left")"#,
    "join full": #"t.select(g, k, x).join(u.select(k, y), on = k, kind = "full")"#,
    "pivot": """
    t.filter(not is_none(k)).summarize(by = [g, k], s = sum(x)) \
    .pivot(rows = g, columns = k, values = s)
    """,
    "unpivot": #"t.select(g, x, y).unpivot(x, y, names = "v", values = "w")"#,
    "distinct": "t.distinct(g, k)",
    "lag": "t.select(lag(n), lead(g, 2), diff(x, by = k), lag(d, by = k))",
    "rolling": """
    t.select(rolling_mean(x, 3), rolling_sum(x, 2), rolling_min(x, 3), rolling_max(x, 2), \
    rolling_median(x, 4), rolling_std(x, 4))
    """,
    "rank": """
    t.select(rank(x), rank(n, descending = true, ties = "min"), rank(x, ties = "dense"), \
    rank(x, by = g))
    """,
    "cumsum": "t.derive(a = cumsum(x)).derive(b = cumsum(x), by = g).select(a, b)",
    "quantile": "quantile(t.y, [0, 0.1, 0.5, 0.9, 1])",
    "corr": """
    [corr(t.x, t.y), corr(t.x, t.y, method = "spearman"), corr(t.x, t.y, method = "kendall")]
    """,
    "t_test": """
    r = t_test(t.x, u.y); [r.t, r.df, r.p, r.high, mean_interval(t.x).low]
    """,
  ]

  /// The names that pandas' answers have where ours are called after their characters.
  private static let heads = ["lag": "a,b,c,e", "rolling": "a,b,c,e,f,h", "rank": "a,b,c,e"]

  @Test(arguments: 0..<40) func agreesWithPandas(_ part: Int) throws {
    let answers = try Self.answers.get()
    #expect(Set(answers.operations) == Set(Self.programs.keys))
    #expect(answers.digests.count == 2000)
    for seed in (part * 50 + 1)...(part * 50 + 50) {
      var numbers = RandomTables(seed: UInt64(seed))
      var session = Session(catalogue: .standard, library: .inside)
      session.assign(.table(try numbers.table()), to: "t")
      session.assign(.table(try numbers.table()), to: "u")
      let digests = answers.digests[seed - 1]
      for (place, operation) in answers.operations.enumerated() {
        let answer = Self.answer(
          to: try #require(Self.programs[operation]), heads: Self.heads[operation], &session)
        let expected = digests.dropFirst(8 * place).prefix(8)
        #expect(
          Self.digest(answer) == expected, "differential.py \(seed) '\(operation)', not:\n\(answer)"
        )
      }
    }
  }

  private static func digest(_ text: String) -> String {
    String(SHA256.digest(of: Array(text.utf8)).prefix(8))
  }

  /// The last value as differential.py writes it, `!` for an error.
  private static func answer(to code: String, heads: String?, _ session: inout Session) -> String {
    let log = Log()
    let context = RunContext(tongue: .english, width: 80) { event in
      switch event {
      case .value(let value): log.text = shown(value, heads: heads)
      case .error: log.text = "!"
      default: break
      }
    }
    session.run(Source(code, origin: .input(1)), in: context)
    return log.text
  }

  private final class Log {
    var text = ""
  }

  private static func shown(_ value: Value, heads: String?) -> String {
    switch value {
    case .table(let table):
      let names = heads ?? table.columnNames.joined(separator: ",")
      let rows = (0..<table.rowCount).map { row in
        table.columns.map { shown($0.value(row), heads: nil) }.joined(separator: ",")
      }
      return ([names] + rows).joined(separator: "\n")
    case .list(let items): return items.map { shown($0, heads: nil) }.joined(separator: ",")
    case .none: return "–"
    case .text(let text): return text
    case .bool(let bool): return "\(bool)"
    case .integer(let number): return "\(number)"
    case .number(let number, _):
      // The last digit does not depend on how a tie is rounded.
      return abs(number) < 1e-9 ? "0" : String(format: "%.6g", number * (1 + 1.2345e-10))
    case .date(let date): return "\(date.day - RandomTables.firstDay)"
    default: return "?"
    }
  }
}

/// The tables of differential.py.
private struct RandomTables {
  static let firstDay: Int32 = 18262
  private static let texts = ["été", "Été", "ete", "zoo", "Île", "île", "œuf", "eau"]
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: Int(seed)) }

  private mutating func below(_ bound: UInt64) -> Int { Int(numbers.next() % bound) }

  private struct Row {
    var text: String?
    var key: Int64?
    var x: Double?
    var y: Double?
    var whole: Int64?
    var day: Int?
  }

  mutating func table() throws -> Table {
    let length = [0, 1, 2, 3, 5, 8, 12, 20, 30][below(9)]
    let holes = [0, 10, 40, 100][below(4)]
    let isLarge = below(3) == 0
    var rows: [Row] = []
    for row in 0..<length {
      if row > 0, below(5) == 0 {
        rows.append(rows[below(UInt64(row))])
        continue
      }
      var next = Row()
      next.text = cell(Self.texts[below(UInt64(Self.texts.count))], holes)
      next.key = cell(Int64(below(4)), holes)
      next.x = cell(Double(below(81) - 40) / 8, holes)
      next.y = cell(Double(below(2001) - 1000) / 10, holes)
      next.whole = cell(Int64(below(6)) + (isLarge ? 9_007_199_254_740_992 : 0), holes)
      next.day = cell(below(400), holes)
      rows.append(next)
    }
    let days = rows.map { row in
      row.day.flatMap {
        CalendarDate(wallClock: (Int64(Self.firstDay) + Int64($0)) * 86_400_000_000, wholeDay: true)
      }
    }
    return try Table(columns: [
      Column("g", texts: rows.map(\.text)), Column("k", integers: rows.map(\.key)),
      Column("x", numbers: rows.map(\.x)), Column("y", numbers: rows.map(\.y)),
      Column("n", integers: rows.map(\.whole)),
      Column("d", dates: days),
    ])
  }

  private mutating func cell<Cell>(_ value: Cell, _ holes: Int) -> Cell? {
    below(100) < holes ? nil : value
  }
}
