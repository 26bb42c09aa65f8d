package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.stream.v1.AddEntryRequest;
import io.veza.proto.stream.v1.ListEntriesRequest;
import io.veza.proto.stream.v1.ListEntriesResponse;
import io.veza.proto.stream.v1.MoveEntryRequest;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.PlaylistEntryService;
import io.veza.proto.stream.v1.RemoveEntryRequest;
import io.veza.proto.stream.v1.RemoveEntryResponse;
import io.veza.stream.application.playlist.AddEntry;
import io.veza.stream.application.playlist.EntryView;
import io.veza.stream.application.playlist.ListEntries;
import io.veza.stream.application.playlist.MoveEntry;
import io.veza.stream.application.playlist.RemoveEntry;
import io.veza.stream.domain.playlist.Place;

/** Serves {@code veza.stream.v1.PlaylistEntryService}. */
@GrpcService
class PlaylistEntryGrpcService implements PlaylistEntryService {

    private final ListEntries listEntries;
    private final AddEntry addEntry;
    private final MoveEntry moveEntry;
    private final RemoveEntry removeEntry;
    private final EntryViews views;
    private final Caller caller;

    PlaylistEntryGrpcService(
            ListEntries listEntries,
            AddEntry addEntry,
            MoveEntry moveEntry,
            RemoveEntry removeEntry,
            EntryViews views,
            Caller caller) {
        this.listEntries = listEntries;
        this.addEntry = addEntry;
        this.moveEntry = moveEntry;
        this.removeEntry = removeEntry;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<ListEntriesResponse> listEntries(ListEntriesRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listEntries
                .handle(request.getPlaylist(), page, caller.find())
                .chain(this::toResponse);
    }

    private Uni<ListEntriesResponse> toResponse(Page<EntryView> page) {
        return views.of(page.items())
                .map(items -> {
                    var response = ListEntriesResponse.newBuilder().addAllItems(items);
                    if (page.nextCursor() != null) {
                        response.setNextCursor(page.nextCursor());
                    }
                    return response.build();
                });
    }

    @Override
    public Uni<PlaylistEntry> addEntry(AddEntryRequest request) {
        Place place =
                new Place(request.getAfter(), request.hasPosition() ? request.getPosition() : null);
        return addEntry.handle(
                        new AddEntry.Command(
                                request.getPlaylist(),
                                request.getTrack(),
                                place,
                                caller.principal()))
                .chain(views::of);
    }

    @Override
    public Uni<PlaylistEntry> moveEntry(MoveEntryRequest request) {
        Place place =
                new Place(request.getAfter(), request.hasPosition() ? request.getPosition() : null);
        return moveEntry
                .handle(
                        new MoveEntry.Command(
                                request.getPlaylist(),
                                request.getEntry(),
                                place,
                                caller.principal()))
                .chain(views::of);
    }

    @Override
    public Uni<RemoveEntryResponse> removeEntry(RemoveEntryRequest request) {
        return removeEntry
                .handle(request.getPlaylist(), request.getEntry(), caller.principal())
                .replaceWith(RemoveEntryResponse.getDefaultInstance());
    }
}
