package io.veza.gateway.realtime.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageAssemblerTest {

    private final List<String> messages = new ArrayList<>();
    private final MessageAssembler assembler =
            new MessageAssembler(
                    5,
                    (payload, binary) -> messages.add(new String(payload, StandardCharsets.UTF_8)));

    @Test
    void piecesBecomeOneMessage() {
        // Given
        assembler.accept(WebSocketFrame.textFrame("", false));
        assembler.accept(piece("", false));
        assembler.accept(WebSocketFrame.pingFrame(Buffer.buffer("x")));
        assembler.accept(piece("he", false));

        // When
        assembler.accept(piece("llo", true));

        // Then
        assertThat(messages).containsExactly("hello");
    }

    @Test
    void whatIsTooLargeInPiecesIsRefused() {
        // Given
        assembler.accept(WebSocketFrame.textFrame("hell", false));

        // When
        boolean accepted = assembler.accept(piece("oo", true));

        // Then
        assertThat(accepted).isFalse();
        assertThat(messages).isEmpty();
    }

    private static WebSocketFrame piece(String text, boolean last) {
        return WebSocketFrame.continuationFrame(Buffer.buffer(text), last);
    }
}
