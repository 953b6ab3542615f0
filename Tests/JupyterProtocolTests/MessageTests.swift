import JSONTrees
import Platform
import Testing

@testable import JupyterProtocol

@Suite struct MessageTests {
  private static let key = MessageKey(Array("a0b1".utf8))
  private static let sender = KernelSockets.Connection(1)

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static let body = [
    bytes(#"{"msg_id":"1","msg_type":"execute_request"}"#), bytes("{}"), bytes(#"{"a":1}"#),
    bytes(#"{"code":"1 + 1"}"#),
  ]

  /// RFC 4231, test cases 1, 2, 3 and 6.
  @Test(arguments: [
    (
      [UInt8](repeating: 0x0B, count: 20), Array("Hi There".utf8),
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      [UInt8](repeating: 0xAA, count: 20), [UInt8](repeating: 0xDD, count: 50),
      "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
    ),
    (
      [UInt8](repeating: 0xAA, count: 131),
      Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
  ])
  func signaturesAreThoseOfTheStandard(key: [UInt8], text: [UInt8], digest: String) {
    #expect(SHA256.authentication(of: [text], key: key) == digest)
    #expect(
      SHA256.authentication(of: [Array(text.prefix(3)), Array(text.dropFirst(3))], key: key)
        == digest)
  }

  @Test func aSignedMessageIsReadAgain() throws {
    let parts = MessageParts.signed(Self.body, key: Self.key, envelope: [[7]])
    let (request, _) = try MessageParts.request(
      parts + [[1, 2]], on: .shell, from: Self.sender, key: Self.key)
    #expect(request.type == "execute_request")
    #expect(request.replyType == "execute_reply")
    #expect(request.content["code"]?.string == "1 + 1")
    #expect(request.metadata["a"]?.integer == 1)
    #expect(request.header == Self.body[0])
    #expect(request.envelope == [[7]])
  }

  @Test func whatIsChangedOnTheWayIsDropped() {
    let parts = MessageParts.signed(Self.body, key: Self.key, envelope: [])
    for index in 1..<parts.count {
      var changed = parts
      changed[index].append(32)
      #expect(throws: MessageParts.Problem.wrongSignature) {
        try MessageParts.request(changed, on: .shell, from: Self.sender, key: Self.key)
      }
    }
    #expect(throws: MessageParts.Problem.wrongSignature) {
      try MessageParts.request(parts, on: .shell, from: Self.sender, key: MessageKey([1]))
    }
  }

  @Test func withoutAKeyEverythingIsSigned() throws {
    let open = MessageKey([])
    let parts = MessageParts.signed(Self.body, key: open, envelope: [])
    #expect(parts[1] == [])
    #expect(throws: Never.self) {
      try MessageParts.request(parts, on: .shell, from: Self.sender, key: open)
    }
  }

  @Test(arguments: [
    [], [[1]], [MessageParts.delimiter], [MessageParts.delimiter, [], [], [], []],
  ])
  func whatIsNoMessageIsDropped(parts: [[UInt8]]) {
    #expect(throws: MessageParts.Problem.noMessage) {
      try MessageParts.request(parts, on: .shell, from: Self.sender, key: Self.key)
    }
  }

  @Test(arguments: [
    ("[]", "{}"), ("{", "{}"), ("{\"msg_type\":1}", "{}"), (#"{"msg_type":"a"}"#, "[]"),
    (#"{"msg_type":"a"}"#, "{\"code\":\"\u{1}\"}"), ("", ""),
  ])
  func whatIsNoJSONOfARequestIsDropped(header: String, content: String) {
    let body = [Array(header.utf8), [], [], Array(content.utf8)]
    let parts = MessageParts.signed(body, key: Self.key, envelope: [])
    #expect(throws: MessageParts.Problem.malformed) {
      try MessageParts.request(parts, on: .shell, from: Self.sender, key: Self.key)
    }
  }

  private static let connection = """
    {"shell_port": 1, "iopub_port": 2, "stdin_port": 3, "control_port": 4, "hb_port": 5,
     "ip": "127.0.0.1", "key": "k", "transport": "tcp", "signature_scheme": "hmac-sha256"}
    """

  @Test func connectionFilesNameFiveAddresses() throws {
    let tree = try JSONTree(Array(Self.connection.utf8))
    let file = try ConnectionFile(tree)
    #expect(file.address(of: .heartbeat) == .port(host: "127.0.0.1", 5))
    let paths = Self.connection.replacing("tcp", with: "ipc")
    let other = try ConnectionFile(try JSONTree(Array(paths.utf8)))
    #expect(other.address(of: .shell) == .path("127.0.0.1-1"))
  }

  @Test(arguments: [
    ("\"hb_port\": 5", "\"hb_port\": 70000", "hb_port"),
    ("\"hb_port\": 5,", "", "hb_port"), ("\"hb_port\": 5", "\"hb_port\": \"5\"", "hb_port"),
    ("127.0.0.1", "", "ip"), ("tcp", "udp", "transport"),
    ("hmac-sha256", "hmac-md5", "signature_scheme"),
  ])
  func whatAConnectionFileLacksIsNamed(old: String, new: String, member: String) throws {
    let text = Self.connection.replacing(old, with: new)
    let tree = try JSONTree(Array(text.utf8))
    #expect(throws: ConnectionFile.Lack(member: member)) { try ConnectionFile(tree) }
  }
}
