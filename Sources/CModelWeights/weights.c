#include "CModelWeights.h"

// #embed is of C23; clang has it in every version of C and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char vocabulary[] = {
#embed "../../data/petit-modele/vocabulaire.txt"
};

static const unsigned char dense[] = {
#embed "../../data/petit-modele/dense.bin"
};

static const unsigned char experts[] = {
#embed "../../data/petit-modele/experts.bin"
};

const struct cmw_file cmw_vocabulary = {vocabulary, sizeof vocabulary};
const struct cmw_file cmw_dense = {dense, sizeof dense};
const struct cmw_file cmw_experts = {experts, sizeof experts};
