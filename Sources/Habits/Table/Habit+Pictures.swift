import Styling

/// Habits of seaborn, matplotlib, plotly and pandas' own plots.
extension Habit {
  static let pictures: [Habit] =
    [("scatterplot", "scatter"), ("lineplot", "line")].flatMap { theirs, ours in
      [
        Habit(
          .pictures, #"sns.\#(theirs)(data=cons_ia, x="Token", y="Tweet", hue="Provider")"#,
          #"cons_ia.\#(ours)(x="Token", y="Tweet", color="Provider")"#,
          "sns.\(theirs)(data=$t, $r, hue=$x$o)", "$t.\(ours)($r, color=$x$o)"),
        Habit(
          .pictures, #"sns.\#(theirs)(data=cons_ia, x="Token", y="Tweet")"#,
          #"cons_ia.\#(ours)(x="Token", y="Tweet")"#,
          "sns.\(theirs)(data=$t, $r)", "$t.\(ours)($r)"),
        Habit(
          .pictures, #"sns.\#(theirs)(x="Token", y="Tweet", data=cons_ia)"#,
          #"cons_ia.\#(ours)(x="Token", y="Tweet")"#,
          "sns.\(theirs)($r, data=$t)", "$t.\(ours)($r)"),
      ]
    } + otherPictures

  private static let nothingToShow = Bilingual(
    "l'image s'affiche sans plt.show()", "the picture shows without plt.show()")

