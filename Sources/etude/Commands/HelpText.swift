import Styling

/// The help of the command line.
enum HelpText {
  /// `etude --help`.
  static func overview(_ tongue: Tongue) -> String {
    tongue == .french ? french : english
  }

  private static let french = """
    étude — étudier l'énergie et le carbone des IA génératives

      etude                     ouvre le dialogue
      etude -e CODE             exécute CODE
      etude FICHIER.etude       exécute un programme (- : entrée standard)
      etude run CAHIER.md       exécute un cahier (ou : etude exécuter)
      etude lesson CAHIER.md    le parcourt pas à pas, exercices compris
                                (leçon) ; reprend où vous en étiez
      etude check CAHIER.md…    vérifie les sorties d'un cahier (vérifier)
      etude accept CAHIER.md…   les enregistre (accepter) ; -i, une à une,
                                --avec-erreurs : les erreurs aussi,
                                --empreintes : celles des données
      etude new CAHIER.md       écrit un cahier pour commencer (nouveau)
      etude student CAHIER.md   écrit la version élève (élève) ;
                                -o FICHIER ; --fiche : à imprimer
      etude grade CAHIER.md COPIES…
                                note des copies (noter) ; -o DOSSIER : notes
                                et retours ; --csv-fr : pour un tableur
                                français ; --anonyme : des numéros
      etude export CAHIER.md    l'écrit en page HTML (exporter) ; --to md,
                                ipynb ou txt ; -o FICHIER ; --fiche : ses
                                exercices, à imprimer
      etude import CAHIER.ipynb lit un cahier Jupyter (importer) ;
                                -o FICHIER.md
      etude reference           écrit la référence des fonctions ;
                                --page python : depuis Python ;
                                -o FICHIER : dans un fichier

    Options
      --lang fr|en              langue des messages
      --data DOSSIER            dossier des données, sinon celui de
                                $ETUDE_DATA, sinon ./data ; ce qui n'y est
                                pas vient du programme même
      --format text|json|markdown|html
                                résultats en texte, en lignes JSON, ou pour
                                un document
      --color auto|always|never couleurs
      --plain                   pour un lecteur d'écran : ni couleur, ni
                                dessin, ni ligne redessinée (--simple)
      -p nom=valeur             un paramètre du cahier
      --until LIEU              jusqu'à une cellule (#e1), un titre, une
                                ligne
      --keep-going              continue après une erreur (--continuer)
      --limit-time 2s           arrête au bout de ce temps (--limite-temps)
      --limit-memory 256Mo      … ou de cette mémoire (--limite-mémoire)
      -q, --quiet               sans les notes
      --version, --help

    Codes de retour : 0 tout va bien · 1 vérification ou exercice ·
    2 erreur · 64 ligne de commande · 65 cahier ou texte illisible ·
    66 fichier absent · 124 temps dépassé · 130 interrompu
    """

  private static let english = """
    étude — study the energy and carbon of generative AI

      etude                     opens the prompt
      etude -e CODE             runs CODE
      etude FILE.etude          runs a program (-: standard input)
      etude run NOTEBOOK.md     runs a notebook, cell by cell
      etude lesson NOTEBOOK.md  steps through it, exercises included; goes
                                on where you left
      etude check NOTEBOOK.md…  verifies the outputs of a notebook
      etude accept NOTEBOOK.md… stores them; -i: one by one,
                                --with-errors: errors too,
                                --digests: those of the data
      etude new NOTEBOOK.md     writes a notebook to start from
      etude student NOTEBOOK.md writes the student's version; -o FILE;
                                --sheet: to print
      etude grade NOTEBOOK.md COPIES…
                                marks copies; -o FOLDER: marks and feedback;
                                --csv-fr: for a French spreadsheet;
                                --anonymous: numbers for names
      etude export NOTEBOOK.md  writes it as a page; --to md, ipynb or txt;
                                -o FILE; --sheet: its exercises, to print
      etude import NOTEBOOK.ipynb
                                reads a Jupyter notebook; -o FILE.md
      etude reference           writes the reference of the functions;
                                --page python: coming from Python;
                                -o FILE: into a file

    Options
      --lang fr|en              language of the messages
      --data FOLDER             data folder, else that of $ETUDE_DATA, else
                                ./data; what it lacks comes from the program
      --format text|json|markdown|html
                                results as text, one line of JSON each, or
                                for a document
      --color auto|always|never colours
      --plain                   for a screen reader: no colour, no picture,
                                no line drawn anew
      -p name=value             a parameter of the notebook
      --until PLACE             up to a cell (#e1), a title, a line
      --keep-going              goes on after an error
      --limit-time 2s           stops after that time
      --limit-memory 256MB      stops beyond that much memory
      -q, --quiet               without the notes
      --version, --help

    Exit codes: 0 fine · 1 check or exercise · 2 error · 64 command line
    65 unreadable notebook or text · 66 missing file · 124 out of time
    130 interrupted
    """
}
