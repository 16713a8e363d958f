#!/usr/bin/env python3
"""Make public keys of every kind, and what each of them has signed, for the
unit tests; needs python3-cryptography and openssl.

usage: make_keys.py > tests/unit/keys.h

The private halves are thrown away.
"""

import base64
import subprocess
import sys

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import (
    dsa, ec, ed25519, ed448, padding, rsa, x25519)
from cryptography.hazmat.primitives.asymmetric.utils import \
    decode_dss_signature

MESSAGE = b"eyJhbGciOiJub25lIn0.eyJzdWIiOiI0MiJ9"
HASHES = {"256": hashes.SHA256(), "384": hashes.SHA384(),
          "512": hashes.SHA512()}


def literal(text):
    """C string literals, broken at line ends and at 64 characters."""
    lines = []
    for line in text.splitlines(keepends=True):
        end = "\\n" if line.endswith("\n") else ""
        line = line.rstrip("\n")
        pieces = [line[i:i + 64] for i in range(0, len(line), 64)] or [""]
        lines += ['"%s"' % piece for piece in pieces[:-1]]
        lines.append('"%s%s"' % (pieces[-1], end))
    return " \\\n\t".join(lines or ['""'])


def define(name, text):
    print("#define %s \\\n\t%s\n" % (name, literal(text)))


def pem(key, form=serialization.PublicFormat.SubjectPublicKeyInfo):
    return key.public_bytes(serialization.Encoding.PEM, form).decode()


def b64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def number(value, width=None):
    return b64url(value.to_bytes(width or (value.bit_length() + 7) // 8,
                                 "big"))


def rsa_part():
    key = rsa.generate_private_key(65537, 2048)
    public = key.public_key()
    numbers = public.public_numbers()
    define("KEY_RSA", pem(public))
    define("KEY_RSA_PKCS1", pem(public, serialization.PublicFormat.PKCS1))
    define("KEY_RSA_N", number(numbers.n))
    define("KEY_RSA_E", number(numbers.e))
    for bits, digest in HASHES.items():
        define("SIGNED_RS" + bits,
               b64url(key.sign(MESSAGE, padding.PKCS1v15(), digest)))
        pss = padding.PSS(padding.MGF1(digest), digest.digest_size)
        define("SIGNED_PS" + bits, b64url(key.sign(MESSAGE, pss, digest)))
    short = padding.PSS(padding.MGF1(HASHES["256"]), 8)
    define("SIGNED_PS256_SHORT_SALT",
           b64url(key.sign(MESSAGE, short, HASHES["256"])))
    small = rsa.generate_private_key(65537, 1024)
    define("KEY_RSA_1024", pem(small.public_key()))


def ec_part(name, curve, bits):
    key = ec.generate_private_key(curve)
    numbers = key.public_key().public_numbers()
    width = curve.key_size // 8
    define("KEY_" + name, pem(key.public_key()))
    define("KEY_%s_X" % name, number(numbers.x, width))
    define("KEY_%s_Y" % name, number(numbers.y, width))
    der = key.sign(MESSAGE, ec.ECDSA(HASHES[bits]))
    both = [value.to_bytes(width, "big") for value in
            decode_dss_signature(der)]
    define("SIGNED_ES" + bits, b64url(b"".join(both)))
    define("SIGNED_ES%s_DER" % bits, b64url(der))


def compressed(key):
    """A key whose point is compressed, as PEM."""
    der = key.public_bytes(serialization.Encoding.DER,
                           serialization.PublicFormat.SubjectPublicKeyInfo)
    point = key.public_bytes(serialization.Encoding.X962,
                             serialization.PublicFormat.CompressedPoint)
    der = b"\x30\x39" + der[2:23] + b"\x03\x22\x00" + point
    return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n" % \
        base64.b64encode(der).decode()


def by_openssl(words):
    """The public half of a key that only the openssl program makes."""
    made = subprocess.run(["openssl"] + words.split(), check=True,
                          capture_output=True)
    return subprocess.run(["openssl", "pkey", "-pubout"], input=made.stdout,
                          check=True, capture_output=True).stdout.decode()


def main():
    print("/* Made by tests/support/make_keys.py; do not edit. */")
    print("#ifndef SSE_TESTS_KEYS_H\n#define SSE_TESTS_KEYS_H\n")
    define("SIGNED_TEXT", MESSAGE.decode())
    rsa_part()
    ec_part("P256", ec.SECP256R1(), "256")
    ec_part("P384", ec.SECP384R1(), "384")
    key = ed25519.Ed25519PrivateKey.generate()
    define("KEY_ED25519", pem(key.public_key()))
    define("KEY_ED25519_X", b64url(key.public_key().public_bytes(
        serialization.Encoding.Raw, serialization.PublicFormat.Raw)))
    define("SIGNED_EDDSA", b64url(key.sign(MESSAGE)))
    define("KEY_COMPRESSED", compressed(
        ec.generate_private_key(ec.SECP256R1()).public_key()))
    for name, other in (
            ("KEY_P521", ec.generate_private_key(ec.SECP521R1())),
            ("KEY_SECP256K1", ec.generate_private_key(ec.SECP256K1())),
            ("KEY_ED448", ed448.Ed448PrivateKey.generate()),
            ("KEY_X25519", x25519.X25519PrivateKey.generate()),
            ("KEY_DSA", dsa.generate_private_key(1024))):
        define(name, pem(other.public_key()))
    define("KEY_EXPLICIT", by_openssl(
        "ecparam -name prime256v1 -param_enc explicit -genkey -noout"))
    define("KEY_RSA_PSS", by_openssl(
        "genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048"))
    print("#endif")


if __name__ == "__main__":
    sys.exit(main())
