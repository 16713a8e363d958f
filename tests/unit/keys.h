/* Made by tests/support/make_keys.py; do not edit. */
#ifndef SSE_TESTS_KEYS_H
#define SSE_TESTS_KEYS_H

#define SIGNED_TEXT \
	"eyJhbGciOiJub25lIn0.eyJzdWIiOiI0MiJ9"

#define KEY_RSA \
	"-----BEGIN PUBLIC KEY-----\n" \
	"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArLCLcvAZtZbg1V9T+7+k\n" \
	"/c3E0AkjX3+Iof1dXmVA8sDgN751Yvqy8oI9RkJ+bs6rcDpAHiGiSueKPtqw4YUQ\n" \
	"Jkkv9i4Ffs+7mI3k7u3F14QfSxMvZNTIkz2z2bhrs/fAJpNAKscMNWiGAtqJzPP6\n" \
	"uWhF+W/fQ5c7D62ZZNOyyCXWIc1cdsehwzgiJgEbJcWJLU0MA3ZA/ooSTBAmukHa\n" \
	"PM8DH2GYjnq0udJyUgPVoHAFSfDCSY0Fln9Z5YHiL74jkRJcAn6zfYEAfkhnZchk\n" \
	"LxVAKlbkpA0RCORFVVAPsAmTFPRfjVocc6ORqr2BSp/azO+Kgln2YRpF6HcrFw0F\n" \
	"IQIDAQAB\n" \
	"-----END PUBLIC KEY-----\n"

#define KEY_RSA_PKCS1 \
	"-----BEGIN RSA PUBLIC KEY-----\n" \
	"MIIBCgKCAQEArLCLcvAZtZbg1V9T+7+k/c3E0AkjX3+Iof1dXmVA8sDgN751Yvqy\n" \
	"8oI9RkJ+bs6rcDpAHiGiSueKPtqw4YUQJkkv9i4Ffs+7mI3k7u3F14QfSxMvZNTI\n" \
	"kz2z2bhrs/fAJpNAKscMNWiGAtqJzPP6uWhF+W/fQ5c7D62ZZNOyyCXWIc1cdseh\n" \
	"wzgiJgEbJcWJLU0MA3ZA/ooSTBAmukHaPM8DH2GYjnq0udJyUgPVoHAFSfDCSY0F\n" \
	"ln9Z5YHiL74jkRJcAn6zfYEAfkhnZchkLxVAKlbkpA0RCORFVVAPsAmTFPRfjVoc\n" \
	"c6ORqr2BSp/azO+Kgln2YRpF6HcrFw0FIQIDAQAB\n" \
	"-----END RSA PUBLIC KEY-----\n"

#define KEY_RSA_N \
	"rLCLcvAZtZbg1V9T-7-k_c3E0AkjX3-Iof1dXmVA8sDgN751Yvqy8oI9RkJ-bs6r" \
	"cDpAHiGiSueKPtqw4YUQJkkv9i4Ffs-7mI3k7u3F14QfSxMvZNTIkz2z2bhrs_fA" \
	"JpNAKscMNWiGAtqJzPP6uWhF-W_fQ5c7D62ZZNOyyCXWIc1cdsehwzgiJgEbJcWJ" \
	"LU0MA3ZA_ooSTBAmukHaPM8DH2GYjnq0udJyUgPVoHAFSfDCSY0Fln9Z5YHiL74j" \
	"kRJcAn6zfYEAfkhnZchkLxVAKlbkpA0RCORFVVAPsAmTFPRfjVocc6ORqr2BSp_a" \
	"zO-Kgln2YRpF6HcrFw0FIQ"

#define KEY_RSA_E \
	"AQAB"

#define SIGNED_RS256 \
	"dKbZaPyWNba3vUC-sxu7hkwmxT-fCBrx0EwY196_VzWB6X5U_NOWZs_0B-Gvfzi1" \
	"zAXjOY4QKagmbKY66sFoC51ZnNC1f-ZcEtGkPCEYeUj1NRr9tqmJG7ZLVS2p1A6f" \
	"oAmn19RqNhYawq9GBb8HIV-PI5tMilxN5u_TEY5-6WA9EiHLW2cFUghhtUmiB_4i" \
	"iUhJze7KHw25wibKbTTuIL_pRTg7mBRy2akccSj8aKgd1G1c_XNNRjPIYKgmJTvZ" \
	"56s3mxajdeybfpj5fgWub4gR-5CRTiU9w3aZHPs0M4uXatWgbbIUhjg1sLcfrqJ6" \
	"mYgPfYDhLDwsUaNEacgVmw"

