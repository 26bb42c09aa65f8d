package io.veza.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RequiredSecretsTest {

    private final RequiredSecrets required = RequiredSecrets.parse("DATABASE_URL, ENCRYPTION_KEY");

    @Test
    void productionNamesEachThatIsMissing() {
        assertThat(required.missing(Map.of("DATABASE_URL", " ")))
                .containsExactly("DATABASE_URL", "ENCRYPTION_KEY");
    }

    @Test
    void productionRunsWhenAllAreSet() {
        assertThat(required.missing(Map.of("DATABASE_URL", "a", "ENCRYPTION_KEY", "b"))).isEmpty();
    }

    @Test
    void developmentNeedsNone() {
        assertThat(required.missing(Map.of("VEZA_PROFILE", "development"))).isEmpty();
    }

    @Test
    void aServiceThatNamesNoneNeedsNone() {
        assertThat(RequiredSecrets.parse("").missing(Map.of())).isEmpty();
    }
}
