package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.problem.Problems;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.Credit;
import io.veza.proto.stream.v1.Credits;
import io.veza.proto.stream.v1.GetTrackRequest;
import io.veza.proto.stream.v1.ListTracksRequest;
import io.veza.proto.stream.v1.SearchTracksRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackPublished;
import io.veza.proto.stream.v1.UpdateTrackRequest;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What an artist says of a track and when it comes out, from a caller to the table and back. */
@QuarkusTest
class ReleaseCallsTest extends StreamTest {

    private static final byte[] SONG = Sound.bytes(Sound.make("release.mp3", 2));

    @Test
    void whoMadeItIsKeptAndTold() {
        // Given
        long id = upload("Credited", "PUBLIC").getId();
        Credits credits =
                Credits.newBuilder()
                        .addPeople(
                                Credit.newBuilder()
                                        .setName(" Noémie ")
                                        .setRole(Credit.Role.OTHER)
                                        .setOther("Hurdy-gurdy"))
                        .addPeople(Credit.newBuilder().setName("Ben").setRole(Credit.Role.PRODUCER))
                        .setIsrc("gb-emi-03-00013")
                        .setLicence(Credits.Licence.CC_BY_NC_SA)
                        .setExplicit(true)
                        .setComposer("Trad.")
                        .setPhonogram("2026 Northern Lights")
                        .setLanguage("fr-CA")
                        .build();
        // When
        Track changed = update(change(id).setCredits(credits));
        // Then
        Credits told = changed.getCredits();
        assertThat(told.getPeopleList())
                .extracting(Credit::getName)
                .containsExactly("Noémie", "Ben");
        assertThat(told.getPeople(0).getOther()).isEqualTo("Hurdy-gurdy");
        assertThat(told.getIsrc()).isEqualTo("GBEMI0300013");
        assertThat(told.getLicenceUrl())
                .isEqualTo("https://creativecommons.org/licenses/by-nc-sa/4.0/");
        assertThat(told.getExplicit()).isTrue();
        assertThat(told.getLanguage()).isEqualTo("fr-CA");
        assertThat(get(id)).isEqualTo(changed);
        assertThat(changed.getTitle()).isEqualTo("Credited");
    }

    @Test
    void whatWasSaidMeanwhileIsNotWrittenOver() {
        // Given
        Track before = upload("Meanwhile", "PUBLIC");
        Credits explicit = Credits.newBuilder().setExplicit(true).build();
        Track after = update(change(before.getId()).setCredits(explicit));
        // When
        StatusRuntimeException late =
                refused(
                        change(before.getId())
                                .setCredits(Credits.getDefaultInstance())
                                .addIfMatch(before.getRevision()));
        // Then
        assertThat(late.getStatus().getCode()).isEqualTo(Status.Code.ABORTED);
        assertThat(get(before.getId()).getCredits().getExplicit()).isTrue();
        assertThat(after.getRevision()).isNotEqualTo(before.getRevision());
    }

    @Test
    void whatIsNoCodeAndNobodyAreRefused() {
        // Given
        long id = upload("Refused", "PUBLIC").getId();
        Credit nobody =
                Credit.newBuilder()
                        .setName("x")
                        .setRole(Credit.Role.VOCALS)
                        .setHandle("nobody-at-all")
                        .build();
        // When
        List<String> codes =
                List.of(
                        code(change(id).setCredits(Credits.newBuilder().setIsrc("XX-1"))),
                        code(change(id).setCredits(Credits.newBuilder().addPeople(nobody))));
        // Then
        assertThat(codes).containsExactly("ISRC_INVALID", "CREDIT_HANDLE_UNKNOWN");
        assertThat(get(id).getCredits().getPeopleCount()).isZero();
    }

    @Test
    void aScheduledTrackIsThereForItsArtistAloneAndThenForAllByItself() {
        // Given
        Track ready = awaitReady(upload("Tomorrowland", "PUBLIC").getId());
        long id = ready.getId();
        String address = ready.getPlayback().getMp3();
        Track far = update(change(id).setPublishAt(timestamp(Instant.now().plusSeconds(900))));
        assertThat(far.getVisibility()).isEqualTo(Track.Visibility.PRIVATE);
        assertThat(far.getPublishAs()).isEqualTo(Track.Visibility.PUBLIC);
        assertThat(seen(id)).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(listed()).doesNotContain(id);
        assertThat(found()).doesNotContain(id);
        Instant at = Instant.now().plusSeconds(2);
        // When
        Track scheduled = update(change(id).setPublishAt(timestamp(at)));
        Track published = await(id, track -> !track.hasPublishAt());
        // Then
        assertThat(published.getVisibility()).isEqualTo(Track.Visibility.PUBLIC);
        assertThat(published.getPublishedAt().getSeconds() - at.getEpochSecond()).isBetween(0L, 9L);
        assertThat(seen(id)).isEqualTo(Status.Code.OK);
        assertThat(listed()).contains(id);
        assertThat(found()).contains(id);
        assertThat(studio.get(address).statusCode()).isEqualTo(200);
        assertThat(published(id))
                .containsExactly(
                        TrackPublished.newBuilder()
                                .setTrack(id)
                                .setArtist(ARTIST)
                                .setPublic(true)
                                .setPublishAt(scheduled.getPublishAt())
                                .build());
    }

