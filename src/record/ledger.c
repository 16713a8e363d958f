#include "record/ledger.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/number.h"
#include "core/limits.h"

#define TOPICS_AGE_S (30 * 86400)	/* where topics have no end */
#define NOTED_AGAIN_S 7200		/* more than recorder.c's hour */

/* KEYS: the lock, who stands by, the places.  ARGV: the token, its time to
 * live, whether this recorder is ready, its name, since when it is, and how
 * far it is with each series.  Answers {0: another's, 1: renewed or 2: taken;
 * since when another stands by, or nothing; the places}.  Places have more
 * digits than a double, so they are compared as text. */
#define LUA_LATER \
    "local function later(a, b)\n" \
    "  return #a > #b or (#a == #b and a > b)\n" \
    "end\n"
static const char script_turn[] = LUA_LATER
    "local held, out = redis.call('GET', KEYS[1]), {0, ''}\n"
    "local other, name = redis.call('GET', KEYS[2]), ARGV[4] .. ' '\n"
    "local own = other and string.sub(other, 1, #name) == name\n"
    "if own then other = false end\n"
    "if held == ARGV[1] then\n"
    "  out[1] = 1\n"
    "  redis.call('PEXPIRE', KEYS[1], ARGV[2])\n"
    "elseif not held and (ARGV[3] == '1' or not other) then\n"
    "  out[1] = 2\n"
    "  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])\n"
    "  if own then redis.call('DEL', KEYS[2]) end\n"
    "elseif ARGV[3] == '1' then\n"
    "  redis.call('SET', KEYS[2], name .. ARGV[5], 'PX', ARGV[2])\n"
    "end\n"
    "if other then out[2] = string.match(other, '%d+$') or '' end\n"
    "for i = 3, #KEYS do\n"
    "  local place = redis.call('GET', KEYS[i]) or ''\n"
    "  if out[1] > 0 and later(ARGV[i + 3], place) then\n"
    "    place = ARGV[i + 3]\n"
    "    redis.call('SET', KEYS[i], place)\n"
    "  end\n"
    "  out[i] = place\n"
    "end\n"
    "return out\n";

/* KEYS: the lock, the places.  ARGV: the token, how far each is. */
static const char script_release[] = LUA_LATER
    "if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end\n"
    "for i = 2, #KEYS do\n"
    "  local place = redis.call('GET', KEYS[i]) or ''\n"
    "  if later(ARGV[i], place) then redis.call('SET', KEYS[i], ARGV[i]) end\n"
    "end\n"
    "return redis.call('DEL', KEYS[1])\n";

/* KEYS: a set of topics, scored by when they were noted.  ARGV: a topic, how
 * many are kept, and for how many seconds. */
static const char script_note[] =
    "local now = redis.call('TIME')[1]\n"
    "redis.call('ZADD', KEYS[1], now, ARGV[1])\n"
    "redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[3])\n"
    "redis.call('ZREMRANGEBYRANK', KEYS[1], 0, -1 - ARGV[2])\n"
    "redis.call('EXPIRE', KEYS[1], ARGV[3])\n"
    "return 1\n";

void
ledger_init(struct ledger *l, const struct config *config, const char *name)
{
	memset(l, 0, sizeof(*l));
	l->config = config;
	(void)snprintf(l->name, sizeof(l->name), "%s", name);
	call_init(&l->call, &config->redis.target, config->redis.timeout_ms);
	ledger_lose(l);
}

void
ledger_fini(struct ledger *l)
{
	call_fini(&l->call);
}

void
ledger_lose(struct ledger *l)
{
	l->holds = false;
	/* A turn that is on its way may still get it, with the old one. */
	if (l->asked == LEDGER_TURN)
		return;
	l->leads++;
	(void)snprintf(l->token, sizeof(l->token), "%s:%u", l->name, l->leads);
}

size_t
ledger_series(struct ledger *l, struct slice name)
{
	struct ledger_series *series = &l->series[l->n];
	size_t i;

	for (i = 0; i < l->n; i++) {
		if (slice_equals(name, l->series[i].name))
			return i;
	}
	if (l->n == LEDGER_SERIES_MAX || name.n >= sizeof(series->name))
		return SIZE_MAX;
	memset(series, 0, sizeof(*series));
	memcpy(series->name, name.p, name.n);
	(void)snprintf(series->key, sizeof(series->key), "%.*s:place:%.*s",
	    LIMIT_PREFIX_BYTES, l->config->recorder.lock, (int)name.n,
	    name.p);
	return l->n++;
}

bool
ledger_is_busy(const struct ledger *l)
{
	return l->asked != LEDGER_NOTHING;
}

/* A command that is being put together. */
struct line {
	struct slice word[CALL_WORDS_MAX];
	size_t n;
	char room[LEDGER_SERIES_MAX + 4][24];
	size_t rooms;
};

static void
add_word(struct line *line, struct slice word)
{
	line->word[line->n++] = word;
}

static void
add_number(struct line *line, uint64_t number)
{
	char *room = line->room[line->rooms++];

	(void)snprintf(room, sizeof(line->room[0]), "%" PRIu64, number);
	add_word(line, slice_of(room));
}

static void
add_script(struct line *line, const char *script, size_t keys)
{
	line->n = 0;
	line->rooms = 0;
	add_word(line, slice_of("EVAL"));
	add_word(line, slice_of(script));
	add_number(line, keys);
}

