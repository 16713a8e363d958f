"""The web servers' configuration, made from the examples a user copies.

Only the paths in an example are replaced, and each must be there: an example
that changes without this file is an error and not a set-up that tests
something else. What stands around the examples (port, pid, logs, modules) is
here.
"""

import os
import re

from process import StackError

TOP = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
EXAMPLES = os.path.join(TOP, "examples")
MODS = "/etc/apache2/mods-available"

# What Debian switches on in a fresh Apache, deflate and reqtimeout included.
APACHE_DEFAULT = """access_compat alias auth_basic authn_core authn_file
    authz_core authz_host authz_user autoindex deflate dir env filter mime
    mpm_event negotiation reqtimeout setenvif status""".split()

# set-up: (example for the server, example for .htaccess, script, modules)
APACHE = {
    "proxy": ("proxy_fcgi.conf", None, None, ["proxy", "proxy_fcgi"]),
    "fcgid": ("fcgid.conf", None, "events.fcgi", ["rewrite", "fcgid"]),
    "shared": (None, "fcgid.htaccess", "events.fcgi", ["rewrite", "fcgid"]),
    "cgi": (None, "cgi.htaccess", "events.cgi", ["rewrite", "cgid"]),
}
WEBS = ["nginx"] + list(APACHE) + ["lighttpd"]


def example(name, replace):
    """An example's text with each (old, new) replaced."""
    with open(os.path.join(EXAMPLES, name)) as file:
        text = file.read()
    for old, new in replace:
        if old not in text:
            raise StackError("examples/%s has no '%s'" % (name, old))
        text = text.replace(old, new)
    return text


def login(stack):
    """What a set-up has of the examples in which the web server itself knows
    the visitor, as text; "" when it has none."""
    folder = "nginx/" if stack.web == "nginx" else "apache/"
    text = "".join(example(folder + name, replace)
                   for name, replace in stack.web_login)
    return text.replace("@DIR@", stack.dir)


def _has_index(stack):
    return os.path.exists(os.path.join(stack.www, "index.html"))


# --- nginx ---------------------------------------------------------------

NGINX = """daemon off;
pid {dir}/nginx.pid;
error_log {dir}/web.log;
worker_processes 1;
events {{ worker_connections 2048; }}
http {{
    access_log off;
    client_body_temp_path {dir}/tmp-body;
    fastcgi_temp_path {dir}/tmp-fastcgi;
    proxy_temp_path {dir}/tmp-proxy;
    uwsgi_temp_path {dir}/tmp-uwsgi;
    scgi_temp_path {dir}/tmp-scgi;
    include /etc/nginx/mime.types;
    server {{
        listen 127.0.0.1:{port};
        {more}
        {site}
        {events}
    }}
}}
"""

NGINX_SITE = """root {www};
        location / {{
            try_files $uri ${{uri}}index.html @events;
        }}
        location ~ \\.php$ {{
            try_files $uri =404;
            include fastcgi_params;
            fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
            fastcgi_pass unix:{dir}/php.sock;
        }}"""


def nginx(stack):
    """nginx.conf; the program has all paths that are no file of --root."""
    site = ""
    location = "location / {"
    if stack.root:
        site = NGINX_SITE.format(www=stack.www, dir=stack.dir)
        location = "location @events {"
    replace = [
        ("location /api/v1/stream/ {", location),
        ("unix:/run/sse-fcgi/www.sock;", "unix:%s;" % stack.socket)]
    if stack.web_login:
        replace.append(("#include /etc/nginx/sse-fcgi/user-basic.conf;",
                        "include %s/login.conf;" % stack.dir))
    return NGINX.format(dir=stack.dir, port=stack.port, site=site,
                        more=stack.web_more,
                        events=example("nginx/sse-fcgi.conf", replace))


# --- Apache --------------------------------------------------------------

HTTPD = """ServerRoot {dir}
DefaultRuntimeDir {dir}
PidFile {dir}/apache.pid
ServerName localhost
Listen 127.0.0.1:{port}
ErrorLog {dir}/web.log
{modules}
ServerLimit 4
StartServers 1
ThreadsPerChild 64
MaxRequestWorkers 256
MinSpareThreads 16
MaxSpareThreads 256
<IfModule mod_fcgid.c>
    FcgidIPCDir {dir}/fcgid
    FcgidProcessTableFile {dir}/fcgid_shm
</IfModule>
<IfModule mod_cgid.c>
    ScriptSock {dir}/cgid.sock
</IfModule>
DocumentRoot {www}
<Directory />
    AllowOverride None
    Require all denied
</Directory>
<Directory {www}>
    Options FollowSymLinks
    AllowOverride {override}
    Require all granted
</Directory>
{site}
{events}
"""

# A site's own files win over a ProxyPass of all paths.
PROXY_SITE = """<FilesMatch "\\.php$">
    SetHandler "proxy:unix:{dir}/php.sock|fcgi://php/"
    # php-cgi, unlike PHP-FPM, wants a plain SCRIPT_FILENAME.
    ProxyFCGIBackendType GENERIC
</FilesMatch>
SetEnvIfExpr "-f '%{{DOCUMENT_ROOT}}%{{REQUEST_URI}}'" no-proxy
{index}"""


