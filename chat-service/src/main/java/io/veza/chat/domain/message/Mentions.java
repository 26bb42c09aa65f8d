package io.veza.chat.domain.message;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message calls.
 *
 * @param people by their handles
 * @param room everybody in the room
 * @param online everybody who is connected
 * @param answered author of the message it answers; null: none, or not to be called
 */
public record Mentions(Set<Long> people, boolean room, boolean online, @Nullable Long answered) {

    public static final Mentions NONE = new Mentions(Set.of(), false, false, null);

    /** Whoever it is, once that is known. */
    private static final long WHOEVER = 0;

    public Mentions {
        people = Set.copyOf(people);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** The author of what is answered is to be called, too. */
    public Mentions callingAnswered() {
        return new Mentions(people, room, online, WHOEVER);
    }

    /** Now that the message it answers is known. */
    public Mentions answering(@Nullable Long author) {
        return answered == null ? this : answeringOnly(author);
    }

    /** As words that were changed call others, but answer the same. */
    public Mentions answeringAs(Mentions before) {
        return answeringOnly(before.answered);
    }

    private Mentions answeringOnly(@Nullable Long author) {
        return new Mentions(people, room, online, author);
    }

    /** For those who may not call everybody, that is but words. */
    public Mentions withoutEverybody() {
        return room || online ? new Mentions(people, false, false, answered) : this;
    }

    /** Nobody calls themselves. */
    public Mentions by(long author) {
        Set<Long> others = new HashSet<>(people);
        others.remove(author);
        Long other = answered != null && answered == author ? null : answered;
        return new Mentions(others, room, online, other);
    }

    /** Each person that is called by name or answer. */
    public Set<Long> called() {
        if (answered == null) {
            return people;
        }
        Set<Long> all = new HashSet<>(people);
        all.add(answered);
        return all;
    }
}
