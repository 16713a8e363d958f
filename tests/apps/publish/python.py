"""python.py SNIPPET SOCKET TOPIC TYPE JSON"""
import json
import runpy
import sys

_, snippet, socket, topic, kind, text = sys.argv
there = runpy.run_path(snippet)
print(there["publish"](there["connect"]("unix://" + socket), topic, kind,
                       json.loads(text)))
