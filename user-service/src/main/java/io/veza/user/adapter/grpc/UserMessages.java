package io.veza.user.adapter.grpc;

import com.google.protobuf.Timestamp;
import io.veza.proto.common.v1.Person;
import io.veza.proto.common.v1.Role;
import io.veza.proto.user.v1.RegisterRequest;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.UpdateProfileRequest;
import io.veza.user.application.account.PersonView;
import io.veza.user.application.account.RegisterUser;
import io.veza.user.application.account.UpdateProfile;
import io.veza.user.application.session.SignedIn;
import io.veza.user.domain.account.User;
import io.veza.user.domain.mail.Language;
import java.time.Instant;
import java.util.Optional;

/** Accounts and tokens between the wire and the domain. */
final class UserMessages {

    private static final String BEARER = "Bearer";

    private UserMessages() {}

    static RegisterUser.Command command(RegisterRequest request, Language language) {
        return new RegisterUser.Command(
                request.getHandle(),
                request.getEmail(),
                request.getPassword(),
                request.getDisplayName(),
                io.veza.platform.kernel.Role.USER,
                language);
    }

    static UpdateProfile.Command command(long user, UpdateProfileRequest request) {
        return new UpdateProfile.Command(
                user,
                request.hasDisplayName() ? Optional.of(request.getDisplayName()) : Optional.empty(),
                request.hasBio() ? Optional.of(request.getBio()) : Optional.empty(),
                request.getIfMatchList());
    }

    static io.veza.proto.user.v1.User user(User user) {
        return io.veza.proto.user.v1.User.newBuilder()
                .setId(user.id())
                .setHandle(user.handle().value())
                .setDisplayName(user.displayName().value())
                .setEmail(user.email().value())
                .setBio(user.bio().value())
                .setRole(Role.valueOf(user.role().name()))
                .setCreatedAt(timestamp(user.createdAt()))
                .setEmailVerified(user.emailVerified())
                .setRevision(user.revision().value())
                .build();
    }

    static Person person(PersonView person) {
        Person.Builder wire =
                Person.newBuilder()
                        .setId(person.id())
                        .setHandle(person.handle())
                        .setDisplayName(person.displayName());
        return (person.avatar().isEmpty() ? wire : wire.setAvatar(person.avatar())).build();
    }

    static Tokens tokens(SignedIn signedIn) {
        return Tokens.newBuilder()
                .setAccessToken(signedIn.accessToken())
                .setTokenType(BEARER)
                .setExpiresIn((int) signedIn.lifetime().toSeconds())
                .setRefreshToken(signedIn.refreshToken().value())
                .setUser(user(signedIn.user()))
                .build();
    }

    static Timestamp timestamp(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }
}
