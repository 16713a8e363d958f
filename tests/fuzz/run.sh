#!/bin/sh
# Run each fuzz target of a folder for some seconds, from a copy of its
# corpus; what crashes it is kept and named.
#   run.sh BUILD-FOLDER SECONDS
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$1
seconds=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

failed=0
for target in "$build"/fuzz_*; do
	case $target in *.o | *.c | *.dSYM) continue ;; esac
	[ -x "$target" ] || continue
	name=${target##*/}
	mkdir -p "$work/$name"
	if [ -d "$here/corpus/$name" ]; then
		cp "$here/corpus/$name/"* "$work/$name/"
	fi
	if "$target" -max_total_time="$seconds" -max_len=65536 -timeout=5 \
		-rss_limit_mb=1024 -artifact_prefix="$build/$name-" \
		"$work/$name" >"$work/log" 2>&1; then
		runs=$(sed -n 's/^Done \([0-9]*\) runs.*/\1/p' "$work/log")
		echo "$name: $runs runs"
	else
		tail -n 60 "$work/log"
		echo "$name: failed; its input is $build/$name-*"
		failed=1
	fi
done
exit $failed
