/* Redis Pub/Sub.
 *
 * Redis sends a channel's messages to all its subscribers in one order, but
 * numbers none of them.  So the recorders number them together: each of them
 * publishes beacons, which carry a number that was never used before, on a
 * channel to which all of them listen on the same connection.  A message's
 * place is the number of the last beacon and how many messages of its pattern
 * came since, which is the same for everybody who got both; and who has not
 * got the beacon counts nothing.
 *
 * Whoever may publish may also publish what looks like a beacon.  So a
 * connection begins with one of this process's own, which is known by its
 * name; and after that a number that leaps is not believed, but for the next
 * one of our own, which is higher than all that anybody saw.
 *
 * A beacon also moves the places of quiet patterns on. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "core/limits.h"
#include "core/pace.h"
#include "record/intake.h"
#include "redis/call.h"
#include "redis/channel.h"
#include "serve/clock.h"
#include "serve/log.h"

#define COUNT_BITS 24			/* of a place: messages of a beacon */
#define COUNT_MOST ((UINT64_C(1) << COUNT_BITS) - 1)
#define TOLD_TRIES 64			/* of which one is logged */
#define UNHEARD_TRIES 4			/* beacons, more than a lease */
#define LEAP_MOST 1024			/* of numbers, from one to the next */
#define KEY_BYTES (LIMIT_PREFIX_BYTES + LIMIT_PATTERN_BYTES + 32)

_Static_assert(RECORD_FROM_MAX + 8 <= CALL_WORDS_MAX,
    "too many lines for a command");

/* KEYS: the last beacon's number, and the places, which a number that was
 * lost must not fall behind.  ARGV: the channel, the highest number that this
 * recorder has seen, and its name. */
static const char script_beacon[] =
    "local last = tonumber(redis.call('GET', KEYS[1])) or 0\n"
    "for i = 2, #KEYS do\n"
    "  local place = tonumber(redis.call('GET', KEYS[i])) or 0\n"
    "  last = math.max(last, math.floor(place / 16777216))\n"
    "end\n"
    "last = math.max(last, tonumber(ARGV[2])) + 1\n"
    "local text = string.format('%.0f', last)\n"
    "redis.call('SET', KEYS[1], text)\n"
    "redis.call('PUBLISH', ARGV[1], text .. ' ' .. ARGV[3])\n"
    "return text\n";

struct line {
	size_t from;			/* its number in the set */
	uint64_t count;			/* messages since the beacon */
	char key[KEY_BYTES];		/* with the place */
	const char *series;		/* what it ends with */
	char glob[RECORD_GLOB_BYTES];
};

struct intake {
	const struct config *config;
	struct channel channel;
	struct call call;		/* sends beacons */
	struct channel_name name[RECORD_FROM_MAX + 1];	/* the beacons'
					 * channel comes last */
	struct line line[RECORD_FROM_MAX];
	size_t lines;
	char beat[LIMIT_PREFIX_BYTES + 16];
	char own[20];			/* what this process's beacons end
					 * with */
	int64_t beat_ms;		/* between two beacons */

	uint64_t beacon;		/* of this connection; 0: none yet */
	uint64_t highest;		/* of all */
	size_t news;			/* lines to be told of the beacon */
	bool is_first;			/* of this connection */
	const char *gap;		/* what the first one means */

	bool broken, stopped;
	unsigned tries;			/* to connect */
	unsigned refused;		/* beacons, since the last that came */
	unsigned unheard;		/* that Redis has sent, since then */
	int64_t open_at;		/* when to connect */
	int64_t beat_at;		/* when to send a beacon */
};

/* The names are those of the ledger's. */
static bool
name_series(struct line *line, const char *lock,
    const struct record_from *from)
{
	struct buf key;
	bool done;

	buf_init(&key, sizeof(line->key) - 1);
	done = buf_addf(&key, "%s:place:", lock);
	line->series = line->key + key.n;
	done = done && record_from_key(from, &key);
	if (done)
		memcpy(line->key, key.p, key.n);
	buf_fini(&key);
	return done;
}

static enum fault
channels_open(const struct config *config, struct intake **intake_out,
    struct fault_note *note)
{
	const struct record_set *set = &config->recorder.set;
	struct intake *in = calloc(1, sizeof(*in));
	size_t i;

