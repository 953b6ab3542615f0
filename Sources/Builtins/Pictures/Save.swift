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
    takes: Parameter.value("plot", french: "image", Bilingual("l'image", "the picture")),
    Parameter.text(
      "path", french: "chemin",
      Bilingual(
        "le fichier ; sa terminaison dit la forme", "the file; its ending tells the form")),
    details: Bilingual(
      "Le SVG s'agrandit sans perte, avec les valeurs au survol ; le PNG demande rsvg-convert (apt install librsvg2-bin) ; le .txt est ce qu'affiche le terminal. Un fichier du même nom est remplacé.",
      "SVG enlarges without loss and shows values on hover; PNG needs rsvg-convert (apt install librsvg2-bin); .txt is what the terminal shows. A file of the same name is replaced."
    ),
    examples: [
      Example("def exporter(t) = t.bars(Model, Token).save(\"energie.svg\")", shows: ""),
      Example("def exporter(t) = t.barres(Model, Token).enregistrer(\"energie.png\")", shows: ""),
    ],
    seeAlso: ["plot", "write_csv"], givesNothing: true
  ) { call, plot, path in
    let value = try plot.value
    guard case .plot(let spec) = value else {
      throw plot.wrongKind(
        Value.Kind.plot.phrase, found: value,
        help: Bilingual(
          "cons_ia.barres(Model, Token).enregistrer(\"energie.svg\")",
          "cons_ia.bars(Model, Token).save(\"energie.svg\")"))
    }
    let file = try path.value
    let name = file.split(separator: "/").last ?? ""
    // A point that comes first hides a file, and ends nothing.
    let point = name.dropFirst().lastIndex(of: ".")
    let bytes =
      switch point.map({ name[$0...].dropFirst().lowercased() }) {
      case "svg": Array(try call.svg(spec).utf8)
      case "png": try call.host.png(fromSVG: try call.svg(spec))
      case "txt": Array(try call.text(of: spec).utf8)
      default: throw UnknownPictureForm(file).about(path)
      }
    try path.located { try call.host.writeFile(file) { try $0(bytes) } }
    return .none
  }
}

extension Invocation {
  /// The picture as a terminal shows it.
  fileprivate func text(of spec: PlotSpec) throws -> String {
    let width = spec.width ?? host.width
    return spec.isASCII
      ? try ASCIIPrinter(width: width, height: spec.height, tongue: tongue)
        .print(spec, checkpoint: checkpoint).plain
      : try UnicodePrinter(width: width, height: spec.height, tongue: tongue)
        .print(spec, checkpoint: checkpoint).plain
  }

  fileprivate func svg(_ spec: PlotSpec) throws -> String {
    try SVGPrinter(tongue: tongue).print(spec, checkpoint: checkpoint)
  }
}
