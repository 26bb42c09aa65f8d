package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.chat.v1.MessageChanged;
import io.veza.proto.chat.v1.MessagePictured;
import io.veza.proto.stream.v1.PicturePainted;
import io.veza.stream.studio.Picture;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Web;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what chat says of a page's picture to what is served of it, on real engines. */
@QuarkusTest
class PreviewPictureTest extends StreamTest {

    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='300'>"
                    + "<script>alert(1)</script></svg>";

    /** A GIF of one pixel. */
    private static final String DOT = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    @ConfigProperty(name = "veza.test.web-port")
    int port;

    @ConfigProperty(name = "veza.media.dir")
    String directory;

    private Web web;

    @BeforeEach
    void open() {
        web = new Web(port);
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void aPictureIsPaintedAnewAndServedByUs() {
        // Given
        byte[] photo = Picture.photograph(Picture.make("quay.jpg", "1200x1600"), "Secret Maker");
        String there = web.serve("/quay", "image/jpeg", photo);
        // When
        PicturePainted painted = painted(want(1, web.redirect("/moved", there)));
        // Then
        assertThat(painted.getRoom()).isEqualTo(7);
        assertThat(painted.getMessage()).isEqualTo(1);
        assertThat(painted.getWidth()).isEqualTo(800);
        assertThat(painted.getHeight()).isEqualTo(600);
        HttpResponse<byte[]> served = studio.get(painted.getUrl());
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(header(served, "Content-Type")).isEqualTo("image/webp");
        assertThat(header(served, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(served, "Content-Security-Policy")).contains("sandbox");
        assertThat(Picture.size(served.body())).isEqualTo("800,600");
        assertThat(text(served.body())).doesNotContain("Exif", "Secret Maker");
    }

    @Test
    void whateverIsBadIsNotShownAndNobodyInsideIsCalled() {
        // Given
        byte[] png = Picture.make("small.png", "320x200");
        byte[] huge = new byte[2 * 1024 * 1024];
        System.arraycopy(png, 0, huge, 0, png.length);
        List<String> bad =
                List.of(
                        web.serve("/script", "image/svg+xml", bytes(SVG)),
                        web.serve("/drawing", "image/png", bytes(SVG)),
                        web.serve("/page", "image/jpeg", bytes("<!DOCTYPE html><p>Hello")),
                        web.serve("/said", "text/html", png),
                        web.serve("/tracker", "image/gif", Base64.getDecoder().decode(DOT)),
                        web.serve("/line", "image/png", Picture.bomb("line.png", "900x30")),
                        web.serve("/cut", "image/png", Arrays.copyOf(png, 60)),
                        web.serve("/bomb", "image/png", resized(png, 20_000, 20_000)),
                        web.serve("/large", "image/png", huge),
                        web.pour("/endless", "image/png", png),
                        web.stall("/stalled", "image/png", png),
                        web.redirect("/inside", web.insideAddress("/secret")),
                        web.redirect("/round", web.address("/round")),
                        web.insideAddress("/picture.png"),
                        web.address("/nowhere"),
                        "http://no-such-host.invalid/a.png",
                        "file:///etc/hostname");
        // When
        List<Long> pictures = bad.stream().map(address -> want(2, address)).toList();
        // Then
        pictures.forEach(this::awaitSettled);
        assertThat(shown(2)).isEmpty();
        assertThat(web.insideCalls()).isZero();
    }

    @Test
    void theSamePictureIsFetchedAndKeptOnceAndGoesWithItsLastMessage() {
        // Given
        byte[] picture = Picture.make("shared.png", "640x480");
        String address = web.serve("/shared", "image/png", picture);
        PicturePainted first = painted(want(3, address));
        PicturePainted second = painted(want(4, address));
        PicturePainted third = painted(want(5, web.serve("/copy", "image/png", picture)));
        assertThat(web.calls()).isEqualTo(2);
        assertThat(List.of(first.getUrl(), second.getUrl(), third.getUrl()))
                .doesNotHaveDuplicates();
        assertThat(shown(3)).isEqualTo(shown(4)).isEqualTo(shown(5)).hasSize(1);
        Path file = Path.of(directory, "pictures", "" + shown(3).getFirst());
        assertThat(file).exists();
        // When
        tell("veza.chat.message.deleted", MessageChanged.newBuilder().setId(3).build());
        tell(
                "veza.chat.message.pictured",
                MessagePictured.newBuilder().setId(4).addGone(second.getPicture()).build());
        // Then
        assertThat(studio.get(first.getUrl()).statusCode()).isEqualTo(404);
        assertThat(studio.get(second.getUrl()).statusCode()).isEqualTo(404);
        assertThat(studio.get(third.getUrl()).statusCode()).isEqualTo(200);
        tell("veza.chat.message.deleted", MessageChanged.newBuilder().setId(5).build());
        Poll.until(CALL, "its file is removed", () -> !Files.exists(file));
    }

    @Test
    void whatWasNotThereIsFetchedOnceItIs() {
        // Given
        awaitSettled(want(8, web.address("/away")));
        web.serve("/away", "image/png", Picture.make("away.png", "64x64"));
        // When
        PicturePainted painted = painted(want(9, web.address("/away")));
        // Then
        assertThat(painted.getMessage()).isEqualTo(9);
        assertThat(shown(8)).isEmpty();
    }

    @Test
    void oneThatIsGoneBeforeItWasFetchedIsNotSpokenOf() {
        // Given
        String address = web.serve("/late", "image/png", Picture.make("late.png", "64x64"));
        long picture = ids.next();
        MessagePictured.Builder message = MessagePictured.newBuilder().setRoom(7).setId(6);
        message.addWantedBuilder().setPicture(picture).setAddress(address);
        // When
        tell("veza.chat.message.pictured", message.addGone(picture).build());
        // Then
        assertThat(query("select 1 from preview_picture where id = $1", picture)).isEmpty();
    }

    private long want(long message, String address) {
        long picture = ids.next();
        MessagePictured.Builder pictured = MessagePictured.newBuilder().setRoom(7).setId(message);
        pictured.addWantedBuilder().setPicture(picture).setAddress(address);
        tell("veza.chat.message.pictured", pictured.build());
        return picture;
    }

    private PicturePainted painted(long picture) {
        awaitSettled(picture);
        Row event =
                query("select payload from event_log where stream = $1", "picture/" + picture)
                        .getFirst();
        try {
            return PicturePainted.parseFrom(event.getBuffer("payload").getBytes());
        } catch (InvalidProtocolBufferException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void awaitSettled(long picture) {
        Poll.until(
                CALL,
                "picture " + picture + " has been looked for",
                () ->
                        query(
                                                "select 1 from preview_picture where id = $1 and due_at is null",
                                                picture)
                                        .size()
                                == 1);
    }

    private List<Long> shown(long message) {
        return query(
                        "select picture from preview_picture where message = $1 and picture is not"
                                + " null",
                        message)
                .stream()
                .map(row -> row.getLong("picture"))
                .toList();
    }

    private List<Row> query(String sql, Object argument) {
        RowSet<Row> rows = pool.preparedQuery(sql).execute(Tuple.of(argument)).await().atMost(CALL);
        return rows.stream().toList();
    }

    /** Says it is so large, and is not. */
    private static byte[] resized(byte[] png, int width, int height) {
        byte[] lying = png.clone();
        ByteBuffer header = ByteBuffer.wrap(lying);
        header.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(lying, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return lying;
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
