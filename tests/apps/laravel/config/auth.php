<?php
return [
	'defaults' => ['guard' => 'web', 'passwords' => 'users'],
	'guards' => ['web' => ['driver' => 'session', 'provider' => 'users']],
	'providers' => ['users' => ['driver' => 'everybody']],
];
