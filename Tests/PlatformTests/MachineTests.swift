import Platform
import Testing

@Suite struct MachineTests {
  @Test func memoryThatIsHeldIsCounted() throws {
    let before = try #require(Memory.resident())
    let held = [UInt8](repeating: 1, count: 64 << 20)
    let after = try #require(Memory.resident())
    #expect(after - before > 32 << 20)
    #expect(held.last == 1)
    #expect(try #require(Memory.available()) > 0)
  }

  @Test func aNumberIsPrintedAsCDoes() {
    #expect(printed(1234, .scientific, precision: 3) == "1.234e+03")
  }

  @Test func aLongNumberIsPrintedWhole() {
    #expect(printed(0.5, .fixed, precision: 90) == "0.5" + String(repeating: "0", count: 89))
  }

  @Test func aNegativeBaseHasWholePowers() {
    #expect(pow(-2, 3) == -8)
    #expect(pow(0, 0) == 1)
  }

  @Test func theEnvironmentIsRead() {
    ProgramEnvironment.setDefault("ETUDE_PLATFORM_TEST", to: "a")
    ProgramEnvironment.setDefault("ETUDE_PLATFORM_TEST", to: "b")
    #expect(ProgramEnvironment["ETUDE_PLATFORM_TEST"] == "a")
    #expect(ProgramEnvironment["ETUDE_NO_SUCH_VARIABLE"] == nil)
  }
}
