/* What differs between the web servers in front, as far as a stream has to
 * know it.  Measured with each of them; the example configurations say how. */
#ifndef SSE_CORE_WEBSERVER_H
#define SSE_CORE_WEBSERVER_H

#include <stdbool.h>

#include "base/slice.h"

struct webserver {
	const char *prefix;	/* of SERVER_SOFTWARE */
	unsigned taps;		/* writes until a departure shows, 1 or 2 */
	bool identity;		/* Content-Encoding: identity stops its gzip */
};

/* Never NULL: an unknown server gets the careful defaults. */
const struct webserver *webserver_of(struct slice server_software);

#endif
