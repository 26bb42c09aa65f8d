package io.veza.user.adapter.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Channel;
import io.grpc.Status;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.runtime.GrpcContainer;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.AccessRules;
import io.veza.platform.grpc.MessageRules;
import io.veza.platform.testing.Proves;
import io.veza.platform.testing.rights.RightsCanFail;
import io.veza.platform.testing.rights.RightsFirst;
import io.veza.platform.testing.rights.RightsTable;
import io.veza.proto.chat.v1.MutinyRoomServiceGrpc;
import io.veza.proto.user.v1.User;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No RPC says what is wrong with a request before it is known who may make it. */
@QuarkusTest
class RightsFirstTest extends GrpcContract {

    @GrpcClient("user")
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
        rights.requireStrangersTurnedAway(30, 50);
    }

    @Test
    @Proves("ASVS 8.2.1")
    void whatIsForAdminsIsRefusedToOthersFirst() {
        String token = logIn(register()).getAccessToken();

        rights.requireOthersRefused(token, 15);
    }

    @Test
    void whatIsForTheHighestIsRefusedToAdminsFirst() throws Exception {
        User admin = register();
        run("update account set role = 'ADMIN' where id = ?", admin.getId());
        String token = logIn(admin).getAccessToken();

        assertThat(rights.toAdmins(token))
                .containsOnly(
                        Map.entry(
                                "veza.user.v1.ErasureService/RepeatErasures",
                                Status.Code.PERMISSION_DENIED));
    }

    @Test
    void whoMayCallWhatIsAsItWasAgreedOn() throws IOException {
        new RightsTable(server.getServices(), access).requireAsAgreedOn();
    }

    @Test
    void eachOfTheseCanFail() {
        var guards = new RightsCanFail(server.getServices(), access, rules, channel);

        guards.requireFound(new MutinyRoomServiceGrpc.RoomServiceImplBase() {});
        guards.requireOpenFound("veza.user.v1.AccountService/GetPeople");
        guards.requireEverybodysFound(
                logIn(register()).getAccessToken(), "veza.user.v1.AccountService/GetMe");
    }
}
