import Styling

/// Codes of pictures at length.
extension Explanation {
  static let pictures: [Explanation] = [
    Explanation(
      "D462",
      Bilingual(
        "Une part est un morceau d'un tout : elle ne peut pas être négative.",
        "A part is a piece of a whole: it cannot be negative."),
      .program,
      "pie([3, -1])",
      repaired: "bars([3, -1])"),
    Explanation(
      "F508",
      Bilingual(
        "La terminaison du fichier dit la forme de l'image : .svg, .png ou .txt.",
        "The ending of the file tells the form of the picture: .svg, .png or .txt."),
      .program,
      #"bars([3, 1]).save("figure.doc")"#,
      repaired: #"bars([3, 1])"#),
    Explanation(
      "F509",
      Bilingual(
        """
        Un autre programme, rsvg-convert, dessine les PNG. Un SVG s'écrit sans lui et s'ouvre \
        dans un navigateur.
        """,
        """
        Another program, rsvg-convert, draws PNGs. An SVG is written without it and opens in a \
        browser.
        """),
      .outline,
      #"bars([3, 1]).save("figure.png")"#,
      repaired: #"bars([3, 1]).save("figure.svg")"#),
  ]
}
