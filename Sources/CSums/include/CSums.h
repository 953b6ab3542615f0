#ifndef CSUMS_H
#define CSUMS_H

#include <stddef.h>

/// Eight running sums, each with what rounding took away from it.
typedef struct {
  double sum[8];
  double lost[8];
} CSSums;

/// A series in memory, of which the terms are `value * factor - centre`.
typedef struct {
  const double *_Nonnull values;
  double factor;
  double centre;
} CSSeries;

/// Adds eight terms of a series to the eight sums, `steps` times.
void cs_add(CSSums *_Nonnull sums, CSSeries series, size_t steps);

/// Adds eight products of the terms of two series, `steps` times.
void cs_add_products(CSSums *_Nonnull sums, CSSeries x, CSSeries y, size_t steps);

#endif
