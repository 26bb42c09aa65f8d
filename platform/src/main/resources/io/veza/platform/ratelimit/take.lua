-- Takes one permit of every counter, or none of any. A counter is a sliding window made of two fixed ones (the last
-- window counts by the share of it that the sliding one still covers) and, where fewer permits may be taken at once
-- than there are, a bucket that fills evenly (GCRA: the time at which it would be full again). Refused attempts are
-- not counted.
-- KEYS counters; ARGV for each: permits, window in ms, permits at once
-- returns {allowed, which counter is the tightest, its remaining, ms until it starts anew, ms until a permit is free}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

-- How a counter stands; wait is 0 when it has a permit.
local function look(key, permits, window, burst)
  local index = math.floor(now / window)
  local passed = (now % window) / window
  local stored = redis.call('HMGET', key, 'index', 'current', 'last', 'full')
  local age = index - (tonumber(stored[1]) or index)
  local current, last = 0, 0
  if age == 0 then
    current, last = tonumber(stored[2]) or 0, tonumber(stored[3]) or 0
  elseif age == 1 then
    last = tonumber(stored[2]) or 0
  end

  local untilEnd = math.ceil((1 - passed) * window)
  local wait = 0
  if current + 1 + last * (1 - passed) > permits then
    if current + 1 <= permits then
      -- The last window must fade until its rest leaves room for one.
      wait = (1 - (permits - current - 1) / last - passed) * window
    else
      -- This window must end, then fade as far.
      wait = untilEnd + math.max(0, 1 - (permits - 1) / current) * window
    end
    wait = math.max(1, math.ceil(wait))
  end

  local remaining = permits - math.ceil(current + 1 + last * (1 - passed))
  local reset = untilEnd
  local step = window / permits
  local full = math.max(tonumber(stored[4]) or now, now) + step
  if burst < permits then
    local excess = full - now - burst * step
    if excess > 0.001 then
      wait = math.max(wait, math.ceil(excess))
    end
    local atOnce = math.floor((burst * step - (full - now)) / step + 0.001)
    if atOnce < remaining then
      remaining, reset = atOnce, math.ceil(full - now)
    end
  end
  return {index = index, current = current, last = last, full = full,
          wait = wait, remaining = math.max(0, remaining), reset = reset}
end

local counters, scarcest, longest = {}, 1, nil
for i = 1, #KEYS do
  local at = (i - 1) * 3
  local one = look(KEYS[i], tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2]), tonumber(ARGV[at + 3]))
  counters[i] = one
  if one.wait > 0 and (longest == nil or one.wait > counters[longest].wait) then
    longest = i
  end
  if one.remaining < counters[scarcest].remaining then
    scarcest = i
  end
end

if longest then
  local one = counters[longest]
  return {0, longest, 0, one.reset, one.wait}
end
for i, one in ipairs(counters) do
  redis.call('HSET', KEYS[i], 'index', one.index, 'current', one.current + 1, 'last', one.last,
             'full', string.format('%.3f', one.full))
  redis.call('PEXPIRE', KEYS[i], tonumber(ARGV[(i - 1) * 3 + 2]) * 2)
end
local one = counters[scarcest]
return {1, scarcest, one.remaining, one.reset, 0}
