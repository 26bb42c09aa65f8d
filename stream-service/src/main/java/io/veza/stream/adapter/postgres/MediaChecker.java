package io.veza.stream.adapter.postgres;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.application.upkeep.CheckMedia;
import io.veza.stream.config.MediaConfig;
import io.veza.stream.domain.upkeep.Fault;
import io.veza.stream.domain.upkeep.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Looks at all media now and then, and tells operators what is wrong. */
@ApplicationScoped
class MediaChecker {

    private static final Logger LOG = Logger.getLogger(MediaChecker.class);

    private final Map<Fault, AtomicLong> faults = new EnumMap<>(Fault.class);
    private final CheckMedia check;
    private final CheckMedia.Command command;
    private final Rounds rounds;

    MediaChecker(CheckMedia check, MediaConfig config, MeterRegistry meters) {
        this.check = check;
        this.command = new CheckMedia.Command(config.checkHashes());
        this.rounds = new Rounds(config.checkEvery(), this::look, "Media is checked later");
        for (Fault fault : Fault.values()) {
            AtomicLong count = new AtomicLong();
            meters.gauge("veza_media_faults", Tags.of("fault", fault.name()), count);
            faults.put(fault, count);
        }
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    private Uni<Findings> look() {
        return check.handle(command).invoke(this::tell);
    }

    private void tell(Findings findings) {
        faults.forEach((fault, count) -> count.set(findings.count(fault)));
        findings.faults()
                .forEach((track, fault) ->
                        LOG.errorf("The original of track %d is %s", track, fault));
        LOG.infof(
                "%d originals checked, %d at fault; %d folders of no track removed",
                findings.checked(), findings.faults().size(), findings.orphans());
    }
}
