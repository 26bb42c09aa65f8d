package io.veza.stream.adapter.lastfm;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.scrobbler.ScrobbleTarget;
import io.veza.stream.config.ScrobblerConfig;
import io.veza.stream.domain.listen.Listen;
import io.veza.stream.domain.scrobbler.Delivery;
import io.veza.stream.domain.scrobbler.ScrobblerError;
import io.veza.stream.domain.scrobbler.ScrobblerService;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Last.fm's API, version 2. */
@ApplicationScoped
class LastFmTarget implements ScrobbleTarget {

    /** Invalid session key, and one whose owner has taken permission back. */
    private static final Set<Integer> REFUSING = Set.of(4, 9, 14, 17);

    /** Not now: the service is offline, an internal error, or too many calls. */
    private static final Set<Integer> PASSING = Set.of(8, 11, 16, 29);

    private static final int SHORTEST_MS = 30_000;

    private final HttpClient client;
    private final ScrobblerConfig.LastFm config;
    private final Duration timeout;

    LastFmTarget(ScrobblerConfig config) {
        this.config = config.lastfm();
        this.timeout = config.timeout();
        this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    @Override
    public ScrobblerService service() {
        return ScrobblerService.LASTFM;
    }

    @Override
    public boolean isOffered() {
        return config.key().isPresent() && config.secret().isPresent();
    }

    /** A token from the page of permission is traded for the key of a session that does not end. */
    @Override
    public Uni<Account> open(String shown) {
        return call(SignedCall.of("auth.getSession").with("token", shown))
                .onFailure()
                .transform(_ -> unreachable())
                .map(LastFmTarget::account);
    }

    private static Account account(JsonObject said) {
        JsonObject session = said.getJsonObject("session");
        if (session == null) {
            throw PASSING.contains(said.getInteger("error", 0))
                    ? unreachable()
                    : new DomainException(
                            ScrobblerError.SCROBBLER_REFUSED, "Last.fm does not know this token");
        }
        return new Account(session.getString("name", ""), session.getString("key", ""));
    }

    private static DomainException unreachable() {
        return new DomainException(ScrobblerError.SCROBBLER_UNREACHABLE, "Last.fm does not answer");
    }

    /** It takes nothing shorter than half a minute. */
    @Override
    public Uni<Delivery> send(String secret, List<Listen> listens) {
        List<Listen> fitting =
                listens.stream()
                        .filter(one ->
                                one.heard().durationMs() == 0
                                        || one.heard().durationMs() > SHORTEST_MS)
                        .toList();
        if (fitting.isEmpty()) {
            return Uni.createFrom().item(new Delivery.Taken());
        }
        SignedCall call = SignedCall.of("track.scrobble").with("sk", secret);
        for (int i = 0; i < fitting.size(); i++) {
            call = add(call, fitting.get(i), "[" + i + "]");
        }
        return call(call)
                .map(LastFmTarget::delivery)
                .onFailure()
                .recoverWithItem(new Delivery.Later(Duration.ZERO));
    }

    private static SignedCall add(SignedCall call, Listen listen, String place) {
        return call.with("artist" + place, listen.heard().artist())
                .with("track" + place, listen.heard().title())
                .with("album" + place, listen.heard().release())
                .with("timestamp" + place, Long.toString(listen.listenedAt().getEpochSecond()));
    }

    private static Delivery delivery(JsonObject said) {
        int error = said.getInteger("error", 0);
        if (error == 0) {
            return new Delivery.Taken();
        }
        if (REFUSING.contains(error)) {
            return new Delivery.Refused();
        }
        return PASSING.contains(error) ? new Delivery.Later(Duration.ZERO) : new Delivery.Unfit();
    }

    private Uni<JsonObject> call(SignedCall call) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(config.url()))
                        .timeout(timeout)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        call.signed(
                                                config.key().orElseThrow(),
                                                config.secret().orElseThrow())))
                        .build();
        return Uni.createFrom()
                .completionStage(
                        () -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .map(answer -> new JsonObject(answer.body()));
    }
}
