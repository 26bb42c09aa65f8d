package io.veza.user.application.relation;

import io.smallrye.mutiny.Uni;

/** Whether somebody may see who follows whom. */
public interface SeeLists {

    /** Id of whose lists they are; refuses USER_NOT_FOUND and LIST_HIDDEN. */
    Uni<Long> require(String handle, long viewer);
}
