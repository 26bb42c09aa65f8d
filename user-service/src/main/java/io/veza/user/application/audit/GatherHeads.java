package io.veza.user.application.audit;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.audit.Head;
import io.veza.user.domain.audit.HeadKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fetches heads from wherever they are kept, and tells ours from forged ones. The newest will do: a
 * head vouches for all before it, and to check a signature takes half a millisecond.
 */
@ApplicationScoped
class GatherHeads {

    private static final int NEWEST = 50;

    private final Heads heads;
    private final OutsideHeads outside;
    private final HeadKeys keys;
    private final HeadSeal seal;

    GatherHeads(Heads heads, OutsideHeads outside, HeadKeys keys, HeadSeal seal) {
        this.heads = heads;
        this.outside = outside;
        this.keys = keys;
        this.seal = seal;
    }

    /**
     * What there is.
     *
     * @param outside how many were found outside the database; empty when nobody answered there
     */
    record Gathered(List<Head> ours, List<Head> forged, Optional<Integer> outside) {}

    Uni<Gathered> handle() {
        return Uni.combine()
                .all()
                .unis(heads.newest(NEWEST), far(), keys.all())
                .asTuple()
                .chain(all -> judge(all.getItem1(), all.getItem2(), all.getItem3()));
    }

    private Uni<Optional<List<Head>>> far() {
        return outside.newest(NEWEST)
                .map(Optional::of)
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    private Uni<Gathered> judge(List<Head> near, Optional<List<Head>> far, List<HeadKey> keys) {
        List<Head> all = Stream.concat(near.stream(), far.stream().flatMap(List::stream)).toList();
        return seal.genuine(all, keys)
                .map(ours -> new Gathered(ours, without(all, ours), far.map(List::size)));
    }

    private static List<Head> without(List<Head> all, List<Head> ours) {
        Set<Head> known = ours.stream().collect(Collectors.toUnmodifiableSet());
        return all.stream().filter(head -> !known.contains(head)).toList();
    }
}
