package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.track.FailureCode;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackError;
import io.veza.stream.domain.track.TrackEvent;
import io.veza.stream.domain.track.TrackState;
import jakarta.enterprise.context.ApplicationScoped;

/** Stops the encoding of a track; what has been made of it goes with its file. */
@ApplicationScoped
public class CancelEncoding {

    private final Encodings encodings;
    private final GetEncoding getEncoding;
    private final EncodeBell bell;

    CancelEncoding(Encodings encodings, GetEncoding getEncoding, EncodeBell bell) {
        this.encodings = encodings;
        this.getEncoding = getEncoding;
        this.bell = bell;
    }

    public Uni<GetEncoding.Encoding> handle(long track, Principal caller) {
        return encodings
                .cancel(track, found -> decide(found, caller))
                .invoke(bell::ring)
                .chain(getEncoding::of);
    }

    private static TrackEvent decide(Track track, Principal caller) {
        GetTrack.requireBehind(track, caller);
        if (!(track.state() instanceof TrackState.Processing)) {
            throw new DomainException(
                    TrackError.NOT_ENCODING, "The encoding of this track has ended already");
        }
        return new TrackEvent.Failed(track.fail(FailureCode.CANCELLED), FailureCode.CANCELLED);
    }
}
