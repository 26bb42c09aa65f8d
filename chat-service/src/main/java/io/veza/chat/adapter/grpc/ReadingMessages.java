package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.ReadingWire;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.reading.ListReceipts.Seen;
import io.veza.chat.application.reading.MarkUnread;
import io.veza.chat.application.reading.SetNotifications;
import io.veza.chat.domain.reading.ReadState;
import io.veza.proto.chat.v1.ListReadersResponse;
import io.veza.proto.chat.v1.ListReceiptsResponse;
import io.veza.proto.chat.v1.MarkAllReadResponse;
import io.veza.proto.chat.v1.MarkReadResponse;
import io.veza.proto.chat.v1.MarkUnreadRequest;
import io.veza.proto.chat.v1.Receipt;
import io.veza.proto.chat.v1.SetNotificationsRequest;
import java.util.List;

/** Reading between protobuf and the use cases. */
final class ReadingMessages {

    private static final int SHOWN = 100;

    private ReadingMessages() {}

    static MarkReadResponse marked(ReadState state) {
        return MarkReadResponse.newBuilder().setState(ReadingWire.state(state)).build();
    }

    static MarkUnread.Command command(long user, MarkUnreadRequest request) {
        return new MarkUnread.Command(user, request.getRoom(), request.getSeq());
    }

    static SetNotifications.Command command(long user, SetNotificationsRequest request) {
        return new SetNotifications.Command(
                user,
                request.getRoom(),
                ReadingWire.level(request.getLevel()),
                request.hasUntil() ? RoomWire.instant(request.getUntil()) : null);
    }

    static MarkAllReadResponse marked(List<ReadState> moved) {
        return MarkAllReadResponse.newBuilder()
                .addAllItems(moved.stream().map(ReadingWire::state).toList())
                .build();
    }

    static ListReadersResponse readers(List<Seen> readers) {
        ListReadersResponse.Builder response = ListReadersResponse.newBuilder();
        readers.stream()
                .limit(SHOWN)
                .map(one -> RoomWire.person(one.person()))
                .forEach(response::addItems);
        return response.setMore(readers.size() > SHOWN).build();
    }

    static ListReceiptsResponse receipts(List<Seen> receipts) {
        return ListReceiptsResponse.newBuilder()
                .addAllItems(receipts.stream().map(ReadingMessages::receipt).toList())
                .build();
    }

    private static Receipt receipt(Seen seen) {
        return ReadingWire.receipt(seen.receipt()).toBuilder()
                .setPerson(RoomWire.person(seen.person()))
                .build();
    }
}
