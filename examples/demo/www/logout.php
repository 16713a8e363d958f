<?php
/*
 * The demo's logout.  Destroying the session is all a site has to do: the
 * stream ends at its next look at the session.
 */
header('Content-Type: application/json');
header('Cache-Control: no-store');
if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
	http_response_code(405);
	header('Allow: POST');
	echo '{"error":"method not allowed"}', "\n";
	exit;
}
session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Lax']);
$_SESSION = [];
session_destroy();
setcookie(session_name(), '', ['expires' => 1, 'path' => '/',
    'httponly' => true, 'samesite' => 'Lax']);
echo '{"ok":true}', "\n";
