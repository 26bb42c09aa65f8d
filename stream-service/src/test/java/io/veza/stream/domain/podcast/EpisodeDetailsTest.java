package io.veza.stream.domain.podcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.veza.platform.kernel.DomainException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EpisodeDetailsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void chaptersStandInTheOrderOfTheirTime() {
        // When
        EpisodeDetails details = details(null, chapter(90_000, "Second"), chapter(0, " First "));
        // Then
        assertThat(details.chapters())
                .extracting(Chapter::title)
                .containsExactly("First", "Second");
    }

    @Test
    void chaptersWithoutTitlesOrAtOneTimeAreRefused() {
        assertThat(refused(chapter(0, " "))).isEqualTo(PodcastError.CHAPTERS_INVALID);
        assertThat(refused(chapter(5, "a"), chapter(5, "b")))
                .isEqualTo(PodcastError.CHAPTERS_INVALID);
    }

    @Test
    void aDateToComeIsRefusedAndOneThatHasJustPassedIsNot() {
        // Given
        EpisodeDetails late = details(NOW.plusSeconds(3600));
        // When
        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> late.requirePast(NOW));
        // Then
        assertThat(refusal.code()).isEqualTo(PodcastError.EPISODE_DATE_INVALID);
        assertThat(details(NOW.plusSeconds(5)).requirePast(NOW).dated()).isNotNull();
        assertThat(details(null).requirePast(NOW).dated()).isNull();
    }

    private static Object refused(Chapter... chapters) {
        return catchThrowableOfType(DomainException.class, () -> details(null, chapters)).code();
    }

    private static Chapter chapter(int startMs, String title) {
        return new Chapter(startMs, title, WebAddress.NONE);
    }

    private static EpisodeDetails details(@Nullable Instant dated, Chapter... chapters) {
        return new EpisodeDetails(1, 2, EpisodeKind.FULL, "", dated, List.of(chapters));
    }
}
