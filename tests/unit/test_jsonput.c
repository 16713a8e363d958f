#include "core/jsonput.h"

#include <string.h>

#include "unit.h"

START_TEST(writes)
{
	static const struct {
		struct slice text;
		const char *json, *what;
	} rows[] = {
		{ { "", 0 }, "\"\"", "nothing" },
		{ { "plain text", 10 }, "\"plain text\"", "plain text" },
		{ { "\"\\/", 3 }, "\"\\\"\\\\/\"", "quotes, backslashes" },
		{ { "\b\f\n\r\t", 5 }, "\"\\b\\f\\n\\r\\t\"",
		    "control characters with a name" },
		{ { "a\0b\x1f", 4 }, "\"a\\u0000b\\u001f\"", "and without" },
		{ { "\x7f", 1 }, "\"\x7f\"", "DEL is none" },
		{ { "\xe2\x82\xac\xf0\x9f\x98\x80", 7 },
		    "\"\xe2\x82\xac\xf0\x9f\x98\x80\"", "UTF-8" },
		{ { "a\xff", 2 }, "\"a\xef\xbf\xbd\"", "a wrong byte" },
		{ { "\xe2\x82", 2 }, "\"\xef\xbf\xbd\xef\xbf\xbd\"",
		    "half a character" },
		{ { "\xed\xa0\x80x", 4 },
		    "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbdx\"",
		    "a surrogate" },
		{ { "\xc0\x80", 2 }, "\"\xef\xbf\xbd\xef\xbf\xbd\"",
		    "a long form" },
	};
	struct buf out;
	size_t i, n;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		n = strlen(rows[i].json);
		buf_init(&out, 1 + n);
		ROW(buf_add_text(&out, "x"), rows[i].what);
		ROW(jsonput_string(&out, rows[i].text), rows[i].what);
		ROW(slice_equals(slice_after(buf_view(&out), 1),
		    rows[i].json), rows[i].what);
		/* With less room in any place. */
		while (n-- > 0) {
			buf_fini(&out);
			buf_init(&out, 1 + n);
			ROW(buf_add_text(&out, "x"), rows[i].what);
			ROW(!jsonput_string(&out, rows[i].text),
			    rows[i].what);
			ROW(out.n == 1, rows[i].what);
		}
		buf_fini(&out);
	}
}
END_TEST

UNIT_MAIN("jsonput", writes)
