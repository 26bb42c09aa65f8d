package io.veza.stream.application.listen;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.playlist.PlaylistTracks;
import io.veza.stream.domain.listen.Listen;
import io.veza.stream.domain.listen.Playing;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists what the caller has heard, latest first. */
@ApplicationScoped
public class ListListens {

    private static final String BETWEEN = "-";

    private final Listens listens;
    private final PlaylistTracks tracks;

    ListListens(Listens listens, PlaylistTracks tracks) {
        this.listens = listens;
        this.tracks = tracks;
    }

    /**
     * @param after with no {@code before} the earliest after it are wanted
     */
    public record Query(
            PageRequest page, Optional<Instant> before, Optional<Instant> after, Principal caller) {

        boolean oldest() {
            return after.isPresent() && before.isEmpty() && page.cursor() == null;
        }
    }

    /**
     * @param track null: it was none of ours, or the caller may no longer hear it
     */
    public record ListenView(Listen listen, @Nullable Track track) {}

    public Uni<Page<ListenView>> handle(Query query) {
        int limit = query.page().limit();
        return listens.list(query.caller().user(), filter(query, limit + 1))
                .map(found -> cut(found, limit, query.oldest()))
                .chain(page -> views(page, query.caller()));
    }

    /** Of the oldest, the surplus row is the latest, which comes first. */
    private static Page<Listen> cut(List<Listen> found, int limit, boolean oldest) {
        return oldest
                ? new Page<>(found.subList(Math.max(0, found.size() - limit), found.size()), null)
                : Page.cut(found, limit, ListListens::cursor);
    }

    private static String cursor(Listen last) {
        return last.listenedAt().getEpochSecond() + BETWEEN + last.id();
    }

    private static HistoryFilter filter(Query query, int limit) {
        Instant after = query.after().orElse(Instant.EPOCH);
        String cursor = query.page().cursor();
        if (cursor == null) {
            Instant before = query.before().orElse(Playing.NEVER);
            return new HistoryFilter(before, 0, after, query.oldest(), limit);
        }
        try {
            int end = cursor.lastIndexOf(BETWEEN);
            return new HistoryFilter(
                    Instant.ofEpochSecond(Long.parseLong(cursor.substring(0, Math.max(0, end)))),
                    Long.parseLong(cursor.substring(end + 1)),
                    after,
                    false,
                    limit);
        } catch (NumberFormatException | DateTimeException foreign) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
    }

    private Uni<Page<ListenView>> views(Page<Listen> page, Principal caller) {
        return tracks.find(
                        page.items().stream()
                                .map(Listen::track)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))
                .map(found -> page.map(one -> view(one, found, caller)));
    }

    private static ListenView view(Listen listen, Map<Long, Track> tracks, Principal caller) {
        Track track =
                Optional.ofNullable(listen.track())
                        .map(tracks::get)
                        .filter(found -> found.isVisibleTo(caller))
                        .orElse(null);
        return new ListenView(listen, track);
    }
}
