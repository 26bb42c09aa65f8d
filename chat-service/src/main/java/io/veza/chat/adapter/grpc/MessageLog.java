package io.veza.chat.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.event.ListEvents;
import io.veza.chat.application.message.ListChanges;
import io.veza.chat.application.message.ListEdits;
import io.veza.chat.application.message.ListPins;
import io.veza.chat.application.room.GetHeads;
import io.veza.proto.chat.v1.GetHeadsRequest;
import io.veza.proto.chat.v1.GetHeadsResponse;
import io.veza.proto.chat.v1.ListChangesRequest;
import io.veza.proto.chat.v1.ListChangesResponse;
import io.veza.proto.chat.v1.ListEditsRequest;
import io.veza.proto.chat.v1.ListEditsResponse;
import io.veza.proto.chat.v1.ListEventsRequest;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.ListPinsRequest;
import io.veza.proto.chat.v1.ListPinsResponse;
import jakarta.enterprise.context.ApplicationScoped;

/** The half of the message service that reads what has happened. */
@ApplicationScoped
class MessageLog {

    private final ListEvents listEvents;
    private final ListChanges listChanges;
    private final ListPins listPins;
    private final ListEdits listEdits;
    private final GetHeads getHeads;

    MessageLog(
            ListEvents listEvents,
            ListChanges listChanges,
            ListPins listPins,
            ListEdits listEdits,
            GetHeads getHeads) {
        this.listEvents = listEvents;
        this.listChanges = listChanges;
        this.listPins = listPins;
        this.listEdits = listEdits;
        this.getHeads = getHeads;
    }

    Uni<ListEventsResponse> events(long user, ListEventsRequest request) {
        return listEvents.handle(MessageMessages.query(user, request)).map(MessageMessages::page);
    }

    Uni<ListChangesResponse> changes(long user, ListChangesRequest request) {
        return listChanges.handle(ChangeMessages.query(user, request)).map(ChangeMessages::page);
    }

    Uni<ListPinsResponse> pins(long user, ListPinsRequest request) {
        return listPins.handle(new ListPins.Query(user, request.getRoom()))
                .map(ChangeMessages::pins);
    }

    Uni<ListEditsResponse> edits(long user, ListEditsRequest request) {
        return listEdits
                .handle(new ListEdits.Query(user, request.getRoom(), request.getMessage()))
                .map(ChangeMessages::edits);
    }

    Uni<GetHeadsResponse> heads(GetHeadsRequest request) {
        return getHeads.handle(request.getRoomsList()).map(MessageMessages::heads);
    }
}
