<?php
/* Laravel: a job, since an event need not hold a visitor up.
 *
 *     PublishEvent::dispatch("tenant.$id.metrics", 'metric_updated',
 *         ['cpu' => 12])->afterCommit();
 *
 * Everything goes through the facade Redis has the prefix of
 * config/database.php, such as laravel_database_, put before its key.
 * executeRaw() does not: the topic is called what it says here. */
namespace App\Jobs;

use Illuminate\Bus\Queueable;
use Illuminate\Contracts\Queue\ShouldQueue;
use Illuminate\Foundation\Bus\Dispatchable;
use Illuminate\Queue\InteractsWithQueue;
use Illuminate\Queue\SerializesModels;
use Illuminate\Support\Facades\Redis;

class PublishEvent implements ShouldQueue
{
	use Dispatchable, InteractsWithQueue, Queueable, SerializesModels;

	/* A job whose connection broke may have published: a second try could
	 * do so twice.  Raise it where an event too many does no harm. */
	public $tries = 1;

	public function __construct(public string $topic, public string $type,
	    public array $data, public int $keep = 1000) {}

	public function handle()
	{
		$json = json_encode($this->data, JSON_THROW_ON_ERROR |
		    JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
		$id = Redis::connection()->executeRaw(['XADD', $this->topic,
		    'MAXLEN', '~', $this->keep, '*', 'event', $this->type,
		    'data', $json]);
		/* What Redis refuses is no exception: phpredis keeps the reason,
		 * predis returns it. */
		if (!preg_match('/^\d+-\d+$/', $id))
			throw new \RuntimeException('not published: ' . ($id ?:
			    Redis::connection()->client()->getLastError()));
	}
}

/* For sse-record, which makes topics of what is published so.  The channel
 * does get the prefix: give it to the recorder as "strip". */
class Announce
{
	public static function order(int $id, string $state): void
	{
		Redis::publish("orders.$id", json_encode(['state' => $state],
		    JSON_THROW_ON_ERROR));
	}
}
