package import Styling

/// Groups for which an expression has no value.
package struct GroupsWithoutValue: Fault {
  package static let entry = FaultEntry(
    "D446", .note,
    page: Bilingual(
      """
      Pour ces groupes le calcul n'a pas de résultat : ils n'ont pas de valeur, ou trop peu. \
      Leur cellule reste vide, les autres sont calculées.
      """,
      """
      For these groups the computation has no result: they have no value, or too few. Their cell \
      stays missing, the others are computed.
      """),
    example: #"table(g = ["a", "b"], v = [1, none]).summarize(by = g, m = mean(v))"#,
    mended: #"table(g = ["a", "b"], v = [1, 2]).summarize(by = g, m = mean(v))"#)

  let name: String
  let groups: [String]
  let count: Int
  let why: Bilingual?

  /// - Parameters:
  ///   - name: the column that is computed, or the condition.
  ///   - groups: the first of them by name.
  ///   - count: how many there are.
  ///   - why: what went wrong in the first of them.
  package init(_ name: String, groups: [String], count: Int, why: Bilingual?) {
    (self.name, self.groups, self.count, self.why) = (name, groups, count, why)
  }

  package var message: Bilingual {
    let list = groups.joined(separator: ", ") + (count > groups.count ? "…" : "")
    return Bilingual(
      count == 1
        ? "\(name) : pas de valeur pour le groupe \(list)"
        : "\(name) : pas de valeur pour \(count) groupes : \(list)",
      count == 1
        ? "\(name): no value for the group \(list)"
        : "\(name): no value for \(count) groups: \(list)")
  }

  package var note: Bilingual? { why }
}

/// `derive(len(v))`: the length of a column of numbers would be the same in each row.
package struct LengthOfColumn: Fault {
  package static let entry = FaultEntry(
    "U321", .error,
    page: Bilingual(
      """
      Dans un verbe, len donne la longueur de chaque texte. D'une colonne de nombres il ne \
      dirait que le nombre de lignes, que donne count().
      """,
      """
      In a verb, len gives the length of each text. Of a column of numbers it would only tell the \
      number of rows, which count() gives.
      """),
    example: "cons_ia.derive(n = len(Token))",
    mended: "cons_ia.derive(n = count())")

  let function: String

  package init(function: String) { self.function = function }

  package var message: Bilingual {
    Bilingual(
      "\(function) mesure des textes ; cette colonne n'en contient pas",
      "\(function) measures texts; this column holds none")
  }

  package var help: Bilingual? {
    Bilingual("pour le nombre de lignes : compter()", "for the number of rows: count()")
  }
}

/// `sort(by = x)`, as in pandas: there is no other key.
package struct GroupsTakenAsKeys: Fault {
  package static let entry = FaultEntry(
    "N223", .note, .teaching,
    page: Bilingual(
      """
      sort trie par les colonnes données sans nom ; by trie à l'intérieur de groupes. Sans autre \
      clé, by est pris pour la clé, comme dans pandas.
      """,
      """
      sort goes by the columns given without a name; by sorts within groups. Without another key \
      by is taken for the key, as in pandas.
      """),
    example: "cons_ia.sort(by = Token)",
    mended: "cons_ia.sort(Token)")

  let call: String

  package init(call: String) { self.call = call }

  package var message: Bilingual {
    Bilingual(
      "sans autre clé, par est la clé du tri : \(call)",
      "without another key, by is the key: \(call)")
  }
}

/// `derive(kind = …)`: the name of an option makes a column.
package struct OptionMadeColumn: Fault {
  package static let entry = FaultEntry(
    "N224", .note, .teaching,
    page: Bilingual(
      """
      Un nom que le verbe ne connaît pas comme option y nomme une colonne. Ce nom est une option \
      d'un autre verbe, ou de pandas : vérifiez que la colonne est voulue.
      """,
      """
      A name that the verb does not know as an option names a column there. This one is an option \
      of another verb, or of pandas: make sure that the column is meant.
      """),
    example: "cons_ia.derive(n = 1, suffix = \"x\")",
    mended: "cons_ia.derive(n = 1)")

  let name: String
  let function: String
  let owner: String

  package init(_ name: String, function: String, owner: String) {
    (self.name, self.function, self.owner) = (name, function, owner)
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) fait de \(name) une colonne ; c'est une option de \(owner)",
      "\(function) makes \(name) a column; it is an option of \(owner)")
  }
}

/// A join in which one key stands in several rows of both tables.
package struct KeysRepeatOnBothSides: Fault {
  package static let entry = FaultEntry(
    "D447", .note,
    page: Bilingual(
      """
      Chaque ligne d'une table va avec chaque ligne de l'autre qui a la même clé : où une clé \
      revient des deux côtés, les lignes se multiplient. Résumez une des tables, ou joignez aussi \
      sur une autre colonne.
      """,
      """
      Each row of a table goes with each row of the other that has the same key: where a key \
      repeats on both sides, rows multiply. Summarize one of the tables, or join on another column \
      as well.
      """),
    example: #"table(k = ["x", "x"], u = [1, 2]).join(table(k = ["x", "x"], v = [3, 4]), on = k)"#,
    mended: #"table(k = ["x", "x"], u = [1, 2]).join(table(k = ["x"], v = [3]), on = k)"#)

  let key: String
  let left: Int
  let right: Int
  let keys: Int
  let rows: Int

  /// - Parameters:
  ///   - key: the first of the keys.
  ///   - left: its rows in the first table, and `right` those in the other.
  ///   - keys: how many there are.
  ///   - rows: the rows of the result.
  package init(_ key: String, left: Int, right: Int, keys: Int, rows: Int) {
    (self.key, self.left, self.right, self.keys, self.rows) = (key, left, right, keys, rows)
  }

  package var message: Bilingual {
    let more = keys - 1
    return Bilingual(
      keys > 1
        ? "\(key) et \(more) autre\(plural: more) clé\(plural: more) reviennent des deux côtés : les lignes se multiplient, \(rows) en tout"
        : "la clé \(key) revient des deux côtés (\(left) × \(right)) : les lignes se multiplient, \(rows) en tout",
      keys > 1
        ? "\(key) and \(more) more key\(plural: more) repeat on both sides: rows multiply, \(rows) in all"
        : "the key \(key) repeats on both sides (\(left) × \(right)): rows multiply, \(rows) in all"
    )
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let columnsOfVerbs: [FaultEntry] = [
    GroupsWithoutValue.entry, LengthOfColumn.entry, GroupsTakenAsKeys.entry,
    OptionMadeColumn.entry, KeysRepeatOnBothSides.entry,
  ]
}
