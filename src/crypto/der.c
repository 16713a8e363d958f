#include "crypto/der.h"

#include <string.h>

#include "crypto/crypto.h"

#define PEM_BODY_MAX 4096

/* Take a length; longer ones than three bytes do not occur here. */
static bool
take_length(struct slice *in, size_t *n_out)
{
	size_t n = 0, bytes, i;

	if (in->n == 0)
		return false;
	n = (unsigned char)in->p[0];
	*in = slice_after(*in, 1);
	if (n < 0x80) {
		*n_out = n;
		return true;
	}
	bytes = n & 0x7f;
	if (bytes == 0 || bytes > 2 || bytes > in->n)
		return false;
	for (n = 0, i = 0; i < bytes; i++)
		n = n << 8 | (unsigned char)in->p[i];
	*in = slice_after(*in, bytes);
	*n_out = n;
	return n >= (bytes == 1 ? 0x80 : 0x100);
}

bool
der_take(struct slice *in, unsigned char tag, struct slice *content_out)
{
	struct slice rest = *in, content;

	if (rest.n == 0 || (unsigned char)rest.p[0] != tag)
		return false;
	rest = slice_after(rest, 1);
	if (!take_length(&rest, &content.n) || content.n > rest.n)
		return false;
	content.p = rest.p;
	*in = slice_after(rest, content.n);
	*content_out = content;
	return true;
}

struct slice
der_strip(struct slice digits)
{
	while (digits.n > 0 && digits.p[0] == '\0')
		digits = slice_after(digits, 1);
	return digits;
}

bool
der_take_integer(struct slice *in, struct slice *digits_out)
{
	struct slice content;

	if (!der_take(in, DER_INTEGER, &content) || content.n == 0 ||
	    ((unsigned char)content.p[0] & 0x80) != 0)
		return false;
	*digits_out = der_strip(content);
	return true;
}

bool
der_wrap(struct buf *b, size_t from, unsigned char tag)
{
	size_t n = b->n - from, head = n < 0x80 ? 2 : n < 0x100 ? 3 : 4;
	unsigned char byte[4] = { tag };

	if (n > 0xffff || !buf_add(b, byte, head))
		return false;
	if (head == 2) {
		byte[1] = (unsigned char)n;
	} else if (head == 3) {
		byte[1] = 0x81;
		byte[2] = (unsigned char)n;
	} else {
		byte[1] = 0x82;
		byte[2] = (unsigned char)(n >> 8);
		byte[3] = (unsigned char)(n & 0xff);
	}
	memmove(b->p + from + head, b->p + from, n);
	memcpy(b->p + from, byte, head);
	return true;
}

bool
der_add_integer(struct buf *b, struct slice digits)
{
	size_t from = b->n;

	digits = der_strip(digits);
	/* A zero before a set bit, which would mean a negative number. */
	if ((digits.n == 0 || ((unsigned char)digits.p[0] & 0x80) != 0) &&
	    !buf_add(b, "", 1))
		return false;
	return buf_add_slice(b, digits) && der_wrap(b, from, DER_INTEGER);
}

/* Where text occurs in s, or s.n. */
static size_t
find(struct slice s, const char *text)
{
	size_t at;

	for (at = 0; at < s.n; at++) {
		if (slice_starts(slice_after(s, at), text))
			return at;
	}
	return s.n;
}

bool
der_pem(struct slice text, struct slice *label_out, struct slice *body_out)
{
	static const char begin[] = "-----BEGIN ", end[] = "-----END ",
	    dashes[] = "-----";
	struct slice rest, label, body;

	rest = slice_after(text, find(text, begin));
	rest = slice_after(rest, sizeof(begin) - 1);
	label.p = rest.p;
	label.n = find(rest, dashes);
	if (label.n == rest.n)
		return false;
	rest = slice_after(rest, label.n + sizeof(dashes) - 1);
	body.p = rest.p;
	body.n = find(rest, end);
	if (body.n == rest.n)
		return false;
	rest = slice_after(rest, body.n + sizeof(end) - 1);
	if (rest.n < label.n + sizeof(dashes) - 1 ||
	    memcmp(rest.p, label.p, label.n) != 0 ||
	    !slice_starts(slice_after(rest, label.n), dashes) ||
	    find(rest, begin) < rest.n)
		return false;
	*label_out = label;
	*body_out = body;
	return true;
}

bool
der_pem_decode(struct slice body, void *out, size_t room, size_t *n_out)
{
	char text[PEM_BODY_MAX];
	struct slice whole = { text, 0 };
	size_t i;

	for (i = 0; i < body.n; i++) {
		if (strchr("\r\n\t ", body.p[i]) != NULL &&
		    body.p[i] != '\0')
			continue;
		if (whole.n == sizeof(text))
			return false;
		text[whole.n++] = body.p[i];
	}
	return crypto_unbase64(CRYPTO_BASE64, whole, out, room, n_out);
}
