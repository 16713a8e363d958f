/* Which section a path belongs to. */
#include "core/config.h"

const struct stream_section *
config_route(const struct config *config, struct slice path,
    struct vars *vars)
{
	const struct stream_section *best = NULL;
	struct vars values;
	size_t i;

	for (i = 0; i < config->streams.n; i++) {
		const struct stream_section *stream =
		    config_stream(config, i);

		vars_init(&values);
		if (route_match(&stream->route, path, &values) &&
		    (best == NULL ||
		    route_beats(&stream->route, &best->route))) {
			best = stream;
			*vars = values;
		}
	}
	return best;
}

const struct publish_section *
config_route_publish(const struct config *config, struct slice path,
    struct vars *vars)
{
	const struct publish_section *best = NULL;
	struct vars values;
	size_t i;

	for (i = 0; i < config->publishes.n; i++) {
		const struct publish_section *publish =
		    config_publish(config, i);

		vars_init(&values);
		if (route_match(&publish->route, path, &values) &&
		    (best == NULL ||
		    route_beats(&publish->route, &best->route))) {
			best = publish;
			*vars = values;
		}
	}
	return best;
}
