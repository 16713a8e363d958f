<?php
return [
	'driver' => 'redis',
	'lifetime' => 120,
	'expire_on_close' => false,
	'encrypt' => SETTINGS['encrypt'],
	'connection' => null,
	'store' => null,
	'lottery' => [2, 100],
	'cookie' => 'laravel_session',
	'path' => '/',
	'domain' => null,
	'secure' => null,
	'http_only' => true,
	'same_site' => 'lax',
];
