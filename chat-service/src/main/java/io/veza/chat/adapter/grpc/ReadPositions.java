package io.veza.chat.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.chat.adapter.ReadingWire;
import io.veza.chat.application.reading.MarkAllRead;
import io.veza.chat.application.reading.MarkUnread;
import io.veza.chat.application.reading.Receipts;
import io.veza.proto.chat.v1.MarkAllReadResponse;
import io.veza.proto.chat.v1.MarkUnreadRequest;
import io.veza.proto.chat.v1.ReadState;
import io.veza.proto.chat.v1.ReadingPreferences;
import jakarta.enterprise.context.ApplicationScoped;

/** The half of the reading service that is about the caller alone. */
@ApplicationScoped
class ReadPositions {

    private final MarkUnread markUnread;
    private final MarkAllRead markAllRead;
    private final Receipts receipts;

    ReadPositions(MarkUnread markUnread, MarkAllRead markAllRead, Receipts receipts) {
        this.markUnread = markUnread;
        this.markAllRead = markAllRead;
        this.receipts = receipts;
    }

    Uni<ReadState> unread(long user, MarkUnreadRequest request) {
        return markUnread.handle(ReadingMessages.command(user, request)).map(ReadingWire::state);
    }

    Uni<MarkAllReadResponse> allRead(long user) {
        return markAllRead.handle(user).map(ReadingMessages::marked);
    }

    Uni<ReadingPreferences> preferences(long user) {
        return receipts.givenBy(user).map(ReadingWire::preferences);
    }
}
