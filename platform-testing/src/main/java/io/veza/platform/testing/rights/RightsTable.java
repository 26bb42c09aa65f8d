package io.veza.platform.testing.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.MethodOptions;
import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
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
import java.util.stream.StreamSupport;

/**
 * Who may call what, line by line: person, fresh proof, scope of app passwords, services. A service
 * keeps it with its tests, so that no rule is taken away, or left out, by accident.
 */
public final class RightsTable {

    private static final Path FOLDER = Path.of("src/test/resources");
    private static final Path KEPT = FOLDER.resolve("rights.txt");

    private final Iterable<BindableService> served;
    private final AccessRules access;

    public RightsTable(Iterable<BindableService> served, AccessRules access) {
        this.served = served;
        this.access = access;
    }

    /** It is as it was agreed on; {@code -Dveza.rights.write=true} writes down the present one. */
    public void requireAsAgreedOn() throws IOException {
        if (Boolean.getBoolean("veza.rights.write")) {
            Files.createDirectories(FOLDER);
            Files.write(KEPT, lines());
        }
        requireKept();
    }

    void requireKept() throws IOException {
        assertThat(Files.readAllLines(KEPT)).as("see CONTRIBUTING.md").isEqualTo(lines());
    }

    private List<String> lines() {
        return methods(served).map(this::line).sorted().toList();
    }

    static Stream<MethodDescriptor<?, ?>> methods(Iterable<BindableService> served) {
        return StreamSupport.stream(served.spliterator(), false)
                .<MethodDescriptor<?, ?>>flatMap(service ->
                        service.bindService().getServiceDescriptor().getMethods().stream())
                .filter(method -> method.getFullMethodName().startsWith("veza."));
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
