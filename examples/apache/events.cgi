#!/usr/local/bin/sse-fcgi
# The program in the first line, installed anywhere you like, takes the rest of
# this file as its configuration. The file must be executable; with its
# .htaccess it is all you need.

[redis]
url = unix:///run/redis/redis-server.sock

[session]
format = php
cookie = PHPSESSID
key_prefix = PHPREDIS_SESSION:
user = user_id

[stream metrics]
path = /api/v1/stream/{tenant:uuid}
auth = session
require = member user:{user}:tenants {tenant} else 403
topic = tenant.{tenant}.metrics
