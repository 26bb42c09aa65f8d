package io.veza.stream.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkKeyTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void aKeyOpensWhatItsHashWasKeptFor() {
        // Given
        LinkKey key = LinkKey.of(new byte[LinkKey.BYTES]);
        LinkKey other = new LinkKey(key.value().replace('A', 'B'));
        // When
        List<Boolean> opened = List.of(key.opens(key.hash()), other.opens(key.hash()));
        // Then
        assertThat(opened).containsExactly(true, false);
        assertThat(key.value()).hasSize(43);
        assertThat(key).asString().doesNotContain(key.value());
    }

    @Test
    void whatALinkGivesOutDoesNotOutliveIt() {
        // Given
        Link brief = link(NOW.plusSeconds(60));
        Link endless = link(null);
        // When
        List<Instant> ends =
                List.of(
                        brief.atMost(NOW.plusSeconds(90)),
                        brief.atMost(NOW.plusSeconds(30)),
                        endless.atMost(NOW.plusSeconds(90)));
        // Then
        assertThat(ends)
                .containsExactly(NOW.plusSeconds(60), NOW.plusSeconds(30), NOW.plusSeconds(90));
    }

    private static Link link(@Nullable Instant until) {
        return Link.make(1, 2, "x", new Link.Bounds(until, 0), NOW);
    }
}
