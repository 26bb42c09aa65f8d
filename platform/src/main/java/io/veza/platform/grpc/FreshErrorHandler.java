package io.veza.platform.grpc;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.grpc.stubs.ServerCalls;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.lang.reflect.Field;

/**
 * Quarkus 3.32 keeps the error handler of the first application of a process for good. Of the
 * classes of a second one, which tests with engines of their own and live reload start, that one
 * knows none: each refusal would be a defect to it.
 */
@Singleton
@UnlessBuildProfile("prod")
final class FreshErrorHandler {

    void forgetTheOneBefore(@Observes StartupEvent event) throws ReflectiveOperationException {
        Field kept = ServerCalls.class.getDeclaredField("ehp");
        kept.setAccessible(true);
        kept.set(null, null);
    }
}
