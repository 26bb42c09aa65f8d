package io.veza.stream.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.domain.media.Fingerprint.Part;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final Part ONE = new Part(1, "aa");
    private static final Part TWO = new Part(2, "bb");

    @Test
    void aFileHasTheHashOfItsBytes() {
        assertThat(of(Map.of("", ONE))).isEqualTo(new Fingerprint(1, 1, "aa"));
    }

    @Test
    void aFolderIsItsFilesUnderTheirNames() {
        // Given
        Fingerprint folder = of(Map.of("a", ONE, "b", TWO));
        // Then
        assertThat(folder.files()).isEqualTo(2);
        assertThat(folder.sizeBytes()).isEqualTo(3);
        assertThat(folder.sha256()).hasSize(64);
        assertThat(of(Map.of("b", TWO, "a", ONE))).isEqualTo(folder);
        assertThat(of(Map.of("a", TWO, "b", ONE))).isNotEqualTo(folder);
        assertThat(of(Map.of("a", ONE, "c", TWO))).isNotEqualTo(folder);
    }

    private static Fingerprint of(Map<String, Part> parts) {
        return Fingerprint.of(new TreeMap<>(parts));
    }
}
