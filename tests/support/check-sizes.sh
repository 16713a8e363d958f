#!/bin/sh
# A function has at most 80 lines, a file 500, a line 80 columns.
set -eu
cd "${1:-.}"

bad=0
for file in src/*.c src/*/*.c src/*/*.h; do
	lines=$(wc -l <"$file")
	if [ "$lines" -gt 500 ]; then
		echo "$file: $lines lines, 500 at most"
		bad=1
	fi
	if expand "$file" | grep -nE '.{81}' | sed "s|^|$file:|" | grep .; then
		bad=1
	fi
	awk -v file="$file" '
	/^{/ { start = NR }
	/^}/ {
		if (start && NR - start > 80) {
			print file ":" start ": a function of " NR - start " lines"
			failed = 1
		}
		start = 0
	}
	END { exit failed }' "$file" || bad=1
done
exit $bad
