package io.veza.stream.studio;

import com.google.protobuf.Message;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.mutiny.sqlclient.Pool;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.kernel.Event;
import io.veza.platform.kernel.Ids;
import io.veza.platform.nats.EventHandler;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.GetTrackRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackSearchService;
import io.veza.proto.stream.v1.TrackService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A running service with real engines, and a studio to work with. */
@QuarkusTestResource(
        value = EnginesResource.class,
        initArgs = @ResourceArg(name = "database", value = "stream"))
@QuarkusTestResource(StudioResource.class)
public abstract class StreamTest {

    protected static final long ARTIST = 101;
    protected static final long LISTENER = 202;
    protected static final Duration PATIENCE = Duration.ofMinutes(5);
    protected static final Duration CALL = Duration.ofSeconds(90);

    @TestHTTPResource("/")
    URI site;

    @GrpcClient("stream")
    TrackService service;

    @GrpcClient("stream")
    protected TrackSearchService trackSearch;

    @Inject protected Pool pool;
    @Inject protected Ids ids;
    @Inject @Any Instance<EventHandler> handlers;

    protected Studio studio;
    private final Map<Long, TrackService> callers = new HashMap<>();

    @BeforeEach
    void openStudio() {
        studio = new Studio(site);
    }

    /** Signed once for each test: signing is dear, and tests that wait ask often. */
    protected TrackService as(long person) {
        return callers.computeIfAbsent(person, id -> Bearer.attach(service, TestTokens.bearer(id)));
    }

    protected TrackService anonymous() {
        return service;
    }

    /** As if another service had said so. */
    protected void tell(String type, Message payload) {
        Event event =
                new Event(
                        ids.next(),
                        type,
                        "room/1",
                        1,
                        1,
                        payload.toByteArray(),
                        ARTIST,
                        null,
                        Instant.now());
        handlers.stream()
                .filter(handler -> handler.types().contains(type))
                .map(handler -> pool.withTransaction(tx -> handler.handle(event, tx)))
                .forEach(handled -> handled.await().atMost(CALL));
    }

    protected Track get(long id) {
        return as(ARTIST)
                .getTrack(GetTrackRequest.newBuilder().setTrack(id).build())
                .await()
                .atMost(CALL);
    }

    protected Track upload(Path file) {
        return studio.upload(
                ARTIST, new Form().file(file.getFileName().toString(), Sound.bytes(file)));
    }

    protected Track awaitReady(long id) {
        Track track = await(id, found -> found.getStatus() != Track.Status.PROCESSING);
        if (track.getStatus() != Track.Status.READY) {
            throw new AssertionError("track " + id + " failed: " + track.getFailure());
        }
        return track;
    }

    protected Track awaitFailed(long id) {
        return await(id, track -> track.getStatus() == Track.Status.FAILED);
    }

    protected Track await(long id, Predicate<Track> wanted) {
        AtomicReference<@Nullable Track> last = new AtomicReference<>();
        Poll.until(
                PATIENCE,
                "track " + id + " is as wanted",
                () -> {
                    Track found = ask(id);
                    last.set(found);
                    return found != null && wanted.test(found);
                });
        return Objects.requireNonNull(last.get());
    }

    /** Null when a busy machine lets a single call run out of time: the next one asks again. */
    private @Nullable Track ask(long id) {
        try {
            return get(id);
        } catch (StatusRuntimeException late) {
            if (late.getStatus().getCode() == Status.Code.DEADLINE_EXCEEDED) {
                return null;
            }
            throw late;
        }
    }
}
