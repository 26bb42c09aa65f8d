package io.veza.chat.application.log;

import io.veza.chat.application.log.Lane.Waiting;
import java.util.List;
import java.util.concurrent.Executor;

/** What one commit takes of one room. */
record Group(long room, List<Waiting> members) {

    RoomIntents intents() {
        return new RoomIntents(room, members.stream().map(Waiting::intent).toList());
    }

    Executor home() {
        return members.getFirst().home();
    }

    void answer(Committed committed) {
        for (int i = 0; i < members.size(); i++) {
            members.get(i).complete(committed.outcomes().get(i));
        }
    }

    void fail(Throwable failure) {
        members.forEach(one -> one.fail(failure));
    }
}
