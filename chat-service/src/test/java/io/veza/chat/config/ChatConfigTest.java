package io.veza.chat.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChatConfigTest {

    @Test
    void hasDefaults() {
        // When
        ChatConfig config = config(Map.of());

        // Then
        assertThat(config.write().group()).isEqualTo(500);
        assertThat(config.write().waiting()).isEqualTo(10_000);
        assertThat(config.log().days()).isEqualTo(14);
        assertThat(config.log().round()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void readsEveryKey() {
        // When
        ChatConfig config =
                config(
                        Map.of(
                                "veza.chat.write.group", "7",
                                "veza.chat.write.waiting", "8",
                                "veza.chat.log.days", "9",
                                "veza.chat.log.round", "10s"));

        // Then
        assertThat(config.write().group()).isEqualTo(7);
        assertThat(config.write().waiting()).isEqualTo(8);
        assertThat(config.log().days()).isEqualTo(9);
        assertThat(config.log().round()).isEqualTo(Duration.ofSeconds(10));
    }

    private static ChatConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(ChatConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withDefaultValues(values)
                .build()
                .getConfigMapping(ChatConfig.class);
    }
}