	*intake_out = NULL;
	if (in == NULL)
		return fault_set(note, FAULT_NOMEM, "out of memory");
	in->config = config;
	for (i = 0; i < set->n; i++) {
		struct line *line = &in->line[in->lines];
		struct channel_name *name;

		if (set->from[i].kind != RECORD_CHANNEL)
			continue;
		if (!name_series(line, config->recorder.lock, &set->from[i])) {
			free(in);
			return fault_set(note, FAULT_NOMEM, "out of memory");
		}
		line->from = i;
		name = &in->name[in->lines++];
		name->is_pattern = set->from[i].wildcards > 0;
		name->text = name->is_pattern ? record_from_glob(&set->from[i],
		    line->glob) : set->from[i].pattern;
	}
	if (in->lines == 0) {
		free(in);
		return FAULT_NONE;
	}
	(void)snprintf(in->beat, sizeof(in->beat), "%s:beat",
	    config->recorder.lock);
	in->name[in->lines].text = slice_of(in->beat);
	(void)snprintf(in->own, sizeof(in->own), "%08" PRIx32 "%08" PRIx32,
	    clock_random(), clock_random());
	in->beat_ms = config->recorder.lease_ms / 3;
	in->beat_at = INT64_MAX;
	in->gap = "start";
	call_init(&in->call, &config->redis.target, config->redis.timeout_ms);
	*intake_out = in;
	return FAULT_NONE;
}

static size_t
channels_poll(const struct intake *in, struct pollfd fds[INTAKE_FDS_MAX])
{
	fds[0] = channel_poll(&in->channel);
	fds[1] = call_poll(&in->call);
	return 2;
}

/* A beacon that comes before everything is confirmed is not heard. */
static bool
can_beat(const struct intake *in)
{
	return channel_is_live(&in->channel) && !call_is_due(&in->call);
}

static int64_t
channels_deadline(const struct intake *in)
{
	int64_t at = number_sooner(call_deadline(&in->call),
	    channel_deadline(&in->channel));

	if (in->stopped)
		return INT64_MAX;
	if (!channel_is_open(&in->channel))
		return number_sooner(at, in->open_at);
	return can_beat(in) ? number_sooner(at, in->beat_at) : at;
}

/* The first of many tries, and then one now and again. */
static void
tell_trouble(const struct intake *in, const struct fault_note *note)
{
	if (in->tries % TOLD_TRIES == 0)
		log_message(LOG_WARN, "subscription", note->text);
}

static void
tell_refusal(struct intake *in, const struct fault_note *note)
{
	if (in->refused++ % TOLD_TRIES == 0)
		log_message(LOG_WARN, "beacon", note->text);
}

/* A beacon is on its way, and it does not come back or says nothing. */
static void
tell_unheard(struct intake *in)
{
	if (++in->unheard % TOLD_TRIES == UNHEARD_TRIES)
		log_message(LOG_WARN, "beacon", "Redis sends beacons, but "
		    "none comes back that counts: is there a number of 2^40 "
		    "or more in LOCK:beat or LOCK:place:*?");
}

static void
break_off(struct intake *in, const struct fault_note *note)
{
	if (!in->broken && !in->stopped)
		tell_trouble(in, note);
	in->broken = true;
}

/* After the last message of a connection was taken. */
static void
hang_up(struct intake *in)
{
	channel_close(&in->channel);
	in->broken = false;
	in->beacon = 0;
	in->beat_at = INT64_MAX;
	in->open_at = in->stopped ? INT64_MAX :
	    clock_now_ms() + pace_backoff_ms(in->tries++, clock_random());
}

/* A beacon is a sign of life, so there is no need to ask for one before it is
 * due.  And a Redis that is slow has published nothing yet, while a connection
 * that is given up is a gap. */
static void
subscribe(struct intake *in, int64_t now_ms)
{
	int64_t patience_ms = in->beat_ms + in->config->redis.timeout_ms;
	struct fault_note note;

	in->is_first = true;
	in->beat_at = now_ms;
	if (channel_open(&in->channel, &in->config->redis.target, patience_ms,
	    in->name, in->lines + 1, now_ms, &note) == FAULT_NONE)
		return;
	tell_trouble(in, &note);
	hang_up(in);
}

static void
send_beacon(struct intake *in, int64_t now_ms)
{
	struct slice words[RECORD_FROM_MAX + 8];
	struct fault_note note;
	char room[2][24];
	size_t n = 0, i;

	words[n++] = slice_of("EVAL");
	words[n++] = slice_of(script_beacon);
	(void)snprintf(room[0], sizeof(room[0]), "%zu", 1 + in->lines);
	words[n++] = slice_of(room[0]);
	words[n++] = slice_of(in->beat);
	for (i = 0; i < in->lines; i++)
		words[n++] = slice_of(in->line[i].key);
	words[n++] = slice_of(in->beat);
	(void)snprintf(room[1], sizeof(room[1]), "%" PRIu64, in->highest);
	words[n++] = slice_of(room[1]);
	words[n++] = slice_of(in->own);
	in->beat_at = now_ms + in->beat_ms;
	if (call_send(&in->call, words, n, now_ms, &note) != FAULT_NONE)
		tell_refusal(in, &note);
}

