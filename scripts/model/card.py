"""Writes the figures of mesures.json into the card, between its marks.

    python card.py data/petit-modele
"""

import json
import pathlib
import re
import sys

NAMES = {"bigrammes": "bigrammes", "trigrammes": "trigrammes", "dense": "**dense**", "experts": "experts"}
ROWS = {
    "perplexité": "perplexité par jeton", "bits_par_jeton": "bits par jeton",
    "accord_à_distance": "accord à distance, couples nom–adjectif réservés (%)",
    "est_sont": "« est » ou « sont » malgré un nom d'un autre nombre (%)",
    "prénom_copié": "prénom du donneur recopié (%)", "objet_copié": "objet recopié (%)",
    "capitale_tournure_réservée": "capitale, tournure réservée pour ce pays (%)",
    "capitale_tournure_apprise": "capitale, « La capitale de … est » (%)",
    "somme_réservée": "somme réservée (%)", "somme_apprise": "somme vue à l'entraînement (%)",
    "paramètres": "paramètres", "paramètres_actifs": "paramètres actifs par jeton",
}


def number(value):
    if isinstance(value, int):
        return f"{value:,}".replace(",", " ")
    return str(value).replace(".", ",")


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def scores(results):
    models, counts = results["modèles"], results["effectifs"]
    rows = []
    for key, title in ROWS.items():
        asked = f" · {counts[key]} questions" if key in counts else ""
        rows.append([title + asked] + [number(m[key]) if key in m else "—" for m in models.values()])
    return table(["", *(NAMES[name] for name in models)], rows)


def seeds(results):
    rows = []
    for name in ("dense", "experts"):
        model = results["modèles"][name]
        tried = model["perplexité_validation_par_graine"]
        rows.append([NAMES[name], ", ".join(f"graine {s} : {number(v)}" for s, v in tried.items()),
                     f"graine {model['graine']}, " + ("la seule" if len(tried) == 1 else f"la meilleure de {len(tried)}"), number(model["pas"]),
                     number(model["secondes_cpu_entraînement"])])
    return table(["", "perplexité sur la validation", "choisie", "pas", "secondes CPU"], rows)


def inventions(results):
    told = results["modèles"]["dense"]["inventions"]
    rows = [[kind, t["nom"], t["réponse"], number(t["premier_jeton"]), number(t["réponse_entière"])]
            for kind, key in (("existe, non appris", "pays_non_appris"), ("n'existe pas", "pays_inventés"))
            for t in told[key]]
    few = "pays_appris_au_dessus_de_0,9", "autres_au_dessus_de_0,9"
    line = (f"Premier jeton au-dessus de 0,9 : {told[few[0]]} des {told['pays_appris']} pays appris, "
            f"{told[few[1]]} des {len(rows)} autres noms.\n\n")
    return line + table(["", "La capitale de …", "réponse", "p du premier jeton", "p de la réponse"], rows)


def heads(results):
    rows = [[f"{r['couche']}.{r['tête']}"] + [number(r[k]) for k in (
        "regard_sujet", "accord_sans", "est_sont_sans", "regard_prénom", "prénom_sans")] for r in results["têtes"]]
    dense = results["modèles"]["dense"]
    whole = ["aucune coupée", "", number(dense["accord_à_distance"]), number(dense["est_sont"]), "",
             number(dense["prénom_copié"])]
    return table(["tête", "regard vers le sujet (%)", "accord sans elle (%)", "est/sont sans elle (%)",
                  "regard vers le prénom (%)", "prénom sans elle (%)"], [whole, *rows])


def digests(results):
    return table(["fichier", "sha256"], [[f"`{name}.bin`", f"`{results['modèles'][name]['sha256']}`"]
                                         for name in ("dense", "experts")])


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    results = json.loads((folder / "mesures.json").read_text(encoding="utf-8"))
    card = (folder / "LISEZMOI.md").read_text(encoding="utf-8")
    for part in (scores, seeds, inventions, heads, digests):
        card = re.sub(rf"(<!-- {part.__name__} -->\n).*?(<!-- / -->)",
                      lambda m, part=part: f"{m[1]}\n{part(results)}\n\n{m[2]}", card, flags=re.S)
    (folder / "LISEZMOI.md").write_text(card, encoding="utf-8", newline="\n")
