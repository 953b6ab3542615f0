import LanguageModel
import Testing

extension Trait where Self == ConditionTrait {
  /// Runs only where the program was built with its models.
  static var withModels: Self { .enabled { ModelFile.dense.bytes.count > 1 } }
}
