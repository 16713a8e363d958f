#!/bin/sh
# Compile each header alone: it includes what it needs. CC and flags come from
# the environment.
set -eu
cd "${1:-.}/src"

bad=0
for header in */*.h; do
	# shellcheck disable=SC2086 # the flags are words
	printf '#include "%s"\nextern int nothing;\n' "$header" |
		${CC:-cc} ${CFLAGS:-} -D_GNU_SOURCE -I. -Wall -Werror \
			-fsyntax-only -x c - || { echo "src/$header"; bad=1; }
done
exit $bad
