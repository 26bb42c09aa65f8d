package io.veza.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * JSON as it is stored beside the code: keys in order, so that a change of the code changes what it
 * must and no more; in the form of JavaScript's {@code JSON.stringify(value, null, 2)}.
 */
public final class StoredJson {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
    private static final DefaultPrettyPrinter PRETTY = printer();

    private StoredJson() {}

    public static String of(String json) throws JsonProcessingException {
        Object tree = JSON.readValue(json, Object.class);
        return JSON.writer(PRETTY).writeValueAsString(tree) + "\n";
    }

    private static DefaultPrettyPrinter printer() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        printer.indentArraysWith(lines);
        printer.indentObjectsWith(lines);
        return printer;
    }
}
