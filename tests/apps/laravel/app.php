<?php
/* A small Laravel application: its own kernel with the middleware of the web
 * group, guard "web", sessions in Redis.  ?do=login&user=7, logout,
 * regenerate, who.  What varies is in settings.json. */

use Illuminate\Auth\GenericUser;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Contracts\Auth\UserProvider;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Route;

require_once '/usr/share/php/Illuminate/autoload.php';

class Kernel extends Illuminate\Foundation\Http\Kernel
{
	protected $middlewareGroups = ['web' => [
		Illuminate\Cookie\Middleware\EncryptCookies::class,
		Illuminate\Cookie\Middleware\AddQueuedCookiesToResponse::class,
		Illuminate\Session\Middleware\StartSession::class,
		Illuminate\Foundation\Http\Middleware\VerifyCsrfToken::class,
		Illuminate\Routing\Middleware\SubstituteBindings::class,
	]];
}

/* Everybody exists; a real site has a table of them. */
class Everybody implements UserProvider
{
	public function retrieveById($id)
	{
		return new GenericUser(['id' => $id, 'remember_token' => '']);
	}

	public function retrieveByToken($id, $token) {}

	public function updateRememberToken(Authenticatable $user, $token) {}

	public function retrieveByCredentials(array $credentials) {}

	public function validateCredentials(Authenticatable $user, array $given)
	{
		return false;
	}
}

class Pages extends Illuminate\Support\ServiceProvider
{
	public function boot()
	{
		Auth::provider('everybody', fn() => new Everybody());
		Route::middleware('web')->get('/', function (Request $request) {
			$session = $request->session();
			switch ($request->query('do')) {
			case 'login':
				Auth::loginUsingId((int)$request->query('user'));
				break;
			case 'regenerate':
				$session->regenerate(true);
				break;
			case 'logout':
				Auth::logout();
				$session->invalidate();
				$session->regenerateToken();
				break;
			}
			return response(Auth::check() ? 'user ' . Auth::id() . "\n" :
			    "nobody\n")->header('Content-Type', 'text/plain');
		});
	}
}

/* What it writes goes beside the socket of Redis, into the test's folder. */
$redis = substr(ini_get('session.save_path'), strlen('unix://'));
$work = dirname($redis) . '/laravel';
foreach (['', '/framework', '/logs'] as $folder)
	@mkdir($work . $folder, 0700, true);
foreach (['SERVICES', 'PACKAGES', 'CONFIG', 'ROUTES', 'EVENTS'] as $cache)
	$_ENV["APP_{$cache}_CACHE"] = $_SERVER["APP_{$cache}_CACHE"] =
	    "$work/" . getmypid() . "-$cache.php";
define('REDIS_SOCKET', $redis);
define('SETTINGS', json_decode(file_get_contents(__DIR__ . '/settings.json'),
    true));

$app = new Illuminate\Foundation\Application(__DIR__);
$app->useStoragePath($work);
$app->singleton(Illuminate\Contracts\Http\Kernel::class, Kernel::class);
$app->singleton(Illuminate\Contracts\Debug\ExceptionHandler::class,
    Illuminate\Foundation\Exceptions\Handler::class);
$kernel = $app->make(Illuminate\Contracts\Http\Kernel::class);
$response = $kernel->handle($request = Request::capture());
$response->send();
$kernel->terminate($request, $response);
