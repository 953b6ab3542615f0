import BuiltinKit
import Datasets
import Evaluation
import Styling

extension Session {
  /// A session without functions of étude; what is tested here needs none.
  static var fresh: Session {
    Session(catalogue: Catalogue([]), library: DataLibrary(folder: nil))
  }
}

extension RunContext {
  /// A context that keeps nothing of what comes out.
  static func silent(_ tongue: Tongue = .french, token: CancellationToken = .init()) -> RunContext {
    RunContext(tongue: tongue, width: 80, token: token) { _ in }
  }
}
