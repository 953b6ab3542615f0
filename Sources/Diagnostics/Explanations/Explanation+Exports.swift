import Styling

/// Notebooks in other formats, phase F, at length.
extension Explanation {
  static let exports: [Explanation] = [
    Explanation(
      "F580",
      Bilingual(
        """
        « etude import » lit les cahiers Jupyter au format 4, celui de tous les Jupyter depuis \
        2015. Le message dit ce qui manque au fichier.
        """,
        """
        "etude import" reads Jupyter notebooks in format 4, which every Jupyter since 2015 \
        writes. The message says what the file lacks.
        """),
      .outline, "etude import photo.png", repaired: "etude import cours.ipynb -o cours.md"),
    Explanation(
      "F581",
      Bilingual(
        """
        « etude export » écrit une page (html), du Markdown (md), un cahier Jupyter (ipynb) ou du \
        texte (txt). Sans « --to », la fin du nom donné après « -o » décide. Le PDF s'obtient en \
        imprimant la page HTML.
        """,
        """
        "etude export" writes a page (html), Markdown (md), a Jupyter notebook (ipynb) or text \
        (txt). Without "--to" the ending of the name after "-o" decides. For a PDF, print the \
        HTML page.
        """),
      .outline, "etude export cours.md --to pdf", repaired: "etude export cours.md --to html"),
    Explanation(
      "F582",
      Bilingual(
        """
        Un cahier de professeur exporté garde ses solutions ; en Markdown et pour Jupyter, aussi \
        ses tests cachés, pour que rien ne se perde au retour.
        """,
        """
        A teacher's notebook keeps its solutions when it is exported; as Markdown and for Jupyter \
        also its hidden tests, so that nothing is lost on the way back.
        """),
      .outline, "etude export cours.md --to ipynb",
      repaired: "etude student cours.md -o eleve.md"),
    Explanation(
      "F583",
      Bilingual(
        """
        Les cellules d'un cahier Python sont citées telles quelles, sans être exécutées. Quand \
        la table des habitudes connaît une ligne, celle d'étude est écrite dessous.
        """,
        """
        The cells of a Python notebook are quoted as they are and do not run. Where the table of \
        habits knows a line, étude's own stands below.
        """),
      .outline, "etude import python.ipynb", repaired: "etude import etude.ipynb"),
    Explanation(
      "F584",
      Bilingual(
        "Le fichier exporté ou importé doit porter un autre nom que le fichier lu.",
        "The exported or imported file must have another name than the file that is read."),
      .outline, "etude export cours.md -o cours.md", repaired: "etude export cours.md -o cours.html"
    ),
    Explanation(
      "F585",
      Bilingual(
        "Une fiche rassemble les exercices d'un cahier ; celui-ci n'en a pas.",
        "A sheet gathers the exercises of a notebook; this one has none."),
      .outline, "etude export etude.md --fiche", repaired: "etude export cours.md --fiche"),
  ]
}