    @Test
    void whileItIsScheduledItsOldAddressesOpenNothing() {
        // Given
        Track ready = awaitReady(upload("Hidden again", "PUBLIC").getId());
        String address = ready.getPlayback().getMp3();
        // When
        Track hidden =
                update(
                        change(ready.getId())
                                .setPublishAt(timestamp(Instant.now().plusSeconds(900))));
        // Then
        Poll.until(PATIENCE, "it is closed", () -> studio.get(address).statusCode() == 404);
        assertThat(studio.get(hidden.getPlayback().getMp3()).statusCode()).isEqualTo(200);
    }

    @Test
    void aScheduleIsPutOffAndCalledOff() {
        // Given
        long id = upload("Called off", "UNLISTED").getId();
        update(change(id).setPublishAt(timestamp(Instant.now().plusSeconds(900))));
        // When
        Track putOff = update(change(id).setPublishAt(timestamp(Instant.now().plusSeconds(1800))));
        Track calledOff = update(change(id).setVisibility(Track.Visibility.PRIVATE));
        // Then
        assertThat(putOff.getPublishAs()).isEqualTo(Track.Visibility.UNLISTED);
        assertThat(calledOff.hasPublishAt()).isFalse();
        assertThat(code(change(id).setPublishAt(timestamp(Instant.now().minusSeconds(9)))))
                .isEqualTo("PUBLISH_AT_INVALID");
        assertThat(published(id)).isEmpty();
    }

    private Track upload(String title, String visibility) {
        Form form =
                new Form()
                        .field("title", title)
                        .field("visibility", visibility)
                        .file("release.mp3", SONG);
        return studio.upload(ARTIST, form);
    }

    private static UpdateTrackRequest.Builder change(long id) {
        return UpdateTrackRequest.newBuilder().setTrack(id);
    }

    private Track update(UpdateTrackRequest.Builder change) {
        return as(ARTIST).updateTrack(change.build()).await().atMost(CALL);
    }

    private StatusRuntimeException refused(UpdateTrackRequest.Builder change) {
        return catchThrowableOfType(StatusRuntimeException.class, () -> update(change));
    }

    private String code(UpdateTrackRequest.Builder change) {
        return Problems.of(refused(change), "/").getCode();
    }

    private Status.Code seen(long id) {
        return as(LISTENER)
                .getTrack(GetTrackRequest.newBuilder().setTrack(id).build())
                .map(track -> Status.Code.OK)
                .onFailure(StatusRuntimeException.class)
                .recoverWithItem(failure -> Status.fromThrowable(failure).getCode())
                .await()
                .atMost(CALL);
    }

    private List<Long> listed() {
        return as(LISTENER)
                .listTracks(ListTracksRequest.newBuilder().setArtist(ARTIST).setLimit(100).build())
                .map(page -> page.getItemsList().stream().map(Track::getId).toList())
                .await()
                .atMost(CALL);
    }

    private List<Long> found() {
        return Bearer.attach(trackSearch, TestTokens.bearer(LISTENER))
                .searchTracks(SearchTracksRequest.newBuilder().setWords("Tomorrowland").build())
                .map(answer ->
                        answer.getItemsList().stream()
                                .map(match -> match.getTrack().getId())
                                .toList())
                .await()
                .atMost(CALL);
    }

    private List<TrackPublished> published(long track) {
        Uni<List<TrackPublished>> events =
                pool.preparedQuery(
                                "select payload from event_log where stream = $1"
                                        + " and type = 'veza.stream.track.published'")
                        .execute(Tuple.of("track/" + track))
                        .map(rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(ReleaseCallsTest::event)
                                        .toList());
        return events.await().atMost(CALL);
    }

    private static TrackPublished event(Row row) {
        try {
            return TrackPublished.parseFrom(row.getBuffer(0).getBytes());
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }
}
