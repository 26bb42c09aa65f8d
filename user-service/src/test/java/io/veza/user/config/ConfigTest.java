package io.veza.user.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.veza.user.domain.session.SessionLimits;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

class ConfigTest {

    private static <T> T config(Class<T> mapping, Map<String, String> properties) {
        ConfigSource source = new PropertiesConfigSource(properties, "test", 500);
        return new SmallRyeConfigBuilder()
                .withSources(source)
                .withMapping(mapping)
                .addDefaultInterceptors()
                .withConverter(Duration.class, 200, ConfigTest::duration)
                .build()
                .getConfigMapping(mapping);
    }

    private static Duration duration(String text) {
        return DurationConverter.parseDuration(text);
    }

    @Test
    void sessionsLastAsTheRulesSay() {
        SessionLimits limits = Rules.sessionLimits(config(SessionConfig.class, Map.of()));

        assertThat(limits.access()).isEqualTo(Duration.ofMinutes(15));
        assertThat(limits.idle()).isEqualTo(Duration.ofDays(7));
        assertThat(limits.absolute()).isEqualTo(Duration.ofDays(30));
        assertThat(limits.grace()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void sessionsLastAsTheOperatorSays() {
        SessionConfig config =
                config(
                        SessionConfig.class,
                        Map.of(
                                "veza.session.access", "1m",
                                "veza.session.idle", "2m",
                                "veza.session.absolute", "3m",
                                "veza.session.grace", "4s"));

        assertThat(Rules.sessionLimits(config))
                .isEqualTo(
                        new SessionLimits(
                                Duration.ofMinutes(1),
                                Duration.ofMinutes(2),
                                Duration.ofMinutes(3),
                                Duration.ofSeconds(4)));
    }

    @Test
    void pastSessionsAreForgottenAMonthLater() {
        PurgeConfig config = config(PurgeConfig.class, Map.of());

        assertThat(config.every()).isEqualTo(Duration.ofHours(1));
        assertThat(config.batch()).isEqualTo(200);
        assertThat(Rules.sessionRetention(config).afterEnd()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void hashingIsDearAndBounded() {
        PasswordConfig config = config(PasswordConfig.class, Map.of());

        assertThat(config.cost()).isEqualTo(12);
        assertThat(config.threads()).isEmpty();
        assertThat(config.queue()).isEqualTo(32);
    }

    @Test
    void guessingIsSlowedAfterFiveFailures() {
        LoginConfig config = config(LoginConfig.class, Map.of());

        assertThat(config.freeFailures()).isEqualTo(5);
        assertThat(config.longestDelay()).isEqualTo(Duration.ofMinutes(15));
        assertThat(config.memory()).isEqualTo(Duration.ofHours(12));
        assertThat(config.addressFailures()).isEqualTo(20);
        assertThat(config.networkFailures()).isEqualTo(100);
        assertThat(config.window()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void noAdminIsMadeUnlessAskedFor() {
        AdminConfig config = config(AdminConfig.class, Map.of());

        assertThat(config.handle()).isEmpty();
        assertThat(config.password()).isEmpty();
        assertThat(config.email()).isEqualTo("admin@veza.local");
    }

    @Test
    void theBundledListKnowsTheCommonest() {
        assertThat(Rules.commonPasswords())
                .hasSizeGreaterThan(9_000)
                .contains("password", "letmein", "dragon")
                .noneMatch(line -> line.startsWith("#"));
    }
}
