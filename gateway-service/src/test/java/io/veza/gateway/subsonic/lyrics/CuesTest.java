package io.veza.gateway.subsonic.lyrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.proto.stream.v1.Lyrics;
import io.veza.proto.stream.v1.LyricsLine;
import io.veza.proto.stream.v1.LyricsWord;
import io.veza.proto.subsonic.v1.Agent;
import io.veza.proto.subsonic.v1.Cue;
import io.veza.proto.subsonic.v1.CueLine;
import io.veza.proto.subsonic.v1.StructuredLyrics;
import org.junit.jupiter.api.Test;

class CuesTest {

    @Test
    void placesAreCountedInBytes() {
        // Given
        LyricsLine line = line("눈을 뜬").addWords(word(0, 2, 100)).addWords(word(3, 4, 200)).build();

        // When
        CueLine cues = cues(Lyrics.newBuilder().setTimed(true).addLines(line)).getCueLine(0);

        // Then
        assertThat(cues.getCueList()).extracting(Cue::getByteStart).containsExactly(0, 7);
        assertThat(cues.getCueList()).extracting(Cue::getByteEnd).containsExactly(5, 9);
        assertThat(cues.getCueList()).extracting(Cue::getValue).containsExactly("눈을", "뜬");
    }

    @Test
    void eitherAllEndOrNone() {
        // Given
        LyricsLine open = line("a b").addWords(word(0, 1, 100)).addWords(word(2, 3, 200)).build();
        LyricsLine ended = open.toBuilder().setEndMs(900).build();

        // When
        StructuredLyrics view =
                cues(Lyrics.newBuilder().setTimed(true).addLines(open).addLines(ended));

        // Then
        assertThat(view.getCueLine(0).getCueList()).noneMatch(Cue::hasEnd);
        assertThat(view.getCueLine(1).getCueList())
                .extracting(Cue::getEnd)
                .containsExactly(200, 900);
    }

    @Test
    void wordsThatOverlapAreCutWhereTheNextBegins() {
        // Given
        LyricsLine line =
                line("a b")
                        .addWords(word(0, 1, 100).toBuilder().setEndMs(350))
                        .addWords(word(2, 3, 200).toBuilder().setEndMs(400))
                        .build();

        // When
        CueLine cues = cues(Lyrics.newBuilder().setTimed(true).addLines(line)).getCueLine(0);

        // Then
        assertThat(cues.getCueList()).extracting(Cue::getEnd).containsExactly(200, 400);
    }

    @Test
    void whoSingsIsToldOnceAndOneIsTheFirst() {
        // Given
        Lyrics.Builder lyrics =
                Lyrics.newBuilder()
                        .setTimed(true)
                        .addLines(line("a").setVoice("Lou").addWords(word(0, 1, 1)))
                        .addLines(line("b").setVoice("Ben").addWords(word(0, 1, 2)))
                        .addLines(line("c").addWords(word(0, 1, 3)))
                        .addLines(line("without times"));

        // When
        StructuredLyrics view = cues(lyrics);

        // Then
        assertThat(view.getAgentsList())
                .extracting(Agent::getRole)
                .containsExactly("main", "voice");
        assertThat(view.getCueLineList())
                .extracting(CueLine::getAgentId)
                .containsExactly("voice-1", "voice-2", "voice-1");
        assertThat(view.getCueLineList()).extracting(CueLine::getIndex).containsExactly(0, 1, 2);
    }

    @Test
    void whatHasNoTimesHasNoCues() {
        assertThat(cues(Lyrics.newBuilder().addLines(line("a"))).getCueLineList()).isEmpty();
    }

    private static StructuredLyrics cues(Lyrics.Builder lyrics) {
        StructuredLyrics.Builder view = StructuredLyrics.newBuilder();
        Cues.addTo(view, lyrics.build());
        return view.build();
    }

    private static LyricsLine.Builder line(String text) {
        return LyricsLine.newBuilder().setText(text);
    }

    private static LyricsWord word(int from, int to, int start) {
        return LyricsWord.newBuilder().setFrom(from).setTo(to).setStartMs(start).build();
    }
}
