#!/usr/bin/env python3
"""Write Tests/BuiltinsTests/Fixtures/impacts-2026.json: what the package ecologits 0.11.3 answers.

    python3 -m venv /tmp/ecologits && /tmp/ecologits/bin/pip install ecologits==0.11.3
    /tmp/ecologits/bin/python scripts/impact_fixture.py

Sixty calls: every provider, dense and mixture, known and estimated parameters, measured and
estimated speed, one token to 100,000, zones with and without figures of their own.
"""

import json
from pathlib import Path
from random import Random

from ecologits.electricity_mix_repository import electricity_mixes
from ecologits.model_repository import models
from ecologits.tracers.utils import llm_impacts

TARGET = Path(__file__).resolve().parent.parent / "Tests/BuiltinsTests/Fixtures/impacts-2026.json"
CALLS = 60
TOKENS = [1, 50, 170, 250, 400, 1000, 5000, 100_000]
ALWAYS = [("openai", "gpt-4o", 400, "FRA"), ("openai", "gpt-4o", 400, "SWE"),
          ("mistralai", "mistral-medium", 400, "WOR"), ("openai", "gpt-35-turbo", 1, None)]


def bounds(value) -> list[float]:
    return [getattr(value, "min", value), getattr(value, "max", value)]


def call(provider: str, model: str, tokens: int, zone: str | None) -> dict:
    answer = llm_impacts(provider, model, tokens, float("inf"), zone)
    phases = {"usage": answer.usage, "embodied": answer.embodied}
    figures = {
        f"{phase}_{name}": bounds(getattr(impacts, name).value)
        for phase, impacts in phases.items() for name in ("gwp", "pe", "adpe")
    }
    return {
        "provider": provider, "model": model, "tokens": tokens, "zone": zone,
        "energy": bounds(answer.energy.value), "water": bounds(answer.usage.wcf.value),
        **figures,
        **{name: bounds(getattr(answer, name).value) for name in ("gwp", "pe", "adpe")},
        "warnings": sorted(warning.code for warning in answer.warnings or []),
    }


def main() -> None:
    choose = Random(14)
    zones = [mix.zone for mix in electricity_mixes.list_electricity_mixes()]
    known = models.list_models()
    calls = [call(*arguments) for arguments in ALWAYS]
    while len(calls) < CALLS:
        model = choose.choice(known)
        zone = None if choose.random() < 0.1 else choose.choice(zones)
        calls.append(call(model.provider.value, model.name, choose.choice(TOKENS), zone))
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(json.dumps(calls, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
