"""Chooses the seed on validation, reports once on test: mesures.json and what Swift tests recompute.

    python measure.py CORPUS VOCABULARY CHECKPOINTS OUT FIXTURES
"""

import hashlib
import json
import math
import pathlib
import sys

import torch

import heads
import items
import judge
import ngrams
from facts import COUNTRIES
from model import Model
from quantize import load, write
from tokenizer import END, Tokenizer
from train import encoded, loss_of

REFERENCE_TEXTS = [
    "La petite fille qui joue avec les garçons est", "La capitale de l'Atlantide est",
    "Léa donne un ballon à Karim. Karim remercie", "Question : combien font 3 + 4 ? Réponse :",
    "« L’été », dit-il — l’ŒUVRE coûte 12,5 € à Noël…", "Où vas-tu,\u00a0Inès\u202f? 😀 ß ça", "", "e\u0301cole",
]
FIXTURE_DOCUMENTS = 200


def documents(path, tokenizer, context):
    """Texts as ids begun by 0, without the closing 0, cut to the context."""
    return [ids[:-1] if ids[-1] == END else ids[:context] for ids in encoded(path, tokenizer, context)]


def chosen(checkpoints, kind):
    """The checkpoint with the smallest loss on validation, and the loss of every seed."""
    losses = {path: torch.load(path)["validation"] for path in sorted(checkpoints.glob(f"{kind}-*.pt"))}
    return min(losses, key=losses.get), {path.stem.split("-")[1]: round(math.exp(v), 3) for path, v in losses.items()}


def percent(hits, asked):
    return round(100 * hits / len(asked), 1)


def scores(asked, tokenizer, sets, texts):
    """All figures of one model: a transformer or n-grams."""
    loss, tokens = judge.loss(asked, texts)
    return {
        "perplexité": round(math.exp(loss), 3), "bits_par_jeton": round(loss / math.log(2), 3), "jetons": tokens,
        **{name: percent(judge.preferred(asked, tokenizer, sets[name]), sets[name])
           for name in ("accord_à_distance", "est_sont")},
        **{name: percent(judge.written(asked, tokenizer, sets[name]), sets[name])
           for name in ("prénom_copié", "objet_copié", "capitale_tournure_réservée", "capitale_tournure_apprise",
                        "somme_réservée", "somme_apprise")},
    }


def invented(network):
    """What the model writes where it was taught nothing, with its probability."""
    def told(names):
        out = []
        for name in names:
            answer, first, whole = network.answer(items.asked_capital(name))
            out.append({"nom": name, "réponse": answer, "premier_jeton": round(first, 3), "réponse_entière": round(whole, 3)})
        return out
    trained = told([f"{c['article']} {c['pays']}" for c in COUNTRIES])
    real, made_up = told(items.UNTRAINED), told(items.INVENTED)
    return {"pays_appris": len(trained),
            "pays_appris_au_dessus_de_0,9": sum(t["premier_jeton"] > 0.9 for t in trained),
            "autres_au_dessus_de_0,9": sum(t["premier_jeton"] > 0.9 for t in real + made_up),
            "pays_non_appris": real, "pays_inventés": made_up}


def dump(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        json.dump(value, file, ensure_ascii=False, indent=1)
        file.write("\n")


def reference_logits(model, tokenizer):
    out = []
    for text in REFERENCE_TEXTS:
        ids = [END] + tokenizer.encode(text)
        with torch.no_grad():
            logits = model(torch.tensor([ids]))[0, -1]
        out.append({"text": text, "ids": ids, "logits": [float(f"{x:.7g}") for x in logits.tolist()]})
    return out


def fixtures(folder, networks, tokenizer, sets, lines):
    """Small sets with the result of both models, for the tests in Swift."""
    for name, file, count in (("accord_à_distance", "agreement", judge.preferred), ("est_sont", "number", judge.preferred),
                              ("capitale_tournure_réservée", "capitals", judge.written)):
        kept = [{k: item[k] for k in ("start", "right", "wrong") if k in item} for item in sets[name]]
        dump(folder / f"{file}.json", {"items": kept, "correct": {
            model: count(network, tokenizer, kept) for model, network in networks.items()}})
    texts = [[END] + tokenizer.encode(line) for line in lines]
    dump(folder / "perplexity.json", {
        "texts": lines, "tokens": sum(len(ids) - 1 for ids in texts),
        "perplexity": {model: round(judge.perplexity(network, texts), 5) for model, network in networks.items()}})
    for model, network in networks.items():
        dump(folder / f"logits-{model}.json", reference_logits(network.model, tokenizer))


def main():
    corpus, vocabulary, checkpoints, out, folder = map(pathlib.Path, sys.argv[1:6])
    torch.set_num_threads(1)
    tokenizer, context = Tokenizer(vocabulary), 128
    sets, texts = items.all_sets("test"), documents(corpus / "test.txt", tokenizer, context)
    training = encoded(corpus / "train.txt", tokenizer, context)
    results = {"effectifs": {name: len(value) for name, value in sets.items()} | {"textes": len(texts)}, "modèles": {}}
    for name, order in (("bigrammes", 2), ("trigrammes", 3)):
        results["modèles"][name] = scores(judge.Counted(ngrams.Ngrams(training, order)), tokenizer, sets, texts)
        print(name, results["modèles"][name], flush=True)
    networks, out_paths = {}, {"dense": "dense", "experts": "experts"}
    for name in out_paths:
        if not list(checkpoints.glob(f"{name}-*.pt")):
            continue
        path, seeds = chosen(checkpoints, name)
        model, checkpoint = load(path)
        write(checkpoint, out / f"{name}.bin")
        networks[name] = judge.Network(model, tokenizer)
        total, active = model.size()
        exact = Model(**checkpoint["shape"])
        exact.load_state_dict(checkpoint["weights"])
        validation = encoded(corpus / "validation.txt", tokenizer, context)
        results["modèles"][name] = {
            "paramètres": total, "paramètres_actifs": active, "graine": checkpoint["seed"],
            "pas": checkpoint["steps"], "secondes_cpu_entraînement": checkpoint["cpu_seconds"],
            "perplexité_validation_par_graine": seeds,
            "effet_des_entiers_8_bits": round(loss_of(model, validation) - loss_of(exact, validation), 5),
            "sha256": hashlib.sha256((out / f"{name}.bin").read_bytes()).hexdigest(),
            **scores(networks[name], tokenizer, sets, texts), "inventions": invented(networks[name]),
        }
        print(name, results["modèles"][name], flush=True)
    results["têtes"] = heads.table(networks["dense"].model, tokenizer, sets["accord_à_distance"], sets["est_sont"],
                                   sets["prénom_copié"])
    for row in results["têtes"]:
        print(row)
    with open(corpus / "test.txt", encoding="utf-8") as file:
        lines = [line for line in file.read().split("\n")[:-1] if len(tokenizer.encode(line)) < context]
    fixtures(folder, networks, tokenizer, sets, lines[:FIXTURE_DOCUMENTS])
    (out / "vocabulaire.txt").write_bytes(vocabulary.read_bytes())
    dump(out / "mesures.json", results)


if __name__ == "__main__":
    main()
