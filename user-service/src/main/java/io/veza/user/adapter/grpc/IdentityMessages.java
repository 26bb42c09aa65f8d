package io.veza.user.adapter.grpc;

import io.veza.proto.user.v1.FinishVisitRequest;
import io.veza.proto.user.v1.Identities;
import io.veza.proto.user.v1.JoinByIdentityRequest;
import io.veza.proto.user.v1.Newcomer;
import io.veza.proto.user.v1.Provider;
import io.veza.proto.user.v1.Providers;
import io.veza.proto.user.v1.Visit;
import io.veza.user.application.identity.BeginVisit;
import io.veza.user.application.identity.FinishVisit;
import io.veza.user.application.identity.JoinByIdentity;
import io.veza.user.application.identity.ListIdentities;
import io.veza.user.application.identity.ProviderDoor;
import io.veza.user.application.identity.VisitEnd;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.identity.Errand;
import io.veza.user.domain.identity.Identity;
import io.veza.user.domain.identity.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Identities between the wire and the domain. */
final class IdentityMessages {

    private IdentityMessages() {}

    static Providers providers(List<ProviderDoor> doors) {
        Providers.Builder providers = Providers.newBuilder();
        doors.forEach(door ->
                providers.addItems(
                        Provider.newBuilder()
                                .setProvider(door.provider().key())
                                .setTitle(door.title())));
        return providers.build();
    }

    static Visit visit(BeginVisit.Begun begun) {
        return Visit.newBuilder()
                .setLocation(begun.location().toString())
                .setBrowser(begun.browser().value())
                .build();
    }

    static FinishVisit.Command command(FinishVisitRequest request, Errand.@Nullable Caller caller) {
        return new FinishVisit.Command(
                request.getProvider(),
                request.getState(),
                request.getBrowser(),
                request.getCode(),
                request.getIss(),
                request.getDeviceToken(),
                caller,
                Knocks.current());
    }

    static JoinByIdentity.Command command(JoinByIdentityRequest request) {
        return new JoinByIdentity.Command(
                new OpaqueSecret(request.getTicket()),
                request.getHandle(),
                request.getEmail(),
                request.getDisplayName(),
                Knocks.current());
    }

    static io.veza.proto.user.v1.VisitEnd end(FinishVisit.Finished finished) {
        var end = io.veza.proto.user.v1.VisitEnd.newBuilder().setNext(finished.next().value());
        return switch (finished.end()) {
            case VisitEnd.In(var signedIn) -> end.setTokens(UserMessages.tokens(signedIn)).build();
            case VisitEnd.New(OpaqueSecret ticket, Profile profile) ->
                    end.setNewcomer(newcomer(ticket, profile)).build();
            case VisitEnd.Linked(Identity identity) -> end.setIdentity(identity(identity)).build();
            case VisitEnd.Proved() -> end.setProved(true).build();
        };
    }

    static Identities identities(ListIdentities.Found found) {
        Identities.Builder identities = Identities.newBuilder().setPassword(found.password());
        found.identities().forEach(identity -> identities.addItems(identity(identity)));
        return identities.build();
    }

    private static Newcomer newcomer(OpaqueSecret ticket, Profile profile) {
        return Newcomer.newBuilder()
                .setTicket(ticket.value())
                .setHandle(profile.handle())
                .setDisplayName(profile.usableName())
                .setEmail(profile.email() == null ? "" : profile.email().value())
                .setEmailVerified(profile.provedEmail() != null)
                .build();
    }

    private static io.veza.proto.user.v1.Identity identity(Identity identity) {
        return io.veza.proto.user.v1.Identity.newBuilder()
                .setId(identity.id())
                .setProvider(identity.subject().provider().key())
                .setName(identity.name())
                .setLinkedAt(UserMessages.timestamp(identity.linkedAt()))
                .setUsedAt(UserMessages.timestamp(identity.usedAt()))
                .build();
    }
}
