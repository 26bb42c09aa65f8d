package io.veza.stream.domain.upkeep;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a look at everything has found.
 *
 * @param checked originals that were looked at
 * @param faults by track
 * @param orphans folders that no track has, and that are gone now
 */
public record Findings(long checked, Map<Long, Fault> faults, long orphans) {

    public static final Findings NONE = new Findings(0, Map.of(), 0);

    public Findings {
        faults = Map.copyOf(faults);
    }

    public Findings with(long more, Map<Long, Fault> found) {
        Map<Long, Fault> all = new TreeMap<>(faults);
        all.putAll(found);
        return new Findings(checked + more, all, orphans);
    }

    public Findings withOrphans(long removed) {
        return new Findings(checked, faults, orphans + removed);
    }

    public long count(Fault fault) {
        return faults.values().stream().filter(fault::equals).count();
    }
}