#define SIGNED_PS256 \
	"azuKPM7CkhAwJExOodkmatjlLrDbQMoxGztpuX0gSdhWPZRBRhsJPOgEU8k6VDEg" \
	"bIDdJYlu2beDdzdiW0GeJl4-DuOzD9wssUKz2R_Y8EtciCAFqDXNynDQolfSJ4u7" \
	"MjEN_i_eKwZe-mfYXP9l0wm9iQJmWEF8qfhDwa13gFYgzISwTXunFcFy57gNIzUa" \
	"cjsFkPrwgHKzyy-m1HDBudusFeFKoBeQ8MHEjxquJz471huReDCtmGSLe4lc_O9z" \
	"Phs48hdJOeocsvV_kJ1AD_RODZLmfXrWI7wyyobMXe0NA7KZqDPd_o4GVv0jso_h" \
	"Q8HXHfJm0C-4kSxL11yyAg"

#define SIGNED_RS384 \
	"UQxHOZnJEuW9_-d4qOZB_ph7qBEh6Er1H9WvGcqVXpRNtuA-gO-g6SZiNeQXOEvW" \
	"v97PF08DSulBZSrNuFWm0ynl6mku5F8St7FNqLqtzoWuCkJUROZZKffRzxlsa_Rs" \
	"erxfyiqQk2QWUwbh1-vI59sPDa7_ZPC2EjHbTKZ2LfPyxMmZ7G-A_Gy4uLv2KKY2" \
	"w1vrnaRGlL_NNEErBtKw-kA_7VVAFS4VfZuhJtH-Sa4jfVtSyF-AihEP2_LH_OiP" \
	"saG3DQnbn1_GgeAbEvOCDd01DC5ZaUS8Qkg3kc7KlPTcs1jh8BkHukiJIPwo5zCy" \
	"opXZ9pykKWSrwaBVQH7Z_A"

#define SIGNED_PS384 \
	"msQz8cfJ9gJ4IkO0ABO844nZbPfj-rpoIlF7MpKQ-JT0GMb9jEGyWuX892bBSD6N" \
	"nuKhrye0kEjGM87nuDUwN1JG5bgAWsSw7i1JZvIQRVvcENzUvuFsf4Q3NmfTV0Ac" \
	"xD6S5MZkUGEQoOzLpDVrGs7FHQ98Jxd-BT1-LtjRk0Kdm1hwriba0cXq_oYBLMrf" \
	"rLDYzplRRGHZjStd0HZJUS-7X2HR_zXkDbJ6XbKkVdq9n-KphxUoQwlin8AFmQzK" \
	"2qjixhEv5ME1m_TUiP_KKpd6-0_Z2_eDImX_eZKEa0sEjF6PxLcBzawu0SkloAGR" \
	"y9VY8pmT_I_STr4TrQMqjg"

#define SIGNED_RS512 \
	"pfxjz3ZDjb78o3ANS-e0x5PeMFf1Yu-JnPNTtMiNCuRIk1NjQ7hRb0VReDx7xOGS" \
	"6H-VdH7_Ouh01Va19k92Lvq2WxmD6OeQeh_wagJpILM3oXu75Qumw_GgsEr9z5rI" \
	"8BWbPwRoKBhKRIQ5TFpDBYrLRXX3H4ut8LV0q_PElKrcefS0q4QWRLNvbmxl00R3" \
	"WpHMajLFGSVoId05chOZgdyGM04tFElN3moXXrhP1ANFiW1M0TL-dwu7XEuUsKNt" \
	"LaP0vRkNTBSqbZWbSubLXCEmDKfiXGPhwGSBulEA4rBtfo0zgZZUWRP4Kfj6HOJh" \
	"AJrtymLqvDYX6RS0ijVksg"

