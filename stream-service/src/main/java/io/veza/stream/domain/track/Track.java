package io.veza.stream.domain.track;

import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.rendition.Ladder;
import io.veza.stream.domain.rendition.RenditionFormat;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of music and how far it has come.
 *
 * @param artist account id of who uploaded it
 * @param analysis null until measured
 * @param ladder which of {@link Ladder} it is encoded with
 * @param playable what has been encoded so far
 */
public record Track(
        long id,
        long artist,
        TrackDetails details,
        SourceFile source,
        TrackState state,
        @Nullable TrackAnalysis analysis,
        int ladder,
        Set<RenditionFormat> playable,
        Instant createdAt) {

    public Track {
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(state, "state");
        playable = Set.copyOf(playable);
        Objects.requireNonNull(createdAt, "createdAt");
    }

    public static Track upload(
            long id, long artist, TrackDetails details, SourceFile source, Instant now) {
        return new Track(
                id,
                artist,
                details.orTitledAs(source.name()),
                source,
                new TrackState.Processing(0),
                null,
                Ladder.CURRENT,
                Set.of(),
                now);
    }

    public boolean isOwnedBy(Principal person) {
        return person.user() == artist;
    }

    /** Private tracks exist for their artist and for admins only. */
    public boolean isVisibleTo(@Nullable Principal person) {
        return details.visibility().openToAll() || (person != null && mayDelete(person));
    }

    public boolean mayDelete(Principal person) {
        return isOwnedBy(person) || person.isAdmin();
    }

    public Track change(TrackChange change) {
        return with(change.applyTo(details), source, state, analysis);
    }

    /** What the file says about itself. */
    public Track probed(String format, FileTags tags) {
        return with(
                details.filledFrom(tags, source.name()),
                source.withFormat(format),
                state,
                analysis);
    }

    public Track analysed(TrackAnalysis measured) {
        return with(details, source, state, measured);
    }

    /** One more rendition can be played. */
    public Track encoded(RenditionFormat format) {
        Set<RenditionFormat> more = EnumSet.of(format);
        more.addAll(playable);
        return new Track(id, artist, details, source, state, analysis, ladder, more, createdAt);
    }

    /**
     * Begins with the present ladder where another had been begun: what belongs to different ones
     * does not fit together.
     */
    public Track climbing() {
        return ladder == Ladder.CURRENT
                ? this
                : new Track(
                        id,
                        artist,
                        details,
                        source,
                        state,
                        analysis,
                        Ladder.CURRENT,
                        Set.of(),
                        createdAt);
    }

    /**
     * Names all that is derived from the file: another file or ladder gets other addresses, so
     * whatever is served under them never changes.
     */
    public String version() {
        return ladder == Ladder.FIRST ? source.version() : source.version() + "-" + ladder;
    }

    public Track advance(int progress) {
        return state instanceof TrackState.Processing processing
                ? with(details, source, processing.advance(progress), analysis)
                : this;
    }

    public Track ready() {
        return with(details, source, new TrackState.Ready(), analysis);
    }

    public Track fail(FailureCode code) {
        return with(details, source, new TrackState.Failed(code), analysis);
    }

    private Track with(
            TrackDetails newDetails,
            SourceFile newSource,
            TrackState newState,
            @Nullable TrackAnalysis newAnalysis) {
        return new Track(
                id,
                artist,
                newDetails,
                newSource,
                newState,
                newAnalysis,
                ladder,
                playable,
                createdAt);
    }
}
