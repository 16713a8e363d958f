/* The little of DER (ITU-T X.690) and PEM (RFC 7468) that public keys and
 * signatures are written in.  Only for the sources of this floor. */
#ifndef SSE_CRYPTO_DER_H
#define SSE_CRYPTO_DER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/slice.h"

#define DER_INTEGER 0x02
#define DER_BITS 0x03
#define DER_SEQUENCE 0x30

/* Take a value with this tag off the front of *in.  False when there is none,
 * or when its length is not written as DER has it. */
bool der_take(struct slice *in, unsigned char tag, struct slice *content_out);

/* The same for an integer that is not negative, without leading zeros. */
bool der_take_integer(struct slice *in, struct slice *digits_out);

/* Make what was appended to b since `from` the content of a value. */
bool der_wrap(struct buf *b, size_t from, unsigned char tag) FAULT_CHECK;

/* Append an integer of big-endian digits, none being 0. */
bool der_add_integer(struct buf *b, struct slice digits) FAULT_CHECK;

/* Without leading zeros. */
struct slice der_strip(struct slice digits);

/* Split the only PEM block of a text into its label and its base64 text,
 * which still holds line breaks.  False unless there is exactly one. */
bool der_pem(struct slice text, struct slice *label_out,
    struct slice *body_out);

/* Decode such a body. */
bool der_pem_decode(struct slice body, void *out, size_t room, size_t *n_out);

#endif
