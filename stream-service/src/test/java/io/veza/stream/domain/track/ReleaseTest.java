package io.veza.stream.domain.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void aScheduledTrackIsPrivateUntilThen() {
        // When
        Track track = track(Visibility.PUBLIC).change(scheduled(Optional.empty()));
        // Then
        assertThat(track.details().visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(track.details().release().schedule())
                .isEqualTo(new Schedule(LATER, Visibility.PUBLIC));
        assertThat(track.isVisibleTo(null)).isFalse();
    }

    @Test
    void itBecomesWhatWasAskedForOrWhatItWouldHaveBecome() {
        // Given
        Track unlisted =
                track(Visibility.PRIVATE).change(scheduled(Optional.of(Visibility.UNLISTED)));
        // When
        Track putOff = unlisted.change(scheduled(Optional.empty()));
        // Then
        assertThat(putOff.publish(LATER).details().visibility()).isEqualTo(Visibility.UNLISTED);
    }

    @Test
    void whatComesOutIsScheduledNoMore() {
        // Given
        Track ready = track(Visibility.PRIVATE).change(scheduled(Optional.empty())).ready();
        // When
        Track published = ready.publish(LATER);
        // Then
        assertThat(published.details().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(published.details().release().schedule()).isNull();
        assertThat(published.details().release().publishedAt()).isEqualTo(LATER);
        assertThat(published.isDue(LATER.plusSeconds(9))).isFalse();
    }

    @Test
    void itIsDueWhenItsTimeHasComeAndItCanBeHeard() {
        // Given
        Track waiting = track(Visibility.PRIVATE).change(scheduled(Optional.empty()));
        // When
        List<Boolean> due =
                List.of(
                        waiting.isDue(LATER),
                        waiting.ready().isDue(LATER.minusMillis(1)),
                        waiting.ready().isDue(LATER));
        // Then
        assertThat(due).containsExactly(false, false, true);
    }

    @Test
    void aVisibilityAloneEndsTheSchedule() {
        // Given
        Track scheduled = track(Visibility.PUBLIC).change(scheduled(Optional.empty()));
        // When
        Track open = scheduled.change(change(Optional.of(Visibility.PUBLIC), Optional.empty()));
        // Then
        assertThat(open.details().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(open.details().release().schedule()).isNull();
    }

    @Test
    void nothingComesOutPrivate() {
        // When
        DomainException refusal =
                catchThrowableOfType(
                        DomainException.class,
                        () ->
                                track(Visibility.PUBLIC)
                                        .change(scheduled(Optional.of(Visibility.PRIVATE))));
        // Then
        assertThat(refusal.code()).isEqualTo(TrackError.PUBLISH_AT_INVALID);
    }

    @Test
    void aTimeMustBeAheadAndNotOutOfSight() {
        // Given
        ReleaseChange change = scheduled(Optional.empty()).release();
        // When
        List<DomainException> refusals =
                List.of(
                        catchThrowableOfType(
                                DomainException.class,
                                () -> change.requireAhead(LATER, Duration.ofDays(1))),
                        catchThrowableOfType(
                                DomainException.class,
                                () -> change.requireAhead(NOW, Duration.ofSeconds(59))));
        // Then
        assertThat(refusals)
                .extracting(DomainException::code)
                .containsOnly(TrackError.PUBLISH_AT_INVALID);
        change.requireAhead(NOW, Duration.ofSeconds(60));
    }

    @Test
    void anotherScheduleIsAnotherRevision() {
        // Given
        Track track = track(Visibility.PRIVATE);
        // When
        Track scheduled = track.change(scheduled(Optional.empty()));
        // Then
        assertThat(scheduled.details().revision()).isNotEqualTo(track.details().revision());
    }

    private static TrackChange scheduled(Optional<Visibility> as) {
        return change(as, Optional.of(LATER));
    }

    private static TrackChange change(Optional<Visibility> visibility, Optional<Instant> at) {
        return new TrackChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                visibility,
                UnaryOperator.identity(),
                new ReleaseChange(Optional.empty(), Optional.empty(), at));
    }

    private static Track track(Visibility visibility) {
        return Track.upload(
                7,
                1,
                new TrackDetails("x", "", "", List.of(), visibility),
                new SourceFile("x.mp3", "ab".repeat(32), 9, ""),
                NOW);
    }
}
