/* The headers of a request that say whose page made it. */
#include "core/origin.h"
#include "fuzz.h"

static bool
holds(struct slice text, const char *bad)
{
	for (; *bad != '\0'; bad++) {
		if (slice_find(text, *bad) < text.n)
			return true;
	}
	return false;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct origin_list list;
	struct slice rest = fuzz_input(data, n);
	struct origin_request request = { 0 };
	struct origin_grant grant;
	struct origin page;
	bool counts, whole;

	if (list.n == 0)
		MUST(origin_add(&list, slice_of("https://a.org"), NULL) ==
		    FAULT_NONE && origin_add(&list,
		    slice_of("capacitor://[::1]:8"), NULL) == FAULT_NONE);
	request.origin = fuzz_part(&rest);
	request.site = fuzz_part(&rest);
	request.host = fuzz_part(&rest);
	request.https = rest.n > 0;
	counts = origin_check(&list, &request, NULL) == FAULT_NONE;
	grant = origin_grant(&list, &request);
	whole = origin_parse(request.origin, &page);
	if (whole) {
		MUST(page.scheme.n > 0 && page.host.n > 0);
		MUST(page.port <= 65535);
		MUST(!holds(page.scheme, " ,:/\r\n"));
		MUST(!holds(page.host, " ,/\\?#@*%\r\n\t\""));
	}
	MUST(grant.to.n == 0 || (whole && counts));
	MUST(grant.to.n == 0 || slice_same(grant.to, request.origin));
	MUST(request.origin.n == 0 || whole || !counts ||
	    (slice_equals(request.origin, "null") &&
	    slice_equals(request.site, "same-origin")));
	return 0;
}
