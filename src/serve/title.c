#include "serve/title.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static char *room;
static size_t room_bytes;

void
title_init(int argc, char **argv)
{
	const char *end;
	int i;

	if (argc < 1)
		return;
	/* The kernel lays the arguments out one behind the other. */
	end = argv[0] + strlen(argv[0]) + 1;
	for (i = 1; i < argc && argv[i] == end; i++)
		end += strlen(argv[i]) + 1;
	room = argv[0];
	room_bytes = (size_t)(end - room);
}

void
title_set(const char *format, ...)
{
	va_list arguments;

	if (room_bytes == 0)
		return;
	memset(room, 0, room_bytes);
	va_start(arguments, format);
	(void)vsnprintf(room, room_bytes, format, arguments);
	va_end(arguments);
}