#define SIGNED_PS512 \
	"d6qHAPETZt9YcBKnReEQ22f6loCMmwqOFDIIT_mfy8Kl0cZ0ikZdjDUH6Bm01Z8E" \
	"pJJ9ySKJRVBcMGaqDV5KnctRnF9ycT0iBtUU_Vs1Fv7VgkWptdCvDxjqr_-FGzEF" \
	"yiUuUvu7eVi4H7BryBwdyvpt80v5LI0F2Rih8kBrEveicnKGvaC-zAODE6NoVt6n" \
	"IhHPOyQGFuIILSxq5DA5_MFR5h--bmbthWIlyR3ppjWVLiYrg-89n3q6IlVKhyVj" \
	"kyxnK7UDuJ6lXhwjmuK_O46P5fmNYI8sRyizvD0W18JlMav2Hqw_imMihr0QnMXg" \
	"vCEMIPL9zdb52J3hUbL5XQ"

#define SIGNED_PS256_SHORT_SALT \
	"P_7MSg8Hmr1VI7G7yUOc7jidMCMvLDSgDgPVKPNNUNG3DPmqnjjwaRxHSX1sFYYl" \
	"d1oi2LaRO72OXSnSlb3oWiZOIVGVXEcMD0PeexiLt3j-pWGmTykuPqpHVJOmPrWM" \
	"77eDV4oopqLBLnBC_Wo-zGzHnzieHwpFfveSXwtg3vGF4lIKEBEeC4nU0tdkEz30" \
	"I07g5YyRjldrMDiG4pBIQPQ2xzbKCW7C0DL3YH59gF4L-fQE2un1rqrWRQKCAY5h" \
	"SzcYUK2s1uB4QBeseVIDszcJPWPspZs5KR3liJc24QbXMRhBLCOdSwfAZXSkPO67" \
	"TCoObvNrzKLfVM0dppAbow"

#define KEY_RSA_1024 \
	"-----BEGIN PUBLIC KEY-----\n" \
	"MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDMaI73p9KKfaKl7mP2EFdcWoPy\n" \
	"lOXSxfBq5vdVZKOTg12EYLi1f4k/8b/TxmVArplJWPZKB4TXUFsg3kqK9NPwxRaW\n" \
	"CwLhp8dcZWwWuektJo3fgjzCd6EmTmmMkxSp71ww3/3CzK20OiYsxy6c6o6vypdW\n" \
	"/gLHbfBgXdX7D1GfAQIDAQAB\n" \
	"-----END PUBLIC KEY-----\n"

#define KEY_P256 \
	"-----BEGIN PUBLIC KEY-----\n" \
	"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEuZ2GV73KhBel1oz/WAxFkbyApB53\n" \
	"qVDrpHbxkI86rwLFbI4F7ZrDwnNgXj8rVGPuKpuF3mBUoTAZuWuHWx1d4Q==\n" \
	"-----END PUBLIC KEY-----\n"

#define KEY_P256_X \
	"uZ2GV73KhBel1oz_WAxFkbyApB53qVDrpHbxkI86rwI"

#define KEY_P256_Y \
	"xWyOBe2aw8JzYF4_K1Rj7iqbhd5gVKEwGblrh1sdXeE"

#define SIGNED_ES256 \
	"Z2RiRbFN9Z4ZoHnexaw1v3fzpIpxZlb8rIMHaVRkoUUEhUDVo75CHm5A9ya_coWP" \
	"-GeAzRi6M6FokAr03k3DDg"

#define SIGNED_ES256_DER \
	"MEQCIGdkYkWxTfWeGaB53sWsNb9386SKcWZW_KyDB2lUZKFFAiAEhUDVo75CHm5A" \
	"9ya_coWP-GeAzRi6M6FokAr03k3DDg"

#define KEY_P384 \
	"-----BEGIN PUBLIC KEY-----\n" \
	"MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEtdEzLMyWhriRfPJYBIP8DOKWZEMZmhG7\n" \
	"jLShnk3XycapciAPr0fVeYTSbu0sjUpEyf5uK0nPMH8Qmm6fqbxZx6lFuzgKCMIY\n" \
	"OALaXxiNLFpen9Ij8KY4vl5Sk+/Q7eWE\n" \
	"-----END PUBLIC KEY-----\n"

