package io.veza.user.application.audit;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.audit.Head;

/** Writes heads where operators collect what is written: one line each. */
public interface HeadJournal {

    Uni<Void> write(Head head);
}
