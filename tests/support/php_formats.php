<?php
/* Random PHP sessions, written by PHP itself, and what PHP finds in them:
 *
 *   php php_formats.php HANDLER COUNT SEED
 *
 * prints COUNT lines of JSON for one session.serialize_handler (or "value",
 * which is serialize()).  Of each: the payload in hex, whether it was changed
 * behind PHP's back, whether PHP reads it, and what PHP finds at each path
 * (and whether these are all): a list, because a changed payload can have a
 * name twice; empty for a path that is only in the session before. */

class Plain
{
	public $open;
	protected $kept;
	private $own;

	public function __construct(array $values)
	{
		[$this->open, $this->kept, $this->own] = $values;
	}
}

class Derived extends Plain
{
	public $more = [];
	private $last = "last";
}

class Magic
{
	public $data = [];

	public function __serialize(): array
	{
		return $this->data;
	}

	public function __unserialize(array $data): void
	{
		$this->data = $data;
	}
}

class Sleeper
{
	public $open = 1;
	private $own = "own";
	public $lost = 3;

	public function __sleep(): array
	{
		return ["own", "open"];
	}
}

class Opaque implements Serializable
{
	public function serialize(): string
	{
		return serialize(["id" => 666]);
	}

	public function unserialize($text): void
	{
	}
}

enum Suit: string
{
	case Hearts = "h";
	case Spades = "s";
}

final class Made
{
	private array $refs = [];
	private array $objects = [];
	private int $left;

	public function __construct(private string $handler)
	{
	}

	private function name(): string
	{
		static $names = ["id", "user", "a", "0", "7", "-3", "a/b", "a~b",
			"x y", "\xc3\xa9", "user_id", "long", "deep", "01", "u;i:1;",
			"\"", "}"];

		if (mt_rand(0, 9) == 0)
			return str_repeat("n", mt_rand(1, 40)) . mt_rand(0, 99);
		return $names[mt_rand(0, count($names) - 1)];
	}

	private function text(): string
	{
		switch (mt_rand(0, 9)) {
		case 0:
			return "";
		case 1:
			return random_text(mt_rand(1, 20));
		case 2:
			return str_repeat("t", mt_rand(250, 260));
		case 3:
			return mt_rand(0, 50) == 0 ? str_repeat("T", 65540) : "T";
		case 4:
			return "s:2:\"id\";i:666;";
		case 5:
			return "|id|i:666;";
		default:
			return $this->name();
		}
	}

	private function number(): int
	{
		$edges = [0, 1, -1, 31, 127, 128, 255, 256, -32, -33, -128, -129,
			-255, -256, 32767, 32768, 65535, 65536, -65535, -65536,
			2147483647, 2147483648, -2147483648, -2147483649,
			4294967295, 4294967296, -4294967295, -4294967296,
			PHP_INT_MAX, PHP_INT_MIN];

		return $edges[mt_rand(0, count($edges) - 1)];
	}

	private function scalar()
	{
		switch (mt_rand(0, 9)) {
		case 0:
			return null;
		case 1:
			return true;
		case 2:
			return false;
		case 3:
			return [0.5, -0.0, 1e25, INF, -INF, NAN, 7.0][mt_rand(0, 6)];
		case 4:
		case 5:
		case 6:
			return $this->number();
		default:
			return $this->text();
		}
	}

	private function object(int $depth)
	{
		switch (mt_rand(0, 7)) {
		case 0:
			$object = new Magic;
			$object->data = $this->list($depth + 1);
			return $object;
		case 1:
			return new Sleeper;
		case 2:
			return Suit::cases()[mt_rand(0, 1)];
		case 3:
			return new Opaque;
		case 4:
			$object = new stdClass;
			$object->id = $this->value($depth + 1);
			return $object;
		default:
			$class = mt_rand(0, 1) ? "Plain" : "Derived";
			return new $class([$this->value($depth + 1),
				$this->value($depth + 1), $this->value($depth + 1)]);
		}
	}

	private function list(int $depth): array
	{
		$list = [];
		$plain = mt_rand(0, 3) == 0;
		$n = mt_rand(0, 4);
		if (mt_rand(0, 99) == 0)
			$n = 300;
		for ($i = 0; $i < $n && --$this->left > 0; $i++) {
			$key = $plain ? $i : $this->name();
			/* A slot that is a reference stays what it is. */
			unset($list[$key]);
			if (count($this->refs) > 0 && mt_rand(0, 7) == 0) {
				$list[$key] = &$this->refs[mt_rand(0,
					count($this->refs) - 1)];
				continue;
			}
			$list[$key] = $this->value($depth + 1);
			if (mt_rand(0, 5) == 0)
				$this->refs[] = &$list[$key];
		}
		return $list;
	}

	private function value(int $depth)
	{
		$kind = mt_rand(0, 9);

		if ($depth > 5 || $this->left <= 0 || $kind < 4)
			return $this->scalar();
		if ($kind == 4 && count($this->objects) > 0)
			return $this->objects[mt_rand(0,
				count($this->objects) - 1)];
		if ($kind < 7)
			return $this->objects[] = $this->object($depth);
		return $this->list($depth);
	}

