#include "core/limit.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>

#include "base/number.h"

static enum fault
malformed(const struct limit *limit, struct slice text,
    struct fault_note *note)
{
	return fault_set(note, FAULT_CONFIG, limit->kind == LIMIT_RATE ?
	    "'%.*s' must read 'N/TIME per WHAT' or 'N/TIME total', as in "
	    "'30/1m per ip'" :
	    "'%.*s' must read 'N per WHAT' or 'N total', as in '3 per user'",
	    (int)text.n, text.p == NULL ? "" : text.p);
}

/* What stands behind "per".  A bare name is user or ip before it is a
 * variable; in braces it is a variable, or the user as in templates. */
static enum fault
parse_by(struct slice word, const struct vars *known, struct limit *limit,
    struct fault_note *note)
{
	bool braces = word.n > 2 && word.p[0] == '{' &&
	    word.p[word.n - 1] == '}';
	struct slice value;

	if (braces) {
		word.p++;
		word.n -= 2;
	}
	if (slice_equals(word, "user")) {
		limit->by = LIMIT_BY_USER;
		if (!vars_get(known, word, &value))
			return fault_set(note, FAULT_CONFIG,
			    "'per user' needs an 'auth' that always "
			    "asks for a login");
		return FAULT_NONE;
	}
	if (!braces && slice_equals(word, "ip")) {
		limit->by = LIMIT_BY_IP;
		return FAULT_NONE;
	}
	limit->by = LIMIT_BY_VARIABLE;
	limit->name = word;
	if (vars_get(known, word, &value))
		return FAULT_NONE;
	return fault_set(note, FAULT_CONFIG, limit->overall ?
	    "there is no 'per %.*s' across all streams: user or ip" :
	    "there is no 'per %.*s': user, ip or a variable of the path",
	    (int)word.n, word.p);
}

/* N, or N/TIME. */
static enum fault
parse_count(struct slice word, struct limit *limit, struct slice text,
    struct fault_note *note)
{
	struct slice digits = word;
	int64_t span_ms;
	uint64_t most;

	digits.n = slice_find(word, '/');
	limit->span = slice_after(word, digits.n + 1);
	if ((digits.n < word.n) != (limit->kind == LIMIT_RATE) ||
	    !number_u64(digits, &most))
		return malformed(limit, text, note);
	if (most < 1 || most > LIMIT_COUNT_MAX)
		return fault_set(note, FAULT_CONFIG,
		    "'%.*s' is not between 1 and %d", (int)digits.n,
		    digits.p, LIMIT_COUNT_MAX);
	limit->most = (uint32_t)most;
	if (limit->kind == LIMIT_STREAMS)
		return FAULT_NONE;
	if (!number_duration_ms(limit->span, &span_ms) ||
	    span_ms < LIMIT_SPAN_MIN_MS || span_ms > LIMIT_SPAN_MAX_MS)
		return fault_set(note, FAULT_CONFIG,
		    "'%.*s' is no time between 1s and 1d",
		    (int)limit->span.n,
		    limit->span.p == NULL ? "" : limit->span.p);
	limit->step_us = span_ms * 1000 / limit->most;
	return FAULT_NONE;
}

static bool
counts_alike(const struct limit *a, const struct limit *b)
{
	return a->kind == b->kind && a->by == b->by &&
	    slice_same(a->name, b->name);
}

enum fault
limit_add(struct limit_set *set, enum limit_kind kind, bool overall,
    const struct vars *known, struct slice text, struct fault_note *note)
{
	struct limit limit = { .kind = kind, .overall = overall };
	struct slice rest = text, count, word;
	enum fault fault = FAULT_NONE;
	size_t i;

	text = slice_trim(text);
	if (!slice_word(&rest, &count) || !slice_word(&rest, &word))
		return malformed(&limit, text, note);
	if (slice_equals(word, "total"))
		limit.by = LIMIT_BY_TOTAL;
	else if (slice_equals(word, "per") && slice_word(&rest, &word))
		fault = parse_by(word, known, &limit, note);
	else
		return malformed(&limit, text, note);
	if (fault == FAULT_NONE && slice_trim(rest).n > 0)
		return malformed(&limit, text, note);
	if (fault == FAULT_NONE)
		fault = parse_count(count, &limit, text, note);
	if (fault != FAULT_NONE)
		return fault;
	for (i = 0; i < set->n; i++) {
		if (counts_alike(&set->item[i], &limit))
			return fault_set(note, FAULT_CONFIG,
			    "'%.*s' counts by what another item counts by",
			    (int)text.n, text.p);
	}
	set->item[set->n++] = limit;
	return FAULT_NONE;
}

