<?php
return [
	'default' => 'redis',
	'stores' => ['redis' => ['driver' => 'redis', 'connection' => 'cache']],
	'prefix' => 'laravel_cache',
];
