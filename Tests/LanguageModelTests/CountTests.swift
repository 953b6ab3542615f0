import Foundation
import Testing

@testable import LanguageModel

@Suite struct CountTests {
  private static let dense = ModelShape(
    vocabulary: 1024, context: 128, width: 64, layers: 4, heads: 4, experts: 1, hidden: 256)
  private static let mixture = ModelShape(
    vocabulary: 1024, context: 128, width: 64, layers: 4, heads: 4, experts: 4, hidden: 256)

  @Test func parametersAddUp() throws {
    let dense = try #require(Self.dense)
    let mixture = try #require(Self.mixture)
    #expect(dense.parameters == 270_912)
    #expect(dense.activeParameters == dense.parameters)
    #expect(mixture.parameters == 665_152)
    #expect(mixture.activeParameters == 270_912 + 4 * 4 * 64)
    #expect(dense.parameters(of: .router) == 0)
  }

  /// Those of the file: 8 bits each, or 32 for a gain, and a scale of 32 bits for each row.
  @Test(arguments: TextModel.Trained.allCases)
  func parametersAreThoseOfTheFile(model: TextModel.Trained) throws {
    let shape = try TextModel.trained(model).model.shape
    let gains = shape.parameters(of: .norms)
    let expertRows = shape.experts * (shape.hidden + shape.width)
    let router = shape.experts > 1 ? shape.experts : 0
    let rows =
      shape.vocabulary + shape.context + shape.layers * (4 * shape.width + router + expertRows)
    let file: ModelFile = model == .dense ? .dense : .experts
    #expect(file.bytes.count == 20 + 4 * rows + (shape.parameters - gains) + 4 * gains)
  }

  @Test func operationsFollowTheActiveParameters() throws {
    let dense = try #require(Self.dense)
    let mixture = try #require(Self.mixture)
    #expect(dense.operations(of: .pieces, at: 0) == 2 * 1024 * 64)
    let first = Double(dense.operations(at: 0))
    #expect((0.97...1.03).contains(first / Double(2 * dense.parameters)))
    #expect(Double(mixture.operations(at: 0)) < 1.02 * first)
    #expect(dense.operations(at: 127) - dense.operations(at: 126) == 4 * 4 * (4 * 16 + 6))
  }

  @Test func aShapeNearANumberOfParameters() throws {
    for wanted in [100_000, 270_912, 2_000_000, 10_000_000] {
      let shape = try #require(ModelShape.dense(near: wanted))
      #expect((0.6...1.4).contains(Double(shape.parameters) / Double(wanted)))
    }
    #expect(ModelShape.dense(near: 270_912) == Self.dense)
  }

  @Test func sizesThatFitNoModelAreRefused() {
    #expect(
      ModelShape(
        vocabulary: 8, context: 8, width: 20, layers: 1, heads: 2, experts: 1, hidden: 8) == nil)
  }

  @Test func damagedFilesAreRefused() throws {
    let bytes = Array(ModelFile.dense.bytes)
    func problem(_ bytes: [UInt8]) -> ModelFileError? {
      do {
        _ = try bytes.withUnsafeBytes { try LanguageModel(file: $0) }
        return nil
      } catch { return error as? ModelFileError }
    }
    #expect(problem(bytes) == nil)
    #expect(problem([]) == .unknownFormat)
    #expect(problem(Array("ETLN".utf8) + bytes[4...]) == .unknownFormat)
    #expect(problem(bytes[..<4] + [2] + bytes[5...]) == .unknownFormat)
    #expect(problem(bytes[..<10] + [65] + bytes[11...]) == .unfitShape)
    #expect(
      problem(Array(bytes.dropLast()))
        == .wrongLength(expected: bytes.count, found: bytes.count - 1))
  }
}
