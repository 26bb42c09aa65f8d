package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.util.Timestamps;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.stream.v1.Chapter;
import io.veza.proto.stream.v1.CreateShowRequest;
import io.veza.proto.stream.v1.DeleteEpisodeRequest;
import io.veza.proto.stream.v1.DeleteShowRequest;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.Episode;
import io.veza.proto.stream.v1.ListEpisodesRequest;
import io.veza.proto.stream.v1.ListEpisodesResponse;
import io.veza.proto.stream.v1.ListShowsRequest;
import io.veza.proto.stream.v1.PutEpisodeRequest;
import io.veza.proto.stream.v1.Show;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.proto.stream.v1.UpdateShowRequest;
import io.veza.stream.domain.podcast.PodcastGuid;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Picture;
import io.veza.stream.studio.PodcastStudio;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shows and episodes over gRPC, on a real database. */
@QuarkusTest
class PodcastCallsTest extends PodcastStudio {

    @Test
    void whatIsMadeIsThereAndNamedByItsFeed() {
        // When
        Show made =
                show(
                        ARTIST,
                        CreateShowRequest.newBuilder()
                                .setTitle("  Low & slow ")
                                .setCategory("Society & Culture/Documentary")
                                .setEmail("ada@example.org")
                                .setFundingUrl("https://example.org/give")
                                .setKind(Show.Kind.SERIAL)
                                .build());

        // Then
        assertThat(made.getTitle()).isEqualTo("Low & slow");
        assertThat(made.getLanguage()).isEqualTo("en");
        assertThat(made.getLocked()).isTrue();
        assertThat(made.getVisibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(made.getFeed()).endsWith("/feeds/" + made.getId() + ".rss");
        assertThat(made.getGuid()).isEqualTo(PodcastGuid.of(made.getFeed()).toString());
        assertThat(findShow(ARTIST, made.getId())).isEqualTo(made);
        assertThat(findShow(LISTENER, made.getId()).getMayEdit()).isFalse();
        assertThat(events("show/" + made.getId())).containsExactly("created");
    }

    @Test
    void whatIsWrongIsRefusedByItsCode() {
        CreateShowRequest.Builder request = CreateShowRequest.newBuilder().setTitle("Wrong");
        assertThat(refused(() -> show(ARTIST, request.clone().setCategory("Jokes").build())))
                .isEqualTo("CATEGORY_UNKNOWN");
        assertThat(refused(() -> show(ARTIST, request.clone().setLink("javascript:x").build())))
                .isEqualTo("SHOW_ADDRESS_INVALID");
        assertThat(refused(() -> show(ARTIST, request.clone().setEmail("nobody").build())))
                .isEqualTo("INVALID_REQUEST");
    }

    @Test
    void aPrivateOneIsUnknownToOthersAndOnlyItsOwnerChangesOne() {
        // Given
        long hidden = show(ARTIST, "Mine", Visibility.PRIVATE).getId();
        Show open = show(ARTIST, "Ours", Visibility.PUBLIC);
        UpdateShowRequest.Builder change =
                UpdateShowRequest.newBuilder().setShow(open.getId()).setTitle("Theirs");

        // When
        Show changed = update(ARTIST, change.addIfMatch(open.getRevision()));

        // Then
        assertThat(changed.getTitle()).isEqualTo("Theirs");
        assertThat(changed.getGuid()).isEqualTo(open.getGuid());
        assertThat(refused(() -> findShow(LISTENER, hidden))).isEqualTo("SHOW_NOT_FOUND");
        assertThat(refused(() -> delete(LISTENER, hidden))).isEqualTo("SHOW_NOT_FOUND");
        assertThat(refused(() -> update(LISTENER, change))).isEqualTo("NOT_YOUR_SHOW");
        assertThat(refused(() -> delete(LISTENER, open.getId()))).isEqualTo("NOT_YOUR_SHOW");
        assertThat(refused(() -> update(ARTIST, change.setTitle("Late"))))
                .isEqualTo("CHANGED_MEANWHILE");
    }

    @Test
    void episodesAreOnesOwnTracksInOneShowAtMost() {
        // Given
        long first = show(ARTIST, "First", Visibility.PUBLIC).getId();
        long second = show(ARTIST, "Second", Visibility.PUBLIC).getId();
        long mine = song(ARTIST, "Mine", Visibility.PUBLIC);
        long theirs = song(LISTENER, "Theirs", Visibility.PUBLIC);
        put(ARTIST, first, mine);

        // When
        List<String> refusals =
                List.of(
                        refused(() -> put(ARTIST, second, mine)),
                        refused(() -> put(ARTIST, second, theirs)),
                        refused(() -> put(LISTENER, second, theirs)),
                        refused(() -> put(ARTIST, ids.next(), mine)));

        // Then
        assertThat(refusals)
                .containsExactly(
                        "TRACK_IN_OTHER_SHOW",
                        "TRACK_NOT_FOUND",
                        "NOT_YOUR_SHOW",
                        "SHOW_NOT_FOUND");
    }

    @Test
    void whatIsSaidOfAnEpisodeIsReplacedAndItsGuidStays() {
        // Given
        long show = show(ARTIST, "Told", Visibility.PUBLIC).getId();
        long song = song(ARTIST, "Song", Visibility.PUBLIC);
        Episode before = put(ARTIST, show, song);

        // When
        Episode after =
                put(
                        ARTIST,
                        PutEpisodeRequest.newBuilder()
                                .setShow(show)
                                .setTrack(song)
                                .setSeason(2)
                                .setNumber(7)
                                .setKind(Episode.Kind.BONUS)
                                .setNotes("See https://example.org")
                                .setPublishedAt(Timestamps.fromMillis(1_700_000_000_123L))
                                .addChapters(chapter(60_000, "Middle"))
                                .addChapters(chapter(0, "Start")));

        // Then
        assertThat(after.getGuid()).isEqualTo(before.getGuid()).isNotEmpty();
        assertThat(after.getSeason()).isEqualTo(2);
        assertThat(after.getKind()).isEqualTo(Episode.Kind.BONUS);
        assertThat(after.getPublishedAt()).isEqualTo(Timestamps.fromMillis(1_700_000_000_123L));
        assertThat(after.getChaptersList())
                .extracting(Chapter::getTitle)
                .containsExactly("Start", "Middle");
        assertThat(after.getTrack().getTitle()).isEqualTo("Song");
        assertThat(episodesOf(LISTENER, show)).containsExactly(after);
        assertThat(events("show/" + show)).containsExactly("created", "changed", "changed");
    }

    @Test
    void latestFirstAndToOthersOnlyWhatIsOut() {
        // Given
        long show = show(ARTIST, "Ordered", Visibility.PUBLIC).getId();
        long old = dated(show, song(ARTIST, "Old", Visibility.PUBLIC), 1_000);
        long hidden = dated(show, song(ARTIST, "Hidden", Visibility.PRIVATE), 2_000);
        long linked = dated(show, song(ARTIST, "Linked", Visibility.UNLISTED), 3_000);
        long unready = dated(show, song(ARTIST, "Soon", Visibility.PUBLIC, "PROCESSING"), 4_000);
        long young = dated(show, song(ARTIST, "Young", Visibility.PUBLIC), 5_000);

        // Then
        assertThat(tracks(episodesOf(ARTIST, show)))
                .containsExactly(young, unready, linked, hidden, old);
        assertThat(tracks(episodesOf(LISTENER, show))).containsExactly(young, old);
        assertThat(findShow(ARTIST, show).getEpisodeCount()).isEqualTo(5);
        assertThat(findShow(LISTENER, show).getEpisodeCount()).isEqualTo(2);
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        // Given
        long show = show(ARTIST, "Paged", Visibility.PUBLIC).getId();
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(dated(show, song(ARTIST, "No " + i, Visibility.PUBLIC), i));
        }

        // When
        List<Long> seen = new ArrayList<>();
        String cursor = "";
        do {
            ListEpisodesResponse page =
                    episodes(LISTENER)
                            .listEpisodes(
                                    ListEpisodesRequest.newBuilder()
                                            .setShow(show)
                                            .setLimit(2)
                                            .setCursor(cursor)
                                            .build())
                            .await()
                            .atMost(CALL);
            seen.addAll(tracks(page.getItemsList()));
            cursor = page.getNextCursor();
        } while (!cursor.isEmpty());

        // Then
        assertThat(seen).isEqualTo(all.reversed());
    }

