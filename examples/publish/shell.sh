#!/bin/sh
# shell.sh TOPIC TYPE JSON: publish from a shell, with either program.

# sse-publish takes the password from a file (-c) or $SSE_REDIS_URL, says what
# to mend, and with --once can be repeated. Status 3: it may have been written.
with_sse_publish() {
	sse-publish -n 1000 -e "$2" "$1" "$3"
}

# redis-cli exits with 0 whatever Redis refuses, but for -e (Redis 7). A
# password comes from $REDISCLI_AUTH, never from -a.
with_redis_cli() {
	redis-cli -e XADD "$1" MAXLEN '~' 1000 '*' event "$2" data "$3"
}

if command -v sse-publish >/dev/null; then
	with_sse_publish "$@"
else
	with_redis_cli "$@"
fi
