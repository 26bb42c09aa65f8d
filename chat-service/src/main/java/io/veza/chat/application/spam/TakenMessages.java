package io.veza.chat.application.spam;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.moderation.TakenMessage;
import java.util.List;

/** What was taken back as spam and can still be put back. */
public interface TakenMessages {

    Uni<List<TakenMessage>> of(long room, long user);
}
