#!/usr/bin/env python3
"""Make what Laravel would encrypt with AES-GCM, for tests/unit/test_laravel.c.

usage: laravel_gcm.py > tests/unit/laravel_gcm.h

GCM is AES in counter mode and a sum in GF(2^128) over the result (NIST
SP 800-38D); the openssl command does the AES.
"""

import base64
import hashlib
import hmac
import json
import subprocess

KEY_256 = b"0123456789abcdef0123456789ABCDEF"
KEY_128 = b"sixteen bytes ok"
IV = b"twelve bytes"
ID = "0123456789abcdefghijABCDEFGHIJ0123456789"
LOGIN = "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d"


def aes(mode, key, data, *more):
    return subprocess.run(
        ["openssl", "enc", "-aes-%d-%s" % (8 * len(key), mode), "-nopad",
         "-K", key.hex(), *more],
        input=data, stdout=subprocess.PIPE, check=True).stdout


def times(x, y):
    """The product in GF(2^128), bits in GCM's order."""
    product = 0
    for i in range(127, -1, -1):
        if y >> i & 1:
            product ^= x
        x = x >> 1 ^ (0xe1 << 120 if x & 1 else 0)
    return product


def encrypt(key, plain):
    start = IV + b"\0\0\0\1"
    text = aes("ctr", key, plain, "-iv", (IV + b"\0\0\0\2").hex())
    hash_key = int.from_bytes(aes("ecb", key, bytes(16)), "big")
    blocks = text + bytes(-len(text) % 16) + bytes(8) + \
        (8 * len(text)).to_bytes(8, "big")
    total = 0
    for i in range(0, len(blocks), 16):
        total = times(total ^ int.from_bytes(blocks[i:i + 16], "big"),
                      hash_key)
    mask = int.from_bytes(aes("ecb", key, start), "big")
    return text, (total ^ mask).to_bytes(16, "big")


def envelope(key, plain):
    text, tag = encrypt(key, plain)
    encoded = [base64.b64encode(part).decode() for part in (IV, text, tag)]
    body = json.dumps({"iv": encoded[0], "value": encoded[1], "mac": "",
                       "tag": encoded[2]})
    return base64.b64encode(body.encode()).decode()


def cookie(key):
    name = hmac.new(key, b"SIDv2", hashlib.sha1).hexdigest()
    return envelope(key, (name + "|" + ID).encode())


def session(key):
    attributes = 'a:1:{s:%d:"%s";i:7;}' % (len(LOGIN), LOGIN)
    sealed = envelope(key, ('s:%d:"%s";' %
                            (len(attributes), attributes)).encode())
    return 's:%d:"%s";' % (len(sealed), sealed)


def define(name, text):
    pieces = [text[i:i + 60] for i in range(0, len(text), 60)]
    print("#define %s \\\n%s" % (name, " \\\n".join(
        '\t"%s"' % piece.replace('"', '\\"') for piece in pieces)))


def main():
    print("/* Made by tests/support/laravel_gcm.py; do not edit. */")
    define("GCM_COOKIE_256", cookie(KEY_256))
    define("GCM_COOKIE_128", cookie(KEY_128))
    define("GCM_SESSION_256", session(KEY_256))


if __name__ == "__main__":
    main()
