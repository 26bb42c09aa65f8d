package io.veza.platform.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.proto.user.v1.AccountService;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    @Test
    void knowsEveryServiceOfTheContract() throws Exception {
        // Given
        URI proto = AccountService.class.getClassLoader().getResource("io/veza/proto").toURI();

        // When
        Set<String> inContract = servicesAt(proto);

        // Then
        assertThat(
                        Contract.methods().stream()
                                .map(Contract.Method::service)
                                .map(name -> name.substring(name.lastIndexOf('.') + 1)))
                .hasSameElementsAs(inContract)
                .isNotEmpty();
    }

    @Test
    void triesNothingTwiceThatMayNotBe() {
        List<String> retried =
                Contract.idempotentMethods()
                        .map(method -> method.service() + "/" + method.name())
                        .toList();

        assertThat(retried)
                .contains("veza.user.v1.AccountService/GetMe")
                .doesNotContain(
                        "veza.user.v1.AccountService/Register",
                        "veza.chat.v1.MessageService/SendMessage");
    }

    /** The contract is a folder of classes in the inner loop and a jar in a whole build. */
    private static Set<String> servicesAt(URI proto) throws IOException {
        if (!"jar".equals(proto.getScheme())) {
            return services(Path.of(proto));
        }
        try (FileSystem jar = FileSystems.newFileSystem(proto, Map.of())) {
            return services(jar.provider().getPath(proto));
        }
    }

    private static Set<String> services(Path proto) throws IOException {
        try (Stream<Path> files = Files.walk(proto)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("Mutiny") && name.endsWith("Grpc.class"))
                    .map(name ->
                            name.substring(
                                    "Mutiny".length(), name.length() - "Grpc.class".length()))
                    .collect(Collectors.toSet());
        }
    }
}
