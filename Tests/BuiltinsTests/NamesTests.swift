import BuiltinKit
import Builtins
import Testing

/// The names that the language promises, English and French, for its functions and parameters.
@Suite struct NamesTests {
  static let functions = """
    cost/coût energy/énergie models/modèles countries/pays tasks/textes is_country/est_pays tables
    head/premières tail/dernières row/ligne select/choisir drop/retirer rename/renommer
    filter/filtrer sort/trier derive/calculer distinct/sans_doublons append/ajouter_lignes
    sample/tirer columns/colonnes rows/lignes len/longueur
    summarize/résumer count/compter join/joindre cross/combiner pivot/pivoter unpivot/dépivoter
    describe/décrire
    read_csv/lire_csv write_csv/écrire_csv read_text/lire_texte table
    mean/moyenne median/médiane sum/somme min/minimum max/maximum std/écart_type var/variance
    quantile corr/corrélation fit/ajuster rank/rang cumsum/cumul zscore/centrer_réduire
    row_mean/moyenne_ligne plot_ascii/tracer_ascii
    upper/majuscule lower/minuscule trim replace/remplacer contains/contient split/découper
    words/mots chars/caractères map/appliquer reduce/accumuler range/entiers sorted/trié
    round/arrondi abs sqrt/racine exp ln log10 value/valeur percent/pourcent is_none/est_vide
    print/afficher help/aide
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  static let parameters = """
    by/par names/noms values/valeurs color/couleur on/sur kind/type seed/graine title/titre
    width/largeur height/hauteur method/méthode
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  @Test(arguments: functions)
  func functionHasBothNames(_ pair: String) throws {
    let names = pair.split(separator: "/").map(String.init)
    let builtin = try #require(Catalogue.standard.find(names[0]))
    #expect(builtin.name == names[0])
    #expect(builtin.french == names.last)
  }

  @Test(arguments: parameters)
  func parameterHasBothNames(_ pair: String) {
    let names = pair.split(separator: "/").map(String.init)
    let all = Catalogue.standard.builtins.flatMap(\.parameters)
    #expect(all.contains { $0.name == names[0] && $0.french == names[1] })
  }
}
