package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Timestamp;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.problem.Problems;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.CreateLinkRequest;
import io.veza.proto.stream.v1.CreateLinkResponse;
import io.veza.proto.stream.v1.Link;
import io.veza.proto.stream.v1.LinkService;
import io.veza.proto.stream.v1.ListLinksRequest;
import io.veza.proto.stream.v1.OpenLinkRequest;
import io.veza.proto.stream.v1.RevokeLinkRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Secret links from a caller to the table and back. */
@QuarkusTest
class LinkCallsTest extends StreamTest {

    private static final byte[] SONG = Sound.bytes(Sound.make("linked.mp3", 2));

    @GrpcClient("stream")
    LinkService links;

    @Test
    void whoeverHasALinkHearsThePrivateTrackUntilItIsRevoked() {
        // Given
        long track = awaitReady(upload()).getId();
        CreateLinkResponse made = create(track, 0);
        // When
        Track opened = open(track, made.getKey());
        // Then
        String hls = opened.getPlayback().getHls();
        assertThat(made.getPath()).isEqualTo("/tracks/" + track + "?key=" + made.getKey());
        assertThat(hls).startsWith("/media/linked/");
        assertThat(opened.getWaveform()).startsWith("/media/linked/");
        assertThat(studio.text(hls)).contains("aac-128");
        assertThat(studio.get(opened.getPlayback().getMp3()).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(rule -> assertThat(rule).startsWith("private"));
        assertThat(list(track))
                .singleElement()
                .satisfies(link -> assertThat(link.getUses()).isEqualTo(1));
        revoke(track, made.getLink().getId());
        assertThat(code(() -> open(track, made.getKey()))).isEqualTo("TRACK_NOT_FOUND");
        Poll.until(PATIENCE, "it is dead", () -> studio.get(hls).statusCode() == 404);
        assertThat(list(track)).isEmpty();
    }

    @Test
    void theAddressOfOneLinkIsNotThatOfAnother() {
        // Given
        long track = awaitReady(upload()).getId();
        long other = create(track, 0).getLink().getId();
        String mp3 = open(track, create(track, 0).getKey()).getPlayback().getMp3();
        String[] parts = mp3.split("/");
        parts[3] = Long.toString(other);
        // When
        int forged = studio.get(String.join("/", parts)).statusCode();
        // Then
        assertThat(forged).isEqualTo(404);
        assertThat(studio.get(mp3).statusCode()).isEqualTo(200);
    }

    @Test
    void itOpensAsOftenAndAsLongAsItsArtistSays() {
        // Given
        long track = upload();
        String twice = create(track, 2).getKey();
        CreateLinkResponse expired = create(track, 0);
        pool.preparedQuery("update track_link set expires_at = now() where id = $1")
                .execute(Tuple.of(expired.getLink().getId()))
                .await()
                .atMost(CALL);
        // When
        open(track, twice);
        open(track, twice);
        // Then
        assertThat(code(() -> open(track, twice))).isEqualTo("TRACK_NOT_FOUND");
        assertThat(code(() -> open(track, expired.getKey()))).isEqualTo("TRACK_NOT_FOUND");
        assertThat(code(() -> create(track, Instant.now().minusSeconds(1))))
                .isEqualTo("LINK_EXPIRY_INVALID");
    }

    @Test
    void nothingTellsThatTheTrackIsThere() {
        // Given
        long track = upload();
        create(track, 0);
        String key = create(upload(), 0).getKey();
        // When
        List<String> answers =
                List.of(
                        text(() -> open(track, key)),
                        text(() -> open(track, "x")),
                        text(() -> open(123_456_789, key)),
                        text(() -> create(as(LISTENER, links), track, 0)),
                        text(() -> create(as(LISTENER, links), 123_456_789, 0)));
        // Then
        assertThat(answers).containsOnly("TRACK_NOT_FOUND There is no such track");
    }

    @Test
    void theTableDoesNotTellTheKey() {
        // Given
        CreateLinkResponse made = create(upload(), 0);
        // When
        String row =
                pool.preparedQuery("select track_link::text from track_link where id = $1")
                        .execute(Tuple.of(made.getLink().getId()))
                        .map(rows -> rows.iterator().next().getString(0))
                        .await()
                        .atMost(CALL);
        // Then
        assertThat(row).contains("For Eve").doesNotContain(made.getKey());
    }

    private long upload() {
        return studio.upload(
                        ARTIST, new Form().field("visibility", "PRIVATE").file("linked.mp3", SONG))
                .getId();
    }

    private static LinkService as(long person, LinkService service) {
        return Bearer.attach(service, TestTokens.bearer(person));
    }

    private CreateLinkResponse create(long track, int mostUses) {
        return create(as(ARTIST, links), track, mostUses);
    }

    private static CreateLinkResponse create(LinkService service, long track, int mostUses) {
        return service.createLink(
                        CreateLinkRequest.newBuilder()
                                .setTrack(track)
                                .setName("For Eve")
                                .setMostUses(mostUses)
                                .build())
                .await()
                .atMost(CALL);
    }

    private CreateLinkResponse create(long track, Instant until) {
        Timestamp end = Timestamp.newBuilder().setSeconds(until.getEpochSecond()).build();
        return as(ARTIST, links)
                .createLink(
                        CreateLinkRequest.newBuilder().setTrack(track).setExpiresAt(end).build())
                .await()
                .atMost(CALL);
    }

    /** Nobody in particular. */
    private Track open(long track, String key) {
        return links.openLink(OpenLinkRequest.newBuilder().setTrack(track).setKey(key).build())
                .await()
                .atMost(CALL);
    }

    private List<Link> list(long track) {
        Uni<List<Link>> listed =
                as(ARTIST, links)
                        .listLinks(ListLinksRequest.newBuilder().setTrack(track).build())
                        .map(answer -> answer.getItemsList());
        return listed.await().atMost(CALL);
    }

    private void revoke(long track, long link) {
        as(ARTIST, links)
                .revokeLink(RevokeLinkRequest.newBuilder().setTrack(track).setLink(link).build())
                .await()
                .atMost(CALL);
    }

    private static String code(Supplier<?> call) {
        return Problems.of(failure(call), "/").getCode();
    }

    private static String text(Supplier<?> call) {
        var problem = Problems.of(failure(call), "/");
        return problem.getCode() + " " + problem.getDetail();
    }

    private static StatusRuntimeException failure(Supplier<?> call) {
        return catchThrowableOfType(StatusRuntimeException.class, call::get);
    }
}
