package io.veza.chat.adapter.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.veza.platform.cache.Codec;
import java.util.Map;

/** One line for each: an id, a blank, the nickname, which has no line breaks. */
final class NicknameCodec implements Codec<Map<Long, String>> {

    @Override
    public byte[] encode(Map<Long, String> nicknames) {
        return nicknames.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(joining("\n"))
                .getBytes(UTF_8);
    }

    @Override
    public Map<Long, String> decode(byte[] bytes) {
        return new String(bytes, UTF_8)
                .lines()
                .map(line -> line.split(" ", 2))
                .collect(toMap(parts -> Long.valueOf(parts[0]), parts -> parts[1]));
    }
}
