#!/bin/sh
# Run fuzz targets for some seconds each, as many at a time as there are
# processors, from a copy of their corpus; what crashes one is kept and named.
#   run.sh BUILD-FOLDER SECONDS [TARGET]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$1
seconds=$2

if [ $# -eq 2 ]; then
	for target in "$build"/fuzz_*; do
		case $target in *.o | *.c | *.dSYM) continue ;; esac
		[ ! -x "$target" ] || printf '%s\n' "$target"
	done | xargs -n 1 -P "$(nproc)" sh "$0" "$build" "$seconds"
	exit
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
name=${3##*/}
mkdir "$work/corpus"
if [ -d "$here/corpus/$name" ]; then
	cp "$here/corpus/$name/"* "$work/corpus/"
fi
if "$3" -max_total_time="$seconds" -max_len=65536 -timeout=5 \
	-rss_limit_mb=1024 -artifact_prefix="$build/$name-" \
	"$work/corpus" >"$work/log" 2>&1; then
	echo "$name: $(sed -n 's/^Done \([0-9]*\) runs.*/\1/p' "$work/log") runs"
else
	tail -n 60 "$work/log"
	echo "$name: failed; its input is $build/$name-*"
	exit 1
fi
