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
    Explanation(
      "F586",
      Bilingual(
        """
        Le programme rsvg-convert est là, mais n'a pas fait de PNG ; le message reprend ses mots. \
        Un SVG s'écrit sans lui.
        """,
        """
        The program rsvg-convert is there, but made no PNG; the message has its words. An SVG is \
        written without it.
        """),
      .outline,
      #"bars([3, 1]).save("figure.png")"#,
      repaired: #"bars([3, 1]).save("figure.svg")"#),
    Explanation(
      "D492",
      Bilingual(
        """
        Un axe porte une seule unité : on n'y met pas des Wh et des nombres de paramètres. Faites \
        une image de chaque, ou un nuage de points, qui a deux axes.
        """,
        """
        An axis has one unit: watt-hours and numbers of parameters do not both go on it. Make a \
        picture of each, or a scatter plot, which has two axes.
        """),
      .program,
      "cons_ia.bars(Model, Token, Total_parameters)",
      repaired: "cons_ia.scatter(Total_parameters, Token)"),
    Explanation(
      "D493",
      Bilingual(
        "Un radar relie trois valeurs ou plus par ligne ; deux se lisent mieux sur deux axes.",
        "A radar joins three values or more per row; two are easier to read on two axes."),
      .program,
      #"cout_pays.radar(name, gwp, pe, only = ["FRA", "DEU"])"#,
      repaired: #"cout_pays.radar(name, gwp, pe, adpe, only = ["FRA", "DEU"])"#),
    Explanation(
      "D494",
      Bilingual(
        """
        Chaque axe d'un radar est divisé par son maximum, de 0 au centre à 1 au bord : une valeur \
        négative n'y a pas de place, et un maximum de 0 ne divise rien.
        """,
        """
        Each axis of a radar is divided by its maximum, from 0 in the middle to 1 at the edge: a \
        negative value has no place there, and a maximum of 0 divides nothing.
        """),
      .program,
      #"table(p = ["A", "B"], x = [1, 2], y = [3, -4], z = [5, 6]).radar(p, x, y, z)"#,
      repaired: #"table(p = ["A", "B"], x = [1, 2], y = [3, -4], z = [5, 6]).bars(p, x, y, z)"#),
    Explanation(
      "D495",
      Bilingual(
        """
        plot choisit l'image d'après les colonnes : leur nombre, et si ce sont des nombres, des \
        noms ou des dates. La fonction nommée dessine la même, avec plus d'options.
        """,
        """
        plot chooses the picture by the columns: how many there are, and whether they are numbers, \
        names or dates. The function that is named draws the same, with more options.
        """),
      .program,
      "cons_ia.plot(Total_parameters, Email)",
      repaired: "cons_ia.scatter(Total_parameters, Email)"),
    Explanation(
      "D496",
      Bilingual(
        """
        Six couleurs au plus se distinguent sûrement, aussi par un lecteur daltonien. Au-delà, elles \
        reviennent. Gardez les groupes qui comptent, ou réunissez les autres sous un même nom.
        """,
        """
        At most six colours can be told apart safely, by a colour-blind reader too. Beyond, they \
        come back. Keep the groups that matter, or join the others under one name.
        """),
      .program,
      "cons_ia.scatter(Total_parameters, Email, color = Model)",
      repaired: "cons_ia.scatter(Total_parameters, Email, color = Provider)"),
    Explanation(
      "D497",
      Bilingual(
        "Six couleurs au plus se distinguent sûrement. Au-delà, elles reviennent.",
        "At most six colours can be told apart safely. Beyond, they come back."),
      .program,
      "cons_ia.derive(A = Token, B = Tweet).bars(Model, Token..Cinq_pages, A, B, limit = 3)",
      repaired: "cons_ia.bars(Model, Token..Petite_conv, limit = 3)"),
    Explanation(
      "D498",
      Bilingual(
        """
        Cette image montre une seule colonne à cet endroit. En dessiner la première seulement \
        cacherait les autres ; choisissez, ou prenez une image de plusieurs colonnes.
        """,
        """
        This picture shows one column in this place. Drawing only the first would hide the others; \
        choose, or take a picture of several columns.
        """),
      .program,
      "cons_ia.hist(Token..Email)",
      repaired: "cons_ia.boxplot(Token..Email)"),
  ]
}
