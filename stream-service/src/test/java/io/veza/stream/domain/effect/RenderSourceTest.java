package io.veza.stream.domain.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderSourceTest {

    @ParameterizedTest
    @CsvSource({
        "song.mp3, song (effects).flac",
        "song, song (effects).flac",
        "a.b.wav, a.b (effects).flac",
        "song (effects).flac, song (effects).flac",
        ".hidden, .hidden (effects).flac"
    })
    void theNewFileIsNamedAfterTheOld(String name, String renamed) {
        assertThat(named(name)).isEqualTo(renamed);
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        // Given
        String name = "x".repeat(179) + "🎵🎵.mp3";
        // When
        String renamed = named(name);
        // Then
        assertThat(renamed).isEqualTo("x".repeat(179) + " (effects).flac");
    }

    @Test
    void aPartThatBeginsBehindTheEndBeginsBeforeIt() {
        // When
        Excerpt part =
                Excerpt.within(
                        Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofSeconds(15));
        // Then
        assertThat(part).isEqualTo(new Excerpt(Duration.ofSeconds(5), Duration.ofSeconds(15)));
    }

    private static String named(String name) {
        return new RenderSource(1, name, Duration.ofSeconds(1)).renderedName();
    }
}