static void
add_keys(struct line *line, const struct ledger *l)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		add_word(line, slice_of(l->series[i].key));
}

static void
add_places(struct line *line, const struct ledger *l)
{
	const struct slice none = { NULL, 0 };
	size_t i;

	for (i = 0; i < l->n; i++) {
		if (l->series[i].done == 0)
			add_word(line, none);
		else
			add_number(line, l->series[i].done);
	}
}

static enum fault
ask(struct ledger *l, enum ledger_asked what, const struct line *line,
    int64_t now_ms, struct fault_note *note)
{
	enum fault fault = call_send(&l->call, line->word, line->n, now_ms,
	    note);

	l->asked = fault == FAULT_NONE ? what : LEDGER_NOTHING;
	return fault;
}

enum fault
ledger_turn(struct ledger *l, bool ready, uint64_t since, int64_t now_ms,
    struct fault_note *note)
{
	char standby[LIMIT_PREFIX_BYTES + 16];
	struct line line;

	(void)snprintf(standby, sizeof(standby), "%s:standby",
	    l->config->recorder.lock);
	add_script(&line, script_turn, 2 + l->n);
	add_word(&line, slice_of(l->config->recorder.lock));
	add_word(&line, slice_of(standby));
	add_keys(&line, l);
	add_word(&line, slice_of(l->token));
	add_number(&line, (uint64_t)l->config->recorder.lease_ms);
	add_number(&line, ready ? 1 : 0);
	add_word(&line, slice_of(l->name));
	add_number(&line, since);
	add_places(&line, l);
	return ask(l, LEDGER_TURN, &line, now_ms, note);
}

enum fault
ledger_release(struct ledger *l, int64_t now_ms, struct fault_note *note)
{
	struct line line;

	add_script(&line, script_release, 1 + l->n);
	add_word(&line, slice_of(l->config->recorder.lock));
	add_keys(&line, l);
	add_word(&line, slice_of(l->token));
	add_places(&line, l);
	return ask(l, LEDGER_RELEASE, &line, now_ms, note);
}

/* The key with the topics of a line. */
static bool
topics_key(const struct ledger *l, size_t from, struct buf *key)
{
	const struct recorder_section *recorder = &l->config->recorder;

	buf_init(key, LIMIT_KEY_BYTES);
	return buf_addf(key, "%s:topics:", recorder->lock) &&
	    record_from_key(&recorder->set.from[from], key);
}

enum fault
ledger_note(struct ledger *l, size_t from, struct slice topic, int64_t now_ms,
    struct fault_note *note)
{
	const struct record_terms *terms =
	    l->config->recorder.set.from[from].terms;
	enum fault fault = FAULT_NOMEM;
	struct line line;
	struct buf key;

	if (topics_key(l, from, &key)) {
		add_script(&line, script_note, 1);
		add_word(&line, buf_view(&key));
		add_word(&line, topic);
		add_number(&line, LIMIT_RECORDED_TOPICS);
		add_number(&line, terms->max_age_ms == 0 ? TOPICS_AGE_S :
		    (uint64_t)terms->max_age_ms / 1000 + NOTED_AGAIN_S);
		fault = ask(l, LEDGER_NOTE, &line, now_ms, note);
	}
	buf_fini(&key);
	return fault;
}

enum fault
ledger_topics(struct ledger *l, size_t from, size_t first, int64_t now_ms,
    struct fault_note *note)
{
	enum fault fault = FAULT_NOMEM;
	struct line line = { .n = 0 };
	struct buf key;

	if (topics_key(l, from, &key)) {
		add_word(&line, slice_of("ZRANGE"));
		add_word(&line, buf_view(&key));
		add_number(&line, first);
		add_number(&line, first + LEDGER_PAGE - 1);
		fault = ask(l, LEDGER_TOPICS, &line, now_ms, note);
	}
	buf_fini(&key);
	return fault;
}

static void
read_turn(struct ledger *l)
{
	const size_t parts = call_parts(&l->call);
	const int64_t lock = call_number(&l->call, 0);
	uint64_t place;
	size_t i;

	l->holds = lock > 0;
	l->taken = lock == 2;
	l->relieved = number_u64(call_text(&l->call, 1), &l->relief);
	for (i = 0; i < l->n && i + 2 < parts; i++) {
		struct ledger_series *series = &l->series[i];

		series->known = true;
		if (number_u64(call_text(&l->call, i + 2), &place) &&
		    place > series->done)
			series->done = place;
	}
}

enum fault
ledger_pump(struct ledger *l, short revents, int64_t now_ms,
    enum ledger_asked *done_out, struct fault_note *note)
{
	bool done;
	enum fault fault = call_pump(&l->call, revents, now_ms, &done, note);

	*done_out = LEDGER_NOTHING;
	if (fault != FAULT_NONE) {
		l->asked = LEDGER_NOTHING;
		return fault;
	}
	if (!done)
		return FAULT_NONE;
	*done_out = l->asked;
	l->asked = LEDGER_NOTHING;
	if (*done_out == LEDGER_TURN)
		read_turn(l);
	return FAULT_NONE;
}

size_t
ledger_topics_n(const struct ledger *l)
{
	return call_parts(&l->call);
}

struct slice
ledger_topic(const struct ledger *l, size_t i)
{
	return call_text(&l->call, i);
}