    @Test
    void whatGoesLeavesItsShowAndTheTracksOfAShowStay() {
        // Given
        long show = show(ARTIST, "Shrinking", Visibility.PUBLIC).getId();
        long one = song(ARTIST, "One", Visibility.PUBLIC);
        long two = song(ARTIST, "Two", Visibility.PUBLIC);
        long three = song(ARTIST, "Three", Visibility.PUBLIC);
        List.of(one, two, three).forEach(track -> put(ARTIST, show, track));

        // When
        as(ARTIST)
                .deleteTrack(DeleteTrackRequest.newBuilder().setTrack(one).build())
                .await()
                .atMost(CALL);
        remove(ARTIST, show, two);
        List<Long> left = tracks(episodesOf(ARTIST, show));
        delete(ARTIST, show);

        // Then
        assertThat(left).containsExactly(three);
        assertThat(refused(() -> remove(ARTIST, show, three))).isEqualTo("SHOW_NOT_FOUND");
        assertThat(get(three).getTitle()).isEqualTo("Three");
        assertThat(get(two).getTitle()).isEqualTo("Two");
    }

    @Test
    void othersFindWhatIsPublicAndThereToBeHeard() {
        // Given
        long owner = ids.next();
        long open = show(owner, "Open", Visibility.PUBLIC).getId();
        put(owner, open, song(owner, "Song", Visibility.PUBLIC));
        long empty = show(owner, "Empty", Visibility.PUBLIC).getId();
        long hidden = show(owner, "Hidden", Visibility.PRIVATE).getId();
        ListShowsRequest theirs = ListShowsRequest.newBuilder().setOwner(owner).build();

        // Then
        assertThat(ids(podcasts(owner).listShows(theirs).await().atMost(CALL).getItemsList()))
                .containsExactly(hidden, empty, open);
        assertThat(ids(podcastsOfAnybody().listShows(theirs).await().atMost(CALL).getItemsList()))
                .containsExactly(open);
    }

