<?php
/* A site's logout. */
session_start();
session_destroy();
header('Content-Type: text/plain');
echo "bye\n";
