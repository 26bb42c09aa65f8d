package io.veza.gateway.realtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.veza.platform.kernel.CoreError;
import io.veza.proto.edge.v1.ClientEnvelope;
import io.veza.proto.edge.v1.Ok;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubprotocolTest {

    @Test
    void readsOneJsonEnvelopePerLine() throws BadFrameException {
        // Given
        byte[] message =
                utf8("{\"id\":1,\"ping\":{\"t\":5}}\n{\"id\":2,\"unsub\":{\"room\":\"7\"}}\n");

        // When
        List<Inbound> envelopes = Subprotocol.JSON.decode(message, false);

        // Then
        assertThat(envelopes)
                .extracting(inbound -> ((Inbound.Envelope) inbound).value().getId())
                .containsExactly(1, 2);
    }

    @Test
    void readsDelimitedProtobuf() throws Exception {
        // Given
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        ping(1).writeDelimitedTo(message);
        ping(2).writeDelimitedTo(message);

        // When
        List<Inbound> envelopes = Subprotocol.PROTO.decode(message.toByteArray(), true);

        // Then
        assertThat(envelopes)
                .extracting(inbound -> ((Inbound.Envelope) inbound).value().getId())
                .containsExactly(1, 2);
    }

    @Test
    void putsTheIdFirstAndLeavesNoSpace() {
        // Given
        ServerEnvelope reply =
                ServerEnvelope.newBuilder().setId(1).setOk(Ok.newBuilder().setSeq(4)).build();

        // When
        byte[] json = Subprotocol.JSON.encode(reply);

        // Then
        assertThat(new String(json, StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":1,\"ok\":{\"seq\":4}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":9,\"ping\":{\"t\":1},\"extra\":1}",
                "{\"id\":9,\"fly\":{}}",
                "{\"id\":9}",
                "{\"id\":9,\"send\":{\"room\":\"no number\"}}"
            })
    void answersWhatHasAnIdButIsNoEnvelope(String json) throws BadFrameException {
        // When
        List<Inbound> inbound = Subprotocol.JSON.decode(utf8(json), false);

        // Then
        Inbound.Refused refused = (Inbound.Refused) inbound.getFirst();
        assertThat(refused.id()).isEqualTo(9);
        assertThat(refused.why().code()).isEqualTo(CoreError.INVALID_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "hello", "[1]", "{\"ping\"", "{\"unknown\":1}", "42"})
    void refusesWhatIsNoJsonObject(String text) {
        assertThatThrownBy(() -> Subprotocol.JSON.decode(utf8(text), false))
                .isInstanceOf(BadFrameException.class);
    }

    @Test
    void refusesBrokenUtf8() {
        // Given
        byte[] broken = {'{', '"', (byte) 0xC3, '(', '"', '}'};

        // Then
        assertThatThrownBy(() -> Subprotocol.JSON.decode(broken, false))
                .isInstanceOf(BadFrameException.class)
                .hasMessage("not UTF-8");
    }

    @Test
    void refusesBinaryFramesInTheJsonProtocol() {
        assertThatThrownBy(() -> Subprotocol.JSON.decode(utf8("{}"), true))
                .isInstanceOf(BadFrameException.class);
    }

    @Test
    void refusesGarbageProtobuf() {
        assertThatThrownBy(() -> Subprotocol.PROTO.decode(new byte[] {9, 1, 2}, true))
                .isInstanceOf(BadFrameException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 125, 126, 65_535, 65_536})
    void framesAnyLength(int length) {
        // Given
        ByteBuf out = Unpooled.buffer();

        // When
        Subprotocol.JSON.frame(out, new byte[length]);

        // Then
        assertThat(out.readUnsignedByte()).isEqualTo((short) 0x81);
        assertThat(payloadLength(out)).isEqualTo(length);
        assertThat(out.readableBytes()).isEqualTo(length);
    }

    private static long payloadLength(ByteBuf frame) {
        int first = frame.readUnsignedByte();
        return switch (first) {
            case 126 -> frame.readUnsignedShort();
            case 127 -> frame.readLong();
            default -> first;
        };
    }

    private static ClientEnvelope ping(int id) throws IOException {
        return ClientEnvelope.newBuilder()
                .setId(id)
                .setPing(io.veza.proto.edge.v1.Ping.newBuilder().setT(1))
                .build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
