/* Content type, NUL, query, NUL, body: what is let through is fit to be
 * sent. */
#include "base/utf8.h"
#include "core/limits.h"
#include "core/post.h"
#include "core/sse.h"
#include "fuzz.h"

#define MOST 4096

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice rest = fuzz_input(data, n);
	const struct slice type = fuzz_part(&rest), query = fuzz_part(&rest);
	struct buf room, out;
	struct post post;

	buf_init(&room, POST_ROOM_BYTES(rest.n));
	buf_init(&out, LIMIT_OUTPUT_BYTES);
	if (post_read(type, query, rest, MOST, &room, &post, NULL) ==
	    FAULT_NONE) {
		const struct event event = { .type = post.type,
		    .data = post.data };

		MUST(post.data.n <= MOST);
		MUST(utf8_valid(post.type) && utf8_valid(post.data));
		MUST(sse_event(&out, &event, NULL) == FAULT_NONE);
	}
	buf_fini(&out);
	buf_fini(&room);
	return 0;
}
