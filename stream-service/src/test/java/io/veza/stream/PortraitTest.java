package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.problem.ProtoJson;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.HidePortraitRequest;
import io.veza.proto.stream.v1.Portrait;
import io.veza.proto.stream.v1.PortraitChanged;
import io.veza.proto.stream.v1.PortraitService;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Picture;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Studio;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures that people show of themselves: painted anew, and gone when others are shown. */
@QuarkusTest
class PortraitTest extends StreamTest {

    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

    @GrpcClient("stream")
    PortraitService portraits;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "avatar, 64, '64,64'", "avatar, 512, '512,512'",
        "banner, 750, '750,250'", "banner, 1500, '1500,500'"
    })
    void itIsPaintedInEachSize(String kind, String size, String measured) {
        // Given
        byte[] photo = Picture.photograph(Picture.make("me.jpg", "800x600"), "Secret Maker");
        // When
        String address = shown(send(ids.next(), kind, photo));
        // Then
        HttpResponse<byte[]> served = studio.get(address + "/" + size);
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(header(served, "Content-Type")).isEqualTo("image/webp");
        assertThat(header(served, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Picture.size(served.body())).isEqualTo(measured);
        assertThat(new String(served.body(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "Secret Maker");
        assertThat(studio.get(address + "/77").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherOneTakesThePlaceOfTheFirstWhichIsGone() {
        // Given
        long ada = ids.next();
        String first = shown(send(ada, "avatar", Picture.make("one.png", "200x200")));
        // When
        String second = shown(send(ada, "avatar", Picture.make("two.png", "200x300")));
        // Then
        assertThat(studio.get(second + "/64").statusCode()).isEqualTo(200);
        awaitGone(first);
        assertThat(told(ada)).isEqualTo(2);
    }

    @Test
    void whatIsHiddenIsGone() {
        // Given
        long ada = ids.next();
        String address = shown(send(ada, "avatar", Picture.make("one.webp", "200x200")));
        HidePortraitRequest avatar =
                HidePortraitRequest.newBuilder().setKind(PortraitChanged.Kind.AVATAR).build();
        PortraitService hers = Bearer.attach(portraits, TestTokens.bearer(ada));
        // When
        hers.hidePortrait(avatar).await().atMost(CALL);
        hers.hidePortrait(avatar).await().atMost(CALL);
        // Then
        awaitGone(address);
        assertThat(told(ada)).isEqualTo(2);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThat(code(send(1, "avatar", SVG.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("PORTRAIT_INVALID");
        assertThat(code(send(1, "avatar", Picture.bomb("bomb.png", "9000x9000"))))
                .isEqualTo("PORTRAIT_INVALID");
        assertThat(code(send(1, "banner", new byte[9 * 1024 * 1024])))
                .isEqualTo("PORTRAIT_TOO_LARGE");
        assertThat(code(send(1, "avatar", new byte[0]))).isEqualTo("EMPTY_FILE");
    }

    private HttpResponse<byte[]> send(long person, String kind, byte[] file) {
        return studio.post(person, "/api/v2/users/me/" + kind, new Form().file("me.jpg", file));
    }

    private static String shown(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(201);
        String json = new String(answer.body(), StandardCharsets.UTF_8);
        return ((Portrait) ProtoJson.parse(json, Portrait.newBuilder()).build()).getAddress();
    }

    private static String code(HttpResponse<byte[]> answer) {
        return Studio.problem(answer).getCode();
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private void awaitGone(String address) {
        Poll.until(
                Duration.ofSeconds(60),
                "its files are gone",
                () -> studio.get(address + "/64").statusCode() == 404);
    }

    private long told(long person) {
        return pool.preparedQuery(
                        "select count(*) from event_log where type = 'veza.stream.portrait.changed' and actor = $1")
                .execute(Tuple.of(person))
                .map(rows -> rows.iterator().next().getLong(0))
                .await()
                .atMost(CALL);
    }
}
