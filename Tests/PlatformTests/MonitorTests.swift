import Platform
import Testing

@Suite struct MonitorTests {
  @Test func aWaitEndsWithTheChange() {
    let monitor = Monitor(0)
    let isStarted = DetachedThread.start {
      for _ in 0..<1000 { monitor.withLock { $0 += 1 } }
    }
    #expect(isStarted)
    #expect(monitor.wait(atMost: .seconds(20)) { $0 == 1000 ? $0 : nil } == 1000)
  }

  @Test func aWaitEndsWithTheTime() {
    let start = ContinuousClock.now
    #expect(Monitor(0).wait(atMost: .milliseconds(30)) { $0 == 1 ? $0 : nil } == nil)
    #expect(ContinuousClock.now - start >= .milliseconds(30))
  }

  @Test func aPauseLastsAsLongAsItIsGiven() {
    let start = ContinuousClock.now
    DetachedThread.pause(.milliseconds(20))
    #expect(ContinuousClock.now - start >= .milliseconds(20))
  }
}
