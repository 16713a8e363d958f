<?php
/* A site's login as any PHP page does it: user=N becomes user N. */
session_start();
session_regenerate_id(true);
$_SESSION['user_id'] = $_REQUEST['user'];
session_write_close();
header('Content-Type: text/plain');
echo "user ", $_SESSION['user_id'], "\n";
