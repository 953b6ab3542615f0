import Styling

/// Lines of seaborn, matplotlib, plotly and pandas' own plots.
extension ForeignLine {
  static let pictures: [ForeignLine] =
    [("scatterplot", "scatter"), ("lineplot", "line")].flatMap { theirs, ours in
      [
        ForeignLine(
          .pictures, #"sns.\#(theirs)(data=cons_ia, x="Token", y="Tweet", hue="Provider")"#,
          ours: #"cons_ia.\#(ours)(x="Token", y="Tweet", color="Provider")"#,
          .answered("sns.\(theirs)(data=$t, $r, hue=$x$o)", by: "$t.\(ours)($r, color=$x$o)")),
        ForeignLine(
          .pictures, #"sns.\#(theirs)(data=cons_ia, x="Token", y="Tweet")"#,
          ours: #"cons_ia.\#(ours)(x="Token", y="Tweet")"#,
          .answered("sns.\(theirs)(data=$t, $r)", by: "$t.\(ours)($r)")),
        ForeignLine(
          .pictures, #"sns.\#(theirs)(x="Token", y="Tweet", data=cons_ia)"#,
          ours: #"cons_ia.\#(ours)(x="Token", y="Tweet")"#,
          .answered("sns.\(theirs)($r, data=$t)", by: "$t.\(ours)($r)")),
      ]
    } + otherPictures

  private static let nothingToShow = Bilingual(
    "l'image s'affiche sans plt.show()", "the picture shows without plt.show()")

