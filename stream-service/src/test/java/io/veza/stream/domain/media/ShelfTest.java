package io.veza.stream.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfTest {

    @ParameterizedTest
    @CsvSource({
        "TRACKS, 1, true",
        "TRACKS, 9223372036854775807, true",
        "TRACKS, 9223372036854775808, false",
        "TRACKS, 01, false",
        "TRACKS, lost+found, false",
        "COVERS, AAAAAAAAAAAAAAAAAAAAAA, true",
        "COVERS, 1, false",
    })
    void knowsItsOwnNames(Shelf shelf, String name, boolean own) {
        assertThat(shelf.names(name)).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "tracks/1/v/aac-128, TRACKS, 1",
        "pictures/7, PICTURES, 7",
        "attachments/AAAAAAAAAAAAAAAAAAAAAA/file, ATTACHMENTS, AAAAAAAAAAAAAAAAAAAAAA",
    })
    void aKeySaysWhereItIs(String key, Shelf shelf, String name) {
        assertThat(Shelf.of(key)).hasValue(shelf);
        assertThat(Shelf.nameIn(key)).isEqualTo(name);
    }
}
