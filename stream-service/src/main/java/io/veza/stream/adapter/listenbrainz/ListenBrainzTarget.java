package io.veza.stream.adapter.listenbrainz;

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
import java.util.stream.Stream;

/** ListenBrainz' API, version 1. */
@ApplicationScoped
class ListenBrainzTarget implements ScrobbleTarget {

    private static final String OFF = "off";
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY = 429;
    private static final int CLIENT_ERRORS = 400;
    private static final int SERVER_ERRORS = 500;

    private final HttpClient client;
    private final String url;
    private final Duration timeout;

    ListenBrainzTarget(ScrobblerConfig config) {
        this.url = config.listenbrainz().url();
        this.timeout = config.timeout();
        this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    @Override
    public ScrobblerService service() {
        return ScrobblerService.LISTENBRAINZ;
    }

    @Override
    public boolean isOffered() {
        return !url.equals(OFF);
    }

    @Override
    public Uni<Account> open(String shown) {
        return call(request("/1/validate-token", shown).GET().build())
                .onFailure()
                .transform(_ -> unreachable())
                .map(answer -> account(answer, shown));
    }

    private static Account account(HttpResponse<String> answer, String token) {
        if (answer.statusCode() >= SERVER_ERRORS || answer.statusCode() == TOO_MANY) {
            throw unreachable();
        }
        JsonObject said = Words.read(answer.body());
        if (answer.statusCode() != OK || !said.getBoolean("valid", false)) {
            throw new DomainException(
                    ScrobblerError.SCROBBLER_REFUSED, "ListenBrainz does not know this token");
        }
        return new Account(said.getString("user_name", ""), token);
    }

    private static DomainException unreachable() {
        return new DomainException(
                ScrobblerError.SCROBBLER_UNREACHABLE, "ListenBrainz does not answer");
    }

    @Override
    public Uni<Delivery> send(String secret, List<Listen> listens) {
        HttpRequest request =
                request("/1/submit-listens", secret)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(Words.write(listens).encode()))
                        .build();
        return call(request)
                .map(ListenBrainzTarget::delivery)
                .onFailure()
                .recoverWithItem(new Delivery.Later(Duration.ZERO));
    }

    private static Delivery delivery(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == OK) {
            return new Delivery.Taken();
        }
        if (status == UNAUTHORIZED) {
            return new Delivery.Refused();
        }
        return status >= CLIENT_ERRORS && status < SERVER_ERRORS && status != TOO_MANY
                ? new Delivery.Unfit()
                : new Delivery.Later(wait(answer));
    }

    private static Duration wait(HttpResponse<String> answer) {
        return Stream.of("X-RateLimit-Reset-In", "Retry-After")
                .flatMap(name -> answer.headers().firstValue(name).stream())
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(timeout)
                .header("Authorization", "Token " + token);
    }

    private Uni<HttpResponse<String>> call(HttpRequest request) {
        return Uni.createFrom()
                .completionStage(
                        () -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
    }
}
