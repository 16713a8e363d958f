#!/bin/sh
# Hold the includes to the floors: each may include only itself and what is
# below it, and a third-party header only where it has its one door.  Prints
# file:line.
#   check-layers.sh [TOP]
set -eu
cd "${1:-.}"

# Every #include line as file:line:name, however it is spaced; name keeps its
# quote or bracket.
includes=$(find src -name '*.[ch]' -exec grep -nHE \
	'^[[:space:]]*#[[:space:]]*include' {} + |
	sed 's/:[[:space:]]*#[[:space:]]*include[[:space:]]*/:/')
# A tree that moved must not make this check an empty one.
[ "$(printf '%s\n' "$includes" | wc -l)" -ge 100 ] || {
	echo "check-layers.sh: the sources are not where they were"
	exit 1
}

bad=0
# Of the files that match $1, refuse the includes that match $2 and do not
# match $3, because of $4.
refuse() {
	found=$(printf '%s\n' "$includes" | grep -E "^src/$1:[0-9]+:$2" |
		grep -vE "^[^:]*:[0-9]+:$3" || :)
	if [ -n "$found" ]; then
		printf '%s\n' "$found" | sed "s|\$|   <- $4|"
		bad=1
	fi
}

any='["<]'
none='$^'
refuse 'base/[^:]*' '"' '"base/' 'base is the lowest floor'
refuse 'crypto/[^:]*' '"' '"(config\.h|(base|crypto)/)' \
	'crypto knows only base'
refuse 'core/[^:]*' '"' '"(base|crypto|core)/' \
	'core knows only base and crypto'
refuse 'redis/[^:]*' '"' '"(base|core|redis)/' 'redis knows only base and core'
refuse 'fcgi/[^:]*' '"' '"(base|core|fcgi)/' 'fcgi knows only base and core'
refuse 'serve/[^:]*' '"' '"(base|crypto|core|redis|fcgi|serve)/' \
	'serve knows the floors below'
refuse 'pool/[^:]*' '"' '"(base|crypto|core|serve|pool)/' \
	'pool knows base, crypto, core and serve'
refuse 'tools/[^:]*' '"' '"(config\.h|(base|crypto|core|redis|serve|tools)/)' \
	'tools know base, crypto, core, redis and serve'
refuse 'record/[^:]*' '"' \
	'"(config\.h|(base|crypto|core|redis|record)/|serve/(clock|files|log|notify|stop)\.h)' \
	'record knows base, crypto, core, redis, and of serve what needs no request'
refuse 'main\.c' '"' '"(config\.h|(base|crypto|core|redis|fcgi|serve|pool)/)' \
	'main knows the floors below'
refuse '(base|crypto|core|fcgi|serve|pool|record|tools|main)[^:]*' "$any"'hiredis' "$none" \
	'hiredis belongs to redis'
refuse '(base|crypto|core|redis|serve|pool|record|tools|main)[^:]*' \
	"$any"'fcgi(app|_|os|misc)' "$none" 'libfcgi belongs to fcgi'
refuse '(base|crypto|redis|fcgi|serve|pool|record|tools|main)[^:]*' "$any"'(json|ini\.h)' \
	"$none" 'json-c and inih belong to core'
refuse '(base|core|redis|fcgi|serve|pool|record|tools|main)[^:]*' "$any"'(sodium|openssl)' \
	"$none" 'libsodium and libcrypto belong to crypto'
refuse '(base|crypto|core|redis|fcgi|serve|pool|main)[^:]*' "$any"'nats/' \
	"$none" 'libnats belongs to record'
refuse 'record/(no|[^n])[^:]*' "$any"'nats/' "$none" 'libnats belongs to record/nats*'
refuse '(base|crypto|core)/[^:]*' '<(unistd|fcntl|poll|signal|sys/.*)\.h>' \
	"$none" 'this floor does not ask the system'

asked=$(grep -nHE '[^a-z_>.](clock_gettime|time|getenv|open|read|write)\(' \
	src/core/*.[ch] || :)
if [ -n "$asked" ]; then
	printf '%s\n' "$asked" | sed 's|$|   <- core does not ask the system|'
	bad=1
fi
exit $bad
