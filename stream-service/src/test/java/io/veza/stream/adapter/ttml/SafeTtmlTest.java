package io.veza.stream.adapter.ttml;

import static io.veza.stream.domain.lyrics.Reading.LIMITS;
import static io.veza.stream.domain.lyrics.Reading.lines;
import static io.veza.stream.domain.lyrics.Reading.refusal;
import static io.veza.stream.domain.lyrics.Reading.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.domain.lyrics.Notation;
import io.veza.stream.domain.lyrics.TimedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTtmlTest {

    private static final String TT = "<tt xmlns=\"http://www.w3.org/ns/ttml\"";

    private final Notation ttml = new SafeTtml();

    private TimedText read(String text) {
        return ttml.read(text, LIMITS);
    }

    @Test
    void linesWordsVoicesAndTitlesAreRead() {
        // When
        TimedText song =
                read(
                        """
                        <?xml version="1.0" encoding="utf-8"?>
                        <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en">
                          <head><metadata>
                            <ttm:title>Harbour</ttm:title>
                            <ttm:agent xml:id="v1" type="person"><ttm:name type="full">Ada</ttm:name></ttm:agent>
                          </metadata></head>
                          <body><div>
                            <p begin="00:00:10.000" end="00:00:14" ttm:agent="v1">
                              <span begin="0s" end="1.5s">One</span>
                              <span begin="2s"><span begin="0s" end="500ms">we</span></span> &amp; sail<br/>away
                              <span ttm:role="x-translation" begin="0s">nous</span>
                            </p>
                            <p begin="20s" dur="2s" ttm:agent="v2">more</p>
                          </div></body>
                        </tt>
                        """);

        // Then
        assertThat(song.language()).isEqualTo("en");
        assertThat(song.tags()).containsEntry("ti", "Harbour");
        assertThat(lines(song))
                .containsExactly("10000-14000 One we & sail\naway", "20000-22000 more");
        assertThat(words(song.lines().getFirst()))
                .containsExactly("One 10000-11500", "we 12000-12500");
        assertThat(song.lines()).extracting(line -> line.voice()).containsExactly("Ada", "v2");
    }

    @Test
    void filesOfAMusicServiceCountFromTheBeginning() {
        // When
        TimedText song =
                read(
                        TT
                                + " xmlns:itunes=\"http://music.apple.com/lyric-ttml-internal\">"
                                + "<body dur=\"3:00\"><div begin=\"12.3\" end=\"1:02.5\">"
                                + "<p begin=\"12.3\" end=\"20.1\"><span begin=\"12.3\" end=\"13.0\">Oh</span>"
                                + " <span begin=\"13.4\" end=\"14\">no</span></p></div></body></tt>");

        // Then
        assertThat(lines(song)).containsExactly("12300-20100 Oh no");
        assertThat(words(song.lines().getFirst()))
                .containsExactly("Oh 12300-13000", "no 13400-14000");
    }

    @Test
    void timesThatWouldLeadOutOfTheirLineAreMeantFromTheBeginning() {
        TimedText song =
                read(
                        TT
                                + "><body><div><p begin=\"10s\" end=\"12s\"><span begin=\"10s\">Oh</span>"
                                + " <span begin=\"11s\">no</span></p></div></body></tt>");

        assertThat(words(song.lines().getFirst())).containsExactly("Oh 10000-?", "no 11000-?");
    }

    @ParameterizedTest
    @CsvSource({
        "00:00:01.5,1500",
        "01:00:00,3600000",
        "00:00:01:15,1500",
        "1.25s,1250",
        "90f,3000",
        "2m,120000",
        "0.5h,1800000",
        "250ms,250",
        "7,7000",
        "1:02.5,62500",
        "20000000t,2000"
    })
    void timesComeInManyShapes(String written, int start) {
        String body = "><body><div><p begin=\"" + written + "\">la</p></div></body></tt>";

        TimedText song =
                read(
                        TT
                                + " xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\""
                                + " ttp:tickRate=\"10000000\""
                                + body);

        assertThat(song.lines().getFirst().start()).isEqualTo(start);
    }

    @Test
    void withoutAnyTimesItIsPlainWords() {
        TimedText song = read(TT + "><body><div><p>One</p><p>day</p></div></body></tt>");

        assertThat(song.timed()).isFalse();
        assertThat(song.lines()).extracting(line -> line.text()).containsExactly("One", "day");
    }

    @Test
    void nothingReachesOutOfADocument() {
        // Given
        List<String> attacks =
                List.of(
                        "<!DOCTYPE tt [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + body("&x;"),
                        "<!DOCTYPE tt SYSTEM \"http://127.0.0.1:1/x.dtd\">" + body("x"),
                        "<!DOCTYPE tt [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + body("&b;"),
                        body("&unknown;"),
                        body("<span>".repeat(40) + "x" + "</span>".repeat(40)));

        // When
        List<String> refusals =
                attacks.stream().map(attack -> refusal(() -> read(attack))).toList();

        // Then
        assertThat(refusals).containsOnly("LYRICS_BAD_XML 1");
    }

    private static String body(String words) {
        return TT + "><body><div><p begin=\"1s\">" + words + "</p></div></body></tt>";
    }

    @ParameterizedTest
    @CsvSource({
        "'<tt>\n<body><p begin=\"1s\">x</body></tt>',LYRICS_BAD_XML 2",
        "'<html/>',LYRICS_NO_HEADER 1",
        "'not xml',LYRICS_BAD_XML 1",
        "'<tt>\n\n<body><p begin=\"soon\">x</p></body></tt>',LYRICS_BAD_TIME 3",
        "'<tt><body><p begin=\"2s\" end=\"1s\">x</p></body></tt>',LYRICS_BAD_END 1",
        "'<tt><body><p begin=\"2s\"> </p></body></tt>',LYRICS_EMPTY"
    })
    void whatCannotBeReadIsRefusedWithItsLine(String text, String refusal) {
        assertThat(refusal(() -> read(text))).isEqualTo(refusal);
    }

    @Test
    void anotherEncodingInTheDeclarationDoesNotMatterAnyMore() {
        String declared = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + body("été");

        assertThat(lines(read("\uFEFF" + declared))).containsExactly("1000-? été");
    }

    @Test
    void whatIsWrittenIsRead() {
        // Given
        TimedText song =
                read(
                        TT
                                + " xml:lang=\"fr\" xmlns:ttm=\"http://www.w3.org/ns/ttml#metadata\"><body><div>"
                                + "<p begin=\"1s\" end=\"4s\" ttm:agent=\"Zoé\"><span begin=\"0s\">a &lt;</span>"
                                + " <span begin=\"1s\" end=\"2s\">b</span><br/>c</p></div></body></tt>");

        // When
        String text = ttml.write(song);

        // Then
        assertThat(read(text)).isEqualTo(song);
        assertThat(text)
                .contains("<p begin=\"00:00:01.000\" end=\"00:00:04.000\" ttm:agent=\"v1\">")
                .contains("<span begin=\"00:00:01.000\" end=\"00:00:02.000\">b</span><br/>c</p>");
    }
}
