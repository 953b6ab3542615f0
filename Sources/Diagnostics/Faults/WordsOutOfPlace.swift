package import Styling

/// `fin = 3`: a word of the language where a name is expected.
package struct KeywordAsName: Fault {
  package static let entry = FaultEntry(
    "S113", .error,
    page: Bilingual(
      """
      Les mots du langage (si, fin, pour, if, end…) ne peuvent pas nommer une variable. \
      Entre accents graves, un tel mot redevient un nom.
      """,
      """
      The words of the language (if, end, for…) cannot name a variable. In backticks such a \
      word becomes a name again.
      """),
    example: "fin = 3",
    mended: "`fin` = 3")

  let word: String

  package init(_ word: String) { self.word = word }

  package var message: Bilingual {
    Bilingual("\(word) est un mot du langage", "\(word) is a word of the language")
  }

  package var label: Bilingual? { Bilingual("un nom est attendu ici", "a name is expected here") }
}

/// A block without its `end`; `closer` is the word to write, in the language of `opener`.
package struct BlockNeverClosed: Fault {
  package static let entry = FaultEntry(
    "S114", .error,
    page: Bilingual(
      """
      Un bloc (if, for, while, def) se ferme par end ; si sa première ligne finit par « : », \
      le retrait des lignes suffit.
      """,
      """
      A block (if, for, while, def) is closed by end; where its first line ends in a colon, \
      indented lines will do.
      """),
    example: "for x in [1, 2]",
    mended: """
      for x in [1, 2]
      print(x)
      end
      """)

  let opener: String
  let closer: String

  package init(_ opener: String, closer: String) { (self.opener, self.closer) = (opener, closer) }

  package var message: Bilingual {
    Bilingual("bloc \(opener) jamais fermé", "\(opener) block never closed")
  }

  package var label: Bilingual? { Bilingual("ouvert ici", "opened here") }
  package var help: Bilingual? { Bilingual("fermez-le par \(closer)", "close it with \(closer)") }
}

/// A block as Python has it, but for the colon of its head or the indentation of its body.
package struct BlockWithout: Fault {
  package static let entry = FaultEntry(
    "S139", .error,
    page: Bilingual(
      """
      Comme en Python : la première ligne d'un bloc finit par deux-points, et les lignes du \
      dessous sont en retrait de quatre blancs. Ou bien le bloc se ferme par end (fin).
      """,
      """
      As in Python: the first line of a block ends in a colon, and the lines below are indented \
      by four blanks. Or else the block is closed by end.
      """),
    example: """
      for x in [1, 2]
        print(x)
      """,
    mended: """
      for x in [1, 2]:
        print(x)
      """)

  let colon: Bool
  let indentation: Bool
  let head: String

  /// - Parameters:
  ///   - colon: whether the colon is missing.
  ///   - indentation: whether the indentation is missing.
  package init(colon: Bool, indentation: Bool, head: String) {
    (self.colon, self.indentation, self.head) = (colon, indentation, head)
  }

  package var message: Bilingual {
    switch (colon, indentation) {
    case (true, true):
      Bilingual(
        "\(head) : il manque « : », et le retrait dessous",
        "\(head): a colon is missing, and the indentation below")
    case (true, false):
      Bilingual(
        "\(head) : il manque « : » à la fin de la ligne",
        "\(head): a colon is missing at the end of the line")
    default:
      Bilingual(
        "\(head) : il manque le retrait (quatre blancs) dessous",
        "\(head): the indentation (four blanks) is missing below")
    }
  }
}

