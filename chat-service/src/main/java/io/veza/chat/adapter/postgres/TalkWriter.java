package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Stores what was said, and what follows from it for threads and polls. */
@ApplicationScoped
class TalkWriter {

    private final MessageWriter messages;
    private final ChangeWriter changes;
    private final ThreadWriter threads;
    private final PollWriter polls;

    TalkWriter(
            MessageWriter messages, ChangeWriter changes, ThreadWriter threads, PollWriter polls) {
        this.messages = messages;
        this.changes = changes;
        this.threads = threads;
        this.polls = polls;
    }

    /** In this order: a thread's first message is touched after it was changed. */
    List<Uni<?>> write(SqlConnection tx, List<Decided> decided, Instant at) {
        List<Uni<?>> writes = new ArrayList<>();
        writes.add(messages.write(tx, decided, at));
        for (Decided one : decided) {
            writes.add(changes.write(tx, one.room(), one.decision().changes(), at));
            writes.addAll(threads.write(tx, one.room(), one.decision(), at));
            writes.addAll(polls.write(tx, one.room(), one.decision()));
        }
        return writes;
    }
}
