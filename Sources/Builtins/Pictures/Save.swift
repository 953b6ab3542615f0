import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Values

extension Builtin {
  static let save = Builtin(
    "save", french: "enregistrer", .pictures,
    Bilingual(
      "Écrit une image dans un fichier .svg, .png ou .txt.",
      "Writes a picture to a file .svg, .png or .txt."),
    takes: [
      Parameter("plot", french: "image", .value, Bilingual("l'image", "the picture")),
      Parameter(
        "path", french: "chemin", .text,
        Bilingual(
          "le fichier ; sa terminaison dit la forme", "the file; its ending tells the form")),
    ],
    details: Bilingual(
      "Le SVG s'agrandit sans perte, avec les valeurs au survol ; le PNG demande rsvg-convert (apt install librsvg2-bin) ; le .txt est ce qu'affiche le terminal. Un fichier du même nom est remplacé.",
      "SVG enlarges without loss and shows values on hover; PNG needs rsvg-convert (apt install librsvg2-bin); .txt is what the terminal shows. A file of the same name is replaced."
    ),
    examples: [
      Example("def exporter(t) = t.bars(Model, Token).save(\"energie.svg\")", shows: ""),
      Example("def exporter(t) = t.barres(Model, Token).enregistrer(\"energie.png\")", shows: ""),
    ],
    seeAlso: ["plot", "write_csv"], givesNothing: true
  ) { call in
    let value = try call.value(0)
    guard case .plot(let spec) = value else {
      throw call.wrongKind(
        0, Value.Kind.plot.words, found: value,
        help: Bilingual(
          "cons_ia.barres(Model, Token).enregistrer(\"energie.svg\")",
          "cons_ia.bars(Model, Token).save(\"energie.svg\")"))
    }
    let path = try call.text(1)
    let name = path.split(separator: "/").last ?? ""
    // A point that comes first hides a file, and ends nothing.
    let point = name.dropFirst().lastIndex(of: ".")
    let bytes =
      switch point.map({ name[$0...].dropFirst().lowercased() }) {
      case "svg": Array(call.svg(spec).utf8)
      case "png": try call.host.png(fromSVG: call.svg(spec))
      case "txt": Array(call.text(of: spec).utf8)
      default: throw UnknownPictureForm(path).about(argument: 1)
      }
    try call.located(1) { try call.host.writeFile(path, bytes) }
    return .none
  }
}

extension Invocation {
  /// The picture as a terminal shows it.
  fileprivate func text(of spec: PlotSpec) -> String {
    let width = spec.width ?? host.width
    return spec.isASCII
      ? ASCIIPrinter(width: width, height: spec.height, tongue: tongue).print(spec).plain
      : UnicodePrinter(width: width, height: spec.height, tongue: tongue).print(spec).plain
  }

  fileprivate func svg(_ spec: PlotSpec) -> String { SVGPrinter(tongue: tongue).print(spec) }
}
