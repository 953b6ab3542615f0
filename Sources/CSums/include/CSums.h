#ifndef CSUMS_H
#define CSUMS_H

#include <stddef.h>

/// Four running sums, each with what rounding took away from it.
typedef struct {
  double sum[4];
  double lost[4];
} CSFourSums;

/// A series in memory, of which the terms are `value * factor - centre`.
typedef struct {
  const double *_Nonnull values;
  double factor;
  double centre;
} CSSeries;

/// Adds the first four of every eight terms of a series to the four sums, `steps` times.
void cs_add(CSFourSums *_Nonnull sums, CSSeries series, size_t steps);

/// Adds the products of the first four of every eight terms of two series.
void cs_add_products(CSFourSums *_Nonnull sums, CSSeries x, CSSeries y, size_t steps);

#endif
