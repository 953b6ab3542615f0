/// A fault of a file of weights or of a vocabulary.
public enum ModelFileError: Error, Equatable {
  /// The file does not begin as one of weights, or is of another version.
  case unknownFormat
  /// The sizes at its head fit no model.
  case unfitShape
  /// The file has fewer or more bytes than its sizes ask for.
  case wrongLength(expected: Int, found: Int)
  /// A line of the vocabulary that joins pieces which are none.
  case unknownPiece(line: Int)
}

extension LanguageModel {
  /// A model from the bytes of a file of weights, version 1, little endian.
  ///
  /// Head: `ETLM`, then 16 bits each for the version, the vocabulary, the context, the width, the
  /// layers, the heads, the experts and the inner width. Then the weights in the order of the
  /// computation: a matrix is a scale of 32 bits per row, then its rows of 8 bits; a vector is
  /// numbers of 32 bits.
  ///
  /// - Throws: `ModelFileError`.
  public convenience init(file bytes: UnsafeRawBufferPointer) throws {
    var reader = WeightReader(bytes: bytes)
    let shape = try reader.shape()
    let expected = WeightReader.headLength + shape.fileLength
    guard bytes.count == expected else {
      throw ModelFileError.wrongLength(expected: expected, found: bytes.count)
    }
    let (width, hidden) = (shape.width, shape.hidden)
    let pieces = reader.matrix(shape.vocabulary, width)
    let positions = reader.matrix(shape.context, width)
    let layers = (0..<shape.layers).map { _ in
      Layer(
        attentionGain: reader.vector(width), queriesKeysValues: reader.matrix(3 * width, width),
        output: reader.matrix(width, width), expertGain: reader.vector(width),
        router: shape.experts > 1 ? reader.matrix(shape.experts, width) : nil,
        experts: (0..<shape.experts).map { _ in
          Expert(up: reader.matrix(hidden, width), down: reader.matrix(width, hidden))
        })
    }
    self.init(
      shape: shape, pieces: pieces, positions: (0..<shape.context).flatMap { positions.row($0) },
      layers: layers, gain: reader.vector(width))
  }
}

extension ModelShape {
  /// The bytes of the weights.
  fileprivate var fileLength: Int {
    func matrix(_ rows: Int, _ columns: Int) -> Int { rows * (4 + columns) }
    let expert = matrix(hidden, width) + matrix(width, hidden)
    let router = experts > 1 ? matrix(experts, width) : 0
    let layer = 8 * width + matrix(3 * width, width) + matrix(width, width) + router
    return matrix(vocabulary, width) + matrix(context, width)
      + layers * (layer + experts * expert) + 4 * width
  }
}

/// A place in the bytes of a file of weights whose length is known to be right.
private struct WeightReader {
  static let headLength = 4 + 8 * 2
  let bytes: UnsafeRawBufferPointer
  private var offset = 0

  init(bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  mutating func shape() throws -> ModelShape {
    guard bytes.count >= Self.headLength, bytes.prefix(4).elementsEqual("ETLM".utf8) else {
      throw ModelFileError.unknownFormat
    }
    offset = 4
    guard number16() == 1 else { throw ModelFileError.unknownFormat }
    let sizes = (0..<7).map { _ in number16() }
    guard
      let shape = ModelShape(
        vocabulary: sizes[0], context: sizes[1], width: sizes[2], layers: sizes[3],
        heads: sizes[4], experts: sizes[5], hidden: sizes[6])
    else { throw ModelFileError.unfitShape }
    return shape
  }

  private mutating func number16() -> Int {
    defer { offset += 2 }
    return Int(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self)))
  }

  mutating func vector(_ count: Int) -> [Float] {
    defer { offset += 4 * count }
    return (0..<count).map { index in
      let bits = bytes.loadUnaligned(fromByteOffset: offset + 4 * index, as: UInt32.self)
      return Float(bitPattern: UInt32(littleEndian: bits))
    }
  }

  mutating func matrix(_ rows: Int, _ columns: Int) -> Matrix {
    let scales = vector(rows)
    let start = offset
    offset += rows * columns
    return Matrix(rows: rows, columns: columns) { row, column in
      Float(Int8(bitPattern: bytes[start + row * columns + column])) * scales[row]
    }
  }
}
