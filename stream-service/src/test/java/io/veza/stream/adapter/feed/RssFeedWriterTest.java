package io.veza.stream.adapter.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.application.playlist.ArtistNames;
import io.veza.stream.application.podcast.FeedAddresses;
import io.veza.stream.application.podcast.PublishedFeed;
import io.veza.stream.domain.podcast.Chapter;
import io.veza.stream.domain.podcast.Episode;
import io.veza.stream.domain.podcast.EpisodeDetails;
import io.veza.stream.domain.podcast.EpisodeKind;
import io.veza.stream.domain.podcast.ForeignFeed;
import io.veza.stream.domain.podcast.Records;
import io.veza.stream.domain.podcast.WebAddress;
import io.veza.stream.domain.track.Loudness;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackAnalysis;
import io.veza.stream.domain.track.TrackDetails;
import io.veza.stream.domain.track.Visibility;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * What is written, read by the JDK's own parser and held against the rules of those who read it.
 */
class RssFeedWriterTest {

    private static final Instant AT = Instant.parse("2026-02-03T04:05:06Z");
    private static final String KEY = "abcdefghijklmnopqrstuv";

    private final RssFeedWriter writer =
            new RssFeedWriter(new FeedAddresses("https://veza.example/"));

    @Test
    void theChannelSaysWhatDirectoriesAskFor() throws Exception {
        // When
        FeedDocument feed = FeedDocument.parse(writer.write(feed(Visibility.PUBLIC, 1, true)));

        // Then
        assertThat(feed.text("", "title")).isEqualTo("Low & slow");
        assertThat(feed.text("", "link")).isEqualTo("https://example.org");
        assertThat(feed.text("", "description")).isEqualTo("About tape");
        assertThat(feed.text("", "language")).isEqualTo("en-GB");
        assertThat(feed.text("", "copyright")).isEqualTo("© Ada");
        assertThat(feed.text("", "pubDate")).isEqualTo("Tue, 03 Feb 2026 04:05:06 +0000");
        assertThat(feed.text(Xml.ITUNES, "author")).isEqualTo("Ada");
        assertThat(feed.text(Xml.ITUNES, "explicit")).isEqualTo("true");
        assertThat(feed.text(Xml.ITUNES, "type")).isEqualTo("serial");
        assertThat(feed.text(Xml.ITUNES, "block")).isEmpty();
        Element category = feed.all(Xml.ITUNES, "category").getFirst();
        assertThat(category.getAttribute("text")).isEqualTo("Society & Culture");
        assertThat(FeedDocument.children(category, Xml.ITUNES, "category"))
                .extracting(below -> below.getAttribute("text"))
                .containsExactly("Documentary");
        Element owner = feed.all(Xml.ITUNES, "owner").getFirst();
        assertThat(FeedDocument.text(owner, Xml.ITUNES, "email")).isEqualTo("ada@example.org");
        String cover = "https://veza.example/media/covers/" + KEY + "/1400.jpg";
        assertThat(feed.all(Xml.ITUNES, "image").getFirst().getAttribute("href")).isEqualTo(cover);
        Element image = feed.all("", "image").getFirst();
        assertThat(FeedDocument.text(image, "", "url")).isEqualTo(cover);
        assertThat(FeedDocument.text(image, "", "title")).isEqualTo("Low & slow");
    }

    @Test
    void itSaysWhereItIsAndWhatItIsCalledForEver() throws Exception {
        // When
        FeedDocument feed = FeedDocument.parse(writer.write(feed(Visibility.UNLISTED, 2, true)));

        // Then
        assertThat(feed.all(Xml.ATOM, "link"))
                .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .containsExactly(
                        "self https://veza.example/feeds/7.rss?page=2",
                        "first https://veza.example/feeds/7.rss",
                        "previous https://veza.example/feeds/7.rss",
                        "next https://veza.example/feeds/7.rss?page=3");
        assertThat(feed.text(Xml.PODCAST, "guid"))
                .isEqualTo(feed(Visibility.PUBLIC, 1, false).show().guid().toString());
        Element locked = feed.all(Xml.PODCAST, "locked").getFirst();
        assertThat(locked.getTextContent()).isEqualTo("yes");
        assertThat(locked.getAttribute("owner")).isEqualTo("ada@example.org");
        Element funding = feed.all(Xml.PODCAST, "funding").getFirst();
        assertThat(funding.getAttribute("url")).isEqualTo("https://example.org/give");
        assertThat(funding.getTextContent()).isEqualTo("Give");
        Element person = feed.all(Xml.PODCAST, "person").getFirst();
        assertThat(person.getAttribute("href")).isEqualTo("https://veza.example/@ada");
        assertThat(feed.text(Xml.ITUNES, "block")).isEqualTo("Yes");
    }

