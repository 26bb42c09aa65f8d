package io.veza.chat.application.person;

import io.veza.chat.domain.presence.Choice;
import io.veza.chat.domain.reading.Notifications;
import io.veza.chat.domain.reading.ReadState;
import io.veza.chat.domain.reading.Receipt;
import java.util.List;

/**
 * Tells a person's devices, wherever they are connected, what is theirs alone; and others what they
 * may know.
 */
public interface PersonFeed {

    void presenceChosen(long user, Choice choice);

    void read(long user, List<ReadState> states);

    void notificationsSet(long user, long room, Notifications wanted);

    void receiptsSet(long user, boolean given);

    /** To everybody who looks at the room. */
    void receipt(Receipt receipt);
}
