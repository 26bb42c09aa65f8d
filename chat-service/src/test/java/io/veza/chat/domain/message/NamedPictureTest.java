package io.veza.chat.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedPictureTest {

    @Test
    void itsAddressHasNothingButPlainSigns() {
        assertThat(NamedPicture.of(" HTTPS://a.example/quai-été.png ", true, ""))
                .contains(new NamedPicture("HTTPS://a.example/quai-%C3%A9t%C3%A9.png", true, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/quay.png",
                "//a.example/quay.png",
                "https://me:secret@a.example/x.png",
                "ftp://a.example/x.png",
                "https:x.png"
            })
    void whatIsNotOfTheWebIsNone(String named) {
        assertThat(NamedPicture.of(named, false, "")).isEmpty();
    }
}