static void
channels_move(struct intake *in, const struct pollfd *fds, size_t n,
    int64_t now_ms)
{
	struct fault_note note;
	bool done;

	if (n < 2 || in->broken)
		return;
	if (!channel_is_open(&in->channel) && now_ms >= in->open_at)
		subscribe(in, now_ms);
	if (call_pump(&in->call, fds[1].revents, now_ms, &done, &note) !=
	    FAULT_NONE)
		tell_refusal(in, &note);
	else if (done)
		tell_unheard(in);
	if (channel_pump(&in->channel, fds[0].revents, now_ms, &note) !=
	    FAULT_NONE)
		break_off(in, &note);
	else if (can_beat(in) && now_ms >= in->beat_at)
		send_beacon(in, now_ms);
}

static bool
is_believed(struct intake *in, struct slice payload, uint64_t *number_out)
{
	struct slice word;

	(void)slice_word(&payload, &word);
	if (!number_u64(word, number_out) ||
	    *number_out >> (64 - COUNT_BITS) != 0)
		return false;
	if (slice_equals(slice_trim(payload), in->own))
		return *number_out > in->beacon;
	if (in->beacon == 0)
		return false;
	if (*number_out > in->beacon && *number_out - in->beacon <= LEAP_MOST)
		return true;
	/* Somebody has not seen what others saw, or lies: ask. */
	in->beat_at = 0;
	return false;
}

/* From here on places are counted from this beacon. */
static void
start_count(struct intake *in, struct slice payload)
{
	uint64_t number;
	size_t i;

	if (!channel_is_live(&in->channel) ||
	    !is_believed(in, payload, &number))
		return;
	in->beacon = number;
	if (number > in->highest)
		in->highest = number;
	for (i = 0; i < in->lines; i++)
		in->line[i].count = 0;
	in->news = in->lines;
	if (in->is_first)
		log_message(LOG_INFO, "subscribed", "every message is "
		    "received from now on");
	in->tries = 0;
	in->refused = 0;
	in->unheard = 0;
	in->beat_at = clock_now_ms() + in->beat_ms;
}

static void
fill(const struct line *line, uint64_t place, struct message *m)
{
	memset(m, 0, sizeof(*m));
	m->from = line->from;
	m->place = place;
	m->series = slice_of(line->series);
}

/* What a beacon means for each line: all before it has come; or, when it is
 * the connection's first, nobody knows. */
static void
tell_news(struct intake *in, struct message *m)
{
	const struct line *line = &in->line[in->lines - in->news];

	fill(line, in->beacon << COUNT_BITS, m);
	m->mark = !in->is_first;
	m->gap = in->is_first ? in->gap : NULL;
	if (--in->news == 0 && in->is_first) {
		in->is_first = false;
		in->gap = "reconnect";
	}
}

static bool
channels_take(struct intake *in, struct message *message_out)
{
	struct channel_message got;
	struct fault_note note;
	enum fault fault;
	bool taken;

	while (in->news == 0) {
		fault = channel_next(&in->channel, &got, &taken, &note);
		if (fault == FAULT_LIMIT)
			(void)fault_set(&note, FAULT_LIMIT, "a message of "
			    "more than %d bytes was published: it is lost, "
			    "and so is what follows it until the subscription "
			    "is there again", LIMIT_REPLY_BYTES);
		if (fault != FAULT_NONE)
			break_off(in, &note);
		if (!taken) {
			if (in->broken)
				hang_up(in);
			return false;
		}
		if (slice_equals(got.channel, in->beat)) {
			/* A pattern's copy is nobody's message. */
			if (!in->name[got.name].is_pattern)
				start_count(in, got.payload);
		} else if (in->line[got.name].count == COUNT_MOST) {
			(void)fault_set(&note, FAULT_LIMIT, "more messages "
			    "than can be counted between two beacons");
			break_off(in, &note);
		} else if (in->beacon > 0) {
			struct line *line = &in->line[got.name];

			fill(line, (in->beacon << COUNT_BITS) + ++line->count,
			    message_out);
			message_out->name = got.channel;
			message_out->payload = got.payload;
			return true;
		}
	}
	tell_news(in, message_out);
	return true;
}

static void
channels_done(struct intake *in, void *handle, bool keep)
{
	(void)in;
	(void)handle;
	(void)keep;
}

/* Whoever stands by receives all the same. */
static void
channels_lead(struct intake *in, bool leads)
{
	(void)in;
	(void)leads;
}

static bool
channels_is_ready(const struct intake *in)
{
	return in->beacon > 0 && !in->broken;
}

static void
channels_stop(struct intake *in)
{
	in->stopped = true;
	in->broken = true;
}

static void
channels_close(struct intake *in)
{
	channel_close(&in->channel);
	call_fini(&in->call);
	free(in);
}

const struct intake_kind intake_channels = {
	"channels", false, channels_open, channels_poll, channels_deadline,
	channels_move, channels_take, channels_done, channels_lead,
	channels_is_ready, channels_stop, channels_close
};
