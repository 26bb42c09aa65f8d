package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.DeleteScrobblerRequest;
import io.veza.proto.stream.v1.ListScrobblersRequest;
import io.veza.proto.stream.v1.ListScrobblersResponse;
import io.veza.proto.stream.v1.PutScrobblerRequest;
import io.veza.proto.stream.v1.Scrobbler;
import io.veza.proto.stream.v1.ScrobblerService;
import io.veza.stream.studio.AudienceStudio;
import io.veza.stream.studio.FakeScrobbleService;
import io.veza.stream.studio.FakeScrobbleService.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listens on their way to another service: the token sealed, the outbox durable. */
@QuarkusTest
class ScrobblerCallsTest extends AudienceStudio {

    private static final String TOKEN = "0123-the-token-of-ada";
    private static final String SUBMIT = "/1/submit-listens";

    @GrpcClient("stream")
    ScrobblerService scrobblers;

    @ConfigProperty(name = "veza.test.scrobble-port")
    int port;

    private FakeScrobbleService there;

    @BeforeEach
    void listen() {
        there = new FakeScrobbleService(port, told -> taken(told.path()));
    }

    @AfterEach
    void close() {
        there.close();
    }

    private static Answer taken(String path) {
        return path.equals(SUBMIT)
                ? new Answer(200, "{\"status\":\"ok\"}")
                : new Answer(200, "{\"code\":200,\"valid\":true,\"user_name\":\"ada\"}");
    }

    @Test
    void whatIsHeardIsSentOn() {
        // Given
        long person = ids.next();
        long track = track(ARTIST, "Sent on", "PUBLIC", 60_000);
        Scrobbler put = connect(person);

        // When
        hear(person, track, "playing-1");

        // Then
        assertThat(put.getName()).isEqualTo("ada");
        Poll.until(CALL, "it is sent", () -> sent("Sent on").size() == 1);
        assertThat(sent("Sent on").getFirst().authorization()).isEqualTo("Token " + TOKEN);
        Poll.until(CALL, "nothing waits", () -> find(person).getWaiting() == 0);
        assertThat(find(person).getFailure()).isEmpty();
    }

    @Test
    void theTokenIsKeptSealed() {
        // Given
        long person = ids.next();

        // When
        connect(person);

        // Then
        byte[] sealed =
                done(
                        pool.preparedQuery("select sealed from scrobbler where person = $1")
                                .execute(Tuple.of(person))
                                .map(rows -> rows.iterator().next().getBuffer(0).getBytes()));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("the-token");
    }

    @Test
    void whatIsNotTakenWaitsAndIsSentWhenItIsTime() {
        // Given
        long person = ids.next();
        connect(person);
        there.answer(_ -> new Answer(503, ""));

        // When
        hear(person, track(ARTIST, "Later", "PUBLIC", 60_000), "playing-1");
        Poll.until(CALL, "it failed", () -> find(person).getFailure().equals("UNREACHABLE"));
        there.answer(told -> taken(told.path()));
        done(
                pool.preparedQuery("update scrobble set due_at = now() where person = $1")
                        .execute(Tuple.of(person)));

        // Then
        Poll.until(CALL, "nothing waits", () -> find(person).getWaiting() == 0);
        assertThat(find(person).getFailure()).isEmpty();
    }

    @Test
    void aTokenThatIsNoLongerGoodStopsItUntilThereIsAnother() {
        // Given
        long person = ids.next();
        connect(person);
        there.answer(_ -> new Answer(401, ""));

        // When
        hear(person, track(ARTIST, "Refused", "PUBLIC", 60_000), "playing-1");
        Poll.until(CALL, "it was refused", () -> find(person).getFailure().equals("REFUSED"));
        int waiting = find(person).getWaiting();
        there.answer(told -> taken(told.path()));
        connect(person);

        // Then
        assertThat(waiting).isEqualTo(1);
        Poll.until(CALL, "nothing waits", () -> find(person).getWaiting() == 0);
    }

    @Test
    void whoDisconnectsSendsNothing() {
        // Given
        long person = ids.next();
        connect(person);
        DeleteScrobblerRequest request =
                DeleteScrobblerRequest.newBuilder()
                        .setService(Scrobbler.Service.LISTENBRAINZ)
                        .build();

        // When
        done(of(person).deleteScrobbler(request));

        // Then
        assertThat(list(person).getItemsList()).isEmpty();
        assertThat(list(person).getOfferedList()).containsExactly(Scrobbler.Service.LISTENBRAINZ);
        assertThat(refused(() -> done(of(person).deleteScrobbler(request))))
                .isEqualTo("SCROBBLER_NOT_FOUND");
    }

    @Test
    void whatThisSuiteDoesNotSendToIsOff() {
        assertThat(refused(() -> put(LISTENER, Scrobbler.Service.LASTFM)))
                .isEqualTo("SCROBBLER_OFF");
    }

    private List<FakeScrobbleService.Told> sent(String title) {
        return there.told(SUBMIT).stream().filter(one -> one.body().contains(title)).toList();
    }

    private ScrobblerService of(long person) {
        return Bearer.attach(scrobblers, TestTokens.bearer(person));
    }

    private Scrobbler connect(long person) {
        return put(person, Scrobbler.Service.LISTENBRAINZ);
    }

    private Scrobbler put(long person, Scrobbler.Service service) {
        return done(
                of(person)
                        .putScrobbler(
                                PutScrobblerRequest.newBuilder()
                                        .setService(service)
                                        .setToken(TOKEN)
                                        .build()));
    }

    private ListScrobblersResponse list(long person) {
        return done(of(person).listScrobblers(ListScrobblersRequest.getDefaultInstance()));
    }

    private Scrobbler find(long person) {
        return list(person).getItems(0);
    }
}
