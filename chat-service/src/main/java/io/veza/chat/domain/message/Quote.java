package io.veza.chat.domain.message;

import io.veza.chat.domain.poll.Poll;
import org.jspecify.annotations.Nullable;

/**
 * A message that another one replies to, in short.
 *
 * @param words the first of them; empty once it is deleted
 */
public record Quote(
        long id, int seq, long author, String words, boolean deleted, @Nullable Long threadRoot) {

    private static final int MAX = 120;

    public static Quote of(Message message) {
        Poll poll = message.extras().poll();
        String said = message.words();
        String words = said.isEmpty() && poll != null ? poll.question() : said;
        return new Quote(
                message.id(),
                message.seq(),
                message.author(),
                beginning(words),
                message.isDeleted(),
                message.threadRoot());
    }

    /** Whole characters: half of one could not be shown. */
    private static String beginning(String words) {
        return words.codePointCount(0, words.length()) <= MAX
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MAX));
    }
}
