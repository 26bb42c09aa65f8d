package io.veza.stream.domain.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "song.mp3, song.mp3",
        "../../etc/passwd, passwd",
        "'C:\\temp\\a.exe', a.exe",
        "Nuit d'été.png, Nuit d'été.png",
        "'a\u202Egpj.exe', agpj.exe",
        "'line\nbreak.txt', linebreak.txt",
        "'what?<is>\"this\"*|.txt', what__is__this___.txt",
        "'..', file",
        "'/', file",
        "'', file"
    })
    void onlyANameIsLeftOfIt(String said, String name) {
        assertThat(FileName.of(said).value()).isEqualTo(name);
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThat(catchThrowable(() -> FileName.of("x".repeat(256)))).hasMessageContaining("255");
    }
}
