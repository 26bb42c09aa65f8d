package io.veza.user.application.account;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Finds people by how their names begin. */
public interface PeopleSearch {

    /** Whose handle is exactly this comes first. */
    Uni<List<PersonView>> beginningWith(String words, int limit);
}
