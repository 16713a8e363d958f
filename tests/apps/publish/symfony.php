<?php
/* symfony.php SNIPPET SOCKET TOPIC TYPE JSON: the service, wired by a kernel
 * as the snippet's head says. */
use App\EventPublisher;
use Symfony\Bundle\FrameworkBundle\FrameworkBundle;
use Symfony\Bundle\FrameworkBundle\Kernel\MicroKernelTrait;
use Symfony\Component\Cache\Adapter\RedisAdapter;
use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;
use Symfony\Component\HttpKernel\Kernel as BaseKernel;

use function Symfony\Component\DependencyInjection\Loader\Configurator\service;

[, $snippet, $socket, $topic, $type, $json] = $argv;
require_once '/usr/share/php/Symfony/Bundle/FrameworkBundle/autoload.php';
require $snippet;

/* What it writes goes beside the socket of Redis, into the test's folder. */
define('WORK', dirname($socket) . '/symfony-publish');
$_ENV['REDIS_URL'] = $_SERVER['REDIS_URL'] = 'redis://' . $socket;

class Kernel extends BaseKernel
{
	use MicroKernelTrait;

	public function registerBundles(): iterable
	{
		return [new FrameworkBundle()];
	}

	public function getCacheDir(): string
	{
		return WORK;
	}

	public function getLogDir(): string
	{
		return WORK;
	}

	public function getProjectDir(): string
	{
		return __DIR__;
	}

	protected function configureContainer(ContainerConfigurator $container): void
	{
		$container->extension('framework', ['secret' => 'of no use here']);
		$services = $container->services();
		$services->set('sse.redis', \Redis::class)
		    ->factory([RedisAdapter::class, 'createConnection'])
		    ->args(['%env(REDIS_URL)%',
		        ['timeout' => 2, 'read_timeout' => 2]]);
		$services->set(EventPublisher::class)
		    ->args([service('sse.redis')])->public();
	}
}

$kernel = new Kernel('prod', false);
$kernel->boot();
$publisher = $kernel->getContainer()->get(EventPublisher::class);
echo $publisher->publish($topic, $type, json_decode($json)), "\n";
