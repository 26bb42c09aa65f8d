package io.veza.chat.domain.person;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as others see them.
 *
 * @param avatar address of their picture, but for its size; empty: none
 */
public record Person(long id, String handle, String displayName, String avatar) {

    public Person {
        Objects.requireNonNull(handle, "handle");
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(avatar, "avatar");
    }

    /** Without a picture. */
    public Person(long id, String handle, String displayName) {
        this(id, handle, displayName, "");
    }

    /** What happens by itself: rules, the detection of spam and of raids. */
    public static final Person HOUSE = new Person(0, "", "Veza");

    /**
     * As people of a room see them.
     *
     * @param nickname null: they have none there
     */
    public Person called(@Nullable String nickname) {
        return nickname == null ? this : new Person(id, handle, nickname, avatar);
    }

    /** Somebody whose name is not known just now, or who is gone. */
    public static Person unnamed(long id) {
        return new Person(id, "", "");
    }
}
