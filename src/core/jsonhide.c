#include "core/jsonhide.h"

/* The content of the string whose quote is at `at`: up to the next quote that
 * is not escaped, or to the end. */
static struct slice
string_at(struct slice text, size_t at)
{
	struct slice rest = slice_after(text, at + 1), string = rest;
	size_t n = 0;

	while (n < rest.n && rest.p[n] != '"')
		n += rest.p[n] == '\\' ? 2 : 1;
	string.n = n < rest.n ? n : rest.n;
	return string;
}

static size_t
skip_blanks(struct slice text, size_t at)
{
	while (at < text.n && (text.p[at] == ' ' || text.p[at] == '\t' ||
	    text.p[at] == '\r' || text.p[at] == '\n'))
		at++;
	return at;
}

/* Is there a colon and a string at `at`?  Then give its quote. */
static bool
find_value(struct slice text, size_t at, size_t *quote_out)
{
	at = skip_blanks(text, at);
	if (at == text.n || text.p[at] != ':')
		return false;
	at = skip_blanks(text, at + 1);
	if (at == text.n || text.p[at] != '"')
		return false;
	*quote_out = at;
	return true;
}

/* Write a number over n bytes, with zeros before it. */
static void
write_digits(char *p, size_t n, size_t number)
{
	for (; n > 0; number /= 10)
		p[--n] = (char)('0' + number % 10);
}

bool
jsonhide(struct slice text, const char *name, struct buf *copy)
{
	size_t before = copy->n, at = 0, quote;
	struct slice string;

	if (!buf_add_slice(copy, text))
		return false;
	while (at < text.n) {
		if (text.p[at] != '"') {
			at++;
			continue;
		}
		string = string_at(text, at);
		at += string.n + 2;
		if (at >= text.n || !slice_equals(string, name) ||
		    !find_value(text, at, &quote))
			continue;
		string = string_at(text, quote);
		if (string.n >= JSONHIDE_LEAST)
			write_digits(copy->p + before + quote + 1, string.n,
			    quote + 1);
		at = quote + string.n + 2;
	}
	return true;
}

bool
jsonhide_find(struct slice text, struct slice string,
    struct slice *secret_out)
{
	size_t at = 0, i;

	if (string.n < JSONHIDE_LEAST) {
		*secret_out = string;
		return true;
	}
	for (i = 0; i < string.n; i++) {
		unsigned digit = (unsigned char)string.p[i] - (unsigned)'0';

		if (digit > 9 || at > text.n)
			return false;
		at = at * 10 + digit;
	}
	if (at > text.n || string.n > text.n - at)
		return false;
	secret_out->p = text.p + at;
	secret_out->n = string.n;
	return true;
}