#define KEY_P384_X \
	"tdEzLMyWhriRfPJYBIP8DOKWZEMZmhG7jLShnk3XycapciAPr0fVeYTSbu0sjUpE"

#define KEY_P384_Y \
	"yf5uK0nPMH8Qmm6fqbxZx6lFuzgKCMIYOALaXxiNLFpen9Ij8KY4vl5Sk-_Q7eWE"

#define SIGNED_ES384 \
	"z9V1ZAE5giH9eQ1Ci19RNM4Ls-TfVlCqovr2c7vPKpMR14WqhX4HbdrUr-Nda8Ya" \
	"6dsuYcyujCFm0l0iO0H5MyfgNFEWf4gj1V2UQ_60WGeQbW88pWzeSGKG4wdl7J_O"

#define SIGNED_ES384_DER \
	"MGYCMQDP1XVkATmCIf15DUKLX1E0zguz5N9WUKqi-vZzu88qkxHXhaqFfgdt2tSv" \
	"411rxhoCMQDp2y5hzK6MIWbSXSI7QfkzJ-A0URZ_iCPVXZRD_rRYZ5BtbzylbN5I" \
	"YobjB2Xsn84"

#define KEY_ED25519 \
	"-----BEGIN PUBLIC KEY-----\n" \
	"MCowBQYDK2VwAyEAumKW0HGjfcAl4bBN3Lh8nKauldBGtRAANwCL+v/+ARM=\n" \
	"-----END PUBLIC KEY-----\n"

#define KEY_ED25519_X \
	"umKW0HGjfcAl4bBN3Lh8nKauldBGtRAANwCL-v_-ARM"

#define SIGNED_EDDSA \
	"oG2wXn6SK2mQgXarnfOzDY_GgcTrDZnm6iAO2IYZ_QWBRGRtvrpDSOOogyOHxJUs" \
	"nK8sfq_SgRGtxjO2Wr2DCA"

#define KEY_COMPRESSED \
	"-----BEGIN PUBLIC KEY-----\n" \
	"MDkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDIgAD+DOFoy3hiu2aLxed7dNSuYbq38wc" \
	"TqWAHYD+aMc+iqY=\n" \
	"-----END PUBLIC KEY-----\n"

#define KEY_P521 \
	"-----BEGIN PUBLIC KEY-----\n" \
	"MIGbMBAGByqGSM49AgEGBSuBBAAjA4GGAAQBfRtHhH5cAzb7LQndOxI6aOUlhXA8\n" \
	"PFhk68dVYZcR+llb1PPsCd7DotnW33uO+m6ywdGq0S5vN8uoE1CfrZgF4wYBiHrT\n" \
	"M8QirbZk6eETn5MBYS2ZcxUAgmfs0HWnZPTcm7AwUso/yAPv6xFYlYCDDvR1c8c5\n" \
	"MFusNEEDHelXFqZSx7A=\n" \
	"-----END PUBLIC KEY-----\n"

#define KEY_SECP256K1 \
	"-----BEGIN PUBLIC KEY-----\n" \
	"MFYwEAYHKoZIzj0CAQYFK4EEAAoDQgAE+qFylKQFnN755xuybU9fk+h5rzLRLkh3\n" \
	"u2bEJmZPJX8pxhhzgEMWP08tD0c6gIrfbtCjJEgSqS/C/jg1BAI8qQ==\n" \
	"-----END PUBLIC KEY-----\n"

#define KEY_ED448 \
	"-----BEGIN PUBLIC KEY-----\n" \
	"MEMwBQYDK2VxAzoAuR2GPSbr6iJowMIHvNDMIfKa5+dgfifT7PyObv5+YuexVD7c\n" \
	"+xKcq0l2YD3nk1unI7wqSZPcz4AA\n" \
	"-----END PUBLIC KEY-----\n"

#define KEY_X25519 \
	"-----BEGIN PUBLIC KEY-----\n" \
	"MCowBQYDK2VuAyEAilcpAspxkVC2ty1J1ZyUhTrxYdG+sagWgM9tQfn1blM=\n" \
	"-----END PUBLIC KEY-----\n"

