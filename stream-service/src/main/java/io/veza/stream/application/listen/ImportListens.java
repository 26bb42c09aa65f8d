package io.veza.stream.application.listen;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.playlist.MatchLines;
import io.veza.stream.application.playlist.PlaylistTracks;
import io.veza.stream.domain.listen.Heard;
import io.veza.stream.domain.listen.Listen;
import io.veza.stream.domain.listen.Playing;
import io.veza.stream.domain.playlist.Sheet;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Adds what other programs have written down, and knows those that were tracks of this suite: by
 * their address here, else by title and artist.
 */
@ApplicationScoped
public class ImportListens {

    /** What is only being told of now was not heard all at once. */
    private static final int MOST_FRESH = 50;

    private final MatchLines matches;
    private final PlaylistTracks tracks;
    private final Listens listens;
    private final Ids ids;
    private final Clock clock;

    ImportListens(
            MatchLines matches, PlaylistTracks tracks, Listens listens, Ids ids, Clock clock) {
        this.matches = matches;
        this.tracks = tracks;
        this.listens = listens;
        this.ids = ids;
        this.clock = clock;
    }

    public record HeardAt(Instant at, Heard heard) {}

    /**
     * @param fresh whether they have just been heard, and count among the plays of tracks here
     */
    public record Command(List<HeardAt> heard, boolean fresh, Principal caller) {}

    /** How many were not there. */
    public Uni<Integer> handle(Command command) {
        Instant now = clock.instant();
        command.heard().forEach(one -> Playing.requirePast(one.at(), now));
        if (command.fresh() && command.heard().size() > MOST_FRESH) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST,
                    "At most " + MOST_FRESH + " listens are fresh at once");
        }
        List<Sheet.Line> lines = command.heard().stream().map(one -> line(one.heard())).toList();
        return matches.of(lines, command.caller())
                .map(found -> known(command, found))
                .chain(known -> add(command, known, now));
    }

    private static Sheet.Line line(Heard heard) {
        return new Sheet.Line(
                heard.title(), heard.artist(), heard.originUrl(), "", heard.durationMs());
    }

    private List<Listen> known(Command command, List<MatchLines.Match> found) {
        return IntStream.range(0, found.size())
                .mapToObj(i ->
                        new Listen(
                                ids.next(),
                                command.caller().user(),
                                command.heard().get(i).at(),
                                command.heard().get(i).heard(),
                                found.get(i).track()))
                .toList();
    }

    private Uni<Integer> add(Command command, List<Listen> known, Instant now) {
        Set<Long> countable =
                known.stream()
                        .filter(one -> command.fresh() && Playing.isRecent(one.listenedAt(), now))
                        .map(Listen::track)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return tracks.find(countable)
                .map(ours -> counts(known, ours))
                .chain(counts ->
                        listens.add(command.caller().user(), known, command.fresh(), counts))
                .map(List::size);
    }

    private static Map<Long, Listens.Count> counts(List<Listen> known, Map<Long, Track> ours) {
        return known.stream()
                .filter(one -> one.track() != null && ours.containsKey(one.track()))
                .collect(
                        Collectors.toMap(
                                Listen::id,
                                one -> count(one, Objects.requireNonNull(ours.get(one.track())))));
    }

    private static Listens.Count count(Listen listen, Track track) {
        int duration = track.analysis() == null ? 0 : track.analysis().durationMs();
        String nonce = "import-" + listen.listenedAt().getEpochSecond() + "-" + track.id();
        return new Listens.Count(nonce, track.artist(), Playing.enough(duration));
    }
}
