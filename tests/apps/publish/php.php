<?php
/* php.php SNIPPET SOCKET TOPIC TYPE JSON, on a connection that has been set
 * up for a cache, too. */
[, $snippet, $socket, $topic, $type, $json] = $argv;
require $snippet;

$redis = sse_connect($socket, 0);
$redis->setOption(Redis::OPT_PREFIX, 'app:');
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
echo sse_publish($redis, $topic, $type, json_decode($json)), "\n";
