# The secrets of this checkout, made once and kept in .veza/env (mode 600). The environment wins over the file.
# shellcheck shell=bash

load_secrets() {
  if [[ ! -f "$ENV_FILE" ]]; then make_secrets; fi
  export_lines "$ENV_FILE"
}

# How the services know each other; made when they are first started, so that an older .veza gets them too.
load_service_keys() {
  local file="$VEZA_HOME/service-keys"
  if [[ ! -f "$file" ]]; then
    (umask 077 && node "$ROOT/scripts/secrets/service-keys.mjs" "${SERVICES[@]}" >"$file.draft")
    mv "$file.draft" "$file"
  fi
  export_lines "$file"
}

export_lines() {
  local line name
  while IFS= read -r line; do
    name="${line%%=*}"
    if [[ "$name" =~ ^[A-Z_]+$ && -z "${!name:-}" ]]; then export "$name=${line#*=}"; fi
  done <"$1"
}

make_secrets() {
  local draft="$ENV_FILE.draft"
  (
    umask 077
    cat >"$draft" <<END
# Made by the first \`make up\`. Secrets of this checkout: never commit, never share.
ENCRYPTION_KEY=$(head -c 32 /dev/urandom | base64 | tr -d '\n')
VEZA_POSTGRES_PASSWORD=$(secret)
VEZA_USER_DATABASE_PASSWORD=$(secret)
VEZA_CHAT_DATABASE_PASSWORD=$(secret)
VEZA_STREAM_DATABASE_PASSWORD=$(secret)
VEZA_REDIS_PASSWORD=$(secret)
VEZA_NATS_PASSWORD=$(secret)
VEZA_ADMIN_HANDLE=admin
VEZA_ADMIN_PASSWORD=$(passphrase)
VEZA_DEMO_HANDLE=demo
VEZA_DEMO_PASSWORD=$(passphrase)
END
  )
  mv "$draft" "$ENV_FILE"
}

# 160 bits, safe inside a URL and a configuration file.
secret() { head -c 20 /dev/urandom | od -An -tx1 | tr -d ' \n'; }

# Easy to type; 20 characters of 32 are 100 bits.
passphrase() {
  head -c 20 /dev/urandom | od -An -tu1 -v |
    awk '{for (i = 1; i <= NF; i++) printf "%s%s", (n++ && n % 5 == 1 ? "-" : ""),
          substr("abcdefghijkmnpqrstuvwxyz23456789", $i % 32 + 1, 1)}'
}
