#include "CDataFiles.h"

// #embed is of C23; clang has it in every version of C and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char data_gen_ai_energy[] = {
#embed "../../data/gen_AI_energy.csv"
};
static const unsigned char data_electricity_mixes[] = {
#embed "../../data/electricity_mixes.csv"
};
static const unsigned char data_countries[] = {
#embed "../../data/countries.csv"
};
static const unsigned char data_modeles_2026[] = {
#embed "../../data/modeles_2026.csv"
};
static const unsigned char data_mix_2026[] = {
#embed "../../data/mix_2026.csv"
};
static const unsigned char data_centres_2026[] = {
#embed "../../data/centres_2026.csv"
};
static const unsigned char data_correspondances[] = {
#embed "../../data/correspondances.csv"
};
static const unsigned char data_publies[] = {
#embed "../../data/publies.csv"
};
static const unsigned char data_entrainements[] = {
#embed "../../data/entrainements.csv"
};
static const unsigned char data_equivalences[] = {
#embed "../../data/equivalences.csv"
};
static const unsigned char data_perimetres[] = {
#embed "../../data/perimetres.csv"
};
static const unsigned char data_datapackage[] = {
#embed "../../data/datapackage.json"
};
static const unsigned char data_countries_110m[] = {
#embed "../../data/countries-110m.txt"
};
static const unsigned char model_vocabulaire[] = {
#embed "../../data/petit-modele/vocabulaire.txt"
};
static const unsigned char model_dense[] = {
#embed "../../data/petit-modele/dense.bin"
};
static const unsigned char model_experts[] = {
#embed "../../data/petit-modele/experts.bin"
};
static const unsigned char beside_carnet[] = {
#embed "../../notebooks/carnet.csv"
};
static const unsigned char beside_pari[] = {
#embed "../../notebooks/pari.csv"
};

static const unsigned char lesson_00_prise_en_main[] = {
#embed "../../notebooks/00-prise-en-main.md"
};
static const unsigned char lesson_06a_jetons[] = {
#embed "../../notebooks/06a-jetons.md"
};
static const unsigned char lesson_01_modeles[] = {
#embed "../../notebooks/01-modeles.md"
};
static const unsigned char lesson_02_parametres[] = {
#embed "../../notebooks/02-parametres.md"
};
static const unsigned char lesson_03_pays[] = {
#embed "../../notebooks/03-pays.md"
};
static const unsigned char lesson_04_esprit_critique[] = {
#embed "../../notebooks/04-esprit-critique.md"
};
static const unsigned char lesson_07_quantifier[] = {
#embed "../../notebooks/07-quantifier.md"
};
static const unsigned char lesson_08_debattre[] = {
#embed "../../notebooks/08-debattre.md"
};
static const unsigned char lesson_05_a_vous[] = {
#embed "../../notebooks/05-a-vous.md"
};
static const unsigned char lesson_05b_pari[] = {
#embed "../../notebooks/05b-pari.md"
};
static const unsigned char lesson_06c_parametres[] = {
#embed "../../notebooks/06c-parametres.md"
};
static const unsigned char lesson_06b_attention[] = {
#embed "../../notebooks/06b-attention.md"
};

// In the order of the data package; the outlines of the countries are last, since they are no table.
static const struct cdf_file tables[] = {
    {"gen_AI_energy.csv", data_gen_ai_energy, sizeof data_gen_ai_energy},
    {"electricity_mixes.csv", data_electricity_mixes, sizeof data_electricity_mixes},
    {"countries.csv", data_countries, sizeof data_countries},
    {"modeles_2026.csv", data_modeles_2026, sizeof data_modeles_2026},
    {"mix_2026.csv", data_mix_2026, sizeof data_mix_2026},
    {"centres_2026.csv", data_centres_2026, sizeof data_centres_2026},
    {"correspondances.csv", data_correspondances, sizeof data_correspondances},
    {"publies.csv", data_publies, sizeof data_publies},
    {"entrainements.csv", data_entrainements, sizeof data_entrainements},
    {"equivalences.csv", data_equivalences, sizeof data_equivalences},
    {"perimetres.csv", data_perimetres, sizeof data_perimetres},
    {"datapackage.json", data_datapackage, sizeof data_datapackage},
    {"countries-110m.txt", data_countries_110m, sizeof data_countries_110m},
};
const struct cdf_files cdf_tables = {tables, sizeof tables / sizeof *tables};

// The language model, and what lessons read beside them.
static const struct cdf_file others[] = {
    {"petit-modele/vocabulaire.txt", model_vocabulaire, sizeof model_vocabulaire},
    {"petit-modele/dense.bin", model_dense, sizeof model_dense},
    {"petit-modele/experts.bin", model_experts, sizeof model_experts},
    {"carnet.csv", beside_carnet, sizeof beside_carnet},
    {"pari.csv", beside_pari, sizeof beside_pari},
};
const struct cdf_files cdf_others = {others, sizeof others / sizeof *others};

// In the order of the course (notebooks/README.md).
static const struct cdf_file lessons[] = {
    {"00-prise-en-main.md", lesson_00_prise_en_main, sizeof lesson_00_prise_en_main},
    {"06a-jetons.md", lesson_06a_jetons, sizeof lesson_06a_jetons},
    {"01-modeles.md", lesson_01_modeles, sizeof lesson_01_modeles},
    {"02-parametres.md", lesson_02_parametres, sizeof lesson_02_parametres},
    {"03-pays.md", lesson_03_pays, sizeof lesson_03_pays},
    {"04-esprit-critique.md", lesson_04_esprit_critique, sizeof lesson_04_esprit_critique},
    {"07-quantifier.md", lesson_07_quantifier, sizeof lesson_07_quantifier},
    {"08-debattre.md", lesson_08_debattre, sizeof lesson_08_debattre},
    {"05-a-vous.md", lesson_05_a_vous, sizeof lesson_05_a_vous},
    {"05b-pari.md", lesson_05b_pari, sizeof lesson_05b_pari},
    {"06c-parametres.md", lesson_06c_parametres, sizeof lesson_06c_parametres},
    {"06b-attention.md", lesson_06b_attention, sizeof lesson_06b_attention},
};
const struct cdf_files cdf_lessons = {lessons, sizeof lessons / sizeof *lessons};
