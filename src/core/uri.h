/* The request target: path, query, percent-encoding (RFC 3986). */
#ifndef SSE_CORE_URI_H
#define SSE_CORE_URI_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/slice.h"

/* Split a request target into its path (without '?') and query.  Both are
 * views into uri and stay encoded.
 * FAULT_LIMIT beyond LIMIT_URI_BYTES or LIMIT_PATH_BYTES; FAULT_INPUT when
 * the path does not start with '/', when a byte is outside printable ASCII
 * or UTF-8's upper half, or when percent-encoding is broken or hides a
 * control character. */
enum fault uri_split(struct slice uri, struct slice *path_out,
    struct slice *query_out, struct fault_note *note) FAULT_CHECK;

/* Decode %XX into out, which holds room bytes and gets no NUL.  False when
 * the encoding is broken or the result does not fit; out is then undefined
 * and *n_out untouched. */
bool uri_decode(struct slice in, char *out, size_t room, size_t *n_out)
    FAULT_CHECK;

/* The first query parameter of that name, decoded as by uri_decode with '+'
 * as a blank.  False when there is none or it does not fit. */
bool uri_query(struct slice query, const char *name, char *out, size_t room,
    size_t *n_out) FAULT_CHECK;

#endif