def _modules(names):
    lines = []
    for name in names:
        for kind in ("load", "conf"):
            path = "%s/%s.%s" % (MODS, name, kind)
            if os.path.exists(path):
                lines.append("Include " + path)
            elif kind == "load":
                raise StackError("%s is missing" % path)
    return "\n".join(lines)


def _rewritten(stack):
    """All paths go to the script, the front page only if it is no file."""
    return ("^api/v1/stream/", "^." if _has_index(stack) else "^")


def _apache_login(stack, name):
    """How login.conf gets into an example: the lines for it are switched on,
    or, in .htaccess, it is pasted in."""
    if not stack.web_login:
        return []
    if name == "proxy_fcgi.conf":
        return [("#Include /etc/apache2/sse-fcgi/user-basic.conf",
                 "Include %s/login.conf" % stack.dir)]
    if name == "fcgid.conf":
        return [('    #<Files "events.fcgi">\n    #    Include '
                 '/etc/apache2/sse-fcgi/user-basic.conf\n    #</Files>',
                 '    <Files "events.fcgi">\n    Include %s/login.conf\n'
                 '    </Files>' % stack.dir)]
    script = APACHE[stack.web][2]
    return [('#<Files "%s">\n#</Files>' % script,
             '<Files "%s">\n%s</Files>' % (script, login(stack)))]


def apache(stack):
    """httpd.conf."""
    name, htaccess, _, extra = APACHE[stack.web]
    if stack.web_login:
        extra = extra + ["headers"]
    site = events = ""
    if stack.root:
        extra = sorted(set(extra + ["proxy", "proxy_fcgi"]))
        index = 'SetEnvIf Request_URI "^/$" no-proxy'
        site = PROXY_SITE.format(
            dir=stack.dir, index=index if _has_index(stack) else "")
    if stack.web == "proxy":
        events = example("apache/" + name, [
            ("/api/v1/stream/", "/"),
            ("unix:/run/sse-fcgi/www.sock|", "unix:%s|" % stack.socket),
            *_apache_login(stack, name)])
    elif name:
        events = example("apache/" + name, [
            ("/var/www/html", stack.www), _rewritten(stack),
            *_apache_login(stack, name)])
    return HTTPD.format(
        dir=stack.dir, port=stack.port, www=stack.www, site=site,
        events=events, modules=_modules(APACHE_DEFAULT + extra),
        override="All" if htaccess else "None")


def htaccess(stack):
    """The .htaccess of a set-up that has one, else None."""
    name = APACHE[stack.web][1] if stack.web in APACHE else None
    if name is None:
        return None
    return example("apache/" + name, [
        _rewritten(stack), *_apache_login(stack, name)])


# --- lighttpd ------------------------------------------------------------

# No example: it is here for what it passes on of a client's headers.
LIGHTTPD = """server.document-root = "{www}"
server.bind = "127.0.0.1"
server.port = {port}
server.errorlog = "{dir}/web.log"
server.modules = ("mod_auth", "mod_authn_file", "mod_fastcgi")
server.stream-response-body = 2
fastcgi.server = ("/" => ((
    "socket" => "{socket}", "check-local" => "disable", "max-procs" => 0)))
{more}
"""


def lighttpd(stack):
    """lighttpd.conf."""
    return LIGHTTPD.format(www=stack.www, dir=stack.dir, port=stack.port,
                           socket=stack.socket,
                           more=stack.web_more.replace("@DIR@", stack.dir))


# --- the program ---------------------------------------------------------

# A key whose value names a file, and that name.
KEYED_FILE = re.compile(r"""(?mx)^([ \t]*(?:
    (?:secret_file|password_file)[ \t]*=[ \t]* |
    key_file[ \t]*=[ \t]*(?:jwks|(?!jwks[ \t])\S+[ \t]+\S+)[ \t]+ ))
    ([^\s;]\S*)""")


def program(text, redis_url, base, place):
    """A configuration as the program gets it in another folder: @REDIS@
    stands for the Redis, and relative names stay relative to where they
    were. place() says where the programs find a file with a secret."""
    text = text.replace("@REDIS@", redis_url)
    text = KEYED_FILE.sub(lambda m: m.group(1) + place(
        os.path.join(base, m.group(2))), text)
    return re.sub(r"(?m)^(\s*include\s*=\s*)(?=[^/\s])",
                  lambda m: m.group(1) + base + "/", text)


def default_program():
    """The example's configuration, with the private Redis to come."""
    return example("sse-fcgi.conf", [
        ("unix:///run/redis/redis-server.sock", "@REDIS@")])


def default_script(name):
    """An example script's configuration, without its first line."""
    text = example("apache/" + name, [
        ("#!/usr/local/bin/sse-fcgi\n", ""),
        ("unix:///run/redis/redis-server.sock", "@REDIS@")])
    return text
