package io.veza.gateway.realtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.vertx.core.json.JsonObject;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonCodecTest {

    private static final JsonFormat.Printer CANONICAL =
            JsonFormat.printer()
                    .includingDefaultValueFields(
                            SingleFields.within(ServerEnvelope.getDescriptor()));

    @ParameterizedTest
    @MethodSource("envelopes")
    void printsWhatTheCanonicalPrinterPrints(ServerEnvelope envelope)
            throws InvalidProtocolBufferException {
        // When
        byte[] json = new JsonCodec().encode(envelope);

        // Then
        assertThat(new JsonObject(new String(json, StandardCharsets.UTF_8)))
                .isEqualTo(new JsonObject(CANONICAL.print(envelope)));
    }

    static ServerEnvelope[] envelopes() {
        RandomMessages messages = new RandomMessages(new Random(7));
        ServerEnvelope[] envelopes = new ServerEnvelope[500];
        for (int i = 0; i < envelopes.length; i++) {
            envelopes[i] = (ServerEnvelope) messages.of(ServerEnvelope.getDefaultInstance());
        }
        return envelopes;
    }
}
