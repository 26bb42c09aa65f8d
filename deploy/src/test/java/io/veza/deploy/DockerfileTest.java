package io.veza.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerfileTest {

    private static final Path FILE = Path.of("Dockerfile");

    @Test
    void everyRuleHolds() throws IOException {
        // When
        List<String> broken = DockerfileRules.broken(Files.readAllLines(FILE));
        // Then
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FROM debian:bookworm-slim | FROM debian | debian is pinned",
                "USER 10001:10001 | USER root | stream runs as nobody in particular",
                "HEALTHCHECK | # | gateway says whether it is well",
                "EXPOSE 8101 9001 | EXPOSE 8101 | user exposes the contract's ports",
                "ENV PATH | ENV SOME_PASSWORD=x PATH | no secret is baked in",
            })
    void aBrokenRuleIsNamed(String found, String replacement, String rule) throws IOException {
        // Given
        String good = Files.readString(FILE);
        assertThat(good).contains(found);
        // When
        List<String> broken =
                DockerfileRules.broken(good.replace(found, replacement).lines().toList());
        // Then
        assertThat(broken).contains(rule);
    }

    @Test
    void theBuildSeesNeitherSecretsNorOutputs() throws IOException {
        // When
        List<String> ignored = Files.readAllLines(Path.of("../.dockerignore"));
        // Then
        assertThat(ignored).contains(".git", ".veza", "**/target", "**/node_modules", "**/.env");
    }
}
