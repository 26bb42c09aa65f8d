package io.veza.user.adapter.nats;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.veza.platform.nats.Archive;
import io.veza.user.application.audit.OutsideHeads;
import io.veza.user.domain.audit.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Heads in a stream of their own, from which nothing can be taken away. */
@ApplicationScoped
class ArchivedHeads implements OutsideHeads {

    private static final String SUBJECT = "audit.head";

    /** What is no head must be seen as one that is not ours, not be overlooked. */
    private static final Head FOREIGN = new Head(0, new byte[0], Instant.EPOCH, "", new byte[0]);

    private final Archive archive;

    ArchivedHeads(Archive archive) {
        this.archive = archive;
    }

    @Override
    public Uni<Void> add(Head head) {
        return archive.add(SUBJECT, Long.toString(head.seq()), json(head).toBuffer().getBytes());
    }

    @Override
    public Uni<List<Head>> newest(int most) {
        return archive.newest(SUBJECT, most)
                .map(all -> all.stream().map(ArchivedHeads::head).toList());
    }

    private static JsonObject json(Head head) {
        return new JsonObject()
                .put("seq", head.seq())
                .put("hash", head.hash())
                .put("at", head.at())
                .put("kid", head.kid())
                .put("signature", head.signature());
    }

    private static Head head(byte[] text) {
        try {
            return head(new JsonObject(Buffer.buffer(text)));
        } catch (RuntimeException foreign) {
            return FOREIGN;
        }
    }

    private static Head head(JsonObject json) {
        return new Head(
                json.getLong("seq"),
                json.getBinary("hash"),
                json.getInstant("at"),
                json.getString("kid"),
                json.getBinary("signature"));
    }
}
