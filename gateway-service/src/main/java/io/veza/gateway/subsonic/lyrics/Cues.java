package io.veza.gateway.subsonic.lyrics;

import io.veza.proto.stream.v1.Lyrics;
import io.veza.proto.stream.v1.LyricsLine;
import io.veza.proto.stream.v1.LyricsWord;
import io.veza.proto.subsonic.v1.Agent;
import io.veza.proto.subsonic.v1.Cue;
import io.veza.proto.subsonic.v1.CueLine;
import io.veza.proto.subsonic.v1.StructuredLyrics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The times of words. Who sings is only told when somebody is named; a line of nobody's is the
 * first voice's then, since each must be somebody's.
 */
final class Cues {

    private Cues() {}

    static void addTo(StructuredLyrics.Builder view, Lyrics lyrics) {
        if (!lyrics.getTimed()) {
            return;
        }
        List<String> voices = voices(lyrics);
        for (int i = 0; i < lyrics.getLinesCount(); i++) {
            if (lyrics.getLines(i).getWordsCount() > 0) {
                view.addCueLine(line(lyrics.getLines(i), i, voices));
            }
        }
        if (view.getCueLineCount() > 0) {
            voices.forEach(voice -> view.addAgents(agent(voice, voices)));
        }
    }

    private static List<String> voices(Lyrics lyrics) {
        return lyrics.getLinesList().stream()
                .filter(line -> line.getWordsCount() > 0)
                .map(LyricsLine::getVoice)
                .filter(voice -> !voice.isEmpty())
                .distinct()
                .toList();
    }

    private static Agent agent(String voice, List<String> voices) {
        boolean first = voice.equals(voices.getFirst());
        return Agent.newBuilder()
                .setId(id(voice, voices))
                .setRole(first ? "main" : "voice")
                .setName(voice)
                .build();
    }

    private static String id(String voice, List<String> voices) {
        return "voice-" + (Math.max(0, voices.indexOf(voice)) + 1);
    }

    private static CueLine line(LyricsLine line, int index, List<String> voices) {
        CueLine.Builder view =
                CueLine.newBuilder()
                        .setIndex(index)
                        .setStart(line.getStartMs())
                        .setValue(line.getText())
                        .addAllCue(words(line));
        if (line.hasEndMs()) {
            view.setEnd(line.getEndMs());
        }
        return voices.isEmpty()
                ? view.build()
                : view.setAgentId(id(line.getVoice(), voices)).build();
    }

    /**
     * Either all of them end, or none does; and none before it has begun, or after the next has.
     */
    private static List<Cue> words(LyricsLine line) {
        List<LyricsWord> words = line.getWordsList();
        boolean ends = line.hasEndMs() || words.getLast().hasEndMs();
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Cue.Builder cue = word(words.get(i), line.getText());
            if (ends) {
                cue.setEnd(Math.max(words.get(i).getStartMs(), end(line, i)));
            }
            cues.add(cue.build());
        }
        return cues;
    }

    private static int end(LyricsLine line, int i) {
        List<LyricsWord> words = line.getWordsList();
        LyricsWord word = words.get(i);
        if (i + 1 == words.size()) {
            return word.hasEndMs() ? word.getEndMs() : line.getEndMs();
        }
        int next = words.get(i + 1).getStartMs();
        return word.hasEndMs() ? Math.min(word.getEndMs(), next) : next;
    }

    private static Cue.Builder word(LyricsWord word, String text) {
        String value = text.substring(word.getFrom(), word.getTo());
        int start = bytes(text.substring(0, word.getFrom()));
        return Cue.newBuilder()
                .setStart(word.getStartMs())
                .setByteStart(start)
                .setByteEnd(start + bytes(value) - 1)
                .setValue(value);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
