package io.veza.gateway.subsonic.library;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Call;
import io.veza.platform.kernel.Scope;
import io.veza.proto.stream.v1.ListListensRequest;
import io.veza.proto.stream.v1.ListListensResponse;
import io.veza.proto.stream.v1.Listen;
import io.veza.proto.stream.v1.ListenService;
import io.veza.proto.stream.v1.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The releases that whoever asks has heard, by what is kept of it, and those they have starred. */
@ApplicationScoped
class Heard {

    /** How far back is looked; what was heard before counts for nothing here. */
    private static final int PAGES = 5;

    private static final int AT_ONCE = 100;

    private final ListenService listens;
    private final Starred starred;
    private final Library library;

    Heard(@GrpcClient("stream") ListenService listens, Starred starred, Library library) {
        this.listens = listens;
        this.starred = starred;
        this.library = library;
    }

    Uni<List<Published>> latest(Call call, AlbumLists.Part part) {
        return tracks(call).chain(library::releasesOf).map(part::of);
    }

    /** Those heard as often come as they were heard last. */
    Uni<List<Published>> most(Call call, AlbumLists.Part part) {
        return tracks(call).map(Heard::byFrequency).chain(library::releasesOf).map(part::of);
    }

    Uni<List<Published>> starred(Call call, AlbumLists.Part part) {
        return starred.all(call)
                .map(likes -> likes.stream().flatMap(Starred::release).toList())
                .map(part::of);
    }

    private Uni<List<Track>> tracks(Call call) {
        return call.may(Scope.LISTENS_READ)
                ? further("", new ArrayList<>(), 1)
                : Uni.createFrom().item(List.of());
    }

    private Uni<List<Track>> further(String cursor, List<Track> known, int page) {
        return ask(cursor)
                .chain(listened -> {
                    listened.getItemsList().stream()
                            .filter(Listen::hasTrack)
                            .map(Listen::getTrack)
                            .forEach(known::add);
                    return listened.hasNextCursor() && page < PAGES
                            ? further(listened.getNextCursor(), known, page + 1)
                            : Uni.createFrom().item(known);
                });
    }

    private Uni<ListListensResponse> ask(String cursor) {
        return listens.listListens(
                ListListensRequest.newBuilder().setLimit(AT_ONCE).setCursor(cursor).build());
    }

    static List<Track> byFrequency(List<Track> tracks) {
        Map<String, Integer> counts = new HashMap<>();
        tracks.forEach(track -> counts.merge(SongView.release(track).toString(), 1, Integer::sum));
        Comparator<Track> often =
                Comparator.comparing(track -> counts.get(SongView.release(track).toString()));
        return tracks.stream().sorted(often.reversed()).toList();
    }
}
