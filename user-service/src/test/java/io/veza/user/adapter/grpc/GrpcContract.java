package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcClientUtils;
import io.quarkus.test.common.QuarkusTestResource;
import io.smallrye.mutiny.Uni;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.LogInRequest;
import io.veza.proto.user.v1.RefreshRequest;
import io.veza.proto.user.v1.RegisterRequest;
import io.veza.proto.user.v1.SessionService;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.user.fake.Development;
import io.veza.user.fake.People;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * What the tests of the service's face share: real channels, real engines, new people on demand.
 */
@QuarkusTestResource(EnginesResource.class)
@QuarkusTestResource(Development.class)
abstract class GrpcContract {

    private static final Metadata.Key<String> ADDRESS =
            Metadata.Key.of("x-client-address", Metadata.ASCII_STRING_MARSHALLER);
    private static final AtomicInteger COUNTER = new AtomicInteger();

    @GrpcClient("user")
    AccountService accounts;

    @GrpcClient("user")
    SessionService sessions;

    @Inject DataSource database;

    static RegisterRequest.Builder somebody() {
        String handle = "person" + COUNTER.incrementAndGet();
        return RegisterRequest.newBuilder()
                .setHandle(handle)
                .setEmail(handle + "@example.org")
                .setPassword(People.PASSWORD);
    }

    User register() {
        return answer(accounts.register(somebody().build())).getUser();
    }

    Tokens logIn(User user) {
        return logIn(user.getHandle());
    }

    Tokens logIn(String login) {
        return answer(sessions.logIn(credentials(login, People.PASSWORD)));
    }

    Tokens refresh(String token) {
        return answer(sessions.refresh(refreshRequest(token)));
    }

    SessionService sessionsFrom(String address) {
        Metadata headers = new Metadata();
        headers.put(ADDRESS, address);
        return GrpcClientUtils.attachHeaders(sessions, headers);
    }

    static LogInRequest credentials(String login, String password) {
        return LogInRequest.newBuilder().setLogin(login).setPassword(password).build();
    }

    static RefreshRequest refreshRequest(String token) {
        return RefreshRequest.newBuilder().setRefreshToken(token).build();
    }

    /** The stable code of the refusal the call ends in; {@code none} when it is answered. */
    static String refusal(Uni<?> call) {
        StatusRuntimeException failure =
                catchThrowableOfType(StatusRuntimeException.class, () -> answer(call));
        if (failure == null) {
            return "none";
        }
        return info(failure)
                .map(ErrorInfo::getReason)
                .orElseGet(() -> failure.getStatus().toString());
    }

    /** What the refusal tells a program to go on with. */
    static String detail(Uni<?> call, String name) {
        StatusRuntimeException failure =
                catchThrowableOfType(StatusRuntimeException.class, () -> answer(call));
        return info(failure).orElseThrow().getMetadataOrThrow(name);
    }

    private static Optional<ErrorInfo> info(StatusRuntimeException failure) {
        try {
            for (Any detail : StatusProto.fromThrowable(failure).getDetailsList()) {
                if (detail.is(ErrorInfo.class)) {
                    return Optional.of(detail.unpack(ErrorInfo.class));
                }
            }
            return Optional.empty();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    void run(String sql, long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }

    long count(String sql, long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
