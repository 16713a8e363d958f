#!/usr/bin/env python3
"""Turn test vectors of real session stores into a C table.

usage: session_vectors.py sessions.json > tests/unit/session_vectors.h

Takes the cases that this version can read: PHP sessions with the handlers
php and php_serialize, and Django's sessions in JSON.  A payload of more than
PAYLOAD_MOST bytes is left out; tests/unit/test_session.c builds such by
itself.  LEFT_OUT names what else is not taken, and why.
"""

import base64
import json
import sys

PAYLOAD_MOST = 16384
LEFT_OUT = {
    "django/duplicate-last-wins":
        "Django takes the last of two cookies; this version the first",
}
FORMATS = {
    ("php-session", "php"): "SESSION_PHP",
    ("php-session", "php_serialize"): "SESSION_PHP_SERIALIZE",
    ("django", "json"): "SESSION_JSON",
}


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


def row(vector, wanted):
    header = vector.get("cookie_header")
    cookies = header.encode() if header is not None else \
        base64.b64decode(vector["cookie_header_b64"])
    payload = payload_of(vector)
    identifier = session_id_of(vector)
    user = vector["expect"].get("user_id")

    def text(value):
        return "NULL" if value is None else c_string(value, 24)

    return "\n".join((
        "\t{",
        "\t\t.what = %s," % text(vector["name"].encode()),
        "\t\t.format = %s," % wanted,
        "\t\t.cookie = %s," % text(vector["config"]["cookie_name"].encode()),
        "\t\t.path = %s," %
        text("/".join(vector["config"]["user_path"]).encode()),
        "\t\t.cookies = { %s, %d }," % (text(cookies), len(cookies)),
        "\t\t.id = %s," % text(identifier),
        "\t\t.payload = { %s, %d }," % (text(payload), len(payload or b"")),
        "\t\t.user = %s," % text(None if user is None else user.encode()),
        "\t},"))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        vectors = json.load(file)["vectors"]
    rows, skipped = [], []
    for vector in vectors:
        wanted = FORMATS.get((vector["auth"],
                              vector["config"].get("serializer")))
        if wanted is None:
            continue
        size = len(payload_of(vector) or b"")
        if vector["name"] in LEFT_OUT:
            skipped.append((vector["name"], LEFT_OUT[vector["name"]]))
        elif size > PAYLOAD_MOST:
            skipped.append((vector["name"], "its payload has %d bytes; "
                            "test_session.c builds its like" % size))
        else:
            rows.append(row(vector, wanted))
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
