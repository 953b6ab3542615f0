#ifndef C_DATA_FILES_H
#define C_DATA_FILES_H

#include <stddef.h>

/// A file of data/ or notebooks/, in the program's read-only memory: it is not read before it is used.
struct cdf_file {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

struct cdf_files {
  const struct cdf_file *first;
  size_t count;
};

extern const struct cdf_files cdf_tables;
extern const struct cdf_files cdf_others;
extern const struct cdf_files cdf_lessons;

#endif
