import Foundation
import Styling
import Testing

/// Whether what is coloured can be read on black and on white.
@Suite struct ContrastTests {
  @Test(arguments: Role.allCases)
  func isReadOnLightAndDark(role: Role) throws {
    let parts = (role.escape(.ansi256) ?? "").split(separator: ";").compactMap { Int($0) }
    // Bold, dim and plain text keep the colour of the terminal; maps paint their own ground.
    guard let place = parts.firstIndex(of: 38), !"\(role)".contains(/heat|viridis|land|sea/) else {
      return
    }
    let light = luminance(try #require(parts.dropFirst(place + 2).first))
    #expect((light + 0.05) / 0.05 >= 3, "on black")
    #expect(1.05 / (light + 0.05) >= 3, "on white")
  }

  /// The relative luminance of WCAG 2.2 of one of xterm's 256 colours, a cell of its cube.
  private func luminance(_ index: Int) -> Double {
    let levels = [0.0, 95, 135, 175, 215, 255]
    let cell = index - 16
    let linear = [cell / 36, cell / 6 % 6, cell % 6].map { level -> Double in
      let share = levels[level] / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
