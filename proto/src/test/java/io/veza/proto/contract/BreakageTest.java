package io.veza.proto.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule seen red on a contract broken on purpose, and green on one that only grew. */
class BreakageTest {

    private static final String ACCOUNT = "veza/user/v1/account.proto";
    private static final String AUTH = "veza/common/v1/auth.proto";
    private static final String SERVICE = "AccountService";
    private static final String NAME = "field veza.user.v1.User.3";
    private static final String REGISTER = "rpc veza.user.v1.AccountService.Register";

    private static List<String> breaks(Mutation mutation) {
        return Breakage.between(Contract.of(Contract.descriptors()), Contract.of(mutation.made()));
    }

    @Test
    void removedField() {
        assertThat(breaks(Mutation.message(ACCOUNT, "User", user -> user.removeField(2))))
                .singleElement()
                .asString()
                .startsWith("removed: " + NAME + " ");
    }

    @Test
    void renamedField() {
        var renamed =
                Mutation.field(ACCOUNT, "User", "display_name", field -> field.setName("nick"));

        assertThat(breaks(renamed))
                .containsExactly("changed: " + NAME + " name: display_name -> nick");
    }

    @Test
    void renumberedField() {
        var renumbered =
                Mutation.field(ACCOUNT, "User", "display_name", field -> field.setNumber(33));

        assertThat(breaks(renumbered)).singleElement().asString().startsWith("removed: " + NAME);
    }

    @Test
    void retypedField() {
        var retyped =
                Mutation.field(
                        ACCOUNT, "User", "display_name", field -> field.setType(Type.TYPE_BYTES));

        assertThat(breaks(retyped)).containsExactly("changed: " + NAME + " type: string -> bytes");
    }

    @Test
    void repeatedField() {
        var repeated =
                Mutation.field(
                        ACCOUNT,
                        "User",
                        "display_name",
                        field -> field.setLabel(Label.LABEL_REPEATED));

        assertThat(breaks(repeated))
                .containsExactly("changed: " + NAME + " label: optional -> repeated");
    }

    @Test
    void fieldThatLosesItsPresence() {
        var implicit =
                Mutation.field(
                        ACCOUNT,
                        "UpdateProfileRequest",
                        "bio",
                        field -> field.clearProto3Optional().clearOneofIndex());

        assertThat(breaks(implicit))
                .containsExactly(
                        "changed: field veza.user.v1.UpdateProfileRequest.2 label: presence -> optional");
    }

    @Test
    void fieldMovedIntoAChoice() {
        var moved =
                Mutation.message(
                        ACCOUNT,
                        "User",
                        user -> {
                            user.addOneofDeclBuilder().setName("shown");
                            user.getFieldBuilder(2).setOneofIndex(0);
                        });

        assertThat(breaks(moved)).containsExactly("changed: " + NAME + " oneof: none -> shown");
    }

    @Test
    void otherJsonName() {
        var renamed =
                Mutation.field(
                        ACCOUNT, "User", "display_name", field -> field.setJsonName("display"));

        assertThat(breaks(renamed))
                .containsExactly("changed: " + NAME + " json: displayName -> display");
    }

    @Test
    void removedMessage() {
        var removed = Mutation.file(ACCOUNT, file -> file.removeMessageType(0));

        assertThat(breaks(removed)).contains("removed: message veza.user.v1.User");
    }

    @Test
    void removedEnum() {
        assertThat(breaks(Mutation.file(AUTH, file -> file.removeEnumType(0))))
                .contains("removed: enum veza.common.v1.Role");
    }

    @Test
    void removedEnumValue() {
        assertThat(breaks(Mutation.enumeration(AUTH, "Role", role -> role.removeValue(3))))
                .containsExactly("removed: value veza.common.v1.Role.3 name=ADMIN");
    }

    @Test
    void renamedEnumValue() {
        var renamed =
                Mutation.enumeration(AUTH, "Role", role -> role.getValueBuilder(3).setName("BOSS"));

        assertThat(breaks(renamed))
                .containsExactly("changed: value veza.common.v1.Role.3 name: ADMIN -> BOSS");
    }

    @Test
    void removedService() {
        assertThat(breaks(Mutation.file(ACCOUNT, file -> file.removeService(0))))
                .contains("removed: service veza.user.v1.AccountService");
    }

    @Test
    void removedOrRenamedRpc() {
        assertThat(breaks(Mutation.service(ACCOUNT, SERVICE, service -> service.removeMethod(0))))
                .singleElement()
                .asString()
                .startsWith("removed: " + REGISTER);
        assertThat(breaks(Mutation.rpc(ACCOUNT, SERVICE, "Register", rpc -> rpc.setName("SignUp"))))
                .singleElement()
                .asString()
                .startsWith("removed: " + REGISTER);
    }

    @Test
    void otherRequestOrResponse() {
        String other = ".veza.user.v1.GetMeRequest";

        assertThat(
                        breaks(
                                Mutation.rpc(
                                        ACCOUNT,
                                        SERVICE,
                                        "Register",
                                        rpc -> rpc.setInputType(other))))
                .containsExactly(
                        "changed: %s request: veza.user.v1.RegisterRequest -> veza.user.v1.GetMeRequest"
                                .formatted(REGISTER));
        assertThat(
                        breaks(
                                Mutation.rpc(
                                        ACCOUNT,
                                        SERVICE,
                                        "Register",
                                        rpc -> rpc.setServerStreaming(true))))
                .containsExactly(
                        "changed: %s response: veza.user.v1.RegisterResponse -> stream:veza.user.v1.RegisterResponse"
                                .formatted(REGISTER));
    }

    @Test
    void growingBreaksNothing() {
        // Given
        var grown =
                Mutation.file(
                        ACCOUNT,
                        file -> {
                            file.addMessageTypeBuilder().setName("Badge");
                            file.getMessageTypeBuilder(0)
                                    .addFieldBuilder()
                                    .setName("pronouns")
                                    .setJsonName("pronouns")
                                    .setNumber(99)
                                    .setType(Type.TYPE_STRING);
                            file.getServiceBuilder(0)
                                    .addMethodBuilder()
                                    .setName("Follow")
                                    .setInputType(".veza.user.v1.Badge")
                                    .setOutputType(".veza.user.v1.Badge");
                        });

        // Then
        assertThat(breaks(grown)).isEmpty();
    }
}
