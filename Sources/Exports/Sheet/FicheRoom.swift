import Notebooks

/// An exercise on a sheet.
struct Question {
  let cell: Cell
  let statement: Statement
  let code: String

  /// A letter or a number is the answer, so that one line has room for it.
  var isRead: Bool { cell.level == .read }

  /// The prose of the statement and the code in it.
  fileprivate var paragraphs: [String] {
    statement.pieces.compactMap { if case .prose(let text) = $0 { text } else { nil } }
  }
}

/// The room that a sheet has to write in.
struct FicheRoom {
  /// Lines of text on a page, in two columns.
  private static let page = 116
  /// Letters on a line of text in a column, and on one of code.
  private static let letters = (text: 46, code: 38)
  /// Lines that a heading takes with the space around it and around the code.
  private static let heading = 5

  private let share: Int

  init(_ questions: [Question]) {
    let taken = questions.reduce(0) { $0 + Self.height($1) }
    let reading = questions.count(where: \.isRead)
    // As many pages as the questions need; what is left is for answers that are written out. A dotted
    // line is higher than one of text.
    let pages = 1 + (taken + 2 * reading + 3 * (questions.count - reading)) / Self.page
    let left = (pages * Self.page - taken - 2 * reading) * 4 / 5
    share = max(2, min(10, left / max(1, questions.count - reading)))
  }

  func lines(for question: Question) -> Int { question.isRead ? 1 : share }

  private static func height(_ question: Question) -> Int {
    heading + lines(question.paragraphs.flatMap { $0.split(separator: "\n\n") }, letters.text)
      + lines(question.code.split(separator: "\n"), letters.code)
  }

  /// How many lines texts take that begin a line each.
  private static func lines(_ texts: [Substring], _ letters: Int) -> Int {
    texts.reduce(0) { $0 + ($1.count + letters - 1) / letters }
  }
}
