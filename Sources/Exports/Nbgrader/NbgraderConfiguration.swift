/// The configuration that nbgrader needs for assignments of étude.
public enum NbgraderConfiguration {
  /// The text of `nbgrader_config.py`.
  public static let text = """
    \"\"\"Ce qu'il faut à nbgrader pour les devoirs d'étude, écrit par « etude export --to nbgrader ».\"\"\"

    from nbgrader.preprocessors import (
        CheckCellMetadata, ClearHiddenTests, ClearMarkScheme, ClearOutput, ClearSolutions, ComputeChecksums,
        IncludeHeaderFooter, LockCells, SaveCells)

    c = get_config()  # noqa: F821


    class EtudeStarters(ClearSolutions):
        \"\"\"Remet à la place de chaque solution le début que le professeur a écrit pour ses élèves.\"\"\"

        def preprocess_cell(self, cell, resources, cell_index):
            starter = cell.metadata.get("etude", {}).pop("starter", None)
            if starter is None:
                return super().preprocess_cell(cell, resources, cell_index)
            cell.source = starter
            return cell, resources


    # Les cellules qu'un professeur ajoute dans Jupyter, avec leurs BEGIN SOLUTION.
    c.ClearSolutions.code_stub = {"etude": "____", "python": "# YOUR CODE HERE\\nraise NotImplementedError()"}
    c.GenerateAssignment.preprocessors = [
        IncludeHeaderFooter, LockCells, EtudeStarters, ClearOutput, CheckCellMetadata, ComputeChecksums,
        SaveCells, ClearHiddenTests, ClearMarkScheme, ComputeChecksums, CheckCellMetadata]
    # Une réponse qui ne finit pas.
    c.Execute.timeout = 30

    """
}
