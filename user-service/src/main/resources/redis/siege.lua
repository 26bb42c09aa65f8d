-- Adds a name to those an address has tried, and its network to those that have tried the name.
-- KEYS: names of the address, networks of the name. ARGV: name, network, window ms.
for i = 1, 2 do
  redis.call('PFADD', KEYS[i], ARGV[i])
  if redis.call('PTTL', KEYS[i]) < 0 then
    redis.call('PEXPIRE', KEYS[i], ARGV[3])
  end
end
return 0
