/* libcrypto's headers, where it is built in, and what to say where not.
 * Only for the sources of this floor, which include config.h before it. */
#ifndef SSE_CRYPTO_OPENSSL_H
#define SSE_CRYPTO_OPENSSL_H

#include "base/fault.h"

#ifdef HAVE_LIBCRYPTO
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#endif

/* FAULT_CONFIG: this program was built without it. */
enum fault crypto_needs_libcrypto(struct fault_note *note);

#endif
