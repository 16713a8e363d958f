<?php
/* laravel.php SNIPPET SOCKET TOPIC TYPE JSON: the job, by a queue that runs it
 * at once, in an application with the configuration of tests/apps/laravel; or,
 * with ORDER in place of TYPE, what is for the recorder. */
use App\Jobs\Announce;
use App\Jobs\PublishEvent;

[, $snippet, $socket, $topic, $type, $json] = $argv;
require_once '/usr/share/php/Illuminate/autoload.php';
require $snippet;

/* What it writes goes beside the socket of Redis, into the test's folder. */
$work = dirname($socket) . '/laravel-publish';
foreach (['', '/framework', '/logs'] as $folder)
	@mkdir($work . $folder, 0700, true);
foreach (['SERVICES', 'PACKAGES', 'CONFIG', 'ROUTES', 'EVENTS'] as $cache)
	$_ENV["APP_{$cache}_CACHE"] = $_SERVER["APP_{$cache}_CACHE"] =
	    "$work/" . getmypid() . "-$cache.php";
define('REDIS_SOCKET', $socket);
define('SETTINGS', ['key' => str_repeat('k', 32), 'cipher' => 'AES-256-CBC',
    'encrypt' => false]);

/* What a site would have in config/app.php and config/queue.php, and what
 * tests/apps/laravel names. */
class Pages extends Illuminate\Support\ServiceProvider
{
	public function register()
	{
		$this->app->register(Illuminate\Bus\BusServiceProvider::class);
		$this->app->register(Illuminate\Queue\QueueServiceProvider::class);
		config(['queue.default' => 'sync',
		    'queue.connections.sync' => ['driver' => 'sync']]);
	}
}

$app = new Illuminate\Foundation\Application(dirname(__DIR__) . '/laravel');
$app->useStoragePath($work);
$app->singleton(Illuminate\Contracts\Console\Kernel::class,
    Illuminate\Foundation\Console\Kernel::class);
$app->singleton(Illuminate\Contracts\Debug\ExceptionHandler::class,
    Illuminate\Foundation\Exceptions\Handler::class);
$app->make(Illuminate\Contracts\Console\Kernel::class)->bootstrap();

try {
	if ($type === 'ORDER')
		Announce::order((int)$topic, json_decode($json));
	else
		PublishEvent::dispatch($topic, $type,
		    json_decode($json, true));
} catch (RuntimeException $error) {
	fwrite(STDERR, $error->getMessage() . "\n");
	exit(1);
}
