/* A row of the configuration, NUL, and the file that it names.  A key that is
 * taken verifies nothing that its owner has not signed. */
#include "core/jwtfile.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const char zeros[512];
	static struct jwtkeys keys;
	struct slice rest = fuzz_input(data, n), row = fuzz_part(&rest);
	struct jwtfile_spec spec;
	struct fault_note note;
	size_t i, k;

	MUST(crypto_init(NULL) == FAULT_NONE);
	if (jwtfile_parse(row, &spec, &note) != FAULT_NONE)
		return 0;
	MUST(spec.file.n > 0 && spec.kid.n <= LIMIT_KID_BYTES);
	if (jwtfile_add(&keys, &spec, rest, (n & 1) != 0, &note) ==
	    FAULT_NONE)
		MUST(keys.n > 0);
	MUST(keys.n <= LIMIT_JWT_KEYS);
	for (i = 0; i < keys.n; i++) {
		MUST((keys.key[i].pub == NULL) ==
		    jwtkey_is_hmac(keys.key[i].alg));
		for (k = 32; k <= sizeof(zeros); k += 16) {
			struct slice signature = { zeros, k };

			MUST(!jwtkey_verify(&keys.key[i], rest, signature));
		}
	}
	jwtkey_free(&keys);
	return 0;
}
