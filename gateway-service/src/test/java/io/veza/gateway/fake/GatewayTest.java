package io.veza.gateway.fake;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.veza.platform.kernel.Role;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.platform.testing.tokens.TestTokens;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;

/** A running gateway with real Redis and NATS in front of services that say what the test wants. */
@QuarkusTestResource(EnginesResource.class)
@QuarkusTestResource(FakeServices.class)
@QuarkusTestResource(FakeMedia.class)
public abstract class GatewayTest {

    /** Somebody who talks through sockets, which no limit counts. */
    protected static final long ADA = 4711;

    private static final AtomicLong PEOPLE = new AtomicLong(ADA);

    /** Another person in each test, so that no test uses up another's limit. */
    protected static long ada = PEOPLE.get();

    protected FakeServices services;
    protected FakeMedia media;

    @BeforeEach
    void forgetAnswers() {
        services.reset();
        becomeAnother();
    }

    /** Whose calls nobody has counted yet. */
    protected static void becomeAnother() {
        ada = PEOPLE.incrementAndGet();
    }

    protected static RequestSpecification asAda() {
        return given().auth().oauth2(TestTokens.bearer(ada));
    }

    protected static RequestSpecification asAda(String json) {
        return asAda().contentType(ContentType.JSON).body(json);
    }

    /** Ada again, should she be one. */
    protected static RequestSpecification asAdmin() {
        return given().auth().oauth2(TestTokens.bearer(ada, ada, Role.ADMIN));
    }

    protected static RequestSpecification asAdmin(String json) {
        return asAdmin().contentType(ContentType.JSON).body(json);
    }
}
