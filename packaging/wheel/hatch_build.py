"""What the wheel takes from the rest of the project: the program, the words of the language in the
colours of editors, the tag of the machines that it runs on."""

import pathlib
import re

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent

# The program is one static file: it runs with any C library, or none.
PLATFORMS = "manylinux_2_17_x86_64.manylinux2014_x86_64.musllinux_1_1_x86_64"


def keywords():
    """The words of the language in both spellings, from their declaration, but for the constants."""
    text = (PROJECT / "Sources/Language/Keyword.swift").read_text(encoding="utf-8")
    cases = dict(re.findall(r'case \.(\w+): Bilingual\(("[^)]*")\)', text))
    declared = re.findall(r"^  case ([\w`, ]+)$", text, re.M)
    names = {name.strip(" `") for line in declared for name in line.split(",")}
    if set(cases) != names:
        raise SystemExit(f"Keyword.swift is not as expected: {sorted(names ^ set(cases))}")
    spelled = {name: re.findall(r'"([^"]+)"', words) for name, words in cases.items()}
    others = re.findall(r'table\["(\w+)"\] = \(\.(\w+)', text)
    for word, name in others:
        spelled[name].append(word)
    atoms = {w for name in ("true", "false", "none") for w in spelled.pop(name)}
    return sorted(w for words in spelled.values() for w in words), sorted(atoms)


class Hook(BuildHookInterface):
    def initialize(self, version, build_data):
        program = PROJECT / ".build/release/etude"
        if not program.exists():
            raise SystemExit("make build first: .build/release/etude is missing")
        made = PROJECT / ".build/wheel"
        made.mkdir(parents=True, exist_ok=True)
        words, atoms = keywords()
        (made / "vocabulary.py").write_text(
            f'"""The words of étude, written by hatch_build.py."""\n\nKEYWORDS = {words!r}\n'
            f"CONSTANTS = {atoms!r}\n", encoding="utf-8")
        script = (HERE / "labextension/static/remoteEntry.js").read_text(encoding="utf-8")
        script = script.replace('"@KEYWORDS@"', repr(" ".join(words)))
        script = script.replace('"@CONSTANTS@"', repr(" ".join(atoms)))
        script = script.replace("@VERSION@", self.metadata.version)
        (made / "remoteEntry.js").write_text(script, encoding="utf-8")
        package = (HERE / "labextension/package.json").read_text(encoding="utf-8")
        (made / "package.json").write_text(
            package.replace("@VERSION@", self.metadata.version), encoding="utf-8")

        build_data["tag"] = f"py3-none-{PLATFORMS}"
        build_data["pure_python"] = False
        build_data["force_include"][str(made / "vocabulary.py")] = "etude_pygments/vocabulary.py"
        build_data["shared_scripts"] = {str(program): "etude"}
        lab = "share/jupyter/labextensions/etude"
        build_data["shared_data"] = {
            str(HERE / "kernel"): "share/jupyter/kernels/etude",
            str(made / "package.json"): f"{lab}/package.json",
            str(made / "remoteEntry.js"): f"{lab}/static/remoteEntry.js",
            str(HERE / "labextension/install.json"): f"{lab}/install.json",
        }
