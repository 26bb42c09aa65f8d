package io.veza.stream.adapter.grpc.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.CreateShowRequest;
import io.veza.proto.stream.v1.DeleteShowCoverRequest;
import io.veza.proto.stream.v1.DeleteShowRequest;
import io.veza.proto.stream.v1.UpdateShowRequest;
import io.veza.stream.application.podcast.CreateShow;
import io.veza.stream.application.podcast.DeleteShow;
import io.veza.stream.application.podcast.DeleteShowCover;
import io.veza.stream.application.podcast.UpdateShow;
import io.veza.stream.domain.podcast.Show;
import jakarta.enterprise.context.ApplicationScoped;

/** Changes of shows, from the contract to the use cases. */
@ApplicationScoped
class ShowEdits {

    private final CreateShow createShow;
    private final UpdateShow updateShow;
    private final DeleteShow deleteShow;
    private final DeleteShowCover deleteCover;

    ShowEdits(
            CreateShow createShow,
            UpdateShow updateShow,
            DeleteShow deleteShow,
            DeleteShowCover deleteCover) {
        this.createShow = createShow;
        this.updateShow = updateShow;
        this.deleteShow = deleteShow;
        this.deleteCover = deleteCover;
    }

    Uni<Show> create(CreateShowRequest request, Principal caller) {
        return Uni.createFrom()
                .item(() -> ShowMessages.toDetails(request))
                .chain(details -> createShow.handle(details, caller));
    }

    Uni<Show> update(UpdateShowRequest request, Principal caller) {
        return Uni.createFrom()
                .item(() ->
                        new UpdateShow.Command(
                                request.getShow(),
                                ShowMessages.toChange(request),
                                caller,
                                request.getIfMatchList()))
                .chain(updateShow::handle);
    }

    Uni<Void> delete(DeleteShowRequest request, Principal caller) {
        return deleteShow.handle(request.getShow(), caller);
    }

    Uni<Void> deleteCover(DeleteShowCoverRequest request, Principal caller) {
        return deleteCover.handle(request.getShow(), caller);
    }
}