#define KEY_DSA \
	"-----BEGIN PUBLIC KEY-----\n" \
	"MIIBtjCCASsGByqGSM44BAEwggEeAoGBALfEQfktDg1daQhRLbWR/B/uLnUFMzdT\n" \
	"Rl33V3Yo1URXrUeQQJHP8sUjtQhdP99K8lscnnb44iKlM2xymFs3eB/5Qz7ng/VF\n" \
	"LuNIs3CFppVDWlDuvg1ixcQPu6/Z7KuB82jAI5FQkDUJWFt9INKL5fpS6qGEZOgR\n" \
	"ZU4ZLzDTMPhzAhUA0wKPhmPAcJVnaSFw5uSI9qotnWsCgYBvX33VGeOFjIZCFsb8\n" \
	"RUoDyJK5H2ynZoMxCb9Sw18I2v/cB567Hm/CAVGUrin0oRmevA++DUNvt8n0En4Z\n" \
	"KGHD4Iuu1uwBTtR8vfpxLMLUyeRMe4gTjvlExXdXR1TOkVj4fXXAmQaGATgTiqX/\n" \
	"inRaHO6o5YKEtJsi+nO5WXAXNwOBhAACgYBR7XSdIWbnOvFyK4dwZvz/C99bbDP/\n" \
	"duqE83daRmcWxsqvuSyT0JOrpvR3OLn/vcPQO9wGvUJ7zw/m+qzNcn09X0+2d7H/\n" \
	"djgFt7TPnDjuNNKOVhArgyt6okrcThKL+x2xNG65/kZpbsOGYFjnv9H3KBLmlAa/\n" \
	"DlsiUBzDIvViow==\n" \
	"-----END PUBLIC KEY-----\n"

#define KEY_EXPLICIT \
	"-----BEGIN PUBLIC KEY-----\n" \
	"MIIBSzCCAQMGByqGSM49AgEwgfcCAQEwLAYHKoZIzj0BAQIhAP////8AAAABAAAA\n" \
	"AAAAAAAAAAAA////////////////MFsEIP////8AAAABAAAAAAAAAAAAAAAA////\n" \
	"///////////8BCBaxjXYqjqT57PrvVV2mIa8ZR0GsMxTsPY7zjw+J9JgSwMVAMSd\n" \
	"NgiG5wSTamZ44ROdJreBn36QBEEEaxfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5\n" \
	"RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9QIhAP////8AAAAA\n" \
	"//////////+85vqtpxeehPO5ysL8YyVRAgEBA0IABFAJ8mek5jLEcrphZCtydT8S\n" \
	"EiQ08hrxh8xd7xc0tN7gp792YF8i2S3xzawoqX22RH3k3F8gPxqRzM1q47ENCWM=\n" \
	"-----END PUBLIC KEY-----\n"

#define KEY_RSA_PSS \
	"-----BEGIN PUBLIC KEY-----\n" \
	"MIIBIDALBgkqhkiG9w0BAQoDggEPADCCAQoCggEBANMhCex/gdKOhj8kewHKoVgx\n" \
	"6RbYEgkHcJahHCQUqd0wU7eP1dfJ7TLZjBMduCiVkRZcfbOS4ei3y1dpcuaTmZIM\n" \
	"tGerGt6gK0sdU/hx0CEV1ablPgrQG8pk3NGfovsZK9DMpNJ53e+zFa+sHTMjJFPF\n" \
	"p61lt5BNNR4f+rZN3s9/g3EGJxX2WIopAK8CoTYzy+nNAKR40ADngVxwPKLtdJCA\n" \
	"JbxNDzuJ2LSxZZzEq1Oc6NLXbFaS25nrRSOjmBPbmwZOC1ZkmSWysd3utzvVA1hK\n" \
	"SF6AdthQPP+ZJfHjIb0Sxpsp5/Z1X97H1TTrf3XnXkLbcK7RVa6QdSugeGzV3WEC\n" \
	"AwEAAQ==\n" \
	"-----END PUBLIC KEY-----\n"

#endif
