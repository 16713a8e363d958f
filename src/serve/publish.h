/* [publish NAME]: one event of a request's body, written to a topic. */
#ifndef SSE_SERVE_PUBLISH_H
#define SSE_SERVE_PUBLISH_H

#include "serve/visit.h"

/* Serve a POST that v->publish is for, to its end.  What is answered tells
 * three outcomes apart: written, surely not written, and neither. */
void publish_serve(struct visit *v);

#endif
