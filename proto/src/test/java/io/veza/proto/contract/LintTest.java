package io.veza.proto.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract keeps the house style, and each rule of it has been seen red. */
class LintTest {

    private static final Path SOURCES = Path.of("src/main/proto/veza");
    private static final String ACCOUNT = "veza/user/v1/account.proto";
    private static final String AUTH = "veza/common/v1/auth.proto";

    @Test
    void theContractKeepsTheStyle() {
        assertThat(Lint.offences(Contract.descriptors())).isEmpty();
    }

    @Test
    void everyServiceAndRpcIsDocumented() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(file -> file.toString().endsWith(".proto")).toList();
        }
        assertThat(sources)
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(Documentation.missing(Files.readString(source))).isEmpty());
    }

    @Test
    void anUndocumentedRpcIsSeen() {
        String source =
                """
                // Says what it is for.
                service RoomService {
                  // Says what it does.
                  rpc Join(JoinRequest) returns (Room);
                  rpc Leave(LeaveRequest) returns (Room);
                }
                """;

        assertThat(Documentation.missing(source)).containsExactly("rpc Leave");
    }

    @ParameterizedTest
    @MethodSource
    void offencesAreSeen(
            String path, Consumer<FileDescriptorProto.Builder> change, String offence) {
        assertThat(Lint.offences(Mutation.file(path, change).made())).contains(offence);
    }

    static Stream<Arguments> offencesAreSeen() {
        return Stream.of(
                offence(
                        ACCOUNT,
                        file -> file.setPackage("veza.people.v1"),
                        ACCOUNT + ": package must be veza.user.v1"),
                offence(
                        ACCOUNT,
                        file -> file.setPackage("veza.user"),
                        ACCOUNT + ": package must be veza.<noun>.v<n>"),
                offence(
                        ACCOUNT,
                        file -> file.getOptionsBuilder().setJavaPackage("veza"),
                        ACCOUNT + ": java_package must follow the package"),
                offence(
                        ACCOUNT,
                        file -> file.getOptionsBuilder().setJavaMultipleFiles(false),
                        ACCOUNT + ": java_multiple_files"),
                offence(
                        ACCOUNT,
                        file -> file.getMessageTypeBuilder(0).setName("user"),
                        "message user must be UpperCamel"),
                offence(
                        ACCOUNT,
                        file ->
                                file.getMessageTypeBuilder(0)
                                        .getFieldBuilder(2)
                                        .setName("displayName"),
                        "field displayName of User must be lower_snake"),
                offence(
                        AUTH,
                        file -> file.getEnumTypeBuilder(0).getValueBuilder(1).setName("user"),
                        "value user of Role must be UPPER_SNAKE"),
                offence(
                        AUTH,
                        file -> file.getEnumTypeBuilder(0).removeValue(0),
                        "enum Role must begin with …_UNSPECIFIED"),
                offence(
                        ACCOUNT,
                        file -> file.getServiceBuilder(0).setName("Accounts"),
                        "service Accounts must end in Service"),
                offence(
                        ACCOUNT,
                        file -> file.getServiceBuilder(0).getMethodBuilder(0).setName("register"),
                        "rpc register must be UpperCamel"),
                offence(
                        ACCOUNT,
                        file -> file.getServiceBuilder(0).getMethodBuilder(0).clearOptions(),
                        "rpc Register must say which scope it asks of app passwords"),
                offence(
                        ACCOUNT,
                        file -> file.getServiceBuilder(0).getMethodBuilder(0).clearOptions(),
                        "rpc Register must say which services may call it"),
                offence(
                        ACCOUNT,
                        file ->
                                file.getServiceBuilder(0)
                                        .getMethodBuilder(0)
                                        .setInputType(".veza.user.v1.User"),
                        "rpc Register must take RegisterRequest"),
                offence(
                        ACCOUNT,
                        file ->
                                file.getServiceBuilder(0)
                                        .getMethodBuilder(0)
                                        .setOutputType(".veza.user.v1.GetPeopleResponse"),
                        "rpc Register must answer RegisterResponse or the thing itself"));
    }

    private static Arguments offence(
            String path, Consumer<FileDescriptorProto.Builder> change, String offence) {
        return Arguments.of(path, change, offence);
    }
}
