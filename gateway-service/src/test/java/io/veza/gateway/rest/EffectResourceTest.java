package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.stream.v1.CancelRenderRequest;
import io.veza.proto.stream.v1.EffectPreview;
import io.veza.proto.stream.v1.ListPluginsResponse;
import io.veza.proto.stream.v1.Plugin;
import io.veza.proto.stream.v1.PluginHost;
import io.veza.proto.stream.v1.PluginParameter;
import io.veza.proto.stream.v1.Render;
import io.veza.proto.stream.v1.RenderOfflineRequest;
import io.veza.proto.stream.v1.RenderPreviewRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EffectResourceTest extends GatewayTest {

    private static final String EFFECTS = "/api/v2/tracks/42/effects";
    private static final String LIST = "PluginHostService/ListPlugins";
    private static final String HOST = "PluginHostService/GetPluginHost";
    private static final String PREVIEW = "PluginHostService/RenderPreview";
    private static final String RENDER = "PluginHostService/RenderOffline";
    private static final String CANCEL = "PluginHostService/CancelRender";

    private static final Render RUNNING =
            Render.newBuilder().setId(7).setState(Render.State.RUNNING).setProgress(30).build();

    @BeforeEach
    void serve() {
        PluginParameter speed =
                PluginParameter.newBuilder()
                        .setId("speed")
                        .setUnit(PluginParameter.Unit.FACTOR)
                        .setMin(0.5)
                        .setMax(2)
                        .setInitial(1)
                        .build();
        Plugin tempo = Plugin.newBuilder().setId("tempo").addParameters(speed).build();
        services.on(LIST, _ -> ListPluginsResponse.newBuilder().addItems(tempo).build());
        services.on(HOST, _ -> PluginHost.newBuilder().setReady(true).build());
        services.on(
                PREVIEW,
                _ -> EffectPreview.newBuilder().setUrl("/media/previews/1/s/9.mp3").build());
        services.on(RENDER, _ -> RUNNING);
        services.on(CANCEL, _ -> RUNNING.toBuilder().setState(Render.State.CANCELLED).build());
    }

    @Test
    void allIsToldThatFormsAreMadeOf() {
        // When
        Response answer = asAda().get("/api/v2/effects");

        // Then
        answer.then()
                .statusCode(200)
                .body("items[0].id", equalTo("tempo"))
                .body("items[0].parameters[0].unit", equalTo("FACTOR"))
                .body("items[0].parameters[0].max", equalTo(2f));
        asAda().get("/api/v2/effects/host").then().body("ready", equalTo(true));
        RestAssured.given().get("/api/v2/effects").then().statusCode(401);
    }

    @Test
    void aPartIsHeard() {
        // When
        Response answer =
                asAda(
                                "{\"chain\":[{\"plugin\":\"tempo\",\"values\":{\"speed\":1.5}}],"
                                        + "\"atMs\":4000,\"lengthMs\":10000}")
                        .post(EFFECTS + "/previews");

        // Then
        answer.then().statusCode(201).body("url", equalTo("/media/previews/1/s/9.mp3"));
        RenderPreviewRequest asked = (RenderPreviewRequest) services.lastCall(PREVIEW).request();
        assertThat(asked.getTrack()).isEqualTo(42);
        assertThat(asked.getAtMs()).isEqualTo(4000);
        assertThat(asked.getChain(0).getValuesMap()).containsEntry("speed", 1.5);
    }

    @Test
    void theWholeIsRenderedAndStopped() {
        // When
        Response begun = asAda("{\"chain\":[{\"plugin\":\"tempo\"}]}").post(EFFECTS + "/renders");
        Response stopped = asAda().delete(EFFECTS + "/renders/7");

        // Then
        begun.then().statusCode(202).body("id", equalTo("7")).body("progress", equalTo(30));
        stopped.then().statusCode(200).body("state", equalTo("CANCELLED"));
        RenderOfflineRequest asked = (RenderOfflineRequest) services.lastCall(RENDER).request();
        assertThat(asked.getTrack()).isEqualTo(42);
        CancelRenderRequest gone = (CancelRenderRequest) services.lastCall(CANCEL).request();
        assertThat(gone.getRender()).isEqualTo(7);
    }
}
