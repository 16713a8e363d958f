#include "base/fault.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "unit.h"

START_TEST(fills_the_note_and_returns_the_fault)
{
	struct fault_note note;

	ck_assert_int_eq(fault_set(&note, FAULT_LIMIT, "%s is over %d", "it",
	    7), FAULT_LIMIT);
	ck_assert_str_eq(note.text, "it is over 7");
	ck_assert_int_eq(fault_set(NULL, FAULT_INPUT, "nobody reads it"),
	    FAULT_INPUT);
}
END_TEST

START_TEST(cuts_a_long_note)
{
	char text[FAULT_NOTE_BYTES * 2];
	struct fault_note note;

	memset(text, 'x', sizeof(text));
	text[sizeof(text) - 1] = '\0';
	ck_assert_int_eq(fault_set(&note, FAULT_INPUT, "%s", text),
	    FAULT_INPUT);
	ck_assert_uint_eq(strlen(note.text), FAULT_NOTE_BYTES - 1);
}
END_TEST

START_TEST(tells_what_the_kernel_said)
{
	struct fault_note note;
	char expected[FAULT_NOTE_BYTES];

	errno = ENOENT;
	ck_assert_int_eq(fault_errno(&note, "sse.conf"), FAULT_SYSTEM);
	(void)snprintf(expected, sizeof(expected), "sse.conf: %s",
	    strerror(ENOENT));
	ck_assert_str_eq(note.text, expected);
}
END_TEST

START_TEST(names_every_fault)
{
	static const struct {
		enum fault fault;
		const char *name;
	} rows[] = {
		{ FAULT_NONE, "none" }, { FAULT_INPUT, "input" },
		{ FAULT_DENIED, "denied" }, { FAULT_LIMIT, "limit" },
		{ FAULT_CONFIG, "config" }, { FAULT_BACKEND, "backend" },
		{ FAULT_PROTOCOL, "protocol" }, { FAULT_TIMEOUT, "timeout" },
		{ FAULT_HANGUP, "hangup" }, { FAULT_STOP, "stop" },
		{ FAULT_NOMEM, "nomem" }, { FAULT_SYSTEM, "system" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ck_assert_str_eq(fault_name(rows[i].fault), rows[i].name);
	ck_assert_uint_eq(i, FAULT_SYSTEM + 1);
	ck_assert_str_eq(fault_name((enum fault)(FAULT_SYSTEM + 1)),
	    "unknown");
}
END_TEST

UNIT_MAIN("fault", fills_the_note_and_returns_the_fault, cuts_a_long_note,
    tells_what_the_kernel_said, names_every_fault)
