#include "core/logline.h"

#include <json-c/json.h>
#include <string.h>

#include "unit.h"

#define NOW_MS 1795240800123	/* 2026-11-21T06:00:00.123Z */

/* A line with one text field, rendered. */
static void
render(struct slice text, enum log_format format, struct buf *out)
{
	struct logline line;

	logline_begin(&line, "open");
	logline_text(&line, "k", text);
	ck_assert(logline_render(&line, format, LOG_INFO, NOW_MS, out));
}

START_TEST(writes_fields_in_order)
{
	struct logline line;
	struct buf out;

	logline_begin(&line, "close");
	logline_text(&line, "reason", slice_of("lifetime"));
	logline_number(&line, "events", 12);
	logline_number(&line, "low", INT64_MIN);
	logline_number(&line, "zero", 0);
	logline_text(&line, "empty", slice_of(""));
	logline_text(&line, "none", slice_of(NULL));
	logline_text(&line, "user", slice_of("7"));
	buf_init(&out, 4000);
	ck_assert(logline_render(&line, LOG_LOGFMT, LOG_WARN, NOW_MS, &out));
	ck_assert_str_eq(buf_text(&out), "ts=2026-11-21T06:00:00.123Z "
	    "level=warn event=close reason=lifetime events=12 "
	    "low=-9223372036854775808 zero=0 user=7\n");
	buf_cut(&out, 0);
	ck_assert(logline_render(&line, LOG_JSON, LOG_WARN, NOW_MS, &out));
	ck_assert_str_eq(buf_text(&out), "{\"ts\":\"2026-11-21T06:00:00.123Z\""
	    ",\"level\":\"warn\",\"event\":\"close\",\"reason\":\"lifetime\","
	    "\"events\":12,\"low\":-9223372036854775808,\"zero\":0,"
	    "\"user\":\"7\"}\n");
	buf_fini(&out);
}
END_TEST

START_TEST(names_the_levels)
{
	static const struct {
		enum log_level level;
		const char *start;
	} rows[] = {
		{ LOG_ERROR, "ts=1970-01-01T00:00:00.007Z level=error " },
		{ LOG_WARN, "ts=1970-01-01T00:00:00.007Z level=warn " },
		{ LOG_INFO, "ts=1970-01-01T00:00:00.007Z level=info " },
		{ LOG_DEBUG, "ts=1970-01-01T00:00:00.007Z level=debug " },
	};
	struct logline line;
	struct buf out;
	size_t i;

	logline_begin(&line, "x");
	buf_init(&out, 1000);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		buf_cut(&out, 0);
		ROW(logline_render(&line, LOG_LOGFMT, rows[i].level, 7, &out),
		    rows[i].start);
		ROW(slice_starts(buf_view(&out), rows[i].start),
		    rows[i].start);
	}
	buf_fini(&out);
}
END_TEST

START_TEST(keeps_a_value_in_its_place)
{
	static const struct {
		const char *text, *logfmt, *json, *what;
	} rows[] = {
		{ "plain", "plain", "plain", "nothing to do" },
		{ "a/b?c&d", "a/b?c&d", "a/b?c&d", "an address" },
		{ "a b", "\"a b\"", "a b", "a blank" },
		{ "a=b", "\"a=b\"", "a=b", "an equals sign" },
		{ "a\"b", "\"a\\\"b\"", "a\\\"b", "a quote" },
		{ "a\\b", "\"a\\\\b\"", "a\\\\b", "a backslash" },
		{ "a\nevent=open", "\"a\\x0aevent=open\"",
		    "a\\\\x0aevent=open", "a line break stays in its line" },
		{ "a\r\tb", "\"a\\x0d\\x09b\"", "a\\\\x0d\\\\x09b",
		    "other control characters" },
		{ "\x1b[31m", "\"\\x1b[31m\"", "\\\\x1b[31m",
		    "a terminal's escape" },
		{ "\x7f", "\"\\x7f\"", "\\\\x7f", "DEL" },
		{ "\xc3\xa9", "\"\\xc3\\xa9\"", "\\\\xc3\\\\xa9", "UTF-8" },
		{ "\xff", "\"\\xff\"", "\\\\xff", "no UTF-8" },
		{ "\"},{\"", "\"\\\"},{\\\"\"", "\\\"},{\\\"",
		    "the end of an object" },
	};
	struct buf out, want;
	size_t i;

	buf_init(&out, 1000);
	buf_init(&want, 1000);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice text = slice_of(rows[i].text);

		buf_cut(&out, 0);
		buf_cut(&want, 0);
		render(text, LOG_LOGFMT, &out);
		ROW(buf_addf(&want, "ts=2026-11-21T06:00:00.123Z level=info "
		    "event=open k=%s\n", rows[i].logfmt), rows[i].what);
		ck_assert_str_eq(buf_text(&out), buf_text(&want));
		buf_cut(&out, 0);
		buf_cut(&want, 0);
		render(text, LOG_JSON, &out);
		ROW(buf_addf(&want, "{\"ts\":\"2026-11-21T06:00:00.123Z\","
		    "\"level\":\"info\",\"event\":\"open\",\"k\":\"%s\"}\n",
		    rows[i].json), rows[i].what);
		ck_assert_str_eq(buf_text(&out), buf_text(&want));
	}
	buf_fini(&out);
	buf_fini(&want);
}
END_TEST

