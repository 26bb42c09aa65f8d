-- Takes an attempt back. ARGV[1] = 1: the password was right, so this client's failures with the name end here.
if ARGV[1] == '1' then
  redis.call('DEL', KEYS[1])
elseif redis.call('HINCRBY', KEYS[1], 'failures', -1) <= 0 then
  redis.call('DEL', KEYS[1])
end
for i = 2, 3 do
  if redis.call('EXISTS', KEYS[i]) == 1 and redis.call('DECR', KEYS[i]) <= 0 then
    redis.call('DEL', KEYS[i])
  end
end
return 0
