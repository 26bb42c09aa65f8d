package io.veza.stream.adapter.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.lyrics.LyricsLimits;
import io.veza.stream.domain.lyrics.TimedLine;
import io.veza.stream.domain.lyrics.TimedText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptHtmlTest {

    private final TranscriptHtml html = new TranscriptHtml(new LyricsLimits(9_000, 4, 9));

    @Test
    void whoSpeaksAndWhenIsTakenWhereEachParagraphSaysIt() {
        // When
        TimedText said =
                read(
                        """
                        <cite>Ada:</cite><time>0:01</time><p>Good <b>evening</b></p>
                        <time>1:02.5</time><p>Well</p>
                        <cite>Ben</cite><time>1:01:03</time><p>Hello</p>
                        """);
        // Then
        assertThat(said.timed()).isTrue();
        assertThat(said.lines())
                .extracting(line -> line.voice() + " " + line.start() + " " + line.text())
                .containsExactly("Ada 1000 Good evening", "Ada 62500 Well", "Ben 3663000 Hello");
    }

    @Test
    void elseItsWordsAreLinesWithoutTimesAndNothingElseOfItIsThere() {
        // When
        TimedText said =
                read(
                        """
                        <!doctype html><html><head><title>No</title><style>p{}</style></head><body>
                        <script>alert("No")</script><template>No</template>
                        <h1>Today</h1><p onclick="no()">One&nbsp;day<br>we <i>sail</i></p>
                        <div>&lt;script&gt; said he</div><!-- No -->
                        """);
        // Then
        assertThat(said.timed()).isFalse();
        assertThat(said.lines())
                .extracting(TimedLine::text)
                .containsExactly("Today", "One day", "we sail", "<script> said he");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time>0:01</time><p>One</p><p>Two</p>",
                "<time>soon</time><p>One</p><p>Two</p>",
                "<p><time>0:01</time>One</p><p>Two</p>",
            })
    void someTimesAreNone(String page) {
        assertThat(read(page).timed()).isFalse();
    }

    @Test
    void aPageSaysInWhichSignsItIsWritten() {
        // Given
        byte[] page = "<meta charset=iso-8859-1><p>Été</p>".getBytes(StandardCharsets.ISO_8859_1);
        // Then
        assertThat(html.read(page).lines()).extracting(TimedLine::text).containsExactly("Été");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<script>No</script>", "<p>1<p>2<p>3<p>4<p>5"})
    void whatSaysNothingOrTooMuchIsRefusedAsLyricsAre(String page) {
        assertThatThrownBy(() -> read(page)).isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @CsvSource({"0:00,0", "62:03,3723000", "1:02:03,3723000", "23:59:59.999,86399999"})
    void timesAreThoseOfClocks(String text, int millis) {
        assertThat(PageTime.millis(text)).contains(millis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0:60", "24:00:00", "1:2:3", "-0:01", "0:01 am"})
    void otherTimesAreNone(String text) {
        assertThat(PageTime.millis(text)).isEmpty();
    }

    private TimedText read(String page) {
        return html.read(page.getBytes(StandardCharsets.UTF_8));
    }
}
