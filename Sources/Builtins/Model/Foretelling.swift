import BuiltinKit
import Diagnostics
import LanguageModel
import Platform
import Styling
import Units
import Values

/// What tells how a text goes on: a model inside the program, or the words counted in a text.
enum Foretelling {
  case model(ModelUse)
  case counts(WordCounts)
}

extension Builtin {
  private enum Choice {
    case trained(TextModel.Trained)
    case words(Int)
  }

  /// A model, or a text whose words are counted.
  static let foretelling = Parameter.group(
    Parameter.choice(
      "model", french: "modèle",
      among: trainedModels.map { ($0, Choice.trained($1)) } + [
        (Bilingual("bigrammes", "bigrams"), .words(2)),
        (Bilingual("trigrammes", "trigrams"), .words(3)),
      ],
      Bilingual(
        "\"dense\" ou \"experts\" ; \"bigrammes\" ou \"trigrammes\" comptent les mots de corpus",
        "\"dense\" or \"experts\"; \"bigrams\" or \"trigrams\" count the words of corpus"),
      mustBeNamed: true),
    Parameter.text(
      "corpus",
      Bilingual("le texte dont on compte les mots", "the text whose words are counted"),
      mustBeNamed: true
    ).optional, cutHeads
  ) { model, corpus, heads -> Foretelling in
    let host = model.call.host
    switch try model.value {
    case .trained(let trained):
      if corpus.isGiven {
        let why = Bilingual("le modèle est déjà entraîné", "the model is trained already")
        host.note(OptionUnused(corpus.spelling, why: why))
      }
      let model = try TextModel.trained(trained)
      return .model(ModelUse(model: model, cut: try heads.heads(of: model.model.shape)))
    case .words(let length):
      guard let text = try corpus.value else { throw corpus.lacking() }
      if heads.isGiven {
        let why = Bilingual("compter des mots n'a pas de têtes", "counting words has no heads")
        host.note(OptionUnused(heads.spelling, why: why))
      }
      return .counts(try WordCounts(text, length: length, checkpoint: model.checkpoint))
    }
  }

  /// What the scores are divided by.
  static let temperature = Parameter.number(
    "temperature", french: "température",
    Bilingual(
      "1 : les probabilités du modèle ; moins : plus tranchées ; plus : plus égales ; 0 : le plus probable",
      "1: the model's probabilities; less: sharper; more: more even; 0: the likeliest"),
    default: 1, mustBeNamed: true
  ).reading { try $0.temperature() }
}

extension BoundArgument<Quantity> {
  /// The number, which is 0 or more and plain.
  fileprivate func temperature() throws -> Double {
    let (number, unit) = try value
    guard unit.isOne else {
      throw wrongKind(Value.Kind.number.phrase, found: .number(number, unit))
    }
    guard number >= 0 else {
      throw outOfRange(
        wanted: Bilingual("positive ou nulle", "0 or more"), got: NumberText.echo(number))
    }
    if number == 0 { call.host.note(TemperatureOfZero()) }
    return number
  }
}

extension BoundArgument<Double> {
  /// Says that a temperature that was given changes nothing where words are counted.
  func noteUnusedTemperature() throws {
    guard isGiven, try value != 1 else { return }
    let why = Bilingual(
      "les mots sont tirés comme ils sont comptés", "words are drawn as they are counted")
    call.host.note(OptionUnused(spelling, why: why))
  }
}

extension BoundArgument<String> {
  /// The words that follow the text where they were counted, with their counts; throws D468 where
  /// none does.
  func followers(in counts: WordCounts) throws -> [(word: String, count: Int)] {
    let words = try WordCounts.words(of: value, checkpoint: checkpoint)
    let found = counts.followers(of: words)
    guard !found.isEmpty else {
      throw NeverFollowed(words.suffix(counts.length - 1).joined(separator: " ")).about(self)
    }
    return found
  }
}
