#!/usr/bin/env python3
"""Turn test vectors of real token libraries into C tables.

usage: jwt_vectors.py sessions.json > tests/unit/jwt_vectors.h

A token of more than TEXT_MOST bytes is left out; tests/unit/test_jwt.c builds
such by itself.
"""

import json
import sys

TEXT_MOST = 8192


def literal(text, indent):
    """A C string, broken into lines of at most 80 columns; NULL for None."""
    if text is None:
        return "NULL"
    lines, line = [], ""
    for byte in text.encode():
        char = chr(byte)
        if char in '"\\':
            piece = "\\" + char
        elif 0x20 <= byte < 0x7f and char != "?":
            piece = char
        else:
            piece = "\\%03o" % byte
        if len(line) + len(piece) > 80 - 8 * indent - 8:
            lines.append(line)
            line = ""
        line += piece
    lines.append(line)
    begin = ["\n" + "\t" * indent] if len(lines) > 1 else []
    return "".join(begin) + \
        ("\n" + "\t" * indent).join('"%s"' % each for each in lines)


def spaced(text):
    value = literal(text, 3)
    return value if value.startswith("\n") else " " + value


class Keys:
    """Each key once, by its place in the table."""

    def __init__(self):
        self.rows = []

    def add(self, key):
        row = (key["alg"], key.get("kid"), key.get("secret"),
               key.get("secret_b64"), key.get("pem"),
               json.dumps(key["jwk"]) if "jwk" in key else None,
               key.get("ed25519_b64"))
        if row not in self.rows:
            self.rows.append(row)
        return self.rows.index(row)

    def show(self):
        names = ("alg", "kid", "raw", "base64", "pem", "jwk", "base64")
        for i, row in enumerate(self.rows):
            print("\t[%d] = {" % i)
            for name, value in zip(names, row):
                if value is not None:
                    print("\t\t.%s =%s," % (name, spaced(value)))
            print("\t},")


def path_of(names):
    return "/".join(name.replace("~", "~0").replace("/", "~1")
                    for name in names)


def show_row(vector, keys):
    config = vector["config"]
    also = [each for each in vector.get("accept_also") or []
            if each["outcome"] == "user"]
    texts = (
        ("what", vector["name"]),
        ("issuer", config.get("issuer")),
        ("audience", config.get("audience")),
        ("type", config.get("typ")),
        ("path", path_of(config["user_claim"])),
        ("cookie", config.get("cookie_name")),
        ("param", config.get("query_param")),
        ("authorization", vector.get("authorization")),
        ("cookies", vector.get("cookie_header")),
        ("query", vector.get("query_string")),
        ("token", vector.get("token")),
        ("user", vector["expect"].get("user_id")),
        ("also", also[0]["user_id"] if also else None),
    )
    print("\t{")
    for name, value in texts:
        if value is not None:
            print("\t\t.%s =%s," % (name, spaced(value)))
    print("\t\t.now_s = %d," % config["now"])
    print("\t\t.leeway_ms = %d," % (config["leeway"] * 1000))
    print("\t\t.require_exp = %s," % str(config["require_exp"]).lower())
    print("\t\t.keys = %d," % len(config["keys"]))
    print("\t\t.key = { %s },\n\t}," %
          ", ".join(str(keys.add(key)) for key in config["keys"]))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        vectors = [vector for vector in json.load(file)["vectors"]
                   if vector["auth"] == "jwt"]
    rows = [vector for vector in vectors
            if len(vector.get("token") or "") <= TEXT_MOST]
    print("/* Made by tests/support/jwt_vectors.py from recorded tokens; do "
          "not\n * edit.  %d cases; left out, for their length:" % len(rows))
    for vector in vectors:
        if vector not in rows:
            print(" *   %s" % vector["name"])
    print(" */")
    keys = Keys()
    print("static const struct jwt_vector jwt_vectors[] = {")
    for vector in rows:
        show_row(vector, keys)
    print("};\n\nstatic const struct jwt_vector_key jwt_vector_keys[] = {")
    keys.show()
    print("};")


if __name__ == "__main__":
    main()