void
limit_print(const struct limit *limit, char out[LIMIT_TEXT_BYTES])
{
	bool rate = limit->kind == LIMIT_RATE;
	struct slice name = limit->name;

	if (limit->by == LIMIT_BY_USER)
		name = slice_of("user");
	else if (limit->by == LIMIT_BY_IP)
		name = slice_of("ip");
	(void)snprintf(out, LIMIT_TEXT_BYTES, "%s%s %u%s%.*s %s%.*s",
	    limit->overall ? "overall " : "", rate ? "rate" : "limit",
	    (unsigned)limit->most, rate ? "/" : "",
	    rate ? (int)limit->span.n : 0, rate ? limit->span.p : "",
	    limit->by == LIMIT_BY_TOTAL ? "total" : "per ",
	    limit->by == LIMIT_BY_TOTAL ? 0 : (int)name.n,
	    name.p == NULL ? "" : name.p);
}

size_t
limit_ip(struct slice remote, char out[LIMIT_IP_BYTES])
{
	static const unsigned char mapped[12] = {
		[10] = 0xff, [11] = 0xff
	};
	char text[INET6_ADDRSTRLEN] = "";
	unsigned char address[16];
	size_t n = remote.n < LIMIT_IP_BYTES ? remote.n : LIMIT_IP_BYTES - 1;

	if (n < sizeof(text) && n > 0)
		memcpy(text, remote.p, n);
	if (inet_pton(AF_INET6, text, address) != 1) {
		if (n > 0)
			memcpy(out, remote.p, n);
		return n;
	}
	if (memcmp(address, mapped, sizeof(mapped)) == 0) {
		(void)inet_ntop(AF_INET, address + sizeof(mapped), out,
		    LIMIT_IP_BYTES);
		return strlen(out);
	}
	memset(address + 8, 0, 8);
	(void)inet_ntop(AF_INET6, address, text, sizeof(text));
	return (size_t)snprintf(out, LIMIT_IP_BYTES, "%s/64", text);
}

static bool
add_key(const struct limit *limit, const struct limit_subject *subject,
    struct buf *text)
{
	struct slice value = { NULL, 0 };

	if (!buf_add_slice(text, subject->prefix) ||
	    (limit->kind == LIMIT_RATE && !buf_add_text(text, "rate:")) ||
	    !buf_add_text(text, limit->overall ? "all:" :
	    subject->publishes ? "publish:" : "stream:") ||
	    (!limit->overall && (!buf_add_slice(text, subject->stream) ||
	    !buf_add_text(text, ":"))))
		return false;
	switch (limit->by) {
	case LIMIT_BY_USER:
		return buf_add_text(text, "user:") &&
		    buf_add_slice(text, subject->user);
	case LIMIT_BY_IP:
		return buf_add_text(text, "ip:") &&
		    buf_add_slice(text, subject->ip);
	case LIMIT_BY_TOTAL:
		return buf_add_text(text, "total");
	case LIMIT_BY_VARIABLE:
		return vars_get(subject->vars, limit->name, &value) &&
		    buf_add_slice(text, limit->name) &&
		    buf_add_text(text, "=") && buf_add_slice(text, value);
	}
	return false;
}

bool
limit_keys(const struct limit_set *set, const struct limit_subject *subject,
    struct buf *text, struct lease *lease)
{
	size_t i;

	for (i = 0; i < set->n; i++) {
		const struct limit *limit = &set->item[i];
		size_t before = text->n;

		if (limit->by == LIMIT_BY_USER && subject->user.n == 0)
			continue;
		if (lease->keys == LEASE_KEYS_MAX ||
		    !add_key(limit, subject, text))
			return false;
		lease->key[lease->keys].limit = limit;
		lease->key[lease->keys].key.p = text->p + before;
		lease->key[lease->keys].key.n = text->n - before;
		lease->keys++;
	}
	return true;
}
