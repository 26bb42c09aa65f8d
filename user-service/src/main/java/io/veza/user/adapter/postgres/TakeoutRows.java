package io.veza.user.adapter.postgres;

import com.google.protobuf.Message;
import io.vertx.mutiny.sqlclient.Row;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.user.v1.TakeoutAsked;
import io.veza.proto.user.v1.TakeoutOpened;
import io.veza.proto.user.v1.TakeoutReady;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutState;
import io.veza.user.domain.takeout.TakeoutStep;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of copies, and what is told of them. */
final class TakeoutRows {

    private TakeoutRows() {}

    static Takeout takeout(Row row) {
        return new Takeout(
                row.getLong("id"),
                row.getLong("account"),
                TakeoutState.valueOf(row.getString("state")),
                TakeoutStep.valueOf(row.getString("step")),
                Language.valueOf(row.getString("language")),
                row.getOffsetDateTime("asked_at").toInstant(),
                instant(row, "ready_at"),
                instant(row, "expires_at"),
                row.getLong("size_bytes"),
                row.getInteger("failures"));
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }

    static List<NewEvent> asked(Takeout one) {
        return event(
                one,
                "asked",
                TakeoutAsked.newBuilder().setUser(one.account()).setTakeout(one.id()).build(),
                one.account());
    }

    /** The system does it. */
    static List<NewEvent> ready(Takeout one) {
        return event(
                one,
                "ready",
                TakeoutReady.newBuilder().setUser(one.account()).setTakeout(one.id()).build(),
                null);
    }

    static List<NewEvent> opened(Takeout one) {
        return event(
                one,
                "opened",
                TakeoutOpened.newBuilder().setUser(one.account()).setTakeout(one.id()).build(),
                one.account());
    }

    private static List<NewEvent> event(
            Takeout one, String what, Message payload, @Nullable Long actor) {
        return List.of(
                new NewEvent("takeout/" + one.id(), "veza.user.takeout." + what, payload, actor));
    }
}
