package io.veza.stream.adapter.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.podcast.TextRefused;
import io.veza.stream.domain.lyrics.LyricsLimits;
import io.veza.stream.domain.lyrics.TimedLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptJsonTest {

    private final TranscriptJson json = new TranscriptJson(new LyricsLimits(9_000, 3, 9));

    @Test
    void wordsAreJoinedUntilSomebodyElseSpeaksOrASentenceEnds() {
        // When
        List<TimedLine> lines =
                json.read(
                                """
                                {"version": "1.0.0", "segments": [
                                  {"speaker": "Ada", "startTime": 0.5, "endTime": 0.8, "body": "Good"},
                                  {"speaker": "Ada", "startTime": 0.9, "endTime": 1.25, "body": "evening."},
                                  {"speaker": "Ada", "startTime": 1.5, "endTime": 2, "body": "Well"},
                                  {"speaker": "Ben", "startTime": 2, "endTime": 3, "body": "Hello"}
                                ]}
                                """)
                        .lines();
        // Then
        assertThat(lines)
                .extracting(line -> line.voice() + " " + line.start() + " " + line.text())
                .containsExactly("Ada 500 Good evening.", "Ada 1500 Well", "Ben 2000 Hello");
        assertThat(lines.getFirst().end()).isEqualTo(1250);
    }

    @Test
    void aPauseBeginsALine() {
        assertThat(
                        json.read(
                                        """
                                        {"segments": [
                                          {"startTime": 0, "endTime": 1, "body": "One"},
                                          {"startTime": 5, "endTime": 6, "body": "two"}
                                        ]}
                                        """)
                                .lines())
                .hasSize(2);
    }

    @Test
    void whatIsTooMuchIsRefusedAsLyricsAre() {
        // Given
        String segment = "{\"startTime\": 1, \"endTime\": 2, \"body\": \"A.\"}";
        String text =
                "{\"segments\": ["
                        + String.join(",", List.of(segment, segment, segment, segment))
                        + "]}";
        // Then
        assertThatThrownBy(() -> json.read(text)).isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"segments\": {}}",
                "{\"segments\": [null]}",
                "{\"segments\": [{\"body\": \"A\"}]}",
                "{\"segments\": [{\"startTime\": -1, \"body\": \"A\"}]}",
                "{\"segments\": [{\"startTime\": 1e300, \"body\": \"A\"}]}",
            })
    void whatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> json.read(text)).isInstanceOf(TextRefused.class);
    }
}
