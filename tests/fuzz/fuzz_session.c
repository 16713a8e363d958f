/* A Cookie header, NUL, and a session payload, as every family reads them. */
#include "core/session.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const enum session_format formats[] = {
		SESSION_PHP, SESSION_PHP_SERIALIZE, SESSION_JSON
	};
	struct slice rest = fuzz_input(data, n), cookies = fuzz_part(&rest);
	struct session_id id;
	struct user user;
	size_t i, k;

	for (i = 0; i < sizeof(formats) / sizeof(formats[0]); i++) {
		if (session_id(formats[i], cookies, slice_of("PHPSESSID"),
		    &id, NULL) == FAULT_NONE) {
			MUST(id.n >= 8 && id.n <= sizeof(id.text));
			for (k = 0; k < id.n; k++)
				MUST(id.text[k] > ' ' && id.text[k] < 0x7f &&
				    id.text[k] != ':' && id.text[k] != '*' &&
				    id.text[k] != '/');
		}
		if (session_user(formats[i], rest, slice_of("user/id"), &user,
		    NULL) == FAULT_NONE)
			MUST(user.n >= 1 && user.n <= sizeof(user.text));
	}
	return 0;
}
