import TextMatching

/// Plain words for what functions do, by which people call them before they know their names.
enum FunctionWords {
  /// The function that a word means, nil for any other word.
  static func meant(by word: String) -> String? { words[folded(word).filter { $0 != "_" }] }

  private static let words: [String: String] = [
    "tete": "head", "haut": "head", "debut": "head", "premiers": "head", "top": "head",
    "queue": "tail", "bas": "tail", "derniers": "tail", "last": "tail",
    "ajouter": "append", "rajouter": "append", "push": "append", "add": "append",
    "concat": "append", "concatener": "append",
    "enlever": "drop", "supprimer": "drop", "effacer": "drop", "remove": "drop", "delete": "drop",
    "garder": "filter", "keep": "filter", "chercher": "filter", "where": "filter",
    "ranger": "sort", "classer": "sort", "ordonner": "sort", "order": "sort", "arrange": "sort",
    "grouper": "summarize", "regrouper": "summarize", "groupby": "summarize",
    "aggregate": "summarize", "resume": "summarize",
    "fusionner": "join", "merge": "join", "jointure": "join", "recherchev": "join",
    "vlookup": "join",
    "renommer": "rename", "dedoublonner": "distinct", "unique": "distinct", "uniques": "distinct",
    "moy": "mean", "average": "mean", "avg": "mean", "total": "sum", "additionner": "sum",
    "maximum": "max", "minimum": "min", "ecarttype": "std", "stdev": "std",
    "nb": "count", "n": "count", "nombrede": "count", "taille": "len", "longueur": "len",
    "size": "len", "length": "len",
    "dessiner": "plot", "tracer": "plot", "graphe": "plot", "graphique": "plot", "draw": "plot",
    "camemberts": "pie", "batons": "bars", "barplot": "bars", "diagramme": "bars",
    "carte": "worldmap", "cartedumonde": "worldmap", "mappemonde": "worldmap",
    "planisphere": "worldmap", "points": "scatter",
    "ecrire": "print", "montrer": "print", "show": "print",
    "display": "print", "echo": "print", "imprimer": "print",
    "majuscules": "upper", "minuscules": "lower", "majuscule": "upper", "minuscule": "lower",
    "entier": "int", "racinecarree": "sqrt", "valeurabsolue": "abs", "aleatoire": "random",
    "hasard": "random", "alea": "random",
  ]
}
