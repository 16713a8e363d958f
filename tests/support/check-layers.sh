#!/bin/sh
# Hold the includes to the floors: each may include only what is below it, and
# a third-party header only where it has its one door. Prints file:line.
set -eu
cd "${1:-.}/src"

bad=0
# Refuse lines of the files in $1 (folders) that match $2, because of $3.
refuse() {
	# shellcheck disable=SC2086 # the folders are words
	found=$(find $1 -name '*.[ch]' -exec grep -nHE "$2" {} + || :)
	if [ -n "$found" ]; then
		printf '%s\n' "$found" | sed "s|^|src/|; s|\$|   <- $3|"
		bad=1
	fi
}

refuse base '^#include "(core|redis|fcgi|serve)/' 'base is the lowest floor'
refuse core '^#include "(redis|fcgi|serve)/' 'core knows only base'
refuse redis '^#include "(fcgi|serve)/' 'redis knows only base and core'
refuse fcgi '^#include "(redis|serve)/' 'fcgi knows only base and core'
refuse 'base core fcgi serve' '^#include <hiredis' 'hiredis belongs to redis'
refuse 'base core redis serve' '^#include <fcgi' 'libfcgi belongs to fcgi'
refuse 'base redis fcgi serve' '^#include <(json-c|ini\.h)' \
	'json-c and inih belong to core'
refuse core '^#include <(unistd|fcntl|poll|signal|sys/.*)\.h>' \
	'core does not ask the system'
refuse core '[^a-z_>.](clock_gettime|time|getenv|open|read|write)\(' \
	'core does not ask the system'
exit $bad
