package io.veza.stream.domain.track;

import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.rendition.Ladder;
import io.veza.stream.domain.rendition.RenditionFormat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
 * @param folder where its files lie; its own id until it is made of another file
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
        Instant createdAt,
        long folder) {

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
                now,
                id);
    }

    public boolean isOwnedBy(Principal person) {
        return person.user() == artist;
    }

    /** Private tracks exist for their artist and for admins only. */
    public boolean isVisibleTo(@Nullable Principal person) {
        return details.visibility().openToAll() || (person != null && mayDelete(person));
    }

    /** Whether anybody may come across it. */
    public boolean isPublished() {
        return details.visibility() == Visibility.PUBLIC && state instanceof TrackState.Ready;
    }

    public boolean mayDelete(Principal person) {
        return isOwnedBy(person) || person.isAdmin();
    }

    public Track change(TrackChange change) {
        return with(change.applyTo(details), source, state, analysis);
    }

    /** Whether a schedule has it come out now: nobody is told of what cannot be heard. */
    public boolean isDue(Instant now) {
        Schedule schedule = details.release().schedule();
        return schedule != null && schedule.isDue(now) && state instanceof TrackState.Ready;
    }

    /** What is scheduled happens; nothing is scheduled after. */
    public Track publish(Instant now) {
        Release published = details.release().published(now.truncatedTo(ChronoUnit.MICROS));
        return with(details.with(details.published(), published), source, state, analysis);
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
        return climbed(ladder, more);
    }

    /**
     * Begins with the present ladder where another had been begun: what belongs to different ones
     * does not fit together.
     */
    public Track climbing() {
        return ladder == Ladder.CURRENT ? this : climbed(Ladder.CURRENT, Set.of());
    }

    private Track climbed(int newLadder, Set<RenditionFormat> formats) {
        return new Track(
                id, artist, details, source, state, analysis, newLadder, formats, createdAt,
                folder);
    }

    /**
     * The same made of another file: nothing of it is there yet, and it is encoded as if it were a
     * track of its own.
     *
     * @param place where its files lie, also their id
     */
    public Track madeOf(SourceFile file, long place, Instant now) {
        return new Track(
                place,
                artist,
                details,
                file,
                new TrackState.Processing(0),
                null,
                Ladder.CURRENT,
                Set.of(),
                now,
                place);
    }

    /**
     * Names all that is derived from the file: another file or ladder gets other addresses, so
     * whatever is served under them never changes.
     */
    public String version() {
        return version(source, ladder);
    }

    public static String version(SourceFile source, int ladder) {
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
                createdAt,
                folder);
    }
}
