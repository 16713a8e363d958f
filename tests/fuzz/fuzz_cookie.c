/* A cookie's name, NUL, and a Cookie header. */
#include "core/cookie.h"
#include "fuzz.h"

/* Is it a part of the header that holds together? */
static void
check(struct slice header, struct slice value)
{
	MUST(value.n == 0 || (value.p > header.p &&
	    value.p + value.n <= header.p + header.n));
	MUST(slice_find(value, ';') == value.n);
	MUST(slice_trim(value).n == value.n);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice header = fuzz_input(data, n), name = fuzz_part(&header);
	struct slice first, last, rest = header, pair;
	bool found = cookie_first(header, name, &first);
	unsigned seen = 0;

	MUST(cookie_last(header, name, &last) == found);
	if (found) {
		check(header, first);
		check(header, last);
		MUST(first.n == 0 || last.n == 0 || first.p <= last.p);
	}
	/* Each part for itself is found as it is among the others. */
	while (slice_split(&rest, ';', &pair)) {
		struct slice value;

		if (!cookie_first(pair, name, &value))
			continue;
		MUST(seen++ > 0 || slice_same(value, first));
		MUST(rest.p != NULL || slice_same(value, last));
	}
	MUST(found == (seen > 0));
	return 0;
}
