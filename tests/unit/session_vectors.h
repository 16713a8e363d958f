/* Made by tests/support/session_vectors.py from recorded sessions; do not
 * edit.  61 cases; left out:
 *   php/depth-2000:
 *     its payload has 20023 bytes; test_session.c builds its like
 *   php/depth-6000:
 *     its payload has 60023 bytes; test_session.c builds its like
 *   php/depth-8000-unclosed:
 *     its payload has 72019 bytes; test_session.c builds its like
 *   django/duplicate-last-wins:
 *     Django takes the last of two cookies; this version the first
 * A row without an id may not lead to a read at all. */
static const struct session_vector session_vectors[] = {
	{
		.what = "php/flat-int",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=vjq7uklqo2girjur2egio7afeh", 36 },
		.id = "vjq7uklqo2girjur2egio7afeh",
		.payload = { "csrf|s:16:\"b58e58808265a7ef\";user_id|i:42;last|i:1"
			"795232921;", 60 },
		.user = "42",
	},
	{
		.what = "php/nested-user-id",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user/id",
		.cookies = { "PHPSESSID=v4ebv0fhi38oit0ckksg34u3j9", 36 },
		.id = "v4ebv0fhi38oit0ckksg34u3j9",
		.payload = { "locale|s:5:\"de_AT\";user|a:4:{s:4:\"name\";s:10:\"A"
			"nn O'Hara\";s:5:\"roles\";a:3:{s:1:\"a\";b:1;s:1:\"b"
			"\";b:0;s:1:\"c\";N;}s:2:\"id\";i:1001;s:5:\"email\";"
			"s:15:\"ann@example.org\";}", 162 },
		.user = "1001",
	},
	{
		.what = "php/nested-string-id",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user/id",
		.cookies = { "PHPSESSID=36mmvk2pni8mibc72aurl42amh", 36 },
		.id = "36mmvk2pni8mibc72aurl42amh",
		.payload = { "locale|s:5:\"de_AT\";user|a:4:{s:4:\"name\";s:10:\"A"
			"nn O'Hara\";s:5:\"roles\";a:3:{s:1:\"a\";b:1;s:1:\"b"
			"\";b:0;s:1:\"c\";N;}s:2:\"id\";s:6:\"u-7f3a\";s:5:\""
			"email\";s:15:\"ann@example.org\";}", 168 },
		.user = "u-7f3a",
	},
	{
		.what = "php/object-protected-property",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user/id",
		.cookies = { "PHPSESSID=2ic6q7l1hq0u3g1vuf8ur2ufep", 36 },
		.id = "2ic6q7l1hq0u3g1vuf8ur2ufep",
		.payload = { "user|O:8:\"App\\User\":3:{s:5:\"\000*\000id\";i:77;s"
			":15:\"\000App\\User\000email\";s:15:\"bob@example.or"
			"g\";s:5:\"roles\";a:1:{i:0;s:9:\"ROLE_USER\";}}", 125 },
		.user = "77",
	},
	{
		.what = "php/object-private-property",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user/email",
		.cookies = { "PHPSESSID=9947eh1r8ntggvsavus02r7e1b", 36 },
		.id = "9947eh1r8ntggvsavus02r7e1b",
		.payload = { "user|O:8:\"App\\User\":3:{s:5:\"\000*\000id\";i:77;s"
			":15:\"\000App\\User\000email\";s:15:\"bob@example.or"
			"g\";s:5:\"roles\";a:1:{i:0;s:9:\"ROLE_USER\";}}", 125 },
		.user = "bob@example.org",
	},
	{
		.what = "php/zoo-all-types",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=r15632kksehpp4paqimhal3jbd", 36 },
		.id = "r15632kksehpp4paqimhal3jbd",
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
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=hmfnmqqj7gar31cejor1mrr7fd", 36 },
		.id = "hmfnmqqj7gar31cejor1mrr7fd",
		.payload = { "a|a:2:{s:5:\"owner\";i:314;s:1:\"x\";s:1:\"y\";}user"
			"_id|R:2;z|i:1;", 60 },
		.user = "314",
	},
	{
		.what = "php/two-references",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=qmjcd1pe1qgge8meet0gvo0pfq", 36 },
		.id = "qmjcd1pe1qgge8meet0gvo0pfq",
		.payload = { "p|s:4:\"9999\";q|R:1;a|i:321;user_id|R:2;b|i:8888;", 48 },
		.user = "321",
	},
	{
		.what = "php/object-backreference-r",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user/id",
		.cookies = { "PHPSESSID=h6oittnubilu6oq8eqjghagbvs", 36 },
		.id = "h6oittnubilu6oq8eqjghagbvs",
		.payload = { "current|O:8:\"App\\User\":3:{s:5:\"\000*\000id\";i:3"
			"15;s:15:\"\000App\\User\000email\";s:15:\"eve@exampl"
			"e.org\";s:5:\"roles\";a:1:{i:0;s:9:\"ROLE_USER\";}}u"
			"ser|r:1;", 138 },
		.user = "315",
	},
	{
		.what = "php/serializable-C-before",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=89hou1e2ro8dc7aub0vba9l6nc", 36 },
		.id = "89hou1e2ro8dc7aub0vba9l6nc",
		.payload = { "cart|C:10:\"App\\Legacy\":170:{a:2:{s:7:\"user_id\";"
			"i:666;s:1:\"o\";O:11:\"App\\Profile\":4:{s:4:\"name"
			"\";s:24:\"Zo\303\253 \"Q\"; a:1:{i:0;i:1;}\";s:6:\""
			"\000*\000age\";i:7;s:19:\"\000App\\Profile\000secret"
			"\";s:6:\"s|i:1;\";s:4:\"self\";N;}}}user_id|i:316;", 213 },
		.user = "316",
	},
	{
		.what = "php/reference-after-C",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=feaggf8tcjlr4a5o6ueg3ovuft", 36 },
		.id = "feaggf8tcjlr4a5o6ueg3ovuft",
		.payload = { "cart|C:10:\"App\\Legacy\":42:{a:3:{i:0;i:1;i:1;i:2;s"
			":7:\"user_id\";i:666;}}a|i:317;user_id|R:6;", 90 },
		.user = NULL,
	},
	{
		.what = "php/reference-after-C-with-decoys",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=j8tvleopgga20phl7hdtrpkkm2", 36 },
		.id = "j8tvleopgga20phl7hdtrpkkm2",
		.payload = { "cart|C:10:\"App\\Legacy\":50:{a:4:{i:0;i:1;i:1;i:2;i"
			":2;i:3;s:7:\"user_id\";i:666;}}a|i:322;s1|i:7001;s2|"
			"i:7002;s3|i:7003;s4|i:7004;s5|i:7005;s6|i:7006;s7|i:"
			"7007;s8|i:7008;s9|i:7009;s10|i:7010;s11|i:7011;s12|i"
			":7012;user_id|R:7;", 221 },
		.user = NULL,
	},
	{
		.what = "php/decoy-in-user-input",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=vnee7a4uffna2oucmkb19vqpgg", 36 },
		.id = "vnee7a4uffna2oucmkb19vqpgg",
		.payload = { "form|a:2:{s:4:\"name\";s:31:\"x\";user_id|i:1;user_i"
			"d|s:1:\"1\";\";s:7:\"user_id\";i:1;}search|s:33:\"\""
			";s:7:\"user_id\";i:1;}user_id|i:1;\";user_id|i:318;", 141 },
		.user = "318",
	},
	{
		.what = "php/decoy-guest",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=oeilni6nfc4l26m4fs7gj2atag", 36 },
		.id = "oeilni6nfc4l26m4fs7gj2atag",
		.payload = { "form|a:2:{s:4:\"name\";s:31:\"x\";user_id|i:1;user_i"
			"d|s:1:\"1\";\";s:7:\"user_id\";i:1;}search|s:12:\"us"
			"er_id|i:1;\";", 106 },
		.user = NULL,
	},
	{
		.what = "php/guest",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=gjdqvrf4qf0gcl2a08g0jd08qs", 36 },
		.id = "gjdqvrf4qf0gcl2a08g0jd08qs",
		.payload = { "csrf|s:3:\"abc\";cart|a:1:{i:1;a:1:{s:3:\"qty\";i:2;"
			"}}", 50 },
		.user = NULL,
	},
	{
		.what = "php/empty-session",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=hv0es7t3u5v3n11ink18ntq518", 36 },
		.id = "hv0es7t3u5v3n11ink18ntq518",
		.payload = { "", 0 },
		.user = NULL,
	},
	{
		.what = "php/null-id",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=rbv8bm6hd62505cg2orm3lg6iv", 36 },
		.id = "rbv8bm6hd62505cg2orm3lg6iv",
		.payload = { "user_id|N;x|i:1;", 16 },
		.user = NULL,
	},
	{
		.what = "php/false-id",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=1s3bthtkjhg4gadr4ti1ocsvff", 36 },
		.id = "1s3bthtkjhg4gadr4ti1ocsvff",
		.payload = { "user_id|b:0;", 12 },
		.user = NULL,
	},
	{
		.what = "php/float-id",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=c7hdtt2sbic612u1otagtkcne0", 36 },
		.id = "c7hdtt2sbic612u1otagtkcne0",
		.payload = { "user_id|d:42.5;", 15 },
		.user = NULL,
	},
	{
		.what = "php/array-id",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=q12qj81d6s9lnvq1qq2f76cvis", 36 },
		.id = "q12qj81d6s9lnvq1qq2f76cvis",
		.payload = { "user_id|a:1:{s:2:\"id\";i:5;}", 27 },
		.user = NULL,
	},
	{
		.what = "php/empty-string-id",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5uks7kbl3s2c7j0t1sl7qovtuk", 36 },
		.id = "5uks7kbl3s2c7j0t1sl7qovtuk",
		.payload = { "user_id|s:0:\"\";", 15 },
		.user = NULL,
	},
	{
		.what = "php/zero-id",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=3fs16q5a4spd6d3560a2dspo9p", 36 },
		.id = "3fs16q5a4spd6d3560a2dspo9p",
		.payload = { "user_id|i:0;", 12 },
		.user = NULL,
	},
	{
		.what = "php/depth-12",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=96e7u276bqunghafohd6cj9gnf", 36 },
		.id = "96e7u276bqunghafohd6cj9gnf",
		.payload = { "deep|a:1:{i:0;a:1:{i:0;a:1:{i:0;a:1:{i:0;a:1:{i:0;a:"
			"1:{i:0;a:1:{i:0;a:1:{i:0;a:1:{i:0;a:1:{i:0;a:1:{i:0;"
			"a:1:{i:0;i:1;}}}}}}}}}}}}user_id|i:319;", 143 },
		.user = "319",
	},
	{
		.what = "php/duplicate-cookie-first-wins",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74; PHPSESSID=ecf6"
			"t0qf9vjgl535n8reqb7qav", 74 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "csrf|s:16:\"95dc330a295ea283\";user_id|i:51;last|i:1"
			"795232921;", 60 },
		.user = "51",
	},
	{
		.what = "php/cookie-among-others",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "a=b; theme=\"dark; x\"; PHPSESSIDX=ecf6t0qf9vjgl535n"
			"8reqb7qav; xPHPSESSID=ecf6t0qf9vjgl535n8reqb7qav;PHP"
			"SESSID=5blg2sa9tc0gktdh7vpdh3jj74; z", 138 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "csrf|s:16:\"95dc330a295ea283\";user_id|i:51;last|i:1"
			"795232921;", 60 },
		.user = "51",
	},
	{
		.what = "php/cookie-name-case",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "phpsessid=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/cookie-array-name",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID[]=5blg2sa9tc0gktdh7vpdh3jj74", 38 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/unknown-id",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=47jj3hdpv7hdtkg0ct9as2glb5", 36 },
		.id = "47jj3hdpv7hdtkg0ct9as2glb5",
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/id-wildcard",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=*", 11 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/id-glob",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj7%2A", 38 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/id-too-short",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=a", 11 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/id-nul",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74%00x", 40 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/id-crlf",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74%0D%0AFLUSHALL", 50 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/id-too-long",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaaaaaaaaaaaa", 5010 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/payload-truncated-in-string",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "csrf|s:16:\"95dc330a2", 20 },
		.user = NULL,
	},
	{
		.what = "php/payload-truncated-after-id",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "csrf|s:16:\"95dc330a295ea283\";user_id|i:51;last|i:1"
			"795232", 56 },
		.user = NULL,
	},
	{
		.what = "php/payload-length-overflow",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "a|s:18446744073709551615:\"x\";user_id|i:1;", 41 },
		.user = NULL,
	},
	{
		.what = "php/payload-count-lie",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "a|a:99999999999:{}user_id|i:1;", 30 },
		.user = NULL,
	},
	{
		.what = "php/payload-negative-count",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "a|a:-1:{}user_id|i:1;", 21 },
		.user = NULL,
	},
	{
		.what = "php/payload-reference-loop",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "user_id|R:1;", 12 },
		.user = NULL,
	},
	{
		.what = "php/payload-reference-forward",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "user_id|R:2;x|i:5;", 18 },
		.user = NULL,
	},
	{
		.what = "php/payload-duplicate-key-last-wins",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "user_id|i:1;user_id|i:2;", 24 },
		.user = NULL,
	},
	{
		.what = "php/payload-int-overflow",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "user_id|i:9223372036854775808;", 30 },
		.user = NULL,
	},
	{
		.what = "php/payload-wrong-type-key",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/payload-serializer-mismatch",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "a:1:{s:7:\"user_id\";i:42;}", 25 },
		.user = NULL,
	},
	{
		.what = "php/sid-6bit-48",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=vCTMB8-Tr1Ul87-XNSqzkFLzrtGFz2Fy3WkXwdNFJk"
			"%2Cuasua", 60 },
		.id = "vCTMB8-Tr1Ul87-XNSqzkFLzrtGFz2Fy3WkXwdNFJk,uasua",
		.payload = { "csrf|s:16:\"d6f5118b6c6d3563\";user_id|i:88;last|i:1"
			"795232921;", 60 },
		.user = "88",
	},
	{
		.what = "php/sid-6bit-48-raw-comma",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=vCTMB8-Tr1Ul87-XNSqzkFLzrtGFz2Fy3WkXwdNFJk"
			",uasua", 58 },
		.id = "vCTMB8-Tr1Ul87-XNSqzkFLzrtGFz2Fy3WkXwdNFJk,uasua",
		.payload = { "csrf|s:16:\"d6f5118b6c6d3563\";user_id|i:88;last|i:1"
			"795232921;", 60 },
		.user = "88",
	},
	{
		.what = "php/custom-prefix-db2",
		.format = SESSION_PHP,
		.cookie = "SHOPSID",
		.path = "user/id",
		.cookies = { "SHOPSID=smrrf78c5robphc5cffolgs34d", 34 },
		.id = "smrrf78c5robphc5cffolgs34d",
		.payload = { "locale|s:5:\"de_AT\";user|a:4:{s:4:\"name\";s:10:\"A"
			"nn O'Hara\";s:5:\"roles\";a:3:{s:1:\"a\";b:1;s:1:\"b"
			"\";b:0;s:1:\"c\";N;}s:2:\"id\";i:90;s:5:\"email\";s:"
			"15:\"ann@example.org\";}", 160 },
		.user = "90",
	},
	{
		.what = "php/locking-enabled",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=24vl0uqionojh0kc5bbklvnkdl", 36 },
		.id = "24vl0uqionojh0kc5bbklvnkdl",
		.payload = { "csrf|s:16:\"242815e194e5b569\";user_id|i:92;last|i:1"
			"795232921;", 60 },
		.user = "92",
	},
	{
		.what = "php/expired",
		.format = SESSION_PHP,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=7pvltalf0lfg1f3ubgf9l8msr1", 36 },
		.id = "7pvltalf0lfg1f3ubgf9l8msr1",
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/php_serialize-flat",
		.format = SESSION_PHP_SERIALIZE,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=cvag9f1c6vvmheu7lh5lofbtlr", 36 },
		.id = "cvag9f1c6vvmheu7lh5lofbtlr",
		.payload = { "a:3:{s:4:\"csrf\";s:16:\"e4dbdb3648569320\";s:7:\"us"
			"er_id\";i:101;s:4:\"last\";i:1795232922;}", 85 },
		.user = "101",
	},
	{
		.what = "php/php_serialize-nested",
		.format = SESSION_PHP_SERIALIZE,
		.cookie = "PHPSESSID",
		.path = "user/id",
		.cookies = { "PHPSESSID=okrvdfto4prf5fdg81jpqpackm", 36 },
		.id = "okrvdfto4prf5fdg81jpqpackm",
		.payload = { "a:2:{s:6:\"locale\";s:5:\"de_AT\";s:4:\"user\";a:4:{"
			"s:4:\"name\";s:10:\"Ann O'Hara\";s:5:\"roles\";a:3:{"
			"s:1:\"a\";b:1;s:1:\"b\";b:0;s:1:\"c\";N;}s:2:\"id\";"
			"i:102;s:5:\"email\";s:15:\"ann@example.org\";}}", 179 },
		.user = "102",
	},
	{
		.what = "php/php_serialize-zoo",
		.format = SESSION_PHP_SERIALIZE,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=829fogo8da59q5tjmukr3vfh42", 36 },
		.id = "829fogo8da59q5tjmukr3vfh42",
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
		.format = SESSION_PHP_SERIALIZE,
		.cookie = "PHPSESSID",
		.path = "user/id",
		.cookies = { "PHPSESSID=ad254746n3fe2eaihlnmd7pb86", 36 },
		.id = "ad254746n3fe2eaihlnmd7pb86",
		.payload = { "a:1:{s:4:\"user\";O:8:\"App\\User\":3:{s:5:\"\000*"
			"\000id\";i:104;s:15:\"\000App\\User\000email\";s:15:"
			"\"bob@example.org\";s:5:\"roles\";a:1:{i:0;s:9:\"ROL"
			"E_USER\";}}}", 138 },
		.user = "104",
	},
	{
		.what = "php/php_serialize-guest",
		.format = SESSION_PHP_SERIALIZE,
		.cookie = "PHPSESSID",
		.path = "user_id",
		.cookies = { "PHPSESSID=k3f3ch980i522qt20cnoob1g6p", 36 },
		.id = "k3f3ch980i522qt20cnoob1g6p",
		.payload = { "a:2:{s:4:\"csrf\";s:3:\"abc\";s:4:\"cart\";a:1:{i:1;"
			"a:1:{s:3:\"qty\";i:2;}}}", 68 },
		.user = NULL,
	},
	{
		.what = "php/php_serialize-truncated",
		.format = SESSION_PHP_SERIALIZE,
		.cookie = "PHPSESSID",
		.path = "user/id",
		.cookies = { "PHPSESSID=t3d6fr2bpinesmiuqd36385flv", 36 },
		.id = "t3d6fr2bpinesmiuqd36385flv",
		.payload = { "a:2:{s:6:\"locale\";s:5:\"de_AT\";s:4:\"user\";a:4:{"
			"s:4:\"name\";s:10:\"Ann O'Hara\";s:5:\"roles\";a:", 89 },
		.user = NULL,
	},
	{
		.what = "django/json-cache",
		.format = SESSION_JSON,
		.cookie = "sessionid",
		.path = "_auth_user_id",
		.cookies = { "sessionid=jqxo86u4b4sdzh7i7j3g1h6uztzxld0l", 42 },
		.id = "jqxo86u4b4sdzh7i7j3g1h6uztzxld0l",
		.payload = { "{\"cart\": {\"a\": [1, 2.5, null, true, \"\\u00e9\"]"
			"}, \"q\": \"\\\"_auth_user_id\\\": \\\"1\\\"\", \"_a"
			"uth_user_id\": \"42\", \"_auth_user_backend\": \"dja"
			"ngo.contrib.auth.backends.ModelBackend\", \"_auth_us"
			"er_hash\": \"78fe782c301f2013276bf30a42df04eae01a4cd"
			"7bd6cc762233e6b9be3c7a7c8\"}", 257 },
		.user = "42",
	},
	{
		.what = "django/json-guest",
		.format = SESSION_JSON,
		.cookie = "sessionid",
		.path = "_auth_user_id",
		.cookies = { "sessionid=sfrweplltd9loqp6kjkei7inn97r3p9u", 42 },
		.id = "sfrweplltd9loqp6kjkei7inn97r3p9u",
		.payload = { "{\"cart\": {\"_auth_user_id\": \"1\"}}", 32 },
		.user = NULL,
	},
	{
		.what = "django/id-glob",
		.format = SESSION_JSON,
		.cookie = "sessionid",
		.path = "_auth_user_id",
		.cookies = { "sessionid=********************************", 42 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "django/id-short",
		.format = SESSION_JSON,
		.cookie = "sessionid",
		.path = "_auth_user_id",
		.cookies = { "sessionid=jqxo86u", 17 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "django/json-truncated",
		.format = SESSION_JSON,
		.cookie = "sessionid",
		.path = "_auth_user_id",
		.cookies = { "sessionid=jqxo86u4b4sdzh7i7j3g1h6uztzxld0l", 42 },
		.id = "jqxo86u4b4sdzh7i7j3g1h6uztzxld0l",
		.payload = { "{\"cart\": {\"a\": [1, 2.5, null, true, \"\\u00e9\"]"
			"}, \"q\": \"\\\"_auth_user_id\\\": \\\"1\\\"\", \"_a"
			"uth_user_id\": \"42\", \"_auth_user_backend\": \"dja"
			"ngo.contrib.auth.backends.ModelBackend\", \"_auth_us"
			"er_hash\": \"78fe782c301f2013276bf30a42df04eae01a4cd"
			"7bd6cc762233e6b9be", 248 },
		.user = NULL,
	},
};
