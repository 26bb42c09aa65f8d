package io.veza.proto.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What has landed is relied upon: by services of the version before, by clients, by events in the
 * log. {@code mvn -pl proto test -Dtest=LandedContractTest -Dcontract.accept=true} lands the
 * present contract.
 */
class LandedContractTest {

    private static final Path LANDED = Path.of("src/test/resources/contract/landed.txt");
    private static final String HEADER =
            """
            # The contract as it last landed, one promise per line. Written by LandedContractTest; see proto/README.md.
            """;

    private final Contract current = Contract.of(Contract.descriptors());

    @Test
    void nothingThatLandedIsBroken() throws IOException {
        // Given
        if (Boolean.getBoolean("contract.accept")) {
            Files.writeString(LANDED, HEADER + current);
        }

        // When
        Contract landed = read();

        // Then
        assertThat(Breakage.between(landed, current))
                .as("breaks of the landed contract; proto/README.md says what to do")
                .isEmpty();
    }

    @Test
    void theLandedContractIsReadAsItWasWritten() {
        assertThat(Contract.parse(current.toString().lines()).elements())
                .isEqualTo(current.elements())
                .hasSizeGreaterThan(300);
    }

    private static Contract read() throws IOException {
        try (Stream<String> lines = Files.lines(LANDED)) {
            return Contract.parse(lines);
        }
    }
}
