package io.veza.gateway.asyncapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.gateway.fake.GatewayTest;
import io.veza.gateway.openapi.StoredJson;
import io.veza.proto.edge.v1.ClientEnvelope;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AsyncApiDocumentTest extends GatewayTest {

    /** Stored for those who generate clients; written anew with {@code -Dveza.docs.write=true}. */
    private static final Path STORED = Path.of("../docs/api/asyncapi.json");

    @Test
    void theStoredDocumentIsTheOneServed() throws IOException {
        String served = StoredJson.of(document().encode());
        if (Boolean.getBoolean("veza.docs.write")) {
            Files.writeString(STORED, served);
        }

        assertThat(Files.readString(STORED).equals(served)).as("stale: run make docs-all").isTrue();
    }

    @Test
    void everyOperationOfTheEnvelopeIsThere() {
        // When
        JsonObject document = document();

        // Then
        assertThat(document.getString("asyncapi")).isEqualTo("3.0.0");
        JsonObject operations = document.getJsonObject("operations");
        ClientEnvelope.getDescriptor()
                .getOneofs()
                .getFirst()
                .getFields()
                .forEach(op ->
                        assertThat(
                                        operations
                                                .getJsonObject(op.getJsonName())
                                                .getJsonObject("reply"))
                                .as("%s", op.getJsonName())
                                .isNotNull());
        int pushes = ServerEnvelope.getDescriptor().getRealOneofs().getFirst().getFieldCount() - 2;
        assertThat(operations.getJsonObject("push").getJsonArray("messages")).hasSize(pushes);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        // Given
        JsonObject document = document();

        // When
        List<String> references = new ArrayList<>();
        collect(document, references);

        // Then
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(find(document, reference)).isNotNull());
    }

    private static JsonObject document() {
        return new JsonObject(given().get("/asyncapi").then().statusCode(200).extract().asString());
    }

    private static void collect(Object value, List<String> references) {
        if (value instanceof JsonObject object) {
            if (object.getValue("$ref") instanceof String reference) {
                references.add(reference);
            }
            object.forEach(entry -> collect(entry.getValue(), references));
        } else if (value instanceof JsonArray array) {
            array.forEach(one -> collect(one, references));
        }
    }

    private static Object find(JsonObject document, String reference) {
        Object found = document;
        for (String step : reference.substring(2).split("/")) {
            found = found instanceof JsonObject object ? object.getValue(step) : null;
        }
        return found;
    }
}