  private static let otherPictures: [ForeignLine] = [
    ForeignLine(
      .pictures, #"sns.barplot(data=cons_ia, x="Provider", y="Tweet")"#,
      ours: "cons_ia.summarize(by=Provider, Tweet=mean(Tweet)).bars(Provider, Tweet)",
      .answered(
        #"sns.barplot(data=$t, x="$c", y="$c2"$o)"#,
        by: "$t.summarize(by=$c, $c2=mean($c2)).bars($c, $c2)")),
    ForeignLine(
      .pictures, #"sns.barplot(x="Provider", y="Tweet", data=cons_ia)"#,
      ours: "cons_ia.summarize(by=Provider, Tweet=mean(Tweet)).bars(Provider, Tweet)",
      .answered(
        #"sns.barplot(x="$c", y="$c2", data=$t$o)"#,
        by: "$t.summarize(by=$c, $c2=mean($c2)).bars($c, $c2)")),
    ForeignLine(
      .pictures, #"sns.boxplot(data=cons_ia, x="Provider", y="Tweet")"#,
      ours: "cons_ia.boxplot(Tweet, by=Provider)",
      .answered(#"sns.boxplot(data=$t, x="$c", y="$c2"$o)"#, by: "$t.boxplot($c2, by=$c)")),
    ForeignLine(
      .pictures, #"sns.boxplot(x="Provider", y="Tweet", data=cons_ia)"#,
      ours: "cons_ia.boxplot(Tweet, by=Provider)",
      .answered(#"sns.boxplot(x="$c", y="$c2", data=$t$o)"#, by: "$t.boxplot($c2, by=$c)")),
    ForeignLine(
      .pictures, #"sns.histplot(cons_ia["Token"])"#, ours: #"hist(cons_ia["Token"])"#,
      .answered("sns.histplot($x)", by: "hist($x)")),
    ForeignLine(
      .pictures, #"sns.histplot(data=cons_ia, x="Token")"#, ours: #"cons_ia.hist(x="Token")"#,
      .answered("sns.histplot(data=$t, $r)", by: "$t.hist($r)")),
    ForeignLine(
      .pictures, "sns.heatmap(cons_ia.corr())", ours: "cons_ia.corr()",
      .answered("sns.heatmap($t.corr($r)$o)", by: "$t.corr($r)")),
    ForeignLine(
      .pictures, #"cons_ia.plot.scatter(x="Token", y="Tweet")"#,
      ours: #"cons_ia.scatter(x="Token", y="Tweet")"#,
      .answered("$t.plot.scatter($r)", by: "$t.scatter($r)")),
    ForeignLine(
      .pictures, #"cons_ia.plot.bar(x="Model", y="Tweet")"#, ours: "cons_ia.bars(Model, Tweet)",
      .answered(#"$t.plot.bar(x="$c", y="$c2")"#, by: "$t.bars($c, $c2)")),
    ForeignLine(
      .pictures, #"cons_ia.plot(kind="bar", x="Model", y="Tweet")"#,
      ours: "cons_ia.bars(Model, Tweet)",
      .answered(#"$t.plot(kind="bar", x="$c", y="$c2")"#, by: "$t.bars($c, $c2)")),
    ForeignLine(
      .pictures, #"plt.scatter(cons_ia["Token"], cons_ia["Tweet"])"#,
      ours: "cons_ia.scatter(Token, Tweet)",
      .answered(#"plt.scatter($t["$c"], $t["$c2"]$o)"#, by: "$t.scatter($c, $c2)")),
    ForeignLine(
      .pictures, #"plt.bar(cons_ia["Model"], cons_ia["Tweet"])"#,
      ours: "cons_ia.bars(Model, Tweet)",
      .answered(#"plt.bar($t["$c"], $t["$c2"]$o)"#, by: "$t.bars($c, $c2)")),
    ForeignLine(
      .pictures, #"plt.hist(cons_ia["Token"])"#, ours: #"hist(cons_ia["Token"])"#,
      .answered("plt.hist($x$o)", by: "hist($x)")),
    ForeignLine(
      .pictures, "plt.plot([1, 2, 3], [4, 8, 2])", ours: "line([1, 2, 3], [4, 8, 2])",
      .answered("plt.plot($x, $y)", by: "line($x, $y)")),
    ForeignLine(
      .pictures, "plt.plot([4, 8, 2])", ours: "line([4, 8, 2])",
      .answered("plt.plot($x)", by: "line($x)")),
    ForeignLine(
      .pictures, #"plt.boxplot(cons_ia["Token"])"#, ours: #"boxplot(cons_ia["Token"])"#,
      .answered("plt.boxplot($x)", by: "boxplot($x)")),
    ForeignLine(
      .pictures, #"plt.pie([3, 1], labels=["a", "b"])"#, ours: #"pie(["a", "b"], [3, 1])"#,
      .answered("plt.pie($x, labels=$y$o)", by: "pie($y, $x)")),
    ForeignLine(
      .pictures, #"cons_ia.boxplot(column="Token", by="Provider")"#,
      ours: "cons_ia.boxplot(Token, by=Provider)",
      .answered(#"$t.boxplot(column="$c", by="$c2"$o)"#, by: "$t.boxplot($c, by=$c2)")),
    ForeignLine(
      .pictures, #"cons_ia.hist(column="Token")"#, ours: "cons_ia.hist(Token)",
      .answered(#"$t.hist(column="$c")"#, by: "$t.hist($c)")),
    ForeignLine(
      .pictures, #"cons_ia.hist(column="Token", bins=5)"#, ours: "cons_ia.hist(Token, bins=5)",
      .answered(#"$t.hist(column="$c", $r)"#, by: "$t.hist($c, $r)")),
    ForeignLine(
      .pictures, #"plt.savefig("figure.png")"#, ours: "",
      .answered(
        "plt.savefig($r)", by: "",
        says: Bilingual(
          "une image s'écrit par l'appel qui la dessine",
          "a picture is written by the call that draws it"),
        help: Bilingual(
          #"par exemple cons_ia.barres(Model, Token).enregistrer("figure.png")"#,
          #"for example cons_ia.bars(Model, Token).save("figure.png")"#))),
    ForeignLine(
      .pictures, "plt.scatter([1, 2, 3], [4, 8, 2])", ours: "scatter([1, 2, 3], [4, 8, 2])",
      .answered("plt.scatter($x, $y$o)", by: "scatter($x, $y)")),
    ForeignLine(
      .pictures, #"plt.bar(["a", "b"], [4, 8])"#, ours: #"bars(["a", "b"], [4, 8])"#,
      .answered("plt.bar($x, $y$o)", by: "bars($x, $y)")),
    ForeignLine(
      .pictures, #"px.choropleth(cout_pays, locations="name", color="gwp")"#,
      ours: "cout_pays.worldmap(name, gwp)",
      .answered(#"px.choropleth($t, locations="$c", color="$c2"$o)"#, by: "$t.worldmap($c, $c2)")),
    ForeignLine(
      .pictures, #"px.scatter(cons_ia, x="Token", y="Tweet")"#,
      ours: #"cons_ia.scatter(x="Token", y="Tweet")"#,
      .answered("px.scatter($t, $r)", by: "$t.scatter($r)")),
    ForeignLine(
      .pictures, "plt.show()", ours: "",
      .answered(
        "plt.show()", by: "", says: nothingToShow,
        help: Bilingual("retirez cette ligne", "leave this line out"))),
    ForeignLine(
      .pictures, #"plt.title("Mon titre")"#, ours: "",
      .answered(
        "plt.title($x)", by: "",
        says: Bilingual(
          "le titre se donne dans l'appel qui dessine", "the title goes into the call that draws"),
        help: Bilingual("ajoutez-y title = …", "add title = … there"))),
    ForeignLine(
      .pictures, #"plt.xlabel("énergie")"#, ours: "",
      .answered(
        "plt.$n($r)", by: "",
        says: Bilingual(
          "une image se règle dans l'appel qui dessine", "a picture is set in the call that draws"
        ),
        help: Bilingual(
          "help plot donne les réglages", "help plot lists what can be set"))),
  ]
}
