/* Numbers as people and protocols write them, with overflow refused. */
#ifndef SSE_BASE_NUMBER_H
#define SSE_BASE_NUMBER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/slice.h"

/* Decimal digits only: no sign, no blank.  A leading zero is refused except
 * for "0" itself.  False leaves *value_out alone. */
bool number_u64(struct slice text, uint64_t *value_out);

/* The value of a hex digit in either case, or -1. */
int number_hex_digit(char c);

/* A span of time: digits and one of ms, s, m, h, d; a bare number is
 * seconds.  In milliseconds, at most a year. */
bool number_duration_ms(struct slice text, int64_t *ms_out);

/* A count of bytes: digits and an optional k, m or g (powers of 1024, either
 * case). */
bool number_bytes(struct slice text, uint64_t *bytes_out);

/* The earlier of two times. */
int64_t number_sooner(int64_t a, int64_t b);

/* The point in [low, high] that a random word picks, both ends included.
 * Needs low <= high, less than 2^32 apart. */
int64_t number_between(int64_t low, int64_t high, uint32_t random);

#endif
