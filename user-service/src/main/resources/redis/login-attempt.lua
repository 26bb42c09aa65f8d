-- Admits a sign-in attempt and counts it as failed, or answers how many milliseconds to wait. Admitted, it answers how often
-- the address has failed before, as a negative number.
-- KEYS: failures of (name, network), of the address, of the network.
-- ARGV: free failures, longest delay ms, memory ms, address budget, network budget, window ms.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local wait = tonumber(redis.call('HGET', KEYS[1], 'until') or 0) - now
for i = 2, 3 do
  if tonumber(redis.call('GET', KEYS[i]) or 0) >= tonumber(ARGV[2 + i]) then
    wait = math.max(wait, redis.call('PTTL', KEYS[i]))
  end
end
if wait > 0 then
  return wait
end

local beyond = redis.call('HINCRBY', KEYS[1], 'failures', 1) - tonumber(ARGV[1])
if beyond > 0 then
  local delay = math.min(tonumber(ARGV[2]), 1000 * 2 ^ math.min(beyond - 1, 30))
  redis.call('HSET', KEYS[1], 'until', string.format('%.0f', now + delay))
end
redis.call('PEXPIRE', KEYS[1], ARGV[3])
local earlier = tonumber(redis.call('GET', KEYS[2]) or 0)
for i = 2, 3 do
  if redis.call('INCR', KEYS[i]) == 1 then
    redis.call('PEXPIRE', KEYS[i], ARGV[6])
  end
end
return -earlier
