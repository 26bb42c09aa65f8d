# A private NATS with JetStream on files: loopback only, with a password.
# shellcheck shell=bash

start_nats() {
  mkdir -p "$DATA/nats"
  write_engine_config nats.conf <<END
server_name: veza
listen: "127.0.0.1:$(port nats)"
authorization { user: veza, password: "$VEZA_NATS_PASSWORD" }
jetstream { store_dir: "$DATA/nats", max_memory_store: 67108864, max_file_store: 8589934592 }
END
  launch nats "${ENGINE_LAUNCH[@]}" nats-server -c "$DATA/nats.conf"
  await_port nats
}
