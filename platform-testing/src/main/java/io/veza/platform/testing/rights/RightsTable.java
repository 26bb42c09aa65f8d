package io.veza.platform.testing.rights;

import com.google.protobuf.DescriptorProtos.MethodOptions;
import io.grpc.MethodDescriptor;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import io.quarkus.grpc.runtime.GrpcContainer;
import io.veza.platform.grpc.AccessRules;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import io.veza.proto.common.v1.ScopeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may call what, line by line: person, fresh proof, scope of app passwords, services. A service
 * keeps it with its tests, so that no rule is taken away, or left out, by accident.
 */
public final class RightsTable {

    private static final Path FOLDER = Path.of("src/test/resources");
    private static final Path KEPT = FOLDER.resolve("rights.txt");

    private final GrpcContainer server;
    private final AccessRules access;

    public RightsTable(GrpcContainer server, AccessRules access) {
        this.server = server;
        this.access = access;
    }

    /** As it was agreed on; {@code -Dveza.rights.write=true} writes down the present one. */
    public List<String> kept() throws IOException {
        if (Boolean.getBoolean("veza.rights.write")) {
            Files.createDirectories(FOLDER);
            Files.write(KEPT, lines());
        }
        return Files.readAllLines(KEPT);
    }

    public List<String> lines() {
        return server.getServices().stream()
                .flatMap(service ->
                        service.bindService().getServiceDescriptor().getMethods().stream())
                .filter(method -> method.getFullMethodName().startsWith("veza."))
                .map(this::line)
                .sorted()
                .toList();
    }

    private String line(MethodDescriptor<?, ?> method) {
        String name = method.getFullMethodName();
        MethodOptions options =
                ((ProtoMethodDescriptorSupplier)
                                Objects.requireNonNull(method.getSchemaDescriptor()))
                        .getMethodDescriptor()
                        .getOptions();
        Stream<String> parts =
                Stream.of(
                        name,
                        access.isOpen(name) ? "anybody" : lowest(name),
                        isFresh(name) ? "fresh proof" : "any proof",
                        lower(options.getExtension(ScopeOptions.scope)),
                        options.getExtension(ScopeOptions.caller).stream()
                                .map(RightsTable::lower)
                                .sorted()
                                .collect(Collectors.joining(" ")));
        return parts.collect(Collectors.joining(" | "));
    }

    private String lowest(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> access.permits(name, somebody(role)))
                .findFirst()
                .map(RightsTable::lower)
                .orElse("nobody");
    }

    private boolean isFresh(String name) {
        return access.needsStepUp(name, somebody(Role.SUPER_ADMIN), Instant.MAX);
    }

    private static Principal somebody(Role role) {
        return Principal.of(1, 1, role, Instant.EPOCH, Instant.MAX);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
