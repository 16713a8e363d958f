<?php
/* Plain PHP with phpredis.
 *
 * rawCommand() and not xAdd(): a connection with OPT_PREFIX or OPT_SERIALIZER,
 * as sessions and caches like to have it, would put the prefix before the
 * topic and serialize the data. */

/* A socket is its path and port 0. */
function sse_connect(string $host = '127.0.0.1', int $port = 6379): Redis
{
	$redis = new Redis();
	/* With deadlines: by default a page waits a minute for an answer. */
	$redis->connect($host, $port, 2.0, null, 0, 2.0);
	return $redis;
}

/* Returns the event's id.  RuntimeException: it was not published.
 * RedisException: it may have been, the connection broke. */
function sse_publish(Redis $redis, string $topic, string $type, $data,
    int $keep = 1000): string
{
	$json = json_encode($data, JSON_THROW_ON_ERROR |
	    JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
	$id = $redis->rawCommand('XADD', $topic, 'MAXLEN', '~', $keep, '*',
	    'event', $type, 'data', $json);
	/* phpredis does not throw what Redis refuses: ask. */
	if (!is_string($id))
		throw new RuntimeException('not published: ' .
		    $redis->getLastError());
	return $id;
}
