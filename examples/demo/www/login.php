<?php
/*
 * The demo's login.  GET says who is logged in; POST logs Ada in.
 *
 * What sse-fcgi reads is what any PHP site leaves in Redis anyway: the
 * session that session_start() writes, and a set of the user's tenants.
 */
const USER = '7';
const NAME = 'Ada';
const TENANT = '5f0c7a52-3d1e-4b8a-9c46-2e7d10f3a9b4';

/* The Redis that holds the sessions, as the session handler finds it. */
function redis(): Redis
{
	$where = strtok(session_save_path(), '?');
	$redis = new Redis();
	if (str_starts_with($where, 'unix://')) {
		$redis->connect(substr($where, strlen('unix://')));
	} else {
		$redis->connect(parse_url($where, PHP_URL_HOST),
		    parse_url($where, PHP_URL_PORT) ?? 6379);
	}
	return $redis;
}

session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Lax']);

if ($_SERVER['REQUEST_METHOD'] === 'POST') {
	/* A fresh id: one planted before the login must not become Ada's. */
	session_regenerate_id(true);
	$_SESSION['user_id'] = USER;
	redis()->sAdd('user:' . USER . ':tenants', TENANT);
}
$in = isset($_SESSION['user_id']);

/* Written before the answer: the page opens its stream at once. */
session_write_close();

header('Content-Type: application/json');
header('Cache-Control: no-store');
echo json_encode([
	'name' => $in ? NAME : null,
	'stream' => $in ? '/api/v1/stream/' . TENANT : null,
]), "\n";
