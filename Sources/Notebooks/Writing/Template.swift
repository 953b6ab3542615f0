public import Styling

extension Notebook {
  /// A small notebook to start from, which runs and whose outputs are stored.
  public static func template(_ tongue: Tongue) -> String {
    Bilingual(french, english)(tongue)
  }

  private static let french = """
    ---
    etude: 2
    titre: "Mon étude"
    langue: fr
    paramètres: {modele: "gpt 4o", ici: "FRA"}
    ---

    # Mon étude

    Écrivez ici ce que vous cherchez. Le code se place dans des blocs comme celui-ci ; `etude accept`
    écrit les résultats dessous, `etude check` les vérifie.

    ```etude
    e = energy(modele, "Petite_conv")
    e
    ```
    ```sortie
    35 Wh
    ```

    Une petite conversation demande environ <!--= e:.0f -->35 Wh<!--/-->.

    """

  private static let english = """
    ---
    etude: 2
    title: "My study"
    lang: en
    parameters: {model: "gpt 4o", here: "FRA"}
    ---

    # My study

    Write here what you are looking for. Code stands in blocks like this one; `etude accept` writes
    the results below it, `etude check` verifies them.

    ```etude
    e = energy(model, "Petite_conv")
    e
    ```
    ```output
    35 Wh
    ```

    A short conversation takes about <!--= e:.0f -->35 Wh<!--/-->.

    """
}
