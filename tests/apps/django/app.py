"""A site with Django's own login, sessions in the cache, the cache in Redis,
all as JSON: /login?user=7, /logout, /regenerate, /who.

usage: app.py SOCKET-OF-REDIS FILE-FOR-THE-PORT
"""

import os
import sys
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

REDIS, PORT_FILE = sys.argv[1:]

settings.configure(
    SECRET_KEY="of no use here",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware",
                "django.contrib.auth.middleware.AuthenticationMiddleware"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3",
                           "NAME": PORT_FILE + ".sqlite"}},
    CACHES={"default": {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": "unix://%s?db=1" % REDIS,
        "OPTIONS": {"SERIALIZER":
                    "django_redis.serializers.json.JSONSerializer"}}},
    SESSION_ENGINE="django.contrib.sessions.backends.cache",
    SESSION_SERIALIZER="django.contrib.sessions.serializers.JSONSerializer",
    DEFAULT_AUTO_FIELD="django.db.models.AutoField")
django.setup()

from django.contrib import auth  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402


def page(request, do):
    if do == "login":
        number = int(request.GET["user"])
        user, _ = User.objects.get_or_create(
            id=number, username="user-%d" % number)
        request.session.cycle_key()
        auth.login(request, user)
    elif do == "regenerate":
        request.session.cycle_key()
    elif do == "logout":
        auth.logout(request)
    known = request.user.is_authenticated
    return HttpResponse("user %d\n" % request.user.id if known else
                        "nobody\n", content_type="text/plain")


urlpatterns = [path("<str:do>", page)]


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


def main():
    call_command("migrate", verbosity=0)
    with make_server("127.0.0.1", 0, get_wsgi_application(),
                     handler_class=Quiet) as server:
        with open(PORT_FILE + ".new", "w") as file:
            file.write(str(server.server_port))
        os.rename(PORT_FILE + ".new", PORT_FILE)
        server.serve_forever()


if __name__ == "__main__":
    main()
