package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.veza.platform.testing.engines.Poll;
import io.veza.proto.stream.v1.Episode;
import io.veza.proto.stream.v1.FailedItem;
import io.veza.proto.stream.v1.FeedImport;
import io.veza.proto.stream.v1.GetFeedImportRequest;
import io.veza.proto.stream.v1.ImportFeedRequest;
import io.veza.proto.stream.v1.RetryFeedImportRequest;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.stream.studio.Picture;
import io.veza.stream.studio.PodcastStudio;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StudioResource;
import io.veza.stream.studio.Web;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Feeds of strangers, on an address that may be called: from what they say to what becomes of it.
 */
abstract class FeedImportContract extends PodcastStudio {

    private static final String RSS = "application/rss+xml; charset=utf-8";

    @ConfigProperty(name = "veza.test.web-port")
    int port;

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
    void whatIsListedBecomesEpisodesOnce() {
        // Given
        long owner = ids.next();
        byte[] mp3 = sound("one.mp3");
        String one = item("one", web.serve("/import-one.mp3", "audio/mpeg", mp3));
        String gone = item("gone", web.address("/import-gone.mp3"));
        String page = item("page", web.serve("/import-page.mp3", "text/html", mp3));
        String large =
                item("large", web.pour("/import-large.mp3", "audio/mpeg", Arrays.copyOf(mp3, 100)));
        String inside = item("inside", web.insideAddress("/secret.mp3"));
        String address = serve("/import.rss", feed("", one, gone, page, large, inside));

        // When
        FeedImport begun = take(owner, address);
        FeedImport ended = await(owner, begun.getShow().getId());
        FeedImport again = take(owner, web.redirect("/import-moved.rss", address));

        // Then
        assertThat(begun.getShow().getTitle()).isEqualTo("Elsewhere");
        assertThat(begun.getShow().getImportedFrom()).isEqualTo(address);
        assertThat(ended.getDone()).isEqualTo(1);
        assertThat(ended.getFailedList())
                .extracting(FailedItem::getTitle, FailedItem::getCode)
                .containsExactlyInAnyOrder(
                        tuple("gone", "FILE_UNREACHABLE"),
                        tuple("page", "FILE_UNREACHABLE"),
                        tuple("large", "FILE_TOO_LARGE"),
                        tuple("inside", "FILE_UNREACHABLE"));
        assertThat(web.insideCalls()).isZero();
        List<Episode> episodes = episodesOf(owner, begun.getShow().getId());
        assertThat(episodes).hasSize(1);
        assertThat(episodes.getFirst().getGuid()).isEqualTo("guid-one");
        assertThat(episodes.getFirst().getNotes()).isEqualTo("Notes of one");
        assertThat(episodes.getFirst().getTrack().getSizeBytes()).isEqualTo(mp3.length);
        assertThat(again.getShow().getId()).isEqualTo(begun.getShow().getId());
        assertThat(again.getWaiting()).isZero();
        assertThat(again.getDone()).isEqualTo(1);
    }

    @Test
    void whatIsNewIsTakenAndWhatFailedWhenAskedAgain() {
        // Given
        long owner = ids.next();
        AtomicReference<byte[]> text =
                new AtomicReference<>(feed("", item("late", web.address("/import-late.mp3"))));
        String address = serve("/import-growing.rss", text);
        long show = take(owner, address).getShow().getId();
        assertThat(await(owner, show).getFailedCount()).isEqualTo(1);
        byte[] mp3 = sound("two.mp3");
        web.serve("/import-late.mp3", "audio/mpeg", mp3);
        text.set(
                feed(
                        "",
                        item("fresh", web.serve("/import-fresh.mp3", "audio/mpeg", mp3)),
                        item("late", web.address("/import-late.mp3"))));

        // When
        FeedImport second = take(owner, address);
        imports(owner)
                .retryFeedImport(RetryFeedImportRequest.newBuilder().setShow(show).build())
                .await()
                .atMost(CALL);
        FeedImport ended = await(owner, show);

        // Then
        assertThat(second.getShow().getId()).isEqualTo(show);
        assertThat(ended.getDone()).isEqualTo(2);
        assertThat(ended.getFailedCount()).isZero();
        assertThat(episodesOf(owner, show))
                .extracting(Episode::getGuid)
                .containsExactlyInAnyOrder("guid-fresh", "guid-late");
    }

    @Test
    void hostileFeedsAreRefusedAndNobodyInsideIsCalled() {
        // Given
        long owner = ids.next();
        String xxe =
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \""
                        + web.insideAddress("/xxe")
                        + "\">]>"
                        + "<rss><channel><title>&x;</title></channel></rss>";
        String laughs =
                "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                        + "<rss><channel><title>&c;</title></channel></rss>";
        List<String> invalid =
                List.of(
                        serve("/hostile-xxe", bytes(xxe)),
                        serve("/hostile-laughs", bytes(laughs)),
                        serve("/hostile-page", bytes("<html><body>Hello</body></html>")));
        List<String> unreachable =
                List.of(
                        web.serve("/hostile-type", "text/html", feed("")),
                        web.pour("/hostile-endless", RSS, feed("")),
                        web.stall("/hostile-stalled", RSS, bytes("<rss>")),
                        web.redirect("/hostile-inside", web.insideAddress("/feed.rss")),
                        web.redirect("/hostile-metadata", "http://169.254.169.254/latest/"),
                        web.redirect("/hostile-round", web.address("/hostile-round")),
                        web.insideAddress("/feed.rss"),
                        "http://[::1]:" + port + "/feed.rss",
                        "http://no-such-host.invalid/feed.rss",
                        "file:///etc/passwd");

        // Then
        assertThat(invalid)
                .allSatisfy(address ->
                        assertThat(refused(() -> take(owner, address))).isEqualTo("FEED_INVALID"));
        assertThat(unreachable)
                .allSatisfy(address ->
                        assertThat(refused(() -> take(owner, address)))
                                .as(address)
                                .isEqualTo("FEED_UNREACHABLE"));
        assertThat(web.insideCalls()).isZero();
    }

