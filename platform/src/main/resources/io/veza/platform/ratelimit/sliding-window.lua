-- Takes one permit from a sliding window made of two fixed ones: the last window counts by the share
-- of it that the sliding one still covers. Refused attempts are not counted.
-- KEYS[1] counter; ARGV[1] permits, ARGV[2] window in ms
-- returns {allowed, remaining, ms until the window ends, ms until a permit is free}
local permits = tonumber(ARGV[1])
local window = tonumber(ARGV[2])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local index = math.floor(now / window)
local passed = (now % window) / window

local stored = redis.call('HMGET', KEYS[1], 'index', 'current', 'last')
local age = index - (tonumber(stored[1]) or index)
local current, last = 0, 0
if age == 0 then
  current, last = tonumber(stored[2]) or 0, tonumber(stored[3]) or 0
elseif age == 1 then
  last = tonumber(stored[2]) or 0
end

local untilEnd = math.ceil((1 - passed) * window)
if current + 1 + last * (1 - passed) <= permits then
  redis.call('HSET', KEYS[1], 'index', index, 'current', current + 1, 'last', last)
  redis.call('PEXPIRE', KEYS[1], window * 2)
  local used = math.ceil(current + 1 + last * (1 - passed))
  return {1, permits - used, untilEnd, 0}
end

local wait
if current + 1 <= permits then
  -- The last window must fade until its rest leaves room for one.
  wait = (1 - (permits - current - 1) / last - passed) * window
else
  -- This window must end, then fade as far.
  wait = untilEnd + math.max(0, 1 - (permits - 1) / current) * window
end
return {0, 0, untilEnd, math.max(1, math.ceil(wait))}
