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

keys=$(sed -n 's/^	{ "\([a-z_.]*\)", SETTING_.*/\1/p' src/core/settings.c)
reasons=$(sed -n 's/^	\[CLOSE_[A-Z]*\] = { "\([a-z]*\)",.*/\1/p' \
	src/core/pace.c)
options=$(sed -n 's/^		{ "\([a-z]*\)", no_argument.*/\1/p' src/main.c)
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

echo "$keys" | named '^\.It Ic %( |$)' $conf || bad=1
echo include | named '^\.It Ic %( |$)' $conf || bad=1
echo "$reasons" | named '(^|[^a-z])%([^a-z]|$)' $program || bad=1
echo "$options" | named 'Fl -%( |$)' $program || bad=1
exit $bad
