package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.playlist.ArtistNames.Name;
import io.veza.stream.application.playlist.TitledTracks.Titled;
import io.veza.stream.domain.playlist.LineTrack;
import io.veza.stream.domain.playlist.Sheet;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tracks that the lines of a file stand for, among those the caller may hear: by their
 * address here, else by title and artist. Several that fit are none.
 */
@ApplicationScoped
public class MatchLines {

    private final PlaylistTracks tracks;
    private final TitledTracks titled;
    private final ArtistNames names;

    MatchLines(PlaylistTracks tracks, TitledTracks titled, ArtistNames names) {
        this.tracks = tracks;
        this.titled = titled;
        this.names = names;
    }

    /**
     * @param track null: none, or several
     */
    public record Match(Sheet.Line line, @Nullable Long track) {}

    /** One for each line, in their order. */
    public Uni<List<Match>> of(List<Sheet.Line> lines, Principal caller) {
        return named(lines, caller)
                .chain(named ->
                        described(lines, named, caller)
                                .map(described ->
                                        lines.stream()
                                                .map(line -> match(line, named, described))
                                                .toList()));
    }

    private static Match match(Sheet.Line line, Set<Long> named, Described described) {
        return new Match(
                line,
                LineTrack.of(line)
                        .filter(named::contains)
                        .or(() -> described.only(line))
                        .orElse(null));
    }

    /** Ids of those that are here, for the caller. */
    private Uni<Set<Long>> named(List<Sheet.Line> lines, Principal caller) {
        Set<Long> ids =
                lines.stream()
                        .map(LineTrack::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return tracks.find(ids)
                .map(found ->
                        found.values().stream()
                                .filter(track -> track.isVisibleTo(caller))
                                .map(Track::id)
                                .collect(Collectors.toSet()));
    }

    private Uni<Described> described(List<Sheet.Line> lines, Set<Long> named, Principal caller) {
        Set<String> titles =
                lines.stream()
                        .filter(line -> LineTrack.of(line).filter(named::contains).isEmpty())
                        .map(Sheet.Line::title)
                        .filter(title -> !title.isBlank())
                        .collect(Collectors.toSet());
        return titled.find(titles, caller.user())
                .chain(found ->
                        names.of(found.stream().map(Titled::artist).collect(Collectors.toSet()))
                                .map(known -> new Described(found, known)));
    }

    /** What has the titles that were asked for, and who made it. */
    private record Described(List<Titled> found, Map<Long, Name> artists) {

        Optional<Long> only(Sheet.Line line) {
            List<Long> fitting =
                    found.stream()
                            .filter(one -> one.asked().equals(line.title()))
                            .filter(one -> line.artist().isEmpty() || isBy(one, line.artist()))
                            .map(Titled::track)
                            .toList();
            return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
        }

        private boolean isBy(Titled one, String artist) {
            Name name = artists.get(one.artist());
            return Objects.nonNull(name) && name.is(artist);
        }
    }
}
