package io.veza.user.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.user.domain.audit.Act;
import io.veza.user.domain.audit.Entry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00.123456789Z");

    private final CanonicalJson canon = new CanonicalJson();

    /** Written down because hashes of years depend on it: when this fails, the code is wrong. */
    @Test
    void thisIsTheFormForGood() {
        Entry entry =
                new Entry(
                        7,
                        NOON,
                        Act.BANNED,
                        642_012_345_678_901_234L,
                        1L,
                        2L,
                        Map.of("measure", "9", "a", "\u20ac\n\"x\""),
                        new byte[] {-1, 0, 62});

        assertThat(new String(canon.bytes(entry), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"act\":\"BANNED\",\"actor\":\"1\",\"at\":\"2026-05-04T12:00:00.123456Z\","
                                + "\"details\":{\"a\":\"\u20ac\\n\\\"x\\\"\",\"measure\":\"9\"},"
                                + "\"event\":\"642012345678901234\",\"personal\":\"_wA-\","
                                + "\"seq\":\"7\",\"subject\":\"2\"}");
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        Entry entry = new Entry(1, NOON, Act.AUDIT_READ, 5, null, null, Map.of(), null);

        assertThat(new String(canon.bytes(entry), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"act\":\"AUDIT_READ\",\"at\":\"2026-05-04T12:00:00.123456Z\",\"details\":{},"
                                + "\"event\":\"5\",\"seq\":\"1\"}");
    }
}
