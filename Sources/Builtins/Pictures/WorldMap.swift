import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Values

extension Builtin {
  static let worldmap = Builtin(
    "worldmap", french: "carte", .pictures,
    Bilingual(
      "Une carte du monde ou d'un continent, un nombre par pays.",
      "A map of the world or a continent, one number per country."),
    takes: theTable,
    Parameter.expressions(
      "country", french: "pays",
      Bilingual(
        "les pays : codes à trois ou deux lettres, noms français ou anglais",
        "the countries: codes of three or two letters, French or English names")),
    Parameter.expressions(
      "value", french: "valeur",
      Bilingual("les nombres que disent les couleurs", "the numbers that the colours tell"),
      arity: .optional),
    Parameter.text(
      "zone",
      Bilingual(
        "un continent : \"Europe\", \"Afrique\", \"Asie\", \"Amérique du Nord\"…",
        "a continent: \"Europe\", \"Africa\", \"Asia\", \"North America\"…"), default: "monde",
      mustBeNamed: true
    ).reading { try $0.zone() },
    Parameter.value(
      "classes",
      Bilingual(
        "leur nombre (2 à 6), \"log\", \"égales\", ou la liste des bornes",
        "their number (2 to 6), \"log\", \"equal\", or the list of their bounds"), mustBeNamed: true
    ).optional,
    Parameter.choice(
      "palette",
      among: [
        (Bilingual(same: "ylorrd"), Shade.Palette.heat), (Bilingual(same: "viridis"), .viridis),
      ],
      Bilingual("les couleurs", "the colours"), mustBeNamed: true),
    pictureOptions,
    details: Bilingual(
      "Sans classes, celles que les données déclarent (gwp : 100, 300, 500, 700, 1000 gCO2e/kWh), sinon des quantiles arrondis ; une valeur sur une borne va dans la classe au-dessus. Les moyennes de pays (WOR, EEE) ne sont pas coloriées. D'intervalles, la couleur est celle du milieu, ce qui est dit sous la carte. Sur la carte d'un continent, les voisins sont coloriés aussi, mais la phrase et les effectifs ne comptent que le continent. Si les valeurs viennent de cost, le pays est celui où sont les serveurs, pas celui de l'utilisateur : dites-le dans le titre.",
      "Without classes, those that the data declare (gwp: 100, 300, 500, 700, 1000 gCO2e/kWh), else rounded quantiles; a value on a bound goes into the class above it. Averages of countries (WOR, EEE) are not coloured. Of intervals the colour is that of the middle, which is said under the map. On the map of a continent its neighbours are coloured too, but the sentence and the counts are of the continent alone. If the values come from cost, the country is where the servers run, not where the user is: say so in the title."
    ),
    examples: [
      Example(
        "cout_pays.worldmap(name, gwp)",
        shows: "136 pays : max Botswana (2 080), min Mozambique…"),
      Example(
        "cout_pays.carte(name, gwp, zone = \"Europe\", titre = \"Électricité\")",
        shows: "Europe, …"),
      Example(
        "countries.worldmap(iso_a3, population, classes = \"log\")", shows: "175 pays : max Chine…"),
    ],
    seeAlso: ["cost", "countries"]
  ) { call, table, country, value, zone, classes, palette, options in
    var reader = MapReader(
      study: try call.host.studyData(), table: table, country: country, value: value, zone: zone,
      classes: classes, palette: palette)
    return try options.picture(try reader.map())
  }
}
