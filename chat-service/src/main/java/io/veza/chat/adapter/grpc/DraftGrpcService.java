package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.adapter.DraftWire;
import io.veza.chat.application.draft.ReadDrafts;
import io.veza.chat.application.draft.WriteDraft;
import io.veza.chat.domain.draft.Draft.Place;
import io.veza.platform.grpc.Caller;
import io.veza.proto.chat.v1.DeleteDraftRequest;
import io.veza.proto.chat.v1.DeleteDraftResponse;
import io.veza.proto.chat.v1.Draft;
import io.veza.proto.chat.v1.DraftService;
import io.veza.proto.chat.v1.GetDraftRequest;
import io.veza.proto.chat.v1.ListDraftsRequest;
import io.veza.proto.chat.v1.ListDraftsResponse;
import io.veza.proto.chat.v1.PutDraftRequest;

/** What people have begun to write. */
@GrpcService
class DraftGrpcService implements DraftService {

    private final Caller caller;
    private final ReadDrafts readDrafts;
    private final WriteDraft writeDraft;

    DraftGrpcService(Caller caller, ReadDrafts readDrafts, WriteDraft writeDraft) {
        this.caller = caller;
        this.readDrafts = readDrafts;
        this.writeDraft = writeDraft;
    }

    @Override
    public Uni<ListDraftsResponse> listDrafts(ListDraftsRequest request) {
        return readDrafts
                .all(user())
                .map(all -> all.stream().map(DraftWire::draft).toList())
                .map(all -> ListDraftsResponse.newBuilder().addAllItems(all).build());
    }

    @Override
    public Uni<Draft> getDraft(GetDraftRequest request) {
        return readDrafts
                .at(new Place(user(), request.getRoom(), request.getThreadRoot()))
                .map(DraftWire::draft);
    }

    @Override
    public Uni<Draft> putDraft(PutDraftRequest request) {
        Place place = new Place(user(), request.getRoom(), request.getThreadRoot());
        return writeDraft.put(place, request.getText()).map(DraftWire::draft);
    }

    @Override
    public Uni<DeleteDraftResponse> deleteDraft(DeleteDraftRequest request) {
        return writeDraft
                .delete(new Place(user(), request.getRoom(), request.getThreadRoot()))
                .replaceWith(DeleteDraftResponse.getDefaultInstance());
    }

    private long user() {
        return caller.principal().user();
    }
}
