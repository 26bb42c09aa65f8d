package io.veza.chat.domain.poll;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question with 2 to 10 answers to choose from.
 *
 * @param anonymous nobody is told who chose what
 * @param closesAt null: it stays open until somebody closes it
 * @param closedAt null: it is open
 */
public record Poll(
        String question,
        List<String> options,
        boolean multiple,
        boolean anonymous,
        @Nullable Instant closesAt,
        @Nullable Instant closedAt) {

    private static final int MAX_QUESTION = 300;
    private static final int MAX_OPTION = 100;
    private static final int MAX_OPTIONS = 10;
    private static final Duration LONGEST = Duration.ofDays(366);

    public Poll {
        question =
                PlainText.require(
                        ChatError.POLL_INVALID, "question", question.strip(), 1, MAX_QUESTION);
        options = options.stream().map(Poll::option).toList();
        if (options.size() < 2 || options.size() > MAX_OPTIONS) {
            throw refused("options", "must be 2 to " + MAX_OPTIONS);
        }
        if (options.stream().distinct().count() < options.size()) {
            throw refused("options", "must not repeat each other");
        }
    }

    /** As somebody asks it now: with something to see in each of its words. */
    public static Poll asked(
            String question,
            List<String> options,
            boolean multiple,
            boolean anonymous,
            @Nullable Instant closesAt) {
        requireSeen("question", question);
        options.forEach(one -> requireSeen("options", one));
        return new Poll(question, options, multiple, anonymous, closesAt, null);
    }

    private static void requireSeen(String field, String words) {
        PlainText.requireSeen(ChatError.POLL_INVALID, field, words.strip());
    }

    private static String option(String option) {
        return PlainText.require(ChatError.POLL_INVALID, "options", option.strip(), 1, MAX_OPTION);
    }

    public Poll closed(Instant at) {
        return new Poll(question, options, multiple, anonymous, closesAt, at);
    }

    /** Also before anybody has noticed that its time is up. */
    public boolean isOver(Instant now) {
        return closedAt != null || (closesAt != null && !now.isBefore(closesAt));
    }

    /** A poll is asked for some time to come. */
    public void requireSense(Instant now) {
        if (closesAt != null && (!closesAt.isAfter(now) || closesAt.isAfter(now.plus(LONGEST)))) {
            throw refused("closesAt", "must be in the future, within a year");
        }
    }

    /** Refuses what this poll does not offer. */
    public void requireOffered(Set<Integer> choices) {
        boolean unknown = choices.stream().anyMatch(one -> one < 0 || one >= options.size());
        if (unknown || (choices.size() > 1 && !multiple)) {
            throw new DomainException(
                    ChatError.VOTE_INVALID,
                    unknown ? "There is no such option." : "Only one option can be chosen.");
        }
    }

    /** About how many characters it carries. */
    public int length() {
        return question.length() + options.stream().mapToInt(String::length).sum();
    }

    private static DomainException refused(String field, String rule) {
        return DomainException.invalid(
                ChatError.POLL_INVALID,
                field + " " + rule,
                List.of(new FieldViolation("poll." + field, rule)));
    }
}
