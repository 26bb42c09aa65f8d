package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.testing.engines.Poll;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Tus;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever comes back after a line broke is told what counts, not what counted before it. */
@QuarkusTest
class BrokenPieceTest extends StreamTest {

    private static final byte[] FILE = random(4 << 20);
    private static final String HELD = "writer = 'another', writes_until = now() + interval '1 h'";

    private Tus artist;
    private String place;

    @BeforeEach
    void begin() {
        artist = new Tus(studio, ARTIST);
        place = artist.begin(FILE.length, Map.of("filename", "broken.flac"));
    }

    @Test
    void whatIsBeingSettledIsWaitedFor() {
        // Given
        set(HELD);
        CompletableFuture<Void> settled =
                CompletableFuture.runAsync(
                        () -> set("received = 9, writer = null, writes_until = null"),
                        CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));
        // When
        long told = artist.offset(place);
        // Then
        assertThat(told).isEqualTo(9);
        assertThat(settled).isCompleted();
    }

    @Test
    void theFirstAnswerAfterABreakIsWhereOneGoesOn() throws IOException {
        // Given
        try (Socket socket = send(FILE.length / 2)) {
            Poll.until(PATIENCE, "the piece is being written", this::isBeingWritten);
            assertThat(socket.isConnected()).isTrue();
        }
        // When
        int from = (int) artist.offset(place);
        HttpResponse<byte[]> rest =
                artist.patch(place, from, Arrays.copyOfRange(FILE, from, FILE.length));
        // Then
        assertThat(from).isPositive();
        assertThat(rest.statusCode()).as(new String(rest.body())).isEqualTo(204);
        assertThat(rest.headers().firstValue("Veza-Track")).isPresent();
    }

    @Test
    void whoeverHangsUpAtOnceHoldsNobodyUp() throws IOException {
        for (int i = 0; i < 10; i++) {
            // Given
            send(0).close();
            // When
            HttpResponse<byte[]> told = artist.head(place);
            // Then
            assertThat(told.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whileSomebodySendsNobodyElseIsToldWhereToGoOn() throws IOException {
        // Given
        try (Socket socket = send(10)) {
            Poll.until(
                    PATIENCE,
                    "the first is under way",
                    () -> artist.patch(place, 7, new byte[1]).statusCode() == 423);
            // When
            HttpResponse<byte[]> told = artist.head(place);
            // Then
            assertThat(told.statusCode()).isEqualTo(423);
            assertThat(told.headers().firstValue("Retry-After")).contains("2");
            assertThat(told.headers().firstValue("Upload-Offset")).isEmpty();
            assertThat(socket.isConnected()).isTrue();
        }
    }

    @Test
    void aWholeOneIsToldHoweverLongItTakesToBecomeATrack() {
        // Given
        set(HELD + ", received = length");
        // When
        HttpResponse<byte[]> told = artist.head(place);
        // Then
        assertThat(told.headers().firstValue("Upload-Offset")).contains("" + FILE.length);
        assertThat(told.headers().firstValue("Veza-Track")).isEmpty();
        artist.call("DELETE", place, new byte[0]);
    }

    /** The head of a piece, and so many of its bytes. */
    private Socket send(int bytes) throws IOException {
        Socket socket = new Socket(studio.address("/").getHost(), studio.address("/").getPort());
        String head = artist.patchHead(place, 0, FILE.length);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(FILE, 0, bytes);
        return socket;
    }

    private void set(String change) {
        query("update upload set " + change + " where id = $1");
    }

    private boolean isBeingWritten() {
        return query("select 1 from upload where id = $1 and writer is not null").size() == 1;
    }

    private RowSet<Row> query(String sql) {
        long upload = Long.parseLong(place.substring(place.lastIndexOf('/') + 1));
        return pool.preparedQuery(sql).execute(Tuple.of(upload)).await().atMost(CALL);
    }

    private static byte[] random(int bytes) {
        byte[] made = new byte[bytes];
        new Random(5).nextBytes(made);
        return made;
    }
}
