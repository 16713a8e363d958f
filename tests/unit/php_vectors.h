/* Made by tests/support/php_vectors.py from recorded sessions; do not edit.
 * 87 cases; too long:
 *   php/depth-2000
 *   php/depth-6000
 *   php/depth-8000-unclosed
 * Without a user the visitor is nobody. */
static const struct php_vector php_vectors[] = {
	{
		.what = "php/flat-int",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "csrf|s:16:\"b58e58808265a7ef\";user_id|i:42;last|i:1"
			"795232921;", 60 },
		.user = "42",
	},
	{
		.what = "php/nested-user-id",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "locale|s:5:\"de_AT\";user|a:4:{s:4:\"name\";s:10:\"A"
			"nn O'Hara\";s:5:\"roles\";a:3:{s:1:\"a\";b:1;s:1:\"b"
			"\";b:0;s:1:\"c\";N;}s:2:\"id\";i:1001;s:5:\"email\";"
			"s:15:\"ann@example.org\";}", 162 },
		.user = "1001",
	},
	{
		.what = "php/nested-string-id",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "locale|s:5:\"de_AT\";user|a:4:{s:4:\"name\";s:10:\"A"
			"nn O'Hara\";s:5:\"roles\";a:3:{s:1:\"a\";b:1;s:1:\"b"
			"\";b:0;s:1:\"c\";N;}s:2:\"id\";s:6:\"u-7f3a\";s:5:\""
			"email\";s:15:\"ann@example.org\";}", 168 },
		.user = "u-7f3a",
	},
	{
		.what = "php/object-protected-property",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "user|O:8:\"App\\User\":3:{s:5:\"\000*\000id\";i:77;s"
			":15:\"\000App\\User\000email\";s:15:\"bob@example.or"
			"g\";s:5:\"roles\";a:1:{i:0;s:9:\"ROLE_USER\";}}", 125 },
		.user = "77",
	},
	{
		.what = "php/object-private-property",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user/email",
		.payload = { "user|O:8:\"App\\User\":3:{s:5:\"\000*\000id\";i:77;s"
			":15:\"\000App\\User\000email\";s:15:\"bob@example.or"
			"g\";s:5:\"roles\";a:1:{i:0;s:9:\"ROLE_USER\";}}", 125 },
		.user = "bob@example.org",
	},
	{
		.what = "php/zoo-all-types",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "bin|s:29:\"\000\001\377\376|\";}{s:3:\"user_id\";i:6"
			"66;\";floats|a:13:{i:0;d:0.1;i:1;d:-0;i:2;d:1.0E+100"
			";i:3;d:INF;i:4;d:-INF;i:5;d:NAN;i:6;d:1.5E-9;i:7;i:-"
			"9223372036854775808;i:8;i:9223372036854775807;i:9;i:"
			"-1;i:10;b:1;i:11;b:0;i:12;N;}profile|O:11:\"App\\Pro"
			"file\":4:{s:4:\"name\";s:24:\"Zo\303\253 \"Q\"; a:1:"
			"{i:0;i:1;}\";s:6:\"\000*\000age\";i:7;s:19:\"\000App"
			"\\Profile\000secret\";s:6:\"s|i:1;\";s:4:\"self\";r:"
			"16;}again|r:16;store|O:16:\"SplObjectStorage\":2:{i:"
			"0;a:2:{i:0;r:16;i:1;a:1:{s:1:\"x\";i:1;}}i:1;a:0:{}}"
			"ao|O:11:\"ArrayObject\":4:{i:0;i:0;i:1;a:2:{s:7:\"us"
			"er_id\";i:666;s:1:\"u\";r:16;}i:2;a:0:{}i:3;N;}when|"
			"O:17:\"DateTimeImmutable\":3:{s:4:\"date\";s:26:\"20"
			"24-01-02 03:04:05.000000\";s:13:\"timezone_type\";i:"
			"3;s:8:\"timezone\";s:13:\"Europe/Vienna\";}plan|E:12"
			":\"App\\Plan:Pro\";plans|a:2:{i:0;E:13:\"App\\Plan:F"
			"ree\";i:1;r:41;}magic|O:9:\"App\\Magic\":2:{i:0;s:4:"
			"\"zero\";s:1:\"k\";a:1:{s:2:\"id\";s:5:\"decoy\";}}a"
			"non|O:8:\"stdClass\":2:{s:7:\"user_id\";i:667;s:1:\""
			"5\";s:4:\"five\";}mix|a:5:{i:5;s:1:\"a\";i:6;s:1:\"b"
			"\";s:1:\"x\";a:1:{s:7:\"user_id\";i:668;}i:-3;s:3:\""
			"neg\";s:0:\"\";s:5:\"empty\";}user_id|i:4242;", 1023 },
		.user = "4242",
	},
	{
		.what = "php/reference-R",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "a|a:2:{s:5:\"owner\";i:314;s:1:\"x\";s:1:\"y\";}user"
			"_id|R:2;z|i:1;", 60 },
		.user = "314",
	},
	{
		.what = "php/two-references",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "p|s:4:\"9999\";q|R:1;a|i:321;user_id|R:2;b|i:8888;", 48 },
		.user = "321",
	},
	{
		.what = "php/object-backreference-r",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "current|O:8:\"App\\User\":3:{s:5:\"\000*\000id\";i:3"
			"15;s:15:\"\000App\\User\000email\";s:15:\"eve@exampl"
			"e.org\";s:5:\"roles\";a:1:{i:0;s:9:\"ROLE_USER\";}}u"
			"ser|r:1;", 138 },
		.user = "315",
	},
	{
		.what = "php/serializable-C-before",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "cart|C:10:\"App\\Legacy\":170:{a:2:{s:7:\"user_id\";"
			"i:666;s:1:\"o\";O:11:\"App\\Profile\":4:{s:4:\"name"
			"\";s:24:\"Zo\303\253 \"Q\"; a:1:{i:0;i:1;}\";s:6:\""
			"\000*\000age\";i:7;s:19:\"\000App\\Profile\000secret"
			"\";s:6:\"s|i:1;\";s:4:\"self\";N;}}}user_id|i:316;", 213 },
		.user = "316",
	},
	{
		.what = "php/reference-after-C",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "cart|C:10:\"App\\Legacy\":42:{a:3:{i:0;i:1;i:1;i:2;s"
			":7:\"user_id\";i:666;}}a|i:317;user_id|R:6;", 90 },
		.user = NULL,
	},
	{
		.what = "php/reference-after-C-with-decoys",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "cart|C:10:\"App\\Legacy\":50:{a:4:{i:0;i:1;i:1;i:2;i"
			":2;i:3;s:7:\"user_id\";i:666;}}a|i:322;s1|i:7001;s2|"
			"i:7002;s3|i:7003;s4|i:7004;s5|i:7005;s6|i:7006;s7|i:"
			"7007;s8|i:7008;s9|i:7009;s10|i:7010;s11|i:7011;s12|i"
			":7012;user_id|R:7;", 221 },
		.user = NULL,
	},
	{
		.what = "php/decoy-in-user-input",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "form|a:2:{s:4:\"name\";s:31:\"x\";user_id|i:1;user_i"
			"d|s:1:\"1\";\";s:7:\"user_id\";i:1;}search|s:33:\"\""
			";s:7:\"user_id\";i:1;}user_id|i:1;\";user_id|i:318;", 141 },
		.user = "318",
	},
	{
		.what = "php/decoy-guest",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "form|a:2:{s:4:\"name\";s:31:\"x\";user_id|i:1;user_i"
			"d|s:1:\"1\";\";s:7:\"user_id\";i:1;}search|s:12:\"us"
			"er_id|i:1;\";", 106 },
		.user = NULL,
	},
	{
		.what = "php/guest",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "csrf|s:3:\"abc\";cart|a:1:{i:1;a:1:{s:3:\"qty\";i:2;"
			"}}", 50 },
		.user = NULL,
	},
	{
		.what = "php/empty-session",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "", 0 },
		.user = NULL,
	},
	{
		.what = "php/null-id",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "user_id|N;x|i:1;", 16 },
		.user = NULL,
	},
	{
		.what = "php/false-id",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "user_id|b:0;", 12 },
		.user = NULL,
	},
	{
		.what = "php/float-id",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "user_id|d:42.5;", 15 },
		.user = NULL,
	},
	{
		.what = "php/array-id",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "user_id|a:1:{s:2:\"id\";i:5;}", 27 },
		.user = NULL,
	},
	{
		.what = "php/empty-string-id",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "user_id|s:0:\"\";", 15 },
		.user = NULL,
	},
	{
		.what = "php/zero-id",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "user_id|i:0;", 12 },
		.user = NULL,
	},
	{
		.what = "php/depth-12",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "deep|a:1:{i:0;a:1:{i:0;a:1:{i:0;a:1:{i:0;a:1:{i:0;a:"
			"1:{i:0;a:1:{i:0;a:1:{i:0;a:1:{i:0;a:1:{i:0;a:1:{i:0;"
			"a:1:{i:0;i:1;}}}}}}}}}}}}user_id|i:319;", 143 },
		.user = "319",
	},
	{
		.what = "php/duplicate-cookie-first-wins",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "csrf|s:16:\"95dc330a295ea283\";user_id|i:51;last|i:1"
			"795232921;", 60 },
		.user = "51",
	},
	{
		.what = "php/cookie-among-others",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "csrf|s:16:\"95dc330a295ea283\";user_id|i:51;last|i:1"
			"795232921;", 60 },
		.user = "51",
	},
	{
		.what = "php/payload-truncated-in-string",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "csrf|s:16:\"95dc330a2", 20 },
		.user = NULL,
	},
	{
		.what = "php/payload-truncated-after-id",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "csrf|s:16:\"95dc330a295ea283\";user_id|i:51;last|i:1"
			"795232", 56 },
		.user = NULL,
	},
	{
		.what = "php/payload-length-overflow",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "a|s:18446744073709551615:\"x\";user_id|i:1;", 41 },
		.user = NULL,
	},
	{
		.what = "php/payload-count-lie",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "a|a:99999999999:{}user_id|i:1;", 30 },
		.user = NULL,
	},
	{
		.what = "php/payload-negative-count",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "a|a:-1:{}user_id|i:1;", 21 },
		.user = NULL,
	},
	{
		.what = "php/payload-reference-loop",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "user_id|R:1;", 12 },
		.user = NULL,
	},
	{
		.what = "php/payload-reference-forward",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "user_id|R:2;x|i:5;", 18 },
		.user = NULL,
	},
	{
		.what = "php/payload-duplicate-key-last-wins",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "user_id|i:1;user_id|i:2;", 24 },
		.user = NULL,
	},
	{
		.what = "php/payload-int-overflow",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "user_id|i:9223372036854775808;", 30 },
		.user = NULL,
	},
	{
		.what = "php/payload-serializer-mismatch",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "a:1:{s:7:\"user_id\";i:42;}", 25 },
		.user = NULL,
	},
	{
		.what = "php/sid-6bit-48",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "csrf|s:16:\"d6f5118b6c6d3563\";user_id|i:88;last|i:1"
			"795232921;", 60 },
		.user = "88",
	},
	{
		.what = "php/sid-6bit-48-raw-comma",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "csrf|s:16:\"d6f5118b6c6d3563\";user_id|i:88;last|i:1"
			"795232921;", 60 },
		.user = "88",
	},
	{
		.what = "php/custom-prefix-db2",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "locale|s:5:\"de_AT\";user|a:4:{s:4:\"name\";s:10:\"A"
			"nn O'Hara\";s:5:\"roles\";a:3:{s:1:\"a\";b:1;s:1:\"b"
			"\";b:0;s:1:\"c\";N;}s:2:\"id\";i:90;s:5:\"email\";s:"
			"15:\"ann@example.org\";}", 160 },
		.user = "90",
	},
	{
		.what = "php/locking-enabled",
		.handler = PHP_HANDLER_PHP,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "csrf|s:16:\"242815e194e5b569\";user_id|i:92;last|i:1"
			"795232921;", 60 },
		.user = "92",
	},
	{
		.what = "php/php_serialize-flat",
		.handler = PHP_HANDLER_PHP_SERIALIZE,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "a:3:{s:4:\"csrf\";s:16:\"e4dbdb3648569320\";s:7:\"us"
			"er_id\";i:101;s:4:\"last\";i:1795232922;}", 85 },
		.user = "101",
	},
	{
		.what = "php/php_serialize-nested",
		.handler = PHP_HANDLER_PHP_SERIALIZE,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "a:2:{s:6:\"locale\";s:5:\"de_AT\";s:4:\"user\";a:4:{"
			"s:4:\"name\";s:10:\"Ann O'Hara\";s:5:\"roles\";a:3:{"
			"s:1:\"a\";b:1;s:1:\"b\";b:0;s:1:\"c\";N;}s:2:\"id\";"
			"i:102;s:5:\"email\";s:15:\"ann@example.org\";}}", 179 },
		.user = "102",
	},
	{
		.what = "php/php_serialize-zoo",
		.handler = PHP_HANDLER_PHP_SERIALIZE,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "a:13:{s:3:\"bin\";s:29:\"\000\001\377\376|\";}{s:3:"
			"\"user_id\";i:666;\";s:6:\"floats\";a:13:{i:0;d:0.1;"
			"i:1;d:-0;i:2;d:1.0E+100;i:3;d:INF;i:4;d:-INF;i:5;d:N"
			"AN;i:6;d:1.5E-9;i:7;i:-9223372036854775808;i:8;i:922"
			"3372036854775807;i:9;i:-1;i:10;b:1;i:11;b:0;i:12;N;}"
			"s:7:\"profile\";O:11:\"App\\Profile\":4:{s:4:\"name"
			"\";s:24:\"Zo\303\253 \"Q\"; a:1:{i:0;i:1;}\";s:6:\""
			"\000*\000age\";i:7;s:19:\"\000App\\Profile\000secret"
			"\";s:6:\"s|i:1;\";s:4:\"self\";r:17;}s:5:\"again\";r"
			":17;s:5:\"store\";O:16:\"SplObjectStorage\":2:{i:0;a"
			":2:{i:0;r:17;i:1;a:1:{s:1:\"x\";i:1;}}i:1;a:0:{}}s:2"
			":\"ao\";O:11:\"ArrayObject\":4:{i:0;i:0;i:1;a:2:{s:7"
			":\"user_id\";i:666;s:1:\"u\";r:17;}i:2;a:0:{}i:3;N;}"
			"s:4:\"when\";O:17:\"DateTimeImmutable\":3:{s:4:\"dat"
			"e\";s:26:\"2024-01-02 03:04:05.000000\";s:13:\"timez"
			"one_type\";i:3;s:8:\"timezone\";s:13:\"Europe/Vienna"
			"\";}s:4:\"plan\";E:12:\"App\\Plan:Pro\";s:5:\"plans"
			"\";a:2:{i:0;E:13:\"App\\Plan:Free\";i:1;r:42;}s:5:\""
			"magic\";O:9:\"App\\Magic\":2:{i:0;s:4:\"zero\";s:1:"
			"\"k\";a:1:{s:2:\"id\";s:5:\"decoy\";}}s:4:\"anon\";O"
			":8:\"stdClass\":2:{s:7:\"user_id\";i:667;s:1:\"5\";s"
			":4:\"five\";}s:3:\"mix\";a:5:{i:5;s:1:\"a\";i:6;s:1:"
			"\"b\";s:1:\"x\";a:1:{s:7:\"user_id\";i:668;}i:-3;s:3"
			":\"neg\";s:0:\"\";s:5:\"empty\";}s:7:\"user_id\";i:1"
			"03;}", 1107 },
		.user = "103",
	},
	{
		.what = "php/php_serialize-object",
		.handler = PHP_HANDLER_PHP_SERIALIZE,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "a:1:{s:4:\"user\";O:8:\"App\\User\":3:{s:5:\"\000*"
			"\000id\";i:104;s:15:\"\000App\\User\000email\";s:15:"
			"\"bob@example.org\";s:5:\"roles\";a:1:{i:0;s:9:\"ROL"
			"E_USER\";}}}", 138 },
		.user = "104",
	},
	{
		.what = "php/php_serialize-guest",
		.handler = PHP_HANDLER_PHP_SERIALIZE,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "a:2:{s:4:\"csrf\";s:3:\"abc\";s:4:\"cart\";a:1:{i:1;"
			"a:1:{s:3:\"qty\";i:2;}}}", 68 },
		.user = NULL,
	},
	{
		.what = "php/php_serialize-truncated",
		.handler = PHP_HANDLER_PHP_SERIALIZE,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "a:2:{s:6:\"locale\";s:5:\"de_AT\";s:4:\"user\";a:4:{"
			"s:4:\"name\";s:10:\"Ann O'Hara\";s:5:\"roles\";a:", 89 },
		.user = NULL,
	},
	{
		.what = "php/php_binary-flat",
		.handler = PHP_HANDLER_PHP_BINARY,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "\004csrfs:16:\"84a340892adbae1f\";\007user_idi:101;"
			"\004lasti:1795232922;", 61 },
		.user = "101",
	},
	{
		.what = "php/php_binary-nested",
		.handler = PHP_HANDLER_PHP_BINARY,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "\006locales:5:\"de_AT\";\004usera:4:{s:4:\"name\";s:"
			"10:\"Ann O'Hara\";s:5:\"roles\";a:3:{s:1:\"a\";b:1;s"
			":1:\"b\";b:0;s:1:\"c\";N;}s:2:\"id\";i:102;s:5:\"ema"
			"il\";s:15:\"ann@example.org\";}", 161 },
		.user = "102",
	},
	{
		.what = "php/php_binary-object",
		.handler = PHP_HANDLER_PHP_BINARY,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "\004userO:8:\"App\\User\":3:{s:5:\"\000*\000id\";i:1"
			"04;s:15:\"\000App\\User\000email\";s:15:\"bob@exampl"
			"e.org\";s:5:\"roles\";a:1:{i:0;s:9:\"ROLE_USER\";}}", 126 },
		.user = "104",
	},
	{
		.what = "php/php_binary-guest",
		.handler = PHP_HANDLER_PHP_BINARY,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "\004csrfs:3:\"abc\";\004carta:1:{i:1;a:1:{s:3:\"qty"
			"\";i:2;}}", 50 },
		.user = NULL,
	},
	{
		.what = "php/php_binary-truncated",
		.handler = PHP_HANDLER_PHP_BINARY,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "\006locales:5:\"de_AT\";\004usera:4:{s:4:\"name\";s:"
			"10:\"Ann O'Hara\";s:5:\"roles\";a:3:{s:1:\"", 80 },
		.user = NULL,
	},
	{
		.what = "php/igbinary-flat",
		.handler = PHP_HANDLER_IGBINARY,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "\000\000\000\002\024\003\021\004csrf\021\020fed6e84f"
			"de581f4e\021\007user_id\006e\021\004last\012k\001"
			"\024\233", 52 },
		.user = "101",
	},
	{
		.what = "php/igbinary-nested",
		.handler = PHP_HANDLER_IGBINARY,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "\000\000\000\002\024\002\021\006locale\021\005de_AT"
			"\021\004user\024\004\021\004name\021\012Ann O'Hara"
			"\021\005roles\024\003\021\001a\005\021\001b\004\021"
			"\001c\000\021\002id\006f\021\005email\021\017ann@exa"
			"mple.org", 98 },
		.user = "102",
	},
	{
		.what = "php/igbinary-zoo",
		.handler = PHP_HANDLER_IGBINARY,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "\000\000\000\002\024\015\021\003bin\021\035\000\001"
			"\377\376|\";}{s:3:\"user_id\";i:666;\021\006floats"
			"\024\015\006\000\014\077\271\231\231\231\231\231\232"
			"\006\001\014\200\000\000\000\000\000\000\000\006\002"
			"\014T\262I\255%\224\303}\006\003\014\177\360\000\000"
			"\000\000\000\000\006\004\014\377\360\000\000\000\000"
			"\000\000\006\005\014\177\370\000\000\000\000\000\000"
			"\006\006\014>\031\305\021\334:A\337\006\007!\200\000"
			"\000\000\000\000\000\000\006\010 \177\377\377\377"
			"\377\377\377\377\006\011\007\001\006\012\005\006\013"
			"\004\006\014\000\021\007profile\027\013App\\Profile"
			"\024\004\021\004name\021\030Zo\303\253 \"Q\"; a:1:{i"
			":0;i:1;}\021\006\000*\000age\006\007\021\023\000App"
			"\\Profile\000secret\021\006s|i:1;\021\004self\"\002"
			"\021\005again\"\002\021\005store\027\020SplObjectSto"
			"rage\024\002\006\000\024\002\006\000\"\002\006\001"
			"\024\001\021\001x\006\001\006\001\024\000\021\002ao"
			"\027\013ArrayObject\024\004\006\000\006\000\006\001"
			"\024\002\021\007user_id\010\002\232\021\001u\"\002"
			"\006\002\024\000\006\003\000\021\004when\027\021Date"
			"TimeImmutable\024\003\021\004date\021\0322024-01-02 "
			"03:04:05.000000\021\015timezone_type\006\003\021\010"
			"timezone\021\015Europe/Vienna\021\004plan\027\010App"
			"\\Plan'\021\003Pro\021\005plans\024\002\006\000\032"
			"\033'\021\004Free\006\001\"\015\021\005magic\027\011"
			"App\\Magic\024\002\006\000\021\004zero\021\001k\024"
			"\001\021\002id\021\005decoy\021\004anon\027\010stdCl"
			"ass\024\002\016\021\010\002\233\021\0015\021\004five"
			"\021\003mix\024\005\006\005\021\001a\006\006\021\001"
			"b\016\016\024\001\016\021\010\002\234\007\003\021"
			"\003neg\015\021\005empty\016\021\006g", 645 },
		.user = "103",
	},
	{
		.what = "php/igbinary-object",
		.handler = PHP_HANDLER_IGBINARY,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "\000\000\000\002\024\001\021\004user\027\010App\\Use"
			"r\024\003\021\005\000*\000id\006h\021\017\000App\\Us"
			"er\000email\021\017bob@example.org\021\005roles\024"
			"\001\006\000\021\011ROLE_USER", 89 },
		.user = "104",
	},
	{
		.what = "php/igbinary-guest",
		.handler = PHP_HANDLER_IGBINARY,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "\000\000\000\002\024\002\021\004csrf\021\003abc\021"
			"\004cart\024\001\006\001\024\001\021\003qty\006\002", 36 },
		.user = NULL,
	},
	{
		.what = "php/igbinary-big-int",
		.handler = PHP_HANDLER_IGBINARY,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "\000\000\000\002\024\003\021\004csrf\021\020c16d469e"
			"99a6ef17\021\007user_id\012\000\001\021p\021\004last"
			"\012k\001\024\233", 55 },
		.user = "70000",
	},
	{
		.what = "php/igbinary-objref",
		.handler = PHP_HANDLER_IGBINARY,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "\000\000\000\002\024\002\021\007current\027\010App\\"
			"User\024\003\021\005\000*\000id\006i\021\017\000App"
			"\\User\000email\021\017eve@example.org\021\005roles"
			"\024\001\006\000\021\011ROLE_USER\021\004user\"\001", 100 },
		.user = "105",
	},
	{
		.what = "php/igbinary-truncated",
		.handler = PHP_HANDLER_IGBINARY,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "\000\000\000\002\024\002\021\006locale\021\005de_AT"
			"\021\004user\024\004\021\004name\021\012Ann O'Hara"
			"\021\005", 49 },
		.user = NULL,
	},
	{
		.what = "php/msgpack-flat",
		.handler = PHP_HANDLER_MSGPACK,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "\204\300\001\244csrf\260c7526837d992793b\247user_ide"
			"\244last\316k\001\024\233", 44 },
		.user = "101",
	},
	{
		.what = "php/msgpack-nested",
		.handler = PHP_HANDLER_MSGPACK,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "\203\300\001\246locale\245de_AT\244user\204\244name"
			"\252Ann O'Hara\245roles\203\241a\303\241b\302\241c"
			"\300\242idf\245email\257ann@example.org", 80 },
		.user = "102",
	},
	{
		.what = "php/msgpack-guest",
		.handler = PHP_HANDLER_MSGPACK,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "\203\300\001\244csrf\243abc\244cart\201\001\201\243q"
			"ty\002", 25 },
		.user = NULL,
	},
	{
		.what = "php/msgpack-truncated",
		.handler = PHP_HANDLER_MSGPACK,
		.login_key = NULL,
		.path = "user/id",
		.payload = { "\203\300\001\246locale\245de_AT\244user\204\244name"
			"\252Ann O'Hara\245r", 40 },
		.user = NULL,
	},
	{
		.what = "php/igbinary-count-lie",
		.handler = PHP_HANDLER_IGBINARY,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "\000\000\000\002\026\377\377\377\377", 9 },
		.user = NULL,
	},
	{
		.what = "php/igbinary-bad-version",
		.handler = PHP_HANDLER_IGBINARY,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "\000\000\000\003\024\001\021\007user_id\006\005", 17 },
		.user = NULL,
	},
	{
		.what = "php/igbinary-string-id-out-of-range",
		.handler = PHP_HANDLER_IGBINARY,
		.login_key = NULL,
		.path = "user_id",
		.payload = { "\000\000\000\002\024\001\016\011\006\005", 10 },
		.user = NULL,
	},
	{
		.what = "symfony/5-entity-id",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "id",
		.payload = { "_sf2_attributes|a:1:{s:14:\"_security_main\";s:634:"
			"\"O:75:\"Symfony\\Component\\Security\\Http\\Authent"
			"icator\\Token\\PostAuthenticationToken\":2:{i:0;s:4:"
			"\"main\";i:1;a:5:{i:0;O:15:\"App\\Entity\\User\":5:{"
			"s:19:\"\000App\\Entity\\User\000id\";i:42;s:22:\""
			"\000App\\Entity\\User\000email\";s:15:\"ann@example."
			"org\";s:22:\"\000App\\Entity\\User\000roles\";a:1:{i"
			":0;s:9:\"ROLE_USER\";}s:25:\"\000App\\Entity\\User"
			"\000password\";s:29:\"$2y$13$abcdefghijklmnopqrstuv"
			"\";s:26:\"\000App\\Entity\\User\000createdAt\";O:17:"
			"\"DateTimeImmutable\":3:{s:4:\"date\";s:26:\"2024-01"
			"-01 00:00:00.000000\";s:13:\"timezone_type\";i:3;s:8"
			":\"timezone\";s:3:\"UTC\";}}i:1;b:1;i:2;N;i:3;a:1:{s"
			":6:\"tenant\";s:47:\"x\";i:0;O:15:\"App\\Entity\\Use"
			"r\":1:{s:2:\"id\";i:1;}\";}i:4;a:1:{i:0;s:9:\"ROLE_U"
			"SER\";}}}\";}_sf2_meta|a:3:{s:1:\"u\";i:1795232912;s"
			":1:\"c\";i:1795232912;s:1:\"l\";i:0;}", 757 },
		.user = "42",
	},
	{
		.what = "symfony/5-entity-email",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "email",
		.payload = { "_sf2_attributes|a:1:{s:14:\"_security_main\";s:634:"
			"\"O:75:\"Symfony\\Component\\Security\\Http\\Authent"
			"icator\\Token\\PostAuthenticationToken\":2:{i:0;s:4:"
			"\"main\";i:1;a:5:{i:0;O:15:\"App\\Entity\\User\":5:{"
			"s:19:\"\000App\\Entity\\User\000id\";i:43;s:22:\""
			"\000App\\Entity\\User\000email\";s:15:\"bea@example."
			"org\";s:22:\"\000App\\Entity\\User\000roles\";a:1:{i"
			":0;s:9:\"ROLE_USER\";}s:25:\"\000App\\Entity\\User"
			"\000password\";s:29:\"$2y$13$abcdefghijklmnopqrstuv"
			"\";s:26:\"\000App\\Entity\\User\000createdAt\";O:17:"
			"\"DateTimeImmutable\":3:{s:4:\"date\";s:26:\"2024-01"
			"-01 00:00:00.000000\";s:13:\"timezone_type\";i:3;s:8"
			":\"timezone\";s:3:\"UTC\";}}i:1;b:1;i:2;N;i:3;a:1:{s"
			":6:\"tenant\";s:47:\"x\";i:0;O:15:\"App\\Entity\\Use"
			"r\":1:{s:2:\"id\";i:1;}\";}i:4;a:1:{i:0;s:9:\"ROLE_U"
			"SER\";}}}\";}_sf2_meta|a:3:{s:1:\"u\";i:1795232912;s"
			":1:\"c\";i:1795232912;s:1:\"l\";i:0;}", 757 },
		.user = "bea@example.org",
	},
	{
		.what = "symfony/5-serialize-magic",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "id",
		.payload = { "_sf2_attributes|a:1:{s:14:\"_security_main\";s:616:"
			"\"O:75:\"Symfony\\Component\\Security\\Http\\Authent"
			"icator\\Token\\PostAuthenticationToken\":2:{i:0;s:4:"
			"\"main\";i:1;a:5:{i:0;O:19:\"App\\Entity\\SlimUser\""
			":5:{s:19:\"\000App\\Entity\\User\000id\";i:44;s:22:"
			"\"\000App\\Entity\\User\000email\";s:15:\"cyd@exampl"
			"e.org\";s:22:\"\000App\\Entity\\User\000roles\";a:1:"
			"{i:0;s:9:\"ROLE_USER\";}s:25:\"\000App\\Entity\\User"
			"\000password\";s:8:\"f6ad9cf5\";s:26:\"\000App\\Enti"
			"ty\\User\000createdAt\";O:17:\"DateTimeImmutable\":3"
			":{s:4:\"date\";s:26:\"2024-01-01 00:00:00.000000\";s"
			":13:\"timezone_type\";i:3;s:8:\"timezone\";s:3:\"UTC"
			"\";}}i:1;b:1;i:2;N;i:3;a:1:{s:6:\"tenant\";s:47:\"x"
			"\";i:0;O:15:\"App\\Entity\\User\":1:{s:2:\"id\";i:1;"
			"}\";}i:4;a:1:{i:0;s:9:\"ROLE_USER\";}}}\";}_sf2_meta"
			"|a:3:{s:1:\"u\";i:1795232912;s:1:\"c\";i:1795232912;"
			"s:1:\"l\";i:0;}", 739 },
		.user = "44",
	},
	{
		.what = "symfony/5-list-user",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "0",
		.payload = { "_sf2_attributes|a:1:{s:14:\"_security_main\";s:346:"
			"\"O:75:\"Symfony\\Component\\Security\\Http\\Authent"
			"icator\\Token\\PostAuthenticationToken\":2:{i:0;s:4:"
			"\"main\";i:1;a:5:{i:0;O:19:\"App\\Entity\\ListUser\""
			":3:{i:0;i:45;i:1;s:15:\"dee@example.org\";i:2;s:29:"
			"\"$2y$13$abcdefghijklmnopqrstuv\";}i:1;b:1;i:2;N;i:3"
			";a:1:{s:6:\"tenant\";s:47:\"x\";i:0;O:15:\"App\\Enti"
			"ty\\User\":1:{s:2:\"id\";i:1;}\";}i:4;a:1:{i:0;s:9:"
			"\"ROLE_USER\";}}}\";}_sf2_meta|a:3:{s:1:\"u\";i:1795"
			"232912;s:1:\"c\";i:1795232912;s:1:\"l\";i:0;}", 469 },
		.user = "45",
	},
	{
		.what = "symfony/5-c-user",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "id",
		.payload = { "_sf2_attributes|a:1:{s:14:\"_security_main\";s:311:"
			"\"O:75:\"Symfony\\Component\\Security\\Http\\Authent"
			"icator\\Token\\PostAuthenticationToken\":2:{i:0;s:4:"
			"\"main\";i:1;a:5:{i:0;C:18:\"App\\Entity\\OldUser\":"
			"42:{a:2:{i:0;i:46;i:1;s:15:\"eli@example.org\";}}i:1"
			";b:1;i:2;N;i:3;a:1:{s:6:\"tenant\";s:47:\"x\";i:0;O:"
			"15:\"App\\Entity\\User\":1:{s:2:\"id\";i:1;}\";}i:4;"
			"a:1:{i:0;s:9:\"ROLE_USER\";}}}\";}_sf2_meta|a:3:{s:1"
			":\"u\";i:1795232912;s:1:\"c\";i:1795232912;s:1:\"l\""
			";i:0;}", 434 },
		.user = NULL,
	},
	{
		.what = "symfony/5-admin-firewall",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_admin",
		.path = "id",
		.payload = { "_sf2_attributes|a:1:{s:15:\"_security_admin\";s:635:"
			"\"O:75:\"Symfony\\Component\\Security\\Http\\Authent"
			"icator\\Token\\PostAuthenticationToken\":2:{i:0;s:5:"
			"\"admin\";i:1;a:5:{i:0;O:15:\"App\\Entity\\User\":5:"
			"{s:19:\"\000App\\Entity\\User\000id\";i:7;s:22:\""
			"\000App\\Entity\\User\000email\";s:16:\"root@example"
			".org\";s:22:\"\000App\\Entity\\User\000roles\";a:1:{"
			"i:0;s:9:\"ROLE_USER\";}s:25:\"\000App\\Entity\\User"
			"\000password\";s:29:\"$2y$13$abcdefghijklmnopqrstuv"
			"\";s:26:\"\000App\\Entity\\User\000createdAt\";O:17:"
			"\"DateTimeImmutable\":3:{s:4:\"date\";s:26:\"2024-01"
			"-01 00:00:00.000000\";s:13:\"timezone_type\";i:3;s:8"
			":\"timezone\";s:3:\"UTC\";}}i:1;b:1;i:2;N;i:3;a:1:{s"
			":6:\"tenant\";s:47:\"x\";i:0;O:15:\"App\\Entity\\Use"
			"r\":1:{s:2:\"id\";i:1;}\";}i:4;a:1:{i:0;s:9:\"ROLE_U"
			"SER\";}}}\";}_sf2_meta|a:3:{s:1:\"u\";i:1795232912;s"
			":1:\"c\";i:1795232912;s:1:\"l\";i:0;}", 759 },
		.user = "7",
	},
	{
		.what = "symfony/5-form-login",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_form",
		.path = "username",
		.payload = { "_sf2_attributes|a:2:{s:23:\"_security.last_username"
			"\";s:5:\"alice\";s:14:\"_security_form\";s:918:\"O:7"
			"4:\"Symfony\\Component\\Security\\Core\\Authenticati"
			"on\\Token\\UsernamePasswordToken\":3:{i:0;N;i:1;s:4:"
			"\"form\";i:2;a:5:{i:0;O:49:\"Symfony\\Component\\Sec"
			"urity\\Core\\User\\InMemoryUser\":8:{s:51:\"\000Symf"
			"ony\\Component\\Security\\Core\\User\\User\000userna"
			"me\";s:5:\"alice\";s:51:\"\000Symfony\\Component\\Se"
			"curity\\Core\\User\\User\000password\";s:2:\"pw\";s:"
			"50:\"\000Symfony\\Component\\Security\\Core\\User\\U"
			"ser\000enabled\";b:1;s:60:\"\000Symfony\\Component\\"
			"Security\\Core\\User\\User\000accountNonExpired\";b:"
			"1;s:64:\"\000Symfony\\Component\\Security\\Core\\Use"
			"r\\User\000credentialsNonExpired\";b:1;s:59:\"\000Sy"
			"mfony\\Component\\Security\\Core\\User\\User\000acco"
			"untNonLocked\";b:1;s:48:\"\000Symfony\\Component\\Se"
			"curity\\Core\\User\\User\000roles\";a:3:{i:0;s:9:\"R"
			"OLE_USER\";i:1;s:10:\"ROLE_ADMIN\";i:2;s:22:\"ROLE_A"
			"LLOWED_TO_SWITCH\";}s:54:\"\000Symfony\\Component\\S"
			"ecurity\\Core\\User\\User\000extraFields\";a:0:{}}i:"
			"1;b:1;i:2;N;i:3;a:0:{}i:4;a:3:{i:0;s:9:\"ROLE_USER\""
			";i:1;s:10:\"ROLE_ADMIN\";i:2;s:22:\"ROLE_ALLOWED_TO_"
			"SWITCH\";}}}\";}_sf2_meta|a:3:{s:1:\"u\";i:179523291"
			"2;s:1:\"c\";i:1795232912;s:1:\"l\";i:0;}", 1084 },
		.user = "alice",
	},
	{
		.what = "symfony/5-remember-me",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_form",
		.path = "username",
		.payload = { "_sf2_attributes|a:1:{s:14:\"_security_form\";s:923:"
			"\"O:68:\"Symfony\\Component\\Security\\Core\\Authent"
			"ication\\Token\\RememberMeToken\":3:{i:0;s:6:\"S3CRE"
			"T\";i:1;s:4:\"form\";i:2;a:5:{i:0;O:49:\"Symfony\\Co"
			"mponent\\Security\\Core\\User\\InMemoryUser\":8:{s:5"
			"1:\"\000Symfony\\Component\\Security\\Core\\User\\Us"
			"er\000username\";s:5:\"alice\";s:51:\"\000Symfony\\C"
			"omponent\\Security\\Core\\User\\User\000password\";s"
			":2:\"pw\";s:50:\"\000Symfony\\Component\\Security\\C"
			"ore\\User\\User\000enabled\";b:1;s:60:\"\000Symfony"
			"\\Component\\Security\\Core\\User\\User\000accountNo"
			"nExpired\";b:1;s:64:\"\000Symfony\\Component\\Securi"
			"ty\\Core\\User\\User\000credentialsNonExpired\";b:1;"
			"s:59:\"\000Symfony\\Component\\Security\\Core\\User"
			"\\User\000accountNonLocked\";b:1;s:48:\"\000Symfony"
			"\\Component\\Security\\Core\\User\\User\000roles\";a"
			":3:{i:0;s:9:\"ROLE_USER\";i:1;s:10:\"ROLE_ADMIN\";i:"
			"2;s:22:\"ROLE_ALLOWED_TO_SWITCH\";}s:54:\"\000Symfon"
			"y\\Component\\Security\\Core\\User\\User\000extraFie"
			"lds\";a:0:{}}i:1;b:1;i:2;N;i:3;a:0:{}i:4;a:3:{i:0;s:"
			"9:\"ROLE_USER\";i:1;s:10:\"ROLE_ADMIN\";i:2;s:22:\"R"
			"OLE_ALLOWED_TO_SWITCH\";}}}\";}_sf2_meta|a:3:{s:1:\""
			"u\";i:1795232912;s:1:\"c\";i:1795232912;s:1:\"l\";i:"
			"0;}", 1046 },
		.user = "alice",
	},
	{
		.what = "symfony/5-switch-user",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_form",
		.path = "username",
		.payload = { "_sf2_attributes|a:2:{s:23:\"_security.last_username"
			"\";s:5:\"alice\";s:14:\"_security_form\";s:1794:\"O:"
			"68:\"Symfony\\Component\\Security\\Core\\Authenticat"
			"ion\\Token\\SwitchUserToken\":3:{i:0;O:74:\"Symfony"
			"\\Component\\Security\\Core\\Authentication\\Token\\"
			"UsernamePasswordToken\":3:{i:0;N;i:1;s:4:\"form\";i:"
			"2;a:5:{i:0;O:49:\"Symfony\\Component\\Security\\Core"
			"\\User\\InMemoryUser\":8:{s:51:\"\000Symfony\\Compon"
			"ent\\Security\\Core\\User\\User\000username\";s:5:\""
			"alice\";s:51:\"\000Symfony\\Component\\Security\\Cor"
			"e\\User\\User\000password\";s:2:\"pw\";s:50:\"\000Sy"
			"mfony\\Component\\Security\\Core\\User\\User\000enab"
			"led\";b:1;s:60:\"\000Symfony\\Component\\Security\\C"
			"ore\\User\\User\000accountNonExpired\";b:1;s:64:\""
			"\000Symfony\\Component\\Security\\Core\\User\\User"
			"\000credentialsNonExpired\";b:1;s:59:\"\000Symfony\\"
			"Component\\Security\\Core\\User\\User\000accountNonL"
			"ocked\";b:1;s:48:\"\000Symfony\\Component\\Security"
			"\\Core\\User\\User\000roles\";a:3:{i:0;s:9:\"ROLE_US"
			"ER\";i:1;s:10:\"ROLE_ADMIN\";i:2;s:22:\"ROLE_ALLOWED"
			"_TO_SWITCH\";}s:54:\"\000Symfony\\Component\\Securit"
			"y\\Core\\User\\User\000extraFields\";a:0:{}}i:1;b:1;"
			"i:2;N;i:3;a:0:{}i:4;a:3:{i:0;s:9:\"ROLE_USER\";i:1;s"
			":10:\"ROLE_ADMIN\";i:2;s:22:\"ROLE_ALLOWED_TO_SWITCH"
			"\";}}}i:1;s:9:\"/form/who\";i:2;a:3:{i:0;N;i:1;s:4:"
			"\"form\";i:2;a:5:{i:0;O:49:\"Symfony\\Component\\Sec"
			"urity\\Core\\User\\InMemoryUser\":8:{s:51:\"\000Symf"
			"ony\\Component\\Security\\Core\\User\\User\000userna"
			"me\";s:15:\"bob@example.org\";s:51:\"\000Symfony\\Co"
			"mponent\\Security\\Core\\User\\User\000password\";s:"
			"2:\"pw\";s:50:\"\000Symfony\\Component\\Security\\Co"
			"re\\User\\User\000enabled\";b:1;s:60:\"\000Symfony\\"
			"Component\\Security\\Core\\User\\User\000accountNonE"
			"xpired\";b:1;s:64:\"\000Symfony\\Component\\Security"
			"\\Core\\User\\User\000credentialsNonExpired\";b:1;s:"
			"59:\"\000Symfony\\Component\\Security\\Core\\User\\U"
			"ser\000accountNonLocked\";b:1;s:48:\"\000Symfony\\Co"
			"mponent\\Security\\Core\\User\\User\000roles\";a:1:{"
			"i:0;s:9:\"ROLE_USER\";}s:54:\"\000Symfony\\Component"
			"\\Security\\Core\\User\\User\000extraFields\";a:0:{}"
			"}i:1;b:1;i:2;N;i:3;a:0:{}i:4;a:2:{i:0;s:9:\"ROLE_USE"
			"R\";i:1;s:19:\"ROLE_PREVIOUS_ADMIN\";}}}}\";}_sf2_me"
			"ta|a:3:{s:1:\"u\";i:1795232912;s:1:\"c\";i:179523291"
			"2;s:1:\"l\";i:0;}", 1961 },
		.user = "bob@example.org",
	},
	{
		.what = "symfony/5-guest-with-decoys",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "id",
		.payload = { "_sf2_attributes|a:3:{s:1:\"q\";s:61:\"_security_main"
			"|s:5:\"x\";_security_main\";s:10:\"O:8:\\\"stdClass"
			"\\\"\";s:1:\"a\";a:1:{s:14:\"_security_main\";s:12:"
			"\"O:1:\"x\":0:{}\";}s:1:\"k\";s:1:\"v\";}_symfony_fl"
			"ashes|a:1:{s:6:\"notice\";a:1:{i:0;s:5:\"hello\";}}_"
			"sf2_meta|a:3:{s:1:\"u\";i:1795232912;s:1:\"c\";i:179"
			"5232912;s:1:\"l\";i:0;}", 299 },
		.user = NULL,
	},
	{
		.what = "symfony/5-login-with-decoys",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "id",
		.payload = { "_sf2_attributes|a:4:{s:1:\"q\";s:61:\"_security_main"
			"|s:5:\"x\";_security_main\";s:10:\"O:8:\\\"stdClass"
			"\\\"\";s:1:\"k\";s:1:\"v\";s:14:\"_security_main\";s"
			":634:\"O:75:\"Symfony\\Component\\Security\\Http\\Au"
			"thenticator\\Token\\PostAuthenticationToken\":2:{i:0"
			";s:4:\"main\";i:1;a:5:{i:0;O:15:\"App\\Entity\\User"
			"\":5:{s:19:\"\000App\\Entity\\User\000id\";i:47;s:22"
			":\"\000App\\Entity\\User\000email\";s:15:\"fay@examp"
			"le.org\";s:22:\"\000App\\Entity\\User\000roles\";a:1"
			":{i:0;s:9:\"ROLE_USER\";}s:25:\"\000App\\Entity\\Use"
			"r\000password\";s:29:\"$2y$13$abcdefghijklmnopqrstuv"
			"\";s:26:\"\000App\\Entity\\User\000createdAt\";O:17:"
			"\"DateTimeImmutable\":3:{s:4:\"date\";s:26:\"2024-01"
			"-01 00:00:00.000000\";s:13:\"timezone_type\";i:3;s:8"
			":\"timezone\";s:3:\"UTC\";}}i:1;b:1;i:2;N;i:3;a:1:{s"
			":6:\"tenant\";s:47:\"x\";i:0;O:15:\"App\\Entity\\Use"
			"r\":1:{s:2:\"id\";i:1;}\";}i:4;a:1:{i:0;s:9:\"ROLE_U"
			"SER\";}}}\";s:1:\"a\";a:1:{s:14:\"_security_main\";s"
			":12:\"O:1:\"x\":0:{}\";}}_symfony_flashes|a:1:{s:6:"
			"\"notice\";a:2:{i:0;s:5:\"hello\";i:1;s:5:\"hello\";"
			"}}_sf2_meta|a:3:{s:1:\"u\";i:1795232912;s:1:\"c\";i:"
			"1795232912;s:1:\"l\";i:0;}", 980 },
		.user = "47",
	},
	{
		.what = "symfony/5-truncated",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "id",
		.payload = { "_sf2_attributes|a:1:{s:14:\"_security_main\";s:634:"
			"\"O:75:\"Symfony\\Component\\Security\\Http\\Authent"
			"icator\\Token\\PostAuthenticationToken\":2:{i:0;s:4:"
			"\"main\";i:1;a:5:{i:0;O:15:\"App\\Entity\\User\":5:{"
			"s:19:\"\000App\\Entity\\User\000id\";i:42;s:22:\""
			"\000App\\Entity\\User\000email\";s:15:\"ann@example."
			"org\";s:22:\"\000App\\Entity\\User\000roles\";a:1:{i"
			":0;s:9:\"ROLE_USER\";}s:25:\"\000App\\Entity\\User"
			"\000password\";s:29:\"$2y$13$abcdefghijklmnopqrstuv"
			"\";s:26:\"\000App\\Entity\\User\000createdAt\";O:17:"
			"\"DateTimeImmutable\":3:{s:4:\"date\";s:26:\"2024-01"
			"-01 00:00:00.000000\";s:13:\"timezone_type\";i:3;s:8"
			":\"timezone\";s:3:\"UTC\";}}i:1;b:1;i:2;N;i:3;a:1:{s"
			":6:\"tenant\";s:47:\"x\";i:0;O:15:\"App\\Entity\\Use"
			"r\":1:{s:2:\"id\";i:1;}\";}i:4;a:1:{i:0;s:9:\"ROLE_U"
			"SER\";}}}\";}_sf2_meta|a:3:{s:1:\"u\";i:1795232912;s"
			":1:", 727 },
		.user = NULL,
	},
	{
		.what = "symfony/5-inner-truncated",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "id",
		.payload = { "_sf2_attributes|a:1:{s:14:\"_security_main\";s:631:"
			"\"O:75:\"Symfony\\Component\\Security\\Http\\Authent"
			"icator\\Token\\PostAuthenticationToken\":2:{i:0;s:4:"
			"\"main\";i:1;a:5:{i:0;O:15:\"App\\Entity\\User\":5:{"
			"s:19:\"\000App\\Entity\\User\000id\";i:42;s:22:\""
			"\000App\\Entity\\User\000email\";s:15:\"ann@example."
			"org\";s:22:\"\000App\\Entity\\User\000roles\";a:1:{i"
			":0;s:9:\"ROLE_USER\";}s:25:\"\000App\\Entity\\User"
			"\000password\";s:29:\"$2y$13$abcdefghijklmnopqrstuv"
			"\";s:26:\"\000App\\Entity\\User\000createdAt\";O:17:"
			"\"DateTimeImmutable\":3:{s:4:\"date\";s:26:\"2024-01"
			"-01 00:00:00.000000\";s:13:\"timezone_type\";i:3;s:8"
			":\"timezone\";s:3:\"UTC\";}}i:1;b:1;i:2;N;i:3;a:1:{s"
			":6:\"tenant\";s:47:\"x\";i:0;O:15:\"App\\Entity\\Use"
			"r\":1:{s:2:\"id\";i:1;}\";}i:4;a:1:{i:0;s:9:\"ROLE_U"
			"SER\";\";}_sf2_meta|a:3:{s:1:\"u\";i:1795232912;s:1:"
			"\"c\";i:1795232912;s:1:\"l\";i:0;}", 754 },
		.user = NULL,
	},
	{
		.what = "symfony/5-two-factor-token",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "id",
		.payload = { "_sf2_attributes|a:1:{s:14:\"_security_main\";s:619:"
			"\"O:60:\"Scheb\\TwoFactorBundle\\Security\\Authentic"
			"ation\\TwoFactorToken\":2:{i:0;s:4:\"main\";i:1;a:5:"
			"{i:0;O:15:\"App\\Entity\\User\":5:{s:19:\"\000App\\E"
			"ntity\\User\000id\";i:42;s:22:\"\000App\\Entity\\Use"
			"r\000email\";s:15:\"ann@example.org\";s:22:\"\000App"
			"\\Entity\\User\000roles\";a:1:{i:0;s:9:\"ROLE_USER\""
			";}s:25:\"\000App\\Entity\\User\000password\";s:29:\""
			"$2y$13$abcdefghijklmnopqrstuv\";s:26:\"\000App\\Enti"
			"ty\\User\000createdAt\";O:17:\"DateTimeImmutable\":3"
			":{s:4:\"date\";s:26:\"2024-01-01 00:00:00.000000\";s"
			":13:\"timezone_type\";i:3;s:8:\"timezone\";s:3:\"UTC"
			"\";}}i:1;b:1;i:2;N;i:3;a:1:{s:6:\"tenant\";s:47:\"x"
			"\";i:0;O:15:\"App\\Entity\\User\":1:{s:2:\"id\";i:1;"
			"}\";}i:4;a:1:{i:0;s:9:\"ROLE_USER\";}}}\";}_sf2_meta"
			"|a:3:{s:1:\"u\";i:1795232912;s:1:\"c\";i:1795232912;"
			"s:1:\"l\";i:0;}", 742 },
		.user = NULL,
	},
	{
		.what = "symfony/5-authenticated-false",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "id",
		.payload = { "_sf2_attributes|a:1:{s:14:\"_security_main\";s:634:"
			"\"O:75:\"Symfony\\Component\\Security\\Http\\Authent"
			"icator\\Token\\PostAuthenticationToken\":2:{i:0;s:4:"
			"\"main\";i:1;a:5:{i:0;O:15:\"App\\Entity\\User\":5:{"
			"s:19:\"\000App\\Entity\\User\000id\";i:42;s:22:\""
			"\000App\\Entity\\User\000email\";s:15:\"ann@example."
			"org\";s:22:\"\000App\\Entity\\User\000roles\";a:1:{i"
			":0;s:9:\"ROLE_USER\";}s:25:\"\000App\\Entity\\User"
			"\000password\";s:29:\"$2y$13$abcdefghijklmnopqrstuv"
			"\";s:26:\"\000App\\Entity\\User\000createdAt\";O:17:"
			"\"DateTimeImmutable\":3:{s:4:\"date\";s:26:\"2024-01"
			"-01 00:00:00.000000\";s:13:\"timezone_type\";i:3;s:8"
			":\"timezone\";s:3:\"UTC\";}}i:1;b:0;i:2;N;i:3;a:1:{s"
			":6:\"tenant\";s:47:\"x\";i:0;O:15:\"App\\Entity\\Use"
			"r\":1:{s:2:\"id\";i:1;}\";}i:4;a:1:{i:0;s:9:\"ROLE_U"
			"SER\";}}}\";}_sf2_meta|a:3:{s:1:\"u\";i:1795232912;s"
			":1:\"c\";i:1795232912;s:1:\"l\";i:0;}", 757 },
		.user = NULL,
	},
	{
		.what = "symfony/5-id-null",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "id",
		.payload = { "_sf2_attributes|a:1:{s:14:\"_security_main\";s:631:"
			"\"O:75:\"Symfony\\Component\\Security\\Http\\Authent"
			"icator\\Token\\PostAuthenticationToken\":2:{i:0;s:4:"
			"\"main\";i:1;a:5:{i:0;O:15:\"App\\Entity\\User\":5:{"
			"s:19:\"\000App\\Entity\\User\000id\";N;s:22:\"\000Ap"
			"p\\Entity\\User\000email\";s:15:\"ann@example.org\";"
			"s:22:\"\000App\\Entity\\User\000roles\";a:1:{i:0;s:9"
			":\"ROLE_USER\";}s:25:\"\000App\\Entity\\User\000pass"
			"word\";s:29:\"$2y$13$abcdefghijklmnopqrstuv\";s:26:"
			"\"\000App\\Entity\\User\000createdAt\";O:17:\"DateTi"
			"meImmutable\":3:{s:4:\"date\";s:26:\"2024-01-01 00:0"
			"0:00.000000\";s:13:\"timezone_type\";i:3;s:8:\"timez"
			"one\";s:3:\"UTC\";}}i:1;b:1;i:2;N;i:3;a:1:{s:6:\"ten"
			"ant\";s:47:\"x\";i:0;O:15:\"App\\Entity\\User\":1:{s"
			":2:\"id\";i:1;}\";}i:4;a:1:{i:0;s:9:\"ROLE_USER\";}}"
			"}\";}_sf2_meta|a:3:{s:1:\"u\";i:1795232912;s:1:\"c\""
			";i:1795232912;s:1:\"l\";i:0;}", 754 },
		.user = NULL,
	},
	{
		.what = "symfony/6-entity-id",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "id",
		.payload = { "_sf2_attributes|a:1:{s:14:\"_security_main\";s:634:"
			"\"O:75:\"Symfony\\Component\\Security\\Http\\Authent"
			"icator\\Token\\PostAuthenticationToken\":2:{i:0;s:4:"
			"\"main\";i:1;a:5:{i:0;O:15:\"App\\Entity\\User\":5:{"
			"s:19:\"\000App\\Entity\\User\000id\";i:64;s:22:\""
			"\000App\\Entity\\User\000email\";s:15:\"gus@example."
			"org\";s:22:\"\000App\\Entity\\User\000roles\";a:1:{i"
			":0;s:9:\"ROLE_USER\";}s:25:\"\000App\\Entity\\User"
			"\000password\";s:29:\"$2y$13$abcdefghijklmnopqrstuv"
			"\";s:26:\"\000App\\Entity\\User\000createdAt\";O:17:"
			"\"DateTimeImmutable\":3:{s:4:\"date\";s:26:\"2024-01"
			"-01 00:00:00.000000\";s:13:\"timezone_type\";i:3;s:8"
			":\"timezone\";s:3:\"UTC\";}}i:1;b:1;i:2;N;i:3;a:1:{s"
			":6:\"tenant\";s:47:\"x\";i:0;O:15:\"App\\Entity\\Use"
			"r\":1:{s:2:\"id\";i:1;}\";}i:4;a:1:{i:0;s:9:\"ROLE_U"
			"SER\";}}}\";}_sf2_meta|a:3:{s:1:\"u\";i:1795232912;s"
			":1:\"c\";i:1795232912;s:1:\"l\";i:0;}", 757 },
		.user = "64",
	},
	{
		.what = "symfony/6-form-login",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_form",
		.path = "username",
		.payload = { "_sf2_attributes|a:2:{s:23:\"_security.last_username"
			"\";s:15:\"bob@example.org\";s:14:\"_security_form\";"
			"s:562:\"O:74:\"Symfony\\Component\\Security\\Core\\A"
			"uthentication\\Token\\UsernamePasswordToken\":3:{i:0"
			";N;i:1;s:4:\"form\";i:2;a:5:{i:0;O:49:\"Symfony\\Com"
			"ponent\\Security\\Core\\User\\InMemoryUser\":4:{s:59"
			":\"\000Symfony\\Component\\Security\\Core\\User\\InM"
			"emoryUser\000username\";s:15:\"bob@example.org\";s:5"
			"9:\"\000Symfony\\Component\\Security\\Core\\User\\In"
			"MemoryUser\000password\";s:2:\"pw\";s:58:\"\000Symfo"
			"ny\\Component\\Security\\Core\\User\\InMemoryUser"
			"\000enabled\";b:1;s:56:\"\000Symfony\\Component\\Sec"
			"urity\\Core\\User\\InMemoryUser\000roles\";a:1:{i:0;"
			"s:9:\"ROLE_USER\";}}i:1;b:1;i:2;N;i:3;a:0:{}i:4;a:1:"
			"{i:0;s:9:\"ROLE_USER\";}}}\";}_sf2_meta|a:3:{s:1:\"u"
			"\";i:1795232912;s:1:\"c\";i:1795232912;s:1:\"l\";i:0"
			";}", 739 },
		.user = "bob@example.org",
	},
	{
		.what = "symfony/7-custom-prefix",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "id",
		.payload = { "_sf2_attributes|a:1:{s:14:\"_security_main\";s:634:"
			"\"O:75:\"Symfony\\Component\\Security\\Http\\Authent"
			"icator\\Token\\PostAuthenticationToken\":2:{i:0;s:4:"
			"\"main\";i:1;a:5:{i:0;O:15:\"App\\Entity\\User\":5:{"
			"s:19:\"\000App\\Entity\\User\000id\";i:72;s:22:\""
			"\000App\\Entity\\User\000email\";s:15:\"hal@example."
			"org\";s:22:\"\000App\\Entity\\User\000roles\";a:1:{i"
			":0;s:9:\"ROLE_USER\";}s:25:\"\000App\\Entity\\User"
			"\000password\";s:29:\"$2y$13$abcdefghijklmnopqrstuv"
			"\";s:26:\"\000App\\Entity\\User\000createdAt\";O:17:"
			"\"DateTimeImmutable\":3:{s:4:\"date\";s:26:\"2024-01"
			"-01 00:00:00.000000\";s:13:\"timezone_type\";i:3;s:8"
			":\"timezone\";s:3:\"UTC\";}}i:1;b:1;i:2;N;i:3;a:1:{s"
			":6:\"tenant\";s:47:\"x\";i:0;O:15:\"App\\Entity\\Use"
			"r\":1:{s:2:\"id\";i:1;}\";}i:4;a:1:{i:0;s:9:\"ROLE_U"
			"SER\";}}}\";}_sf2_meta|a:3:{s:1:\"u\";i:1795232912;s"
			":1:\"c\";i:1795232912;s:1:\"l\";i:0;}", 757 },
		.user = "72",
	},
	{
		.what = "symfony/7-slim-user",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_main",
		.path = "id",
		.payload = { "_sf2_attributes|a:1:{s:14:\"_security_main\";s:616:"
			"\"O:75:\"Symfony\\Component\\Security\\Http\\Authent"
			"icator\\Token\\PostAuthenticationToken\":2:{i:0;s:4:"
			"\"main\";i:1;a:5:{i:0;O:19:\"App\\Entity\\SlimUser\""
			":5:{s:19:\"\000App\\Entity\\User\000id\";i:73;s:22:"
			"\"\000App\\Entity\\User\000email\";s:15:\"ivy@exampl"
			"e.org\";s:22:\"\000App\\Entity\\User\000roles\";a:1:"
			"{i:0;s:9:\"ROLE_USER\";}s:25:\"\000App\\Entity\\User"
			"\000password\";s:8:\"f6ad9cf5\";s:26:\"\000App\\Enti"
			"ty\\User\000createdAt\";O:17:\"DateTimeImmutable\":3"
			":{s:4:\"date\";s:26:\"2024-01-01 00:00:00.000000\";s"
			":13:\"timezone_type\";i:3;s:8:\"timezone\";s:3:\"UTC"
			"\";}}i:1;b:1;i:2;N;i:3;a:1:{s:6:\"tenant\";s:47:\"x"
			"\";i:0;O:15:\"App\\Entity\\User\":1:{s:2:\"id\";i:1;"
			"}\";}i:4;a:1:{i:0;s:9:\"ROLE_USER\";}}}\";}_sf2_meta"
			"|a:3:{s:1:\"u\";i:1795232912;s:1:\"c\";i:1795232912;"
			"s:1:\"l\";i:0;}", 739 },
		.user = "73",
	},
	{
		.what = "symfony/7-form-login",
		.handler = PHP_HANDLER_PHP,
		.login_key = "_security_form",
		.path = "username",
		.payload = { "_sf2_attributes|a:2:{s:23:\"_security.last_username"
			"\";s:5:\"alice\";s:14:\"_security_form\";s:663:\"O:7"
			"4:\"Symfony\\Component\\Security\\Core\\Authenticati"
			"on\\Token\\UsernamePasswordToken\":3:{i:0;N;i:1;s:4:"
			"\"form\";i:2;a:5:{i:0;O:49:\"Symfony\\Component\\Sec"
			"urity\\Core\\User\\InMemoryUser\":4:{s:59:\"\000Symf"
			"ony\\Component\\Security\\Core\\User\\InMemoryUser"
			"\000username\";s:5:\"alice\";s:59:\"\000Symfony\\Com"
			"ponent\\Security\\Core\\User\\InMemoryUser\000passwo"
			"rd\";s:2:\"pw\";s:56:\"\000Symfony\\Component\\Secur"
			"ity\\Core\\User\\InMemoryUser\000roles\";a:3:{i:0;s:"
			"9:\"ROLE_USER\";i:1;s:10:\"ROLE_ADMIN\";i:2;s:22:\"R"
			"OLE_ALLOWED_TO_SWITCH\";}s:58:\"\000Symfony\\Compone"
			"nt\\Security\\Core\\User\\InMemoryUser\000enabled\";"
			"b:1;}i:1;b:1;i:2;N;i:3;a:0:{}i:4;a:3:{i:0;s:9:\"ROLE"
			"_USER\";i:1;s:10:\"ROLE_ADMIN\";i:2;s:22:\"ROLE_ALLO"
			"WED_TO_SWITCH\";}}}\";}_sf2_meta|a:3:{s:1:\"u\";i:17"
			"95232912;s:1:\"c\";i:1795232912;s:1:\"l\";i:0;}", 829 },
		.user = "alice",
	},
	{
		.what = "symfony/7-igbinary-handler",
		.handler = PHP_HANDLER_IGBINARY,
		.login_key = "_security_main",
		.path = "id",
		.payload = { "\000\000\000\002\024\002\021\017_sf2_attributes%\024"
			"\001\021\016_security_main\022\002yO:75:\"Symfony\\C"
			"omponent\\Security\\Http\\Authenticator\\Token\\Post"
			"AuthenticationToken\":2:{i:0;s:4:\"main\";i:1;a:5:{i"
			":0;O:15:\"App\\Entity\\User\":5:{s:19:\"\000App\\Ent"
			"ity\\User\000id\";i:74;s:22:\"\000App\\Entity\\User"
			"\000email\";s:14:\"jo@example.org\";s:22:\"\000App\\"
			"Entity\\User\000roles\";a:1:{i:0;s:9:\"ROLE_USER\";}"
			"s:25:\"\000App\\Entity\\User\000password\";s:29:\"$2"
			"y$13$abcdefghijklmnopqrstuv\";s:26:\"\000App\\Entity"
			"\\User\000createdAt\";O:17:\"DateTimeImmutable\":3:{"
			"s:4:\"date\";s:26:\"2024-01-01 00:00:00.000000\";s:1"
			"3:\"timezone_type\";i:3;s:8:\"timezone\";s:3:\"UTC\""
			";}}i:1;b:1;i:2;N;i:3;a:1:{s:6:\"tenant\";s:47:\"x\";"
			"i:0;O:15:\"App\\Entity\\User\":1:{s:2:\"id\";i:1;}\""
			";}i:4;a:1:{i:0;s:9:\"ROLE_USER\";}}}\021\011_sf2_met"
			"a%\024\003\021\001u\012k\001\024\220\021\001c\012k"
			"\001\024\220\021\001l\006\000", 713 },
		.user = "74",
	},
};
