package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.adapter.ReadingWire;
import io.veza.chat.application.reading.ListReceipts;
import io.veza.chat.application.reading.SetNotifications;
import io.veza.chat.application.reading.SetReceipts;
import io.veza.platform.grpc.Caller;
import io.veza.proto.chat.v1.GetReadingPreferencesRequest;
import io.veza.proto.chat.v1.ListReadersRequest;
import io.veza.proto.chat.v1.ListReadersResponse;
import io.veza.proto.chat.v1.ListReceiptsRequest;
import io.veza.proto.chat.v1.ListReceiptsResponse;
import io.veza.proto.chat.v1.MarkAllReadRequest;
import io.veza.proto.chat.v1.MarkAllReadResponse;
import io.veza.proto.chat.v1.MarkUnreadRequest;
import io.veza.proto.chat.v1.Notifications;
import io.veza.proto.chat.v1.ReadState;
import io.veza.proto.chat.v1.ReadingPreferences;
import io.veza.proto.chat.v1.ReadingService;
import io.veza.proto.chat.v1.SetNotificationsRequest;
import io.veza.proto.chat.v1.SetReadingPreferencesRequest;

/** How far people have read, what they want to be told, and what they let others know of it. */
@GrpcService
class ReadingGrpcService implements ReadingService {

    private final Caller caller;
    private final ReadPositions positions;
    private final SetNotifications setNotifications;
    private final SetReceipts setReceipts;
    private final ListReceipts listReceipts;

    ReadingGrpcService(
            Caller caller,
            ReadPositions positions,
            SetNotifications setNotifications,
            SetReceipts setReceipts,
            ListReceipts listReceipts) {
        this.caller = caller;
        this.positions = positions;
        this.setNotifications = setNotifications;
        this.setReceipts = setReceipts;
        this.listReceipts = listReceipts;
    }

    @Override
    public Uni<ReadState> markUnread(MarkUnreadRequest request) {
        return positions.unread(user(), request);
    }

    @Override
    public Uni<MarkAllReadResponse> markAllRead(MarkAllReadRequest request) {
        return positions.allRead(user());
    }

    @Override
    public Uni<Notifications> setNotifications(SetNotificationsRequest request) {
        return setNotifications
                .handle(ReadingMessages.command(user(), request))
                .map(wanted -> ReadingWire.notifications(request.getRoom(), wanted));
    }

    @Override
    public Uni<ReadingPreferences> getReadingPreferences(GetReadingPreferencesRequest request) {
        return positions.preferences(user());
    }

    @Override
    public Uni<ReadingPreferences> setReadingPreferences(SetReadingPreferencesRequest request) {
        boolean given = request.getReceipts();
        return setReceipts
                .handle(new SetReceipts.Command(user(), given))
                .replaceWith(ReadingWire.preferences(given));
    }

    @Override
    public Uni<ListReadersResponse> listReaders(ListReadersRequest request) {
        return listReceipts
                .readersOf(user(), request.getRoom(), request.getMessage())
                .map(ReadingMessages::readers);
    }

    @Override
    public Uni<ListReceiptsResponse> listReceipts(ListReceiptsRequest request) {
        return listReceipts.handle(user(), request.getRoom()).map(ReadingMessages::receipts);
    }

    private long user() {
        return caller.principal().user();
    }
}
