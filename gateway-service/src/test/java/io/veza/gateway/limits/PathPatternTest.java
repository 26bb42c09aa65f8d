package io.veza.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v2/search, /api/v2/search, true",
        "/api/v2/search, /api/v2/search/more, false",
        "/api/v2/search, /api/v2, false",
        "/api/v2/rooms/*/exports, /api/v2/rooms/1/exports, true",
        "/api/v2/rooms/*/exports, /api/v2/rooms/1/members, false",
        "/api/v2/rooms/*/exports/**, /api/v2/rooms/1/exports, true",
        "/api/v2/rooms/*/exports/**, /api/v2/rooms/1/exports/2/file, true",
        "/api/v2/auth/**, /api/v2/author, false",
    })
    void stepsAreCompared(String pattern, String path, boolean matches) {
        assertThat(PathPattern.of(pattern).matches(PathPattern.steps(path))).isEqualTo(matches);
    }
}
