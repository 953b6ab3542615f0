#include "CSums.h"

#include <string.h>

// What is rounded, and when, is the result: no multiplication melts into an addition.
#pragma STDC FP_CONTRACT OFF

// In C since Swift compiles a function for one kind of processor only. The numbers are the same on each:
// a vector of four is two of two where there are no wider ones.
typedef double Four __attribute__((vector_size(32)));

#define INLINE static inline __attribute__((always_inline))

// Each addition is an error-free transformation (Knuth's TwoSum, 1969): the part of the exact sum that does
// not fit is gathered apart (the scheme of Neumaier, 1974, without its branch).
#define ADD(sum, lost, term)                               \
  do {                                                     \
    Four total = (sum) + (term);                           \
    Four added = total - (sum);                            \
    (lost) += ((sum) - (total - added)) + ((term)-added);  \
    (sum) = total;                                         \
  } while (0)

#define TERM(series, step)                                         \
  ({                                                               \
    Four values;                                                   \
    memcpy(&values, (series).values + 8 * (step), sizeof values);  \
    values *(series).factor - (series).centre;                     \
  })

INLINE void add(CSFourSums *sums, CSSeries series, size_t steps) {
  Four sum, lost;
  memcpy(&sum, sums->sum, sizeof sum);
  memcpy(&lost, sums->lost, sizeof lost);
  for (size_t step = 0; step < steps; step++) {
    Four term = TERM(series, step);
    ADD(sum, lost, term);
  }
  memcpy(sums->sum, &sum, sizeof sum);
  memcpy(sums->lost, &lost, sizeof lost);
}

INLINE void add_products(CSFourSums *sums, CSSeries x, CSSeries y, size_t steps) {
  Four sum, lost;
  memcpy(&sum, sums->sum, sizeof sum);
  memcpy(&lost, sums->lost, sizeof lost);
  for (size_t step = 0; step < steps; step++) {
    Four term = TERM(x, step) * TERM(y, step);
    ADD(sum, lost, term);
  }
  memcpy(sums->sum, &sum, sizeof sum);
  memcpy(sums->lost, &lost, sizeof lost);
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static void add_wide(CSFourSums *sums, CSSeries series, size_t steps) {
  add(sums, series, steps);
}

__attribute__((target("avx2"))) static void add_products_wide(
    CSFourSums *sums, CSSeries x, CSSeries y, size_t steps) {
  add_products(sums, x, y, steps);
}
#endif

void cs_add(CSFourSums *sums, CSSeries series, size_t steps) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    add_wide(sums, series, steps);
    return;
  }
#endif
  add(sums, series, steps);
}

void cs_add_products(CSFourSums *sums, CSSeries x, CSSeries y, size_t steps) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    add_products_wide(sums, x, y, steps);
    return;
  }
#endif
  add_products(sums, x, y, steps);
}
