package io.veza.platform.grpc;

import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.quarkus.grpc.runtime.GrpcContainer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;

/**
 * A misspelt rule would leave a method less guarded than it reads: such a service does not start.
 */
@Singleton
class AccessRulesCheck {

    void check(
            @Observes StartupEvent event,
            Instance<AccessRules> rules,
            Instance<GrpcContainer> server) {
        if (rules.isResolvable() && server.isResolvable()) {
            Set<String> unknown = rules.get().namesOutside(served(server.get().getServices()));
            if (!unknown.isEmpty()) {
                throw new IllegalStateException("Access rules for methods not served: " + unknown);
            }
        }
    }

    private static Set<String> served(Iterable<BindableService> services) {
        Set<String> names = new HashSet<>();
        for (BindableService service : services) {
            ServerServiceDefinition definition = service.bindService();
            names.add(definition.getServiceDescriptor().getName() + AccessRules.EVERY);
            definition.getServiceDescriptor().getMethods().stream()
                    .map(MethodDescriptor::getFullMethodName)
                    .forEach(names::add);
        }
        return names;
    }
}
