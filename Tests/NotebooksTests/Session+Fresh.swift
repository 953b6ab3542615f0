import BuiltinKit
import Datasets
import Evaluation
import Styling

extension Session {
  /// A session without functions of étude; what is tested here needs none.
  static var fresh: Session {
    Session(
      catalogue: Catalogue([]), library: DataLibrary(folder: nil),
      surroundings: Surroundings(tongue: .english, width: 100))
  }
}
