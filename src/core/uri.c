#include "core/uri.h"

#include "base/number.h"
#include "core/limits.h"

/* Take one possibly encoded byte off the front of *in; -1 when it is not
 * well encoded. */
static int
take_byte(struct slice *in)
{
	int high, low, byte = (unsigned char)in->p[0];
	size_t used = 1;

	if (byte == '%') {
		if (in->n < 3)
			return -1;
		high = number_hex_digit(in->p[1]);
		low = number_hex_digit(in->p[2]);
		if (high < 0 || low < 0)
			return -1;
		byte = high * 16 + low;
		used = 3;
	}
	in->p += used;
	in->n -= used;
	return byte;
}

static bool
is_clean(struct slice in)
{
	while (in.n > 0) {
		bool raw = in.p[0] != '%';
		int byte = take_byte(&in);

		if (byte < 0x20 || byte == 0x7f || (raw && byte == ' '))
			return false;
	}
	return true;
}

enum fault
uri_split(struct slice uri, struct slice *path_out, struct slice *query_out,
    struct fault_note *note)
{
	struct slice path = uri, query;

	if (uri.n > LIMIT_URI_BYTES)
		return fault_set(note, FAULT_LIMIT,
		    "the request target is longer than %d bytes",
		    LIMIT_URI_BYTES);
	path.n = slice_find(uri, '?');
	query = slice_after(uri, path.n + 1);
	if (path.n > LIMIT_PATH_BYTES)
		return fault_set(note, FAULT_LIMIT,
		    "the path is longer than %d bytes", LIMIT_PATH_BYTES);
	if (!slice_starts(path, "/"))
		return fault_set(note, FAULT_INPUT,
		    "the path does not start with a slash");
	if (!is_clean(path))
		return fault_set(note, FAULT_INPUT,
		    "the path is not well encoded");
	if (!is_clean(query))
		return fault_set(note, FAULT_INPUT,
		    "the query is not well encoded");
	*path_out = path;
	*query_out = query;
	return FAULT_NONE;
}

static bool
decode(struct slice in, bool plus_is_blank, char *out, size_t room,
    size_t *n_out)
{
	size_t n = 0;

	while (in.n > 0) {
		bool plus = plus_is_blank && in.p[0] == '+';
		int byte = take_byte(&in);

		if (byte < 0 || n == room)
			return false;
		out[n++] = plus ? ' ' : (char)byte;
	}
	*n_out = n;
	return true;
}

bool
uri_decode(struct slice in, char *out, size_t room, size_t *n_out)
{
	return decode(in, false, out, room, n_out);
}

bool
uri_query(struct slice query, const char *name, char *out, size_t room,
    size_t *n_out)
{
	struct slice pair;

	while (slice_split(&query, '&', &pair)) {
		struct slice key = pair;

		key.n = slice_find(pair, '=');
		if (slice_equals(key, name))
			return decode(slice_after(pair, key.n + 1), true, out,
			    room, n_out);
	}
	return false;
}
