<?php
/* A small Symfony application: FrameworkBundle and SecurityBundle, sessions
 * in Redis by RedisSessionHandler, an authenticator of its own.
 * ?do=login&user=7, logout, regenerate, who. */
namespace App;

use Symfony\Bundle\FrameworkBundle\FrameworkBundle;
use Symfony\Bundle\FrameworkBundle\Kernel\MicroKernelTrait;
use Symfony\Bundle\SecurityBundle\SecurityBundle;
use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpFoundation\Session\Storage\Handler\RedisSessionHandler;
use Symfony\Component\HttpKernel\Kernel as BaseKernel;
use Symfony\Component\Routing\Loader\Configurator\RoutingConfigurator;
use Symfony\Component\Security\Core\Authentication\Token\Storage\TokenStorageInterface;
use Symfony\Component\Security\Core\Authentication\Token\TokenInterface;
use Symfony\Component\Security\Core\Exception\AuthenticationException;
use Symfony\Component\Security\Core\User\UserInterface;
use Symfony\Component\Security\Core\User\UserProviderInterface;
use Symfony\Component\Security\Http\Authenticator\AbstractAuthenticator;
use Symfony\Component\Security\Http\Authenticator\Passport\Badge\UserBadge;
use Symfony\Component\Security\Http\Authenticator\Passport\Passport;
use Symfony\Component\Security\Http\Authenticator\Passport\SelfValidatingPassport;

use function Symfony\Component\DependencyInjection\Loader\Configurator\service;

$php = '/usr/share/php/Symfony';
foreach (['Bundle/FrameworkBundle', 'Bundle/SecurityBundle'] as $part)
	require_once "$php/$part/autoload.php";
/* What it writes goes beside the socket of Redis, into the test's folder. */
define('REDIS_SOCKET', substr(ini_get('session.save_path'), strlen('unix://')));

/* As make:user writes it. */
class User implements UserInterface
{
	private $id;
	private $email;
	private $roles = [];

	public function __construct(int $id)
	{
		$this->id = $id;
		$this->email = "user-$id@example.org";
	}

	public function getId(): int
	{
		return $this->id;
	}

	public function getUserIdentifier(): string
	{
		return $this->email;
	}

	public function getUsername(): string
	{
		return $this->email;
	}

	public function getRoles(): array
	{
		return array_merge($this->roles, ['ROLE_USER']);
	}

	public function getPassword(): ?string
	{
		return null;
	}

	public function getSalt(): ?string
	{
		return null;
	}

	public function eraseCredentials() {}
}

/* Everybody exists; a real site has a table of them. */
class Everybody implements UserProviderInterface
{
	public function loadUserByIdentifier(string $name): UserInterface
	{
		return new User((int)substr($name, strlen('user-')));
	}

	public function loadUserByUsername(string $name): UserInterface
	{
		return $this->loadUserByIdentifier($name);
	}

	public function refreshUser(UserInterface $user): UserInterface
	{
		return $this->loadUserByIdentifier($user->getUserIdentifier());
	}

	public function supportsClass(string $class): bool
	{
		return $class === User::class;
	}
}

class Login extends AbstractAuthenticator
{
	public function supports(Request $request): ?bool
	{
		return $request->query->get('do') === 'login';
	}

	public function authenticate(Request $request): Passport
	{
		return new SelfValidatingPassport(new UserBadge(
		    'user-' . $request->query->get('user')));
	}

	public function onAuthenticationSuccess(Request $request,
	    TokenInterface $token, string $firewall): ?Response
	{
		return null;
	}

	public function onAuthenticationFailure(Request $request,
	    AuthenticationException $why): ?Response
	{
		return new Response("no\n", 403);
	}
}

class Kernel extends BaseKernel
{
	use MicroKernelTrait;

	public function registerBundles(): iterable
	{
		return [new FrameworkBundle(), new SecurityBundle()];
	}

	public static function redis(): \Redis
	{
		$redis = new \Redis();
		$redis->connect(REDIS_SOCKET);
		return $redis;
	}

	public function getCacheDir(): string
	{
		return dirname(REDIS_SOCKET) . '/symfony';
	}

	public function getLogDir(): string
	{
		return $this->getCacheDir();
	}

	public function getProjectDir(): string
	{
		return __DIR__;
	}

	protected function configureContainer(ContainerConfigurator $container): void
	{
		$services = $container->services();
		$services->set('redis', \Redis::class)
		    ->factory([self::class, 'redis']);
		$services->set(RedisSessionHandler::class)
		    ->args([service('redis')]);
		$services->set(Everybody::class);
		$services->set(Login::class);
		$services->alias('test_tokens', TokenStorageInterface::class)->public();
		$container->extension('framework', [
			'secret' => 'of no use here',
			'router' => ['utf8' => true],
			'session' => [
				'handler_id' => RedisSessionHandler::class,
				'storage_factory_id' => 'session.storage.factory.native',
				'cookie_secure' => 'auto',
				'cookie_samesite' => 'lax',
			],
		]);
		$container->extension('security', [
			'enable_authenticator_manager' => true,
			'providers' => ['everybody' => ['id' => Everybody::class]],
			'firewalls' => ['main' => [
				'provider' => 'everybody',
				'custom_authenticators' => [Login::class],
			]],
		]);
	}

	protected function configureRoutes(RoutingConfigurator $routes): void
	{
		$routes->add('page', '/')->controller([$this, 'page']);
	}

	public function page(Request $request): Response
	{
		$session = $request->getSession();
		$tokens = $this->container->get('test_tokens');
		switch ($request->query->get('do')) {
		case 'regenerate':
			$session->migrate(true);
			break;
		case 'logout':
			$tokens->setToken(null);
			$session->invalidate();
			break;
		}
		$token = $tokens->getToken();
		$user = $token ? $token->getUser() : null;
		return new Response($user instanceof User ?
		    "user {$user->getId()}\n" : "nobody\n", 200,
		    ['Content-Type' => 'text/plain']);
	}
}

$kernel = new Kernel('prod', false);
$request = Request::createFromGlobals();
$response = $kernel->handle($request);
$response->send();
$kernel->terminate($request, $response);
