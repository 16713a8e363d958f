/* How much of a request has arrived, record by record. */
#include "fcgi/gate.h"

#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "unit.h"

#define BEGIN "\1\1\0\1\0\10\0\0" "\0\1\0\0\0\0\0\0"
#define PARAMS "\1\4\0\1\0\3\5\0" "abc" "\0\0\0\0\0"
#define PARAMS_END "\1\4\0\1\0\0\0\0"
#define BODY "\1\5\0\1\0\2\0\0" "xy"
#define BODY_END "\1\5\0\1\0\0\0\0"
#define TEXT(s) { s, sizeof(s) - 1 }

static const struct {
	struct slice seen;
	enum gate_progress progress;
	const char *what;
} rows[] = {
	{ TEXT(""), GATE_PART, "nothing" },
	{ TEXT("\1\4\0"), GATE_PART, "less than a record's head" },
	{ TEXT(BEGIN), GATE_PART, "a beginning" },
	{ TEXT(BEGIN PARAMS), GATE_PART, "parameters without their end" },
	{ TEXT(BEGIN PARAMS "\1\4\0\1\0\0\0"), GATE_PART,
	    "an end of which the last byte is missing" },
	{ TEXT(BEGIN PARAMS PARAMS_END), GATE_HEAD, "all parameters" },
	{ TEXT(BEGIN PARAMS_END), GATE_HEAD, "no parameters" },
	{ TEXT(BEGIN PARAMS PARAMS_END BODY), GATE_HEAD, "some of a body" },
	{ TEXT(BEGIN PARAMS PARAMS_END BODY_END), GATE_WHOLE, "no body" },
	{ TEXT(BEGIN PARAMS PARAMS_END BODY BODY_END), GATE_WHOLE,
	    "a whole body" },
	{ TEXT(BEGIN PARAMS PARAMS_END BODY_END "more"), GATE_WHOLE,
	    "more than a request" },
	{ TEXT("\1\4\0\1\377\377\377\0" PARAMS_END), GATE_PART,
	    "an end inside a record is none" },
};

START_TEST(knows_how_much_is_there)
{
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(gate_progress_of(rows[i].seen) == rows[i].progress,
		    rows[i].what);
}
END_TEST

START_TEST(looks_without_taking)
{
	static const char request[] = BEGIN PARAMS PARAMS_END BODY_END;
	char got[sizeof(request)];
	int ends[2];

	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	ck_assert_int_eq(write(ends[0], request, 20), 20);
	ck_assert_int_eq(gate_progress(ends[1]), GATE_PART);
	ck_assert_int_eq(write(ends[0], request + 20, sizeof(request) - 21),
	    (ssize_t)sizeof(request) - 21);
	ck_assert_int_eq(gate_progress(ends[1]), GATE_WHOLE);
	ck_assert_int_eq(read(ends[1], got, sizeof(got)),
	    (ssize_t)sizeof(request) - 1);
	ck_assert_mem_eq(got, request, sizeof(request) - 1);
	/* Who has left is for the reader to find out. */
	(void)close(ends[0]);
	ck_assert_int_eq(gate_progress(ends[1]), GATE_WHOLE);
	(void)close(ends[1]);
}
END_TEST

UNIT_MAIN("gate", knows_how_much_is_there, looks_without_taking)
