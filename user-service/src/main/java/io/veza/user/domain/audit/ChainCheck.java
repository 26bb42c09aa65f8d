package io.veza.user.domain.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Walks the chain, link by link in their order, and says what is wrong with it. */
public final class ChainCheck {

    /** More would tell nobody more. */
    private static final int MOST = 100;

    private final Function<Entry, byte[]> canon;
    private final Map<Long, List<Head>> heads;
    private final long farthest;
    private final List<Fault> faults = new ArrayList<>();
    private long last;
    private byte[] hash;

    /**
     * @param before what the walk begins after; its hash is taken as right
     * @param heads those whose signatures are right
     */
    public ChainCheck(Place before, Collection<Head> heads, Function<Entry, byte[]> canon) {
        last = before.seq();
        hash = before.hash();
        this.canon = canon;
        this.heads = heads.stream().collect(Collectors.groupingBy(Head::seq));
        farthest = heads.stream().mapToLong(Head::seq).max().orElse(0);
    }

    public void take(Link link) {
        long seq = link.entry().seq();
        if (seq != last + 1) {
            report(Fault.Kind.MISSING, last + 1);
        } else if (!link.follows(hash, canon)) {
            report(Fault.Kind.ALTERED, seq);
        }
        if (!heads.getOrDefault(seq, List.of()).stream().allMatch(head -> head.isOf(link))) {
            report(Fault.Kind.HEAD_DIFFERS, seq);
        }
        last = seq;
        hash = link.hash();
    }

    /** There are no more links. */
    public void end() {
        if (farthest > last) {
            report(Fault.Kind.TAIL_MISSING, last + 1);
        }
    }

    public void forged(Head head) {
        report(Fault.Kind.HEAD_FORGED, head.seq());
    }

    public Place place() {
        return new Place(last, hash);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void report(Fault.Kind kind, long seq) {
        if (faults.size() < MOST) {
            faults.add(new Fault(kind, seq));
        }
    }

    /** A place in the chain. */
    @SuppressWarnings("ArrayRecordComponent") // Copied in and out.
    public record Place(long seq, byte[] hash) {

        public static final Place BEGINNING = new Place(0, Link.beginning());

        public Place {
            hash = hash.clone();
        }

        @Override
        public byte[] hash() {
            return hash.clone();
        }
    }
}
