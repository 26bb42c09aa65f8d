package io.veza.gateway.rest;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.veza.gateway.session.Session;
import io.veza.platform.kernel.Broadcast;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.proto.stream.v1.GetPlaylistRequest;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistChanged;
import io.veza.proto.stream.v1.PlaylistService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Tells those who look at a playlist that somebody has changed it. Only that: what it is like now,
 * each of them asks for, and gets what they may see. A stream ends after minutes, so that whoever
 * may see it no longer is not told for long.
 */
@ApplicationScoped
class PlaylistWatch {

    private static final Logger LOG = Logger.getLogger(PlaylistWatch.class);
    private static final String EVENTS = "veza.stream.playlist.*";
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration PULSE = Duration.ofSeconds(20);

    /** Of one person, in all their windows. */
    private static final int MOST = 20;

    private final PlaylistService playlists;
    private final Map<Long, Integer> watchers = new ConcurrentHashMap<>();
    private final BroadcastProcessor<PlaylistChanged> changes = BroadcastProcessor.create();
    private final BroadcastProcessor<Said> farewell = BroadcastProcessor.create();

    PlaylistWatch(@GrpcClient("stream") PlaylistService playlists, Broadcast events) {
        this.playlists = playlists;
        // JetStream's subjects reach plain subscribers too; who misses one sees it with the next.
        events.subscribe(EVENTS, this::heard);
    }

    /** One event of the stream. */
    record Said(String event, String data) {}

    void drainEarly(@Observes ShutdownDelayInitiatedEvent event) {
        farewell.onError(new Leaving());
    }

    void drainLast(@Observes ShutdownEvent event) {
        farewell.onError(new Leaving());
    }

    private void heard(byte[] payload) {
        try {
            changes.onNext(PlaylistChanged.parseFrom(payload));
        } catch (InvalidProtocolBufferException foreign) {
            LOG.warnf("dropped what is no event on %s", EVENTS);
        }
    }

    Multi<Said> open(GetPlaylistRequest request, Session session) {
        long person = session.principal().user();
        if (watchers.merge(person, 1, Integer::sum) > MOST) {
            left(person);
            throw DomainException.retryable(
                    CoreError.RATE_LIMITED, "Too many of your windows watch.", PULSE);
        }
        return playlists
                .getPlaylist(request)
                .onItem()
                .transformToMulti(playlist -> follow(playlist, request))
                .onTermination()
                .invoke(() -> left(person));
    }

    private void left(long person) {
        watchers.computeIfPresent(person, (_, count) -> count > 1 ? count - 1 : null);
    }

    /**
     * Whoever may read it watches first, and reads then how it is: nothing is missed in between.
     */
    private Multi<Said> follow(Playlist playlist, GetPlaylistRequest request) {
        Multi<Said> heard =
                changes.filter(change -> change.getPlaylist() == playlist.getId())
                        .map(change -> changed(change.getVersion()))
                        .onOverflow()
                        .dropPreviousItems();
        Multi<Said> pulse =
                Multi.createFrom()
                        .ticks()
                        .startingAfter(PULSE)
                        .every(PULSE)
                        .onOverflow()
                        .drop()
                        .map(_ -> new Said("pulse", "{}"));
        Multi<Said> now =
                playlists.getPlaylist(request).map(read -> changed(read.getVersion())).toMulti();
        return Multi.createBy()
                .merging()
                .streams(heard, now, pulse, afterMinutes(), farewell)
                .onFailure(Leaving.class)
                .recoverWithItem(new Said("reconnect", "{}"));
    }

    private static Multi<Said> afterMinutes() {
        return Uni.createFrom()
                .<Said>nullItem()
                .onItem()
                .delayIt()
                .by(LONGEST)
                .onItem()
                .failWith(_ -> new Leaving())
                .toMulti();
    }

    private static Said changed(int version) {
        return new Said("changed", "{\"version\":" + version + "}");
    }

    /** The end of a stream: come back, to another gateway perhaps. */
    private static final class Leaving extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Leaving() {
            super(null, null, false, false);
        }
    }
}
