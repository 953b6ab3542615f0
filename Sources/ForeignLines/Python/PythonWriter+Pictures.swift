import Diagnostics
import Styling

/// The pictures of seaborn, plotly, matplotlib and pandas.
extension PythonWriter {
  /// Options that only change how a picture looks.
  static let looks: Set<String> = [
    "figsize", "color", "c", "colors", "palette", "alpha", "s", "marker", "markers", "edgecolor",
    "edgecolors", "rot", "fontsize", "grid", "legend", "cmap", "colormap", "linewidth", "lw",
    "linestyle", "ls", "ax", "height", "aspect", "width", "label", "ci", "errorbar", "saturation",
    "dodge", "annot", "fmt", "linewidths", "hover_name", "hover_data", "labels", "template",
    "color_continuous_scale", "color_discrete_sequence", "color_discrete_map", "projection",
    "locationmode", "text", "text_auto", "opacity", "size_max", "autopct", "startangle", "rwidth",
    "kde", "xlabel", "ylabel", "subplots", "layout", "sharex", "sharey", "vmin", "vmax", "square",
    "scatter_kws", "line_kws", "legend_out", "patch_artist", "showfliers", "shadow", "explode",
    "range_color", "facecolor", "align", "style", "hole", "pull",
    "histtype", "orient", "size", "sizes", "hue_order", "notch", "vert", "order", "zorder", "cbar",
    "cbar_kws", "center", "robust", "xticklabels", "yticklabels", "annot_kws", "zmin", "zmax",
    "interpolation", "origin",
  ]

  /// The parts of a picture, before they are put into a call.
  struct Picture {
    var table: Written?
    var across: String?
    var up: String?
    var color: String?
    var label: String?
    var title: String?
    var options: [String] = []
  }

  /// `sns.barplot(…)`, `px.bar(…)`, `plt.bar(…)`.
  mutating func writePicture(
    _ module: String, _ function: String, _ arguments: [PythonArgument], _ node: PythonNode
  ) throws(WithoutTwin) -> Written? {
    let text: String?
    switch module {
    case "sns": text = try writeSeaborn(function, arguments)
    case "px": text = try writePlotly(function, arguments)
    default: text = try writeMatplotlib(function, arguments)
    }
    return text.map { Written($0, .picture(module)) }
  }

  /// A column that a picture is given, as a name or as an expression.
  private mutating func part(
    _ node: PythonNode?, of table: Written?
  ) throws(WithoutTwin) -> String? {
    guard let node else { return nil }
    guard let table else { return try write(node).whole }
    if let name = node.text { return Template.identifier(name) }
    if let text = try freed(node, of: table.whole) { return text }
    return try write(node).whole
  }

  private mutating func picture(
    _ given: PythonArguments, data: String = "data", x: String = "x", y: String = "y",
    color: String = "hue"
  ) throws(WithoutTwin) -> Picture {
    var picture = Picture()
    if let data = given[data] { picture.table = try write(data) }
    if picture.table == nil { picture.table = try commonTable([given[x], given[y], given[color]]) }
    picture.across = try part(given[x], of: picture.table)
    picture.up = try part(given[y], of: picture.table)
    picture.color = try part(given[color], of: picture.table)
    if let title = given["title"] { picture.title = try write(title).whole }
    return picture
  }

  /// The table that all these are columns of.
  private mutating func commonTable(
    _ nodes: [PythonNode?]
  ) throws(WithoutTwin) -> Written? {
    var table: PythonNode?
    for node in nodes.compactMap(\.self) {
      guard case .index(let base, let keys) = node.kind, keys.count == 1, keys[0].text != nil,
        table.map({ slice($0) == slice(base) }) ?? true, base.isPlainName
      else { return nil }
      table = base
    }
    guard let table else { return nil }
    return try write(table)
  }

  func call(_ function: String, _ picture: Picture, _ parts: [String?]) -> String {
    var all = parts.compactMap(\.self) + picture.options
    if let title = picture.title { all.append("title = \(title)") }
    guard let table = picture.table else { return "\(function)(\(all.joined(separator: ", ")))" }
    return "\(table.base).\(function)(\(all.joined(separator: ", ")))"
  }

  func named(_ name: String, _ value: String?) -> String? {
    value.map { "\(name) = \($0)" }
  }

  /// Bars in the order of the rows, as elsewhere.
  func bars(_ picture: Picture, _ label: String, _ values: [String]) -> String {
    call("bars", picture, [label] + values + ["sort = \"no\""])
  }

  // MARK: seaborn

