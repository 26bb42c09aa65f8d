package io.veza.platform.testing.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnginesTest {

    @Test
    void everyEngineAnswersWhereItsAddressSays() {
        // Given
        Engines engines = Engines.shared();
        // When
        String[] urls = {
            engines.databaseUrl("some"), engines.redisUrl(), engines.natsUrl(),
        };
        // Then
        assertThat(urls).allMatch(EnginesTest::listens);
    }

    @Test
    void anEngineKeepsItsAddressWhenItIsRestarted() {
        try (Engines engines = Engines.alone()) {
            // Given
            String before = engines.databaseUrl("kept");
            // When
            engines.restartPostgres();
            // Then
            assertThat(engines.databaseUrl("kept")).isEqualTo(before).matches(EnginesTest::listens);
        }
    }

    @ParameterizedTest
    @CsvSource({"POSTGRES, postgres:15", "REDIS, redis:7", "NATS, nats:2.9"})
    void anEnginesImageIsTheOneOfTheComposeFile(EngineKind kind, String image) {
        // When
        String named = kind.image();
        // Then
        assertThat(named).startsWith(image);
    }

    private static boolean listens(String url) {
        URI address = URI.create(url);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
