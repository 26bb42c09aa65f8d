package io.veza.chat.application.moderation;

import io.veza.chat.application.person.Names;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.person.Person;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * An action with the names that belong to it.
 *
 * @param target null: several people
 * @param reversedBy null: nobody took it back
 */
public record ModerationView(
        ModerationAction action,
        Person actor,
        @Nullable Person target,
        @Nullable Person reversedBy) {

    public static ModerationView of(ModerationAction action, Names.Known names) {
        long target = action.order().target();
        var reversal = action.reversal();
        return new ModerationView(
                action,
                names.of(action.actor()),
                target == 0 ? null : names.of(target),
                reversal == null ? null : names.of(reversal.actor()));
    }

    /** Everybody whose name belongs to them. */
    public static List<Long> people(Collection<ModerationAction> actions) {
        return actions.stream()
                .flatMapToLong(ModerationView::people)
                .filter(person -> person != 0)
                .distinct()
                .boxed()
                .toList();
    }

    private static LongStream people(ModerationAction action) {
        var reversal = action.reversal();
        return LongStream.of(
                action.actor(), action.order().target(), reversal == null ? 0 : reversal.actor());
    }
}
