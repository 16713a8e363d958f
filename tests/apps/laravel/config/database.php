<?php
return [
	'redis' => [
		'client' => 'phpredis',
		'options' => ['prefix' => 'laravel_database_'],
		'default' => ['host' => REDIS_SOCKET, 'port' => 0, 'database' => 0],
		'cache' => ['host' => REDIS_SOCKET, 'port' => 0, 'database' => 1],
	],
];