    @Test
    void aCoverIsPaintedForPagesAndAsAJpegForDirectories() {
        // Given
        long show = show(ARTIST, "Painted", Visibility.PUBLIC).getId();
        String path = "/api/v2/shows/" + show + "/cover";

        // When
        HttpResponse<byte[]> small = cover(ARTIST, path, "1399x2000");
        HttpResponse<byte[]> stranger = cover(LISTENER, path, "1400x1400");
        HttpResponse<byte[]> right = cover(ARTIST, path, "1500x1400");

        // Then
        assertThat(small.statusCode()).isEqualTo(400);
        assertThat(new String(small.body())).contains("SHOW_COVER_INVALID");
        assertThat(new String(stranger.body())).contains("NOT_YOUR_SHOW");
        assertThat(right.statusCode()).isEqualTo(201);
        Show shown = findShow(LISTENER, show);
        assertThat(shown.getCoversCount()).isEqualTo(4);
        HttpResponse<byte[]> jpeg = studio.get(shown.getCover().replaceAll("/\\d+$", "/1400.jpg"));
        assertThat(jpeg.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(Picture.size(jpeg.body())).isEqualTo("1400,1400");
        assertThat(feed(show, 1).getText()).contains("/1400.jpg");
        delete(ARTIST, show);
        Poll.until(
                CALL, "its files are gone", () -> studio.get(shown.getCover()).statusCode() == 404);
    }

    private HttpResponse<byte[]> cover(long person, String path, String size) {
        return studio.post(
                person,
                path,
                new Form().file("c.png", Picture.make("show-" + size + ".png", size)));
    }

    private long dated(long show, long track, long second) {
        put(
                ARTIST,
                PutEpisodeRequest.newBuilder()
                        .setShow(show)
                        .setTrack(track)
                        .setPublishedAt(Timestamps.fromSeconds(1_700_000_000L + second)));
        return track;
    }

    private static Chapter chapter(int startMs, String title) {
        return Chapter.newBuilder().setStartMs(startMs).setTitle(title).build();
    }

    private static List<Long> tracks(List<Episode> episodes) {
        return episodes.stream().map(episode -> episode.getTrack().getId()).toList();
    }

    private static List<Long> ids(List<Show> shows) {
        return shows.stream().map(Show::getId).toList();
    }

    private Show update(long caller, UpdateShowRequest.Builder request) {
        return podcasts(caller).updateShow(request.build()).await().atMost(CALL);
    }

    private void delete(long caller, long show) {
        podcasts(caller)
                .deleteShow(DeleteShowRequest.newBuilder().setShow(show).build())
                .await()
                .atMost(CALL);
    }

    private void remove(long caller, long show, long track) {
        episodes(caller)
                .deleteEpisode(
                        DeleteEpisodeRequest.newBuilder().setShow(show).setTrack(track).build())
                .await()
                .atMost(CALL);
    }
}
