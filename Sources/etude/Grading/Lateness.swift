import Platform
import Styling
import Tables

/// The time by which a copy was to be handed in.
struct Lateness {
  /// For all; nil where only the class list says when.
  let due: CalendarDate?
  let roster: ClassList?

  /// What is said of a copy that came too late; nil where it did not, or nobody says when it was due.
  ///
  /// A date is one of this machine's clock, a day alone lasts to its end; times in archives are those
  /// of the clock of whoever packed them.
  func remark(on copy: Copy) -> Bilingual? {
    guard copy.problem == nil, copy.modified > .zero, let due = roster?.due(copy) ?? due else {
      return nil
    }
    let (year, month, day) = due.civil
    let end = LocalTime(
      year: year, month: month, day: day, second: Int(due.second ?? 86_399))
    let limit = copy.bytes == nil ? end.onThisClock : end.asUTC
    let seconds = copy.modified.components.seconds - limit
    guard seconds > 0 else { return nil }
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3600, max(1, seconds / 60))
    if days >= 2 { return Bilingual("en retard de \(days) jours", "\(days) days late") }
    if hours >= 2 { return Bilingual("en retard de \(hours) h", "\(hours) h late") }
    return Bilingual("en retard de \(minutes) min", "\(minutes) min late")
  }
}
