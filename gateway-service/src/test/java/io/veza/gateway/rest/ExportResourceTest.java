package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.chat.v1.ExportPage;
import io.veza.proto.chat.v1.ExportedMessage;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.ReadExportRequest;
import io.veza.proto.chat.v1.RoomExport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportResourceTest extends GatewayTest {

    private static final int PAGES = 5;

    @Test
    void pagesBecomeOneFile() {
        // Given
        services.on("ExportService/ReadExport", ExportResourceTest::page);

        // When
        var answer = asAda().queryParam("format", "JSON").get("/api/v2/rooms/42/exports/7/file");

        // Then
        answer.then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"room-42.json\"")
                .header("Content-Type", "application/octet-stream");
        var json = JsonPath.from(answer.asString());
        assertThat(json.getString("export.roomName")).isEqualTo("Studio");
        assertThat(json.getList("messages.message.text"))
                .containsExactly("said 0", "said 1", "said 2", "said 3", "said 4");
        ReadExportRequest last =
                (ReadExportRequest) services.lastCall("ExportService/ReadExport").request();
        assertThat(last.getCursor()).isEqualTo("s4");
        assertThat(last.getReader()).isNotEmpty();
    }

    @Test
    void asAPageToRead() {
        // Given
        services.on("ExportService/ReadExport", ExportResourceTest::page);

        // When
        var answer = asAda().queryParam("format", "HTML").get("/api/v2/rooms/42/exports/7/file");

        // Then
        answer.then().header("Content-Disposition", "attachment; filename=\"room-42.html\"");
        assertThat(answer.asString()).contains("<p>said 4</p>").endsWith("</html>\n");
    }

    @Test
    void aRefusalIsNoFile() {
        // When
        var answer = asAda().get("/api/v2/rooms/42/exports/7/file");

        // Then
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors", hasSize(1));
    }

    private static ExportPage page(ReadExportRequest request) {
        int number = request.getCursor().isEmpty() ? 0 : request.getCursor().charAt(1) - '0';
        ExportPage.Builder page =
                ExportPage.newBuilder()
                        .setExport(RoomExport.newBuilder().setRoomName("Studio"))
                        .addMessages(
                                ExportedMessage.newBuilder()
                                        .setMessage(
                                                Message.newBuilder().setText("said " + number)));
        return number == PAGES - 1 ? page.build() : page.setNextCursor("s" + (number + 1)).build();
    }
}
