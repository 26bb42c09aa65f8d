package io.veza.gateway.cache;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.google.protobuf.Message;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.kernel.Broadcast;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.Ids;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.PrivacyChanged;
import io.veza.proto.user.v1.Profile;
import io.veza.proto.user.v1.RelationChanged;
import io.veza.proto.user.v1.UserBanned;
import io.veza.proto.user.v1.UserHandleChanged;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicProfileTest extends GatewayTest {

    private static final String GET = "AccountService/GetProfile";
    private static final Duration BOUND = Duration.ofSeconds(30);

    @Inject Broadcast events;
    @Inject Ids ids;

    private final AtomicInteger asked = new AtomicInteger();
    private long bo;
    private String handle;
    private volatile String bio = "drums";
    private volatile long bearer;

    @BeforeEach
    void serve() {
        bo = ids.next();
        bearer = bo;
        handle = "bo" + bo;
        services.on(
                GET,
                (GetProfileRequest request) -> {
                    asked.incrementAndGet();
                    return Profile.newBuilder().setId(bearer).setHandle(handle).setBio(bio).build();
                });
    }

    private Response asStranger() {
        return given().get("/api/v2/users/" + handle);
    }

    /** Nobody knows when it has arrived: told until it is seen. */
    private void seenAfter(String subject, Message event) {
        Poll.until(
                BOUND,
                "the change is seen",
                () -> {
                    events.publish(subject, event.toByteArray());
                    return asStranger().path("bio").equals(bio);
                });
    }

    @Test
    void theNextStrangerIsAnsweredWithoutTheService() {
        // Given: once for who bears the handle, once for the profile
        asStranger().then().statusCode(200);
        int before = asked.get();

        // When
        Response second = asStranger();

        // Then
        second.then().statusCode(200).body("bio", equalTo("drums"));
        assertThat(asked).hasValue(before);
    }

    @Test
    void whoHasSignedInIsToldWhatIsMeantForThem() {
        // Given
        asStranger().then().statusCode(200);

        // When
        asAda().get("/api/v2/users/" + handle).then().statusCode(200);

        // Then
        assertThat(services.lastCall(GET).header("authorization")).startsWith("Bearer ey");
    }

    @Test
    void whatBecomesPrivateIsForgotten() {
        // Given
        asStranger().then().body("bio", equalTo("drums"));

        // When
        bio = "";

        // Then
        seenAfter(
                "veza.user.account.privacy_changed",
                PrivacyChanged.newBuilder().setUser(bo).build());
    }

    @Test
    void bothOfARelationAreForgotten() {
        // Given
        asStranger().then().statusCode(200);

        // When
        bio = "one follower more";

        // Then
        seenAfter(
                "veza.user.relation.followed",
                RelationChanged.newBuilder().setUser(ada).setOther(bo).build());
    }

    @Test
    void whoIsBannedIsUnknown() {
        // Given
        asStranger().then().statusCode(200);
        services.refusing(GET, CoreError.NOT_FOUND);

        // When
        events.publish(
                "veza.user.account.banned",
                UserBanned.newBuilder().setUser(bo).build().toByteArray());

        // Then
        Poll.until(BOUND, "nobody is there", () -> asStranger().statusCode() == 404);
    }

    @Test
    void aHandleThatHasANewBearerIsNotTheOldOnes() {
        // Given
        asStranger().then().body("id", equalTo(Long.toString(bo)));
        bearer = ids.next();

        // When
        events.publish(
                "veza.user.account.handle_changed",
                UserHandleChanged.newBuilder().setUser(bo).build().toByteArray());

        // Then
        Poll.until(
                BOUND,
                "the new bearer is shown",
                () -> asStranger().path("id").equals(Long.toString(bearer)));
    }
}