START_TEST(bears_every_byte)
{
	char bytes[256];
	struct slice text = { bytes, sizeof(bytes) };
	struct json_object *root;
	struct buf out;
	size_t i;

	for (i = 0; i < sizeof(bytes); i++)
		bytes[i] = (char)i;
	buf_init(&out, 4000);
	render(text, LOG_LOGFMT, &out);
	ck_assert_uint_eq(slice_find(buf_view(&out), '\n'), out.n - 1);
	buf_cut(&out, 0);
	render(text, LOG_JSON, &out);
	ck_assert_uint_eq(slice_find(buf_view(&out), '\n'), out.n - 1);
	root = json_tokener_parse(buf_text(&out));
	ck_assert_ptr_nonnull(root);
	ck_assert_int_eq(json_object_object_length(root), 4);
	json_object_put(root);
	buf_fini(&out);
}
END_TEST

START_TEST(cuts_long_values)
{
	static char bytes[LOGLINE_VALUE_BYTES + 1];
	struct slice text = { bytes, LOGLINE_VALUE_BYTES };
	struct buf out;

	memset(bytes, 'x', sizeof(bytes));
	buf_init(&out, 4000);
	render(text, LOG_LOGFMT, &out);
	ck_assert_ptr_null(strstr(buf_text(&out), "..."));
	text.n++;
	buf_cut(&out, 0);
	render(text, LOG_LOGFMT, &out);
	ck_assert_ptr_nonnull(strstr(buf_text(&out), "xxx...\n"));
	memset(bytes, '\n', sizeof(bytes));
	buf_cut(&out, 0);
	render(text, LOG_JSON, &out);
	ck_assert_ptr_nonnull(strstr(buf_text(&out), "\\\\x0a...\"}\n"));
	buf_fini(&out);
}
END_TEST

START_TEST(leaves_out_what_is_too_much)
{
	struct logline line;
	struct buf out;
	size_t i;

	logline_begin(&line, "x");
	for (i = 0; i < LOGLINE_FIELDS_MAX + 5; i++) {
		logline_number(&line, "n", 1);
		logline_text(&line, "t", slice_of("1"));
	}
	ck_assert_uint_eq(line.n, LOGLINE_FIELDS_MAX);
	buf_init(&out, 4000);
	ck_assert(logline_render(&line, LOG_LOGFMT, LOG_INFO, 0, &out));
	buf_fini(&out);
	buf_init(&out, 60);
	ck_assert(!logline_render(&line, LOG_LOGFMT, LOG_INFO, 0, &out));
	ck_assert(!logline_render(&line, LOG_JSON, LOG_INFO, 0, &out));
	buf_fini(&out);
}
END_TEST

UNIT_MAIN("logline", writes_fields_in_order, names_the_levels,
    keeps_a_value_in_its_place, bears_every_byte, cuts_long_values,
    leaves_out_what_is_too_much)
