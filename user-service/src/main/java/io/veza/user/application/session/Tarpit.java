package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** Lets those wait who guess, without anything else waiting for them. */
@FunctionalInterface
public interface Tarpit {

    Uni<Void> hold(Duration time);
}
