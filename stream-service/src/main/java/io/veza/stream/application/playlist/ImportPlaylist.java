package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.playlist.Entries.NewEntry;
import io.veza.stream.application.playlist.MatchLines.Match;
import io.veza.stream.domain.playlist.FileFormat;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.playlist.PlaylistDetails;
import io.veza.stream.domain.playlist.PlaylistError;
import io.veza.stream.domain.playlist.Sheet;
import io.veza.stream.domain.track.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes a playlist of a file, with those tracks of it that are here. */
@ApplicationScoped
public class ImportPlaylist {

    private static final int TITLE_LENGTH = 200;

    private final PlaylistFiles files;
    private final MatchLines matches;
    private final Playlists playlists;
    private final PlaylistLimits limits;
    private final Ids ids;
    private final Clock clock;

    ImportPlaylist(
            PlaylistFiles files,
            MatchLines matches,
            Playlists playlists,
            PlaylistLimits limits,
            Ids ids,
            Clock clock) {
        this.files = files;
        this.matches = matches;
        this.playlists = playlists;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param title what to call it where the file says nothing
     */
    public record Command(
            FileFormat format,
            String text,
            String title,
            Visibility visibility,
            Principal caller) {}

    /**
     * @param missing lines that stand for no track here, or for several
     */
    public record Imported(Playlist playlist, List<Sheet.Line> missing) {}

    public Uni<Imported> handle(Command command) {
        Sheet sheet = files.read(command.format(), command.text());
        if (sheet.lines().size() > limits.entries()) {
            throw new DomainException(
                    PlaylistError.PLAYLIST_FULL,
                    "A playlist holds at most " + limits.entries() + " entries");
        }
        return matches.of(sheet.lines(), command.caller())
                .chain(found -> make(command, sheet, found));
    }

    private Uni<Imported> make(Command command, Sheet sheet, List<Match> matched) {
        PlaylistDetails details =
                new PlaylistDetails(title(command, sheet), "", command.visibility(), false);
        Playlist made =
                Playlist.create(ids.next(), command.caller().user(), details, clock.instant());
        List<NewEntry> entries =
                matched.stream()
                        .map(Match::track)
                        .filter(Objects::nonNull)
                        .map(track -> new NewEntry(ids.next(), track))
                        .toList();
        List<Sheet.Line> missing =
                matched.stream().filter(one -> one.track() == null).map(Match::line).toList();
        return playlists
                .add(made, entries, limits.playlists())
                .map(playlist -> new Imported(playlist, missing));
    }

    private static String title(Command command, Sheet sheet) {
        String title =
                Stream.of(sheet.title(), command.title())
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .findFirst()
                        .orElse("Import");
        int length = title.codePointCount(0, title.length());
        return length <= TITLE_LENGTH
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE_LENGTH));
    }
}
