import Styling

/// Lines of seaborn, matplotlib, plotly and pandas' own plots.
extension ForeignLine {
  static let pictures: [ForeignLine] =
    [
      ForeignLine(
        .pictures, #"sns.scatterplot(data=cons_ia, x="Token", y="Tweet", hue="Provider")"#,
        ours: "cons_ia.scatter(Token, Tweet, color = Provider)", .translated),
      ForeignLine(
        .pictures, #"sns.scatterplot(x="Token", y="Tweet", data=cons_ia)"#,
        ours: "cons_ia.scatter(Token, Tweet)", .translated),
      ForeignLine(
        .pictures, #"sns.lineplot(data=cons_ia, x="Token", y="Tweet", hue="Provider")"#,
        ours:
          "cons_ia.summarize(by = [Token, Provider], Tweet = mean(Tweet)).line(Token, Tweet, color = Provider)",
        .translated),
      ForeignLine(
        .pictures, #"sns.lineplot(x="Token", y="Tweet", data=cons_ia)"#,
        ours: "cons_ia.summarize(by = Token, Tweet = mean(Tweet)).line(Token, Tweet)", .translated),
    ] + otherPictures

  private static let otherPictures: [ForeignLine] = [
    ForeignLine(
      .pictures, #"sns.barplot(data=cons_ia, x="Provider", y="Tweet")"#,
      ours:
        #"cons_ia.summarize(by = Provider, Tweet = mean(Tweet)).bars(Provider, Tweet, sort = "no")"#,
      .translated),
    ForeignLine(
      .pictures, #"sns.barplot(x="Provider", y="Tweet", data=cons_ia)"#,
      ours:
        #"cons_ia.summarize(by = Provider, Tweet = mean(Tweet)).bars(Provider, Tweet, sort = "no")"#,
      .translated),
    ForeignLine(
      .pictures, #"sns.boxplot(data=cons_ia, x="Provider", y="Tweet")"#,
      ours: "cons_ia.boxplot(Tweet, by = Provider)", .translated),
    ForeignLine(
      .pictures, #"sns.boxplot(x="Provider", y="Tweet", data=cons_ia)"#,
      ours: "cons_ia.boxplot(Tweet, by = Provider)", .translated),
    ForeignLine(
      .pictures, #"sns.histplot(cons_ia["Token"])"#, ours: #"hist(cons_ia["Token"])"#, .translated),
    ForeignLine(
      .pictures, #"sns.histplot(data=cons_ia, x="Token")"#, ours: "cons_ia.hist(Token)", .translated
    ),
    ForeignLine(
      .pictures, "sns.heatmap(cons_ia.corr())", ours: "cons_ia.corr().heatmap()",
      .translated),
    ForeignLine(
      .pictures, "px.imshow(cons_ia.corr(), text_auto=True)", ours: "cons_ia.corr().heatmap()",
      .translated),
    ForeignLine(
      .pictures, #"cons_ia.plot.scatter(x="Token", y="Tweet")"#,
      ours: "cons_ia.scatter(Token, Tweet)", .translated),
    ForeignLine(
      .pictures, #"cons_ia.plot.bar(x="Model", y="Tweet")"#,
      ours: #"cons_ia.bars(Model, Tweet, sort = "no")"#, .translated),
    ForeignLine(
      .pictures, #"cons_ia.plot(kind="bar", x="Model", y="Tweet")"#,
      ours: #"cons_ia.bars(Model, Tweet, sort = "no")"#, .translated),
    ForeignLine(
      .pictures, #"plt.scatter(cons_ia["Token"], cons_ia["Tweet"])"#,
      ours: "cons_ia.scatter(Token, Tweet)", .translated),
    ForeignLine(
      .pictures, #"plt.bar(cons_ia["Model"], cons_ia["Tweet"])"#,
      ours: #"cons_ia.bars(Model, Tweet, sort = "no")"#, .translated),
    ForeignLine(
      .pictures, #"plt.hist(cons_ia["Token"])"#, ours: #"hist(cons_ia["Token"], bins = 10)"#,
      .translated),
    ForeignLine(
      .pictures, "plt.plot([1, 2, 3], [4, 8, 2])", ours: "line([1, 2, 3], [4, 8, 2])", .translated),
    ForeignLine(.pictures, "plt.plot([4, 8, 2])", ours: "line([4, 8, 2])", .translated),
    ForeignLine(
      .pictures, #"plt.boxplot(cons_ia["Token"])"#, ours: #"boxplot(cons_ia["Token"])"#, .translated
    ),
    ForeignLine(
      .pictures, #"plt.pie([3, 1], labels=["a", "b"])"#, ours: #"pie(["a", "b"], [3, 1])"#,
      .translated),
    ForeignLine(
      .pictures, #"cons_ia.boxplot(column="Token", by="Provider")"#,
      ours: "cons_ia.boxplot(Token, by = Provider)", .translated),
    ForeignLine(
      .pictures, #"cons_ia.hist(column="Token")"#, ours: "cons_ia.hist(Token, bins = 10)",
      .translated),
    ForeignLine(
      .pictures, #"cons_ia.hist(column="Token", bins=5)"#, ours: "cons_ia.hist(Token, bins = 5)",
      .translated),
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
      .translated),
    ForeignLine(
      .pictures, #"plt.bar(["a", "b"], [4, 8])"#, ours: #"bars(["a", "b"], [4, 8], sort = "no")"#,
      .translated),
    ForeignLine(
      .pictures, #"px.choropleth(cout_pays, locations="name", color="gwp")"#,
      ours: "cout_pays.worldmap(name, gwp)", .translated),
    ForeignLine(
      .pictures, #"px.scatter(cons_ia, x="Token", y="Tweet", log_x=True, log_y=True)"#,
      ours: "cons_ia.scatter(Token, Tweet, log = true)", .translated),
    ForeignLine(
      .pictures, #"sns.barplot(data=cons_ia, x="Model", y="Tweet", hue="Provider")"#,
      ours:
        #"cons_ia.summarize(by = [Model, Provider], Tweet = mean(Tweet)).pivot(rows = Model, columns = Provider, values = Tweet).bars(Model, -Model, sort = "no")"#,
      .translated),
    ForeignLine(
      .pictures, #"px.scatter(cons_ia, x="Token", y="Tweet")"#,
      ours: "cons_ia.scatter(Token, Tweet)", .translated),
    ForeignLine(.pictures, "plt.show()", ours: "", .passedOver),
    ForeignLine(.pictures, #"plt.title("Mon titre")"#, ours: "", .passedOver),
    ForeignLine(.pictures, #"plt.xlabel("énergie")"#, ours: "", .passedOver),
  ]
}