	public function session(): array
	{
		$this->refs = $this->objects = [];
		$this->left = 400;
		$session = [];
		for ($i = mt_rand(0, 5); $i > 0; $i--) {
			$name = str_replace("|", "", $this->name());
			if (is_int(array_key_first([$name => 0])))
				$name = "v" . $name;
			unset($session[$name]);
			if (count($this->refs) > 0 && mt_rand(0, 3) == 0)
				$session[$name] = &$this->refs[mt_rand(0,
					count($this->refs) - 1)];
			else
				$session[$name] = $this->value(1);
		}
		return $session;
	}
}

function random_text(int $n): string
{
	for ($text = ""; $n > 0; $n--)
		$text .= chr(mt_rand(0, 255));
	return $text;
}

/* All entries with their plain names, as pairs. */
function children($value): array
{
	$pairs = [];

	if (is_object($value)) {
		if ($value instanceof UnitEnum || $value instanceof Opaque)
			return [];
		if ($value instanceof Sleeper)
			unset($value->lost);	/* not from the payload */
		$list = $value instanceof Magic ? $value->data : (array)$value;
		$object = true;
	} else if (is_array($value)) {
		$list = $value;
		$object = false;
	} else {
		return [];
	}
	foreach ($list as $key => $child) {
		$key = (string)$key;
		if ($object && $key !== "" && $key[0] === "\0")
			$key = substr($key, strrpos($key, "\0") + 1);
		$pairs[] = [$key, $child];
	}
	return $pairs;
}

function answer($value): string
{
	if (is_int($value))
		return "int $value";
	if (is_string($value))
		return "text " . bin2hex($value);
	if ($value === true)
		return "true";
	if (is_object($value) && !$value instanceof UnitEnum &&
	    !$value instanceof Opaque) {
		$class = get_class($value);
		if ($value instanceof __PHP_Incomplete_Class)
			$class = ((array)$value)["__PHP_Incomplete_Class_Name"]
				?? "";
		return "object " . bin2hex($class);
	}
	return "other";
}

function collect($value, string $path, int $depth, array &$found): void
{
	if (count($found) > 1000)
		return;
	if ($path !== "")
		$found[$path][] = answer($value);
	if ($depth == 6)
		return;
	foreach (children($value) as [$key, $child]) {
		$key = str_replace(["~", "/"], ["~0", "~1"], $key);
		if ($key === "" || strpbrk($key, " \n\0") !== false ||
		    !preg_match('//u', $key) || strlen($path) + strlen($key) > 200)
			continue;
		collect($child, $path === "" ? $key : "$path/$key", $depth + 1,
			$found);
	}
}

function write(string $handler, array $session): string
{
	if ($handler == "value")
		return serialize($session);
	$_SESSION = $session;
	return session_encode();
}

/* What PHP reads back, or null. */
function read(string $handler, string $payload): ?array
{
	if ($handler == "value" || $handler == "php_serialize")
		$value = @unserialize($payload);
	else if ($handler == "igbinary")
		$value = @igbinary_unserialize($payload);
	else if ($handler == "msgpack")
		$value = @msgpack_unserialize($payload);
	else {
		$_SESSION = [];
		$value = @session_decode($payload) ? $_SESSION : null;
		if (session_status() != PHP_SESSION_ACTIVE)
			session_start();
	}
	return is_array($value) ? $value : null;
}

function change(string $payload): string
{
	for ($n = mt_rand(1, 2); $n > 0 && $payload !== ""; $n--) {
		$at = mt_rand(0, strlen($payload) - 1);
		switch (mt_rand(0, 4)) {
		case 0:
			$payload = substr($payload, 0, $at);
			break;
		case 1:
			$payload[$at] = chr(ord($payload[$at]) ^ 1 << mt_rand(0, 7));
			break;
		case 2:
			$payload[$at] = chr(mt_rand(0, 0x27));
			break;
		case 3:
			$payload = substr_replace($payload, "", $at, 1);
			break;
		case 4:
			$payload[$at] = $payload[mt_rand(0, strlen($payload) - 1)];
			break;
		}
	}
	return $payload;
}

function main(string $handler, int $count, int $seed): void
{
	error_reporting(0);
	mt_srand($seed);
	ini_set("session.save_path", sys_get_temp_dir());
	ini_set("session.use_cookies", "0");
	ini_set("session.cache_limiter", "");
	if (ini_set("session.serialize_handler", $handler == "value" ?
	    "php" : $handler) === false)
		exit(3);
	session_start();
	$made = new Made($handler);
	for ($i = 0; $i < $count; $i++) {
		$payload = write($handler, $made->session());
		$value = read($handler, $payload);
		$found = [];
		collect($value, "", 0, $found);
		$changed = $i % 2 == 1;
		if ($changed) {
			$payload = change($payload);
			$value = read($handler, $payload);
			$found = array_fill_keys(array_keys($found), []);
			if ($value !== null)
				collect($value, "", 0, $found);
		}
		echo json_encode(["payload" => bin2hex($payload),
			"changed" => $changed, "whole" => $value !== null,
			"all" => count($found) < 1000, "found" => (object)$found]), "\n";
	}
	session_destroy();
}

main($argv[1], (int)$argv[2], (int)$argv[3]);
