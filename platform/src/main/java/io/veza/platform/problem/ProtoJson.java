package io.veza.platform.problem;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;

/** Canonical proto3 JSON, strict on the way in and complete on the way out. */
public final class ProtoJson {

    private static final JsonFormat.Printer PRINTER =
            JsonFormat.printer()
                    .alwaysPrintFieldsWithNoPresence()
                    .omittingInsignificantWhitespace();
    private static final JsonFormat.Parser PARSER = JsonFormat.parser();
    private static final JsonRefusal REFUSAL = new JsonRefusal(ProtoJson::fits);

    private ProtoJson() {}

    public static String print(Message message) {
        try {
            return PRINTER.print(message);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(
                    "Cannot print " + message.getDescriptorForType().getFullName(), e);
        }
    }

    /** Fills the builder; what does not fit is refused with INVALID_REQUEST, naming the field. */
    public static <B extends Message.Builder> B parse(String json, B builder) {
        try {
            PARSER.merge(json, builder);
            return builder;
        } catch (InvalidProtocolBufferException | RuntimeException e) {
            throw REFUSAL.of(json, builder.getDefaultInstanceForType());
        }
    }

    private static boolean fits(String json, Message type) {
        try {
            PARSER.merge(json, type.newBuilderForType());
            return true;
        } catch (InvalidProtocolBufferException | RuntimeException e) {
            return false;
        }
    }
}