    @Test
    void itsPictureIsPaintedAnew() {
        // Given
        long owner = ids.next();
        byte[] picture = Picture.make("import-cover.jpg", "1500x1500");
        String image = "<image><url>" + web.serve("/import-cover.jpg", "image/jpeg", picture);

        // When
        long show =
                take(owner, serve("/import-pictured.rss", feed(image + "</url></image>")))
                        .getShow()
                        .getId();

        // Then
        Poll.until(CALL, "it has a cover", () -> !findShow(owner, show).getCover().isEmpty());
        assertThat(studio.get(findShow(owner, show).getCover()).statusCode()).isEqualTo(200);
    }

    @Test
    void aPackedFeedIsNotUnpacked() {
        // Given
        String address = web.serve("/packed.rss", RSS, packed(new byte[64 * 1024 * 1024]));

        // Then
        assertThat(refused(() -> take(ids.next(), address))).isEqualTo("FEED_INVALID");
    }

    @Test
    void aLockedFeedOfSomebodyElseIsRefused() {
        // Given
        String locked = "<p:locked owner=\"somebody@example.org\">yes</p:locked>";
        String address = serve("/locked.rss", feed(locked));

        // Then
        assertThat(refused(() -> take(ids.next(), address))).isEqualTo("FEED_LOCKED");
    }

    @Test
    void nobodyHasFeedsReadWithoutEnd() {
        // Given
        long owner = ids.next();
        String address = serve("/often.rss", feed(""));
        List<String> codes = new ArrayList<>();

        // When
        for (int i = 0; i < 21; i++) {
            codes.add(refused(() -> take(owner, address)));
        }

        // Then
        assertThat(codes.getFirst()).isEqualTo("OK");
        assertThat(codes.getLast()).isEqualTo("FEED_TOO_OFTEN");
    }

    @Test
    void onlyItsOwnerSeesHowFarItHasCome() {
        // Given
        long owner = ids.next();
        long show = take(owner, serve("/seen.rss", feed(""))).getShow().getId();
        long own = show(owner, "Not taken over", Visibility.PUBLIC).getId();

        // Then
        assertThat(refused(() -> progress(LISTENER, show))).isEqualTo("NOT_YOUR_SHOW");
        assertThat(refused(() -> progress(owner, own))).isEqualTo("FEED_IMPORT_NOT_FOUND");
        assertThat(findShow(LISTENER, show).getImportedFrom()).isEmpty();
    }

    private static byte[] packed(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] bytes = packed.toByteArray();
        return Arrays.copyOf(bytes, Math.min(bytes.length, StudioResource.FEED_LIMIT - 1));
    }

    private String serve(String path, byte[] feed) {
        return web.serve(path, RSS, feed);
    }

    private String serve(String path, AtomicReference<byte[]> feed) {
        return web.serve(path, RSS, feed::get);
    }

    private static byte[] sound(String name) {
        return Sound.bytes(Sound.make(name, 2, "-c:a libmp3lame", "-b:a 128k"));
    }

    private static byte[] feed(String channel, String... items) {
        String listed = Arrays.stream(items).collect(Collectors.joining());
        return bytes(
                "<rss version=\"2.0\" xmlns:p=\"https://podcastindex.org/namespace/1.0\"><channel>"
                        + "<title>Elsewhere</title><description>About</description>"
                        + channel
                        + listed
                        + "</channel></rss>");
    }

    private static String item(String name, String sound) {
        return "<item><title>"
                + name
                + "</title><guid>guid-"
                + name
                + "</guid>"
                + "<description>Notes of "
                + name
                + "</description>"
                + "<pubDate>Tue, 03 Feb 2026 04:05:06 GMT</pubDate>"
                + "<enclosure url=\""
                + sound
                + "\" length=\"1\" type=\"audio/mpeg\"/></item>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private FeedImport take(long owner, String address) {
        return imports(owner)
                .importFeed(ImportFeedRequest.newBuilder().setAddress(address).build())
                .await()
                .atMost(CALL);
    }

    private FeedImport progress(long caller, long show) {
        return imports(caller)
                .getFeedImport(GetFeedImportRequest.newBuilder().setShow(show).build())
                .await()
                .atMost(CALL);
    }

    private FeedImport await(long owner, long show) {
        AtomicReference<FeedImport> last = new AtomicReference<>();
        Poll.until(
                PATIENCE,
                "nothing waits any more",
                () -> {
                    last.set(progress(owner, show));
                    return last.get().getWaiting() == 0;
                });
        return last.get();
    }
}
