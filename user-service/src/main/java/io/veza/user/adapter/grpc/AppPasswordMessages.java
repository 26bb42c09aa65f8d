package io.veza.user.adapter.grpc;

import com.google.protobuf.Timestamp;
import io.veza.platform.kernel.Scope;
import io.veza.proto.user.v1.CreateAppPasswordRequest;
import io.veza.proto.user.v1.ExchangePlayerProofRequest;
import io.veza.proto.user.v1.ListAppPasswordsResponse;
import io.veza.proto.user.v1.NewAppPassword;
import io.veza.user.application.apppassword.CreateAppPassword;
import io.veza.user.application.apppassword.ExchangePlayerProof;
import io.veza.user.domain.apppassword.AppPassword;
import io.veza.user.domain.apppassword.PlayerProof;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Login;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** App passwords between the wire and the domain. */
final class AppPasswordMessages {

    private AppPasswordMessages() {}

    static CreateAppPassword.Command command(long user, CreateAppPasswordRequest request) {
        return new CreateAppPassword.Command(
                user,
                request.getName(),
                request.getScopesList().stream()
                        .map(scope -> Scope.valueOf(scope.name()))
                        .collect(Collectors.toUnmodifiableSet()),
                request.hasExpiresAt() ? instant(request.getExpiresAt()) : null,
                request.getForPlayers());
    }

    static NewAppPassword made(CreateAppPassword.Made made) {
        AppPassword password = made.password();
        NewAppPassword.Builder answer =
                NewAppPassword.newBuilder()
                        .setId(password.id())
                        .setPassword(made.secret().value())
                        .setName(password.name())
                        .addAllScopes(scopes(password.scopes()))
                        .setCreatedAt(timestamp(password.createdAt()))
                        .setForPlayers(password.forPlayers());
        Instant end = password.expiresAt();
        return end == null ? answer.build() : answer.setExpiresAt(timestamp(end)).build();
    }

    static ExchangePlayerProof.Command command(
            ExchangePlayerProofRequest request, ClientAddress address) {
        return new ExchangePlayerProof.Command(
                new Login(request.getLogin()),
                new PlayerProof(request.getDigest(), request.getSalt()),
                address);
    }

    static ListAppPasswordsResponse list(List<AppPassword> passwords) {
        return ListAppPasswordsResponse.newBuilder()
                .addAllItems(passwords.stream().map(AppPasswordMessages::password).toList())
                .build();
    }

    private static io.veza.proto.user.v1.AppPassword password(AppPassword password) {
        var answer =
                io.veza.proto.user.v1.AppPassword.newBuilder()
                        .setId(password.id())
                        .setName(password.name())
                        .addAllScopes(scopes(password.scopes()))
                        .setCreatedAt(timestamp(password.createdAt()))
                        .setForPlayers(password.forPlayers());
        Instant end = password.expiresAt();
        if (end != null) {
            answer.setExpiresAt(timestamp(end));
        }
        Instant used = password.lastUsedAt();
        if (used != null) {
            answer.setLastUsedAt(timestamp(used));
        }
        return answer.build();
    }

    private static List<io.veza.proto.common.v1.Scope> scopes(Set<Scope> scopes) {
        return scopes.stream()
                .sorted()
                .map(scope -> io.veza.proto.common.v1.Scope.valueOf(scope.name()))
                .toList();
    }

    private static Instant instant(Timestamp at) {
        return Instant.ofEpochSecond(at.getSeconds(), at.getNanos());
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }
}
