package io.veza.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatewayConfigTest {

    @Test
    void defaultsAreThoseOfOneMachine() {
        SmallRyeConfig config = config(Map.of());

        GatewayConfig gateway = config.getConfigMapping(GatewayConfig.class);
        LimitsConfig limits = config.getConfigMapping(LimitsConfig.class);

        assertThat(gateway.publicUrl()).hasToString("http://localhost:8080");
        assertThat(gateway.streamMediaUrl()).hasToString("http://localhost:8113");
        assertThat(gateway.development()).isFalse();
        assertThat(gateway.gateway().trustedProxies()).isEmpty();
        assertThat(gateway.gateway().corsOrigins()).isEmpty();
        assertThat(gateway.gateway().maxJsonBytes()).isEqualTo(65_536);
        assertThat(gateway.gateway().maxLyricsBytes()).isEqualTo(786_432);
        assertThat(gateway.gateway().drainTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(limits.anonymous().permits()).isEqualTo(300);
        assertThat(limits.person().permits()).isEqualTo(1000);
        assertThat(limits.person().window()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void everythingCanBeSet() {
        SmallRyeConfig config =
                config(
                        Map.of(
                                "veza.public-url", "https://veza.example",
                                "veza.stream-media-url", "http://stream:8113",
                                "veza.development", "true",
                                "veza.gateway.trusted-proxies", "10.0.0.0/8,192.0.2.1",
                                "veza.gateway.cors-origins", "https://friends.example",
                                "veza.gateway.max-json-bytes", "1000",
                                "veza.limits.anonymous.permits", "1",
                                "veza.limits.anonymous.window", "2s",
                                "veza.limits.person.permits", "3",
                                "veza.limits.person.window", "4s"));

        GatewayConfig gateway = config.getConfigMapping(GatewayConfig.class);
        LimitsConfig limits = config.getConfigMapping(LimitsConfig.class);

        assertThat(gateway.publicUrl()).hasToString("https://veza.example");
        assertThat(gateway.streamMediaUrl()).hasToString("http://stream:8113");
        assertThat(gateway.development()).isTrue();
        assertThat(gateway.gateway().trustedProxies()).contains(List.of("10.0.0.0/8", "192.0.2.1"));
        assertThat(gateway.gateway().corsOrigins()).contains(List.of("https://friends.example"));
        assertThat(gateway.gateway().maxJsonBytes()).isEqualTo(1000);
        assertThat(limits.anonymous().permits()).isEqualTo(1);
        assertThat(limits.anonymous().window()).isEqualTo(Duration.ofSeconds(2));
        assertThat(limits.person().permits()).isEqualTo(3);
        assertThat(limits.person().window()).isEqualTo(Duration.ofSeconds(4));
    }

    private static SmallRyeConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 500))
                .withMapping(GatewayConfig.class)
                .withMapping(LimitsConfig.class)
                .withValidateUnknown(false)
                .addDiscoveredConverters()
                .build();
    }
}
