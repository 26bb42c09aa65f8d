# A private Redis: loopback only, with a password, writing what it holds to disk.
# shellcheck shell=bash

start_redis() {
  mkdir -p "$DATA/redis"
  write_engine_config redis.conf <<END
bind 127.0.0.1
port $(port redis)
requirepass $VEZA_REDIS_PASSWORD
dir $DATA/redis
appendonly yes
daemonize no
END
  launch redis "${ENGINE_LAUNCH[@]}" redis-server "$DATA/redis.conf"
  await_port redis
}
