/* Laravel's sessions, versions 8 to 13: the encrypted cookie and the layers
 * around a stored session.
 * Source: Illuminate\Encryption\Encrypter, Illuminate\Cookie\Middleware,
 * Illuminate\Session\Store. */
#ifndef SSE_CORE_LARAVEL_H
#define SSE_CORE_LARAVEL_H

#include "core/session.h"

/* The bytes of an APP_KEY: base64:... or the text itself.  FAULT_CONFIG when
 * it does not fit the cipher. */
enum fault laravel_key(enum crypto_cipher cipher, struct slice text,
    struct secret *secret_out, struct fault_note *note) FAULT_CHECK;

/* The session id in a cookie's value: authenticated with one of the keys,
 * decrypted with that one, and made for a cookie of this name. */
enum fault laravel_cookie(const struct session_terms *terms,
    struct slice value, struct session_id *id_out, struct fault_note *note)
    FAULT_CHECK;

/* Unwrap a stored session and find the user in its attributes.  FAULT_DENIED
 * when that is nobody, FAULT_INPUT or FAULT_LIMIT when it is not whole. */
enum fault laravel_user(const struct session_terms *terms,
    struct slice payload, struct user *user_out, struct fault_note *note)
    FAULT_CHECK;

#endif