    @Test
    void anItemHasItsSoundItsNumberAndWhatIsBesideIt() throws Exception {
        // When
        FeedDocument feed = FeedDocument.parse(writer.write(feed(Visibility.PUBLIC, 1, false)));

        // Then
        Element item = feed.items().getFirst();
        assertThat(FeedDocument.text(item, "", "title")).isEqualTo("First <reel> ]]>");
        assertThat(FeedDocument.text(item, "", "guid")).isEqualTo("urn:veza:episode:42");
        Element guid = FeedDocument.children(item, "", "guid").getFirst();
        assertThat(guid.getAttribute("isPermaLink")).isEqualTo("false");
        Element enclosure = FeedDocument.children(item, "", "enclosure").getFirst();
        assertThat(enclosure.getAttribute("url"))
                .isEqualTo("https://veza.example/media/tracks/42/v/mp3-v0.mp3");
        assertThat(enclosure.getAttribute("length")).isEqualTo("12345");
        assertThat(enclosure.getAttribute("type")).isEqualTo("audio/mpeg");
        assertThat(FeedDocument.text(item, Xml.ITUNES, "duration")).isEqualTo("62");
        assertThat(FeedDocument.text(item, Xml.ITUNES, "episodeType")).isEqualTo("bonus");
        assertThat(FeedDocument.text(item, Xml.ITUNES, "season")).isEqualTo("2");
        assertThat(FeedDocument.text(item, Xml.PODCAST, "season")).isEqualTo("2");
        assertThat(FeedDocument.text(item, Xml.PODCAST, "episode")).isEqualTo("3");
        assertThat(FeedDocument.text(item, "", "description"))
                .isEqualTo("Notes with https://example.org");
        assertThat(FeedDocument.text(item, Xml.CONTENT, "encoded"))
                .contains("<a href=\"https://example.org\"");
        Element chapters = FeedDocument.children(item, Xml.PODCAST, "chapters").getFirst();
        assertThat(chapters.getAttribute("url"))
                .isEqualTo("https://veza.example/feeds/7/42/chapters.json");
        assertThat(chapters.getAttribute("type")).isEqualTo("application/json+chapters");
        assertThat(FeedDocument.children(item, Xml.PODCAST, "transcript"))
                .extracting(one -> one.getAttribute("type") + " " + one.getAttribute("url"))
                .containsExactly(
                        "text/vtt https://veza.example/feeds/7/42/transcript.vtt",
                        "application/x-subrip https://veza.example/feeds/7/42/transcript.srt");
    }

    @Test
    void whatIsWrittenIsReadAsItWasMeant() {
        // Given
        PublishedFeed feed = feed(Visibility.PUBLIC, 1, false);

        // When
        ForeignFeed read =
                new XmlFeedReader().read(writer.write(feed).getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(read.shown(Visibility.PUBLIC)).isEqualTo(feed.show().details());
        assertThat(read.guid()).isEqualTo(feed.show().guid());
        assertThat(read.lock()).isEqualTo(new ForeignFeed.Lock(true, "ada@example.org"));
        assertThat(read.items()).hasSize(1);
        assertThat(read.items().getFirst().guid()).isEqualTo("urn:veza:episode:42");
        assertThat(read.items().getFirst().dated()).isEqualTo(AT);
        assertThat(read.items().getFirst().kind()).isEqualTo(EpisodeKind.BONUS);
        assertThat(read.items().getFirst().number()).isEqualTo(3);
    }

    private static PublishedFeed feed(Visibility visibility, int page, boolean more) {
        Episode episode =
                new Episode(
                        42,
                        7,
                        Episode.guid(42),
                        new EpisodeDetails(
                                2,
                                3,
                                EpisodeKind.BONUS,
                                "Notes with https://example.org",
                                AT,
                                List.of(new Chapter(0, "Start", WebAddress.NONE))),
                        AT,
                        true);
        return new PublishedFeed(
                Records.show(7, 1, Records.details(visibility)),
                Optional.of(new ArtistNames.Name("ada", "Ada L.")),
                Optional.of(KEY),
                page,
                more,
                List.of(
                        new PublishedFeed.Item(
                                episode, track(), "/media/tracks/42/v/mp3-v0.mp3", 12_345)));
    }

    private static Track track() {
        TrackDetails details =
                new TrackDetails("First <reel> ]]>\u0001", "", "", List.of(), Visibility.PUBLIC);
        return Track.upload(42, 1, details, new SourceFile("a.wav", "0".repeat(64), 1, ""), AT)
                .analysed(new TrackAnalysis(61_600, 2, new Loudness(-14, -1, 5), false));
    }
}
