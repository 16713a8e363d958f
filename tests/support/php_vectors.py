#!/usr/bin/env python3
"""Turn test vectors of PHP's session formats into a C table.

usage: php_vectors.py sessions.json > tests/unit/php_vectors.h

Takes the payloads of plain PHP sessions with every handler, and of Symfony.
A payload of more than PAYLOAD_MOST bytes is left out; the unit tests build
such by themselves.
"""

import base64
import json
import sys

from session_vectors import PAYLOAD_MOST, c_string

HANDLERS = ("php", "php_serialize", "php_binary", "igbinary", "msgpack")


def payload_of(vector):
    """What is stored under the key that may be read: bytes, or None."""
    key = vector.get("redis_key_b64")
    for command in vector.get("redis") or ():
        if base64.b64decode(command[0]).upper() == b"SET" and \
                command[1] == key:
            return base64.b64decode(command[2])
    return None


def path_of(names):
    return "/".join(name.replace("~", "~0").replace("/", "~1")
                    for name in names)


def row(vector, payload):
    config = vector["config"]
    user = vector["expect"].get("user_id")

    def text(value):
        return "NULL" if value is None else c_string(value.encode(), 24)

    return "\n".join((
        "\t{",
        "\t\t.what = %s," % text(vector["name"]),
        "\t\t.handler = PHP_HANDLER_%s," % config["serializer"].upper(),
        "\t\t.login_key = %s," % text(config.get("session_key")),
        "\t\t.path = %s," % text(path_of(config["user_path"])),
        "\t\t.payload = { %s, %d }," % (c_string(payload, 24), len(payload)),
        "\t\t.user = %s," % text(user),
        "\t},"))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        vectors = json.load(file)["vectors"]
    rows, skipped = [], []
    for vector in vectors:
        payload = payload_of(vector)
        if vector["auth"] not in ("php-session", "symfony") or \
                vector["config"]["serializer"] not in HANDLERS or \
                payload is None:
            continue
        if len(payload) > PAYLOAD_MOST:
            skipped.append(vector["name"])
        else:
            rows.append(row(vector, payload))
    print("/* Made by tests/support/php_vectors.py from recorded sessions; do "
          "not edit.\n * %d cases; too long:" % len(rows))
    for name in skipped:
        print(" *   %s" % name)
    print(" * Without a user the visitor is nobody. */")
    print("static const struct php_vector php_vectors[] = {")
    print("\n".join(rows))
    print("};")


if __name__ == "__main__":
    main()
