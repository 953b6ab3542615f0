import Styling
import Testing

@Suite struct WrappingTests {
  @Test(arguments: [
    ("un deux trois", 20, 0, "un deux trois"), ("un deux trois", 8, 0, "un deux\n  trois"),
    ("un deux trois", 8, 6, "un\n  deux\n  trois"),
    ("un\u{A0}deux trois", 6, 0, "un\u{A0}deux\n  trois"),
    ("interminablement long", 8, 0, "interminablement\n  long"), ("", 8, 0, ""),
    ("étéété été", 9, 0, "étéété\n  été"), ("国国 国", 5, 0, "国国\n  国"),
  ])
  func wraps(text: String, width: Int, used: Int, expected: String) {
    #expect(text.wrapped(to: width, after: used, indent: 2) == expected)
  }
}
