package io.veza.chat.application.aside;

import io.veza.chat.application.person.Names;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.Quote;
import io.veza.chat.domain.poll.PollResult;
import io.veza.chat.domain.thread.ThreadSummary;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The asides of some messages, by id.
 *
 * @param personal as one person sees them
 */
public record KnownAsides(
        Map<Long, Quote> quotes,
        Map<Long, ThreadSummary> threads,
        Map<Long, PollResult> polls,
        boolean personal) {

    public static final KnownAsides NONE = new KnownAsides(Map.of(), Map.of(), Map.of(), false);

    /** Everybody who is named in them. */
    public Stream<Long> people() {
        return Stream.concat(
                quotes.values().stream().map(Quote::author),
                threads.values().stream().map(ThreadSummary::participants).flatMap(List::stream));
    }

    public Asides of(Message message, Names.Known names) {
        Quoted quote = quote(message.replyTo(), names);
        ThreadView thread = thread(message.id(), names);
        PollResult poll = polls.get(message.id());
        return quote == null && thread == null && poll == null
                ? Asides.NONE
                : new Asides(quote, thread, poll);
    }

    public @Nullable ThreadView thread(@Nullable Long root, Names.Known names) {
        ThreadSummary thread = root == null ? null : threads.get(root);
        return thread == null
                ? null
                : new ThreadView(
                        thread, thread.participants().stream().map(names::of).toList(), personal);
    }

    private @Nullable Quoted quote(@Nullable Long message, Names.Known names) {
        Quote quote = message == null ? null : quotes.get(message);
        return quote == null ? null : new Quoted(quote, names.of(quote.author()));
    }
}
