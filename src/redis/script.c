/* One script for all items, because they hold together: a stream that is
 * refused by its tenant's limit must not count in its user's.
 *
 * - The first pass only reads.  So a refusal writes nothing, and a Redis that
 *   cannot write (a replica, one without memory) refuses the first write of
 *   the second pass, before there is a half.
 * - Only Redis's own clock counts, in whole microseconds: a double holds
 *   them exactly, where tostring() would round them to 14 digits.
 * - A member that expired does not count, whether or not it is still there.
 *   Whoever is admitted clears it away, so no set outgrows its limit.
 * - A key lives a second longer than its last member.  Streams of different
 *   lifetimes share keys, so its time to live is never shortened.  It is set
 *   before there is a member, too: whoever may not set it must not leave a
 *   member that stays.
 * - A member that is there already is renewed and not counted twice.
 * - A rate is kept as one time (the generic cell rate algorithm): that by
 *   which all that was admitted has had its step.  It is bounded on both
 *   sides, so that a clock that was set back, or a rate that was raised,
 *   locks nobody out. */
#include "redis/script.h"

const char script_lease[] =
    "local time = redis.call('TIME')\n"
    "local us = time[1] * 1000000 + time[2]\n"
    "local now = math.floor(us / 1000)\n"
    "local live = string.format('(%.0f', now)\n"
    "local member, ttl = ARGV[1], tonumber(ARGV[2])\n"
    "local full = {}\n"
    "for i, key in ipairs(KEYS) do\n"
    "  local most = tonumber(ARGV[2 * i + 1])\n"
    "  local step = tonumber(ARGV[2 * i + 2])\n"
    "  if step > 0 then\n"
    "    local at = tonumber(redis.call('GET', key)) or 0\n"
    "    at = math.min(math.max(at, us), us + most * step) + step\n"
    "    local wait = at - us - most * step\n"
    "    if wait > 0 then return {i, math.ceil(wait / 1000)} end\n"
    "    full[i] = at\n"
    "  else\n"
    "    local own = tonumber(redis.call('ZSCORE', key, member)) or 0\n"
    "    if own <= now and\n"
    "        redis.call('ZCOUNT', key, live, '+inf') >= most then\n"
    "      local first = redis.call('ZRANGEBYSCORE', key, live, '+inf',\n"
    "          'WITHSCORES', 'LIMIT', 0, 1)\n"
    "      return {i, first[2] - now}\n"
    "    end\n"
    "  end\n"
    "end\n"
    "for i, at in pairs(full) do\n"
    "  redis.call('SET', KEYS[i], string.format('%.0f', at),\n"
    "      'PX', math.ceil((at - us) / 1000))\n"
    "end\n"
    "for i, key in ipairs(KEYS) do\n"
    "  if not full[i] then\n"
    "    local life = math.max(redis.call('PTTL', key), ttl + 1000)\n"
    "    redis.call('ZREMRANGEBYSCORE', key, '-inf', now)\n"
    "    redis.call('PEXPIRE', key, life)\n"
    "    redis.call('ZADD', key, now + ttl, member)\n"
    "    redis.call('PEXPIRE', key, life)\n"
    "  end\n"
    "end\n"
    "return {0, 0}\n";

const char script_lease_sha1[] =
    "c7b49385ed3864ab4b1757738b0f79f67746f95d";
