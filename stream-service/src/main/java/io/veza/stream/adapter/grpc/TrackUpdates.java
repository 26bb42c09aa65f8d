package io.veza.stream.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.Credit;
import io.veza.proto.stream.v1.UpdateTrackRequest;
import io.veza.stream.application.credits.FindCredited;
import io.veza.stream.application.track.UpdateTrack;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What is asked of a track: whom its credits name is looked up first. */
@ApplicationScoped
class TrackUpdates {

    private final UpdateTrack updateTrack;
    private final FindCredited credited;
    private final Caller caller;

    TrackUpdates(UpdateTrack updateTrack, FindCredited credited, Caller caller) {
        this.updateTrack = updateTrack;
        this.credited = credited;
        this.caller = caller;
    }

    Uni<Track> handle(UpdateTrackRequest request) {
        Principal artist = caller.principal();
        return credited.handle(handles(request))
                .map(accounts -> command(request, accounts, artist))
                .chain(updateTrack::handle);
    }

    private static List<String> handles(UpdateTrackRequest request) {
        return request.getCredits().getPeopleList().stream().map(Credit::getHandle).toList();
    }

    private static UpdateTrack.Command command(
            UpdateTrackRequest request, Map<String, Long> accounts, Principal artist) {
        return new UpdateTrack.Command(
                request.getTrack(),
                TrackMessages.toChange(request, accounts),
                artist,
                request.getIfMatchList());
    }
}
