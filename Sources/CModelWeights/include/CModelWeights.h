#ifndef C_MODEL_WEIGHTS_H
#define C_MODEL_WEIGHTS_H

#include <stddef.h>

/// The bytes of a file of data/petit-modele, in the program's read-only memory.
struct cmw_file {
  const unsigned char *bytes;
  size_t count;
};

extern const struct cmw_file cmw_vocabulary;
extern const struct cmw_file cmw_dense;
extern const struct cmw_file cmw_experts;

#endif
