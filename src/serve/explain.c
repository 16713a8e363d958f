#include "serve/explain.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "core/headtext.h"
#include "core/jwtsaid.h"
#include "fcgi/gate.h"
#include "serve/identify.h"

#define LINE_BYTES 4096
#define SHOWN 4		/* characters of a secret */

/* Whatever a client sent must not steer a terminal: neither by a control
 * character of ASCII, nor by one of U+0080 to U+009F. */
static void
tame(char *text)
{
	unsigned char *p;

	for (p = (unsigned char *)text; *p != '\0'; p++) {
		if (*p < ' ' || *p == 0x7f)
			*p = '?';
		if (p[0] == 0xc2 && p[1] >= 0x80 && p[1] < 0xa0)
			p[0] = p[1] = '?';
	}
}

void
explain_say(const struct visit *v, const char *stage, const char *format, ...)
{
	char text[LINE_BYTES];
	va_list args;

	if (v->explain == NULL)
		return;
	va_start(args, format);
	(void)vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	tame(text);
	(void)printf("%s: %s\n", stage, text);
}

void
explain_user(const struct visit *v)
{
	if (v->explain == NULL)
		return;
	explain_say(v, "user", "%.*s", (int)v->user.n, v->user.text);
	v->explain->named = true;
}

void
explain_secret(const struct visit *v, const char *stage, const char *before,
    struct slice secret)
{
	int shown = secret.n < SHOWN ? (int)secret.n : SHOWN;

	explain_say(v, stage, "%s%.*s... (%zu bytes)", before, shown,
	    secret.p, secret.n);
}

void
explain_token(const struct visit *v, struct slice token)
{
	const int64_t now_s = v->unix_ms / 1000;
	struct jwt_texts texts;
	struct buf words;

	if (v->explain == NULL)
		return;
	jwt_read(&v->config->jwt.terms, token, &texts);
	buf_init(&words, JWTSAID_BYTES);
	if (texts.header.p != NULL && jwtsaid_header(texts.header, &words))
		explain_say(v, "token", "%.*s", (int)words.n, words.p);
	buf_reset(&words, JWTSAID_BYTES);
	if (texts.claims.p != NULL && jwtsaid_claims(texts.claims, now_s,
	    &words))
		explain_say(v, "claims", "%.*s", (int)words.n, words.p);
	if (texts.claims.p != NULL)
		explain_say(v, "now", "%" PRId64, now_s);
	buf_fini(&words);
}

void
explain_payload(const struct visit *v, const struct answer *answer)
{
	struct slice payload = answer->session;
	const char *guess;

	if (v->explain == NULL)
		return;
	guess = session_guess(payload);
	if (answer->session_is_other)
		explain_say(v, "session", "this key holds another type of "
		    "value than a string, which is no session");
	else if (payload.n == 0)
		explain_say(v, "session", "there is nothing under this key: "
		    "a guest, a session that has ended, or the wrong "
		    "key_prefix or database; redis-cli -n %d --scan --pattern "
		    "'*%.*s*' finds it under another prefix",
		    (int)v->config->session.database, SHOWN,
		    v->session_key.p + strlen(v->config->session.key_prefix));
	else
		explain_say(v, "session", "%zu bytes, which look like %s",
		    payload.n, guess == NULL ? "nothing known" : guess);
}

/* Which cookies there are: a wrong name is the most frequent mistake. */
static void
explain_cookies(const struct visit *v)
{
	struct slice rest = v->request->cookies, pair, name;
	struct buf names;

	buf_init(&names, LINE_BYTES);
	while (slice_split(&rest, ';', &pair)) {
		name = pair;
		name.n = slice_find(pair, '=');
		name = slice_trim(name);
		if (name.n == 0 || (names.n > 0 &&
		    !buf_add_text(&names, ", ")) ||
		    !buf_add_slice(&names, name))
			break;
	}
	if (names.n > 0)
		explain_say(v, "cookies", "%.*s", (int)names.n, names.p);
	buf_fini(&names);
}

