#!/bin/sh
# Compile each header alone: it includes what it needs. CC and flags come from
# the environment.
set -eu
cd "${1:-.}/src"

# The one library that a build may do without, and still has headers for.
has_nats=
if printf '#include <nats/nats.h>\n' |
	${CC:-cc} -fsyntax-only -x c - 2>/dev/null; then
	has_nats=yes
fi

bad=0
for header in */*.h; do
	case $header in
	record/nats*) [ -n "$has_nats" ] || continue ;;
	esac
	# shellcheck disable=SC2086 # the flags are words
	printf '#include "%s"\nextern int nothing;\n' "$header" |
		${CC:-cc} ${CFLAGS:-} -D_GNU_SOURCE -I. -Wall -Werror \
			-fsyntax-only -x c - || { echo "src/$header"; bad=1; }
done
exit $bad
