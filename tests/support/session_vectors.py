#!/usr/bin/env python3
"""Turn test vectors of real session stores into a C table.

usage: session_vectors.py sessions.json > tests/unit/session_vectors.h

Takes every case with a session; those with tokens are for others.  A payload
of more than PAYLOAD_MOST bytes is left out: tests/unit/test_session.c builds
such by itself.
"""

import base64
import json
import sys

PAYLOAD_MOST = 16384
PHP_FORMATS = {
    "php": "SESSION_PHP",
    "php_serialize": "SESSION_PHP_SERIALIZE",
    "php_binary": "SESSION_PHP_BINARY",
    "igbinary": "SESSION_IGBINARY",
    "msgpack": "SESSION_MSGPACK",
}
NOT_READ = ("pickle",)  # whatever such a session holds, it is nobody's


def c_string(data, column):
    """Bytes as C string literals, broken into lines of at most 80 columns."""
    lines, line = [], ""
    for byte in data:
        char = chr(byte)
        if char in '"\\':
            piece = "\\" + char
        elif 0x20 <= byte < 0x7f and char != "?":
            piece = char
        else:  # three octal digits end by themselves, hexadecimal ones do not
            piece = "\\%03o" % byte
        if len(line) + len(piece) > 80 - column - 4:
            lines.append(line)
            line = ""
        line += piece
    lines.append(line)
    return ("\n" + "\t" * (column // 8)).join('"%s"' % each for each in lines)


def payload_of(vector):
    """What is stored under the key that may be read: bytes, or None."""
    if vector.get("redis_key_b64") is None:
        return None
    key = base64.b64decode(vector["redis_key_b64"])
    for command in vector["redis"]:
        words = [base64.b64decode(word) for word in command]
        if words[0].upper() == b"SET" and words[1] == key:
            return words[2]
    return None


def session_id_of(vector):
    """The id behind the prefix of the key, or None: nothing may be read."""
    if vector.get("redis_key_b64") is None:
        return None
    key = base64.b64decode(vector["redis_key_b64"])
    prefix = vector["config"]["key_prefix"].encode()
    assert key.startswith(prefix), vector["name"]
    return key[len(prefix):]


def handler(word):
    return "PHP_HANDLER_" + word.upper()


def boolean(value):
    return "true" if value else "false"


def php_terms(config):
    return {"format": PHP_FORMATS[config["serializer"]]}


def laravel_terms(config):
    return {
        "format": "SESSION_LARAVEL",
        "serializer": handler(config.get("redis_serializer") or "none"),
        "cipher": "CRYPTO_" + config["cipher"].upper().replace("-", "_"),
        "cookie_encrypted": boolean(config["cookie_encrypted"]),
        "cookie_serialized": boolean(config["cookie_serialized"]),
        "encrypt": boolean(config["session_encrypt"]),
        "serialization":
            "SERIALIZATION_" + config["session_serialization"].upper(),
    }


def symfony_terms(config):
    return {
        "format": "SESSION_SYMFONY",
        "serializer": handler(config["serializer"]),
        "login_key": '"%s"' % config["session_key"],
        "remembered": boolean(config.get("remembered", True)),
    }


def express_terms(config):
    prefix = config.get("cookie_prefix", "s:")
    return {
        "format": "SESSION_EXPRESS",
        "cookie_prefix": '{ "%s", %d }' % (prefix, len(prefix)),
    }


def django_terms(config):
    return {"format": "SESSION_DJANGO"}


TERMS = {
    "php-session": php_terms,
    "laravel": laravel_terms,
    "symfony": symfony_terms,
    "express": express_terms,
    "django": django_terms,
}


def path_of(config):
    """The path as the configuration has it."""
    names = config.get("user_path") or [config["login_key"]]
    return "/".join(name.replace("~", "~0").replace("/", "~1")
                    for name in names)


def secrets_of(config):
    if "app_key" in config:
        return [config["app_key"]] + config["previous_keys"]
    return config.get("secrets", [])


def user_of(vector):
    if vector["config"].get("serializer") in NOT_READ:
        return None
    return vector["expect"].get("user_id")


def row(vector):
    header = vector.get("cookie_header")
    cookies = header.encode() if header is not None else \
        base64.b64decode(vector["cookie_header_b64"])
    payload = payload_of(vector)
    identifier = session_id_of(vector)
    config = vector["config"]
    name = config["cookie_name"]
    user = user_of(vector)
    terms = TERMS[vector["auth"]](config)

    def text(value):
        return "NULL" if value is None else c_string(value, 24)

    lines = ["\t{", "\t\t.what = %s," % text(vector["name"].encode()),
             '\t\t.terms.cookie = { "%s", %d },' % (name, len(name))]
    lines += ["\t\t.terms.%s = %s," % pair for pair in terms.items()]
    lines += ["\t\t.secret[%d] = %s," % (i, text(secret.encode()))
              for i, secret in enumerate(secrets_of(config))]
    lines += [
        "\t\t.path = %s," % text(path_of(config).encode()),
        "\t\t.cookies = { %s, %d }," % (text(cookies), len(cookies)),
        "\t\t.id = %s," % text(identifier),
        "\t\t.payload = { %s, %d }," % (text(payload), len(payload or b"")),
        "\t\t.user = %s," % text(None if user is None else user.encode()),
        "\t},"]
    return "\n".join(lines)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        vectors = json.load(file)["vectors"]
    rows, skipped = [], []
    for vector in vectors:
        if vector["auth"] not in TERMS:
            continue
        size = len(payload_of(vector) or b"")
        if size > PAYLOAD_MOST:
            skipped.append((vector["name"], "its payload has %d bytes; "
                            "test_session.c builds its like" % size))
        else:
            rows.append(row(vector))
    print("/* Made by tests/support/session_vectors.py from recorded "
          "sessions; do not\n * edit.  %d cases; left out:" % len(rows))
    for name, why in skipped:
        print(" *   %s:\n *     %s" % (name, why))
    print(" * A row without an id may not lead to a read at all. */")
    print("static const struct session_vector session_vectors[] = {")
    print("\n".join(rows))
    print("};")


if __name__ == "__main__":
    main()
