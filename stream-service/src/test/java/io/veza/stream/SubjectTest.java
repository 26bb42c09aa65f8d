package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.Nats;
import io.nats.client.api.MessageInfo;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.grpc.ServiceToken;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestServices;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.EraseSubjectRequest;
import io.veza.proto.stream.v1.EraseSubjectResponse;
import io.veza.proto.stream.v1.Lyrics;
import io.veza.proto.stream.v1.LyricsService;
import io.veza.proto.stream.v1.PutLyricsRequest;
import io.veza.proto.stream.v1.ReadSubjectRequest;
import io.veza.proto.stream.v1.SubjectService;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackUploaded;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Picture;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Tus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Nothing somebody has brought is left once they are erased. */
@QuarkusTest
class SubjectTest extends StreamTest {

    private static final byte[] SONG = Sound.bytes(Sound.make("mine.mp3", 2));

    @GrpcClient("stream")
    SubjectService subjects;

    @GrpcClient("stream")
    LyricsService lyrics;

    @ConfigProperty(name = "veza.nats.url")
    String natsUrl;

    @ConfigProperty(name = "veza.nats.stream.name", defaultValue = "VEZA")
    String stream;

    @Test
    void tracksFilesPicturesAndTitlesAreGone() {
        // Given
        long ada = ids.next();
        Track track =
                studio.upload(ada, new Form().field("title", "For Eve").file("mine.mp3", SONG));
        sing(ada, track, "[00:01.00]Only you");
        studio.attach(ada, "letter.txt", "dear Eve".getBytes(StandardCharsets.UTF_8));
        studio.post(
                ada,
                "/api/v2/users/me/avatar",
                new Form().file("me.png", Picture.make("me.png", "200x200")));
        new Tus(studio, ada).begin(9, Map.of("title", "For Eve, too"));

        // When
        EraseSubjectResponse erased = erase(ada, ids.next());

        // Then
        assertThat(erased.getErasedMap())
                .containsEntry("tracks", 1L)
                .containsEntry("lyrics", 1L)
                .containsEntry("attachments", 1L)
                .containsEntry("uploads", 1L)
                .containsEntry("portraits", 1L);
        assertThat(number("select count(*) from upload where owner = $1", ada)).isZero();
        assertThat(number("select count(*) from track where artist = $1", ada)).isZero();
        assertThat(number("select count(*) from attachment where owner = $1", ada)).isZero();
        assertThat(number("select count(*) from portrait where owner = $1", ada)).isZero();
        assertThat(titles(track.getId())).isNotEmpty().containsOnly("");
    }

    @Test
    void titlesAreGoneFromWhatIsStillBeingDelivered() throws Exception {
        // Given
        long ada = ids.next();
        studio.upload(ada, new Form().field("title", "Only for Zoe").file("mine.mp3", SONG));
        try (Connection nats = Nats.connect(natsUrl)) {
            Poll.until(PATIENCE, "it is delivered", () -> delivered(nats).contains("Only for Zoe"));

            // When
            erase(ada, ids.next());

            // Then
            assertThat(delivered(nats)).doesNotContain("Only for Zoe");
        }
    }

    private List<String> delivered(Connection nats) {
        List<String> titles = new ArrayList<>();
        try {
            JetStreamManagement streams = nats.jetStreamManagement();
            long from = 1;
            while (true) {
                MessageInfo next =
                        streams.getNextMessage(stream, from, "veza.stream.track.uploaded");
                titles.add(TrackUploaded.parseFrom(next.getData()).getTitle());
                from = next.getSeq() + 1;
            }
        } catch (JetStreamApiException end) {
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void askedAgainItTellsTheSame() {
        // Given
        long ada = ids.next();
        studio.upload(ada, new Form().field("title", "Twice").file("mine.mp3", SONG));
        long erasure = ids.next();
        EraseSubjectResponse first = erase(ada, erasure);

        // When
        EraseSubjectResponse second = erase(ada, erasure);

        // Then
        assertThat(second).isEqualTo(first);
    }

    @Test
    void allThatSomebodyBroughtIsGivenOutAsItCame() {
        // Given
        long ada = ids.next();
        Track track =
                studio.upload(ada, new Form().field("title", "For Eve").file("mine.mp3", SONG));
        sing(ada, track, "[00:01.00]Only you");
        studio.attach(ada, "letter.txt", "dear Eve".getBytes(StandardCharsets.UTF_8));
        studio.post(
                ada,
                "/api/v2/users/me/avatar",
                new Form().file("me.png", Picture.make("me.png", "200x200")));

        // When
        Map<String, ByteString> files = read(ada);

        // Then
        assertThat(files.get("stream/tracks.json").toStringUtf8()).contains("For Eve", "mine.mp3");
        assertThat(files.get("stream/tracks/" + track.getId() + "/mine.mp3").toByteArray())
                .isEqualTo(SONG);
        assertThat(files.get("stream/lyrics.json").toStringUtf8()).contains("Only you", "LRC");
        assertThat(files.get("stream/attachments.json").toStringUtf8())
                .contains("letter.txt")
                .doesNotContain("\"key\"");
        assertThat(files.entrySet())
                .filteredOn(one -> one.getKey().endsWith("/letter.txt"))
                .extracting(one -> one.getValue().toStringUtf8())
                .containsExactly("dear Eve");
        assertThat(files.get("stream/avatar.webp").toStringUtf8()).startsWith("RIFF");
        assertThat(files).doesNotContainKey("stream/banner.webp");
    }

    private void sing(long person, Track track, String text) {
        PutLyricsRequest request =
                PutLyricsRequest.newBuilder()
                        .setTrack(track.getId())
                        .setFormat(Lyrics.Format.LRC)
                        .setText(text)
                        .build();
        Bearer.attach(lyrics, TestTokens.bearer(person)).putLyrics(request).await().atMost(CALL);
    }

    private Map<String, ByteString> read(long subject) {
        SubjectService asUser = ServiceToken.attach(subjects, TestServices.token("user", "stream"));
        ReadSubjectRequest request = ReadSubjectRequest.newBuilder().setSubject(subject).build();
        Map<String, ByteString> files = new HashMap<>();
        asUser.readSubject(request)
                .collect()
                .asList()
                .await()
                .atMost(CALL)
                .forEach(piece ->
                        files.merge(piece.getFile(), piece.getContent(), ByteString::concat));
        return files;
    }

    private EraseSubjectResponse erase(long subject, long erasure) {
        EraseSubjectRequest request =
                EraseSubjectRequest.newBuilder().setSubject(subject).setErasure(erasure).build();
        SubjectService asUser = ServiceToken.attach(subjects, TestServices.token("user", "stream"));
        AtomicReference<EraseSubjectResponse> told = new AtomicReference<>();
        Poll.until(
                PATIENCE,
                "everything is gone",
                () -> {
                    told.set(asUser.eraseSubject(request).await().atMost(CALL));
                    return told.get().getDone();
                });
        return told.get();
    }

    private List<String> titles(long track) {
        return pool.preparedQuery(
                        "select payload from event_log where stream = $1"
                                + " and type = 'veza.stream.track.uploaded'")
                .execute(Tuple.of("track/" + track))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(SubjectTest::title)
                                .toList())
                .await()
                .atMost(CALL);
    }

    private static String title(Row row) {
        try {
            return TrackUploaded.parseFrom(row.getBuffer(0).getBytes()).getTitle();
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    private long number(String query, long person) {
        return pool.preparedQuery(query)
                .execute(Tuple.of(person))
                .map(rows -> rows.iterator().next().getLong(0))
                .await()
                .atMost(CALL);
    }
}
