package io.veza.stream.domain.podcast;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.domain.podcast.ForeignFeed.Lock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForeignFeedTest {

    @Test
    void aLockOpensToWhoeverReadsTheOwnersMail() {
        assertThat(new Lock(true, "Ada@example.org").opensTo("ada@example.org")).isTrue();
        assertThat(new Lock(true, "ada@example.org").opensTo("ben@example.org")).isFalse();
        assertThat(new Lock(true, "").opensTo("")).isFalse();
        assertThat(new Lock(false, "").opensTo("")).isTrue();
    }

    @Test
    void whatIsToComeOrCannotBeHadIsNotOut() {
        Instant now = Instant.parse("2026-03-01T12:00:00Z");
        assertThat(item("g", now, "https://example.org/a.mp3").isOut(now)).isTrue();
        assertThat(item("g", null, "https://example.org/a.mp3").isOut(now)).isTrue();
        assertThat(item("g", now.plusSeconds(1), "https://example.org/a.mp3").isOut(now)).isFalse();
        assertThat(item("g", now, "").isOut(now)).isFalse();
        assertThat(item("g", now, "file:///etc/passwd").isOut(now)).isFalse();
        assertThat(item("", now, "https://example.org/a.mp3").isOut(now)).isFalse();
    }

    private static ForeignItem item(String guid, @Nullable Instant dated, String enclosure) {
        return new ForeignItem(
                guid, "Title", "", 0, 0, EpisodeKind.FULL, false, dated, enclosure, List.of());
    }
}
