<?php
/* A site in plain PHP: ?do=login&user=7, logout, regenerate, who.  The
 * handler is php.ini's session.serialize_handler. */
ini_set('session.serialize_handler', $_GET['handler'] ?? 'php');
session_start();
switch ($_GET['do']) {
case 'login':
	session_regenerate_id(true);
	$_SESSION['cart'] = ['user_id' => 1, 'note' => 'user_id|i:1;'];
	$_SESSION['user_id'] = (int)$_GET['user'];
	break;
case 'regenerate':
	session_regenerate_id(true);
	break;
case 'logout':
	$_SESSION = [];
	session_destroy();
	break;
}
header('Content-Type: text/plain');
echo isset($_SESSION['user_id']) ? "user {$_SESSION['user_id']}\n" : "nobody\n";