  private mutating func writeSeaborn(
    _ function: String, _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> String? {
    let given = bind(
      arguments,
      [
        "data", "*", "x", "y", "hue", "kind", "bins", "estimator", "title", "col", "row",
        "log_scale",
        "stat", "weights", "cumulative", "logx", "reg_order", "lowess", "multiple", "mask",
        "orient",
      ], cosmetic: Self.looks)
    for option in [
      "col", "row", "weights", "cumulative", "logx", "lowess", "log_scale", "stat", "mask",
    ]
    where given[option] != nil {
      lose(option)
    }
    if arguments.contains(where: { $0.label == "order" && function == "regplot" }) { lose("order") }
    var picture = try picture(given)
    switch function {
    case "scatterplot", "relplot", "lineplot", "jointplot":
      let isLine = function == "lineplot" || given["kind"]?.text == "line"
      if let kind = given["kind"], !["line", "scatter"].contains(kind.text) {
        lose("kind=\(slice(kind))")
      }
      guard picture.across != nil, picture.up != nil else { return nil }
      if isLine { return try writeMeans(given["estimator"], &picture) }
      return call(
        "scatter", picture, [picture.across, picture.up, named("color", picture.color)])
    case "regplot", "lmplot":
      guard picture.across != nil, picture.up != nil else { return nil }
      if picture.color != nil { lose("hue") }
      return call("scatter", picture, [picture.across, picture.up, "fit = true"])
    case "barplot", "catplot", "countplot", "boxplot", "stripplot", "swarmplot", "boxenplot":
      return try writeCategories(function, given, &picture)
    case "histplot", "displot", "distplot":
      if picture.color != nil { lose("hue") }
      if let kind = given["kind"], kind.text != "hist" { lose("kind=\(slice(kind))") }
      if picture.across != nil, picture.up != nil { throw ofTwoColumns(function) }
      let column = picture.across ?? picture.up
      if let text = counted(column, in: picture) { return text }
      if let bins = given["bins"] { picture.options = ["bins = \(try write(bins).whole)"] }
      if let column { return call("hist", picture, [column]) }
      guard let data = picture.table, data.names != .table else { return nil }
      picture.table = nil
      return call("hist", picture, [data.whole])
    case "heatmap":
      return matrix(picture)
    default: return nil
    }
  }

  /// A table as a heat map; a list of lists has no names for its rows and columns.
  private mutating func matrix(_ picture: Picture) -> String? {
    guard let table = picture.table, table.isTable else { return nil }
    return call("heatmap", picture, [])
  }

  private mutating func writeCategories(
    _ function: String, _ given: PythonArguments, _ picture: inout Picture
  ) throws(WithoutTwin) -> String? {
    let kind = function == "catplot" ? given["kind"]?.text ?? "strip" : String(function.dropLast(4))
    if kind == "bar" { gather(&picture) }
    guard let table = picture.table else {
      // Series by themselves.
      guard kind == "box", let y = picture.up ?? picture.across else { return nil }
      return "boxplot(\(y))"
    }
    let (across, up) = (picture.across, picture.up)
    switch kind {
    case "count":
      guard let key = across ?? up else { return nil }
      if let color = picture.color, color != key { lose("hue") }
      return counts(key, of: table, picture)
    case "bar":
      guard let across, let up else { return nil }
      // The horizontal bars have the numbers along x.
      let (key, value) =
        isAcross(across, up, of: table, given["orient"]) ? (up, across) : (across, up)
      guard let figure = aggregate(given["estimator"], of: value) else { return nil }
      return grouped(key, figure, picture, of: table)
    case "box", "boxen":
      if let color = picture.color, color != across { lose("hue") }
      guard let value = up ?? across else {
        guard let all = numbers(of: table), !all.isEmpty else { return nil }
        return call("boxplot", picture, all)
      }
      return boxes(picture, value, table, given["orient"])
    case "strip", "swarm":
      guard let across, let up else { return nil }
      return call("scatter", picture, [across, up, named("color", picture.color)])
    default: return nil
    }
  }

  /// Boxes of the numbers, of each name where there are names, along whichever axis.
  private func boxes(
    _ picture: Picture, _ value: String, _ table: Written, _ orientation: PythonNode?
  ) -> String {
    guard let across = picture.across, let up = picture.up else {
      return call("boxplot", picture, [value])
    }
    let lies = isAcross(across, up, of: table, orientation)
    return call("boxplot", picture, lies ? [across, "by = \(up)"] : [up, "by = \(across)"])
  }

  // MARK: plotly

  private mutating func writePlotly(
    _ function: String, _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> String? {
    let given = bind(
      arguments.map { $0.label == "color" ? PythonArgument(label: "hue", value: $0.value) : $0 },
      [
        "data", "*", "x", "y", "hue", "title", "locations", "names", "values", "nbins", "log_x",
        "log_y", "trendline", "facet_col", "scope", "data_frame", "barmode", "orientation",
      ], cosmetic: Self.looks)
    if given["facet_col"] != nil { lose("facet_col") }
    if function != "bar", let mode = given["barmode"] { lose("barmode=\(slice(mode))") }
    var picture = try picture(
      given, data: given["data_frame"] == nil ? "data" : "data_frame",
      x: function == "pie" ? "names" : function == "choropleth" ? "locations" : "x",
      y: function == "pie" ? "values" : "y")
    if let log = scale(given["log_x"], given["log_y"], function) { picture.options = [log] }
    switch function {
    case "scatter", "line":
      guard picture.across != nil, picture.up != nil else { return nil }
      if given["trendline"]?.text == "ols", function == "scatter" {
        picture.options.append("fit = true")
      }
      return call(
        function, picture, [picture.across, picture.up, named("color", picture.color)])
    case "bar":
      return writeSums(given, &picture)
    case "histogram":
      guard let across = picture.across else { return nil }
      if picture.up != nil { throw ofTwoColumns("histogram") }
      if picture.color != nil { lose("color") }
      if let text = counted(across, in: picture) { return text }
      if let bins = given["nbins"] { picture.options = ["bins = \(try write(bins).whole)"] }
      return call("hist", picture, [across])
    case "box":
      guard let up = picture.up ?? picture.across else { return nil }
      if let color = picture.color, picture.up == nil || color != picture.across { lose("color") }
      guard let table = picture.table else {
        return call(
          "boxplot", picture, [up, picture.up == nil ? nil : named("by", picture.across)])
      }
      return boxes(picture, up, table, given["orientation"])
    case "imshow": return matrix(picture)
    case "pie":
      if let color = picture.color, color != picture.across { passOver("color") }
      return slices(&picture)
    case "choropleth":
      guard let across = picture.across, let color = picture.color else { return nil }
      if let zone = given["scope"]?.text, zone != "world" {
        picture.options = ["zone = \"\(zone)\""]
      }
      return call("worldmap", picture, [across, color])
    default: return nil
    }
  }

  /// `go.Figure(data=go.Bar(x=…, y=…))`: a figure of one trace.
  mutating func writeTrace(
    _ function: String, _ arguments: [PythonArgument], _ node: PythonNode
  ) throws(WithoutTwin) -> Written? {
    if function == "Figure" {
      guard let data = bind(arguments, ["data"], cosmetic: ["layout"])["data"] else { return nil }
      if case .list(let traces) = data.kind {
        return traces.count == 1 ? try write(traces[0]) : nil
      }
      return try write(data)
    }
    let given = bind(
      arguments,
      ["*", "x", "y", "z", "locations", "labels", "values", "mode"],
      cosmetic: Self.looks.union([
        "name", "marker", "colorscale", "colorbar", "autocolorscale", "reversescale",
        "colorbar_title", "marker_line_color", "marker_line_width", "zmin", "zmax", "geo", "hole",
      ]))
    let isMap = function == "Choropleth"
    let picture = try picture(
      given, x: isMap ? "locations" : function == "Pie" ? "labels" : "x",
      y: isMap ? "z" : function == "Pie" ? "values" : "y")
    guard let across = picture.across, let up = picture.up else { return nil }
    let text: String
    switch function {
    case "Bar": text = bars(picture, across, [up])
    case "Scatter":
      let isPoints = given["mode"]?.text == "markers"
      text = call(isPoints ? "scatter" : "line", picture, [across, up])
    case "Pie":
      var whole = picture
      guard let slices = slices(&whole) else { return nil }
      text = slices
    case "Choropleth": text = call("worldmap", picture, [across, up])
    default: return nil
    }
    return Written(text, .picture("px"))
  }

  /// The logarithmic scales, which a scatter plot has along each axis.
  private mutating func scale(_ x: PythonNode?, _ y: PythonNode?, _ function: String) -> String? {
    let axes = [("x", x), ("y", y)].filter { $0.1.map { $0.truth != false } ?? false }.map(\.0)
    guard !axes.isEmpty else { return nil }
    if ["line", "bar"].contains(function), axes == ["y"] { return "log = true" }
    guard function == "scatter" else {
      for axis in axes { lose("log_\(axis)") }
      return nil
    }
    return axes.count == 2 ? "log = true" : "log = \"\(axes[0])\""
  }

  // MARK: matplotlib

  mutating func writeMatplotlib(
    _ function: String, _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> String? {
    let given = bind(
      arguments.map { $0.label == "height" ? PythonArgument(label: "y", value: $0.value) : $0 },
      function == "hist"
        ? ["x", "bins", "range", "density", "weights", "cumulative"] : ["x", "y", "labels"],
      cosmetic: Self.looks)
    guard let first = given["x"] else { return nil }
    var picture = try picture(given)
    let across = picture.across ?? ""
    switch function {
    case "hist":
      for option in ["range", "density", "weights", "cumulative"] where given[option] != nil {
        if given[option]?.truth != false { lose(option) }
      }
      let bins = try given["bins"].map { node throws(WithoutTwin) in try write(node).whole } ?? "10"
      picture.table = nil
      return "hist(\(try write(first).whole), bins = \(bins))"
    case "scatter", "plot":
      let name = function == "plot" ? "line" : "scatter"
      if function == "plot", let format = given["labels"]?.text {
        // "o" and "." are points without a line.
        if ["o", ".", "x", "+", "*", "ro", "bo", "go", "r.", "b."].contains(format) {
          return call("scatter", picture, [across, picture.up])
        }
        passOver("\"\(format)\"")
      }
      guard picture.up != nil || function == "plot" else { return nil }
      return call(name, picture, [across, picture.up])
    case "bar", "barh":
      guard let up = picture.up else { return nil }
      return bars(picture, across, [up])
    case "boxplot":
      picture.table = nil
      return "boxplot(\(try write(first).whole))"
    case "imshow", "matshow":
      picture.table = try write(first)
      return matrix(picture)
    case "pie":
      picture.table = nil
      guard let labels = arguments.first(where: { $0.label == "labels" })?.value else { return nil }
      return "pie(\(try write(labels).whole), \(try write(first).whole))"
    default: return nil
    }
  }

  // MARK: pandas

  /// `t.plot(kind="bar", …)`, `t.boxplot(column=…)`, `t.hist(bins=…)`.
  mutating func writePandasPicture(
    _ name: String, _ arguments: [PythonArgument], of receiver: Written, at place: SourceRange,
    _ node: PythonNode
  ) throws(WithoutTwin) -> Written? {
    switch name {
    case "plot":
      guard let kind = arguments.first(where: { $0.label == "kind" })?.value.text else {
        guard case .series = receiver.sort else { return nil }
        return try writePlot(of: receiver, kind: "line", arguments, at: place)
      }
      return try writePlot(
        of: receiver, kind: kind, arguments.filter { $0.label != "kind" }, at: place)
    case "boxplot":
      let isOurs =
        arguments.contains { $0.label == nil }
        || arguments.contains { ["log", "title"].contains($0.label ?? "") }
      if isOurs { return nil }
      return try writePlot(of: receiver, kind: "box", arguments, at: place)
    case "hist":
      guard arguments.contains(where: { $0.label == "column" || $0.label == "figsize" }) else {
        return nil
      }
      return try writePlot(of: receiver, kind: "hist", arguments, at: place)
    default: return nil
    }
  }

  mutating func writePlot(
    of inner: PythonNode, kind: String, _ arguments: [PythonArgument], at place: SourceRange,
    _ node: PythonNode
  ) throws(WithoutTwin) -> Written {
    try writePlot(of: try write(inner), kind: kind, arguments, at: place)
  }

  private mutating func writePlot(
    of receiver: Written, kind: String, _ arguments: [PythonArgument], at place: SourceRange
  ) throws(WithoutTwin) -> Written {
    foreign("plot", at: place)
    if receiver.names == .record, ["bar", "barh"].contains(kind) {
      _ = bind(arguments, [], cosmetic: Self.looks.union(["title"]))
      let record = receiver.whole
      return Written(
        "bars(keys(\(record)), [\(receiver.base)[k] for k in keys(\(record))], sort = \"no\")",
        .picture("pandas"))
    }
    let given = bind(
      arguments,
      [
        "x", "y", "*", "bins", "column", "by", "stacked", "title", "logx", "logy", "loglog",
      ], cosmetic: Self.looks)
    let isLogarithmic = ["line", "bar"].contains(kind) && given["logy"]?.truth == true
    for option in ["logx", "logy", "loglog"] where given[option] != nil {
      if given[option]?.truth != false, !(isLogarithmic && option == "logy") { lose(option) }
    }
    let plan = try drawn(receiver, given)
    var picture = Picture(table: plan.table)
    if let title = given["title"] { picture.title = try write(title).whole }
    if isLogarithmic { picture.options = ["log = true"] }
    let without = WithoutTwin(
      form: "plot.\(kind)", range: place,
      help: kind == "hist" || kind == "box"
        ? Bilingual(
          "nommez la colonne : t.\(kind == "box" ? "boxplot" : kind)(A)",
          "name the column: t.\(kind == "box" ? "boxplot" : kind)(A)")
        : Bilingual("nommez les colonnes : t.bars(A, B)", "name the columns: t.bars(A, B)"))
    var text: String?
    switch kind {
    case "bar", "barh":
      if given["stacked"]?.truth == true { picture.options.append("stacked = true") }
      if let label = plan.label, !plan.values.isEmpty {
        text = bars(picture, label, plan.values)
      } else if plan.values.count == 1 {
        text = "bars(\(plan.table.map { "\($0.base).\(plan.values[0])" } ?? receiver.whole))"
      }
    case "line":
      if let label = plan.label, !plan.values.isEmpty {
        text = call("line", picture, [label] + plan.values)
      } else if plan.values.count == 1 {
        text = "line(\(plan.table.map { "\($0.base).\(plan.values[0])" } ?? receiver.whole))"
      }
    case "scatter":
      guard let x = given["x"], let y = given["y"] else { throw without }
      text = call("scatter", picture, [try part(x, of: plan.table), try part(y, of: plan.table)])
    case "hist":
      guard plan.values.count == 1 else { throw without }
      let bins = try given["bins"].map { node throws(WithoutTwin) in try write(node).whole } ?? "10"
      text =
        plan.table == nil
        ? "hist(\(receiver.whole), bins = \(bins))"
        : call("hist", picture, [plan.values[0], "bins = \(bins)"])
    case "box":
      guard !plan.values.isEmpty else { throw without }
      let by = try part(given["by"], of: plan.table)
      text =
        plan.table == nil
        ? "boxplot(\(receiver.whole))" : call("boxplot", picture, plan.values + [named("by", by)])
    case "pie":
      guard let label = plan.label, plan.values.count == 1 else { throw without }
      text = call("pie", picture, [label, plan.values[0]])
    default: break
    }
    guard let text else { throw without }
    return Written(text, .picture("pandas"))
  }

  /// The table, the labels and the columns that pandas would draw.
  private mutating func drawn(
    _ receiver: Written, _ given: PythonArguments
  ) throws(WithoutTwin) -> (table: Written?, label: String?, values: [String]) {
    let label = try given["x"].map { node throws(WithoutTwin) in try part(node, of: receiver) ?? ""
    }
    if let chosen = (given["y"] ?? given["column"])?.texts {
      return (
        receiver, label ?? self.label(of: receiver),
        chosen.map(Template.identifier)
      )
    }
    switch receiver.sort {
    case .series(let keys, let values):
      var table = receiver
      (table.text, table.order) = (receiver.whole, "")
      return (table, label ?? keys[0], values)
    case .column(let table, let column):
      return (Written(table), names.known(table)?.label.map(Template.identifier), [column])
    default: break
    }
    if receiver.names == .column || receiver.names == .list || receiver.names == .array {
      return (nil, nil, ["x"])
    }
    // `t[["A", "B"]]`
    if receiver.text.hasSuffix("]]"), let start = receiver.text.range(ofLast: "[[") {
      let columns = LinePiece.pieces(of: String(receiver.text[start.upperBound...].dropLast(2)))
        .compactMap(\.content)
      let base = String(receiver.text[..<start.lowerBound])
      let names = columns.map(Template.identifier)
      if let key = label { return (Written(base), key, names.filter { $0 != key }) }
      let known = self.names.known(base).map { Set($0.numbers.map(Template.identifier)) }
      if let known, let text = names.first(where: { !known.contains($0) }) {
        return (Written(base), text, names.filter { known.contains($0) })
      }
      return (Written(base), self.names.known(base)?.label.map(Template.identifier), names)
    }
    let all = numbers(of: receiver) ?? []
    let key = label ?? self.label(of: receiver)
    return (receiver, key, all.filter { $0 != key })
  }

  /// `fig.show()`, `ax.bar(…)`.
  mutating func writePictureMethod(
    _ name: String, _ arguments: [PythonArgument], of receiver: Written, at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    guard name == "show" else { return nil }
    foreign(name, at: place)
    return Written(receiver.whole, receiver.sort)
  }
}
