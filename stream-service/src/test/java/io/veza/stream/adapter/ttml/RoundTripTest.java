package io.veza.stream.adapter.ttml;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.domain.lyrics.LyricsFormat;
import io.veza.stream.domain.lyrics.Notation;
import io.veza.stream.domain.lyrics.PlainNotations;
import io.veza.stream.domain.lyrics.Reading;
import io.veza.stream.domain.lyrics.TimedLine;
import io.veza.stream.domain.lyrics.TimedText;
import io.veza.stream.domain.lyrics.TimedWord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Songs of chance are the same after they were written and read, in what a notation can say. */
class RoundTripTest {

    private static final int SONGS = 300;
    private static final List<String> WORDS =
            List.of(
                    "la", "été", "don’t", "a&b", "<3", "\"oh\"", "שלום", "歌", "🎵", "[x]", "it's",
                    "1984", "well,");

    private final Map<LyricsFormat, Notation> notations = new EnumMap<>(PlainNotations.all());

    RoundTripTest() {
        notations.put(LyricsFormat.TTML, new SafeTtml());
    }

    @ParameterizedTest
    @EnumSource(LyricsFormat.class)
    void songsOfChance(LyricsFormat format) {
        Notation notation = Objects.requireNonNull(notations.get(format));
        for (int seed = 0; seed < SONGS; seed++) {
            // Given
            TimedText song = asSaidIn(format, song(new Random(seed)));

            // When
            String text = notation.write(song);
            TimedText read = notation.read(text, Reading.LIMITS);

            // Then
            assertThat(read).as("seed %d: %s", seed, text).isEqualTo(song);
            assertThat(notation.write(read)).as("seed %d", seed).isEqualTo(text);
        }
    }

    /** Lines follow each other, some after a pause; words lie within them. */
    private static TimedText song(Random chance) {
        List<TimedLine> lines = new ArrayList<>();
        int time = chance.nextInt(5_000);
        int count = 1 + chance.nextInt(12);
        for (int i = 0; i < count; i++) {
            int end = time + 400 + chance.nextInt(6_000);
            lines.add(line(chance, time, end));
            time = end + (chance.nextBoolean() ? 0 : chance.nextInt(20_000));
        }
        return new TimedText(Map.of("ti", "Harbour & Sea"), "en-GB", lines);
    }

    private static TimedLine line(Random chance, int start, int end) {
        StringBuilder text = new StringBuilder();
        List<TimedWord> words = new ArrayList<>();
        int count = 1 + chance.nextInt(6);
        int step = (end - start) / count;
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : chance.nextInt(5) == 0 ? "\n" : " ");
            int from = text.length();
            text.append(WORDS.get(chance.nextInt(WORDS.size())));
            int begin = start + i * step;
            Integer stop = chance.nextInt(4) == 0 ? begin + step / 2 : null;
            words.add(new TimedWord(from, text.length(), begin, stop));
        }
        String voice = chance.nextInt(3) == 0 ? "Ada & Ben" : "";
        boolean karaoke = count > 1 && chance.nextBoolean();
        return new TimedLine(start, end, text.toString(), voice, karaoke ? words : List.of());
    }

    /** Without what the notation has no sign for. */
    private static TimedText asSaidIn(LyricsFormat format, TimedText song) {
        boolean lrc = format == LyricsFormat.LRC || format == LyricsFormat.ELRC;
        boolean words = format != LyricsFormat.LRC && format != LyricsFormat.SRT;
        boolean voices = format == LyricsFormat.VTT || format == LyricsFormat.TTML;
        boolean tags = lrc || format == LyricsFormat.TTML;
        List<TimedLine> lines =
                song.lines().stream()
                        .map(line ->
                                new TimedLine(
                                        line.start(),
                                        line.end(),
                                        lrc ? line.text().replace('\n', ' ') : line.text(),
                                        voices ? line.voice() : "",
                                        words ? line.words() : List.of()))
                        .toList();
        return new TimedText(
                tags ? song.tags() : Map.of(),
                format == LyricsFormat.SRT ? "" : song.language(),
                lines);
    }
}
