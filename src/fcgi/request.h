/* One request as a web server hands it over: plain data, no library. */
#ifndef SSE_FCGI_REQUEST_H
#define SSE_FCGI_REQUEST_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/slice.h"

struct request {
	struct slice method;		/* REQUEST_METHOD */
	struct slice uri;		/* REQUEST_URI, undecoded; cut one
					 * byte above its limit */
	struct slice script;		/* SCRIPT_NAME */
	struct slice cookies;		/* HTTP_COOKIE */
	struct slice last_event_id;	/* HTTP_LAST_EVENT_ID */
	struct slice accept;		/* HTTP_ACCEPT */
	struct slice authorization;	/* HTTP_AUTHORIZATION, or what Apache
					 * makes of it when it rewrites */
	struct slice api_key;		/* HTTP_X_API_KEY */
	struct slice content_type;	/* CONTENT_TYPE */
	struct slice idempotency_key;	/* HTTP_IDEMPOTENCY_KEY */
	struct slice user;		/* the parameter that was asked for */
	bool user_repeated;		/* there is more than one of it */
	struct slice origin;		/* HTTP_ORIGIN */
	bool origin_repeated;		/* there is more than one */
	struct slice fetch_site;	/* HTTP_SEC_FETCH_SITE */
	struct slice host;		/* HTTP_HOST */
	struct slice port;		/* SERVER_PORT */
	struct slice https;		/* HTTPS: not empty, not off: TLS */
	struct slice remote;		/* REMOTE_ADDR */
	struct slice server;		/* SERVER_SOFTWARE */
	bool header_too_large;		/* one of these passed its limit */
	bool body_too_large;		/* left unread */
	struct buf body;		/* of a POST, where one is wanted */
	char *text;			/* owned: what the slices point into */
};

#endif
