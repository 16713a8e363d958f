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

/* Whatever can fail fails before there is an entry, so that an error is as
 * good as a refusal, and whoever gets one may publish again.
 *
 * - Everything is read first.
 * - A SET that does nothing, of a key that is there under NX or is not under
 *   XX, comes before all other writes: it is refused by a Redis that has no
 *   memory or is a replica, which would let XTRIM or PEXPIRE pass and after
 *   them everything.  It also shows that SET is allowed, which stands behind
 *   XADD since it needs the id.
 * - What else is asked for stands before XADD, too: trimming and expiry are
 *   right whatever follows.  A topic that is new has no expiry before it
 *   exists, so PEXPIRE is said again.
 * - XADD trims to a length by itself; both it and MINID are inexact, which
 *   costs Redis much less.  Redis 6.0 has no MINID: there a few old entries
 *   are deleted each time.
 * - A place is compared as text: it has more digits than a double. */
const char script_publish[] =
    "local topic, age = KEYS[1], tonumber(ARGV[3])\n"
    "local key, word, at = {}, {}, 5\n"
    "for role in string.gmatch(ARGV[1], '.') do\n"
    "  key[role], word[role], at = KEYS[at - 3], ARGV[at], at + 1\n"
    "end\n"
    "if key.f and redis.call('GET', key.f) ~= word.f then return {3, ''} end\n"
    "local once = key.o and redis.call('GET', key.o)\n"
    "if once then\n"
    "  local id = string.match(once, '^(%d+%-%d+) ')\n"
    "  local mark = id and string.sub(once, #id + 2)\n"
    "  if mark == word.o then return {1, id} else return {2, ''} end\n"
    "end\n"
    "local place = key.n and redis.call('GET', key.n)\n"
    "if place then\n"
    "  if not string.find(place, '^%d+$') then\n"
    "    return redis.error_reply('WRONGTYPE the place is no number')\n"
    "  end\n"
    "  if #place > #word.n or (#place == #word.n and place >= word.n) then\n"
    "    return {1, ''}\n"
    "  end\n"
    "end\n"
    "local info, last = redis.pcall('XINFO', 'STREAM', topic), '0-0'\n"
    "if info.err and not string.find(info.err, 'no such key', 1, true) then\n"
    "  return info\n"
    "end\n"
    "for i = 1, #info, 2 do\n"
    "  if info[i] == 'last-generated-id' then last = info[i + 1] end\n"
    "end\n"
    "if age > 0 or key.o or key.n or key.s then\n"
    "  redis.call('SET', topic, '', info.err and 'XX' or 'NX')\n"
    "end\n"
    "if age > 0 then\n"
    "  local time = redis.call('TIME')\n"
    "  local old = math.max(1,\n"
    "      time[1] * 1000 + math.floor(time[2] / 1000) - age)\n"
    "  local cut = redis.pcall('XTRIM', topic, 'MINID', '~',\n"
    "      string.format('%.0f', old))\n"
    "  if type(cut) == 'table' then\n"
    "    if not string.find(cut.err, 'syntax', 1, true) then return cut end\n"
    "    for _, entry in ipairs(redis.call('XRANGE', topic, '-',\n"
    "        string.format('%.0f', old - 1), 'COUNT', 8)) do\n"
    "      redis.call('XDEL', topic, entry[1])\n"
    "    end\n"
    "  end\n"
    "  redis.call('PEXPIRE', topic, ARGV[3])\n"
    "end\n"
    "local add = {'XADD', topic}\n"
    "if ARGV[2] ~= '0' then\n"
    "  add[3], add[4], add[5] = 'MAXLEN', '~', ARGV[2]\n"
    "end\n"
    "add[#add + 1] = '*'\n"
    "for i = at, #ARGV do add[#add + 1] = ARGV[i] end\n"
    "add[#add + 1], add[#add + 2] = 'p', last\n"
    "local id = redis.call(unpack(add))\n"
    "if age > 0 then redis.call('PEXPIRE', topic, ARGV[3]) end\n"
    "if key.o then\n"
    "  redis.call('SET', key.o, id .. ' ' .. word.o, 'PX', ARGV[4])\n"
    "end\n"
    "if key.n then redis.call('SET', key.n, word.n) end\n"
    "if key.s then redis.call('SET', key.s, word.s) end\n"
    "return {0, id}\n";

const char script_publish_sha1[] =
    "a50e02f13358082b7a7123a67dea319e425f622d";
