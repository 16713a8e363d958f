#include "core/pattern.h"

bool
pattern_match(struct slice pattern, struct slice text)
{
	size_t p = 0, t = 0;
	size_t star = pattern.n, from = 0;	/* the last '*', and how far
						 * what it stands for goes */

	while (t < text.n) {
		if (p < pattern.n && pattern.p[p] == '*') {
			star = p++;
			from = t;
		} else if (p < pattern.n && pattern.p[p] == text.p[t]) {
			p++;
			t++;
		} else if (star < pattern.n) {
			p = star + 1;
			t = ++from;
		} else {
			return false;
		}
	}
	while (p < pattern.n && pattern.p[p] == '*')
		p++;
	return p == pattern.n;
}
