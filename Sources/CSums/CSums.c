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

#define TERM(series, place)                                     \
  ({                                                             \
    Four values;                                                 \
    memcpy(&values, (series).values + (place), sizeof values);   \
    values *(series).factor - (series).centre;                   \
  })

// The sums stay in registers: two of four, each with what it has lost.
#define LOOP(first_term, second_term)                        \
  do {                                                       \
    Four sum[2], lost[2];                                    \
    memcpy(sum, sums->sum, sizeof sum);                      \
    memcpy(lost, sums->lost, sizeof lost);                   \
    for (size_t place = 0; place < 8 * steps; place += 8) {  \
      Four first = first_term, second = second_term;         \
      ADD(sum[0], lost[0], first);                           \
      ADD(sum[1], lost[1], second);                          \
    }                                                        \
    memcpy(sums->sum, sum, sizeof sum);                      \
    memcpy(sums->lost, lost, sizeof lost);                   \
  } while (0)

INLINE void add(CSSums *sums, CSSeries series, size_t steps) {
  LOOP(TERM(series, place), TERM(series, place + 4));
}

INLINE void add_products(CSSums *sums, CSSeries x, CSSeries y, size_t steps) {
  LOOP(TERM(x, place) * TERM(y, place), TERM(x, place + 4) * TERM(y, place + 4));
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static void add_wide(CSSums *sums, CSSeries series, size_t steps) {
  add(sums, series, steps);
}

__attribute__((target("avx2"))) static void add_products_wide(
    CSSums *sums, CSSeries x, CSSeries y, size_t steps) {
  add_products(sums, x, y, steps);
}
#endif

void cs_add(CSSums *sums, CSSeries series, size_t steps) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    add_wide(sums, series, steps);
    return;
  }
#endif
  add(sums, series, steps);
}

void cs_add_products(CSSums *sums, CSSeries x, CSSeries y, size_t steps) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    add_products_wide(sums, x, y, steps);
    return;
  }
#endif
  add_products(sums, x, y, steps);
}
