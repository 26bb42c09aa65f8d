package io.veza.stream.adapter.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.podcast.ForeignFeed;
import io.veza.stream.domain.podcast.ForeignItem;
import io.veza.stream.domain.podcast.ForeignText;
import io.veza.stream.domain.podcast.ForeignText.Kind;
import io.veza.stream.domain.podcast.PodcastError;
import io.veza.stream.domain.podcast.ShowKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlFeedReaderTest {

    private static final String FEED =
            """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <rss version="2.0" xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd"
                xmlns:p="https://podcastindex.org/namespace/1.0" xmlns:m="http://media/"
                xmlns:c="http://purl.org/rss/1.0/modules/content/">
              <channel>
                <m:group><m:title>Not this</m:title><title>Nor this</title></m:group>
                <image><title>Nor that</title><url>https://example.org/c.jpg</url></image>
                <title>Caf\u00e9 &amp; bar</title>
                <link>https://example.org/</link>
                <description><![CDATA[<p>About <b>caf\u00e9s</b></p><p>and bars</p>]]></description>
                <language>de</language>
                <i:type>Serial</i:type>
                <i:explicit>yes</i:explicit>
                <i:category text="Arts"><i:category text="Food"/></i:category>
                <i:category text="Music"/>
                <i:owner><i:name>Ben</i:name><i:email>ben@example.org</i:email></i:owner>
                <i:new-feed-url>https://example.org/new.rss</i:new-feed-url>
                <p:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</p:guid>
                <p:locked>yes</p:locked>
                <item>
                  <title>One</title>
                  <description>Short</description>
                  <c:encoded>&lt;p&gt;See &lt;a href="https://x.example"&gt;this&lt;/a&gt;&lt;br&gt;Bye&lt;/p&gt;</c:encoded>
                  <guid isPermaLink="false">g-1</guid>
                  <pubDate>Mon, 3 Feb 2026 05:05:06 EST</pubDate>
                  <i:season>2</i:season><i:episode>7</i:episode>
                  <i:episodeType>trailer</i:episodeType>
                  <enclosure url="https://example.org/1.mp3" length="5" type="audio/mpeg"/>
                </item>
                <item><enclosure url="https://example.org/2.mp3" length="5" type="audio/mpeg"/></item>
              </channel>
            </rss>
            """;

    private final XmlFeedReader reader = new XmlFeedReader();

    private List<ForeignText> texts(String item) {
        String feed =
                "<rss xmlns:p=\"https://podcastindex.org/namespace/1.0\"><channel><title>T</title>"
                        + "<item>"
                        + item
                        + "</item></channel></rss>";
        return reader.read(feed.getBytes(StandardCharsets.UTF_8)).items().getFirst().texts();
    }

    @Test
    void chaptersAndTheBestTranscriptAreFound() {
        assertThat(
                        texts(
                                """
                                <p:chapters url="https://x.example/c.json" type="application/json+chapters"/>
                                <p:transcript url="https://x.example/t.html" type="text/html"/>
                                <p:transcript url="https://x.example/t.json" type="application/json"/>
                                <p:transcript url="https://x.example/t.srt" type="application/x-subrip"/>
                                <p:transcript url="https://x.example/t.vtt" type="Text/VTT; charset=utf-8" language="fr-CA"/>
                                <p:transcript url="https://x.example/u.vtt" type="text/vtt"/>
                                """))
                .containsExactly(
                        new ForeignText(Kind.CHAPTERS, "https://x.example/c.json", ""),
                        new ForeignText(Kind.VTT, "https://x.example/t.vtt", "fr-CA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p:transcript url='https://x.example/t.txt' type='text/plain'/>",
                "<p:transcript url='https://x.example/t.vtt'/>",
                "<p:transcript url='javascript:alert(1)' type='text/vtt'/>",
                "<p:transcript url='https://u:p@x.example/' type='text/vtt'/>",
                "<p:transcript type='text/vtt'/>",
                "<p:chapters url='file:///etc/passwd' type='application/json+chapters'/>",
                "<p:chapters url='https://x.example/c' type='text/plain'/>",
                "<p:other><p:chapters url='https://x.example/c' type='application/json'/></p:other>",
            })
    void whatCannotBeHadIsNotLookedFor(String item) {
        assertThat(texts(item)).isEmpty();
    }

    @Test
    void aPageIsBetterThanNoTranscript() {
        assertThat(texts("<p:transcript url='https://x.example/t.html' type='text/html'/>"))
                .containsExactly(new ForeignText(Kind.HTML, "https://x.example/t.html", ""));
    }

    @Test
    void aLanguageThatIsNoneIsNotSaid() {
        assertThat(
                        texts(
                                "<p:transcript url='https://x.example/t' type='text/vtt'"
                                        + " language='no language'/>"))
                .extracting(ForeignText::language)
                .containsExactly("");
    }

    @Test
    void whatTheWorldWritesIsRead() {
        // When
        ForeignFeed feed = read(FEED, StandardCharsets.ISO_8859_1);

        // Then
        assertThat(feed.details().title()).isEqualTo("Caf\u00e9 & bar");
        assertThat(feed.details().description()).isEqualTo("About caf\u00e9s\n\nand bars");
        assertThat(feed.details().language()).isEqualTo("de");
        assertThat(feed.details().kind()).isEqualTo(ShowKind.SERIAL);
        assertThat(feed.details().explicit()).isTrue();
        assertThat(feed.details().category().text()).isEqualTo("Arts/Food");
        assertThat(feed.details().imprint().author()).isEqualTo("Ben");
        assertThat(feed.guid()).hasToString("917393e3-1b1e-5cef-ace4-edaa54e1f810");
        assertThat(feed.lock()).isEqualTo(new ForeignFeed.Lock(true, "ben@example.org"));
        assertThat(feed.cover()).isEqualTo("https://example.org/c.jpg");
        assertThat(feed.newAddress()).isEqualTo("https://example.org/new.rss");
        ForeignItem first = feed.items().getFirst();
        assertThat(first.guid()).isEqualTo("g-1");
        assertThat(first.notes()).isEqualTo("See this (https://x.example)\nBye");
        assertThat(first.dated()).isEqualTo(Instant.parse("2026-02-03T10:05:06Z"));
        assertThat(first.season()).isEqualTo(2);
        assertThat(first.number()).isEqualTo(7);
        assertThat(feed.items().get(1).guid()).isEqualTo("https://example.org/2.mp3");
        assertThat(feed.items().get(1).title()).isEqualTo("Untitled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 03 Feb 2026 04:05:06 +0000|2026-02-03T04:05:06Z",
                "3 Feb 2026 04:05 GMT|2026-02-03T04:05:00Z",
                "Sun, 03  Feb 2026 04:05:06 -0700|2026-02-03T11:05:06Z",
                "2026-02-03T04:05:06Z|2026-02-03T04:05:06Z",
                "yesterday|",
                "''|"
            })
    void datesAreReadAsFarAsTheySayWhen(String text, Instant at) {
        assertThat(Dates.read(text)).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<html><body>Hello</body></html>",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title></feed>",
                "<rss><channel></channel></rss>",
                "<rss><channel><title>t</title>",
                // An entity from a file.
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<rss><channel><title>&x;</title></channel></rss>",
                // From the network, by a document type alone.
                "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/rss.dtd\">"
                        + "<rss><channel><title>t</title></channel></rss>",
                // Parameter entities.
                "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]>"
                        + "<rss><channel><title>t</title></channel></rss>",
                // A billion laughs.
                "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;\">]>"
                        + "<rss><channel><title>&c;</title></channel></rss>",
                "<rss><channel><title>&nowhere;</title></channel></rss>"
            })
    void whatIsNoFeedIsRefused(String text) {
        assertThat(refused(text)).isEqualTo(PodcastError.FEED_INVALID);
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        assertThat(refused("<rss>" + "<a>".repeat(100_000))).isEqualTo(PodcastError.FEED_INVALID);
    }

    private Object refused(String text) {
        return catchThrowableOfType(DomainException.class, () -> read(text, StandardCharsets.UTF_8))
                .code();
    }

    private ForeignFeed read(String text, Charset charset) {
        return reader.read(text.getBytes(charset));
    }
}