void
explain_route(const struct visit *v)
{
	struct slice value;
	size_t i;

	if (v->explain == NULL)
		return;
	explain_say(v, "stream", "[stream %s], path = %s",
	    v->stream->at.name, v->stream->path);
	for (i = 0; i < v->vars.n; i++) {
		(void)vars_get(&v->vars, v->vars.row[i].name, &value);
		explain_say(v, "variable", "%.*s = %.*s",
		    (int)v->vars.row[i].name.n, v->vars.row[i].name.p,
		    (int)value.n, value.p);
	}
	explain_cookies(v);
	for (i = 0; i < v->stream->auth.n; i++)
		explain_say(v, "auth", "%s, %s",
		    auth_kinds[v->stream->auth.choice[i]],
		    identify_carries(v, (enum auth_kind)
		    v->stream->auth.choice[i]) ? "which this request carries" :
		    "which this request does not carry");
}

void
explain_rules(const struct visit *v, size_t failed_rule)
{
	size_t i;

	for (i = 0; i < v->rules && i <= failed_rule; i++)
		explain_say(v, "rule", "%s: it %s",
		    v->stream->require.text[i], i < failed_rule ? "passes" :
		    "does not pass");
}

bool
explain_admitted(const struct visit *v)
{
	size_t i;

	if (v->explain == NULL)
		return false;
	for (i = 0; i < v->topics; i++)
		explain_say(v, "topic", "%.*s", (int)v->topic[i].n,
		    v->topic[i].p);
	for (i = 0; i < v->channels; i++)
		explain_say(v, "channel", "%.*s", (int)v->channel[i].n,
		    v->channel[i].p);
	for (i = 0; i < v->stream->limit.n; i++)
		explain_say(v, "limit", "%s (not counted here)",
		    v->stream->limit.text[i]);
	explain_say(v, "answer", "200 a stream would begin");
	v->explain->served = true;
	return true;
}

void
explain_published(const struct visit *v, struct slice topic)
{
	size_t i;

	explain_say(v, "topic", "%.*s", (int)topic.n, topic.p);
	for (i = 0; i < v->publish->rate.n; i++)
		explain_say(v, "rate", "%s (not counted here)",
		    v->publish->rate.text[i]);
	explain_say(v, "answer", "201 an event would be published");
	v->explain->served = true;
}

bool
explain_refused(const struct visit *v, int status, const char *message,
    const char *why)
{
	if (v->explain == NULL)
		return false;
	explain_say(v, !v->explain->named && (status == 401 || status == 403) ?
	    "nobody" : "because", "%s", why);
	explain_say(v, "answer", "%d %s", status, message);
	return true;
}

static enum fault
read_input(struct buf *text, struct fault_note *note)
{
	char chunk[4096];
	ssize_t n;

	while ((n = read(STDIN_FILENO, chunk, sizeof(chunk))) > 0) {
		if (!buf_add(text, chunk, (size_t)n))
			return fault_set(note, FAULT_LIMIT, "the request is "
			    "longer than %d bytes", HEADTEXT_BYTES);
	}
	return n < 0 ? fault_errno(note, "standard input") : FAULT_NONE;
}

/* What would be sent goes nowhere: the lines say it. */
static enum fault
explain(const struct config *config, int64_t unix_ms,
    const struct request *request, bool *served_out, struct fault_note *note)
{
	static const struct place alone = { .board = NULL };
	struct explain how = { false, false };
	struct out out;
	struct visit v = { .config = config, .place = &alone,
	    .request = request, .out = &out, .explain = &how,
	    .unix_ms = unix_ms };
	int fd = open("/dev/null", O_WRONLY | O_CLOEXEC);

	if (fd < 0)
		return fault_errno(note, "/dev/null");
	out_init(&out, fd, false, 0);
	visit_run(&v);
	out_close(&out);
	*served_out = how.served;
	return fflush(stdout) == 0 ? FAULT_NONE :
	    fault_errno(note, "standard output");
}

enum fault
explain_run(const struct config *config, int64_t unix_ms, bool *served_out,
    struct fault_note *note)
{
	struct request request = { .text = NULL };
	struct headtext head = { .n = 0 };
	struct buf text;
	enum fault fault;

	buf_init(&text, HEADTEXT_BYTES);
	fault = read_input(&text, note);
	if (fault == FAULT_NONE)
		fault = headtext_read(buf_view(&text), &head, note);
	if (fault == FAULT_NONE)
		fault = gate_variables(head.variable,
		    config->header.param, &request, note);
	if (fault == FAULT_NONE)
		fault = explain(config, unix_ms, &request, served_out, note);
	gate_release(&request);
	headtext_fini(&head);
	buf_wipe(&text);
	return fault;
}
