package io.veza.stream.application.catalogue;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.catalogue.Traits;
import java.util.List;

/** Tracks that may be like another one, picked without looking at all there are. */
public interface Kin {

    /** Of any track that is there, published or not. */
    Uni<Traits> traits(long track);

    /** Published ones that are near it in sound, liked by the same people, or labelled alike. */
    Uni<List<Candidate>> candidates(Traits of);

    /**
     * @param together how many people like both
     */
    record Candidate(Traits traits, int together) {}
}
