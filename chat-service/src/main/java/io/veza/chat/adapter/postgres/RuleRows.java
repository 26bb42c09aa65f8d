package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.veza.chat.adapter.RuleWire;
import io.veza.chat.application.rule.Rulebook;
import io.veza.chat.domain.rule.ContentRule;
import io.veza.chat.domain.safety.RoomSafety;
import org.jspecify.annotations.Nullable;

/** Rows of content_rule and room_safety, and what the record keeps of them. */
final class RuleRows {

    private RuleRows() {}

    static ContentRule rule(Row row) {
        return rule(bytes(row, "body"));
    }

    static RoomSafety safety(Row row) {
        return safety(bytes(row, "body"));
    }

    /**
     * @param rule whether the change was one of a rule; otherwise of settings
     */
    static Rulebook.Before before(Row row, boolean rule) {
        if (row.getBuffer("detail") == null) {
            return new Rulebook.Before(null, null);
        }
        byte[] detail = bytes(row, "detail");
        return rule
                ? new Rulebook.Before(rule(detail), null)
                : new Rulebook.Before(null, safety(detail));
    }

    static Buffer body(ContentRule rule) {
        return Buffer.buffer(RuleWire.rule(rule).toByteArray());
    }

    static Buffer body(long room, RoomSafety safety) {
        return Buffer.buffer(RuleWire.safety(room, safety).toByteArray());
    }

    static @Nullable Buffer detail(@Nullable ContentRule before) {
        return before == null ? null : body(before);
    }

    static @Nullable Buffer detail(long room, @Nullable RoomSafety before) {
        return before == null ? null : body(room, before);
    }

    private static byte[] bytes(Row row, String column) {
        return row.getBuffer(column).getBytes();
    }

    private static ContentRule rule(byte[] body) {
        try {
            return RuleWire.rule(io.veza.proto.chat.v1.ContentRule.parseFrom(body));
        } catch (InvalidProtocolBufferException broken) {
            throw new IllegalStateException("a rule that cannot be read", broken);
        }
    }

    private static RoomSafety safety(byte[] body) {
        try {
            return RuleWire.safety(io.veza.proto.chat.v1.RoomSafety.parseFrom(body));
        } catch (InvalidProtocolBufferException broken) {
            throw new IllegalStateException("settings that cannot be read", broken);
        }
    }
}
