/* Made by tests/support/jwt_vectors.py from recorded tokens; do not
 * edit.  130 cases; left out, for their length:
 *   jwt/token-too-long
 */
static const struct jwt_vector jwt_vectors[] = {
	{
		.what = "jwt/jose-hs256",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb"
			"8pgNmM",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8pgNmM",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/jose-hs384",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzM4NCIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.ME-YxSNjAWAi-JDGWhfmkZKs-nJ4E0rC_EV41"
			"xrdagb0PeAgMpEU77W1W-e3v34_",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzM4NCIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.ME-YxSNjAWAi-JDGWhfmkZKs-nJ4E0rC_EV41xrdagb0"
			"PeAgMpEU77W1W-e3v34_",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 1 },
	},
	{
		.what = "jwt/jose-hs512",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.kbiAJo1drSSTCHKO0WfvDeh7FYCH3cXXVjSuE"
			"_IVsG4erxUUd7OIhPrK4hmg1KaQgiYHnmYnn4VLDy_0tFSCJ"
			"Q",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.kbiAJo1drSSTCHKO0WfvDeh7FYCH3cXXVjSuE_IVsG4e"
			"rxUUd7OIhPrK4hmg1KaQgiYHnmYnn4VLDy_0tFSCJQ",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 2 },
	},
	{
		.what = "jwt/jose-rs256",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.aLhUvFYBq5MFAxxcCgxrTiu4NVH8H4zzCmuPd"
			"ktuPg8kBeePp6LXaR89CiaLZHe2So0FEHITAQXBGS4KwcAE8"
			"iKzCosJwvtXoMQDlwjXzAlsfpGyboEgsuEqXgXreoz-Fb-c8"
			"HHc8JPVVS-NwRaX7A7MWZdquoYA3JwVcsvQiUYYwbkpFVKdn"
			"Xp3T5WETo-fs9LZIrq8vO3_g6x4jcJMK6aiLfWvuCzfW8PPm"
			"T4UNEiIkkeXXcj3bty7egM_Qtr1k1UsO0762rM3YK-gc88nt"
			"V7kS5jZinpjAcVhnk0Vl0vcyF5dO08LVnLCLQ7uHgbwdt7en"
			"fDNLJ0K8jC7zhD7Vw",
		.cookies = "",
		.token =
			"eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.aLhUvFYBq5MFAxxcCgxrTiu4NVH8H4zzCmuPdktuPg8k"
			"BeePp6LXaR89CiaLZHe2So0FEHITAQXBGS4KwcAE8iKzCosJ"
			"wvtXoMQDlwjXzAlsfpGyboEgsuEqXgXreoz-Fb-c8HHc8JPV"
			"VS-NwRaX7A7MWZdquoYA3JwVcsvQiUYYwbkpFVKdnXp3T5WE"
			"To-fs9LZIrq8vO3_g6x4jcJMK6aiLfWvuCzfW8PPmT4UNEiI"
			"kkeXXcj3bty7egM_Qtr1k1UsO0762rM3YK-gc88ntV7kS5jZ"
			"inpjAcVhnk0Vl0vcyF5dO08LVnLCLQ7uHgbwdt7enfDNLJ0K"
			"8jC7zhD7Vw",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 3 },
	},
	{
		.what = "jwt/jose-rs512",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJSUzUxMiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.tlp8cjE1VdxH3PGl66w8lkqv6VxCAEZdT4w3v"
			"WKxF_hp2pWSXJkYQ9wQHWa6yqoe9W9aF7vYpfaDDBSfYrhbH"
			"pp9Xx_lvBZuDfcfFZNQghQaFFlfzrulKT3cJ2H0rnuy9t7V0"
			"ktGqodJkMw8ZIWL7xubCMv0hu7tdUyWsdTjSifg0EODK6yG7"
			"_gG68NW5bidUkB5iJoLxtEjFH6QEyPD2z4Y2MaT99_xnzZMA"
			"_APp0tmCZf6dAr02oiS3GDQBNzRPwSQX3-29HxWc1xWieVFL"
			"2E6Z4O_KJGGb6BaDGqYA5YMHi7QMfXz_tzP98AbHisIUxunH"
			"tbFP-qrqxxYFG4CTn4QfT9BF0005rNijzoNXJKZlwvt7a-XN"
			"rSlHYn71MvaDqoA5BIJByyvtavtGaLKdzxzFOAN2U4n08pGZ"
			"o_7VEwd8gF88aGJNUntzX2FwT9s3Jg2P_ZMurXkkrzrT0cgO"
			"KdQqRXALeTaRLyXc0DMaGgVH68ZkUoS3Mf7wSplarJB",
		.cookies = "",
		.token =
			"eyJhbGciOiJSUzUxMiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.tlp8cjE1VdxH3PGl66w8lkqv6VxCAEZdT4w3vWKxF_hp"
			"2pWSXJkYQ9wQHWa6yqoe9W9aF7vYpfaDDBSfYrhbHpp9Xx_l"
			"vBZuDfcfFZNQghQaFFlfzrulKT3cJ2H0rnuy9t7V0ktGqodJ"
			"kMw8ZIWL7xubCMv0hu7tdUyWsdTjSifg0EODK6yG7_gG68NW"
			"5bidUkB5iJoLxtEjFH6QEyPD2z4Y2MaT99_xnzZMA_APp0tm"
			"CZf6dAr02oiS3GDQBNzRPwSQX3-29HxWc1xWieVFL2E6Z4O_"
			"KJGGb6BaDGqYA5YMHi7QMfXz_tzP98AbHisIUxunHtbFP-qr"
			"qxxYFG4CTn4QfT9BF0005rNijzoNXJKZlwvt7a-XNrSlHYn7"
			"1MvaDqoA5BIJByyvtavtGaLKdzxzFOAN2U4n08pGZo_7VEwd"
			"8gF88aGJNUntzX2FwT9s3Jg2P_ZMurXkkrzrT0cgOKdQqRXA"
			"LeTaRLyXc0DMaGgVH68ZkUoS3Mf7wSplarJB",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 4 },
	},
	{
		.what = "jwt/jose-ps256",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJQUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.TlPymMyXY4h3bKBUxeEA1vOQf85w6ux5m0-bR"
			"SfxkCnvM1SafyxIa8lkPwHbq7gYg_jlNh1Mx8oqccqTp1Xa5"
			"xK9lesVlsLi_EmgIG0SJUTf1KPakyY5t6NTGf819PBTtzAtg"
			"e-YNhHWn3qAc5bNExSM-JB5o_7bBh8ntmEAanoZqkd7bqfJs"
			"kL9WS69FuBB4d4V-Ks4_MkW6eUeli9DYpxf5PbXs5d9CGcvS"
			"WvvWx9XM-Vrq1r5hOfELu_iVqndTOuD-SHJqjIrI9WOsfx1j"
			"gTAZPMfxBR2dbclN0WkaqkixHYz3qwEND1S0KPDj5Z9npZ3T"
			"dLDhvRCq5ZSq0hgaw",
		.cookies = "",
		.token =
			"eyJhbGciOiJQUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.TlPymMyXY4h3bKBUxeEA1vOQf85w6ux5m0-bRSfxkCnv"
			"M1SafyxIa8lkPwHbq7gYg_jlNh1Mx8oqccqTp1Xa5xK9lesV"
			"lsLi_EmgIG0SJUTf1KPakyY5t6NTGf819PBTtzAtge-YNhHW"
			"n3qAc5bNExSM-JB5o_7bBh8ntmEAanoZqkd7bqfJskL9WS69"
			"FuBB4d4V-Ks4_MkW6eUeli9DYpxf5PbXs5d9CGcvSWvvWx9X"
			"M-Vrq1r5hOfELu_iVqndTOuD-SHJqjIrI9WOsfx1jgTAZPMf"
			"xBR2dbclN0WkaqkixHYz3qwEND1S0KPDj5Z9npZ3TdLDhvRC"
			"q5ZSq0hgaw",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 5 },
	},
	{
		.what = "jwt/jose-es256",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.qNFNEdRi5yACNcTFwskiNihLGzkmYgfP0rnMs"
			"rcBBOi4Kbht8UtodoPj-jRob_ZYeKwVtapuQJu6RCkJMV2kA"
			"Q",
		.cookies = "",
		.token =
			"eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.qNFNEdRi5yACNcTFwskiNihLGzkmYgfP0rnMsrcBBOi4"
			"Kbht8UtodoPj-jRob_ZYeKwVtapuQJu6RCkJMV2kAQ",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 6 },
	},
	{
		.what = "jwt/jose-es384",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJFUzM4NCIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.8IPWCj88VE03b17xfb_uUMGpUtVBWy4fFhCNq"
			"ZtcOUo4rNYYxCaw4b_cFCDAieyP_gsruogyyVupkcxtnTvn_"
			"m87e-C4EvuJQfv87P86_2QgXIckuVRUAbFNy_wF7Fb4",
		.cookies = "",
		.token =
			"eyJhbGciOiJFUzM4NCIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.8IPWCj88VE03b17xfb_uUMGpUtVBWy4fFhCNqZtcOUo4"
			"rNYYxCaw4b_cFCDAieyP_gsruogyyVupkcxtnTvn_m87e-C4"
			"EvuJQfv87P86_2QgXIckuVRUAbFNy_wF7Fb4",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 7 },
	},
	{
		.what = "jwt/jose-eddsa",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.VRlZLEPo7eC6PSRQX8KmOSCwDkt5suersL7Od"
			"MRHQDNbHWdSqOmqlXCFwb-tLBUkwYaZeu8As3uDM6zFG2TkC"
			"Q",
		.cookies = "",
		.token =
			"eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.VRlZLEPo7eC6PSRQX8KmOSCwDkt5suersL7OdMRHQDNb"
			"HWdSqOmqlXCFwb-tLBUkwYaZeu8As3uDM6zFG2TkCQ",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 8 },
	},
	{
		.what = "jwt/jsonwebtoken-hs256",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImV4cCI6MTgwMDAwMDYwMH0.rAws8tD6cvLJ"
			"7Z2FI4dphBQkpBE8P_YTLgpSPtZmlx4",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImV4cCI6MTgwMDAwMDYwMH0.rAws8tD6cvLJ7Z2FI4d"
			"phBQkpBE8P_YTLgpSPtZmlx4",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/jsonwebtoken-rs256-kid",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZ"
			"CI6ImtleS0xIn0.eyJzdWIiOiI0MiIsImV4cCI6MTgwMDAwM"
			"DYwMH0.IWDifPw-azEqaB_XGu032hzHrN_oBl2Y1m4_96eCY"
			"G9qihLrvxtAzq05XT5XTNNzWjHB2u2B3-BSS0dY-RiqhbrsS"
			"bMrMpmASeTv9WHmftztxuoSB7BQZbuCLa-0_GjyEBHw_e-2n"
			"tW5x-4fgYxwyY2NJSSeKSz7PbNRWovHPhN5mgLzO_0th-RUT"
			"t0ialoPHaYuDtktIS0B4pd5vRRz_CQv0m4RhvzeHBajC5xJY"
			"Q0qn5Ix7T-z2MO58OlgLvUqAftAmHO6-gg4BnPnjPAezzqnp"
			"ZhLN1hF9ZOJhlB4t2Em_VmLj_fvAVldGuUaWmwJqQvOexyOa"
			"Jm3ZegiSWnPMw",
		.cookies = "",
		.token =
			"eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6Imtl"
			"eS0xIn0.eyJzdWIiOiI0MiIsImV4cCI6MTgwMDAwMDYwMH0."
			"IWDifPw-azEqaB_XGu032hzHrN_oBl2Y1m4_96eCYG9qihLr"
			"vxtAzq05XT5XTNNzWjHB2u2B3-BSS0dY-RiqhbrsSbMrMpmA"
			"SeTv9WHmftztxuoSB7BQZbuCLa-0_GjyEBHw_e-2ntW5x-4f"
			"gYxwyY2NJSSeKSz7PbNRWovHPhN5mgLzO_0th-RUTt0ialoP"
			"HaYuDtktIS0B4pd5vRRz_CQv0m4RhvzeHBajC5xJYQ0qn5Ix"
			"7T-z2MO58OlgLvUqAftAmHO6-gg4BnPnjPAezzqnpZhLN1hF"
			"9ZOJhlB4t2Em_VmLj_fvAVldGuUaWmwJqQvOexyOaJm3Zegi"
			"SWnPMw",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 2,
		.key = { 9, 10 },
	},
	{
		.what = "jwt/jsonwebtoken-es256",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImV4cCI6MTgwMDAwMDYwMH0.s3s_YLgccikR"
			"lgXhcgEoEQNqGEOFWMRanD9LuQnIX9hk_j2hO1dLOz_gMWLL"
			"UQgXbNSUKfzER83-24r7O0qRZw",
		.cookies = "",
		.token =
			"eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImV4cCI6MTgwMDAwMDYwMH0.s3s_YLgccikRlgXhcgE"
			"oEQNqGEOFWMRanD9LuQnIX9hk_j2hO1dLOz_gMWLLUQgXbNS"
			"UKfzER83-24r7O0qRZw",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 6 },
	},
	{
		.what = "jwt/oidc-iss-aud-array",
		.issuer = "https://idp.example/realms/x",
		.audience = "sse",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZ"
			"CI6ImtjLTEifQ.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OT"
			"k0MCwiZXhwIjoxODAwMDAwNjAwLCJpc3MiOiJodHRwczovL2"
			"lkcC5leGFtcGxlL3JlYWxtcy94IiwiYXVkIjpbImFjY291bn"
			"QiLCJzc2UiXSwiYXpwIjoid2ViIiwicmVhbG1fYWNjZXNzIj"
			"p7InJvbGVzIjpbImEiLCJiIl19LCJ0eXAiOiJCZWFyZXIifQ"
			".HRJ4y62pXwFq-nLcEdsazNkv1MtKC6GePvzmiH3cmDiwtJa"
			"U_VnxObqHsgtrjOPYgZyD6UM3IGMGDadyqM47Oh2E2Yb7hmD"
			"Cfc6k8H9A4kflQRiyxSVrf0xGxBTuiPPSnpU8MsCt3UQwWzV"
			"WN_zVSKrljN-1BQQs_UeqEc4KQedZEN6d5pC0j-KKQitgZ57"
			"dSmrEVLXdBZ_X-cZCDqAYkqpSxVZdVXDiWPKTmIeH3Uke4Tm"
			"__YwvHW-ByFMS2Wy6GbZl5vG0we0m8kHJQI-KOc0bGYOqz03"
			"cz5fh-Xy3jWr5SVabt44aER-4bvW_d3pf4Fe4q86bCDsG_HZ"
			"16BGuTg",
		.cookies = "",
		.token =
			"eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6Imtj"
			"LTEifQ.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZ"
			"XhwIjoxODAwMDAwNjAwLCJpc3MiOiJodHRwczovL2lkcC5le"
			"GFtcGxlL3JlYWxtcy94IiwiYXVkIjpbImFjY291bnQiLCJzc"
			"2UiXSwiYXpwIjoid2ViIiwicmVhbG1fYWNjZXNzIjp7InJvb"
			"GVzIjpbImEiLCJiIl19LCJ0eXAiOiJCZWFyZXIifQ.HRJ4y6"
			"2pXwFq-nLcEdsazNkv1MtKC6GePvzmiH3cmDiwtJaU_VnxOb"
			"qHsgtrjOPYgZyD6UM3IGMGDadyqM47Oh2E2Yb7hmDCfc6k8H"
			"9A4kflQRiyxSVrf0xGxBTuiPPSnpU8MsCt3UQwWzVWN_zVSK"
			"rljN-1BQQs_UeqEc4KQedZEN6d5pC0j-KKQitgZ57dSmrEVL"
			"XdBZ_X-cZCDqAYkqpSxVZdVXDiWPKTmIeH3Uke4Tm__YwvHW"
			"-ByFMS2Wy6GbZl5vG0we0m8kHJQI-KOc0bGYOqz03cz5fh-X"
			"y3jWr5SVabt44aER-4bvW_d3pf4Fe4q86bCDsG_HZ16BGuTg",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 11 },
	},
	{
		.what = "jwt/typ-at-jwt",
		.type = "at+jwt",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJFZERTQSIsInR5cCI6ImF0K2p3dCJ9."
			"eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjox"
			"ODAwMDAwNjAwfQ.MbyfUiAU8eBStHVKvHwl7TMOG6In37Ipo"
			"_qr9Dt_69HUZX1ziw3NjRJZdsKvPQfdQu8gkVCRFG5supFPn"
			"IdIBQ",
		.cookies = "",
		.token =
			"eyJhbGciOiJFZERTQSIsInR5cCI6ImF0K2p3dCJ9.eyJzdWI"
			"iOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDA"
			"wNjAwfQ.MbyfUiAU8eBStHVKvHwl7TMOG6In37Ipo_qr9Dt_"
			"69HUZX1ziw3NjRJZdsKvPQfdQu8gkVCRFG5supFPnIdIBQ",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 8 },
	},
	{
		.what = "jwt/pyjwt-fastapi-hs256",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiJqb2huZG9lIiwiZXhwIjoxODAwMDAwNjAwfQ.mAK-w"
			"-5RaJwNcOnUJZzq-mNKn4jePO68yxByvYfu86U",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ"
			"qb2huZG9lIiwiZXhwIjoxODAwMDAwNjAwfQ.mAK-w-5RaJwN"
			"cOnUJZzq-mNKn4jePO68yxByvYfu86U",
		.user = "johndoe",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/pyjwt-eddsa",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.VRlZLEPo7eC6PSRQX8KmOSCwDkt5suersL7Od"
			"MRHQDNbHWdSqOmqlXCFwb-tLBUkwYaZeu8As3uDM6zFG2TkC"
			"Q",
		.cookies = "",
		.token =
			"eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.VRlZLEPo7eC6PSRQX8KmOSCwDkt5suersL7OdMRHQDNb"
			"HWdSqOmqlXCFwb-tLBUkwYaZeu8As3uDM6zFG2TkCQ",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 8 },
	},
	{
		.what = "jwt/python-jose-hs256",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiJ1c2VyOjciLCJpYXQiOjE3OTk5OTk5NDAsImV4cCI6"
			"MTgwMDAwMDYwMH0.V4WGVtaSJjaYLwRHUPe6aoa8J0ZUqNuY"
			"uV2NJ3_6xUw",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ"
			"1c2VyOjciLCJpYXQiOjE3OTk5OTk5NDAsImV4cCI6MTgwMDA"
			"wMDYwMH0.V4WGVtaSJjaYLwRHUPe6aoa8J0ZUqNuYuV2NJ3_"
			"6xUw",
		.user = "user:7",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/tymon-jwt-auth-claims",
		.path = "sub",
		.authorization =
			"Bearer eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJp"
			"c3MiOiJodHRwOi8vbG9jYWxob3N0L2FwaS9sb2dpbiIsImlh"
			"dCI6MTc5OTk5OTk5NSwiZXhwIjoxODAwMDAzNjAwLCJuYmYi"
			"OjE3OTk5OTk5OTUsImp0aSI6Ilh2MkdrOSIsInN1YiI6IjEi"
			"LCJwcnYiOiIyM2JkNWM4OTQ5ZjYwMGFkYjM5ZTcwMWM0MDA4"
			"NzJkYjdhNTk3NmY3In0.jGzQyQO5Dre6IXv_xUCmSMJTavtg"
			"XGS8PTXK46zhK0Q",
		.cookies = "",
		.token =
			"eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ"
			"odHRwOi8vbG9jYWxob3N0L2FwaS9sb2dpbiIsImlhdCI6MTc"
			"5OTk5OTk5NSwiZXhwIjoxODAwMDAzNjAwLCJuYmYiOjE3OTk"
			"5OTk5OTUsImp0aSI6Ilh2MkdrOSIsInN1YiI6IjEiLCJwcnY"
			"iOiIyM2JkNWM4OTQ5ZjYwMGFkYjM5ZTcwMWM0MDA4NzJkYjd"
			"hNTk3NmY3In0.jGzQyQO5Dre6IXv_xUCmSMJTavtgXGS8PTX"
			"K46zhK0Q",
		.user = "1",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/passport-float-dates",
		.audience = "3",
		.path = "sub",
		.authorization =
			"Bearer eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJh"
			"dWQiOiIzIiwianRpIjoiYWJhYmFiYWJhYmFiYWJhYmFiYWJh"
			"YmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJh"
			"YmFiYWJhYmFiYWJhYmFiYWJhYmFiYWIiLCJpYXQiOjE3OTk5"
			"OTk5OTEuMTIzNDU2LCJuYmYiOjE3OTk5OTk5OTEuMTIzNDU2"
			"LCJleHAiOjE4MDAwMDA5OTkuNjU0MzIxLCJzdWIiOiI0MiIs"
			"InNjb3BlcyI6W119.BvwRc5tXkheAmORoH6iRof6DUtJdzfS"
			"7WhQrmsBzV9HIn-79eKsGBKGGUpbPRCSFJDN5Elc13CNU2n8"
			"NZAmeM0BzR9HGvXcNAh_38dacXcZ54LWxWN9F-jMdRQnkeEK"
			"UGKZN4-WSUStR9Fwsk41h6XDDGu7NeyyGQaf9yQVKwYf0ht3"
			"cYrsHXOj3HIfkHCH3KcIvydq8w0s0mxA32HaTq17A7dCLJ-N"
			"Y6BVgdEbvZVFabIMwR1KluEitI1RWHGKhLI0cuNKD6N2lF1M"
			"xZ1X-fExytEYtDSrAGQqwI3FTfhw9jydVYQQbeJkC2ncqDLg"
			"Jo2VWZj4GNfocIz8pEDjbTw",
		.cookies = "",
		.token =
			"eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiI"
			"zIiwianRpIjoiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJ"
			"hYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJ"
			"hYmFiYWJhYmFiYWJhYmFiYWIiLCJpYXQiOjE3OTk5OTk5OTE"
			"uMTIzNDU2LCJuYmYiOjE3OTk5OTk5OTEuMTIzNDU2LCJleHA"
			"iOjE4MDAwMDA5OTkuNjU0MzIxLCJzdWIiOiI0MiIsInNjb3B"
			"lcyI6W119.BvwRc5tXkheAmORoH6iRof6DUtJdzfS7WhQrms"
			"BzV9HIn-79eKsGBKGGUpbPRCSFJDN5Elc13CNU2n8NZAmeM0"
			"BzR9HGvXcNAh_38dacXcZ54LWxWN9F-jMdRQnkeEKUGKZN4-"
			"WSUStR9Fwsk41h6XDDGu7NeyyGQaf9yQVKwYf0ht3cYrsHXO"
			"j3HIfkHCH3KcIvydq8w0s0mxA32HaTq17A7dCLJ-NY6BVgdE"
			"bvZVFabIMwR1KluEitI1RWHGKhLI0cuNKD6N2lF1MxZ1X-fE"
			"xytEYtDSrAGQqwI3FTfhw9jydVYQQbeJkC2ncqDLgJo2VWZj"
			"4GNfocIz8pEDjbTw",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 3 },
	},
	{
		.what = "jwt/base64-secret",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.0v-TPfams_mm_e0ADJgXNnySUkmHVjFudNRRy"
			"1zmF8Y",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.0v-TPfams_mm_e0ADJgXNnySUkmHVjFudNRRy1zmF8Y",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 12 },
	},
	{
		.what = "jwt/sub-integer",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOjQyNDIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.-L-sCjsu8q37fSi3CU7vc3mLGwb4n6zBvOjsn"
			"ASOfQ8",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOjQ"
			"yNDIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.-L-sCjsu8q37fSi3CU7vc3mLGwb4n6zBvOjsnASOfQ8",
		.user = "4242",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/second-key-no-kid",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ._d0NyYDZrIHP_TdLzswVk9pubKblldYsjZWX3"
			"4bYDBw",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ._d0NyYDZrIHP_TdLzswVk9pubKblldYsjZWX34bYDBw",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 2,
		.key = { 0, 13 },
	},
	{
		.what = "jwt/mercure-cookie",
		.path = "mercure/payload/user",
		.cookie = "mercureAuthorization",
		.param = "authorization",
		.cookies =
			"a=b; mercureAuthorization=eyJhbGciOiJIUzI1NiIsIn"
			"R5cCI6IkpXVCJ9.eyJleHAiOjE4MDAwMDAwNjAsIm1lcmN1c"
			"mUiOnsic3Vic2NyaWJlIjpbImh0dHBzOi8vZXhhbXBsZS5jb"
			"20vdS80Mi97P3R9Il0sInBheWxvYWQiOnsidXNlciI6IjQyI"
			"n19fQ.jIEKJjdJd-FK4XV99KnrUM-Zvcb3bF4bZWFG1V03gC"
			"o",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJleHAiOjE"
			"4MDAwMDAwNjAsIm1lcmN1cmUiOnsic3Vic2NyaWJlIjpbImh"
			"0dHBzOi8vZXhhbXBsZS5jb20vdS80Mi97P3R9Il0sInBheWx"
			"vYWQiOnsidXNlciI6IjQyIn19fQ.jIEKJjdJd-FK4XV99Knr"
			"UM-Zvcb3bF4bZWFG1V03gCo",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/mercure-query",
		.path = "mercure/payload/user",
		.cookie = "mercureAuthorization",
		.param = "authorization",
		.cookies = "",
		.query =
			"topic=x&authorization=eyJhbGciOiJIUzI1NiIsInR5cC"
			"I6IkpXVCJ9.eyJleHAiOjE4MDAwMDAwNjAsIm1lcmN1cmUiO"
			"nsic3Vic2NyaWJlIjpbImh0dHBzOi8vZXhhbXBsZS5jb20vd"
			"S80Mi97P3R9Il0sInBheWxvYWQiOnsidXNlciI6IjQyIn19f"
			"Q.jIEKJjdJd-FK4XV99KnrUM-Zvcb3bF4bZWFG1V03gCo",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJleHAiOjE"
			"4MDAwMDAwNjAsIm1lcmN1cmUiOnsic3Vic2NyaWJlIjpbImh"
			"0dHBzOi8vZXhhbXBsZS5jb20vdS80Mi97P3R9Il0sInBheWx"
			"vYWQiOnsidXNlciI6IjQyIn19fQ.jIEKJjdJd-FK4XV99Knr"
			"UM-Zvcb3bF4bZWFG1V03gCo",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/bearer-lowercase",
		.path = "sub",
		.authorization =
			"bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb"
			"8pgNmM",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8pgNmM",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/mercure1-cookie",
		.issuer = "https://as.example",
		.audience = "https://hub.example/.well-known/mercure",
		.type = "at+jwt",
		.path = "sub",
		.cookie = "__Secure-mercure_access_token",
		.cookies =
			"__Secure-mercure_access_token=eyJhbGciOiJFZERTQS"
			"IsInR5cCI6ImF0K2p3dCJ9.eyJpc3MiOiJodHRwczovL2FzL"
			"mV4YW1wbGUiLCJzdWIiOiI0MiIsImF1ZCI6Imh0dHBzOi8va"
			"HViLmV4YW1wbGUvLndlbGwta25vd24vbWVyY3VyZSIsImV4c"
			"CI6MTgwMDAwMDA2MCwiaWF0IjoxODAwMDAwMDAwLCJqdGkiO"
			"iJqMSIsImNsaWVudF9pZCI6ImMxIn0.TvkWLVvZl7pxoCH7K"
			"-DCOx4i-c0TfLHMSPkNXjGiysT-dEz9jGXVj19-dop8NkxB9"
			"fKxYYamKEYxa4wN0cXXAQ",
		.token =
			"eyJhbGciOiJFZERTQSIsInR5cCI6ImF0K2p3dCJ9.eyJpc3M"
			"iOiJodHRwczovL2FzLmV4YW1wbGUiLCJzdWIiOiI0MiIsImF"
			"1ZCI6Imh0dHBzOi8vaHViLmV4YW1wbGUvLndlbGwta25vd24"
			"vbWVyY3VyZSIsImV4cCI6MTgwMDAwMDA2MCwiaWF0IjoxODA"
			"wMDAwMDAwLCJqdGkiOiJqMSIsImNsaWVudF9pZCI6ImMxIn0"
			".TvkWLVvZl7pxoCH7K-DCOx4i-c0TfLHMSPkNXjGiysT-dEz"
			"9jGXVj19-dop8NkxB9fKxYYamKEYxa4wN0cXXAQ",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 8 },
	},
	{
		.what = "jwt/exp-in-leeway",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxNzk5"
			"OTk5OTgwfQ.STRz9xGTW4OCmLHQOZlWdHVPCz0oHx3dXA6bI"
			"PAsTfs",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxNzk5OTk5OTg"
			"wfQ.STRz9xGTW4OCmLHQOZlWdHVPCz0oHx3dXA6bIPAsTfs",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 30000,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/nbf-in-leeway",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwLCJuYmYiOjE4MDAwMDAwMjB9.pEof84khuOTf-2z"
			"gAgkfB9WcooDBfXbwihp8XTeV9cI",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wLCJuYmYiOjE4MDAwMDAwMjB9.pEof84khuOTf-2zgAgkfB9"
			"WcooDBfXbwihp8XTeV9cI",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 30000,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/no-typ",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiIsImlh"
			"dCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.LAIq3"
			"7CoLqhSBZdcRrlypDgsVRkQcn1PDUtlARcEvsc",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc"
			"5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.LAIq37CoLqhS"
			"BZdcRrlypDgsVRkQcn1PDUtlARcEvsc",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/unknown-header-members",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImZvb"
			"yI6eyJhIjpbMV19fQ.eyJzdWIiOiI0MiIsImlhdCI6MTc5OT"
			"k5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.qFgbUeksBmMGGZh"
			"eKKrFkZkFP5we2fsx43Nz24CAVvg",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImZvbyI6eyJh"
			"IjpbMV19fQ.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0M"
			"CwiZXhwIjoxODAwMDAwNjAwfQ.qFgbUeksBmMGGZheKKrFkZ"
			"kFP5we2fsx43Nz24CAVvg",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/escaped-member-names",
		.path = "sub",
		.authorization =
			"Bearer eyJcdTAwNjFsZyI6IkhTMjU2In0.eyJzXHUwMDc1Y"
			"iI6Ilx1MDAzNFx1MDAzMiIsImV4cCI6MTgwMDAwMDAwOX0.L"
			"jtIqTx93kT8JQhLIoZSe1GPWI2jPANltpib2SJ0Bj8",
		.cookies = "",
		.token =
			"eyJcdTAwNjFsZyI6IkhTMjU2In0.eyJzXHUwMDc1YiI6Ilx1"
			"MDAzNFx1MDAzMiIsImV4cCI6MTgwMDAwMDAwOX0.LjtIqTx9"
			"3kT8JQhLIoZSe1GPWI2jPANltpib2SJ0Bj8",
		.user = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/alg-none",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzd"
			"WIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwM"
			"DAwNjAwfQ.",
		.cookies = "",
		.token =
			"eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiI0"
			"MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAw"
			"fQ.",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/alg-None",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJOb25lIiwidHlwIjoiSldUIn0.eyJzd"
			"WIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwM"
			"DAwNjAwfQ.",
		.cookies = "",
		.token =
			"eyJhbGciOiJOb25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiI0"
			"MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAw"
			"fQ.",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/alg-nOnE",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJuT25FIiwidHlwIjoiSldUIn0.eyJzd"
			"WIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwM"
			"DAwNjAwfQ.",
		.cookies = "",
		.token =
			"eyJhbGciOiJuT25FIiwidHlwIjoiSldUIn0.eyJzdWIiOiI0"
			"MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAw"
			"fQ.",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/alg-none-with-hs-signature",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiI0MiIsImlhd"
			"CI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.VybqD1"
			"cMNp6GJqaqqxysdvU8Zi-SKukUF3wRoY23mbM",
		.cookies = "",
		.token =
			"eyJhbGciOiJub25lIn0.eyJzdWIiOiI0MiIsImlhdCI6MTc5"
			"OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.VybqD1cMNp6GJ"
			"qaqqxysdvU8Zi-SKukUF3wRoY23mbM",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/alg-missing",
		.path = "sub",
		.authorization =
			"Bearer eyJ0eXAiOiJKV1QifQ.eyJzdWIiOiI0MiIsImlhdC"
			"I6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.vcZbNUV"
			"ZXPEXmmdlwr6H4i08K00JUz21hHSCmdvS5To",
		.cookies = "",
		.token =
			"eyJ0eXAiOiJKV1QifQ.eyJzdWIiOiI0MiIsImlhdCI6MTc5O"
			"Tk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.vcZbNUVZXPEXmm"
			"dlwr6H4i08K00JUz21hHSCmdvS5To",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/alg-lowercase",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJoczI1NiJ9.eyJzdWIiOiI0MiIsImlh"
			"dCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.Hr6W5"
			"QbFxvRqxPJYZgYDdW7DoruNtTyfx-Bz_oi5xPI",
		.cookies = "",
		.token =
			"eyJhbGciOiJoczI1NiJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc"
			"5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.Hr6W5QbFxvRq"
			"xPJYZgYDdW7DoruNtTyfx-Bz_oi5xPI",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/alg-number",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOjI1Nn0.eyJzdWIiOiI0MiIsImlhdCI6M"
			"Tc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.6hQ6pPBpqw"
			"LC7e0vCVYGDIqlInelOBfE8qLAc7OIiR4",
		.cookies = "",
		.token =
			"eyJhbGciOjI1Nn0.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5"
			"OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.6hQ6pPBpqwLC7e0vC"
			"VYGDIqlInelOBfE8qLAc7OIiR4",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/alg-hs512-under-hs256-key",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzUxMiJ9.eyJzdWIiOiI0MiIsImlh"
			"dCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.F25RV"
			"_PhJAQvc6v2aqiCl0vLOJ3nkeo05L-DryFsfNXZtGiMFueny"
			"dhvPaQvP_hrXJ6ZFNzlpZlGzgYaJfZ3zg",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzUxMiJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc"
			"5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.F25RV_PhJAQv"
			"c6v2aqiCl0vLOJ3nkeo05L-DryFsfNXZtGiMFuenydhvPaQv"
			"P_hrXJ6ZFNzlpZlGzgYaJfZ3zg",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/alg-twice",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJub25lIiwiYWxnIjoiSFMyNTYifQ.ey"
			"JzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxOD"
			"AwMDAwNjAwfQ.eKHoFbkUTXUrWWHo0mHULhzUt0xAWnMrNBG"
			"bcZOv3Kg",
		.cookies = "",
		.token =
			"eyJhbGciOiJub25lIiwiYWxnIjoiSFMyNTYifQ.eyJzdWIiO"
			"iI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwN"
			"jAwfQ.eKHoFbkUTXUrWWHo0mHULhzUt0xAWnMrNBGbcZOv3K"
			"g",
		.also = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/confusion-hs256-rsa-pem",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.jxGNbXLWJI_WesuOGxOmZKfNOywfDg7pWeQ1-"
			"FcHdXk",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.jxGNbXLWJI_WesuOGxOmZKfNOywfDg7pWeQ1-FcHdXk",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 3 },
	},
	{
		.what = "jwt/confusion-hs256-ec-pem",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.qQFzUMyeJvPXO5oqlJURo6sx50N905TRD7FPO"
			"q7BEFs",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.qQFzUMyeJvPXO5oqlJURo6sx50N905TRD7FPOq7BEFs",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 6 },
	},
	{
		.what = "jwt/confusion-hs256-ed25519-pem",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.rXTilIk3guMhKLDCByiK2kJ2tvk2nQhgAgPS0"
			"m-o3_s",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.rXTilIk3guMhKLDCByiK2kJ2tvk2nQhgAgPS0m-o3_s",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 8 },
	},
	{
		.what = "jwt/confusion-hs256-rsa-pem-trimmed",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.K7C20MJ9VTwLmgnejOeIyYRaDdNYTAp-OISO1"
			"seL9J4",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.K7C20MJ9VTwLmgnejOeIyYRaDdNYTAp-OISO1seL9J4",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 3 },
	},
	{
		.what = "jwt/confusion-rs256-for-ps256",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.aLhUvFYBq5MFAxxcCgxrTiu4NVH8H4zzCmuPd"
			"ktuPg8kBeePp6LXaR89CiaLZHe2So0FEHITAQXBGS4KwcAE8"
			"iKzCosJwvtXoMQDlwjXzAlsfpGyboEgsuEqXgXreoz-Fb-c8"
			"HHc8JPVVS-NwRaX7A7MWZdquoYA3JwVcsvQiUYYwbkpFVKdn"
			"Xp3T5WETo-fs9LZIrq8vO3_g6x4jcJMK6aiLfWvuCzfW8PPm"
			"T4UNEiIkkeXXcj3bty7egM_Qtr1k1UsO0762rM3YK-gc88nt"
			"V7kS5jZinpjAcVhnk0Vl0vcyF5dO08LVnLCLQ7uHgbwdt7en"
			"fDNLJ0K8jC7zhD7Vw",
		.cookies = "",
		.token =
			"eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.aLhUvFYBq5MFAxxcCgxrTiu4NVH8H4zzCmuPdktuPg8k"
			"BeePp6LXaR89CiaLZHe2So0FEHITAQXBGS4KwcAE8iKzCosJ"
			"wvtXoMQDlwjXzAlsfpGyboEgsuEqXgXreoz-Fb-c8HHc8JPV"
			"VS-NwRaX7A7MWZdquoYA3JwVcsvQiUYYwbkpFVKdnXp3T5WE"
			"To-fs9LZIrq8vO3_g6x4jcJMK6aiLfWvuCzfW8PPmT4UNEiI"
			"kkeXXcj3bty7egM_Qtr1k1UsO0762rM3YK-gc88ntV7kS5jZ"
			"inpjAcVhnk0Vl0vcyF5dO08LVnLCLQ7uHgbwdt7enfDNLJ0K"
			"8jC7zhD7Vw",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 5 },
	},
	{
		.what = "jwt/empty-secret-forgery",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.heoVLMRrOPKV3ZK_8rbkbSQCV2W2rD2wCR1GP"
			"eivvV8",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.heoVLMRrOPKV3ZK_8rbkbSQCV2W2rD2wCR1GPeivvV8",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 2,
		.key = { 3, 0 },
	},
	{
		.what = "jwt/wrong-secret",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.0fA0yMreGdsAI-2S4SbJGMVXaGdcxbyL0iQRL"
			"YKaWcI",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.0fA0yMreGdsAI-2S4SbJGMVXaGdcxbyL0iQRLYKaWcI",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/signature-empty",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/signature-absent",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/signature-16-of-32",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.1byiGjIx9GUHKachPYG1sw",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.1byiGjIx9GUHKachPYG1sw",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/signature-33-bytes",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb"
			"8pgNmMA",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8pgNmMA",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/signature-flipped",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.AbyiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb"
			"8pgNmM",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.AbyiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8pgNmM",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/payload-swapped",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiAiMSIsICJpYXQiOiAxNzk5OTk5OTQwLCAiZXhwIjog"
			"MTgwMDAwMDYwMH0.1byiGjIx9GUHKachPYG1sw1hArcJQgm0"
			"3Fdxb8pgNmM",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiA"
			"iMSIsICJpYXQiOiAxNzk5OTk5OTQwLCAiZXhwIjogMTgwMDA"
			"wMDYwMH0.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8p"
			"gNmM",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/header-swapped",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIgfQ.ey"
			"JzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxOD"
			"AwMDAwNjAwfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fd"
			"xb8pgNmM",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIgfQ.eyJzdWIiO"
			"iI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwN"
			"jAwfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8pgNm"
			"M",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/signature-noncanonical-tail",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb"
			"8pgNmN",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8pgNmN",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/padding",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb"
			"8pgNmM=",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8pgNmM=",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/std-alphabet",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.+byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb"
			"8pgNmM",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.+byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8pgNmM",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/newline-inside",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.1byiGjIx9G\012UHKachPYG1sw1hArcJQgm03"
			"Fdxb8pgNmM",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.1byiGjIx9G\012UHKachPYG1sw1hArcJQgm03Fdxb8pg"
			"NmM",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/junk-inside",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.1byiGjIx9G!UHKachPYG1sw1hArcJQgm03Fdx"
			"b8pgNmM",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.1byiGjIx9G!UHKachPYG1sw1hArcJQgm03Fdxb8pgNmM",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/four-parts",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb"
			"8pgNmM.x",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8pgNmM."
			"x",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/jwe-five-parts",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0.."
			"AAAA.AAAA.AAAA",
		.cookies = "",
		.token =
			"eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AA"
			"AA.AAAA",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/empty-token",
		.path = "sub",
		.authorization = "Bearer ",
		.cookies = "",
		.token = "",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/dots",
		.path = "sub",
		.authorization = "Bearer ..",
		.cookies = "",
		.token = "..",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/es256-zero-signature",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"A",
		.cookies = "",
		.token =
			"eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 6 },
	},
	{
		.what = "jwt/es256-r-s-equal-n",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ._____wAAAAD__________7zm-q2nF56E87nKw"
			"vxjJVH_____AAAAAP__________vOb6racXnoTzucrC_GMlU"
			"Q",
		.cookies = "",
		.token =
			"eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ._____wAAAAD__________7zm-q2nF56E87nKwvxjJVH_"
			"____AAAAAP__________vOb6racXnoTzucrC_GMlUQ",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 6 },
	},
	{
		.what = "jwt/es256-der-signature",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.MEQCIBgguJpgwvLCl6mVRDUfC4lq0vOhnS581"
			"S2CPw_cdUmkAiB9w8xPge1A6bYC9UsupGC-mLyAkCZPdQ-KB"
			"0HxK-JNLA",
		.cookies = "",
		.token =
			"eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.MEQCIBgguJpgwvLCl6mVRDUfC4lq0vOhnS581S2CPw_c"
			"dUmkAiB9w8xPge1A6bYC9UsupGC-mLyAkCZPdQ-KB0HxK-JN"
			"LA",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 6 },
	},
	{
		.what = "jwt/es256-other-key",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiI0MiIsImlh"
			"dCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.GiQJo"
			"mKAlRVICpiflLDTBplhMi9KL2dELD6NDj_Btzam3LqCAkdCH"
			"qphojv_QYL_QgmWy1XxKAPZtPo0tNdVBg",
		.cookies = "",
		.token =
			"eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc"
			"5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.GiQJomKAlRVI"
			"CpiflLDTBplhMi9KL2dELD6NDj_Btzam3LqCAkdCHqphojv_"
			"QYL_QgmWy1XxKAPZtPo0tNdVBg",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 6 },
	},
	{
		.what = "jwt/es256-63-bytes",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.N49EZmdCuM9yxQW6T_WwHBnjXS_eWx7Mspfbz"
			"Rhz9HMsf4vWP-8_kxANEc7pk3z6qnpb8aJcXR3DN2AwkRWz",
		.cookies = "",
		.token =
			"eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.N49EZmdCuM9yxQW6T_WwHBnjXS_eWx7MspfbzRhz9HMs"
			"f4vWP-8_kxANEc7pk3z6qnpb8aJcXR3DN2AwkRWz",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 6 },
	},
	{
		.what = "jwt/eddsa-s-plus-l",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiI0MiIsImlh"
			"dCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.2qbf8"
			"J_zIb4QG_CD96iOJG37PENxXiBrO9GoWuv6qSFNpjEAGvpKj"
			"sTuBrx4Lz5jbKU_FFFR3VXgixkq3RHnGA",
		.cookies = "",
		.token =
			"eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc"
			"5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.2qbf8J_zIb4Q"
			"G_CD96iOJG37PENxXiBrO9GoWuv6qSFNpjEAGvpKjsTuBrx4"
			"Lz5jbKU_FFFR3VXgixkq3RHnGA",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 8 },
	},
	{
		.what = "jwt/eddsa-63-bytes",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiI0MiIsImlh"
			"dCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.2qbf8"
			"J_zIb4QG_CD96iOJG37PENxXiBrO9GoWuv6qSFg0juj_5Y4N"
			"u5RDxmaNV9ObKU_FFFR3VXgixkq3RHn",
		.cookies = "",
		.token =
			"eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc"
			"5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.2qbf8J_zIb4Q"
			"G_CD96iOJG37PENxXiBrO9GoWuv6qSFg0juj_5Y4Nu5RDxma"
			"NV9ObKU_FFFR3VXgixkq3RHn",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 8 },
	},
	{
		.what = "jwt/rs256-signature-short",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI0MiIsImlh"
			"dCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.a9YUz"
			"4C0TLF8xDhJheO7EmzsUz8ryfTabpJyV_tNfTPBZNjRmMtRm"
			"AyKMGToADLXfVuboLaj7EptB9xXffym-sMVotmCeK9WQmQep"
			"zocWzPCwshD_uVlLBZ8uQLGWjsOIgw_G-K8KM-e7B2IoKKjY"
			"fcmojWruG4a_9jyV0Br17r5Npuv-tEnLYqymsyChwAcNO32Y"
			"MellFPp1LafgKTWxTniA4SlAtCC5yupJzle9I5TnxUn2iWHM"
			"7lBJfOmyOP-JvWbRU1tNixsUm4UWNdZkS7FlJIJsKirsSmgm"
			"STn4EZobOeI4QHLXGG292bfP0gVdGgUlsW3oe4Fru7iEeXL",
		.cookies = "",
		.token =
			"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc"
			"5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.a9YUz4C0TLF8"
			"xDhJheO7EmzsUz8ryfTabpJyV_tNfTPBZNjRmMtRmAyKMGTo"
			"ADLXfVuboLaj7EptB9xXffym-sMVotmCeK9WQmQepzocWzPC"
			"wshD_uVlLBZ8uQLGWjsOIgw_G-K8KM-e7B2IoKKjYfcmojWr"
			"uG4a_9jyV0Br17r5Npuv-tEnLYqymsyChwAcNO32YMellFPp"
			"1LafgKTWxTniA4SlAtCC5yupJzle9I5TnxUn2iWHM7lBJfOm"
			"yOP-JvWbRU1tNixsUm4UWNdZkS7FlJIJsKirsSmgmSTn4EZo"
			"bOeI4QHLXGG292bfP0gVdGgUlsW3oe4Fru7iEeXL",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 3 },
	},
	{
		.what = "jwt/rs256-signature-zero",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI0MiIsImlh"
			"dCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.AAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"A",
		.cookies = "",
		.token =
			"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc"
			"5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.AAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 3 },
	},
	{
		.what = "jwt/kid-traversal",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsImtpZCI6Ii4uLy4uLy4uL"
			"y4uL2Rldi9udWxsIn0.eyJzdWIiOiI0MiIsImlhdCI6MTc5O"
			"Tk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.ZptlK8irzkCTGt"
			"Op9mqiCkHyNq9g_4OeNypUsd4V9Cw",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsImtpZCI6Ii4uLy4uLy4uLy4uL2Rl"
			"di9udWxsIn0.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0"
			"MCwiZXhwIjoxODAwMDAwNjAwfQ.ZptlK8irzkCTGtOp9mqiC"
			"kHyNq9g_4OeNypUsd4V9Cw",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 14 },
	},
	{
		.what = "jwt/kid-sql",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsImtpZCI6IngnIFVOSU9OI"
			"FNFTEVDVCAnayJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5"
			"OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.NeNrXkvFfSyCxEufB"
			"4425fpSUdWUVYSB0Td2XjWsKeM",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsImtpZCI6IngnIFVOSU9OIFNFTEVD"
			"VCAnayJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCw"
			"iZXhwIjoxODAwMDAwNjAwfQ.NeNrXkvFfSyCxEufB4425fpS"
			"UdWUVYSB0Td2XjWsKeM",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 14 },
	},
	{
		.what = "jwt/kid-nul",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsImtpZCI6ImtleS0xXHUwM"
			"DAwIn0.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZ"
			"XhwIjoxODAwMDAwNjAwfQ.2C8opdGhJ8x1EIx4RduM9u7RM7"
			"fT7wxoOkzoclb3RYQ",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsImtpZCI6ImtleS0xXHUwMDAwIn0."
			"eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjox"
			"ODAwMDAwNjAwfQ.2C8opdGhJ8x1EIx4RduM9u7RM7fT7wxoO"
			"kzoclb3RYQ",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 14 },
	},
	{
		.what = "jwt/kid-long",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsImtpZCI6Imtra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra"
			"2trayJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwi"
			"ZXhwIjoxODAwMDAwNjAwfQ.3xk7Klml1usHFtHA_KPcy2Ntx"
			"mS4BMKPsYuVIf5YTE0",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsImtpZCI6Imtra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2tr"
			"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2trayJ9"
			".eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjo"
			"xODAwMDAwNjAwfQ.3xk7Klml1usHFtHA_KPcy2NtxmS4BMKP"
			"sYuVIf5YTE0",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 14 },
	},
	{
		.what = "jwt/kid-unknown-right-secret",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsImtpZCI6Im90aGVyIn0.e"
			"yJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxO"
			"DAwMDAwNjAwfQ.56kokn03JwmPybkeDmtKD84-ueo7N1KEF4"
			"3e5CEJSMA",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsImtpZCI6Im90aGVyIn0.eyJzdWIi"
			"OiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAw"
			"NjAwfQ.56kokn03JwmPybkeDmtKD84-ueo7N1KEF43e5CEJS"
			"MA",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 14 },
	},
	{
		.what = "jwt/kid-number",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsImtpZCI6MX0.eyJzdWIiO"
			"iI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwN"
			"jAwfQ.4kNLpl-4HdQERYdvq4RahxXdMuhgbwK8iZJaVzVp1u"
			"A",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsImtpZCI6MX0.eyJzdWIiOiI0MiIs"
			"ImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.4"
			"kNLpl-4HdQERYdvq4RahxXdMuhgbwK8iZJaVzVp1uA",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 15 },
	},
	{
		.what = "jwt/crit-unknown",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsImNyaXQiOlsieCJdLCJ4I"
			"joxfQ.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZX"
			"hwIjoxODAwMDAwNjAwfQ.-Au6vRGx5Gh69mGifkVXanZESze"
			"hE9gX0BFTsz-5a_Q",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsImNyaXQiOlsieCJdLCJ4IjoxfQ.e"
			"yJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxO"
			"DAwMDAwNjAwfQ.-Au6vRGx5Gh69mGifkVXanZESzehE9gX0B"
			"FTsz-5a_Q",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/crit-empty",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsImNyaXQiOltdfQ.eyJzdW"
			"IiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMD"
			"AwNjAwfQ.-c2EMmHv4BPff-QTIw2vmkvd3Y0TVIVYTWZroHJ"
			"2XSw",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsImNyaXQiOltdfQ.eyJzdWIiOiI0M"
			"iIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwf"
			"Q.-c2EMmHv4BPff-QTIw2vmkvd3Y0TVIVYTWZroHJ2XSw",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/crit-exp",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsImNyaXQiOlsiZXhwIl0sI"
			"mV4cCI6MTgwMDAwMDAwMH0.eyJzdWIiOiI0MiIsImlhdCI6M"
			"Tc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.LKSwOrzQxI"
			"Vu2e78b-SvjXPQKI1i6oWJqBpSTOAdvao",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsImNyaXQiOlsiZXhwIl0sImV4cCI6"
			"MTgwMDAwMDAwMH0.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5"
			"OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.LKSwOrzQxIVu2e78b"
			"-SvjXPQKI1i6oWJqBpSTOAdvao",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/b64-false",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNya"
			"XQiOlsiYjY0Il19.{\"sub\":\"42\",\"iat\":17999999"
			"40,\"exp\":1800000600}.Y_stj8v433fFp-9fKieTCvzyj"
			"wgKCGzdDTkNg6rOgKs",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsi"
			"YjY0Il19.{\"sub\":\"42\",\"iat\":1799999940,\"ex"
			"p\":1800000600}.Y_stj8v433fFp-9fKieTCvzyjwgKCGzd"
			"DTkNg6rOgKs",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/b64-false-encoded-payload",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNya"
			"XQiOlsiYjY0Il19.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5"
			"OTk0MCwiZXhwIjoxODAwMDAwNjAwfQ.ZKziOfddzEf_O6Nkc"
			"opuwrcC-8DS9d-lpqGxkoNxI04",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsi"
			"YjY0Il19.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCw"
			"iZXhwIjoxODAwMDAwNjAwfQ.ZKziOfddzEf_O6NkcopuwrcC"
			"-8DS9d-lpqGxkoNxI04",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/jwk-embedded",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJSUzI1NiIsImp3ayI6eyJrdHkiOiJSU"
			"0EiLCJuIjoic1BGMGc0V0xHcGMyOVlvdVRSeHZmN01CVVQwQ"
			"lIzTDhNWGF2ZTZGdmNKUE94V1k5Yll0Qng0VVkyVkk1MVM5V"
			"lBjaWRUWmJMYXdBdEJ6TElBeFdhQVhZM0Zra2c1SG5MSUptc"
			"V9XalFtaHgtUlUwVmphY1A0cVp1SGZ1dGV0bjFGVTBwaHZZX"
			"zBxQXY5Mm56MWdWNnFmQ1V5Z0ctN1pUV0FuZUdtS0dwR2QzO"
			"UZBNU9uSjdLblZiby1aMnl3MXI2dkpyVFFlTko0NTMxaDR4R"
			"UtpVE5sMnVWRXJuMmh2YWUxSGpWbTRkUzBxc0pSU3JMUGJCU"
			"1JXY2Q1bW5IbnhPMC1qbUc2ZV9iNmRncGVwb0hLU2JDdFdvd"
			"ngxVlByREwtSUtkVjdCb2xQMDlPOUlyOXFWUDB6NU9WNFROU"
			"S1uaWk4eEhnWUlHMjhrVHpJazFuc3FOMTl3IiwiZSI6IkFRQ"
			"UIifX0.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZ"
			"XhwIjoxODAwMDAwNjAwfQ.QiIfzZSzuvxRWMRtVziCMDFcej"
			"x6VHSA4HYy25EmF49qVxZlA9-2BeP4t54onBxux98fP4PN24"
			"Hd5kWjlSbY7jrXpenhFSEXgvlARccc9ePdZ4Xr6YgfgRmDkT"
			"Qeph_vzumV0TAy_yVY3ZSCSgcum5bujK9qnSTZr6BaIjwYMd"
			"apWMBb2utY2LOqNccclHvhPwc6AwDG8lch1-lJdap7-NnDj1"
			"fc8D5OVFQywkpafmE7mHtMvu03owcqVBUEbBwLxdHV0Xs5of"
			"1_47SNOz7FUll2iOLCmYmtt7IEVzQ1Bak4rDrwoJlnDgYwr_"
			"iAiZ7CyMpqHxSci1DePUTsNdUvwQ",
		.cookies = "",
		.token =
			"eyJhbGciOiJSUzI1NiIsImp3ayI6eyJrdHkiOiJSU0EiLCJu"
			"Ijoic1BGMGc0V0xHcGMyOVlvdVRSeHZmN01CVVQwQlIzTDhN"
			"WGF2ZTZGdmNKUE94V1k5Yll0Qng0VVkyVkk1MVM5VlBjaWRU"
			"WmJMYXdBdEJ6TElBeFdhQVhZM0Zra2c1SG5MSUptcV9XalFt"
			"aHgtUlUwVmphY1A0cVp1SGZ1dGV0bjFGVTBwaHZZXzBxQXY5"
			"Mm56MWdWNnFmQ1V5Z0ctN1pUV0FuZUdtS0dwR2QzOUZBNU9u"
			"SjdLblZiby1aMnl3MXI2dkpyVFFlTko0NTMxaDR4RUtpVE5s"
			"MnVWRXJuMmh2YWUxSGpWbTRkUzBxc0pSU3JMUGJCU1JXY2Q1"
			"bW5IbnhPMC1qbUc2ZV9iNmRncGVwb0hLU2JDdFdvdngxVlBy"
			"REwtSUtkVjdCb2xQMDlPOUlyOXFWUDB6NU9WNFROUS1uaWk4"
			"eEhnWUlHMjhrVHpJazFuc3FOMTl3IiwiZSI6IkFRQUIifX0."
			"eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjox"
			"ODAwMDAwNjAwfQ.QiIfzZSzuvxRWMRtVziCMDFcejx6VHSA4"
			"HYy25EmF49qVxZlA9-2BeP4t54onBxux98fP4PN24Hd5kWjl"
			"SbY7jrXpenhFSEXgvlARccc9ePdZ4Xr6YgfgRmDkTQeph_vz"
			"umV0TAy_yVY3ZSCSgcum5bujK9qnSTZr6BaIjwYMdapWMBb2"
			"utY2LOqNccclHvhPwc6AwDG8lch1-lJdap7-NnDj1fc8D5OV"
			"FQywkpafmE7mHtMvu03owcqVBUEbBwLxdHV0Xs5of1_47SNO"
			"z7FUll2iOLCmYmtt7IEVzQ1Bak4rDrwoJlnDgYwr_iAiZ7Cy"
			"MpqHxSci1DePUTsNdUvwQ",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 3 },
	},
	{
		.what = "jwt/jku",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJSUzI1NiIsImprdSI6Imh0dHA6Ly8xM"
			"jcuMC4wLjE6MS9qd2tzLmpzb24iLCJraWQiOiJhIn0.eyJzd"
			"WIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwM"
			"DAwNjAwfQ.IvzTNYO49KANcfnLaIWmepkU-bfQJ4Xlke7olf"
			"aTai7soEycWPJdbiv8V74aIsKxyVfuNkABP4jysgwrjvXIqs"
			"9Jt_8Tahlcd_cp8eRwAQwOU4jFHxXBzSKRNqJZhCq9YqBAfL"
			"b4WWgKc1xOuB5COGe4sEJDIU4rhmfw8KvoY1SP_5FobcCBUa"
			"fXC3kp8fWBj9UpX_D7V4SSWotRys5oKCSXdBQDAcY7lTb3td"
			"rEmQbGPIf9DA-fCBDJq3_2TL1CLcCdn2CQrGjTveGgLjlrff"
			"nl6Norl5VUS_owb52PHM2Som0mVq8rOlkhu-CZZLtZEPZPyJ"
			"H5Xib7fdTEc4PX_Q",
		.cookies = "",
		.token =
			"eyJhbGciOiJSUzI1NiIsImprdSI6Imh0dHA6Ly8xMjcuMC4w"
			"LjE6MS9qd2tzLmpzb24iLCJraWQiOiJhIn0.eyJzdWIiOiI0"
			"MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjAw"
			"fQ.IvzTNYO49KANcfnLaIWmepkU-bfQJ4Xlke7olfaTai7so"
			"EycWPJdbiv8V74aIsKxyVfuNkABP4jysgwrjvXIqs9Jt_8Ta"
			"hlcd_cp8eRwAQwOU4jFHxXBzSKRNqJZhCq9YqBAfLb4WWgKc"
			"1xOuB5COGe4sEJDIU4rhmfw8KvoY1SP_5FobcCBUafXC3kp8"
			"fWBj9UpX_D7V4SSWotRys5oKCSXdBQDAcY7lTb3tdrEmQbGP"
			"If9DA-fCBDJq3_2TL1CLcCdn2CQrGjTveGgLjlrffnl6Norl"
			"5VUS_owb52PHM2Som0mVq8rOlkhu-CZZLtZEPZPyJH5Xib7f"
			"dTEc4PX_Q",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 3 },
	},
	{
		.what = "jwt/exp-past",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxNzk5"
			"OTk5OTk5fQ.PMgvUgRonFm8AQpF1_40EOO7enW3uZWEtS1SG"
			"b4vlb4",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxNzk5OTk5OTk"
			"5fQ.PMgvUgRonFm8AQpF1_40EOO7enW3uZWEtS1SGb4vlb4",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/exp-now",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwMDAwfQ.kLjVBsyvgRuzB9MZapDwppJWtC0gF1oa7zQD8"
			"qLi3cI",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwMDA"
			"wfQ.kLjVBsyvgRuzB9MZapDwppJWtC0gF1oa7zQD8qLi3cI",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/exp-past-leeway",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxNzk5"
			"OTk5OTY5fQ.vUJ6aURnMshYLP6mauJHgRzo1Sij-yQ9DG-bN"
			"WlpMuw",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxNzk5OTk5OTY"
			"5fQ.vUJ6aURnMshYLP6mauJHgRzo1Sij-yQ9DG-bNWlpMuw",
		.now_s = 1800000000,
		.leeway_ms = 30000,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/exp-string",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoiMTgw"
			"MDAwMDYwMCJ9.TldIcnosi5kHplrIEel5dpsbTnegWW_T1bb"
			"teSu7pdY",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoiMTgwMDAwMDY"
			"wMCJ9.TldIcnosi5kHplrIEel5dpsbTnegWW_T1bbteSu7pd"
			"Y",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/exp-missing",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MH0.jKAy-CJ1ZavF"
			"hUNQ0idAoa0MvjUaxLQbpGTTSXoNxb0",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MH0.jKAy-CJ1ZavFhUNQ0id"
			"Aoa0MvjUaxLQbpGTTSXoNxb0",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/exp-null",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImV4cCI6bnVsbH0.lBlQOgXIFmM7MmgP5hUU"
			"fRPmOMSsidw6iy9kcNGJs3g",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImV4cCI6bnVsbH0.lBlQOgXIFmM7MmgP5hUUfRPmOMS"
			"sidw6iy9kcNGJs3g",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/exp-negative",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjotMX0."
			"J5656HMRTekGg6jRJRnL45E4xeI1WKkJg46LyZCOhjk",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjotMX0.J5656HM"
			"RTekGg6jRJRnL45E4xeI1WKkJg46LyZCOhjk",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/exp-huge",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImV4cCI6MWU0MDB9.hehX0aD_hCI8xdavNUm"
			"7U_-ZRLyH53TySdFbPaYDG5w",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImV4cCI6MWU0MDB9.hehX0aD_hCI8xdavNUm7U_-ZRL"
			"yH53TySdFbPaYDG5w",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/exp-2-to-64",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImV4cCI6MTg0NDY3NDQwNzM3MDk1NTE2MTd9"
			".f9iS0mtWZGjI1v5NF-6_diL0qVV2qLfaqCm7BsgpfAE",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImV4cCI6MTg0NDY3NDQwNzM3MDk1NTE2MTd9.f9iS0m"
			"tWZGjI1v5NF-6_diL0qVV2qLfaqCm7BsgpfAE",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/exp-bool",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImV4cCI6dHJ1ZX0.TbHV2LOzzp38Mr0owEft"
			"REiD_5Qf0r_38AykNGXFme0",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImV4cCI6dHJ1ZX0.TbHV2LOzzp38Mr0owEftREiD_5Q"
			"f0r_38AykNGXFme0",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/nbf-future",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwLCJuYmYiOjE4MDAwMDAwMDF9.AzBP_jvvRvksVwn"
			"RMOt_sAz54SZRZqPGPV1rejTc5Pc",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wLCJuYmYiOjE4MDAwMDAwMDF9.AzBP_jvvRvksVwnRMOt_sA"
			"z54SZRZqPGPV1rejTc5Pc",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/nbf-string",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwLCJuYmYiOiIwIn0.BhHKMNcALT7JzhD6gq0YTuJw"
			"DF0bY1ZSJjP9g4xjiRM",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wLCJuYmYiOiIwIn0.BhHKMNcALT7JzhD6gq0YTuJwDF0bY1Z"
			"SJjP9g4xjiRM",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/iss-wrong",
		.issuer = "https://a",
		.audience = "sse",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwLCJpc3MiOiJodHRwczovL2EvIiwiYXVkIjoic3Nl"
			"In0.MtvDs7gNPluWyYtqDyKPmuWw2eR7idb1Kdcb7124vqo",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wLCJpc3MiOiJodHRwczovL2EvIiwiYXVkIjoic3NlIn0.Mtv"
			"Ds7gNPluWyYtqDyKPmuWw2eR7idb1Kdcb7124vqo",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/iss-missing",
		.issuer = "https://a",
		.audience = "sse",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwLCJhdWQiOiJzc2UifQ.Ygchu99kbh2ZSBpE8dTUK"
			"zGvN1aOSZnqHBHINuSpMvI",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wLCJhdWQiOiJzc2UifQ.Ygchu99kbh2ZSBpE8dTUKzGvN1aO"
			"SZnqHBHINuSpMvI",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/iss-array",
		.issuer = "https://a",
		.audience = "sse",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwLCJpc3MiOlsiaHR0cHM6Ly9hIl0sImF1ZCI6InNz"
			"ZSJ9.l636unIle6Q77r3XnsvzxnS8I3-BR4sh_K3xEYPjlqc",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wLCJpc3MiOlsiaHR0cHM6Ly9hIl0sImF1ZCI6InNzZSJ9.l6"
			"36unIle6Q77r3XnsvzxnS8I3-BR4sh_K3xEYPjlqc",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/aud-wrong",
		.issuer = "https://a",
		.audience = "sse",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwLCJpc3MiOiJodHRwczovL2EiLCJhdWQiOiJzc2Uy"
			"In0.P6PkSJDk6RoAT9SKeIvhc-tM1NRJXf-hb-G9o4-mE4s",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wLCJpc3MiOiJodHRwczovL2EiLCJhdWQiOiJzc2UyIn0.P6P"
			"kSJDk6RoAT9SKeIvhc-tM1NRJXf-hb-G9o4-mE4s",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/aud-missing",
		.issuer = "https://a",
		.audience = "sse",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwLCJpc3MiOiJodHRwczovL2EifQ._p91_dEROQN-0"
			"DwEb8j9mrdpKIEkI7DXDj2MoNv91II",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wLCJpc3MiOiJodHRwczovL2EifQ._p91_dEROQN-0DwEb8j9"
			"mrdpKIEkI7DXDj2MoNv91II",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/aud-array-without",
		.issuer = "https://a",
		.audience = "sse",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwLCJpc3MiOiJodHRwczovL2EiLCJhdWQiOlsieCIs"
			"InNzZXgiLCJzcyJdfQ.hR1n60lgwChs4Ta82WwS78cN7_41K"
			"NCQNlW78bSDIX0",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wLCJpc3MiOiJodHRwczovL2EiLCJhdWQiOlsieCIsInNzZXg"
			"iLCJzcyJdfQ.hR1n60lgwChs4Ta82WwS78cN7_41KNCQNlW7"
			"8bSDIX0",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/aud-object",
		.issuer = "https://a",
		.audience = "sse",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwLCJpc3MiOiJodHRwczovL2EiLCJhdWQiOnsic3Nl"
			"IjoxfX0.gKq2DrxzH5yRlspmYrZCm63iJPkEA3WMClqvhpzx"
			"pZU",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wLCJpc3MiOiJodHRwczovL2EiLCJhdWQiOnsic3NlIjoxfX0"
			".gKq2DrxzH5yRlspmYrZCm63iJPkEA3WMClqvhpzxpZU",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/typ-wrong",
		.type = "at+jwt",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.VRlZLEPo7eC6PSRQX8KmOSCwDkt5suersL7Od"
			"MRHQDNbHWdSqOmqlXCFwb-tLBUkwYaZeu8As3uDM6zFG2TkC"
			"Q",
		.cookies = "",
		.token =
			"eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.VRlZLEPo7eC6PSRQX8KmOSCwDkt5suersL7OdMRHQDNb"
			"HWdSqOmqlXCFwb-tLBUkwYaZeu8As3uDM6zFG2TkCQ",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 8 },
	},
	{
		.what = "jwt/sub-missing",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJp"
			"YXQiOjE3OTk5OTk5NDAsImV4cCI6MTgwMDAwMDYwMH0.qcin"
			"C6WX5QJ03p236RWzoyBiPJw4TBkIK5sCowPv2lE",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE"
			"3OTk5OTk5NDAsImV4cCI6MTgwMDAwMDYwMH0.qcinC6WX5QJ"
			"03p236RWzoyBiPJw4TBkIK5sCowPv2lE",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/sub-empty",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiIiLCJpYXQiOjE3OTk5OTk5NDAsImV4cCI6MTgwMDAw"
			"MDYwMH0.8SwHMwoe3dc4SuIwQwNu-abzHo-BKnFW2t0x8FUY"
			"bVo",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"iLCJpYXQiOjE3OTk5OTk5NDAsImV4cCI6MTgwMDAwMDYwMH0"
			".8SwHMwoe3dc4SuIwQwNu-abzHo-BKnFW2t0x8FUYbVo",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/sub-float",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOjQuNSwiaWF0IjoxNzk5OTk5OTQwLCJleHAiOjE4MDAw"
			"MDA2MDB9.GR2iqWNjIaEUbZdxqYUYFWLpewqdR73_zDI3O7E"
			"ydGQ",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOjQ"
			"uNSwiaWF0IjoxNzk5OTk5OTQwLCJleHAiOjE4MDAwMDA2MDB"
			"9.GR2iqWNjIaEUbZdxqYUYFWLpewqdR73_zDI3O7EydGQ",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/sub-bool",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOnRydWUsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.nRAdQHfOrpQxdNV0ZRCtFOXo64_KKDA8TPyUs"
			"iqKZD8",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOnR"
			"ydWUsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.nRAdQHfOrpQxdNV0ZRCtFOXo64_KKDA8TPyUsiqKZD8",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/sub-array",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOlsiNDIiXSwiaWF0IjoxNzk5OTk5OTQwLCJleHAiOjE4"
			"MDAwMDA2MDB9.hBKNKvt09v6l7Ts_cP3l3eR8WmYOD7evggH"
			"T6zVcSGw",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOls"
			"iNDIiXSwiaWF0IjoxNzk5OTk5OTQwLCJleHAiOjE4MDAwMDA"
			"2MDB9.hBKNKvt09v6l7Ts_cP3l3eR8WmYOD7evggHT6zVcSG"
			"w",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/sub-object",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOnsiaWQiOjQyfSwiaWF0IjoxNzk5OTk5OTQwLCJleHAi"
			"OjE4MDAwMDA2MDB9.tVZ0gIOcdHypNzRV1tVcZ8KHVLGQOQg"
			"SxR_f4taWUVo",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOns"
			"iaWQiOjQyfSwiaWF0IjoxNzk5OTk5OTQwLCJleHAiOjE4MDA"
			"wMDA2MDB9.tVZ0gIOcdHypNzRV1tVcZ8KHVLGQOQgSxR_f4t"
			"aWUVo",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/sub-nul",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0Mlx1MDAwMGFkbWluIiwiaWF0IjoxNzk5OTk5OTQw"
			"LCJleHAiOjE4MDAwMDA2MDB9.Y-r7hv4t8acbDxOx3sD-rXV"
			"0-ZxNoHC_bclrh3x-uU8",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0Mlx1MDAwMGFkbWluIiwiaWF0IjoxNzk5OTk5OTQwLCJleHA"
			"iOjE4MDAwMDA2MDB9.Y-r7hv4t8acbDxOx3sD-rXV0-ZxNoH"
			"C_bclrh3x-uU8",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/sub-newline",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MlxuYWRtaW4iLCJpYXQiOjE3OTk5OTk5NDAsImV4"
			"cCI6MTgwMDAwMDYwMH0.6CgrwunahyDj6-lDpkpJLErBBDKv"
			"ydw3hb5E9INq1Mc",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MlxuYWRtaW4iLCJpYXQiOjE3OTk5OTk5NDAsImV4cCI6MTg"
			"wMDAwMDYwMH0.6CgrwunahyDj6-lDpkpJLErBBDKvydw3hb5"
			"E9INq1Mc",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/sub-long",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiJ1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1Iiwi"
			"aWF0IjoxNzk5OTk5OTQwLCJleHAiOjE4MDAwMDA2MDB9.o-w"
			"r3FLz7UBJndRPmUPHGFseYTcR2phDr4JEI8iT6ec",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV"
			"1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1IiwiaWF0Ijo"
			"xNzk5OTk5OTQwLCJleHAiOjE4MDAwMDA2MDB9.o-wr3FLz7U"
			"BJndRPmUPHGFseYTcR2phDr4JEI8iT6ec",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/sub-null",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOm51bGwsImV4cCI6MTgwMDAwMDAwOX0.PuaKE9Ze0RNS"
			"tYppKhaZeUVEwFDemiffVgEZtvu6wBQ",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOm5"
			"1bGwsImV4cCI6MTgwMDAwMDAwOX0.PuaKE9Ze0RNStYppKha"
			"ZeUVEwFDemiffVgEZtvu6wBQ",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/sub-twice",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiIxIiwiZXhwIjoxODAwMDAwMDA5LCJzdWIiOiI0MiJ9"
			".KvONvB15oqw91sN7jUIeOmotC0Yw27BkgDpFS5WQUTk",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"xIiwiZXhwIjoxODAwMDAwMDA5LCJzdWIiOiI0MiJ9.KvONvB"
			"15oqw91sN7jUIeOmotC0Yw27BkgDpFS5WQUTk",
		.also = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/payload-array",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.WyJz"
			"dWIiXQ.KcjbebdhBEk8EZ4AO49TdKmUnWXrV77AKIG4vyt3d"
			"Zs",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.WyJzdWIiXQ."
			"KcjbebdhBEk8EZ4AO49TdKmUnWXrV77AKIG4vyt3dZs",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/payload-not-json",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.c3Vi"
			"PTQy.-Zox86gkRHq9SNz29Ur4qgWz8grPL19naxY-61pG70A",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.c3ViPTQy.-Z"
			"ox86gkRHq9SNz29Ur4qgWz8grPL19naxY-61pG70A",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/payload-trailing",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiAiNDIiLCAiaWF0IjogMTc5OTk5OTk0MCwgImV4cCI6"
			"IDE4MDAwMDA2MDB9fQ.hGyT4j9aMBBFGVuKCXP0i8ZHS5oK2"
			"OBJV5UoXcLrvlk",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiA"
			"iNDIiLCAiaWF0IjogMTc5OTk5OTk0MCwgImV4cCI6IDE4MDA"
			"wMDA2MDB9fQ.hGyT4j9aMBBFGVuKCXP0i8ZHS5oK2OBJV5Uo"
			"XcLrvlk",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/payload-bad-utf8",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0_zIiLCJleHAiOjE4MDAwMDAwMDl9.3CknqL-UNFn"
			"aPYVbGlxcnsPBmZiSAtkPtkV18_sA74g",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0_zIiLCJleHAiOjE4MDAwMDAwMDl9.3CknqL-UNFnaPYVbGl"
			"xcnsPBmZiSAtkPtkV18_sA74g",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/payload-deep",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImV4cCI6MTgwMDAwMDAwOSwieCI6W1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb"
			"W1tbW1tbW1tbW1tbW1tdXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1d"
			"XV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXX0."
			"0E1Q_hHIPWiLyFV87gOiXGfmjoOClEAbixnIJHabNQM",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImV4cCI6MTgwMDAwMDAwOSwieCI6W1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1t"
			"bW1tbW1tbW1tdXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1"
			"dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXV1dXX0.0E1Q_hH"
			"IPWiLyFV87gOiXGfmjoOClEAbixnIJHabNQM",
		.also = "42",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/payload-nan",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImV4cCI6TmFOfQ.Vj7WgNNyj7Btv2MTBr6Nv"
			"ixfrbu4LGTCwfGT7avw9RE",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImV4cCI6TmFOfQ.Vj7WgNNyj7Btv2MTBr6Nvixfrbu4"
			"LGTCwfGT7avw9RE",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/payload-comment",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsLyp4Ki8iZXhwIjoxODAwMDAwMDA5fQ.DbSXd"
			"k5F8MNgDVkj_hsi7jUWd_zMOxCwWgJ8Y4rbz40",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsLyp4Ki8iZXhwIjoxODAwMDAwMDA5fQ.DbSXdk5F8MNg"
			"DVkj_hsi7jUWd_zMOxCwWgJ8Y4rbz40",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/payload-single-quotes",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eydz"
			"dWInOic0MicsJ2V4cCc6MTgwMDAwMDAwOX0.FBu_J7AozaWE"
			"V-g2qCBwhWZuPXF2esi0A3kffOrM1_s",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eydzdWInOic"
			"0MicsJ2V4cCc6MTgwMDAwMDAwOX0.FBu_J7AozaWEV-g2qCB"
			"whWZuPXF2esi0A3kffOrM1_s",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/payload-leading-bom",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.77u_"
			"eyJzdWIiOiAiNDIiLCAiaWF0IjogMTc5OTk5OTk0MCwgImV4"
			"cCI6IDE4MDAwMDA2MDB9.Ro32cWJfqI0Ky2Bzciw1j_4X8Hj"
			"ccFby61-4F6AAgBw",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.77u_eyJzdWI"
			"iOiAiNDIiLCAiaWF0IjogMTc5OTk5OTk0MCwgImV4cCI6IDE"
			"4MDAwMDA2MDB9.Ro32cWJfqI0Ky2Bzciw1j_4X8HjccFby61"
			"-4F6AAgBw",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/header-bearer-and-cookie",
		.path = "sub",
		.cookie = "mercureAuthorization",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb"
			"8pAAAA",
		.cookies =
			"mercureAuthorization=eyJhbGciOiJIUzI1NiIsInR5cCI"
			"6IkpXVCJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MC"
			"wiZXhwIjoxODAwMDAwNjAwfQ.1byiGjIx9GUHKachPYG1sw1"
			"hArcJQgm03Fdxb8pgNmM",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8pAAAA",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/basic-scheme",
		.path = "sub",
		.authorization =
			"Basic eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzd"
			"WIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwM"
			"DAwNjAwfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8"
			"pgNmM",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8pgNmM",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/bearer-no-token",
		.path = "sub",
		.authorization = "Bearer ",
		.cookies = "",
		.token = "",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/bearer-two-tokens",
		.path = "sub",
		.authorization =
			"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb"
			"8pgNmM eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz"
			"dWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAw"
			"MDAwNjAwfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb"
			"8pgNmM",
		.cookies = "",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8pgNmM",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
	{
		.what = "jwt/query-when-not-configured",
		.path = "sub",
		.cookies = "",
		.query =
			"authorization=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVC"
			"J9.eyJzdWIiOiI0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwI"
			"joxODAwMDAwNjAwfQ.1byiGjIx9GUHKachPYG1sw1hArcJQg"
			"m03Fdxb8pgNmM",
		.token =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI"
			"0MiIsImlhdCI6MTc5OTk5OTk0MCwiZXhwIjoxODAwMDAwNjA"
			"wfQ.1byiGjIx9GUHKachPYG1sw1hArcJQgm03Fdxb8pgNmM",
		.now_s = 1800000000,
		.leeway_ms = 0,
		.require_exp = true,
		.keys = 1,
		.key = { 0 },
	},
};

