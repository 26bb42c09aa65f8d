package io.veza.stream.domain.upkeep;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a look at everything has found.
 *
 * @param checked things that were looked at
 * @param faults by key
 */
public record Findings(long checked, Map<String, Fault> faults) {

    public static final Findings NONE = new Findings(0, Map.of());

    public Findings {
        faults = Map.copyOf(faults);
    }

    public Findings with(long more, Map<String, Fault> found) {
        Map<String, Fault> all = new TreeMap<>(faults);
        all.putAll(found);
        return new Findings(checked + more, all);
    }

    public long count(Fault fault) {
        return faults.values().stream().filter(fault::equals).count();
    }
}
