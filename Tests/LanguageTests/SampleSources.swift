/// Programs that use every part of the grammar, for tests that change them.
enum SampleSources {
  static let all = [
    """
    cons_ia |> summarize(by = Provider, n = count(), moyenne = mean(Petite_conv)) |> sort(moyenne)
    cons_ia.unpivot(Token..Cinq_pages, names = "texte", values = "énergie")
    def cost(model, country, task = 'x') = cons_ia[model, task] * cout_pays[country, "gwp"]
    [cost("gpt 4o", p, "Petite_conv") for p in ["CHN", "FRA"] if p != "USA"]  # émissions
    assert cost("gpt 4o", "USA") > 8 * cost("gpt 4o", "FRA"), "non"
    """,
    """
    def seuil(p):
        n = 0
        while n < p and not (n == 10):
            n += 1
            if n % 2 == 0: print(f"{n:.2f} {{x}} {t["a"]}")
            else:
                r = {a: 1, b: [2, 3 Wh, 0.08 gCO2e/kWh]}
        return n if n > 2 else -n ^ 2
    si seuil(3) alors
      x = (a, b) => a + b; y = x(1, 2);
    sinonsi vrai
      unité t.a, `b c` = Wh/m²
    fin
    for a, b in xs
      @a + .b ?? 0 -> kWh
    end
    """,
    """
    import pandas as pd
    x = “abc” + 0,5 × 3² ≤ 1 000 & `Àb
    f"{x" + 'abc
    lambda x: x++ ; if x = 3: y
    """,
  ]

  /// The study that the language is made for, one statement a line.
  static let study = """
    cons_ia.head()
    cons_ia.select(Model, Active_parameters, Petite_conv).sort(-Petite_conv)
    corr(cons_ia.Active_parameters, cons_ia.Petite_conv, method = "spearman")
    cons_ia.plot_ascii(x = Total_parameters, y = Petite_conv, color = Provider, log = true)
    cout_pays["FRA", "gwp"]
    def cost(model, country, task) = cons_ia[model, task] * cout_pays[country, "gwp"]
    [cost("gpt 4o", p, "Petite_conv") for p in ["CHN", "FRA", "DEU", "CHE", "USA"]]
    cout_pays.derive(co2 = cost("gpt 4o", name, "Petite_conv")).sort(co2).head(3)
    cout_pays.derive(part = gwp / max(gwp)).filter(name in ["FRA", "BWA"])
    cons_ia.cross(cout_pays).derive(co2 = Petite_conv * gwp).pivot(rows = Model, columns = name)
    cons_ia.filter(Petite_conv > 10 Wh and not (Provider == "Meta")).summarize(by = [A, B])
    unit t.c = Wh
    mean(Janvier..Juillet)
    x ?? 0
    value(x, Wh)
    x * 1 Wh
    col("Active parameters")
    t.row(0)
    """
}