static const struct jwt_vector_key jwt_vector_keys[] = {
	[0] = {
		.alg = "HS256",
		.raw =
			"public-hs-secret-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
			"xxxxxxxxxxxxxxxxx",
	},
	[1] = {
		.alg = "HS384",
		.raw =
			"public-hs-secret-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
			"xxxxxxxxxxxxxxxxx",
	},
	[2] = {
		.alg = "HS512",
		.raw =
			"public-hs-secret-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
			"xxxxxxxxxxxxxxxxx",
	},
	[3] = {
		.alg = "RS256",
		.pem =
			"-----BEGIN PUBLIC KEY-----\012MIIBIjANBgkqhkiG9w"
			"0BAQEFAAOCAQ8AMIIBCgKCAQEAtQQikBlqXjDRTPyW4sNK"
			"\0124kURGOk1ejcB3Oiy+NTEEHVaik5GHMX4425MR07h+CvD"
			"fk+WkxBmD4gbToOTlrPA\012C3alcmUiNnh7nya9ymbSGoUW"
			"o2SvKAcovoDZzRJ0zMPxSBqhWcFfIPG0/bz4ncgm\012GTWn"
			"pdpIV46xI0mFYbWr8ZB8B+pt1OTmlomJFsgEV3jyCJ7E16Qc"
			"wg8P0Gl9inOH\012wEJ4vTUwZ/cTDuKn71IR2R3jS5/OqwSD"
			"Ffv5Y90dK0vQsRFaLP+Qrvq6GIIkItku\012/OV32cn+gtOn"
			"DF5oY7ixZOWW9eHkUI/ZsjSyP+xehOmRHya536pGBUKN5uvw"
			"HOKL\012oQIDAQAB\012-----END PUBLIC KEY-----\012",
		.jwk =
			"{\"kty\": \"RSA\", \"n\": \"tQQikBlqXjDRTPyW4sNK"
			"4kURGOk1ejcB3Oiy-NTEEHVaik5GHMX4425MR07h-CvDfk-W"
			"kxBmD4gbToOTlrPAC3alcmUiNnh7nya9ymbSGoUWo2SvKAco"
			"voDZzRJ0zMPxSBqhWcFfIPG0_bz4ncgmGTWnpdpIV46xI0mF"
			"YbWr8ZB8B-pt1OTmlomJFsgEV3jyCJ7E16Qcwg8P0Gl9inOH"
			"wEJ4vTUwZ_cTDuKn71IR2R3jS5_OqwSDFfv5Y90dK0vQsRFa"
			"LP-Qrvq6GIIkItku_OV32cn-gtOnDF5oY7ixZOWW9eHkUI_Z"
			"sjSyP-xehOmRHya536pGBUKN5uvwHOKLoQ\", \"e\": \"A"
			"QAB\"}",
	},
	[4] = {
		.alg = "RS512",
		.pem =
			"-----BEGIN PUBLIC KEY-----\012MIIBojANBgkqhkiG9w"
			"0BAQEFAAOCAY8AMIIBigKCAYEAzxaGiKc2XlYupAd5NpZn"
			"\012bWtBLxr/F5+UadGmGx36rP6CyXVDkZeNzjHSwVVsIryH"
			"WfwBnRlYHDLkJrihSO4M\012KXbs1NUtWGVSzKmfY/M2cpJF"
			"p+2r3YI/DnqtePgOG8Pc28/E9g/81LW1vn1kh2fW\012gXrf"
			"lkeSt6ZUxbaxIFnn2CivRzEjc/ETSwBrk4xGjezGQdL1iqa+"
			"+ND2QDibOVGP\0129vg3TYSdHhdBKmbdq0Xm3awhSULAEjdE"
			"qPPYIqoemPIxwbDbV66TTXFUvb+RTWVG\012wQeq4woV2qNj"
			"0KYVd218+6etOzF44TeHwh2caZeptBTLahLwW3XCWdz/88ue"
			"xptR\0124a2Q7eAD62RQaSdaTzoiwtMVWxWrppl+9XDWygib"
			"FX6XKSJQ6S/ZmUoBeg3pT+6q\012+7T+vVDCx2VQA1IQDKxi"
			"XqyNTPlIycSuuxmTbUiLsBPuHyL0K6C7o6Vc7GeeO97C\012"
			"934pJNQLlkHsjj8Pvf6tPbcxtua76Jj9QN/CWPZTTNghAgMB"
			"AAE=\012-----END PUBLIC KEY-----\012",
		.jwk =
			"{\"kty\": \"RSA\", \"n\": \"zxaGiKc2XlYupAd5NpZn"
			"bWtBLxr_F5-UadGmGx36rP6CyXVDkZeNzjHSwVVsIryHWfwB"
			"nRlYHDLkJrihSO4MKXbs1NUtWGVSzKmfY_M2cpJFp-2r3YI_"
			"DnqtePgOG8Pc28_E9g_81LW1vn1kh2fWgXrflkeSt6ZUxbax"
			"IFnn2CivRzEjc_ETSwBrk4xGjezGQdL1iqa--ND2QDibOVGP"
			"9vg3TYSdHhdBKmbdq0Xm3awhSULAEjdEqPPYIqoemPIxwbDb"
			"V66TTXFUvb-RTWVGwQeq4woV2qNj0KYVd218-6etOzF44TeH"
			"wh2caZeptBTLahLwW3XCWdz_88uexptR4a2Q7eAD62RQaSda"
			"TzoiwtMVWxWrppl-9XDWygibFX6XKSJQ6S_ZmUoBeg3pT-6q"
			"-7T-vVDCx2VQA1IQDKxiXqyNTPlIycSuuxmTbUiLsBPuHyL0"
			"K6C7o6Vc7GeeO97C934pJNQLlkHsjj8Pvf6tPbcxtua76Jj9"
			"QN_CWPZTTNgh\", \"e\": \"AQAB\"}",
	},
	[5] = {
		.alg = "PS256",
		.pem =
			"-----BEGIN PUBLIC KEY-----\012MIIBIjANBgkqhkiG9w"
			"0BAQEFAAOCAQ8AMIIBCgKCAQEAtQQikBlqXjDRTPyW4sNK"
			"\0124kURGOk1ejcB3Oiy+NTEEHVaik5GHMX4425MR07h+CvD"
			"fk+WkxBmD4gbToOTlrPA\012C3alcmUiNnh7nya9ymbSGoUW"
			"o2SvKAcovoDZzRJ0zMPxSBqhWcFfIPG0/bz4ncgm\012GTWn"
			"pdpIV46xI0mFYbWr8ZB8B+pt1OTmlomJFsgEV3jyCJ7E16Qc"
			"wg8P0Gl9inOH\012wEJ4vTUwZ/cTDuKn71IR2R3jS5/OqwSD"
			"Ffv5Y90dK0vQsRFaLP+Qrvq6GIIkItku\012/OV32cn+gtOn"
			"DF5oY7ixZOWW9eHkUI/ZsjSyP+xehOmRHya536pGBUKN5uvw"
			"HOKL\012oQIDAQAB\012-----END PUBLIC KEY-----\012",
		.jwk =
			"{\"kty\": \"RSA\", \"n\": \"tQQikBlqXjDRTPyW4sNK"
			"4kURGOk1ejcB3Oiy-NTEEHVaik5GHMX4425MR07h-CvDfk-W"
			"kxBmD4gbToOTlrPAC3alcmUiNnh7nya9ymbSGoUWo2SvKAco"
			"voDZzRJ0zMPxSBqhWcFfIPG0_bz4ncgmGTWnpdpIV46xI0mF"
			"YbWr8ZB8B-pt1OTmlomJFsgEV3jyCJ7E16Qcwg8P0Gl9inOH"
			"wEJ4vTUwZ_cTDuKn71IR2R3jS5_OqwSDFfv5Y90dK0vQsRFa"
			"LP-Qrvq6GIIkItku_OV32cn-gtOnDF5oY7ixZOWW9eHkUI_Z"
			"sjSyP-xehOmRHya536pGBUKN5uvwHOKLoQ\", \"e\": \"A"
			"QAB\"}",
	},
	[6] = {
		.alg = "ES256",
		.pem =
			"-----BEGIN PUBLIC KEY-----\012MFkwEwYHKoZIzj0CAQ"
			"YIKoZIzj0DAQcDQgAE4ftzTrN//N1VuEWC5PL5CSOB0tdp"
			"\012HcA3nP3JPGKamzVtkSbi/qmHayN+gCg9ptgeZqJ/ZemW"
			"NDy4l41yvzuBHQ==\012-----END PUBLIC KEY-----\012",
		.jwk =
			"{\"kty\": \"EC\", \"crv\": \"P-256\", \"x\": \"4"
			"ftzTrN__N1VuEWC5PL5CSOB0tdpHcA3nP3JPGKamzU\", \""
			"y\": \"bZEm4v6ph2sjfoAoPabYHmaif2XpljQ8uJeNcr87g"
			"R0\"}",
	},
	[7] = {
		.alg = "ES384",
		.pem =
			"-----BEGIN PUBLIC KEY-----\012MHYwEAYHKoZIzj0CAQ"
			"YFK4EEACIDYgAEFtyugE+Ue24qfgpBMb0p7NzJ0DyecTBP"
			"\012SrHaeuevy8PhBH2/X9Uql+3IYc5Crbm/1HaoRvWQ3OGl"
			"g7zox5XfXvKee3j+rSCR\01265fQB4+xRZ1WaJSnbTMT1RzM"
			"/vB23402\012-----END PUBLIC KEY-----\012",
		.jwk =
			"{\"kty\": \"EC\", \"crv\": \"P-384\", \"x\": \"F"
			"tyugE-Ue24qfgpBMb0p7NzJ0DyecTBPSrHaeuevy8PhBH2_X"
			"9Uql-3IYc5Crbm_\", \"y\": \"1HaoRvWQ3OGlg7zox5Xf"
			"XvKee3j-rSCR65fQB4-xRZ1WaJSnbTMT1RzM_vB23402\"}",
	},
	[8] = {
		.alg = "EdDSA",
		.pem =
			"-----BEGIN PUBLIC KEY-----\012MCowBQYDK2VwAyEAkL"
			"8OYw6HGqDeThDeoJaVzd2QLE9gHRFoN5n1T3KJECU=\012--"
			"---END PUBLIC KEY-----\012",
		.jwk =
			"{\"kty\": \"OKP\", \"crv\": \"Ed25519\", \"x\": "
			"\"kL8OYw6HGqDeThDeoJaVzd2QLE9gHRFoN5n1T3KJECU\"}",
		.base64 = "kL8OYw6HGqDeThDeoJaVzd2QLE9gHRFoN5n1T3KJECU=",
	},
	[9] = {
		.alg = "RS256",
		.kid = "key-0",
		.pem =
			"-----BEGIN PUBLIC KEY-----\012MIIBojANBgkqhkiG9w"
			"0BAQEFAAOCAY8AMIIBigKCAYEAzxaGiKc2XlYupAd5NpZn"
			"\012bWtBLxr/F5+UadGmGx36rP6CyXVDkZeNzjHSwVVsIryH"
			"WfwBnRlYHDLkJrihSO4M\012KXbs1NUtWGVSzKmfY/M2cpJF"
			"p+2r3YI/DnqtePgOG8Pc28/E9g/81LW1vn1kh2fW\012gXrf"
			"lkeSt6ZUxbaxIFnn2CivRzEjc/ETSwBrk4xGjezGQdL1iqa+"
			"+ND2QDibOVGP\0129vg3TYSdHhdBKmbdq0Xm3awhSULAEjdE"
			"qPPYIqoemPIxwbDbV66TTXFUvb+RTWVG\012wQeq4woV2qNj"
			"0KYVd218+6etOzF44TeHwh2caZeptBTLahLwW3XCWdz/88ue"
			"xptR\0124a2Q7eAD62RQaSdaTzoiwtMVWxWrppl+9XDWygib"
			"FX6XKSJQ6S/ZmUoBeg3pT+6q\012+7T+vVDCx2VQA1IQDKxi"
			"XqyNTPlIycSuuxmTbUiLsBPuHyL0K6C7o6Vc7GeeO97C\012"
			"934pJNQLlkHsjj8Pvf6tPbcxtua76Jj9QN/CWPZTTNghAgMB"
			"AAE=\012-----END PUBLIC KEY-----\012",
		.jwk =
			"{\"kty\": \"RSA\", \"n\": \"tQQikBlqXjDRTPyW4sNK"
			"4kURGOk1ejcB3Oiy-NTEEHVaik5GHMX4425MR07h-CvDfk-W"
			"kxBmD4gbToOTlrPAC3alcmUiNnh7nya9ymbSGoUWo2SvKAco"
			"voDZzRJ0zMPxSBqhWcFfIPG0_bz4ncgmGTWnpdpIV46xI0mF"
			"YbWr8ZB8B-pt1OTmlomJFsgEV3jyCJ7E16Qcwg8P0Gl9inOH"
			"wEJ4vTUwZ_cTDuKn71IR2R3jS5_OqwSDFfv5Y90dK0vQsRFa"
			"LP-Qrvq6GIIkItku_OV32cn-gtOnDF5oY7ixZOWW9eHkUI_Z"
			"sjSyP-xehOmRHya536pGBUKN5uvwHOKLoQ\", \"e\": \"A"
			"QAB\"}",
	},
	[10] = {
		.alg = "RS256",
		.kid = "key-1",
		.pem =
			"-----BEGIN PUBLIC KEY-----\012MIIBIjANBgkqhkiG9w"
			"0BAQEFAAOCAQ8AMIIBCgKCAQEAtQQikBlqXjDRTPyW4sNK"
			"\0124kURGOk1ejcB3Oiy+NTEEHVaik5GHMX4425MR07h+CvD"
			"fk+WkxBmD4gbToOTlrPA\012C3alcmUiNnh7nya9ymbSGoUW"
			"o2SvKAcovoDZzRJ0zMPxSBqhWcFfIPG0/bz4ncgm\012GTWn"
			"pdpIV46xI0mFYbWr8ZB8B+pt1OTmlomJFsgEV3jyCJ7E16Qc"
			"wg8P0Gl9inOH\012wEJ4vTUwZ/cTDuKn71IR2R3jS5/OqwSD"
			"Ffv5Y90dK0vQsRFaLP+Qrvq6GIIkItku\012/OV32cn+gtOn"
			"DF5oY7ixZOWW9eHkUI/ZsjSyP+xehOmRHya536pGBUKN5uvw"
			"HOKL\012oQIDAQAB\012-----END PUBLIC KEY-----\012",
		.jwk =
			"{\"kty\": \"RSA\", \"n\": \"tQQikBlqXjDRTPyW4sNK"
			"4kURGOk1ejcB3Oiy-NTEEHVaik5GHMX4425MR07h-CvDfk-W"
			"kxBmD4gbToOTlrPAC3alcmUiNnh7nya9ymbSGoUWo2SvKAco"
			"voDZzRJ0zMPxSBqhWcFfIPG0_bz4ncgmGTWnpdpIV46xI0mF"
			"YbWr8ZB8B-pt1OTmlomJFsgEV3jyCJ7E16Qcwg8P0Gl9inOH"
			"wEJ4vTUwZ_cTDuKn71IR2R3jS5_OqwSDFfv5Y90dK0vQsRFa"
			"LP-Qrvq6GIIkItku_OV32cn-gtOnDF5oY7ixZOWW9eHkUI_Z"
			"sjSyP-xehOmRHya536pGBUKN5uvwHOKLoQ\", \"e\": \"A"
			"QAB\"}",
	},
	[11] = {
		.alg = "RS256",
		.kid = "kc-1",
		.pem =
			"-----BEGIN PUBLIC KEY-----\012MIIBIjANBgkqhkiG9w"
			"0BAQEFAAOCAQ8AMIIBCgKCAQEAtQQikBlqXjDRTPyW4sNK"
			"\0124kURGOk1ejcB3Oiy+NTEEHVaik5GHMX4425MR07h+CvD"
			"fk+WkxBmD4gbToOTlrPA\012C3alcmUiNnh7nya9ymbSGoUW"
			"o2SvKAcovoDZzRJ0zMPxSBqhWcFfIPG0/bz4ncgm\012GTWn"
			"pdpIV46xI0mFYbWr8ZB8B+pt1OTmlomJFsgEV3jyCJ7E16Qc"
			"wg8P0Gl9inOH\012wEJ4vTUwZ/cTDuKn71IR2R3jS5/OqwSD"
			"Ffv5Y90dK0vQsRFaLP+Qrvq6GIIkItku\012/OV32cn+gtOn"
			"DF5oY7ixZOWW9eHkUI/ZsjSyP+xehOmRHya536pGBUKN5uvw"
			"HOKL\012oQIDAQAB\012-----END PUBLIC KEY-----\012",
		.jwk =
			"{\"kty\": \"RSA\", \"n\": \"tQQikBlqXjDRTPyW4sNK"
			"4kURGOk1ejcB3Oiy-NTEEHVaik5GHMX4425MR07h-CvDfk-W"
			"kxBmD4gbToOTlrPAC3alcmUiNnh7nya9ymbSGoUWo2SvKAco"
			"voDZzRJ0zMPxSBqhWcFfIPG0_bz4ncgmGTWnpdpIV46xI0mF"
			"YbWr8ZB8B-pt1OTmlomJFsgEV3jyCJ7E16Qcwg8P0Gl9inOH"
			"wEJ4vTUwZ_cTDuKn71IR2R3jS5_OqwSDFfv5Y90dK0vQsRFa"
			"LP-Qrvq6GIIkItku_OV32cn-gtOnDF5oY7ixZOWW9eHkUI_Z"
			"sjSyP-xehOmRHya536pGBUKN5uvwHOKLoQ\", \"e\": \"A"
			"QAB\"}",
	},
	[12] = {
		.alg = "HS256",
		.base64 =
			"AP+QcLHyDM8OrRRHJVZ89Pk1ERz88LB0+OBpk67wem9reSRr"
			"S5dL6g==",
	},
	[13] = {
		.alg = "HS256",
		.raw =
			"second-public-hs-secret-xxxxxxxxxxxxxxxxxxxxxxxx"
			"xxxxxxxxxxxxxxxxxxxxxxxx",
	},
	[14] = {
		.alg = "HS256",
		.kid = "key-1",
		.raw =
			"public-hs-secret-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
			"xxxxxxxxxxxxxxxxx",
	},
	[15] = {
		.alg = "HS256",
		.kid = "1",
		.raw =
			"public-hs-secret-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
			"xxxxxxxxxxxxxxxxx",
	},
};
