package io.veza.chat.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkPreviewTest {

    private static final LinkPreview PAGE = new LinkPreview("https://a.b", "A", "", "a.b");

    @Test
    void whatStrangersWriteIsOneLineOfBoundedLength() {
        // When
        LinkPreview preview =
                new LinkPreview("https://a.b", " Two\n\u202Elines\u0000 ", "é".repeat(500), "");

        // Then
        assertThat(preview.title()).isEqualTo("Two lines");
        assertThat(preview.description()).hasSize(400).endsWith("é…");
    }

    @Test
    void aCutGoesThroughNoCharacter() {
        assertThat(new LinkPreview("", "", "", "x" + "🎵".repeat(50)).site())
                .isEqualTo("x" + "🎵".repeat(39) + "…");
    }

    @Test
    void aPreviewStaysWithItsLink() {
        // Given
        Extras showing = Extras.NONE.showing(List.of(PAGE));

        // When
        Extras kept = showing.saying(new Text("still https://a.b"));

        // Then
        assertThat(kept.previews().items()).containsExactly(PAGE);
        assertThat(showing.saying(new Text("gone")).previews().items()).isEmpty();
    }

    @Test
    void whatWasTakenOffStaysOff() {
        assertThat(Extras.NONE.withoutPreviews().showing(List.of(PAGE)).previews().items())
                .isEmpty();
    }
}
