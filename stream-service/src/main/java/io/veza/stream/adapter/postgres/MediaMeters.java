package io.veza.stream.adapter.postgres;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.veza.stream.application.upkeep.CareTold;
import io.veza.stream.domain.upkeep.Fault;
import io.veza.stream.domain.upkeep.Findings;
import io.veza.stream.domain.upkeep.Garbage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Tells operators what rounds of care have found. */
@ApplicationScoped
class MediaMeters implements CareTold {

    private static final Logger LOG = Logger.getLogger(MediaMeters.class);

    /** Admins are told of the others. */
    private static final int NAMED = 50;

    private final Map<Fault, AtomicLong> faults = new EnumMap<>(Fault.class);
    private final Counter checked;
    private final Counter removed;
    private final Counter bytes;

    MediaMeters(MeterRegistry meters) {
        for (Fault fault : Fault.values()) {
            AtomicLong count = new AtomicLong();
            meters.gauge("veza_media_integrity_faults", Tags.of("fault", fault.name()), count);
            faults.put(fault, count);
        }
        this.checked = meters.counter("veza_media_integrity_checked");
        this.removed = meters.counter("veza_media_garbage_removed");
        this.bytes = meters.counter("veza_media_garbage_bytes");
    }

    @Override
    public void tell(Findings findings) {
        faults.forEach((fault, count) -> count.set(findings.count(fault)));
        checked.increment((double) findings.checked());
        findings.faults().entrySet().stream()
                .limit(NAMED)
                .forEach(found -> LOG.errorf("%s is %s", found.getKey(), found.getValue()));
        if (findings.faults().size() > NAMED) {
            LOG.errorf(
                    "%d more are at fault: is this the store of this database?",
                    findings.faults().size() - NAMED);
        }
        LOG.infof(
                "%d things in the store checked, %d at fault",
                findings.checked(), findings.faults().size());
    }

    @Override
    public void tell(Garbage garbage, boolean dryRun) {
        if (!dryRun) {
            removed.increment((double) garbage.removed());
            bytes.increment((double) garbage.bytes());
        }
        LOG.infof(
                "%d things in the store looked at, nothing refers to %d; %d (%d bytes) %s",
                garbage.looked(),
                garbage.found(),
                garbage.removed(),
                garbage.bytes(),
                dryRun ? "would be removed" : "removed");
    }
}
