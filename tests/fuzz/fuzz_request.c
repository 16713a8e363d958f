/* A request target, through splitting, routing and the query's cursor. */
#include "core/eventid.h"
#include "core/route.h"
#include "core/uri.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct route route;
	static bool parsed;
	struct slice path, query, value;
	struct vars vars;
	char text[128];
	size_t size, i;

	if (!parsed)
		MUST(route_parse(slice_of("/a/{t:uuid}/{n:int}/{w:token}"),
		    &route, NULL) == FAULT_NONE);
	parsed = true;
	if (uri_split(fuzz_input(data, n), &path, &query, NULL) != FAULT_NONE)
		return 0;
	vars_init(&vars);
	if (route_match(&route, path, &vars)) {
		MUST(vars.n == 3);
		MUST(vars_get(&vars, slice_of("t"), &value) && value.n == 36);
		MUST(vars_get(&vars, slice_of("w"), &value) && value.n > 0 &&
		    value.n <= 64);
		for (i = 0; i < vars.used; i++)
			MUST(vars.text[i] > ' ' && vars.text[i] < 0x7f &&
			    vars.text[i] != ':' && vars.text[i] != '*');
	}
	if (uri_query(query, "lastEventId", text, sizeof(text), &size))
		MUST(size <= sizeof(text));
	return 0;
}
