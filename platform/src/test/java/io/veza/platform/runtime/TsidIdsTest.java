package io.veza.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TsidIdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01T00:00:00Z", "2026-11-21T09:00:00Z", "2085-01-01T00:00:00Z"})
    void idsHave17To19Digits(String time) {
        TsidIds ids = new TsidIds(5, Clock.fixed(Instant.parse(time), ZoneOffset.UTC));

        assertThat(Long.toString(ids.next()).length()).isBetween(17, 19);
    }

    @Test
    void idsGrowAndNeverRepeat() {
        // Given
        TsidIds ids = new TsidIds(5, Clock.systemUTC());
        Set<Long> seen = new HashSet<>();

        // When
        long last = 0;
        boolean growing = true;
        for (int i = 0; i < 20_000; i++) {
            long id = ids.next();
            growing &= id > last;
            last = id;
            seen.add(id);
        }

        // Then
        assertThat(growing).isTrue();
        assertThat(seen).hasSize(20_000);
    }
}
