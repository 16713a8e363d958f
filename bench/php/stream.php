<?php
/*
 * One stream of a tenant's events, for a visitor who is logged in and a
 * member: what sse-fcgi does with the configuration beside it in rig.py,
 * as a PHP page. The benchmark's peer.
 *
 * The session's connection and the page's are persistent: a worker that PHP
 * keeps between two requests then need not connect again.
 */
declare(strict_types=1);

const LIFETIME_S = 60;
const BATCH = 100;
const UUID = '/\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z/';
const ENTRY_ID = '/\A[0-9]+-[0-9]+\z/';

function refuse(int $status): never
{
    http_response_code($status);
    exit;
}

// Read and let go: nobody else should wait for this session.
session_start(['read_and_close' => true]);
$user = $_SESSION['user_id'] ?? refuse(401);
$tenant = $_GET['tenant'] ?? '';
if (!is_string($tenant) || !preg_match(UUID, $tenant)) {
    refuse(404);
}

$redis = new Redis();
$redis->pconnect(getenv('REDIS_SOCKET'));
$may_read = fn (): bool => $redis->sIsMember("user:$user:tenants", $tenant);
$is_logged_in = fn (): bool =>
    (bool) $redis->exists('PHPREDIS_SESSION:' . session_id());
if (!$may_read()) {
    refuse(403);
}

header('Content-Type: text/event-stream');
header('Cache-Control: no-cache, no-store, no-transform');
header('X-Accel-Buffering: no');
while (ob_get_level() > 0) {
    ob_end_clean();
}

$topic = "tenant.$tenant.metrics";
$last = $_SERVER['HTTP_LAST_EVENT_ID'] ?? '';
if (!preg_match(ENTRY_ID, $last)) {
    $newest = $redis->xRevRange($topic, '+', '-', 1);
    $last = $newest ? (string) array_key_first($newest) : '0-0';
}
echo "retry: 3000\nid: $last\n\n";
flush();

$heartbeat = (float) getenv('HEARTBEAT_S');
$end = microtime(true) + LIFETIME_S;
$quiet_until = microtime(true) + $heartbeat;
while (($now = microtime(true)) < $end) {
    // A block of 0 would be one without an end.
    $block_ms = max(1, (int) ((min($quiet_until, $end) - $now) * 1000));
    $reply = $redis->xRead([$topic => $last], BATCH, $block_ms);
    foreach ($reply[$topic] ?? [] as $id => $entry) {
        $last = (string) $id;
        echo "id: $last\nevent: ", $entry['event'] ?? 'message', "\ndata: ",
            preg_replace('/\r\n|\r|\n/', "\ndata: ", $entry['data'] ?? ''),
            "\n\n";
    }
    if (!$reply && microtime(true) >= $quiet_until) {
        if (!$is_logged_in() || !$may_read()) {
            break;
        }
        echo ": heartbeat\n\n";
    }
    // Writing is how PHP learns that the visitor has left; it ends here then.
    flush();
    if ($reply || microtime(true) >= $quiet_until) {
        $quiet_until = microtime(true) + $heartbeat;
    }
}
echo "retry: 100\n\n";
