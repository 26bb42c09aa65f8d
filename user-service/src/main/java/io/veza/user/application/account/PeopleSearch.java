package io.veza.user.application.account;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Finds people by their names. */
public interface PeopleSearch {

    /**
     * Whose handle is exactly this comes first. Without those who do not want to be found by
     * anything less, and those who are apart from whoever asks.
     */
    Uni<List<PersonView>> beginningWith(long user, String words, int limit);

    /**
     * Whose handle or a word of whose name is like the words, the likest first; a letter may be
     * wrong. Without the same people.
     */
    Uni<List<PersonView>> like(long user, String words, int limit);
}
