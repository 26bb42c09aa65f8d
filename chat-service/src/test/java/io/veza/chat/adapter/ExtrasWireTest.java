package io.veza.chat.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.MessageKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtrasWireTest {

    @Test
    void aPlainMessageStoresNothing() {
        assertThat(ExtrasWire.stored(Extras.NONE)).isNull();
    }

    @Test
    void whatIsStoredComesBack() {
        // Given
        Extras extras =
                Extras.NONE
                        .as(MessageKind.ACTION)
                        .allowing(List.of(new Emoji("👏"), new Emoji(":x:")));

        // When
        byte[] stored = ExtrasWire.stored(extras);

        // Then
        assertThat(stored).isNotNull();
        assertThat(ExtrasWire.read(stored)).isEqualTo(extras);
    }
}
