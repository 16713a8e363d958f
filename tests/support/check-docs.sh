#!/bin/sh
# What the program knows, the manual names: each configuration key, close
# reason, log event and option.
set -eu
cd "${1:-.}"

bad=0
# Each word of standard input must occur, as pattern $1 with % for the word,
# in the manual $2.
named() {
	while read -r word; do
		pattern=$(printf '%s' "$1" | sed "s/%/$word/")
		if ! grep -qE "$pattern" "$2"; then
			echo "$2: '$word' is missing"
			bad=1
		fi
	done
	return $bad
}

conf=man/sse-fcgi.conf.5
program=man/sse-fcgi.8
publish=man/sse-publish.1
record=man/sse-record.8

keys=$(sed -n 's/^	{ "\([a-z_.]*\)", SETTING_.*/\1/p' src/core/settings.c)
reasons=$(sed -n 's/^	\[CLOSE_[A-Z]*\] = { "\([a-z]*\)",.*/\1/p' \
	src/core/pace.c)
options=$(sed -n 's/^		{ "\([a-z]*\)", no_argument.*/\1/p' src/main.c)
told=$(sed -n 's/^	{ "\([a-z-]*\)", [a-z]*_argument.*/\1/p' \
	src/tools/publishargs.c)
recorded=$(sed -n 's/^		{ "\([a-z]*\)", no_argument.*/\1/p' src/record/main.c)
counted=$(sed -n 's/^	add_count(&line, "\([a-z_]*\)".*/\1/p' src/record/tally.c)
# A table that moved must not make this check an empty one.
at_least() {
	if [ "$(echo "$1" | wc -l)" -lt "$2" ]; then
		echo "check-docs.sh: a table is not where it was"
		exit 1
	fi
}
at_least "$keys" 20
at_least "$reasons" 10
at_least "$options" 4
at_least "$told" 10
at_least "$recorded" 3
at_least "$counted" 8

echo "$keys" | named '^\.It Ic %( |$)' $conf || bad=1
echo include | named '^\.It Ic %( |$)' $conf || bad=1
echo "$reasons" | named '(^|[^a-z])%([^a-z]|$)' $program || bad=1
echo "$options" | named 'Fl -%( |$)' $program || bad=1
echo "$told" | named 'Fl -%( |$)' $publish || bad=1
echo "$recorded" | named 'Fl -%( |$)' $record || bad=1
echo "$counted" | named '(^|[^a-z_])%([^a-z_]|$)' $record || bad=1
exit $bad
