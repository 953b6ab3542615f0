package import Styling

/// The time limit of a run.
package struct TimeLimitReached: Fault {
  package static let entry = FaultEntry(
    "L606", .error,
    page: Bilingual(
      """
      Le calcul a pris plus de temps que --limit-time n'en donne. Cherchez une boucle qui ne \
      finit pas.
      """,
      """
      The run took more time than --limit-time gives. Look for a loop that never ends.
      """),
    as: .outline,
    example: "while true\nend",
    mended: "1 + 1")

  let seconds: Double

  package init(seconds: Double) { self.seconds = seconds }

  package var message: Bilingual {
    Bilingual(
      "temps dépassé : la limite est \(shown) s", "out of time: the limit is \(shown) s")
  }

  package var help: Bilingual? {
    Bilingual(
      "une boucle qui ne finit pas, ou trop de lignes ? sinon --limit-time",
      "a loop that never ends, or too many rows? else --limit-time")
  }

  private var shown: String {
    let seconds = (seconds * 1000).rounded() / 1000
    return seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
  }
}

/// The memory limit of a run.
package struct MemoryLimitReached: Fault {
  package static let entry = FaultEntry(
    "L607", .error,
    page: Bilingual(
      """
      Le calcul a pris plus de mémoire que --limit-memory n'en donne, ou qu'il n'en reste. \
      Travaillez par morceaux.
      """,
      """
      The run took more memory than --limit-memory gives, or than there is. Work in parts.
      """),
    as: .outline,
    example: "[[0 for i in range(1000000)] for j in range(1000)]",
    mended: "1 + 1")

  let bytes: Int

  package init(bytes: Int) { self.bytes = bytes }

  package var message: Bilingual {
    Bilingual(
      "mémoire dépassée : la limite est \(megabytes) Mo",
      "out of memory: the limit is \(megabytes) MB")
  }

  package var help: Bilingual? {
    Bilingual(
      "gardez moins de lignes ou de listes à la fois ; sinon --limit-memory",
      "keep fewer rows or lists at once; else --limit-memory")
  }

  private var megabytes: Int { max(bytes / 1_000_000, 1) }
}

/// Notes of one kind, of which the first ones were told.
package struct NotesLeftOut: Fault {
  /// The notes of one kind that a statement tells.
  package static let limit = 10

  package static let entry = FaultEntry(
    "L611", .note,
    page: Bilingual(
      """
      Une instruction a donné beaucoup de notes d'une même sorte : les dix premières sont \
      montrées, les autres comptées.
      """,
      """
      A statement gave many notes of one kind: the first ten are shown, the others counted.
      """),
    example: "for i in range(15): mean([none if k < i else 1 for k in range(20)])",
    mended: "for i in range(9): mean([none if k < i else 1 for k in range(20)])")

  let count: Int
  let left: String

  package init(_ count: Int, code left: String) { (self.count, self.left) = (count, left) }

  package var message: Bilingual {
    Bilingual(
      "\(count) note\(plural: count) de plus du même genre [\(left)]",
      "\(count) more note\(plural: count) of that kind [\(left)]")
  }
}

/// Values within values without end.
package struct ValueTooNested: Fault {
  package static let entry = FaultEntry(
    "L608", .error,
    page: Bilingual(
      """
      Des listes ou des fiches s'emboîtent sans fin, comme dans xs = [xs, x]. Pour ajouter un \
      élément, écrivez append.
      """,
      """
      Lists or records stand within each other without end, as in xs = [xs, x]. To add an \
      item, write append.
      """),
    example: """
      xs = []
      for i in range(2000)
        xs = [xs, i]
      end
      """,
    mended: """
      xs = []
      for i in range(2000)
        xs = append(xs, i)
      end
      """)

  let limit: Int

  package init(limit: Int) { self.limit = limit }

  package var message: Bilingual {
    Bilingual(
      "plus de \(limit) valeurs l'une dans l'autre",
      "more than \(limit) values within each other")
  }

  package var help: Bilingual? {
    Bilingual(
      "pour allonger une liste : xs = append(xs, x)", "to lengthen a list: xs = append(xs, x)")
  }
}

/// A statement, or a function, with more names of its own than a frame holds.
package struct TooManyNames: Fault {
  package static let entry = FaultEntry(
    "L609", .error,
    page: Bilingual(
      """
      Une seule instruction, ou une seule fonction, contient trop de noms à elle : paramètres, \
      noms de « for », noms reçus dans le corps. Partagez-la, ou lisez les données d'un fichier.
      """,
      """
      One statement, or one function, has too many names of its own: parameters, names of \
      “for”, names assigned in the body. Split it, or read the data from a file.
      """),
    as: .outline,
    example: "[[a for a in s], [a for a in s], …]",
    mended: """
      s = [1, 2]
      [[a for a in s], [a for a in s]]
      """)

  let limit: Int

  package init(limit: Int) { self.limit = limit }

  package var message: Bilingual {
    Bilingual(
      "plus de \(limit) noms dans une instruction ou une fonction",
      "more than \(limit) names in one statement or function")
  }

  package var help: Bilingual? {
    Bilingual(
      "partagez-la en plusieurs, ou lisez les données d'un fichier",
      "split it into several, or read the data from a file")
  }
}

/// A function that calls itself without end.
package struct RecursionTooDeep: Fault {
  package static let entry = FaultEntry(
    "L610", .error,
    page: Bilingual(
      """
      La fonction s'appelle elle-même sans jamais s'arrêter : le cas où elle donne une valeur \
      sans se rappeler manque, ou n'est jamais atteint (f(-1) passe à côté de n == 0).
      """,
      """
      The function calls itself and never ends: the case where it gives a value without \
      calling itself is missing, or is never reached (f(-1) misses n == 0).
      """),
    example: """
      def f(n) = f(n - 1)
      f(3)
      """,
    mended: """
      def f(n) = if n < 1 then 0 else f(n - 1)
      f(3)
      """)

  let name: String
  let depth: Int

  package init(_ name: String, depth: Int) { (self.name, self.depth) = (name, depth) }

  package var message: Bilingual {
    Bilingual(
      "\(name) s'appelle elle-même plus de \(depth) fois",
      "\(name) calls itself more than \(depth) times")
  }

  package var help: Bilingual? {
    Bilingual(
      "un cas d'arrêt manque, ou n'est pas atteint d'ici : if n <= 0 then … else …",
      "a case that ends it is missing, or is not reached from here: if n <= 0 then … else …")
  }
}

/// A fault of étude itself.
package struct InternalFault: Fault {
  package static let entry = FaultEntry(
    "L699", .error,
    page: Bilingual(
      """
      C'est une faute d'étude, pas la vôtre. Rien de votre travail n'est perdu ; signalez la \
      ligne.
      """,
      """
      This is a fault of étude, not yours. Nothing of your work is lost; please report the \
      line.
      """),
    as: .outline,
    example: "…",
    mended: "1 + 1")

  let text: String

  package init(_ text: String) { self.text = text }

  package var message: Bilingual {
    Bilingual("étude s'est trompée : \(text)", "étude made a mistake: \(text)")
  }

  package var help: Bilingual? {
    Bilingual(
      "la séance est intacte ; signalez cette ligne",
      "the session is intact; please report this line")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let runLimits: [FaultEntry] = [
    TimeLimitReached.entry, MemoryLimitReached.entry, NotesLeftOut.entry, ValueTooNested.entry,
    TooManyNames.entry,
    RecursionTooDeep.entry,
    InternalFault.entry,
  ]
}
