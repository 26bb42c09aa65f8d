package io.veza.stream.application.effect;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Where a thread that may block waits for what is done on an event loop. */
public interface Desk {

    <T> T await(Supplier<Uni<T>> work);
}
