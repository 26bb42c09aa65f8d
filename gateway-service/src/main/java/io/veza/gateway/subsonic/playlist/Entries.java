package io.veza.gateway.subsonic.playlist;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.AddEntryRequest;
import io.veza.proto.stream.v1.ListEntriesRequest;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.PlaylistEntryService;
import io.veza.proto.stream.v1.RemoveEntryRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What stands in playlists, as far as the caller may hear it: players count nothing else. */
@ApplicationScoped
class Entries {

    private static final int AT_ONCE = 100;

    /** More are not put into an answer. */
    private static final int MOST = 10_000;

    private final PlaylistEntryService service;

    Entries(@GrpcClient("stream") PlaylistEntryService service) {
        this.service = service;
    }

    Uni<List<PlaylistEntry>> of(long playlist) {
        return further(playlist, "", new ArrayList<>());
    }

    private Uni<List<PlaylistEntry>> further(
            long playlist, String cursor, List<PlaylistEntry> known) {
        return service.listEntries(
                        ListEntriesRequest.newBuilder()
                                .setPlaylist(playlist)
                                .setLimit(AT_ONCE)
                                .setCursor(cursor)
                                .build())
                .chain(found -> {
                    found.getItemsList().stream()
                            .filter(PlaylistEntry::hasTrack)
                            .forEach(known::add);
                    return found.hasNextCursor() && known.size() < MOST
                            ? further(playlist, found.getNextCursor(), known)
                            : Uni.createFrom().item(known);
                });
    }

    /** One after the other, at the end. */
    Uni<Void> add(long playlist, List<Long> tracks) {
        return Multi.createFrom()
                .iterable(tracks)
                .onItem()
                .transformToUniAndConcatenate(track ->
                        service.addEntry(
                                AddEntryRequest.newBuilder()
                                        .setPlaylist(playlist)
                                        .setTrack(track)
                                        .build()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    Uni<Void> remove(long playlist, List<PlaylistEntry> entries) {
        return Multi.createFrom()
                .iterable(entries)
                .onItem()
                .transformToUniAndConcatenate(entry ->
                        service.removeEntry(
                                RemoveEntryRequest.newBuilder()
                                        .setPlaylist(playlist)
                                        .setEntry(entry.getId())
                                        .build()))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
