package io.veza.chat.adapter.grpc;

import io.grpc.Channel;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.runtime.GrpcContainer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.AccessRules;
import io.veza.platform.grpc.MessageRules;
import io.veza.platform.testing.Proves;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.platform.testing.rights.RightsCanFail;
import io.veza.platform.testing.rights.RightsFirst;
import io.veza.platform.testing.rights.RightsTable;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.MutinyLyricsServiceGrpc;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No RPC says what is wrong with a request before it is known who may make it. */
@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class RightsFirstTest {

    @GrpcClient("chat")
    Channel channel;

    @Inject GrpcContainer server;
    @Inject AccessRules access;
    @Inject MessageRules rules;

    private RightsFirst rights;

    @BeforeEach
    void look() {
        rights = new RightsFirst(server.getServices(), access, rules, channel);
    }

    @Test
    @Proves("ASVS 8.2.1")
    void strangersAreTurnedAwayFirst() {
        rights.requireStrangersTurnedAway(5, 10);
    }

    @Test
    @Proves("ASVS 8.2.1")
    void whatIsForAdminsIsRefusedToOthersFirst() {
        rights.requireOthersRefused(TestTokens.bearer(1), 0);
    }

    @Test
    void whoMayCallWhatIsAsItWasAgreedOn() throws IOException {
        new RightsTable(server.getServices(), access).requireAsAgreedOn();
    }

    @Test
    void eachOfTheseCanFail() {
        var guards = new RightsCanFail(server.getServices(), access, rules, channel);

        guards.requireFound(new MutinyLyricsServiceGrpc.LyricsServiceImplBase() {});
        guards.requireEverybodysFound(TestTokens.bearer(1), "veza.chat.v1.DraftService/ListDrafts");
    }
}
