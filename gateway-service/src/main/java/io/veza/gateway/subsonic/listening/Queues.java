package io.veza.gateway.subsonic.listening;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Usernames;
import io.veza.gateway.subsonic.library.Library;
import io.veza.gateway.subsonic.library.Moments;
import io.veza.gateway.subsonic.library.Shelf;
import io.veza.proto.stream.v1.DeleteListeningRequest;
import io.veza.proto.stream.v1.GetListeningRequest;
import io.veza.proto.stream.v1.Listening;
import io.veza.proto.stream.v1.ListeningService;
import io.veza.proto.stream.v1.PutListeningRequest;
import io.veza.proto.stream.v1.Queue;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.subsonic.v1.Child;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps and finds the queue of whoever asks. */
@ApplicationScoped
class Queues {

    private final ListeningService service;
    private final Library library;
    private final Shelf shelf;
    private final Usernames usernames;

    Queues(
            @GrpcClient("stream") ListeningService service,
            Library library,
            Shelf shelf,
            Usernames usernames) {
        this.service = service;
        this.library = library;
        this.shelf = shelf;
        this.usernames = usernames;
    }

    /** A queue with at least one song, and where in it one is. */
    record Kept(
            List<Child> songs,
            int index,
            int positionMs,
            String username,
            String changed,
            String device) {}

    /** Nothing queued is no queue any more. */
    Uni<Void> put(Call call, List<Long> tracks, int index) {
        if (tracks.isEmpty()) {
            return service.deleteListening(DeleteListeningRequest.getDefaultInstance())
                    .replaceWithVoid();
        }
        PutListeningRequest request =
                PutListeningRequest.newBuilder()
                        .setQueue(Queue.newBuilder().addAllTracks(tracks))
                        .setIndex(index)
                        .setPositionMs(call.parameters().number("position", 0, Integer.MAX_VALUE))
                        .setDevice(call.client())
                        .build();
        return service.putListening(request).replaceWithVoid();
    }

    Uni<Optional<Kept>> find(Call call) {
        return service.getListening(GetListeningRequest.getDefaultInstance())
                .chain(found ->
                        found.getQueueCount() == 0
                                ? Uni.createFrom().item(Optional.empty())
                                : resolve(call, found));
    }

    private Uni<Optional<Kept>> resolve(Call call, Listening listening) {
        return Uni.combine()
                .all()
                .unis(
                        library.tracks(listening.getQueueList().stream().distinct().toList())
                                .chain(tracks -> shelf.songs(call, queued(listening, tracks))),
                        usernames.of(call))
                .with((songs, name) -> kept(listening, songs, name));
    }

    /** A song may stand in it more than once; what may not be heard any more is left out. */
    private static List<Track> queued(Listening listening, List<Track> tracks) {
        Map<Long, Track> known =
                tracks.stream().collect(Collectors.toMap(Track::getId, track -> track));
        return listening.getQueueList().stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .toList();
    }

    private static Optional<Kept> kept(Listening listening, List<Child> songs, String name) {
        if (songs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Kept(
                        songs,
                        index(listening, songs),
                        listening.getPositionMs(),
                        name,
                        Moments.iso(listening.getAt()),
                        listening.getDevice()));
    }

    /** Where something is missing, the song that was played stands elsewhere. */
    private static int index(Listening listening, List<Child> songs) {
        int index = Math.min(listening.getIndex(), songs.size() - 1);
        String current = Id.track(listening.getTrack().getId());
        if (!listening.hasTrack() || songs.get(index).getId().equals(current)) {
            return index;
        }
        return Math.max(0, songs.stream().map(Child::getId).toList().indexOf(current));
    }
}
