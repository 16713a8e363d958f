#!/bin/sh
# curl.sh URL TYPE JSON: publish over HTTP, to a [publish NAME] section.
set -eu
# A file that only you can read, with the line "Authorization: Bearer KEY": on
# the command line everybody would see the key.
header=${SSE_KEY_HEADER:-$HOME/.config/sse-publish.header}

# One key for all tries: whatever happened to the first, the event is
# published once.
once=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')

printf '{"event":"%s","data":%s}' "$2" "$3" |
	curl --silent --show-error --fail-with-body --max-time 10 \
		--retry 5 --retry-connrefused \
		-H "@$header" -H "Idempotency-Key: $once" \
		-H 'Content-Type: application/json' --data-binary @- "$1"
