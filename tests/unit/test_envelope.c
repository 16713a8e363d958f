#include "core/envelope.h"

#include "unit.h"

START_TEST(opens_laravels)
{
	static const struct {
		const char *payload;
		const char *event;	/* NULL: it is none */
		const char *data;
		const char *what;
	} rows[] = {
		{ "{\"event\":\"E\",\"data\":{\"a\":1},\"socket\":null}", "E",
		    "{\"a\":1}", "without a sender" },
		{ "{\"event\":\"App\\\\Events\\\\E\",\"data\":"
		    "{\"a\":1,\"socket\":\"1.2\"},\"socket\":\"1.2\"}",
		    "App\\Events\\E", "{\"a\":1}", "the sender last" },
		{ "{\"event\":\"E\",\"data\":{\"socket\":\"1.2\",\"a\":1},"
		    "\"socket\":\"1.2\"}", "E", "{\"a\":1}",
		    "the sender first" },
		{ "{\"event\":\"E\",\"data\":{\"a\":1,\"socket\":null,"
		    "\"b\":2},\"socket\":null}", "E", "{\"a\":1,\"b\":2}",
		    "nobody, in the middle" },
		{ "{\"event\":\"E\",\"data\":{\"socket\":null},"
		    "\"socket\":null}", "E", "{}", "nothing else" },
		{ "{ \"event\" : \"E\" , \"data\" : { \"a\" : 1 , "
		    "\"socket\" : \"s\" } , \"socket\" : \"s\" }", "E",
		    "{ \"a\" : 1}", "blanks everywhere" },
		{ "{\"event\":\"E\",\"data\":{\"socket\":\"own\"},"
		    "\"socket\":\"1.2\"}", "E", "{\"socket\":\"own\"}",
		    "a socket of another kind stays" },
		{ "{\"event\":\"E\",\"data\":{\"socket\":1}}", "E",
		    "{\"socket\":1}", "no sender outside: it stays" },
		{ "{\"event\":\"E\",\"data\":{\"so\\u0063ket\":1},"
		    "\"socket\":1}", "E", "{\"so\\u0063ket\":1}",
		    "a spelling that is not Laravel's stays" },
		{ "{\"event\":\"E\",\"data\":{\"a\":{\"socket\":1}},"
		    "\"socket\":1}", "E", "{\"a\":{\"socket\":1}}",
		    "one that is deeper stays" },
		{ "{\"event\":\"E\",\"data\":{\"x\":\"\\\"socket\\\":1,\","
		    "\"socket\":1},\"socket\":1}", "E",
		    "{\"x\":\"\\\"socket\\\":1,\"}",
		    "a text that looks like one stays" },
		{ "{\"event\":\"E\",\"data\":[1.10,2e3]}", "E", "[1.10,2e3]",
		    "data of another kind, as it was written" },
		{ "{\"event\":\"E\",\"data\":null,\"socket\":null}", "E",
		    "null", "no data is data" },
		{ "{\"event\":\"\\u20ac\",\"data\":\"x\"}", "\xe2\x82\xac",
		    "\"x\"", "an escaped type" },
		{ "{\"event\":1,\"data\":{}}", NULL, NULL,
		    "a type that is none" },
		{ "{\"event\":\"E\"}", NULL, NULL, "no data" },
		{ "{\"data\":{}}", NULL, NULL, "no type" },
		{ "[\"event\",\"data\"]", NULL, NULL, "no object" },
		{ "{\"event\":\"E\",\"data\":{}", NULL, NULL, "cut off" },
		{ "", NULL, NULL, "nothing" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		bool good = rows[i].event != NULL;
		struct slice event, data;
		struct buf room;

		buf_init(&room, 1000);
		ROW(buf_add_text(&room, "before"), rows[i].what);
		ROW(envelope_laravel(slice_of(rows[i].payload), &room, &event,
		    &data, NULL) == (good ? FAULT_NONE : FAULT_INPUT),
		    rows[i].what);
		if (good) {
			ROW(slice_equals(event, rows[i].event), rows[i].what);
			ROW(slice_equals(data, rows[i].data), rows[i].what);
			ROW(slice_starts(buf_view(&room), "before"),
			    rows[i].what);
		}
		buf_fini(&room);
	}
}
END_TEST

START_TEST(needs_room)
{
	static const char payload[] = "{\"event\":\"12345\",\"data\":"
	    "{\"a\":1,\"socket\":1},\"socket\":1}";
	struct slice event, data;
	struct buf room;
	size_t cap;

	for (cap = 0; cap < 25; cap++) {
		buf_init(&room, cap);
		ck_assert(envelope_laravel(slice_of(payload), &room, &event,
		    &data, NULL) == FAULT_LIMIT);
		buf_fini(&room);
	}
	buf_init(&room, 25);
	ck_assert(envelope_laravel(slice_of(payload), &room, &event, &data,
	    NULL) == FAULT_NONE);
	buf_fini(&room);
}
END_TEST

UNIT_MAIN("envelope", opens_laravels, needs_room)
