/* Made by tests/support/session_vectors.py from recorded sessions; do not
 * edit.  223 cases; left out:
 *   php/depth-2000:
 *     its payload has 20023 bytes; test_session.c builds its like
 *   php/depth-6000:
 *     its payload has 60023 bytes; test_session.c builds its like
 *   php/depth-8000-unclosed:
 *     its payload has 72019 bytes; test_session.c builds its like
 * A row without an id may not lead to a read at all. */
static const struct session_vector session_vectors[] = {
	{
		.what = "php/flat-int",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=vjq7uklqo2girjur2egio7afeh", 36 },
		.id = "vjq7uklqo2girjur2egio7afeh",
		.payload = { "csrf|s:16:\"b58e58808265a7ef\";user_id|i:42;last|i:1"
			"795232921;", 60 },
		.user = "42",
	},
	{
		.what = "php/nested-user-id",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=hmfnmqqj7gar31cejor1mrr7fd", 36 },
		.id = "hmfnmqqj7gar31cejor1mrr7fd",
		.payload = { "a|a:2:{s:5:\"owner\";i:314;s:1:\"x\";s:1:\"y\";}user"
			"_id|R:2;z|i:1;", 60 },
		.user = "314",
	},
	{
		.what = "php/two-references",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=qmjcd1pe1qgge8meet0gvo0pfq", 36 },
		.id = "qmjcd1pe1qgge8meet0gvo0pfq",
		.payload = { "p|s:4:\"9999\";q|R:1;a|i:321;user_id|R:2;b|i:8888;", 48 },
		.user = "321",
	},
	{
		.what = "php/object-backreference-r",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=feaggf8tcjlr4a5o6ueg3ovuft", 36 },
		.id = "feaggf8tcjlr4a5o6ueg3ovuft",
		.payload = { "cart|C:10:\"App\\Legacy\":42:{a:3:{i:0;i:1;i:1;i:2;s"
			":7:\"user_id\";i:666;}}a|i:317;user_id|R:6;", 90 },
		.user = NULL,
	},
	{
		.what = "php/reference-after-C-with-decoys",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=gjdqvrf4qf0gcl2a08g0jd08qs", 36 },
		.id = "gjdqvrf4qf0gcl2a08g0jd08qs",
		.payload = { "csrf|s:3:\"abc\";cart|a:1:{i:1;a:1:{s:3:\"qty\";i:2;"
			"}}", 50 },
		.user = NULL,
	},
	{
		.what = "php/empty-session",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=hv0es7t3u5v3n11ink18ntq518", 36 },
		.id = "hv0es7t3u5v3n11ink18ntq518",
		.payload = { "", 0 },
		.user = NULL,
	},
	{
		.what = "php/null-id",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=rbv8bm6hd62505cg2orm3lg6iv", 36 },
		.id = "rbv8bm6hd62505cg2orm3lg6iv",
		.payload = { "user_id|N;x|i:1;", 16 },
		.user = NULL,
	},
	{
		.what = "php/false-id",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=1s3bthtkjhg4gadr4ti1ocsvff", 36 },
		.id = "1s3bthtkjhg4gadr4ti1ocsvff",
		.payload = { "user_id|b:0;", 12 },
		.user = NULL,
	},
	{
		.what = "php/float-id",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=c7hdtt2sbic612u1otagtkcne0", 36 },
		.id = "c7hdtt2sbic612u1otagtkcne0",
		.payload = { "user_id|d:42.5;", 15 },
		.user = NULL,
	},
	{
		.what = "php/array-id",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=q12qj81d6s9lnvq1qq2f76cvis", 36 },
		.id = "q12qj81d6s9lnvq1qq2f76cvis",
		.payload = { "user_id|a:1:{s:2:\"id\";i:5;}", 27 },
		.user = NULL,
	},
	{
		.what = "php/empty-string-id",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5uks7kbl3s2c7j0t1sl7qovtuk", 36 },
		.id = "5uks7kbl3s2c7j0t1sl7qovtuk",
		.payload = { "user_id|s:0:\"\";", 15 },
		.user = NULL,
	},
	{
		.what = "php/zero-id",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=3fs16q5a4spd6d3560a2dspo9p", 36 },
		.id = "3fs16q5a4spd6d3560a2dspo9p",
		.payload = { "user_id|i:0;", 12 },
		.user = NULL,
	},
	{
		.what = "php/depth-12",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "phpsessid=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/cookie-array-name",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID[]=5blg2sa9tc0gktdh7vpdh3jj74", 38 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/unknown-id",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=47jj3hdpv7hdtkg0ct9as2glb5", 36 },
		.id = "47jj3hdpv7hdtkg0ct9as2glb5",
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/id-wildcard",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=*", 11 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/id-glob",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj7%2A", 38 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/id-too-short",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=a", 11 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/id-nul",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74%00x", 40 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/id-crlf",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74%0D%0AFLUSHALL", 50 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/id-too-long",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "csrf|s:16:\"95dc330a2", 20 },
		.user = NULL,
	},
	{
		.what = "php/payload-truncated-after-id",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "csrf|s:16:\"95dc330a295ea283\";user_id|i:51;last|i:1"
			"795232", 56 },
		.user = NULL,
	},
	{
		.what = "php/payload-length-overflow",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "a|s:18446744073709551615:\"x\";user_id|i:1;", 41 },
		.user = NULL,
	},
	{
		.what = "php/payload-count-lie",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "a|a:99999999999:{}user_id|i:1;", 30 },
		.user = NULL,
	},
	{
		.what = "php/payload-negative-count",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "a|a:-1:{}user_id|i:1;", 21 },
		.user = NULL,
	},
	{
		.what = "php/payload-reference-loop",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "user_id|R:1;", 12 },
		.user = NULL,
	},
	{
		.what = "php/payload-reference-forward",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "user_id|R:2;x|i:5;", 18 },
		.user = NULL,
	},
	{
		.what = "php/payload-duplicate-key-last-wins",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "user_id|i:1;user_id|i:2;", 24 },
		.user = NULL,
	},
	{
		.what = "php/payload-int-overflow",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "user_id|i:9223372036854775808;", 30 },
		.user = NULL,
	},
	{
		.what = "php/payload-wrong-type-key",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/payload-serializer-mismatch",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=5blg2sa9tc0gktdh7vpdh3jj74", 36 },
		.id = "5blg2sa9tc0gktdh7vpdh3jj74",
		.payload = { "a:1:{s:7:\"user_id\";i:42;}", 25 },
		.user = NULL,
	},
	{
		.what = "php/sid-6bit-48",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "SHOPSID", 7 },
		.terms.format = SESSION_PHP,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=24vl0uqionojh0kc5bbklvnkdl", 36 },
		.id = "24vl0uqionojh0kc5bbklvnkdl",
		.payload = { "csrf|s:16:\"242815e194e5b569\";user_id|i:92;last|i:1"
			"795232921;", 60 },
		.user = "92",
	},
	{
		.what = "php/expired",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP,
		.path = "user_id",
		.cookies = { "PHPSESSID=7pvltalf0lfg1f3ubgf9l8msr1", 36 },
		.id = "7pvltalf0lfg1f3ubgf9l8msr1",
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "php/php_serialize-flat",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP_SERIALIZE,
		.path = "user_id",
		.cookies = { "PHPSESSID=cvag9f1c6vvmheu7lh5lofbtlr", 36 },
		.id = "cvag9f1c6vvmheu7lh5lofbtlr",
		.payload = { "a:3:{s:4:\"csrf\";s:16:\"e4dbdb3648569320\";s:7:\"us"
			"er_id\";i:101;s:4:\"last\";i:1795232922;}", 85 },
		.user = "101",
	},
	{
		.what = "php/php_serialize-nested",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP_SERIALIZE,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP_SERIALIZE,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP_SERIALIZE,
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP_SERIALIZE,
		.path = "user_id",
		.cookies = { "PHPSESSID=k3f3ch980i522qt20cnoob1g6p", 36 },
		.id = "k3f3ch980i522qt20cnoob1g6p",
		.payload = { "a:2:{s:4:\"csrf\";s:3:\"abc\";s:4:\"cart\";a:1:{i:1;"
			"a:1:{s:3:\"qty\";i:2;}}}", 68 },
		.user = NULL,
	},
	{
		.what = "php/php_serialize-truncated",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP_SERIALIZE,
		.path = "user/id",
		.cookies = { "PHPSESSID=t3d6fr2bpinesmiuqd36385flv", 36 },
		.id = "t3d6fr2bpinesmiuqd36385flv",
		.payload = { "a:2:{s:6:\"locale\";s:5:\"de_AT\";s:4:\"user\";a:4:{"
			"s:4:\"name\";s:10:\"Ann O'Hara\";s:5:\"roles\";a:", 89 },
		.user = NULL,
	},
	{
		.what = "php/php_binary-flat",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP_BINARY,
		.path = "user_id",
		.cookies = { "PHPSESSID=mb26h693jo0pffn9a4facsicsg", 36 },
		.id = "mb26h693jo0pffn9a4facsicsg",
		.payload = { "\004csrfs:16:\"84a340892adbae1f\";\007user_idi:101;"
			"\004lasti:1795232922;", 61 },
		.user = "101",
	},
	{
		.what = "php/php_binary-nested",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP_BINARY,
		.path = "user/id",
		.cookies = { "PHPSESSID=3vvbt0ufg1q8vt162teonjpruq", 36 },
		.id = "3vvbt0ufg1q8vt162teonjpruq",
		.payload = { "\006locales:5:\"de_AT\";\004usera:4:{s:4:\"name\";s:"
			"10:\"Ann O'Hara\";s:5:\"roles\";a:3:{s:1:\"a\";b:1;s"
			":1:\"b\";b:0;s:1:\"c\";N;}s:2:\"id\";i:102;s:5:\"ema"
			"il\";s:15:\"ann@example.org\";}", 161 },
		.user = "102",
	},
	{
		.what = "php/php_binary-object",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP_BINARY,
		.path = "user/id",
		.cookies = { "PHPSESSID=3uvck99o6rjilgocnqrnrg2r2c", 36 },
		.id = "3uvck99o6rjilgocnqrnrg2r2c",
		.payload = { "\004userO:8:\"App\\User\":3:{s:5:\"\000*\000id\";i:1"
			"04;s:15:\"\000App\\User\000email\";s:15:\"bob@exampl"
			"e.org\";s:5:\"roles\";a:1:{i:0;s:9:\"ROLE_USER\";}}", 126 },
		.user = "104",
	},
	{
		.what = "php/php_binary-guest",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP_BINARY,
		.path = "user_id",
		.cookies = { "PHPSESSID=d6rkpnn52hpf3kevgidqo2viq5", 36 },
		.id = "d6rkpnn52hpf3kevgidqo2viq5",
		.payload = { "\004csrfs:3:\"abc\";\004carta:1:{i:1;a:1:{s:3:\"qty"
			"\";i:2;}}", 50 },
		.user = NULL,
	},
	{
		.what = "php/php_binary-truncated",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_PHP_BINARY,
		.path = "user/id",
		.cookies = { "PHPSESSID=qqugu500pfkvk6idsb3rikeaeo", 36 },
		.id = "qqugu500pfkvk6idsb3rikeaeo",
		.payload = { "\006locales:5:\"de_AT\";\004usera:4:{s:4:\"name\";s:"
			"10:\"Ann O'Hara\";s:5:\"roles\";a:3:{s:1:\"", 80 },
		.user = NULL,
	},
	{
		.what = "php/igbinary-flat",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_IGBINARY,
		.path = "user_id",
		.cookies = { "PHPSESSID=j5c5e9pht0c8qdnbghc72gffqb", 36 },
		.id = "j5c5e9pht0c8qdnbghc72gffqb",
		.payload = { "\000\000\000\002\024\003\021\004csrf\021\020fed6e84f"
			"de581f4e\021\007user_id\006e\021\004last\012k\001"
			"\024\233", 52 },
		.user = "101",
	},
	{
		.what = "php/igbinary-nested",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_IGBINARY,
		.path = "user/id",
		.cookies = { "PHPSESSID=dejsqr2ja25mgmsmi4nlt4lsjh", 36 },
		.id = "dejsqr2ja25mgmsmi4nlt4lsjh",
		.payload = { "\000\000\000\002\024\002\021\006locale\021\005de_AT"
			"\021\004user\024\004\021\004name\021\012Ann O'Hara"
			"\021\005roles\024\003\021\001a\005\021\001b\004\021"
			"\001c\000\021\002id\006f\021\005email\021\017ann@exa"
			"mple.org", 98 },
		.user = "102",
	},
	{
		.what = "php/igbinary-zoo",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_IGBINARY,
		.path = "user_id",
		.cookies = { "PHPSESSID=33349ektemdekfep5285qut75c", 36 },
		.id = "33349ektemdekfep5285qut75c",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_IGBINARY,
		.path = "user/id",
		.cookies = { "PHPSESSID=92uham4qt5dq0lk7q6mj1bbf8o", 36 },
		.id = "92uham4qt5dq0lk7q6mj1bbf8o",
		.payload = { "\000\000\000\002\024\001\021\004user\027\010App\\Use"
			"r\024\003\021\005\000*\000id\006h\021\017\000App\\Us"
			"er\000email\021\017bob@example.org\021\005roles\024"
			"\001\006\000\021\011ROLE_USER", 89 },
		.user = "104",
	},
	{
		.what = "php/igbinary-guest",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_IGBINARY,
		.path = "user_id",
		.cookies = { "PHPSESSID=gft3tv40od9k9ch4o8ljtequqb", 36 },
		.id = "gft3tv40od9k9ch4o8ljtequqb",
		.payload = { "\000\000\000\002\024\002\021\004csrf\021\003abc\021"
			"\004cart\024\001\006\001\024\001\021\003qty\006\002", 36 },
		.user = NULL,
	},
	{
		.what = "php/igbinary-big-int",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_IGBINARY,
		.path = "user_id",
		.cookies = { "PHPSESSID=98jpa06hr6mat4l4lo6lh480tq", 36 },
		.id = "98jpa06hr6mat4l4lo6lh480tq",
		.payload = { "\000\000\000\002\024\003\021\004csrf\021\020c16d469e"
			"99a6ef17\021\007user_id\012\000\001\021p\021\004last"
			"\012k\001\024\233", 55 },
		.user = "70000",
	},
	{
		.what = "php/igbinary-objref",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_IGBINARY,
		.path = "user/id",
		.cookies = { "PHPSESSID=mot6hk40a3avpb79jf7kmk99a9", 36 },
		.id = "mot6hk40a3avpb79jf7kmk99a9",
		.payload = { "\000\000\000\002\024\002\021\007current\027\010App\\"
			"User\024\003\021\005\000*\000id\006i\021\017\000App"
			"\\User\000email\021\017eve@example.org\021\005roles"
			"\024\001\006\000\021\011ROLE_USER\021\004user\"\001", 100 },
		.user = "105",
	},
	{
		.what = "php/igbinary-truncated",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_IGBINARY,
		.path = "user/id",
		.cookies = { "PHPSESSID=gtm609otul66bm7aobkpiuuodf", 36 },
		.id = "gtm609otul66bm7aobkpiuuodf",
		.payload = { "\000\000\000\002\024\002\021\006locale\021\005de_AT"
			"\021\004user\024\004\021\004name\021\012Ann O'Hara"
			"\021\005", 49 },
		.user = NULL,
	},
	{
		.what = "php/msgpack-flat",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_MSGPACK,
		.path = "user_id",
		.cookies = { "PHPSESSID=6lcijqt8hjjjsb3uuqrercbt22", 36 },
		.id = "6lcijqt8hjjjsb3uuqrercbt22",
		.payload = { "\204\300\001\244csrf\260c7526837d992793b\247user_ide"
			"\244last\316k\001\024\233", 44 },
		.user = "101",
	},
	{
		.what = "php/msgpack-nested",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_MSGPACK,
		.path = "user/id",
		.cookies = { "PHPSESSID=qoj2foa1cja80dhdkpufge87cg", 36 },
		.id = "qoj2foa1cja80dhdkpufge87cg",
		.payload = { "\203\300\001\246locale\245de_AT\244user\204\244name"
			"\252Ann O'Hara\245roles\203\241a\303\241b\302\241c"
			"\300\242idf\245email\257ann@example.org", 80 },
		.user = "102",
	},
	{
		.what = "php/msgpack-guest",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_MSGPACK,
		.path = "user_id",
		.cookies = { "PHPSESSID=67pbckrceri9kr6vsj4dlth41q", 36 },
		.id = "67pbckrceri9kr6vsj4dlth41q",
		.payload = { "\203\300\001\244csrf\243abc\244cart\201\001\201\243q"
			"ty\002", 25 },
		.user = NULL,
	},
	{
		.what = "php/msgpack-truncated",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_MSGPACK,
		.path = "user/id",
		.cookies = { "PHPSESSID=dco6qpruhlh0aq796rtotvhb0f", 36 },
		.id = "dco6qpruhlh0aq796rtotvhb0f",
		.payload = { "\203\300\001\246locale\245de_AT\244user\204\244name"
			"\252Ann O'Hara\245r", 40 },
		.user = NULL,
	},
	{
		.what = "php/igbinary-count-lie",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_IGBINARY,
		.path = "user_id",
		.cookies = { "PHPSESSID=aaaaaaaaaaaaaaaaaaaaaaaaaa", 36 },
		.id = "aaaaaaaaaaaaaaaaaaaaaaaaaa",
		.payload = { "\000\000\000\002\026\377\377\377\377", 9 },
		.user = NULL,
	},
	{
		.what = "php/igbinary-bad-version",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_IGBINARY,
		.path = "user_id",
		.cookies = { "PHPSESSID=aaaaaaaaaaaaaaaaaaaaaaaaaa", 36 },
		.id = "aaaaaaaaaaaaaaaaaaaaaaaaaa",
		.payload = { "\000\000\000\003\024\001\021\007user_id\006\005", 17 },
		.user = NULL,
	},
	{
		.what = "php/igbinary-string-id-out-of-range",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_IGBINARY,
		.path = "user_id",
		.cookies = { "PHPSESSID=aaaaaaaaaaaaaaaaaaaaaaaaaa", 36 },
		.id = "aaaaaaaaaaaaaaaaaaaaaaaaaa",
		.payload = { "\000\000\000\002\024\001\016\011\006\005", 10 },
		.user = NULL,
	},
	{
		.what = "laravel/8-default",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:7XUuacJRtcQcq6ItBl9Y2EU57ngrL37hTku3ffzItWM=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6InZQcHRmMW5YNHg2d1VXVFBQa0dX"
			"N3c9PSIsInZhbHVlIjoiOUR2Yk1SOGpwb0h3dzE3aUE1Q1gxcUxX"
			"VzVBKzM3Ky9aZjdWUVBXczkyTEFzM1hFcHhJNVZ2WWtIQzcyaUsw"
			"ampxOUE0cmtLNHd2QUFYRnBNeGh3NmZpNFk1YXQ0L2hXSi94S0VZ"
			"SVV6azd4aEZCZDB2UUxDZk5odFA1dmFnSUMiLCJtYWMiOiI4Mjk5"
			"YWZmNDZmYjNmYWExYTEwNmQ1ZjY3MjYzNWU2MDM2YjllN2NhNDBk"
			"YzU5YmZhYzg5MTllM2Y1MTkxMzk5IiwidGFnIjoiIn0%3D", 358 },
		.id = "bbxi4lpElc530AcLhEibZvzmZDFBqzcccTD5iX1f",
		.payload = { "s:324:\"a:5:{s:6:\"_token\";s:40:\"XgzAU8AALTdjZR49C"
			"IvJOIeghWoorcYdAMUFxS1J\";s:3:\"url\";a:1:{s:8:\"int"
			"ended\";s:21:\"http://localhost/home\";}s:9:\"_previ"
			"ous\";a:1:{s:3:\"url\";s:43:\"http://127.0.0.1:19072"
			"/login\077uid=42&visit=1\";}s:50:\"login_web_59ba36a"
			"ddc2b2f9401580f014c7f58ea4e30989d\";i:42;s:6:\"_flas"
			"h\";a:2:{s:3:\"old\";a:0:{}s:3:\"new\";a:0:{}}}\";", 333 },
		.user = "42",
	},
	{
		.what = "laravel/8-guest",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:7XUuacJRtcQcq6ItBl9Y2EU57ngrL37hTku3ffzItWM=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IjI5ZGdiTnV5TjdRbnlIMmNSYnFQ"
			"TkE9PSIsInZhbHVlIjoiY0Z3T2dCMDZsRE02TG5yamtuaDZGVEhx"
			"di8yVFJQYWpzaUJQSjdEOUxGdFBkQXB1cjZaMTlnV3JxWGd6Z3Bw"
			"ZVVibXcyNFFCQ250K1JHQUJTVWRic3k5M1N4WVphd1I5RnlLejBq"
			"a2pTZ2xmOHJJWFNFdHRFTi9zZENobXRZTlkiLCJtYWMiOiJhZWYx"
			"M2I2OTk2YjM0NTM2ODEwM2U5M2FmYWVjZmY0MDcwNWRkNDFjNWVh"
			"YWE2Njk0NGIzYjhjYWVlZWZkZmRjIiwidGFnIjoiIn0%3D", 358 },
		.id = "zYwDhfA2Y7jjyfUo9q5Ulp8yfhFESaowqK4EfP1R",
		.payload = { "s:200:\"a:3:{s:6:\"_token\";s:40:\"pPWgFKmDD3X9Hp9Yt"
			"BZXAs08IPiaZJY3tsAcLfUa\";s:9:\"_previous\";a:1:{s:3"
			":\"url\";s:42:\"http://127.0.0.1:19072/login\077gues"
			"t=1&uid=1\";}s:6:\"_flash\";a:2:{s:3:\"old\";a:0:{}s"
			":3:\"new\";a:0:{}}}\";", 209 },
		.user = NULL,
	},
	{
		.what = "laravel/8-decoy",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:7XUuacJRtcQcq6ItBl9Y2EU57ngrL37hTku3ffzItWM=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IlpHbkZaeXdBOWRsOUkxSTM3MU5n"
			"REE9PSIsInZhbHVlIjoiZ3lFMk44QVFXMC8xOEcxN2pNMkhZbVpn"
			"SkJUMm1aNFQvWEZvb2lBOU16aWVpeWtWUjVBNDZDZ2kzNHRzaFNt"
			"UlovS0YwK1RZUmRFOGhzc1ZsaTNLeHZDVDZXK0duQVNROFU4a1BR"
			"S3B3dDlwd3dvd3VENEdPR3U4OFBNeFhsT20iLCJtYWMiOiJhMzg3"
			"MzViYWMxZmVmYzE2Yjc3ZmIwY2Y3MTRkNTZjNDc1MzQzMDBjM2Q1"
			"ODFlNjdjNDgyY2JiMjcwOGUzOWUxIiwidGFnIjoiIn0%3D", 358 },
		.id = "Ewb8wgegTqhRhdBlYZbUKxdowAI72PwkrVfgQs2j",
		.payload = { "s:592:\"a:6:{s:6:\"_token\";s:40:\"m60VKJEVHn8zKZsUy"
			"ZoNe83HSRhEV8hBciwnWqW7\";s:10:\"_old_input\";a:3:{s"
			":1:\"q\";s:62:\"s:50:\"login_web_59ba36addc2b2f94015"
			"80f014c7f58ea4e30989d\";i:1;\";s:50:\"login_web_59ba"
			"36addc2b2f9401580f014c7f58ea4e30989d\";i:1;s:1:\"n\""
			";a:1:{s:1:\"a\";a:1:{s:1:\"b\";s:4:\"\000\"};\";}}}s"
			":6:\"_flash\";a:2:{s:3:\"new\";a:0:{}s:3:\"old\";a:1"
			":{i:0;s:10:\"_old_input\";}}s:6:\"before\";a:1:{s:1:"
			"\"x\";a:1:{s:50:\"login_web_59ba36addc2b2f9401580f01"
			"4c7f58ea4e30989d\";i:1;}}s:50:\"login_web_59ba36addc"
			"2b2f9401580f014c7f58ea4e30989d\";i:43;s:9:\"_previou"
			"s\";a:1:{s:3:\"url\";s:43:\"http://127.0.0.1:19072/l"
			"ogin\077decoy=1&uid=43\";}}\";", 601 },
		.user = "43",
	},
	{
		.what = "laravel/8-decoy-guest",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:7XUuacJRtcQcq6ItBl9Y2EU57ngrL37hTku3ffzItWM=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6InNhVnNXTFk1eUhQVjlnNEczT3pq"
			"Ync9PSIsInZhbHVlIjoib2dCUzJQL213ejIrekNpTzVmSFF1WXpw"
			"L1U2R0lYVzhDMDZleXNYVnp1eElLcXFQcUhRa1AxaEdpbXhzLzFp"
			"ZFNzOExVYTJFU3VZSmhhVnFuOFdGZ1RkRlg4UnJPWEpHbTRJR0FO"
			"TCtxUk1nMEYybnhyOFoxQXlWZDhxcHRsVzgiLCJtYWMiOiIxZGE4"
			"NDI5YzE2MWUzZTdiNzk5YzQxZDZmZTM0NTU2MjhjYjg1ZTAyNjNi"
			"Y2VkN2M3MmRhYWZhNDE5MDU5OThkIiwidGFnIjoiIn0%3D", 358 },
		.id = "g4MM0KWlNxqfwHiWRV8neoPDRSF9wtlTJa42koOp",
		.payload = { "s:536:\"a:5:{s:6:\"_token\";s:40:\"86nBb8CFFSTtatqqw"
			"Owc1VGyUBnMqdF0rX2jxoK0\";s:10:\"_old_input\";a:3:{s"
			":1:\"q\";s:62:\"s:50:\"login_web_59ba36addc2b2f94015"
			"80f014c7f58ea4e30989d\";i:1;\";s:50:\"login_web_59ba"
			"36addc2b2f9401580f014c7f58ea4e30989d\";i:1;s:1:\"n\""
			";a:1:{s:1:\"a\";a:1:{s:1:\"b\";s:4:\"\000\"};\";}}}s"
			":6:\"_flash\";a:2:{s:3:\"new\";a:0:{}s:3:\"old\";a:1"
			":{i:0;s:10:\"_old_input\";}}s:6:\"before\";a:1:{s:1:"
			"\"x\";a:1:{s:50:\"login_web_59ba36addc2b2f9401580f01"
			"4c7f58ea4e30989d\";i:1;}}s:9:\"_previous\";a:1:{s:3:"
			"\"url\";s:50:\"http://127.0.0.1:19072/login\077decoy"
			"=1&guest=1&uid=1\";}}\";", 545 },
		.user = NULL,
	},
	{
		.what = "laravel/8-string-uuid",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:7XUuacJRtcQcq6ItBl9Y2EU57ngrL37hTku3ffzItWM=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IkJrem1oanRGa0MzUURkZlNWREhk"
			"N2c9PSIsInZhbHVlIjoiNkRpdkRtYmlpbzJ5RWh2Y0t1UEJxblND"
			"UDN5cjM5NlZFYTRVRGM0UW1nTVVHZ0dyZWQ3RkZsYUh2M1lHempN"
			"SzA2NTNOaEp1SGJYc1ZIOFRmRzd1dGl5enVSL1laeFp1eXVrVjZa"
			"T0lBeUtKeGFrZTc0SVoxdExPTVpzU0d2Y0MiLCJtYWMiOiI5NjEw"
			"MzBjMDcwNDY2MDdmMzYyYzk1ZGI4OTc2YjRmOGRiMDNlNjMzNzEw"
			"ZTNlMDU4Nzc0NWIyMGRmMDYxYTc1IiwidGFnIjoiIn0%3D", 358 },
		.id = "ajdgfP6KG4p7KEgrQ62xPpkuZLQCD1IOACum3rGB",
		.payload = { "s:329:\"a:4:{s:6:\"_token\";s:40:\"d8kKrcHyKzWZCPwpS"
			"lUOTTJ03hF9wOg4fuAAFOZN\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";s:36:\"9b2f2c1e-7c"
			"39-4d55-9f0e-1c2d3e4f5a6b\";s:9:\"_previous\";a:1:{s"
			":3:\"url\";s:69:\"http://127.0.0.1:19072/login\077ui"
			"d=9b2f2c1e-7c39-4d55-9f0e-1c2d3e4f5a6b\";}s:6:\"_fla"
			"sh\";a:2:{s:3:\"old\";a:0:{}s:3:\"new\";a:0:{}}}\";", 338 },
		.user = "9b2f2c1e-7c39-4d55-9f0e-1c2d3e4f5a6b",
	},
	{
		.what = "laravel/8-admin-guard",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:7XUuacJRtcQcq6ItBl9Y2EU57ngrL37hTku3ffzItWM=",
		.path = "login_admin_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IlZjcEZMYjRGT1ppUkdNN2h1R0V4"
			"Ymc9PSIsInZhbHVlIjoibU4xNzY3eU1IZ1Mzb2Q4ZnlsY3hXa25T"
			"d2hmMERFK2ZycEdMTmpmMS92TDdwUEYrZzhJNXY5YXMrV0k4c1Q2"
			"MUM0QWltNTI2M25xMXc2aHdqUTlNbi9Jd1J6NFhDZ2RCZXBMM2dE"
			"eXZRdVVZemMrN3JzempOOEVCcHZMczF1MHoiLCJtYWMiOiIyNzFh"
			"MDUwZmEwNTg4NTQ3NDViMjJhODFkMjNjNTJmM2JmNTljMTk4YmE2"
			"ZjZlNTZjY2JhMTM3ODg0ZmVhMTc1IiwidGFnIjoiIn0%3D", 358 },
		.id = "mvmLbaV6OGUrKM5yMmvfzfA2I6Kld83YR4hWDXyz",
		.payload = { "s:268:\"a:4:{s:6:\"_token\";s:40:\"EcCriRtuLVJ7aURBc"
			"SqeLNCWuQc0tnn86TJHRhim\";s:52:\"login_admin_59ba36a"
			"ddc2b2f9401580f014c7f58ea4e30989d\";i:7;s:9:\"_previ"
			"ous\";a:1:{s:3:\"url\";s:46:\"http://127.0.0.1:19072"
			"/login\077guard=admin&uid=7\";}s:6:\"_flash\";a:2:{s"
			":3:\"old\";a:0:{}s:3:\"new\";a:0:{}}}\";", 277 },
		.user = "7",
	},
	{
		.what = "laravel/8-both-guards",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:7XUuacJRtcQcq6ItBl9Y2EU57ngrL37hTku3ffzItWM=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IjZhZnp3WDB6aUdXbjV6R2lvU2Nu"
			"ZkE9PSIsInZhbHVlIjoiaFE2Ulp2QzdjSDVwZThiSk1BNnVxY1Nl"
			"eEhqa3JHU0JkajI3ajJCQnpidHZRYmpEL1QwOHp0NnlIREtkOE95"
			"YzNrQzA0SHQwK0RaTGR2T3pPMUE0bVlzWm1XdFhobFZqdEtUQkhE"
			"eXhLR0ZNREl0VkJjKzZUK0V1cHI3TDZwK0MiLCJtYWMiOiJlMDcx"
			"NGQ4MTZlZWE2MWU5MTVlODVjMzNjZTM3YTgxNTAyNDAzMGVjYzFk"
			"NzJiZjRhMzY5ODM2NTA2ZGMyMWEyIiwidGFnIjoiIn0%3D", 358 },
		.id = "F7AYmlJCvjjIIFGGgMFOBA6FVOvxXEfJBReSUKho",
		.payload = { "s:328:\"a:5:{s:6:\"_token\";s:40:\"i2QFT1VHnOLxNjOYz"
			"EcvkPpFRJ5a0S67xcefIFZG\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:8;s:52:\"login_a"
			"dmin_59ba36addc2b2f9401580f014c7f58ea4e30989d\";i:99"
			"99;s:9:\"_previous\";a:1:{s:3:\"url\";s:41:\"http://"
			"127.0.0.1:19072/login\077both=1&uid=8\";}s:6:\"_flas"
			"h\";a:2:{s:3:\"old\";a:0:{}s:3:\"new\";a:0:{}}}\";", 337 },
		.user = "8",
	},
	{
		.what = "laravel/8-admin-asked-web-present",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:7XUuacJRtcQcq6ItBl9Y2EU57ngrL37hTku3ffzItWM=",
		.path = "login_admin_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IndtNXVqVGhUdEkxNENQZXhHa2kz"
			"N3c9PSIsInZhbHVlIjoiVzhvMVdqU1Y0Z0pHN1lOUDRFNmZIblhh"
			"ck1xWGZQSDJ3Rm5qUElnc2ZKeFEzUFVqTFJMVkd4eHZzMk5YKy9v"
			"a29NS0ZuRlJZdHEyWUQ3c1plN3Q3QjNoRGVxWGFmVEVJNW0zSEcy"
			"VWRoWExqK212TVkxeFM5S20yY2VLOFhCYnEiLCJtYWMiOiIzZjlk"
			"ZjU0YTA3Njc3YmUzNWY4ZWQ5Zjg3ZmZlMjhiOGJjOWQ0YmViYjhi"
			"YzMyYTk5OWNhZTExOTA0MzY1ZTMxIiwidGFnIjoiIn0%3D", 358 },
		.id = "L50entfZ8X3nyvcWsftfFNqnfClblcQQNyIMgo2Z",
		.payload = { "s:254:\"a:4:{s:6:\"_token\";s:40:\"h4i0uLuReVq47fdP8"
			"o9iG8vyRqmVyX92NTgUjFNk\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:8;s:9:\"_previou"
			"s\";a:1:{s:3:\"url\";s:34:\"http://127.0.0.1:19072/l"
			"ogin\077uid=8\";}s:6:\"_flash\";a:2:{s:3:\"old\";a:0"
			":{}s:3:\"new\";a:0:{}}}\";", 263 },
		.user = NULL,
	},
	{
		.what = "laravel/8-objects-before",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:7XUuacJRtcQcq6ItBl9Y2EU57ngrL37hTku3ffzItWM=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IkZzb2t3dTN5SWdjczBOL0hVMEdX"
			"bEE9PSIsInZhbHVlIjoicElXVktMdFVQeUR1ODVWVGxISkg1K2JX"
			"b3MrbGs4V1gybGd2c3JaU1dXSVQ2aSt5Vkg5QWE1L0t6amFrUElG"
			"OFlNTm9nQWZXRTBST1NCalRubGdvekRhMzhPWDJyUm9sMWZkWEhP"
			"Z2FSdDQ5TFFBcG9LeEx5MWVsUlUwNkY2YVUiLCJtYWMiOiJhNmE1"
			"NDgzODc3NGFjM2RiNTBhN2JjMzdiZjI1YTlmODU4M2MyY2M3YWFh"
			"ZDgwNjQ0ZjJlNGY0NWU2YjM4NmYyIiwidGFnIjoiIn0%3D", 358 },
		.id = "yFo2iqFdrEKfcoevHHek3Xl9l0aSszdfPX48twPe",
		.payload = { "s:569:\"a:6:{s:6:\"_token\";s:40:\"H5RnBOPuzwcdofZ6n"
			"eGXG1cOh38S2g5HGZUSNJZm\";s:3:\"url\";a:1:{s:8:\"int"
			"ended\";s:21:\"http://localhost/home\";}s:9:\"_previ"
			"ous\";a:1:{s:3:\"url\";s:52:\"http://127.0.0.1:19072"
			"/login\077errors=1&uid=44&visit=1\";}s:6:\"errors\";"
			"O:31:\"Illuminate\\Support\\ViewErrorBag\":1:{s:7:\""
			"\000*\000bags\";a:1:{s:7:\"default\";O:29:\"Illumina"
			"te\\Support\\MessageBag\":2:{s:11:\"\000*\000message"
			"s\";a:1:{s:5:\"email\";a:1:{i:0;s:3:\"bad\";}}s:9:\""
			"\000*\000format\";s:8:\":message\";}}}s:6:\"_flash\""
			";a:2:{s:3:\"new\";a:0:{}s:3:\"old\";a:1:{i:0;s:6:\"e"
			"rrors\";}}s:50:\"login_web_59ba36addc2b2f9401580f014"
			"c7f58ea4e30989d\";i:44;}\";", 578 },
		.user = "44",
	},
	{
		.what = "laravel/8-gcm",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_GCM,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:KDOmHQ4O7TJTfT3LFPRAMOQYGdQCSmbauZT23UaOv58=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IkxHREQyZTRFK0ovVXlXT04iLCJ2"
			"YWx1ZSI6IjA0TWJ5bjVOb08yN2VXWklDUTdWdm9BaDdsMDhLNmxH"
			"dEtEMWNZUjV0aVNJWDdYM3gvaFA5U0EyUEh6bXUyT3RIY01rc1JM"
			"M0VVbzZOTm5yOUIxc0lqZWlOcXEvM2hUMnNQOW9VSWkzai84WSIs"
			"Im1hYyI6IiIsInRhZyI6Ik81b3dpSkM4UTdldkV2L3BJOCt5TlE9"
			"PSJ9", 264 },
		.id = "iZXiBQ0Vk5Hlq3gGjJp4QB6ASXNIauMT6Al1PJWE",
		.payload = { "s:256:\"a:4:{s:6:\"_token\";s:40:\"Aj8ri5yoMTIKPfXPK"
			"3DfhZtYnq8bKWLS525QQlOq\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:45;s:9:\"_previo"
			"us\";a:1:{s:3:\"url\";s:35:\"http://127.0.0.1:19072/"
			"login\077uid=45\";}s:6:\"_flash\";a:2:{s:3:\"old\";a"
			":0:{}s:3:\"new\";a:0:{}}}\";", 265 },
		.user = "45",
	},
	{
		.what = "laravel/8-gcm-tag-flipped",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_GCM,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:KDOmHQ4O7TJTfT3LFPRAMOQYGdQCSmbauZT23UaOv58=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IjB3ZW5qayszK0J3TDQwdkciLCJ2"
			"YWx1ZSI6IkQyK1lFcjh2ZThiQUVjem5XMVNXdmdndlpsS3VQNDJS"
			"RjU4WTVQcFR3bmVhbW92ZWMvYlFXZGFORzQra20rek5XUDJOOWhL"
			"RU1DNkdqTUxBUnpQYlhiSWQ5aTlUWEs3aVduV2hjNlJ5enBudyIs"
			"Im1hYyI6IiIsInRhZyI6InhQM0lqbmRtYWJTNDBXTjJxRkpBdnc9"
			"PSJ9", 264 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/8-gcm-tag-truncated-12",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_GCM,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:KDOmHQ4O7TJTfT3LFPRAMOQYGdQCSmbauZT23UaOv58=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IjB3ZW5qayszK0J3TDQwdkciLCJ2"
			"YWx1ZSI6IkQyK1lFcjh2ZThiQUVjem5XMVNXdmdndlpsS3VQNDJS"
			"RjU4WTVQcFR3bmVhbW92ZWMvYlFXZGFORzQra20rek5XUDJOOWhL"
			"RU1DNkdqTUxBUnpQYlhiSWQ5aTlUWEs3aVduV2hjNlJ5enBudyIs"
			"Im1hYyI6IiIsInRhZyI6InhmM0lqbmRtYWJTNDBXTjIifQ%3D%3D", 260 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/8-gcm-tag-empty",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_GCM,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:KDOmHQ4O7TJTfT3LFPRAMOQYGdQCSmbauZT23UaOv58=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IjB3ZW5qayszK0J3TDQwdkciLCJ2"
			"YWx1ZSI6IkQyK1lFcjh2ZThiQUVjem5XMVNXdmdndlpsS3VQNDJS"
			"RjU4WTVQcFR3bmVhbW92ZWMvYlFXZGFORzQra20rek5XUDJOOWhL"
			"RU1DNkdqTUxBUnpQYlhiSWQ5aTlUWEs3aVduV2hjNlJ5enBudyIs"
			"Im1hYyI6IiIsInRhZyI6IiJ9", 232 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/8-gcm-value-flipped",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_GCM,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:KDOmHQ4O7TJTfT3LFPRAMOQYGdQCSmbauZT23UaOv58=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IjB3ZW5qayszK0J3TDQwdkciLCJ2"
			"YWx1ZSI6IkQyK1lFcjh2ZThiQUVjem5XMVNXdmdndlpsS3VQNDJS"
			"RjU4WTVQcFR3bmVhbW92ZWMvYlFXZGFORzQra20rek5XUDJNOWhL"
			"RU1DNkdqTUxBUnpQYlhiSWQ5aTlUWEs3aVduV2hjNlJ5enBudyIs"
			"Im1hYyI6IiIsInRhZyI6InhmM0lqbmRtYWJTNDBXTjJxRkpBdnc9"
			"PSJ9", 264 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/8-aes128",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_128_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:jOSxayK1iJSqhsQh6HWd8w==",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6Ijkya1Y5RkdCNEt0VnVQamVOR2k5"
			"Mmc9PSIsInZhbHVlIjoibVoyZ1doRE9rUG41dzRreG15eDhyWmVS"
			"Y2xVb2dPY2hhN1VGWVVzRWIwdU55c1NvbXZQcTdoZ0xCcFBvKzl5"
			"bm1Kd1dLcjE5K2lDODIzY1lqQk9wb29FYWNtc3ZhUHNQZ05CVDF2"
			"MmdJLzg5NENMZENwdW5kQThMV2NKYU95dDgiLCJtYWMiOiIzNzFj"
			"MTA4YjA2N2ExMWE3NzJmODc0ZmZmNTA1N2Q0YWYwYTUwNzg3MThj"
			"YWZlYzBiNDA1ODJjMTU4Yjk0M2FlIiwidGFnIjoiIn0%3D", 358 },
		.id = "lsQLtJBhaZ8uJWLYcOSLorDz9f7mrXxnrOFxftsZ",
		.payload = { "s:256:\"a:4:{s:6:\"_token\";s:40:\"a89WoyAkDtjvk6mGx"
			"8fmGTk7PIXvYkubVrYJZDlM\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:46;s:9:\"_previo"
			"us\";a:1:{s:3:\"url\";s:35:\"http://127.0.0.1:19072/"
			"login\077uid=46\";}s:6:\"_flash\";a:2:{s:3:\"old\";a"
			":0:{}s:3:\"new\";a:0:{}}}\";", 265 },
		.user = "46",
	},
	{
		.what = "laravel/8-raw-app-key",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "0123456789abcdefGHIJKLMNOPQRSTUV",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IjBkN3Q5eGtwYi9SRncxYXJpRnc5"
			"Rnc9PSIsInZhbHVlIjoiQmkzbTlFdlR0SWZjZmdoMHBFUHE0eCsz"
			"Z1FpMUh1Q1VnMjRBZ0ozRDF2OWFnNnBOZmM4My9MNmt5a2U5UmFP"
			"QjJSaDJFK1RTY3FDdUJKUWxUY3NPMXo5amVlWWZoOW9lOEFBdXBY"
			"MFFqRkRLWUdKd1Y2QmZoMXF0dThaT0pITkoiLCJtYWMiOiJiMTgz"
			"NTc0NjFkOWZkNzMxYWIwY2YwZDVlZTk3YzhiMzEzZGI0ZGNiMDkz"
			"Zjc1MjUwMDY3ZjRhZGExNzcyZjY2IiwidGFnIjoiIn0%3D", 358 },
		.id = "Nsy7P843A8DG5mM5cqiNk9It9TkfagA5jStL3buc",
		.payload = { "s:256:\"a:4:{s:6:\"_token\";s:40:\"c2L29FgP024qTi4OJ"
			"wJtSnIqoZojQFWj8mR9mQtQ\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:67;s:9:\"_previo"
			"us\";a:1:{s:3:\"url\";s:35:\"http://127.0.0.1:19072/"
			"login\077uid=67\";}s:6:\"_flash\";a:2:{s:3:\"old\";a"
			":0:{}s:3:\"new\";a:0:{}}}\";", 265 },
		.user = "67",
	},
	{
		.what = "laravel/8-session-encrypt",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = true,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:UuUZH6vVoAb8i9YtZ3U7WlwTBh34G9bHl3zoySmy5eM=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IkFKcEp2VzdyV01mYVN0SDYxRG9E"
			"OHc9PSIsInZhbHVlIjoiYWpObG1tTWVVQzRnMUd3NzZLTDVpWTFp"
			"SldkZ3FOeHB4RmpuMjFNdks2TllmU2JLT1psRjhScWlES05VSGcz"
			"RVJjajMvRjZvZDRHQXM0SE5OZDFWK042NmMxaGxaY1lsdE1CUDh1"
			"M01xSlZaZG11UklCeWR5LytEeit3YUk0cXkiLCJtYWMiOiI2YTA5"
			"MTI5YzMxNjUzODhhZDhiZjNmNDA5NDQ0ZDU0MWQ5ZDQwZTFmNGE5"
			"Yzc5MWE3YTc0YWU4NWFlY2NlY2U4IiwidGFnIjoiIn0%3D", 358 },
		.id = "jJwTjOZQeAUFDZnmVAXYHNnhvXSfv6z6YRTvYYmx",
		.payload = { "s:768:\"eyJpdiI6ImVEMzlxTHliYmJGQ2djaUhWekpBWVE9PSIs"
			"InZhbHVlIjoiNTFnSWJRVXFwczg5bWE1WVJZQ0tkWW9CYWRsYUJm"
			"RE05OXUvdExiZnF5YTlNdlRoQUF1WU1BTnZHaGtPN0RIN2M2YkJM"
			"YWpuMjhHSDlXdkk3b1dmZjYzbVF2YXJDK2NIendXWEFaVWkyNGZz"
			"djQ1dVRkQmUxRGVBdjVhNW5yZ3NEclJ6MUROMGF6THJSYlVSenJ0"
			"UnNWQjcwWUY3R0I3Z2lDNzgyaDV3STlBd1owWWx6ZzNlNHpSNWw4"
			"cU5xNGJmdnJnRWxwbGpSdUp2d2ZRVndhMkF0dGdkZktzRDJJK2NG"
			"M1VMcjJxNU5GQVhpTmRnVTdMeGoxQ3dCanFDaXZXb2tVaSsrVWo3"
			"cTJIdG0vZjlGemt4ZUFuc3VzaEV4TU9ZcGF1ZUxhblFZanFDN21H"
			"QUtGU2IxUkdYR3hSTklyd21HbENFbnRpM2xuOENNMVBRSldXUlVj"
			"ZVBRWHF3Uk1IYkllQ1FKaU5CQWE3MnJCRDNKd1grc21Vayt0UWFV"
			"eUZnWE9jc2J0NWVwNGwvRnBxWlRVYUNxUFhhSTNqdlMwZGEwVUpi"
			"UDZsNU5jbkpmTmtwY0xqcThMYm1ZWGJzemlCSiIsIm1hYyI6Ijk2"
			"YmRiNGQxMjRmNThhMDljZjM3NGU0NmVhMTliODI1ODczNWVhNDk5"
			"YmM1OTBlMTVkNGIwYzhkNDY1Yjk0NTAiLCJ0YWciOiIifQ==\";", 777 },
		.user = "47",
	},
	{
		.what = "laravel/8-session-encrypt-bad-mac",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = true,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:UuUZH6vVoAb8i9YtZ3U7WlwTBh34G9bHl3zoySmy5eM=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IkFKcEp2VzdyV01mYVN0SDYxRG9E"
			"OHc9PSIsInZhbHVlIjoiYWpObG1tTWVVQzRnMUd3NzZLTDVpWTFp"
			"SldkZ3FOeHB4RmpuMjFNdks2TllmU2JLT1psRjhScWlES05VSGcz"
			"RVJjajMvRjZvZDRHQXM0SE5OZDFWK042NmMxaGxaY1lsdE1CUDh1"
			"M01xSlZaZG11UklCeWR5LytEeit3YUk0cXkiLCJtYWMiOiI2YTA5"
			"MTI5YzMxNjUzODhhZDhiZjNmNDA5NDQ0ZDU0MWQ5ZDQwZTFmNGE5"
			"Yzc5MWE3YTc0YWU4NWFlY2NlY2U4IiwidGFnIjoiIn0%3D", 358 },
		.id = "jJwTjOZQeAUFDZnmVAXYHNnhvXSfv6z6YRTvYYmx",
		.payload = { "s:776:\"eyJpdiI6ICJlRDM5cUx5YmJiRkNnY2lIVnpKQVlRPT0i"
			"LCAidmFsdWUiOiAiNTFnSWJRVXFwczg5bWE1WVJZQ0tkWW9CYWRs"
			"YUJmRE05OXUvdExiZnF5YTlNdlRoQUF1WU1BTnZHaGtPN0RIN2M2"
			"YkJMYWpuMjhHSDlXdkk3b1dmZjYzbVF2YXJDK2NIendXWEFaVWky"
			"NGZzdjQ1dVRkQmUxRGVBdjVhNW5yZ3NEclJ6MUROMGF6THJSYlVS"
			"enJ0UnNWQjcwWUY3R0I3Z2lDNzgyaDV3STlBd1owWWx6ZzNlNHpS"
			"NWw4cU5xNGJmdnJnRWxwbGpSdUp2d2ZRVndhMkF0dGdkZktzRDJJ"
			"K2NGM1VMcjJxNU5GQVhpTmRnVTdMeGoxQ3dCanFDaXZXb2tVaSsr"
			"VWo3cTJIdG0vZjlGemt4ZUFuc3VzaEV4TU9ZcGF1ZUxhblFZanFD"
			"N21HQUtGU2IxUkdYR3hSTklyd21HbENFbnRpM2xuOENNMVBRSldX"
			"UlVjZVBRWHF3Uk1IYkllQ1FKaU5CQWE3MnJCRDNKd1grc21Vayt0"
			"UWFVeUZnWE9jc2J0NWVwNGwvRnBxWlRVYUNxUFhhSTNqdlMwZGEw"
			"VUpiUDZsNU5jbkpmTmtwY0xqcThMYm1ZWGJzemlCSiIsICJtYWMi"
			"OiAiZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZm"
			"ZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZiIsICJ0YWciOiAi"
			"In0=\";", 785 },
		.user = NULL,
	},
	{
		.what = "laravel/8-cookie-serialized",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = true,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:jYPxR4ItrdD5JTB4pwB0IyZ/iOViA71xi5NZa6Xhwfs=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IlBpcHVyeHEwQi9TNGkvY3BoOVB0"
			"VGc9PSIsInZhbHVlIjoiZUV5dkFOZGxYS1JXTGtqdUQwMzlxbVBY"
			"MG56bEJiWmZrVkk5R1pYQ1hZM2dOWHJWTGhDWFN2OFlCS0IyWFJu"
			"RXZKWmZwRFlJOU1KcUo3Vm1ENnJtMHl5Uy8zT0liSEVpUmk1VERy"
			"cXdLZlpUV1pPK052RFJJYVNzQ0hRTVJ0T2siLCJtYWMiOiI0ODcw"
			"ZDZhOWRhNGRlMGEwZDY0ZGI2NTlhODI4ZTM3ODRhOGY2NjZkYTRk"
			"MzYyMDdjNTc3ZTRkODBhYmRiZTZkIiwidGFnIjoiIn0%3D", 358 },
		.id = "gz39QI2bQBrh5Iv7yzLTwgp8JCOD51hDpAxAST8L",
		.payload = { "s:256:\"a:4:{s:6:\"_token\";s:40:\"PpA8kwvf6G61bUoL9"
			"457b2ZresJJygtzBfXLGy3i\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:48;s:9:\"_previo"
			"us\";a:1:{s:3:\"url\";s:35:\"http://127.0.0.1:19072/"
			"login\077uid=48\";}s:6:\"_flash\";a:2:{s:3:\"old\";a"
			":0:{}s:3:\"new\";a:0:{}}}\";", 265 },
		.user = "48",
	},
	{
		.what = "laravel/8-cookie-unencrypted",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = false,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:Xj1NVYBhj0LW9kydfI48xpj8tvqYK5839yVo111xVGg=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=T1c4J00f6qPQsrIt2k7tAZ3kwQoRLIFqKX0I"
			"RZy0", 56 },
		.id = "T1c4J00f6qPQsrIt2k7tAZ3kwQoRLIFqKX0IRZy0",
		.payload = { "s:256:\"a:4:{s:6:\"_token\";s:40:\"So9TUxXzJWm2a9wOM"
			"ACQNXTUViEKxakxl7w1RZUf\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:49;s:9:\"_previo"
			"us\";a:1:{s:3:\"url\";s:35:\"http://127.0.0.1:19072/"
			"login\077uid=49\";}s:6:\"_flash\";a:2:{s:3:\"old\";a"
			":0:{}s:3:\"new\";a:0:{}}}\";", 265 },
		.user = "49",
	},
	{
		.what = "laravel/9-default",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:NrBcyshoZzE5jlFZdW7KyQN1QrwXc1Tt7KW7psBv11k=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6InJ5dHExQTV5REhVZzZqRUVpRE82"
			"ZVE9PSIsInZhbHVlIjoiZ2tOOHpscjBFbzd6MjI1cU5ldklPUWRm"
			"dGNwM2g1ZzluOGJ5M2JUdXZyYkd3KzFrbWpYSFNuQUkyVzdkUnhX"
			"Q3dUQjQ2YU1IMWF5dTZjY1BUdU8rbWhSdGRUZHBlVGdXTGVUdjZ6"
			"NVZIYjV0K1FkK0NScnBORmN2eW5NVVU3a3YiLCJtYWMiOiJiMTRm"
			"ZGViZGMyYjJjZmU3OTMzN2RjOTRkZTU2YWU4M2M2NWVjYTljMWQ5"
			"MTk5MjM1MzkxNmY5NDk1NThjZmIyIiwidGFnIjoiIn0%3D", 358 },
		.id = "RlAGSdINkvFBJDj15ofBi4HZEZzGhOhsJNBA1gkc",
		.payload = { "s:324:\"a:5:{s:6:\"_token\";s:40:\"PBxRi2PsKyQV5JE6g"
			"1gYLe1VQDzduR8Np3RdS0NN\";s:3:\"url\";a:1:{s:8:\"int"
			"ended\";s:21:\"http://localhost/home\";}s:9:\"_previ"
			"ous\";a:1:{s:3:\"url\";s:43:\"http://127.0.0.1:19072"
			"/login\077uid=50&visit=1\";}s:50:\"login_web_59ba36a"
			"ddc2b2f9401580f014c7f58ea4e30989d\";i:50;s:6:\"_flas"
			"h\";a:2:{s:3:\"old\";a:0:{}s:3:\"new\";a:0:{}}}\";", 333 },
		.user = "50",
	},
	{
		.what = "laravel/10-custom-prefix",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:xR8NVi8jWczZ07Gq+XUB4q5j4PT8kAt8ozeZs5bfSF4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IlNMaU5WNWpJcHp6Q1kxRGRuOEZT"
			"Snc9PSIsInZhbHVlIjoiUUQ5YWkxckFrdDRHWUVCRzJHUXlVVDVE"
			"cExjYVFKZEk5RGZLcU43K082QTBKbEJvNmRKWkZEbU9Ya3ludW1v"
			"T0gvSk1TeWhjSFV2NjFpVzVTaEZvY0w4MFhVVTkySDVsQnlGNDhl"
			"VTd2bzFxTmxvdmg0TVVKNVROSXVBZ0hkdmkiLCJtYWMiOiIzZThh"
			"MGYyYmQyZmM5NDEyNmViZGYyZjYyODk5MTZiMWViYzFhNTJlNzIy"
			"NWMwMWY0ZDE0MjFiM2I1YTRjNzJmIiwidGFnIjoiIn0%3D", 358 },
		.id = "hM6yflV6LPCiTVV3T2n7gPkvaLBqTsoOHdSvJJLg",
		.payload = { "s:256:\"a:4:{s:6:\"_token\";s:40:\"laQdrfnqr9bjN369h"
			"dN5NhGK8yokJNQc11kSFhS7\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:51;s:9:\"_previo"
			"us\";a:1:{s:3:\"url\";s:35:\"http://127.0.0.1:19072/"
			"login\077uid=51\";}s:6:\"_flash\";a:2:{s:3:\"old\";a"
			":0:{}s:3:\"new\";a:0:{}}}\";", 265 },
		.user = "51",
	},
	{
		.what = "laravel/11-empty-cache-prefix",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:YKQsuSPj7gKQNQxa1Fe+fihbbkhvihSku5X6a+Pmmmo=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IkRKYVhoTndBak5BR0htUVJickQ1"
			"bmc9PSIsInZhbHVlIjoiVlEzbDR5YkxZOFduUEtieU5tUHBUVXFH"
			"clJKaVRiMURvLzEvamZFdkYweWYvckxKaFZ1YkVEazh5Q013UUxu"
			"V2VGbjFQT3Vuc2lWallkMkdCdmdrYjhvS2g0THV6UCtLT2ZlNG81"
			"MlVKNm1vOFpuN2FIdzl6NWpkVERSUUdXcnEiLCJtYWMiOiJmNTg0"
			"MWEyMWIxYWFkNWYzNWU4OWM3ZTQ1MWVlNTY2Yzc5MGQwOWJiM2Y3"
			"ZmVhNTM2ODJmODdhZDI5YzA1ZDYyIiwidGFnIjoiIn0%3D", 358 },
		.id = "c4LTneutCCAj30fEdOASNK62VdQiPVbZOXLLbjoE",
		.payload = { "s:256:\"a:4:{s:6:\"_token\";s:40:\"0XTXNW0CE0v8FWh2Z"
			"EAtSVYjzSGbB7FmER4FUnjF\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:52;s:9:\"_previo"
			"us\";a:1:{s:3:\"url\";s:35:\"http://127.0.0.1:19072/"
			"login\077uid=52\";}s:6:\"_flash\";a:2:{s:3:\"old\";a"
			":0:{}s:3:\"new\";a:0:{}}}\";", 265 },
		.user = "52",
	},
	{
		.what = "laravel/11-default",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:8hoFzTkSVO0CdvSTGDq5vaaNRhAzrSEMrVvZ1ZSTUK8=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IkZoR3RmY1Fwc2VZM1Rnc3RGZDdX"
			"dlE9PSIsInZhbHVlIjoia2pyMldha1FpYVZ3b0R6V3gvalYyaW1x"
			"N2x4NFBUSi9oMkU4R2l4YzdoQkFHc0ovVVA2YzBUU2NGendmemRF"
			"eFJxSjV4WmYzMVJIKytVckhTamFLaGRBVUVld0VPZ2tFdWJHQVBx"
			"TE5WL1dUYTBrN3czcUZrZUIrNHIrSVpZbzciLCJtYWMiOiJhZTI3"
			"MGViNjQ0ZWVmZmM3YTc3ZWNiOWJhNzZmMGVkZGYwNDE0OTc3Y2Mw"
			"MDBmYjgzMTY1MzM2YjJmYjRiNjZiIiwidGFnIjoiIn0%3D", 358 },
		.id = "Ts7y8UlmRyhP8xJBlsAcgP31G03QFePeeRZimJ2Z",
		.payload = { "s:256:\"a:4:{s:6:\"_token\";s:40:\"EcWtjOlpPD1atq7aD"
			"GDxMWbpnvP5XIGz5s0mkHim\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:53;s:9:\"_previo"
			"us\";a:1:{s:3:\"url\";s:35:\"http://127.0.0.1:19072/"
			"login\077uid=53\";}s:6:\"_flash\";a:2:{s:3:\"old\";a"
			":0:{}s:3:\"new\";a:0:{}}}\";", 265 },
		.user = "53",
	},
	{
		.what = "laravel/12-default",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IkdManJNcXFtdisveTkwYlVCcGVj"
			"WEE9PSIsInZhbHVlIjoibktKUDZqd3NLSE9BYkhiVFZCVy9wYjBx"
			"Wms4SlVldTYrM2k5UGlYa1Vrb0hkaTgyTWd3U2dGQXdCTXVJM2J2"
			"b2RYT1lsZWN2ZTNGZVFtSzRnVzVqQVoxQzJoS3orbmpyQS90ODIy"
			"NG1aTzU1eDU3TmpyU2JqaWcyK3cramV6eWUiLCJtYWMiOiJlN2Y1"
			"OGVlN2ZhYzhkN2UyMDlmZGI4Y2Y0ZjM4ZDhlYjYwNzAzZDFiNjQx"
			"ZDM2NDJjMTQxZGE4ZjdjODIzOTdmIiwidGFnIjoiIn0%3D", 358 },
		.id = "eypq5iyHgcH7J2vEpUXWOejAyE3MUSmE6JNkgzPu",
		.payload = { "s:338:\"a:5:{s:6:\"_token\";s:40:\"0CACcxyAZyWuUTK18"
			"ipd6f2MQzBZQjLXn0rAu5ek\";s:3:\"url\";a:1:{s:8:\"int"
			"ended\";s:21:\"http://localhost/home\";}s:9:\"_previ"
			"ous\";a:2:{s:3:\"url\";s:43:\"http://127.0.0.1:19072"
			"/login\077uid=54&visit=1\";s:5:\"route\";N;}s:50:\"l"
			"ogin_web_59ba36addc2b2f9401580f014c7f58ea4e30989d\";"
			"i:54;s:6:\"_flash\";a:2:{s:3:\"old\";a:0:{}s:3:\"new"
			"\";a:0:{}}}\";", 347 },
		.user = "54",
	},
	{
		.what = "laravel/12-guest",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IkZLSExOcDlRdlRtMVBBM3dIeGp4"
			"bWc9PSIsInZhbHVlIjoiNEFjT1VaRWhncUI3a0s5T25yNXBudmh3"
			"ajRpNTVQWWFWZXMwbDB4WTg0dXBmMllOQWpJZUdxU0s3aVh0dHB2"
			"UUg0eFJVbnJEUnhDODZZYk9IVFFYRXBOQjYvaHdtdGJwQ1pybGJt"
			"NDJRV3JrSVJxWFJYeW1ybXVyMVMxdDN2b3oiLCJtYWMiOiIzYjFj"
			"ZTcxMTRjNDc1ZTQwZTljNGEzMzBhNzFjNTNhMzE1MjliMGY5MmJk"
			"ZDEwZGYxMWZjMzMxYTk1MTgyNjI2IiwidGFnIjoiIn0%3D", 358 },
		.id = "RgwJA1Lx2qXOTa63yyCLoEstuhrJfVoj6Nmlus06",
		.payload = { "s:214:\"a:3:{s:6:\"_token\";s:40:\"AuogmBPNk8DhoTOyd"
			"ikKen6bqoWUk3bynDuNU0Vb\";s:9:\"_previous\";a:2:{s:3"
			":\"url\";s:42:\"http://127.0.0.1:19072/login\077gues"
			"t=1&uid=1\";s:5:\"route\";N;}s:6:\"_flash\";a:2:{s:3"
			":\"old\";a:0:{}s:3:\"new\";a:0:{}}}\";", 223 },
		.user = NULL,
	},
	{
		.what = "laravel/12-mac-flipped",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJtYWMiOiIwNjM5"
			"YWE0NThkYjJmZDUwNmI0NzE3NjIyOTI3ZTdiZjc2NWRlYjVjN2U2"
			"MzI5MTk4MjRlMjdhZTkxMzUzNmY5IiwidGFnIjoiIn0%3D", 358 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-value-flipped",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUFtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJtYWMiOiIyNjM5"
			"YWE0NThkYjJmZDUwNmI0NzE3NjIyOTI3ZTdiZjc2NWRlYjVjN2U2"
			"MzI5MTk4MjRlMjdhZTkxMzUzNmY5IiwidGFnIjoiIn0%3D", 358 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-iv-flipped",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IisxWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJtYWMiOiIyNjM5"
			"YWE0NThkYjJmZDUwNmI0NzE3NjIyOTI3ZTdiZjc2NWRlYjVjN2U2"
			"MzI5MTk4MjRlMjdhZTkxMzUzNmY5IiwidGFnIjoiIn0%3D", 358 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-wrong-key",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IkZ5dEZYYzRzVGV6TFVRNjI5cFRX"
			"WlE9PSIsInZhbHVlIjoielA4Tkl5WGR4MjZ0Y09PN3lZNlJ5dFVV"
			"WHVIdEl0c3RMVWpGRjBrV3VGUTF2ZnM1UHArUFdhQVVnTHpxMTk3"
			"RC95U1dQR2w5a2VtazVmSk5qblFSRWQ1RFpqMXAyNmZFNitMMFUx"
			"alM4WForSk5rVGZsQ3A1UDd4d0hSUHBMeDIiLCJtYWMiOiI0MzNk"
			"NDI3OWVjNGU4OGVjY2Y4NTA1MTAwMjA5N2IxMGRjN2QyZWUyMDI4"
			"Y2FhY2NjMWZlNWM0OGRlY2M3NjUxIiwidGFnIjoiIn0%3D", 358 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-other-cookie-swapped-in",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6ImVtTFZwNHpUeUN3NnhKMnJBS2xu"
			"c0E9PSIsInZhbHVlIjoiV0YrMnNGRDVaQmE5bG1JSHFhN3g1TmU0"
			"WUZaWmoraW5XOVdWSmU1UXpqL0dJK1lvZ0dVSGFDMGVrT0s4dFl4"
			"cjg1SEZwYjUyQnl2SUovbWNRR2lNR3JqUUtzamlzTzdsSmVGdklr"
			"NTBuK29aT1RlOTFXVzJFdWJBRytOM3luVWciLCJtYWMiOiJhYzE0"
			"OTVmNjc0ZjEzMDk2MmE2ZGMxMDNhZTlhMTY4ZmEzMzcyNmZjNTU2"
			"MTc1YmY3MDA4OWNjOTAyZDMxZmNmIiwidGFnIjoiIn0%3D", 358 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-no-name-prefix",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6Inc3RGhtaHdRbEFreHh1enJtMkVj"
			"Q1E9PSIsInZhbHVlIjoiSHpsL1EwVTFYdlFnc3NjR0ZSNlBvUlJU"
			"WHhPazNscVNoeDRtRm9DTEtJZUVLL1dpUkVkbUdUdkVib3IrckMy"
			"bCIsIm1hYyI6ImFlMjI5MTUzYjgyMjY2YjNmOGVkZmU0YmY5MWIw"
			"M2Q5NDgyNjUyMGFiMjg5Nzg4ZDM1ZjkyNWFhMDE4ZGE3ODMiLCJ0"
			"YWciOiIifQ%3D%3D", 276 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-mac-uppercase",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJtYWMiOiIyNjM5"
			"QUE0NThEQjJGRDUwNkI0NzE3NjIyOTI3RTdCRjc2NURFQjVDN0U2"
			"MzI5MTk4MjRFMjdBRTkxMzUzNkY5IiwidGFnIjoiIn0%3D", 358 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-mac-missing",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJ0YWciOiIifQ%3"
			"D%3D", 264 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-mac-empty",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJtYWMiOiIiLCJ0"
			"YWciOiIifQ%3D%3D", 276 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-mac-is-true",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJtYWMiOnRydWUs"
			"InRhZyI6IiJ9", 272 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-mac-is-array",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJtYWMiOlsiMjYz"
			"OWFhNDU4ZGIyZmQ1MDZiNDcxNzYyMjkyN2U3YmY3NjVkZWI1Yzdl"
			"NjMyOTE5ODI0ZTI3YWU5MTM1MzZmOSJdLCJ0YWciOiIifQ%3D%3D", 364 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-iv-8-bytes",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hVPSIsInZhbHVl"
			"IjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtLVFFiaE5TNnRmVnNK"
			"NEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhyR21GYUJtdlRuNDJY"
			"VmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVrSm9LMTIrQU53dzhQ"
			"aGtIYlVqUHhGcEdET2YiLCJtYWMiOiIyNjM5YWE0NThkYjJmZDUw"
			"NmI0NzE3NjIyOTI3ZTdiZjc2NWRlYjVjN2U2MzI5MTk4MjRlMjdh"
			"ZTkxMzUzNmY5IiwidGFnIjoiIn0%3D", 342 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-value-not-a-block-multiple",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqIiwibWFjIjoiMjYzOWFhNDU4ZGIy"
			"ZmQ1MDZiNDcxNzYyMjkyN2U3YmY3NjVkZWI1YzdlNjMyOTE5ODI0"
			"ZTI3YWU5MTM1MzZmOSIsInRhZyI6IiJ9", 344 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-gcm-payload-under-cbc",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IjhoZjFBbVlFRk4xQlgzRVYiLCJ2"
			"YWx1ZSI6IjJ5QTBkWkxHUTRpdi83TFdsd29QZ1lkbEs1VG5UTnR0"
			"N2JYb3BLclVEamZzVHNQTUd4a2ZOZ0o1MGsvaVBUV292TWhNY2NV"
			"SittZlZPYjlQZTJmYlRoWFh1TkR3aFZqZncxVHo1em0yUEVEeiIs"
			"Im1hYyI6IiIsInRhZyI6IkNvcW5ydUdFbWlrbWlENzNNQXk2TFE9"
			"PSJ9", 264 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-truncated-cookie",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3h", 187 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-cut-to-81-plain-bytes",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6Ilo1alprRW44Ni85SnBtWExRV0h3"
			"Q0E9PSIsInZhbHVlIjoiazhqMnZDbzluMkxWVkE4U2FBTzhwSmNq"
			"TnNtK0gyV25scUYwRXREYy9mck9iTERIeVUxU2ttZEVQa3lIOTlH"
			"TUdGZWNhS1lJL2hVcjV2ck1KZ3dBRWxZM2FVS2pyWUd0NHA2cmUy"
			"dXhLZ0RrNnFOQ2xOWDQ1REZUNG8xTm5obXgiLCJtYWMiOiI2M2Nh"
			"MGJlZWUyN2M3NzRjMDQzODQ0YjYwOWNmNDRlNGE3ZTIzNjRkYWM0"
			"MjU2MWRmOThhNjljNjMyYjc3ZWRkIiwidGFnIjoiIn0%3D", 358 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-id-41",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6Ilh1QVJvNEFCSHAxcFY4YWJ1bnpt"
			"Ymc9PSIsInZhbHVlIjoiVFFHNmZwN3ZDYUkrWEpaRnRBZ3MyeXJm"
			"TFZUSTVqTWllbEZIbnd4bmhlaU03SXNZMUVTdGQ1TGgzK3FUU0o4"
			"clpMc2JxZTZ3ZlpsV1gwdlVVdVN2TWJ1NDdPa2I5TkhYenkzYUpO"
			"TG9jVS8zMERwNkpxUm5EZnh5dnIyR01OdXgiLCJtYWMiOiI5ZDAw"
			"MDc5NGVkODdiMDQ0NjJkMWE1OGIyNWMyODdiN2JlYzY4NjhjZDM2"
			"ODM1ZDIwNmZjYTZjMDkwMGU4OTlkIiwidGFnIjoiIn0%3D", 358 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-id-glob",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitWYnR6Z1B4SjkwazZURHBSQy9M"
			"VEE9PSIsInZhbHVlIjoiVFJiYTQ0TVhYTTErSkpOWno3dUIwTDVt"
			"bWpDUDIxdnJFRWlpWE9BeTlFMEp0VVVjaUMzN0tWVC9hV0JtTVIv"
			"eWFkb2MwNWlBUDZqK3lZZmV4RkhOcE5nSXhqOUhHOHN2bmNxWmRY"
			"QmlLeTVCTmVlYnhWRTUwa2gvaVFrblM4SXEiLCJtYWMiOiI5Mjdh"
			"YmFiY2Q0YWY5MzkyMzM5NTMzY2JiZWEzOTU1NmJkZjFiMWRhMzJk"
			"ZjExY2ExNjRiZmIyYjRiMzU0OWMxIiwidGFnIjoiIn0%3D", 358 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-id-colon",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6InBMcHh5ZGM4Tjdlazk3UGE3ZGkx"
			"b1E9PSIsInZhbHVlIjoid1VSM3ZVS2ZiVUwwU0JmSFFjYlFXWnll"
			"VWR3cFBrY3ZXRUNKUlQrdFYwRXAyYWFpMzdmWnNLeXF4QzBxVjJI"
			"Q2ZhOVM3eE9RRzdMZDR3VmU2WDRrZVFvYUx4MjdmWDZiZ2FST1R5"
			"UDdrSjNYOVMvKzFoa3V0UkpUS2RuNEVzeTciLCJtYWMiOiIwZWQ4"
			"NjhhOGNkMDVmMTE0NjhkOTYzNzYwNDUzNTk4NzVlMjNhYWQ3Yzhh"
			"ODBlYzZlZWZkYjUyMDYxNDdhNTJkIiwidGFnIjoiIn0%3D", 358 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-id-nul",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6InBzcENrcGd6VGMyVHZOZXNWZ1hw"
			"ckE9PSIsInZhbHVlIjoiZlJQcXpHZjV5NnFTNHZ1NmZidjlFbU9Z"
			"MWs5WEFnUVRUMUV1eHR1NWE0ZGZ5dmpNRFhVSEpRZlRIMWlzYThx"
			"dVh0M2NTTGh5MmhVZGt3U09leTFlMmhiWTE0dmdpWmhuS0xWb05i"
			"UDZEc2p5ek4vazh5M1JTWGxsTnlaOG10dHoiLCJtYWMiOiI0Y2My"
			"MmEwZmY3MmI3ZGVhMjY4M2MwNDBkYjRiOTJmMmM4OTBhMDgyNzJi"
			"NmU0MjU4MmI3MzA4NzY2ZGE3NmFhIiwidGFnIjoiIn0%3D", 358 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-bad-padding-good-mac",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IktuS2w2UTNEVjVvSHVsTUpncWtq"
			"QUE9PSIsInZhbHVlIjoiWjVrZlVlZGVwM2NiWU9vTXZTbE5sQ0tU"
			"TlRITkJGdi85UkZTVDRrR0JUdXRxajlpYlBMNjNmZXZqV2dhMnMy"
			"VENzaTRJR0lUSkg2N2ZsR29NRUJvUndlTVZYRmJsQXhjMmFVR0xX"
			"bGoyaFFjTitnenYzNFhoTllNL3doSVNDMTQiLCJtYWMiOiI0ZDVk"
			"YjU5YmNjZjQ2YmJhMThiNjdiZTY0ZDYxNmFhMjgyZmNlMmQ0NmNi"
			"NWNiNGQ1OGRlMjBjMmZjOTc5MWQ1IiwidGFnIjoiIn0%3D", 358 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-padding-inner-bytes-good-mac",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IktuS2w2UTNEVjVvSHVsTUpncWtq"
			"QUE9PSIsInZhbHVlIjoiWjVrZlVlZGVwM2NiWU9vTXZTbE5sQ0tU"
			"TlRITkJGdi85UkZTVDRrR0JUdXRxajlpYlBMNjNmZXZqV2dhMnMy"
			"VENzaTRJR0lUSkg2N2ZsR29NRUJvUndlTVZYRmJsQXhjMmFVR0xX"
			"bGoyaFE4N2tYMVI5cFVESE9qMUNZUXZ0S3QiLCJtYWMiOiJiYThj"
			"ZjY1NmE3Yzg5YWVhMjkwYzNlZDNkZjQ5YWZiZDk5MWQ4ZGM0MzE1"
			"ODY1YTM1ZmEyYzNjODM1ZTc3MGY5IiwidGFnIjoiIn0%3D", 358 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-raw-id-when-encrypted",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=9YNRfljSbtDF1sQt7tkt9uorCRxwsJV6Qan6"
			"SMB6", 56 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-empty-cookie",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=", 16 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-json-deep",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6W1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tb", 4024 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-json-extra-members",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJtYWMiOiIyNjM5"
			"YWE0NThkYjJmZDUwNmI0NzE3NjIyOTI3ZTdiZjc2NWRlYjVjN2U2"
			"MzI5MTk4MjRlMjdhZTkxMzUzNmY5IiwidGFnIjoiIiwieCI6WzEs"
			"eyJ5IjpudWxsfV19", 380 },
		.id = "9YNRfljSbtDF1sQt7tkt9uorCRxwsJV6Qan6SMB6",
		.payload = { "s:322:\"a:4:{s:6:\"_token\";s:40:\"m18xbYQo5l0ub3MTx"
			"4nosisUMo5OWML9U6z9G9QD\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:4711;s:9:\"_prev"
			"ious\";a:2:{s:3:\"url\";s:85:\"http://127.0.0.1:1907"
			"2/login\077cookie=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAA&uid=4711\";s:5:\"route\";N;}s:6:\"_flash\";a:"
			"2:{s:3:\"old\";a:0:{}s:3:\"new\";a:0:{}}}\";", 331 },
		.user = "4711",
	},
	{
		.what = "laravel/12-unescaped-base64",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJtYWMiOiIyNjM5"
			"YWE0NThkYjJmZDUwNmI0NzE3NjIyOTI3ZTdiZjc2NWRlYjVjN2U2"
			"MzI5MTk4MjRlMjdhZTkxMzUzNmY5IiwidGFnIjoiIn0=", 356 },
		.id = "9YNRfljSbtDF1sQt7tkt9uorCRxwsJV6Qan6SMB6",
		.payload = { "s:322:\"a:4:{s:6:\"_token\";s:40:\"m18xbYQo5l0ub3MTx"
			"4nosisUMo5OWML9U6z9G9QD\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:4711;s:9:\"_prev"
			"ious\";a:2:{s:3:\"url\";s:85:\"http://127.0.0.1:1907"
			"2/login\077cookie=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAA&uid=4711\";s:5:\"route\";N;}s:6:\"_flash\";a:"
			"2:{s:3:\"old\";a:0:{}s:3:\"new\";a:0:{}}}\";", 331 },
		.user = "4711",
	},
	{
		.what = "laravel/12-session-deleted",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJtYWMiOiIyNjM5"
			"YWE0NThkYjJmZDUwNmI0NzE3NjIyOTI3ZTdiZjc2NWRlYjVjN2U2"
			"MzI5MTk4MjRlMjdhZTkxMzUzNmY5IiwidGFnIjoiIn0%3D", 358 },
		.id = "9YNRfljSbtDF1sQt7tkt9uorCRxwsJV6Qan6SMB6",
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-outer-length-wrong",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJtYWMiOiIyNjM5"
			"YWE0NThkYjJmZDUwNmI0NzE3NjIyOTI3ZTdiZjc2NWRlYjVjN2U2"
			"MzI5MTk4MjRlMjdhZTkxMzUzNmY5IiwidGFnIjoiIn0%3D", 358 },
		.id = "9YNRfljSbtDF1sQt7tkt9uorCRxwsJV6Qan6SMB6",
		.payload = { "s:1322:\"a:4:{s:6:\"_token\";s:40:\"m18xbYQo5l0ub3MT"
			"x4nosisUMo5OWML9U6z9G9QD\";s:50:\"login_web_59ba36ad"
			"dc2b2f9401580f014c7f58ea4e30989d\";i:4711;s:9:\"_pre"
			"vious\";a:2:{s:3:\"url\";s:85:\"http://127.0.0.1:190"
			"72/login\077cookie=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAA&uid=4711\";s:5:\"route\";N;}s:6:\"_flash\";a"
			":2:{s:3:\"old\";a:0:{}s:3:\"new\";a:0:{}}}\";", 332 },
		.user = NULL,
	},
	{
		.what = "laravel/12-inner-truncated",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJtYWMiOiIyNjM5"
			"YWE0NThkYjJmZDUwNmI0NzE3NjIyOTI3ZTdiZjc2NWRlYjVjN2U2"
			"MzI5MTk4MjRlMjdhZTkxMzUzNmY5IiwidGFnIjoiIn0%3D", 358 },
		.id = "9YNRfljSbtDF1sQt7tkt9uorCRxwsJV6Qan6SMB6",
		.payload = { "s:317:\"a:4:{s:6:\"_token\";s:40:\"m18xbYQo5l0ub3MTx"
			"4nosisUMo5OWML9U6z9G9QD\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:4711;s:9:\"_prev"
			"ious\";a:2:{s:3:\"url\";s:85:\"http://127.0.0.1:1907"
			"2/login\077cookie=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAA&uid=4711\";s:5:\"route\";N;}s:6:\"_flash\";a:"
			"2:{s:3:\"old\";a:0:{}s:3:\"new\";a:0\";", 326 },
		.user = NULL,
	},
	{
		.what = "laravel/12-not-double-serialized",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN1"
			"amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmtL"
			"VFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzhy"
			"R21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVVr"
			"Sm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJtYWMiOiIyNjM5"
			"YWE0NThkYjJmZDUwNmI0NzE3NjIyOTI3ZTdiZjc2NWRlYjVjN2U2"
			"MzI5MTk4MjRlMjdhZTkxMzUzNmY5IiwidGFnIjoiIn0%3D", 358 },
		.id = "9YNRfljSbtDF1sQt7tkt9uorCRxwsJV6Qan6SMB6",
		.payload = { "a:4:{s:6:\"_token\";s:40:\"m18xbYQo5l0ub3MTx4nosisUM"
			"o5OWML9U6z9G9QD\";s:50:\"login_web_59ba36addc2b2f940"
			"1580f014c7f58ea4e30989d\";i:4711;s:9:\"_previous\";a"
			":2:{s:3:\"url\";s:85:\"http://127.0.0.1:19072/login"
			"\077cookie=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&"
			"uid=4711\";s:5:\"route\";N;}s:6:\"_flash\";a:2:{s:3:"
			"\"old\";a:0:{}s:3:\"new\";a:0:{}}}", 322 },
		.user = NULL,
	},
	{
		.what = "laravel/12-name-differs",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:0ZEfqn9ZxFqavqBdP7KC9UWgLKc3ApyJc6b9albGAJ4=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "xlaravel-session=eyJpdiI6IitsWGRYczNPU1hYQzJuekp1YTN"
			"1amc9PSIsInZhbHVlIjoidXZDNTVvdGpZR3p6STZrSUUwb3BPNmt"
			"LVFFiaE5TNnRmVnNKNEsrdGpBVHhTQVJPOXBxdC92WHkrZ1ZlMzh"
			"yR21GYUJtdlRuNDJYVmhDYlNPTThsR3hWMkg4aXE3L3lEbkpCbVV"
			"rSm9LMTIrQU53dzhQaGtIYlVqUHhGcEdET2YiLCJtYWMiOiIyNjM"
			"5YWE0NThkYjJmZDUwNmI0NzE3NjIyOTI3ZTdiZjc2NWRlYjVjN2U"
			"2MzI5MTk4MjRlMjdhZTkxMzUzNmY5IiwidGFnIjoiIn0%3D", 359 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-json",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_JSON,
		.secret[0] = "base64:xGKdsuyL/YSwDTkBqs7DcP9MzIRYGtBga4jPKzzi/wM=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IlRLd2xOd2twam5TeXlMWGZnbzJ4"
			"WFE9PSIsInZhbHVlIjoiSEZQMngzSWtPZzhmeWxkb25lRUJOU3Rr"
			"YkswMVVNN1V6ek5ucGUzUXkwRElDcXFPeFl5SThVUWxMZk1SVzU0"
			"dUd6d2MyVmZmc05ZeGpDcE02bHY3aXVpR2dSbllNc1NweHB5T0Ev"
			"b0RLT1dtMDl1dHR1NllsUE1kU1h3Rmowd3IiLCJtYWMiOiIxZmM4"
			"Y2VmZTJiMTNlZTYzZWZjMWYzYmI4ZDNjN2JmOTI5OGQ0ZWQ1MDFh"
			"YmFiOTA5YzlkMTBjN2Y4ZTg2YTU2IiwidGFnIjoiIn0%3D", 358 },
		.id = "z190HLkkayuouvQ9Et7FtfM4fJRHS03qHwVk5rYs",
		.payload = { "s:355:\"{\"_token\":\"t9eMWKSwZT31uOgGY6Rcge5KlZj9Pw"
			"dpWtGcjmHc\",\"url\":{\"intended\":\"http:\\/\\/loca"
			"lhost\\/home\"},\"_previous\":{\"url\":\"http:\\/\\/"
			"127.0.0.1:19072\\/login\077errors=1&uid=55&visit=1\""
			",\"route\":null},\"errors\":{\"default\":{\"format\""
			":\":message\",\"messages\":{\"email\":[\"bad\"]}}},"
			"\"_flash\":{\"new\":[],\"old\":[\"errors\"]},\"login"
			"_web_59ba36addc2b2f9401580f014c7f58ea4e30989d\":55}"
			"\";", 364 },
		.user = "55",
	},
	{
		.what = "laravel/12-json-decoy",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_JSON,
		.secret[0] = "base64:xGKdsuyL/YSwDTkBqs7DcP9MzIRYGtBga4jPKzzi/wM=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6Ino2TWYxNmR1S1pxRFV0ejBQT04y"
			"aVE9PSIsInZhbHVlIjoiZ0gzZjNnbmwwMEltMm05TmFGcTliOVZK"
			"WW1MU2d6K1F3NHgxQ0VMQ1lDMFBJMFpIZlFJK3BRaHp3N0NaOGY4"
			"TTVMWmpNeVNlaGl2VGRPYytjNC9DWWk4bDZQSkdOV3ZIeG9vQmpz"
			"Y1pxY3BLZi9CNU9zSmtjbldITjVJMjBwWUIiLCJtYWMiOiIyNDJl"
			"OGM2ZDllMzAyOTUxMjRiY2Y2NWMyOGQzNGNkMjdiOGQzNWI3ZWEx"
			"YzlkODk2NGZmNTQ1ZmZlZGI4NzAzIiwidGFnIjoiIn0%3D", 358 },
		.id = "rNjVhaZiukk1zXA8pvnPfWiIRyHT1GB8ndX6odnl",
		.payload = { "s:474:\"{\"_token\":\"SsXC5HBdfv5eiRtMhsnKZMlFLdteaG"
			"ZYTrJtspJL\",\"_old_input\":{\"q\":\"s:50:\\\"login_"
			"web_59ba36addc2b2f9401580f014c7f58ea4e30989d\\\";i:1"
			";\",\"login_web_59ba36addc2b2f9401580f014c7f58ea4e30"
			"989d\":1,\"n\":{\"a\":{\"b\":\"\\u0000\\\"};\"}}},\""
			"_flash\":{\"new\":[],\"old\":[\"_old_input\"]},\"bef"
			"ore\":{\"x\":{\"login_web_59ba36addc2b2f9401580f014c"
			"7f58ea4e30989d\":1}},\"login_web_59ba36addc2b2f94015"
			"80f014c7f58ea4e30989d\":56,\"_previous\":{\"url\":\""
			"http:\\/\\/127.0.0.1:19072\\/login\077decoy=1&uid=56"
			"\",\"route\":null}}\";", 483 },
		.user = "56",
	},
	{
		.what = "laravel/12-json-string",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_JSON,
		.secret[0] = "base64:xGKdsuyL/YSwDTkBqs7DcP9MzIRYGtBga4jPKzzi/wM=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6ImpvRCt2Vms4Z1UrSDJSalNpRHcr"
			"T0E9PSIsInZhbHVlIjoiRU5pZVhXWVFSRnpSWGNjTzJEUDlYOWdn"
			"RDg1OS9nbXNBMHNjSVpkeEZHbGR3WHBMTTFWWUZQMmtSdFpPdmda"
			"bGNCK2FwVzBSWkFqVzVwTlQxUGVLYnI2S2ZYZG4wckRZcXlNRkxS"
			"RHczeDVrUGNJcnNwT21WZ3NNOTd1UUlwYjMiLCJtYWMiOiJhZjRj"
			"MzMyOTQ0NWI2ZDlkZWM1NjI0OGJhYWZjMzZlYjIyMDg4MzYzZmE0"
			"M2NhODg3OTcyNjY1MjA0NjQwZTFkIiwidGFnIjoiIn0%3D", 358 },
		.id = "HyRPFB0GrzAdfX8x6rxJyI5oZnkKZ988zJzBKxhW",
		.payload = { "s:234:\"{\"_token\":\"gff4sYVVJX202xcVlqnmWJKYFFuzG5"
			"AXEdtMzEWD\",\"login_web_59ba36addc2b2f9401580f014c7"
			"f58ea4e30989d\":\"c3bc2f227822\",\"_previous\":{\"ur"
			"l\":\"http:\\/\\/127.0.0.1:19072\\/login\077uid=c3bc"
			"2f227822\",\"route\":null},\"_flash\":{\"old\":[],\""
			"new\":[]}}\";", 243 },
		.user = "c3bc2f227822",
	},
	{
		.what = "laravel/12-json-encrypted",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = true,
		.terms.serialization = SERIALIZATION_JSON,
		.secret[0] = "base64:Efvv5Q1fXFpDXV3+9ftzDAh9qkTnx8kjwYtpgjuUwGM=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IkZSMEJ4bVh0M1E3QTloTWxUSERT"
			"L2c9PSIsInZhbHVlIjoiaDRXSGdEVHNZUjRYL2tJRXpvRG9aWDlH"
			"UTNLMFpTYVhJMlRpWjhVV2swR0ZsZCtQamNBNkxVeTBQSUxtRmR2"
			"VlZGSWZzdDB3WUlyYzFvbHdwSzlQZitRZHZzWXVYMWxIYmJkVDFv"
			"dWFmVjlNaHd1VnVBbzRqSjI4ZklCemZmSW4iLCJtYWMiOiI0OTAz"
			"ZDFhZjc0NGE5MzEwOWRkNTEwZjk3YTExMzY4ODI4NjgwMDNmYzQ0"
			"MGNlZjhjMDI0ZDI3MjU0NTFlZjg0IiwidGFnIjoiIn0%3D", 358 },
		.id = "VlNFinYQ3ly91Z50pFwPWX7SptcHfdQoQp9wdWfY",
		.payload = { "s:568:\"eyJpdiI6InVWSllYM2w5OUd5YWZjZSs5S0xWTXc9PSIs"
			"InZhbHVlIjoiTlJSYnNlaWFLcmNWbFhYNWF1eEViRGdNOWY0TnRK"
			"ZjUxTWxSWGlMMnB3bWUzSzBGOUhVN25DUVFybU1HK2JCOE9pWnc1"
			"dmhlT29kcThyNnVzdWp0NkRpRlozaWJ3ZUl5R0pWeU1FT0FpTDlT"
			"NTgxaXRzWTlzU25OaElxckxQcUNBeWJwRHVaYi94OW1EYXNzYjJR"
			"UllHWkZ1L0FlVVBCNXZKa01xeEtHdytkUnpZeG80Nkh0TjFZMi84"
			"NkNlMnoxVU1FbktYa0l0SEJUYkFlcXpJK2xDQk54MkRYckNKZjlV"
			"WUthOVRES1daWm96Mi8zRFZBZXE2Tjd5T1FkNGdKZDlQZ2F6SGQ3"
			"YldJcEV4ZzdCZU5ON25DdDl3NVlDSUVSVzJXQUJkVSt4alU9Iiwi"
			"bWFjIjoiNWUwMmMyYjRiMWJkY2E0MzIwNzhjNDU3NmYyY2Y0OTNk"
			"MDM2OTI1NDMwZjEwY2U1ZDFkNTIxOGFmOTZjYTY5YiIsInRhZyI6"
			"IiJ9\";", 577 },
		.user = "57",
	},
	{
		.what = "laravel/12-previous-key",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:SfQ85RHSuFMBz4TjzzO4L4GYj4BT4ZbZ6TKjooPU9K8=",
		.secret[1] = "base64:LqzeM1oboWjUsRLpuVv5o3mPD5dliM2HI8+Jv3wXXVM=",
		.secret[2] = "base64:HAvsyzdsMi6IGsbKin8zaWRuz7w3GrjIizvtucB51dA=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6ImpocWQ5YmdoTDE2WDZnbHBqZUhE"
			"d0E9PSIsInZhbHVlIjoielRzeEZPcmorRW1YbEVvczlhdzAxbGFD"
			"djVHcDhWcmxEbzNxb09oZEd1OGZOS0NYU1JIcGY5TVBVK1Y3Sm9S"
			"TnNrdmEyTVlzdjdYMGI3STJweWlqVTJiSURXNyttT0g0LzREc0NG"
			"clRVTFFST0s4TU9HN2ZwWlBzOVhHRjd3NzAiLCJtYWMiOiJhMzJl"
			"ZGEwZDhjZDY2MzYwOTZmN2VmOGY0NDlmZjdhZWI2OGYzZTEwNGE4"
			"MjlkNGUwMjI2NTRlNDQ0MmFjODcwIiwidGFnIjoiIn0%3D", 358 },
		.id = "G7uU99MFVmyti5KXhtvvX2S4hjaMFvOncDBOteMM",
		.payload = { "s:270:\"a:4:{s:6:\"_token\";s:40:\"VUK0tstIreMei8JyD"
			"B8PCzrDYZeXAtScVWpnPBoG\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:58;s:9:\"_previo"
			"us\";a:2:{s:3:\"url\";s:35:\"http://127.0.0.1:19072/"
			"login\077uid=58\";s:5:\"route\";N;}s:6:\"_flash\";a:"
			"2:{s:3:\"old\";a:0:{}s:3:\"new\";a:0:{}}}\";", 279 },
		.user = "58",
	},
	{
		.what = "laravel/12-previous-keys-current",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:SfQ85RHSuFMBz4TjzzO4L4GYj4BT4ZbZ6TKjooPU9K8=",
		.secret[1] = "base64:LqzeM1oboWjUsRLpuVv5o3mPD5dliM2HI8+Jv3wXXVM=",
		.secret[2] = "base64:HAvsyzdsMi6IGsbKin8zaWRuz7w3GrjIizvtucB51dA=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6Ilh2eENNbHFRajBQSUdSUlhGUVEz"
			"NGc9PSIsInZhbHVlIjoid21FR0R2UVM5ajdFOWVVeGRoVlRqc0Y5"
			"aFBvdXZhdkpHdnU5OHNnOUgrWUVPckJJWklNTDVqT1pQdkhiQ1py"
			"N0VyZjVvQ3NNeXJBRHd1cXBzTm80Y29GOUlocERvVFpBeWF6M2Rs"
			"bWtIdEZabG5KUkMwaG1uTUhwR2dBNDFYNzciLCJtYWMiOiIwODYw"
			"MGJmNWNkZDRjM2EwYWIzN2YzM2EzNGQ3MjMzNzhmNDI5MmM0NWMx"
			"M2ZhYTEyZmE2NjliMGY1YTRlMTYyIiwidGFnIjoiIn0%3D", 358 },
		.id = "twCIF2AhwVU5M8OGX51X5gqgU24Fuu8tOIAqys9E",
		.payload = { "s:270:\"a:4:{s:6:\"_token\";s:40:\"Wt9JJHn05jYyx2nLA"
			"gKMCxEHvORCBBtvxJge3jlW\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:59;s:9:\"_previo"
			"us\";a:2:{s:3:\"url\";s:35:\"http://127.0.0.1:19072/"
			"login\077uid=59\";s:5:\"route\";N;}s:6:\"_flash\";a:"
			"2:{s:3:\"old\";a:0:{}s:3:\"new\";a:0:{}}}\";", 279 },
		.user = "59",
	},
	{
		.what = "laravel/12-previous-key-dropped",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:SfQ85RHSuFMBz4TjzzO4L4GYj4BT4ZbZ6TKjooPU9K8=",
		.secret[1] = "base64:LqzeM1oboWjUsRLpuVv5o3mPD5dliM2HI8+Jv3wXXVM=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6ImpocWQ5YmdoTDE2WDZnbHBqZUhE"
			"d0E9PSIsInZhbHVlIjoielRzeEZPcmorRW1YbEVvczlhdzAxbGFD"
			"djVHcDhWcmxEbzNxb09oZEd1OGZOS0NYU1JIcGY5TVBVK1Y3Sm9S"
			"TnNrdmEyTVlzdjdYMGI3STJweWlqVTJiSURXNyttT0g0LzREc0NG"
			"clRVTFFST0s4TU9HN2ZwWlBzOVhHRjd3NzAiLCJtYWMiOiJhMzJl"
			"ZGEwZDhjZDY2MzYwOTZmN2VmOGY0NDlmZjdhZWI2OGYzZTEwNGE4"
			"MjlkNGUwMjI2NTRlNDQ0MmFjODcwIiwidGFnIjoiIn0%3D", 358 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/12-gcm-lowercase-cipher",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_GCM,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:qJ3NxTCndb1M+KSVSdhmQZl8HHu7kmx9F4Ra1LC5XN0=",
		.secret[1] = "base64:HAvsyzdsMi6IGsbKin8zaWRuz7w3GrjIizvtucB51dA=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6IlY0cFJpVVgzeEc4dm9lazMiLCJ2"
			"YWx1ZSI6ImxPYk5MOEJScnJqYmZUZjZJd1ZXRGhaWnMyMDJsOWFh"
			"RnhlQ1puV1lyWjJ2RFBxd2g2VTd5YUlTb2lZdUVSbHB6WkdEaEhD"
			"bTFwQXN4Mk95Z1FqV3dyYWtwUThkUHZkUEJYNERDQjNPano3diIs"
			"Im1hYyI6IiIsInRhZyI6InA2eHpZK0tQTVIvNVg1ckROVGVLMXc9"
			"PSJ9", 264 },
		.id = "iLvjdN08X0oT1NwYwkVSAq37RAnNzIUr68nl8TBu",
		.payload = { "s:270:\"a:4:{s:6:\"_token\";s:40:\"h4bmafzhzKw74kfH8"
			"BSo98SUCSFygGM1OnyGVEAR\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:60;s:9:\"_previo"
			"us\";a:2:{s:3:\"url\";s:35:\"http://127.0.0.1:19072/"
			"login\077uid=60\";s:5:\"route\";N;}s:6:\"_flash\";a:"
			"2:{s:3:\"old\";a:0:{}s:3:\"new\";a:0:{}}}\";", 279 },
		.user = "60",
	},
	{
		.what = "laravel/13-default",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:FRdtmB69hO0w2Nw9DjZvJx13ugcytKxzeCw01phNmbk=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6InJQN1ZTQkVDYjVKZXZiOGlJVGcw"
			"eHc9PSIsInZhbHVlIjoiS0hXRm9icnR4cGZOQWF5QzlqejdKQy93"
			"Qm5yTjVrczZlamU2bTZrcXh5WXdoNkNPaC9uSEtuVmhXWG5rY1Ro"
			"S016TWp6YnZra09uNHdYTFRqRzk1UUJWaVpNcmtZbmExM0lVUGpv"
			"RXl5dFh3R3RBanJRdGpZVlFEdFJ3MVVWc2giLCJtYWMiOiJhODhm"
			"MjhmNTBlNTBmMTM1MzBkNThmY2QwYjAwYmQ2NDEyMjlhZDY1Y2E3"
			"MGIzYThjMjNkNzMyZjEwOTdmYTc0IiwidGFnIjoiIn0%3D", 358 },
		.id = "MMZvIChW36RzlQiUiNno8pgmazWhFSw5MAwV4hxP",
		.payload = { "s:338:\"a:5:{s:6:\"_token\";s:40:\"sBh8AN2dXuYR2lQ3J"
			"VC3lm7VJcHdifSp24OrxpNr\";s:3:\"url\";a:1:{s:8:\"int"
			"ended\";s:21:\"http://localhost/home\";}s:9:\"_previ"
			"ous\";a:2:{s:3:\"url\";s:43:\"http://127.0.0.1:19072"
			"/login\077uid=61&visit=1\";s:5:\"route\";N;}s:50:\"l"
			"ogin_web_59ba36addc2b2f9401580f014c7f58ea4e30989d\";"
			"i:61;s:6:\"_flash\";a:2:{s:3:\"old\";a:0:{}s:3:\"new"
			"\";a:0:{}}}\";", 347 },
		.user = "61",
	},
	{
		.what = "laravel/13-session-prefix",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:FITFCzKaah0BwIytSPMeZ7HAPSiHT1EsRJo5ZRh2fYg=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IkNtV0FsTmNnbk4vWU1IRUY4azRp"
			"OHc9PSIsInZhbHVlIjoiUms5Nko3Y05TZm82NXhCSUtJV0NrV0lO"
			"eGRWWlNUS1JaM2JRY2JlZmh5OWVNL3hBemxSWWpQRHNjOURzdHdH"
			"M3c5OTZORDhLSTVjYkx4RXU5RHRoY0hNY3cxTEJSK21zYldudWtM"
			"dC9aQjRlYUhsZUp6MEQ4NnU2Q2Z4UktRVEkiLCJtYWMiOiI5ZTU2"
			"MTY4OTcwNDg3ZGFmNThlNTgzZGExN2FlODczMmRmMWNlMGVjMDcx"
			"ZjlhMzJlZDc5MjQzMTdmY2I1NWZiIiwidGFnIjoiIn0%3D", 358 },
		.id = "Pjj8Onjjf6K4jL6suHL85vcOdjRJxMGm6LHUF9pY",
		.payload = { "s:270:\"a:4:{s:6:\"_token\";s:40:\"uOAHTB5kHT3YWzkrU"
			"FK2Tlh2zSzZfJN3AeGedJkQ\";s:50:\"login_web_59ba36add"
			"c2b2f9401580f014c7f58ea4e30989d\";i:62;s:9:\"_previo"
			"us\";a:2:{s:3:\"url\";s:35:\"http://127.0.0.1:19072/"
			"login\077uid=62\";s:5:\"route\";N;}s:6:\"_flash\";a:"
			"2:{s:3:\"old\";a:0:{}s:3:\"new\";a:0:{}}}\";", 279 },
		.user = "62",
	},
	{
		.what = "laravel/12-phpredis-igbinary",
		.terms.cookie = { "laravel-session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_IGBINARY,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:RRY8P/mrQCVDhusvSvVeXb/O2ipkZYma/f8VpitNIsk=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel-session=eyJpdiI6ImNpNU5Wa1MwUldsUHc1UHMwcnpq"
			"aEE9PSIsInZhbHVlIjoidU93Q1hRR3FLeFRaVElJTVJ4bzN5NFRW"
			"TDhaWEVJVjlCRjVyT3RnTTVFbWlsbEo4MVlubUlRdEpKNzFISDR0"
			"R2I5czBYRHp0SjJFb1U1SUxva3Q3eUc0Z0k4WFYyNzBYdDlUcnBP"
			"ckU0YUtKMUZXcjdKSmNpbS90aFphTUtxdGQiLCJtYWMiOiIxYmY0"
			"MTIzMzhjMWZiY2NhOTQ1YzkzMWQ4ODFmNWY0ZmU2ZmVmMTM4YWE4"
			"ZGNjMjRjODlkNjM3ZDI5ZTIwMTI0IiwidGFnIjoiIn0%3D", 358 },
		.id = "fGcbcrI9wu2csGMGoBgrm0CloiAmxUpWbr55X7Vy",
		.payload = { "\000\000\000\002\022\001\016a:4:{s:6:\"_token\";s:40"
			":\"cJ0MTnruJVIhqqXReUGNViWOoEXtD0wdpOQRsG81\";s:50:"
			"\"login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d"
			"\";i:63;s:9:\"_previous\";a:2:{s:3:\"url\";s:35:\"ht"
			"tp://127.0.0.1:19072/login\077uid=63\";s:5:\"route\""
			";N;}s:6:\"_flash\";a:2:{s:3:\"old\";a:0:{}s:3:\"new"
			"\";a:0:{}}}", 277 },
		.user = "63",
	},
	{
		.what = "laravel/8-phpredis-php-serializer",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:x1uz9PVWUpsZZoGMWt6l+g02bqJQGuNHay7FQJvaD3Q=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6InBUTU9uaytoWEtCRzZNUERRcXRx"
			"TkE9PSIsInZhbHVlIjoiUnhmZ2c1eEkyb1JNNW40NFdqeGxiY2dn"
			"UUtod1NaZW1hQkQzaGZ3MmRuRVNXK2VPN25QTHZwOWJIam9CclZv"
			"dmVqU3BHbWxSNEVYWEJlZWlta010UDVSS3l2amRNTFdIWGhZcW51"
			"T1ZkTTdiaDd0cTA2cFlsaE8vUkZDRjhSY2MiLCJtYWMiOiJiZjNm"
			"YzMxOWExZmZkYWU3ZTYxYzZmNGU5YzQ3OTQ2MzdmMGRhZGQzZTk3"
			"ZjljNzdkZjdhNjA5MjBiYmM4OTJkIiwidGFnIjoiIn0%3D", 358 },
		.id = "6w9XiSgrBT6RyYCa4zhIP0ypDnCFAHVeUdVlLKrf",
		.payload = { "s:265:\"s:256:\"a:4:{s:6:\"_token\";s:40:\"KPNIjsF5o"
			"Wcwta4Yq9CAhu2ieLws2UN2zKGWkT0Y\";s:50:\"login_web_5"
			"9ba36addc2b2f9401580f014c7f58ea4e30989d\";i:64;s:9:"
			"\"_previous\";a:1:{s:3:\"url\";s:35:\"http://127.0.0"
			".1:19072/login\077uid=64\";}s:6:\"_flash\";a:2:{s:3:"
			"\"old\";a:0:{}s:3:\"new\";a:0:{}}}\";\";", 274 },
		.user = "64",
	},
	{
		.what = "laravel/8-expired",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:t47UaV5KkxPBOZD75Jg0Ok7K91uwhbG18ZTTWatts2c=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6IkxxZUgyZ3VXQzBQZGtGMjRFN0VX"
			"R2c9PSIsInZhbHVlIjoieU5SWjZlcGhkaVZiQUV2NVpvMkNKQnEr"
			"dzJzRCsvaXMvQ3dGMEtUcnIxTUU0L2pCYzhqak1IYVZFbVl5UHhw"
			"MlM3L0hiVkVmYXN0cmdBVXdHamtXcW5vNkJOQ0lXTSttN2NVMkFI"
			"Z0FDdXJwOGNnenpKRnJobCtOZHhtRDZMRzUiLCJtYWMiOiIzNzg0"
			"YTU0ZDU4YTlmYWM1YzU2OGVkZWI3MjlmYTlhYjYyYmQxMzBlNDA4"
			"NGNjMjFlZmI1NWYwOTQ5ZTY4NmU0IiwidGFnIjoiIn0%3D", 358 },
		.id = "94U0LTWQ987tPXSsgOkDznbSmWrpmNb0tlUFNMu8",
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "laravel/8-after-logout",
		.terms.cookie = { "laravel_session", 15 },
		.terms.format = SESSION_LARAVEL,
		.terms.serializer = PHP_HANDLER_NONE,
		.terms.cipher = CRYPTO_AES_256_CBC,
		.terms.cookie_encrypted = true,
		.terms.cookie_serialized = false,
		.terms.encrypt = false,
		.terms.serialization = SERIALIZATION_PHP,
		.secret[0] = "base64:ucwwbUqAjB+h+i5Xv8pC6O7AFDY5M2fjw2Iq4nwaZ/w=",
		.path = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		.cookies = { "laravel_session=eyJpdiI6Ii9rWkFwQW1Md2pUNW5HaGRFTXlv"
			"SkE9PSIsInZhbHVlIjoiSjdFOFBiVU1jZnhzb2lvMHcvUkRWcjlC"
			"c2ZTTWVGdnRvVURWTWJ2eUdKbG5XSkxKUGg2aG16bGMxME5pOUdj"
			"OTY2V1JjdXMxSkxhenJ6RmhEQ1plZE4yOFYzU2hISHdvSU9tWWxV"
			"eHRtUXQ2aWFFODBQcDNZamtFVEtBWVMvWjgiLCJtYWMiOiIxNzNk"
			"Y2Y1ODQ5ZGFkYjAwZTkyMzhlZjc3MzlkMWEyZDJiNzNiOWE0MmU5"
			"ZWJjZDI4NzY1NDUyZThjYjAwMjFhIiwidGFnIjoiIn0%3D", 358 },
		.id = "Ikc1VUcCsan30fORQKc7p6s53DsABdHfwKFOM1aj",
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "symfony/5-entity-id",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "PHPSESSID=ia7ot05a8b2u86sm9ck9rf9be8", 36 },
		.id = "ia7ot05a8b2u86sm9ck9rf9be8",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "email",
		.cookies = { "PHPSESSID=lif9r372i28fs02chpoh5hde6n", 36 },
		.id = "lif9r372i28fs02chpoh5hde6n",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "PHPSESSID=v0vut2n4a4obuotkt3ledlducj", 36 },
		.id = "v0vut2n4a4obuotkt3ledlducj",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "0",
		.cookies = { "PHPSESSID=dghn35t2fpvh0tp1dufmgqbdak", 36 },
		.id = "dghn35t2fpvh0tp1dufmgqbdak",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "PHPSESSID=0bf5bknlbdb6qn13kl6r2d4eh0", 36 },
		.id = "0bf5bknlbdb6qn13kl6r2d4eh0",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_admin",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "PHPSESSID=47t70hovolo08496ik8k7a37r7", 36 },
		.id = "47t70hovolo08496ik8k7a37r7",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_form",
		.terms.remembered = true,
		.path = "username",
		.cookies = { "PHPSESSID=u1b31k7pb79dg7qomugr3v3uei", 36 },
		.id = "u1b31k7pb79dg7qomugr3v3uei",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_form",
		.terms.remembered = true,
		.path = "username",
		.cookies = { "PHPSESSID=ef9ak37pg7rr8khn1bs400a1rc", 36 },
		.id = "ef9ak37pg7rr8khn1bs400a1rc",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_form",
		.terms.remembered = true,
		.path = "username",
		.cookies = { "PHPSESSID=fudr388oiqg8gl97jk27opt9qi", 36 },
		.id = "fudr388oiqg8gl97jk27opt9qi",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "PHPSESSID=dvpbif7a4d2lj4poukl8hvksq5", 36 },
		.id = "dvpbif7a4d2lj4poukl8hvksq5",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "PHPSESSID=j6v4etrn96b3l2q9rkdbpscl9f", 36 },
		.id = "j6v4etrn96b3l2q9rkdbpscl9f",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "PHPSESSID=ia7ot05a8b2u86sm9ck9rf9be8", 36 },
		.id = "ia7ot05a8b2u86sm9ck9rf9be8",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "PHPSESSID=ia7ot05a8b2u86sm9ck9rf9be8", 36 },
		.id = "ia7ot05a8b2u86sm9ck9rf9be8",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "PHPSESSID=ia7ot05a8b2u86sm9ck9rf9be8", 36 },
		.id = "ia7ot05a8b2u86sm9ck9rf9be8",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "PHPSESSID=ia7ot05a8b2u86sm9ck9rf9be8", 36 },
		.id = "ia7ot05a8b2u86sm9ck9rf9be8",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "PHPSESSID=ia7ot05a8b2u86sm9ck9rf9be8", 36 },
		.id = "ia7ot05a8b2u86sm9ck9rf9be8",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "PHPSESSID=nte47552t3vmd6rsgb32pdoo0k", 36 },
		.id = "nte47552t3vmd6rsgb32pdoo0k",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_form",
		.terms.remembered = true,
		.path = "username",
		.cookies = { "PHPSESSID=728gomjpmpl9vn47r4manomuaa", 36 },
		.id = "728gomjpmpl9vn47r4manomuaa",
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
		.terms.cookie = { "acme", 4 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "acme=82esc73epg05kqq9m4adfdm3fd", 31 },
		.id = "82esc73epg05kqq9m4adfdm3fd",
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
		.terms.cookie = { "acme", 4 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "acme=05u1j9n118beume22r3rklj1au", 31 },
		.id = "05u1j9n118beume22r3rklj1au",
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
		.terms.cookie = { "acme", 4 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_form",
		.terms.remembered = true,
		.path = "username",
		.cookies = { "acme=j9h6gclipnb8vavngdghnog2ro", 31 },
		.id = "j9h6gclipnb8vavngdghnog2ro",
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
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_IGBINARY,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "PHPSESSID=86cptffansiplbhl456c690qjb", 36 },
		.id = "86cptffansiplbhl456c690qjb",
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
	{
		.what = "symfony/5-expired",
		.terms.cookie = { "PHPSESSID", 9 },
		.terms.format = SESSION_SYMFONY,
		.terms.serializer = PHP_HANDLER_PHP,
		.terms.login_key = "_security_main",
		.terms.remembered = true,
		.path = "id",
		.cookies = { "PHPSESSID=f9r1ta10qann2dq1rsjqtmsgvt", 36 },
		.id = "f9r1ta10qann2dq1rsjqtmsgvt",
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/10-passport-int",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3AWLTeKL4-_4T7ulv-AWlrdOkMd5t9L72I.bbl"
			"apJurRbjkwLnGIR%2BhQBoxql1sQO344qcoC503M3s", 94 },
		.id = "WLTeKL4-_4T7ulv-AWlrdOkMd5t9L72I",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":42}}", 99 },
		.user = "42",
	},
	{
		.what = "express/10-passport-string",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3AfPPsl3GiHd5lPX3CyDMj8851AW5Azem3.tPM"
			"wpT7zsCQxdS%2F8idFm9t%2BW9Dbskt35g0OaGQ0xLGg", 96 },
		.id = "fPPsl3GiHd5lPX3CyDMj8851AW5Azem3",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":\"65f0c1d2e3f4a5b6c7d8e9f0\"}}", 123 },
		.user = "65f0c1d2e3f4a5b6c7d8e9f0",
	},
	{
		.what = "express/10-decoy",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3AbrUcdMXcL-lskeI39RkCwttqjkkOJ1iP.hGO"
			"smCbdxm%2BlOBif0uRFp6xkexYE5YlN3ZvUA74vt9k", 94 },
		.id = "brUcdMXcL-lskeI39RkCwttqjkkOJ1iP",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":43}}", 99 },
		.user = "43",
	},
	{
		.what = "express/10-guest",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3AaNmMqpjI1fih696X3Hh1n5Jd2P1VKEQA.mXx"
			"SoDn4GbJjS%2BZ0Z4J6Qgs6BA7YgbmzpkmUe%2FG%2BEhk", 98 },
		.id = "aNmMqpjI1fih696X3Hh1n5Jd2P1VKEQA",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"views\":1,\"fo"
			"rm\":{\"passport\":{\"user\":1},\"user\":{\"id\":1}}"
			"}", 133 },
		.user = NULL,
	},
	{
		.what = "express/signature-flipped",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.AGX"
			"kxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQACg", 100 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/id-changed",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJA.UGX"
			"kxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQACg", 100 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/signature-cut",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.UGX"
			"kxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQAC", 99 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/signature-empty",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.", 49 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/signature-absent",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn", 48 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/signature-padded",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.UGX"
			"kxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQACg%3D", 103 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/signature-url-safe-alphabet",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.UGX"
			"kxYeX5ByQ3_aThurC11T3KFLa--ODKB-KMqQQACg", 92 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/unsigned-id",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn", 44 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/json-cookie-prefix",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=j%3A%227IhpMobEGSTtMXfmve5SNmNO4xe1XIJn%"
			"22", 54 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/wrong-secret",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.M0m"
			"UlVqtjtGaE03BPciJabznENz1I0zQvJCYJ4GN%2Ftg", 94 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/not-percent-encoded",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s:7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.UGXkx"
			"YeX5ByQ3/aThurC11T3KFLa++ODKB+KMqQQACg", 90 },
		.id = "7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":8080}}", 101 },
		.user = "8080",
	},
	{
		.what = "express/quoted-value",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=\"s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.U"
			"GXkxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQACg\"", 102 },
		.id = "7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":8080}}", 101 },
		.user = "8080",
	},
	{
		.what = "express/duplicate-first-wins",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.UGX"
			"kxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQACg; co"
			"nnect.sid=s%3Azzz.6XNihgEknoi20HvEfIen64b4CxgQRuFMS3"
			"Q7nyqIuiQ", 165 },
		.id = "7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":8080}}", 101 },
		.user = "8080",
	},
	{
		.what = "express/duplicate-bad-first",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=x; connect.sid=s%3A7IhpMobEGSTtMXfmve5SN"
			"mNO4xe1XIJn.UGXkxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB"
			"%2BKMqQQACg", 115 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/bad-percent",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%37IhpMobEGSTtMXfmve5SNmNO4xe1XIJn", 47 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/signed-id-glob",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A*.dp0zBxZ6yi3cKzZ8cGys2lrGMN6BF96QUU"
			"DC5%2B%2BMw7o", 65 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/signed-id-colon",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3Aa%3Ab.T8Xv14xr1bkVLDyVC8qKAsp5ZTHrgJ"
			"NqRlyvvR638M4", 65 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/signed-id-nul",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3Aa%00b.oTUd4z1Z9Kc4BOdT5U2tVPU4l5Ej09"
			"%2F1YMsocHEOABM", 67 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/signed-id-empty",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A.aJcKKTu8Uv0mRiw7LTI435t%2BpOa%2BgiU"
			"%2FWLAuLCKGEFc", 66 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/signed-id-newline",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3Aa%0D%0Ab.dKac%2FdTjPtQM4Himcf%2BJ6Jh"
			"WhD6Hl0c5pQYfdGOFWRU", 72 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/session-deleted",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.UGX"
			"kxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQACg", 100 },
		.id = "7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn",
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/payload-truncated",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.UGX"
			"kxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQACg", 100 },
		.id = "7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":808", 98 },
		.user = NULL,
	},
	{
		.what = "express/payload-deep",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.UGX"
			"kxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQACg", 100 },
		.id = "7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn",
		.payload = { "{\"a\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			"[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
			"]]]]]]]]]]]]]]]]]]]]]]],\"cookie\":{\"originalMaxAge"
			"\":null,\"expires\":null,\"httpOnly\":true,\"path\":"
			"\"/\"},\"passport\":{\"user\":8080}}", 10106 },
		.user = NULL,
	},
	{
		.what = "express/payload-not-object",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.UGX"
			"kxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQACg", 100 },
		.id = "7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn",
		.payload = { "[1,2]", 5 },
		.user = NULL,
	},
	{
		.what = "express/payload-null-user",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.UGX"
			"kxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQACg", 100 },
		.id = "7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":null}}", 101 },
		.user = NULL,
	},
	{
		.what = "express/payload-bool-user",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.UGX"
			"kxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQACg", 100 },
		.id = "7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":true}}", 101 },
		.user = NULL,
	},
	{
		.what = "express/payload-float-user",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.UGX"
			"kxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQACg", 100 },
		.id = "7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":80.5}}", 101 },
		.user = NULL,
	},
	{
		.what = "express/payload-duplicate-key",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.UGX"
			"kxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQACg", 100 },
		.id = "7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":8080},\"passport\":{\"user\":1}}", 123 },
		.user = NULL,
	},
	{
		.what = "express/payload-trailing",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "keyboard cat",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn.UGX"
			"kxYeX5ByQ3%2FaThurC11T3KFLa%2B%2BODKB%2BKMqQQACg", 100 },
		.id = "7IhpMobEGSTtMXfmve5SNmNO4xe1XIJn",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":8080}}x", 102 },
		.user = NULL,
	},
	{
		.what = "express/10-custom-prefix-object-user",
		.terms.cookie = { "sid", 3 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "new secret",
		.secret[1] = "old secret",
		.path = "passport/user/id",
		.cookies = { "sid=s%3AEH4aS-2y4QAIZ9PYxPRKin7GB4gQgW61.oJmxY3hsH23"
			"R1g6aVtzMdI4qtp61IPKnzNMWjiraGkk", 84 },
		.id = "EH4aS-2y4QAIZ9PYxPRKin7GB4gQgW61",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":{\"id\":44,\"name\":\"Zo\303\253 \\\"Q\\\"\"}"
			"}}", 126 },
		.user = "44",
	},
	{
		.what = "express/10-rotated-secret",
		.terms.cookie = { "sid", 3 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "new secret",
		.secret[1] = "old secret",
		.path = "passport/user/id",
		.cookies = { "sid=s%3AEH4aS-2y4QAIZ9PYxPRKin7GB4gQgW61.BxadHLV6moA"
			"Acvp68W2Wx%2Bgy3VAdz7XDBt3EeQmP4RI", 86 },
		.id = "EH4aS-2y4QAIZ9PYxPRKin7GB4gQgW61",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":{\"id\":44,\"name\":\"Zo\303\253 \\\"Q\\\"\"}"
			"}}", 126 },
		.user = "44",
	},
	{
		.what = "express/10-removed-secret",
		.terms.cookie = { "sid", 3 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "new secret",
		.secret[1] = "old secret",
		.path = "passport/user/id",
		.cookies = { "sid=s%3AEH4aS-2y4QAIZ9PYxPRKin7GB4gQgW61.giVv2D2jwGL"
			"f0gRlwG89OKyf6rYwiJJj8kwYwXDQdS4", 84 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/8-user-id-path",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "k8",
		.path = "user/id",
		.cookies = { "connect.sid=s%3AhA_IKGwjCn8Ql5llDlCnA6OORJeyNXm1.32y"
			"ubeRSAP6N2Q1vxq6ch5z%2FINcO5p7cBQfzuLkJQic", 94 },
		.id = "hA_IKGwjCn8Ql5llDlCnA6OORJeyNXm1",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"user\":{\"name"
			"\":\"Zo\303\253\",\"id\":45,\"tags\":[1,null,{\"id\""
			":0}]}}", 132 },
		.user = "45",
	},
	{
		.what = "express/7-flat",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "k7",
		.path = "userId",
		.cookies = { "connect.sid=s%3AkYPr_V-KFu53Mz6wLSEHF9P6mWEOmVLB.qFf"
			"tWZkGJIqR3%2BxHh42%2BH2eSwOtqN91TAGpiASrv9YU", 96 },
		.id = "kYPr_V-KFu53Mz6wLSEHF9P6mWEOmVLB",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"userId\":46}", 88 },
		.user = "46",
	},
	{
		.what = "express/7-large-int",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "k7",
		.path = "userId",
		.cookies = { "connect.sid=s%3APsyZijaarJdnEksPDqwRxiJG5mVqd2Km.yMz"
			"C2W%2B%2B92hKLAqN9SrykfzBIyOHJ0YVQaWS9L2RyFE", 96 },
		.id = "PsyZijaarJdnEksPDqwRxiJG5mVqd2Km",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"userId\":90071"
			"99254740991}", 102 },
		.user = "9007199254740991",
	},
	{
		.what = "express/6-passport",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "k6",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3AWM6_N3ZgARsc4KOfGfo_V8S3QPbxJe2I.Y8Q"
			"JSYJTaIbCdX6zA6puZVa8hXizhlyY9yRIOGdQ1Oc", 92 },
		.id = "WM6_N3ZgARsc4KOfGfo_V8S3QPbxJe2I",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":47}}", 99 },
		.user = "47",
	},
	{
		.what = "express/10-genid-uuid",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "uuid secret",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3Ae2266b88-87e7-45f5-b5eb-ec06ac1ee846"
			".9%2FWA%2BoX959icdyWTFzx9l0KBMy%2BAEDFt3mzXDV1oFM4", 102 },
		.id = "e2266b88-87e7-45f5-b5eb-ec06ac1ee846",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":48}}", 99 },
		.user = "48",
	},
	{
		.what = "express/10-genid-dots",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "dot secret",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3Aa.b.33ffef6f907c2d423a337fa8.6lRlGmE"
			"SzE1SEFfgRLHRiejuCVAdBRfm%2FDFNP75JfX8", 90 },
		.id = "a.b.33ffef6f907c2d423a337fa8",
		.payload = { "{\"cookie\":{\"originalMaxAge\":null,\"expires\":nul"
			"l,\"httpOnly\":true,\"path\":\"/\"},\"passport\":{\""
			"user\":49}}", 99 },
		.user = "49",
	},
	{
		.what = "express/10-expired",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "exp",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3Aemy1o60oxKJvI34_LHm746PAymiZKD9R.evX"
			"yggRlvUQUFx8mdLQGO5dReNiXyftHY8wnD4LdobY", 92 },
		.id = "emy1o60oxKJvI34_LHm746PAymiZKD9R",
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "express/10-after-logout",
		.terms.cookie = { "connect.sid", 11 },
		.terms.format = SESSION_EXPRESS,
		.terms.cookie_prefix = { "s:", 2 },
		.secret[0] = "lo",
		.path = "passport/user",
		.cookies = { "connect.sid=s%3A2nMwzvoa4PUYV4ZR1vCiXCVCNtYVqzdb.W6E"
			"ivGHzSEwcOUizs4l4EV0DzEvC5GlUUn9siZOVtU0", 92 },
		.id = "2nMwzvoa4PUYV4ZR1vCiXCVCNtYVqzdb",
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "django/json-cache",
		.terms.cookie = { "sessionid", 9 },
		.terms.format = SESSION_DJANGO,
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
		.terms.cookie = { "sessionid", 9 },
		.terms.format = SESSION_DJANGO,
		.path = "_auth_user_id",
		.cookies = { "sessionid=sfrweplltd9loqp6kjkei7inn97r3p9u", 42 },
		.id = "sfrweplltd9loqp6kjkei7inn97r3p9u",
		.payload = { "{\"cart\": {\"_auth_user_id\": \"1\"}}", 32 },
		.user = NULL,
	},
	{
		.what = "django/duplicate-last-wins",
		.terms.cookie = { "sessionid", 9 },
		.terms.format = SESSION_DJANGO,
		.path = "_auth_user_id",
		.cookies = { "sessionid=zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz; sessioni"
			"d=jqxo86u4b4sdzh7i7j3g1h6uztzxld0l", 86 },
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
		.what = "django/id-glob",
		.terms.cookie = { "sessionid", 9 },
		.terms.format = SESSION_DJANGO,
		.path = "_auth_user_id",
		.cookies = { "sessionid=********************************", 42 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "django/id-short",
		.terms.cookie = { "sessionid", 9 },
		.terms.format = SESSION_DJANGO,
		.path = "_auth_user_id",
		.cookies = { "sessionid=jqxo86u", 17 },
		.id = NULL,
		.payload = { NULL, 0 },
		.user = NULL,
	},
	{
		.what = "django/json-truncated",
		.terms.cookie = { "sessionid", 9 },
		.terms.format = SESSION_DJANGO,
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
	{
		.what = "django/pickle-cache",
		.terms.cookie = { "sessionid", 9 },
		.terms.format = SESSION_DJANGO,
		.path = "_auth_user_id",
		.cookies = { "sessionid=hsxgt9egrh73nt8fgfzruik53blvej8t", 42 },
		.id = "hsxgt9egrh73nt8fgfzruik53blvej8t",
		.payload = { "\200\004\225\357\000\000\000\000\000\000\000}\224("
			"\214\004cart\224}\224\214\001a\224]\224(K\001G@\004"
			"\000\000\000\000\000\000N\210\214\002\303\251\224es"
			"\214\001q\224\214\024\"_auth_user_id\": \"1\"\224"
			"\214\015_auth_user_id\224\214\00243\224\214\022_auth"
			"_user_backend\224\214)django.contrib.auth.backends.M"
			"odelBackend\224\214\017_auth_user_hash\224\214@78fe7"
			"82c301f2013276bf30a42df04eae01a4cd7bd6cc762233e6b9be"
			"3c7a7c8\224u.", 250 },
		.user = NULL,
	},
	{
		.what = "django/pickle-with-reduce",
		.terms.cookie = { "sessionid", 9 },
		.terms.format = SESSION_DJANGO,
		.path = "_auth_user_id",
		.cookies = { "sessionid=hsxgt9egrh73nt8fgfzruik53blvej8t", 42 },
		.id = "hsxgt9egrh73nt8fgfzruik53blvej8t",
		.payload = { "\200\004\2252\000\000\000\000\000\000\000\214\010bui"
			"ltins\224\214\004dict\224\223\224]\224\214\015_auth_"
			"user_id\224\214\0011\224\206\224a\205\224R\224.", 61 },
		.user = NULL,
	},
};