  private static let otherPictures: [Habit] = [
    Habit(
      .pictures, #"sns.barplot(data=cons_ia, x="Provider", y="Tweet")"#,
      "cons_ia.summarize(by=Provider, Tweet=mean(Tweet)).bars(Provider, Tweet)",
      #"sns.barplot(data=$t, x="$c", y="$c2"$o)"#,
      "$t.summarize(by=$c, $c2=mean($c2)).bars($c, $c2)"),
    Habit(
      .pictures, #"sns.barplot(x="Provider", y="Tweet", data=cons_ia)"#,
      "cons_ia.summarize(by=Provider, Tweet=mean(Tweet)).bars(Provider, Tweet)",
      #"sns.barplot(x="$c", y="$c2", data=$t$o)"#,
      "$t.summarize(by=$c, $c2=mean($c2)).bars($c, $c2)"),
    Habit(
      .pictures, #"sns.boxplot(data=cons_ia, x="Provider", y="Tweet")"#,
      "cons_ia.boxplot(Tweet, by=Provider)", #"sns.boxplot(data=$t, x="$c", y="$c2"$o)"#,
      "$t.boxplot($c2, by=$c)"),
    Habit(
      .pictures, #"sns.boxplot(x="Provider", y="Tweet", data=cons_ia)"#,
      "cons_ia.boxplot(Tweet, by=Provider)", #"sns.boxplot(x="$c", y="$c2", data=$t$o)"#,
      "$t.boxplot($c2, by=$c)"),
    Habit(
      .pictures, #"sns.histplot(cons_ia["Token"])"#, #"hist(cons_ia["Token"])"#,
      "sns.histplot($x)", "hist($x)"),
    Habit(
      .pictures, #"sns.histplot(data=cons_ia, x="Token")"#, #"cons_ia.hist(x="Token")"#,
      "sns.histplot(data=$t, $r)", "$t.hist($r)"),
    Habit(
      .pictures, "sns.heatmap(cons_ia.corr())", "cons_ia.corr()",
      "sns.heatmap($t.corr($r)$o)", "$t.corr($r)"),
    Habit(
      .pictures, #"cons_ia.plot.scatter(x="Token", y="Tweet")"#,
      #"cons_ia.scatter(x="Token", y="Tweet")"#, "$t.plot.scatter($r)", "$t.scatter($r)"),
    Habit(
      .pictures, #"cons_ia.plot.bar(x="Model", y="Tweet")"#,
      "cons_ia.bars(Model, Tweet)", #"$t.plot.bar(x="$c", y="$c2")"#, "$t.bars($c, $c2)"),
    Habit(
      .pictures, #"cons_ia.plot(kind="bar", x="Model", y="Tweet")"#,
      "cons_ia.bars(Model, Tweet)", #"$t.plot(kind="bar", x="$c", y="$c2")"#, "$t.bars($c, $c2)"),
    Habit(
      .pictures, #"plt.scatter(cons_ia["Token"], cons_ia["Tweet"])"#,
      "cons_ia.scatter(Token, Tweet)",
      #"plt.scatter($t["$c"], $t["$c2"]$o)"#, "$t.scatter($c, $c2)"),
    Habit(
      .pictures, #"plt.bar(cons_ia["Model"], cons_ia["Tweet"])"#, "cons_ia.bars(Model, Tweet)",
      #"plt.bar($t["$c"], $t["$c2"]$o)"#, "$t.bars($c, $c2)"),
    Habit(
      .pictures, #"plt.hist(cons_ia["Token"])"#, #"hist(cons_ia["Token"])"#,
      "plt.hist($x$o)", "hist($x)"),
    Habit(
      .pictures, "plt.plot([1, 2, 3], [4, 8, 2])", "line([1, 2, 3], [4, 8, 2])",
      "plt.plot($x, $y)", "line($x, $y)"),
    Habit(
      .pictures, "plt.plot([4, 8, 2])", "line([4, 8, 2])", "plt.plot($x)", "line($x)"),
    Habit(
      .pictures, #"plt.boxplot(cons_ia["Token"])"#, #"boxplot(cons_ia["Token"])"#,
      "plt.boxplot($x)", "boxplot($x)"),
    Habit(
      .pictures, #"plt.pie([3, 1], labels=["a", "b"])"#, #"pie(["a", "b"], [3, 1])"#,
      "plt.pie($x, labels=$y$o)", "pie($y, $x)"),
    Habit(
      .pictures, #"cons_ia.boxplot(column="Token", by="Provider")"#,
      "cons_ia.boxplot(Token, by=Provider)",
      #"$t.boxplot(column="$c", by="$c2"$o)"#, "$t.boxplot($c, by=$c2)"),
    Habit(
      .pictures, #"cons_ia.hist(column="Token")"#, "cons_ia.hist(Token)",
      #"$t.hist(column="$c")"#, "$t.hist($c)"),
    Habit(
      .pictures, #"cons_ia.hist(column="Token", bins=5)"#, "cons_ia.hist(Token, bins=5)",
      #"$t.hist(column="$c", $r)"#, "$t.hist($c, $r)"),
    Habit(
      .pictures, #"plt.savefig("figure.png")"#, "",
      .rewritten(
        Rewriting(
          "plt.savefig($r)", "",
          says: Bilingual(
            "une image s'écrit par l'appel qui la dessine",
            "a picture is written by the call that draws it"),
          help: Bilingual(
            #"par exemple cons_ia.barres(Model, Token).enregistrer("figure.png")"#,
            #"for example cons_ia.bars(Model, Token).save("figure.png")"#)))),
    Habit(
      .pictures, "plt.scatter([1, 2, 3], [4, 8, 2])", "scatter([1, 2, 3], [4, 8, 2])",
      "plt.scatter($x, $y$o)", "scatter($x, $y)"),
    Habit(
      .pictures, #"plt.bar(["a", "b"], [4, 8])"#, #"bars(["a", "b"], [4, 8])"#,
      "plt.bar($x, $y$o)", "bars($x, $y)"),
    Habit(
      .pictures, #"px.choropleth(cout_pays, locations="name", color="gwp")"#,
      "cout_pays.worldmap(name, gwp)",
      #"px.choropleth($t, locations="$c", color="$c2"$o)"#, "$t.worldmap($c, $c2)"),
    Habit(
      .pictures, #"px.scatter(cons_ia, x="Token", y="Tweet")"#,
      #"cons_ia.scatter(x="Token", y="Tweet")"#, "px.scatter($t, $r)", "$t.scatter($r)"),
    Habit(
      .pictures, "plt.show()", "",
      .rewritten(
        Rewriting(
          "plt.show()", "", says: nothingToShow,
          help: Bilingual("retirez cette ligne", "leave this line out")))),
    Habit(
      .pictures, #"plt.title("Mon titre")"#, "",
      .rewritten(
        Rewriting(
          "plt.title($x)", "",
          says: Bilingual(
            "le titre se donne dans l'appel qui dessine", "the title goes into the call that draws"),
          help: Bilingual("ajoutez-y title = …", "add title = … there")))),
    Habit(
      .pictures, #"plt.xlabel("énergie")"#, "",
      .rewritten(
        Rewriting(
          "plt.$n($r)", "",
          says: Bilingual(
            "une image se règle dans l'appel qui dessine", "a picture is set in the call that draws"
          ),
          help: Bilingual(
            "help plot donne les réglages", "help plot lists what can be set")))),
  ]
}
