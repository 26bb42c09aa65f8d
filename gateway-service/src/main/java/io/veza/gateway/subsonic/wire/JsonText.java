package io.veza.gateway.subsonic.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.protobuf.Message;
import io.veza.proto.subsonic.v1.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes an answer as JSON: lists as arrays, everything else under its name. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    static String write(Response response) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeFieldName("subsonic-response");
            new JsonText(json).message(response);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void message(Message message) throws IOException {
        json.writeStartObject();
        for (Shape.Field field : Shape.of(message).fields()) {
            if (field.isIn(message)) {
                json.writeFieldName(field.name());
                field(field, message);
            }
        }
        json.writeEndObject();
    }

    private void field(Shape.Field field, Message message) throws IOException {
        if (!field.isList()) {
            value(field.value(message));
            return;
        }
        json.writeStartArray();
        for (Object value : field.values(message)) {
            value(value);
        }
        json.writeEndArray();
    }

    private void value(Object value) throws IOException {
        switch (value) {
            case Message inner -> message(inner);
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }
}
