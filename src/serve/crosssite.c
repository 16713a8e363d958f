#include "serve/crosssite.h"

#include "core/webserver.h"

static struct origin_request
origins_of(const struct request *request)
{
	struct origin_request r = {
		.origin = request->origin,
		.repeated = request->origin_repeated,
		.site = request->fetch_site,
		.host = request->host,
		.port = request->port,
		.https = request->https.n > 0 &&
		    !slice_equals_nocase(request->https, "off"),
	};

	return r;
}

enum fault
crosssite_check(const struct visit *v, struct fault_note *note)
{
	const struct origin_request r = origins_of(v->request);

	return origin_check(&v->config->cors.list, &r, note);
}

struct http_extra
crosssite_extra(const struct visit *v)
{
	const struct origin_request r = origins_of(v->request);
	struct http_extra extra = {
		.without_body = slice_equals(v->request->method, "HEAD"),
		.allow = v->publish == NULL ? NULL : v->stream == NULL ?
		    HTTP_ALLOW_PUBLISH : HTTP_ALLOW_BOTH,
		.identity = webserver_of(v->request->server)->identity,
		.challenge = v->challenge,
		.grant = origin_grant(&v->config->cors.list, &r),
	};

	return extra;
}
