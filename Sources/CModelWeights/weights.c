#include "CModelWeights.h"

// #embed is of C23; clang has it in every version of C and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char vocabulary[] = {
#if __has_embed("../../data/petit-modele/vocabulaire.txt")
#embed "../../data/petit-modele/vocabulaire.txt"
#else
    0
#endif
};

static const unsigned char dense[] = {
#if __has_embed("../../data/petit-modele/dense.bin")
#embed "../../data/petit-modele/dense.bin"
#else
    0
#endif
};

static const unsigned char experts[] = {
#if __has_embed("../../data/petit-modele/experts.bin")
#embed "../../data/petit-modele/experts.bin"
#else
    0
#endif
};

const struct cmw_file cmw_vocabulary = {vocabulary, sizeof vocabulary};
const struct cmw_file cmw_dense = {dense, sizeof dense};
const struct cmw_file cmw_experts = {experts, sizeof experts};
