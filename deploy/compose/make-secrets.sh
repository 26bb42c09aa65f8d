#!/bin/bash
# Runs once before everything else: makes the secrets that are missing and hands each container its own, in its own volume.
# A value from the environment wins, so that `make up` with ENGINE=docker shares the ones of .veza/env.
set -euo pipefail
umask 077

KEPT=/secrets/kept/env
NAMES=(VEZA_POSTGRES_PASSWORD VEZA_USER_DATABASE_PASSWORD VEZA_CHAT_DATABASE_PASSWORD
  VEZA_STREAM_DATABASE_PASSWORD VEZA_REDIS_PASSWORD VEZA_NATS_PASSWORD VEZA_ADMIN_PASSWORD)

random() { head -c 20 /dev/urandom | od -An -tx1 | tr -d ' \n'; }

# Without set -a nothing of this leaves the script; lines are NAME='value'.
if [[ -f "$KEPT" ]]; then
  while IFS='=' read -r name value; do
    if [[ -z "${!name:-}" ]]; then declare "$name=$value"; fi
  done <"$KEPT"
fi
for name in "${NAMES[@]}"; do
  if [[ -z "${!name:-}" ]]; then declare "$name=$(random)"; fi
done
ENCRYPTION_KEY="${ENCRYPTION_KEY:-$(head -c 32 /dev/urandom | base64 | tr -d '\n')}"
# Who the services are to each other: a key for each, and the public ones for all.
SERVICE_KEYS=''
for name in user chat stream gateway; do
  key="VEZA_${name^^}_SERVICE_KEY"
  if [[ -z "${!key:-}" ]]; then declare "$key=$(openssl genpkey -algorithm ed25519 -outform DER | base64 -w 0)"; fi
  NAMES+=("$key")
  public="$(base64 -d <<<"${!key}" | openssl pkey -inform DER -pubout -outform DER | base64 -w 0)"
  SERVICE_KEYS+="${SERVICE_KEYS:+,}$name:$public"
done
for name in "${NAMES[@]}" ENCRYPTION_KEY; do printf '%s=%s\n' "$name" "${!name}"; done >"$KEPT.draft"
mv "$KEPT.draft" "$KEPT"

# hand DIRECTORY FILE: whoever mounts that volume may read it, under whatever uid the image runs.
hand() {
  chmod 755 "/secrets/$1"
  cat >"/secrets/$1/$2.draft"
  chmod 444 "/secrets/$1/$2.draft"
  mv "/secrets/$1/$2.draft" "/secrets/$1/$2"
}

printf '%s' "$VEZA_POSTGRES_PASSWORD" | hand postgres password
for name in user chat stream; do
  password="VEZA_${name^^}_DATABASE_PASSWORD"
  printf '%s' "${!password}" | hand postgres "$name"
done

hand redis redis.conf <<END
requirepass $VEZA_REDIS_PASSWORD
appendonly yes
END

hand nats nats.conf <<END
server_name: veza
port: 4222
http: "127.0.0.1:8222"
authorization { user: veza, password: "$VEZA_NATS_PASSWORD" }
jetstream { store_dir: "/data", max_memory_store: 67108864, max_file_store: 8589934592 }
END

# shared SERVICE: what each is given besides its own.
shared() {
  local key="VEZA_${1^^}_SERVICE_KEY"
  echo "SERVICE_KEY='${!key}'"
  echo "SERVICE_KEYS='$SERVICE_KEYS'"
  echo "REDIS_URL='redis://:$VEZA_REDIS_PASSWORD@redis:6379'"
  echo "NATS_URL='nats://veza:$VEZA_NATS_PASSWORD@nats:4222'"
}
database() {
  local password="VEZA_${1^^}_DATABASE_PASSWORD"
  echo "DATABASE_URL='postgresql://veza_$1:${!password}@postgres:5432/veza_$1'"
}
{
  shared user
  database user
  echo "ENCRYPTION_KEY='$ENCRYPTION_KEY'"
  echo "VEZA_ADMIN_PASSWORD='$VEZA_ADMIN_PASSWORD'"
} | hand user env
{ shared chat; database chat; } | hand chat env
{
  shared stream
  database stream
  echo "ENCRYPTION_KEY='$ENCRYPTION_KEY'"
} | hand stream env
shared gateway | hand gateway env
