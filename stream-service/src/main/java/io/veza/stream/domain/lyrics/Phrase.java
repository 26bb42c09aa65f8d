package io.veza.stream.domain.lyrics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line's text as it is put together, and the times within it. */
public final class Phrase {

    private final StringBuilder text = new StringBuilder();
    private final List<TimedWord> words = new ArrayList<>();
    private @Nullable Integer since;
    private int from;
    private boolean stamped;
    private final int head;

    public Phrase() {
        this(0);
    }

    /**
     * @param head when what is said before the first stamp begins
     */
    public Phrase(int head) {
        this.head = head;
    }

    public void say(CharSequence more) {
        text.append(more);
    }

    public int length() {
        return text.length();
    }

    /** Whether a further blank would be one too many. */
    public boolean endsBlank() {
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    public int words() {
        return words.size();
    }

    /** When the first word begins. */
    public int firstOr(int otherwise) {
        return words.stream().mapToInt(TimedWord::start).min().orElse(otherwise);
    }

    /** What was said from that place on is a word. */
    public void word(int place, int start, @Nullable Integer end) {
        int first = place;
        int last = text.length();
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            words.add(new TimedWord(first, last, start, end));
        }
    }

    /** What is said next begins then; when it is nothing, what was said before ends then. */
    public void stamp(int time) {
        since = stamped ? since : Integer.valueOf(head);
        close();
        since = time;
        stamped = true;
    }

    private void close() {
        if (since != null) {
            int before = words.size();
            word(from, since, null);
            if (words.size() == before && before > 0 && words.getLast().end() == null) {
                words.set(before - 1, words.getLast().endingAt(since));
            }
        }
        from = text.length();
        since = null;
    }

    public TimedLine line(int start, @Nullable Integer end, String voice) {
        if (stamped) {
            close();
        }
        int lead = text.length() - text.toString().stripLeading().length();
        return new TimedLine(
                start,
                end,
                text.toString().strip(),
                voice.strip(),
                words.stream().map(word -> word.moved(-lead, 0)).toList());
    }
}
