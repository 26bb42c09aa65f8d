package io.veza.stream.application.track;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Keeps one copy of bytes that several tracks were made of, whoever uploaded them. */
@ApplicationScoped
public class ShareOriginal {

    private static final Logger LOG = Logger.getLogger(ShareOriginal.class);
    private static final int TRIES = 3;

    private final Originals originals;
    private final OriginalFiles files;

    ShareOriginal(Originals originals, OriginalFiles files) {
        this.originals = originals;
        this.files = files;
    }

    /** It saves room and nothing else: what fails leaves the track its own copy. */
    public Uni<Void> handle(Track track) {
        return originals
                .sameAs(track.id(), track.source().sha256(), TRIES)
                .onItem()
                .transformToMulti(others -> Multi.createFrom().iterable(others))
                .onItem()
                .transformToUniAndConcatenate(other -> files.share(track.id(), other))
                .filter(shared -> shared)
                .toUni()
                .replaceWithVoid()
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("Track %d keeps a copy: %s", track.id(), failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    /** What the same person has made of the same bytes before; 0: nothing. */
    public Uni<Long> duplicateOf(long track) {
        return originals.duplicateOf(track).map(found -> found.orElse(0L));
    }
}
