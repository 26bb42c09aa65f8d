package io.veza.stream.adapter.grpc.upkeep;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Aside;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Goes on with what an admin has asked for when the call is answered, and ended. */
@ApplicationScoped
class InBackground {

    private static final Logger LOG = Logger.getLogger(InBackground.class);

    private final Aside aside;

    InBackground(Aside aside) {
        this.aside = aside;
    }

    void run(Uni<?> work) {
        work.runSubscriptionOn(aside)
                .subscribe()
                .with(
                        _ -> {},
                        failure ->
                                LOG.warnf(
                                        "Media was not looked after to the end: %s",
                                        failure.getMessage()));
    }
}