/// A line of a block that stands between the indentation of the block and that of its head.
package struct BetweenIndentations: Fault {
  package static let entry = FaultEntry(
    "S158", .error,
    page: Bilingual(
      """
      Comme en Python, les lignes d'un bloc commencent toutes à la même colonne, et la ligne \
      qui suit le bloc à la colonne d'un bloc qui le contient. Entre les deux, on ne sait pas \
      à quel bloc elle appartient.
      """,
      """
      As in Python, the lines of a block all start at the same column, and the line after the \
      block at the column of a block around it. Between the two, nobody knows to which block it \
      belongs.
      """),
    example: """
      for x in [1, 2]:
          print(x)
        print(2 * x)
      """,
    mended: """
      for x in [1, 2]:
          print(x)
          print(2 * x)
      """)

  let column: Int
  let body: Int
  let head: Int

  /// - Parameters:
  ///   - column: the number of blanks before the line.
  ///   - body: the number of blanks before the lines of the block.
  ///   - head: the number of blanks before the head of the block.
  package init(column: Int, body: Int, head: Int) {
    (self.column, self.body, self.head) = (column, body, head)
  }

  package var message: Bilingual {
    Bilingual(
      "ce retrait (\(column)) n'est celui d'aucun bloc ouvert",
      "this indentation (\(column)) is that of no open block")
  }

  package var help: Bilingual? {
    Bilingual(
      "\(body) blancs : dans le bloc ; \(head) : après lui",
      "\(body) blanks: within the block; \(head): after it")
  }
}

/// `end`, `else`, `then`… where no block is open that they belong to.
package struct StrayWord: Fault {
  package static let entry = FaultEntry(
    "S115", .error,
    page: Bilingual(
      """
      Ce mot ferme ou continue un bloc, mais aucun bloc qui l'attende n'est ouvert. \
      Retirez-le, ou ouvrez le bloc.
      """,
      """
      This word closes or continues a block, but no block that waits for it is open. Remove \
      it, or open the block.
      """),
    example: """
      print(1)
      end
      """,
    mended: "print(1)")

  let word: String

  package init(_ word: String) { self.word = word }

  package var message: Bilingual {
    Bilingual("\(word) n'appartient à aucun bloc ouvert", "\(word) belongs to no open block")
  }
}

/// `else if` for `elif`.
package struct ElseIfForElif: Fault {
  package static let entry = FaultEntry(
    "S116", .error,
    page: Bilingual(
      "Une seconde condition s'écrit en un mot : elif, ou sinonsi.",
      "A second condition is written in one word: elif."),
    example: """
      if 1 > 2:
        1
      else if 2 > 1:
        2
      end
      """,
    mended: """
      if 1 > 2:
        1
      elif 2 > 1:
        2
      end
      """)

  let typed: String
  let ours: String

  package init(_ typed: String, ours: String) { (self.typed, self.ours) = (typed, ours) }

  package var message: Bilingual {
    Bilingual("\(typed) s'écrit \(ours)", "\(typed) is written \(ours)")
  }
}

/// `x++`.
package struct IncrementSign: Fault {
  package static let entry = FaultEntry(
    "S117", .error,
    page: Bilingual(
      "x++ vient du C. Ici, x += 1 augmente une variable.",
      "x++ comes from C. Here x += 1 makes a variable larger."),
    example: "x = 1; x++",
    mended: "x = 1; x += 1")

  let sign: String

  package init(_ sign: String) { self.sign = sign }

  package var message: Bilingual {
    Bilingual("\(sign) n'existe pas ici", "there is no \(sign) here")
  }
}

/// Python's `lambda x: …`.
package struct ForeignLambda: Fault {
  package static let entry = FaultEntry(
    "S118", .error,
    page: Bilingual(
      """
      Une petite fonction sans nom s'écrit avec une flèche : à gauche ce qu'elle reçoit, à \
      droite ce qu'elle donne.
      """,
      """
      A small function without a name is written with an arrow: what it takes on the left, \
      what it gives on the right.
      """),
    example: "f = lambda x: x ?? 0",
    mended: "f = x => x ?? 0")

  package init() {}

  package var message: Bilingual {
    Bilingual("une fonction sans nom s'écrit avec =>", "a nameless function is written with =>")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let wordsOutOfPlace: [FaultEntry] = [
    KeywordAsName.entry, BlockNeverClosed.entry, BlockWithout.entry, BetweenIndentations.entry,
    StrayWord.entry,
    ElseIfForElif.entry,
    IncrementSign.entry, ForeignLambda.entry,
  ]
}
