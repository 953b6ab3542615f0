import Styling
import Tables
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    ("2024/03/08 17:55:48", "2024-03-08T17:55:48"),
    ("2024-06-13 00:46:55.861", "2024-06-13T00:46:55.861"),
    ("2024-06-13T00:46:55,861234567", "2024-06-13T00:46:55.861234"),
    ("2024-03-31T01:00:00+01:00", "2024-03-31T01:00+01:00"),
    ("2024-03-31 01:00:00+0100", "2024-03-31T01:00+01:00"),
    ("2024-03-31T01:00:00-05", "2024-03-31T01:00-05:00"),
    ("2024-03-31T01:00Z", "2024-03-31T01:00Z"), ("2024-03-31 01:00 UTC", "2024-03-31T01:00Z"),
    ("2025-3-1", "2025-03-01"), ("2025.03.01", "2025-03-01"), ("31/12/2024", "2024-12-31"),
    ("1.2.2024 08:30", "2024-02-01T08:30"), ("1-2-2024 8h30", "2024-02-01T08:30"),
    ("31/12/2024 23:59:59.5", "2024-12-31T23:59:59.5"), ("31-OCT-2023", "2023-10-31"),
    ("31 août 2023", "2023-08-31"), ("1er mars 2024", "2024-03-01"), ("1 févr. 2024", "2024-02-01"),
    ("Oct 31, 2023", "2023-10-31"), ("October 31st, 2023", "2023-10-31"),
    ("Wed, 31 Jan 2024 14:05:00 +0100", "2024-01-31T14:05+01:00"),
    ("mercredi 31 janvier 2024 à 14h05", "2024-01-31T14:05"), (" 2024-01-31\u{A0}", "2024-01-31"),
  ])
  func writtenDatesAreRead(_ text: String, _ iso: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.description == iso)
    #expect(CalendarDate(iso)?.description == iso)
  }

  @Test func aDayEqualsItsMidnight() throws {
    let day = try #require(CalendarDate("2024-03-01"))
    let midnight = try #require(CalendarDate("2024-03-01T00:00"))
    #expect(day == midnight && !(day < midnight) && !(midnight < day))
    #expect(Set([day, midnight]).count == 1)
  }

  @Test("clocks that know UTC are compared as instants, others as the wall shows them")
  func clocksAheadOfUTC() throws {
    let winter = try #require(CalendarDate("2024-03-31T01:00+01:00"))
    let summer = try #require(CalendarDate("2024-03-31T03:00+02:00"))
    let (end, start) = CalendarDate.comparable(summer, winter)
    #expect(end - start == 3_600_000_000)
    let wall = try #require(CalendarDate("2024-03-31T01:00"))
    let (left, right) = CalendarDate.comparable(wall, winter)
    #expect(left == right)
  }

  // Figures of the PyPI package python-dateutil 2.9: date + relativedelta(months=n).
  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-03-01", 12, "2024-03-01"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-03-31", -1, "2024-02-29"),
    ("2024-01-15", -13, "2022-12-15"), ("2024-08-31T10:00", 6, "2025-02-28T10:00"),
  ])
  func monthsFollowTheCalendar(_ text: String, _ months: Int, _ expected: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.moved(byMonths: months)?.description == expected)
    #expect(date.moved(byMonths: 200_000) == nil)
  }

  // Python: date.isocalendar(), and strftime of the C locale.
  @Test(arguments: [
    ("2024-12-30", 2025, 1), ("2021-01-03", 2020, 53), ("2020-12-31", 2020, 53),
    ("2024-01-01", 2024, 1), ("2027-01-01", 2026, 53), ("2000-02-29", 2000, 9),
  ])
  func weeksAreThoseOfISO(_ text: String, _ year: Int, _ week: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.isoWeek == (year, week))
    let pattern = try #require(DatePattern("%G-W%V-%u"))
    #expect(pattern.date(in: pattern.text(of: date, tongue: .english)) == date)
  }

  @Test(arguments: [
    ("%a %A %d %e %-d", "Fri Friday 05  5 5"), ("%b %B %m %-m", "Jan January 01 1"),
    ("%y %Y %G", "24 2024 2024"), ("%H %I %M %S %p", "14 02 05 09 PM"), ("%f %z", "250000 +0100"),
    ("%j %U %W %V %u %w", "005 00 01 01 5 5"),
    ("%F %T %R %D", "2024-01-05 14:05:09 14:05 01/05/24"),
    ("%x|%X|%%", "01/05/2024|14:05:09|%"),
  ])
  func everyLetterWrites(_ format: String, _ expected: String) throws {
    let date = try #require(CalendarDate("2024-01-05T14:05:09.250+01:00"))
    #expect(DatePattern(format)?.text(of: date, tongue: .english) == expected)
  }

  @Test(arguments: [
    ("%m/%d/%Y", "02/13/2024", "2024-02-13"), ("%d/%m/%y %H:%M", "3/2/24 8:05", "2024-02-03T08:05"),
    ("%d-%b-%Y", "31-OCT-2023", "2023-10-31"), ("%d %B %Y", "1 août 2024", "2024-08-01"),
    ("%I:%M %p %d.%m.%Y", "12:30 am 1.5.2024", "2024-05-01T00:30"), ("%Y", "2024", "2024-01-01"),
    ("%Y-%j", "2024-366", "2024-12-31"), ("%Y%m%d", "20240229", "2024-02-29"),
    ("%FT%T.%f%z", "2024-01-05T14:05:09.25-0330", "2024-01-05T14:05:09.25-03:30"),
    ("%y", "68", "2068-01-01"), ("%y", "69", "1969-01-01"),
  ])
  func patternsRead(_ format: String, _ text: String, _ iso: String) {
    #expect(DatePattern(format)?.date(in: text)?.description == iso)
  }

  @Test func patternsRefuse() throws {
    #expect(DatePattern("%Q") == nil && DatePattern("jour") == nil && DatePattern("%") == nil)
    let pattern = try #require(DatePattern("%m/%d/%Y"))
    for text in ["13/02/2024", "02/30/2024", "02/03/24", "02/03/2024 x", "", "2024-02-03"] {
      #expect(pattern.date(in: text) == nil)
    }
  }

  @Test(arguments: [
    (CalendarDate.Period.minute, "2024-05-15T14:40+02:00"), (.hour, "2024-05-15T14:00+02:00"),
    (.day, "2024-05-15"), (.week, "2024-05-13"), (.month, "2024-05-01"), (.quarter, "2024-04-01"),
    (.year, "2024-01-01"),
  ])
  func periodsStart(_ period: CalendarDate.Period, _ expected: String) throws {
    let date = try #require(CalendarDate("2024-05-15T14:40:30.5+02:00"))
    #expect(date.start(of: period).description == expected)
  }

  @Test(arguments: [
    ("00:15", 900.0), ("26:15:10", 94_510), ("1:02:03.5", 3723.5), ("-0:30", -1800),
    ("100:00", 360_000),
  ])
  func clocksAreDurations(_ text: String, _ seconds: Double) {
    #expect(ClockText.seconds(text) == seconds)
  }

  @Test(arguments: ["1:5", "00:60", "1:02:60", "12", "", "a:b", "1:02:03:04", "12:00 h"])
  func otherTextsAreNoClocks(_ text: String) { #expect(ClockText.seconds(text) == nil) }
}
