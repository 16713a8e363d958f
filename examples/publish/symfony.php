<?php
/* Symfony: a service.
 *
 *     # config/services.yaml
 *     services:
 *         sse.redis:
 *             class: Redis
 *             factory: [Symfony\Component\Cache\Adapter\RedisAdapter, createConnection]
 *             arguments: ['%env(REDIS_URL)%', {timeout: 2, read_timeout: 2}]
 *         App\EventPublisher:
 *             arguments: ['@sse.redis']
 *
 * It has a connection of its own, so that no prefix or serializer of another
 * service gets in; rawCommand() would not mind them either. */
namespace App;

final class EventPublisher
{
	public function __construct(private \Redis $redis) {}

	/* Returns the event's id.  RuntimeException: it was not published.
	 * RedisException: it may have been, the connection broke. */
	public function publish(string $topic, string $type, mixed $data,
	    int $keep = 1000): string
	{
		$json = json_encode($data, \JSON_THROW_ON_ERROR |
		    \JSON_UNESCAPED_UNICODE | \JSON_UNESCAPED_SLASHES);
		$id = $this->redis->rawCommand('XADD', $topic, 'MAXLEN', '~',
		    $keep, '*', 'event', $type, 'data', $json);
		if (!\is_string($id))
			throw new \RuntimeException('not published: ' .
			    $this->redis->getLastError());
		return $id;
	}
}
