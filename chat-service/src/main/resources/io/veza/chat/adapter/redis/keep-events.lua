-- KEYS: one sorted set per room. ARGV: how many events stay, for how many milliseconds; then for each room how many
-- events follow, from where on events may stay (0: all), and the events: place, bytes.
-- A place below the lowest one is refused: a process that was paused may not bring back what has been ended since.
local most, life, at = tonumber(ARGV[1]), ARGV[2], 3
for _, key in ipairs(KEYS) do
  local count, from = tonumber(ARGV[at]), tonumber(ARGV[at + 1])
  at = at + 2
  if from > 0 then
    redis.call('ZREMRANGEBYSCORE', key, '-inf', '(' .. from)
  end
  local lowest = tonumber(redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')[2] or 0)
  local fresh = {}
  for _ = 1, count do
    if tonumber(ARGV[at]) >= lowest then
      fresh[#fresh + 1] = ARGV[at]
      fresh[#fresh + 1] = ARGV[at + 1]
    end
    at = at + 2
  end
  if #fresh > 0 then
    redis.call('ZADD', key, unpack(fresh))
    redis.call('ZREMRANGEBYRANK', key, 0, -most - 1)
    redis.call('PEXPIRE', key, life)
  end
end
