"""gen_AI_energy.csv: the energy of a text, in Wh, from the number of parameters of a model.

The method is the one of EcoLogits 0.6 to 0.8 (Rincé and Banse, JOSS 10(111) 7471, 2025,
doi 10.21105/joss.07471): a request of n output tokens on servers of eight 80 GB cards, weights on
4 bits, data centre with a PUE of 1.2.
"""

from math import ceil

# (model, active parameters, total parameters) by provider, in billions; the spelling is the
# course's, the space at the end of "gpt 4 " included.
MODELS = {
    "OpenAI": [
        ("gpt 4o", 137, 440),
        ("Gpt 3.5", 45, 45),
        ("gpt 4 ", 550, 1760),
        ("gpt 4 turbo", 275, 880),
        ("gpt 4o mini", 18, 18),
    ],
    "Mistral": [
        ("Mixtral 8x7b v0.1", 12, 46),
        ("Mixtral 8x22b v0.1", 39, 140),
        ("Mathstral 7B", 7, 7),
        ("Codestral 22B v0.1", 22, 22),
        ("ministral 3b", 3, 3),
        ("mistral large", 123, 123),
        ("mistral small", 23, 23),
        ("mistral medium", 95, 95),
    ],
    "Meta": [
        ("Llama 3.1 8B", 8, 8),
        ("Llama 3.1 70B", 70, 70),
        ("Llama 3.1 405B", 405, 405),
        ("Llama 2 7B", 7, 7),
        ("Llama 2 13B", 13, 13),
    ],
    "Google": [
        ("Gemma 2 27b", 27, 27),
        ("Gemma 2 2b", 2, 2),
        ("Gemma 2 9b", 9, 9),
        ("Gemini 1.0 pro", 45, 45),
        ("Gemini 1.5 pro", 137, 440),
    ],
}

# Output tokens of each type of text.
TOKENS = {
    "Tweet": 50, "Email": 170, "Resume": 250, "Petite_conv": 400, "Cinq_pages": 5000,
}


def request_energy(tokens: int, active: int, total: int) -> float:
    """Energy of one request in kWh; parameters in billions."""
    cards = ceil(1.2 * total * 4 / 8 / 80)
    card = tokens * (8.91e-8 * active + 1.43e-6)
    seconds = tokens * (8.02e-4 * active + 2.23e-2)
    return 1.2 * (seconds / 3600 * 1 * cards / 8 + cards * card)


def row(provider: str, model: str, active: int, total: int) -> str:
    # Three significant digits for 400 tokens, the rest by multiplication in doubles: this is
    # where figures such as 14.874999999999998 come from.
    rounded = float(f"{request_energy(400, active, total) * 1000:.2e}")
    token = rounded / 400
    energies = [token, *(token * count for count in TOKENS.values())]
    return ",".join([provider, model, str(active), str(total), *map(repr, energies)])


def energy_csv() -> bytes:
    header = ",".join(
        ["Provider", "Model", "Active parameters", "Total parameters", "Token", *TOKENS])
    rows = [row(provider, *model) for provider, models in MODELS.items() for model in models]
    return ("\n".join([header, *rows]) + "\n").encode()
