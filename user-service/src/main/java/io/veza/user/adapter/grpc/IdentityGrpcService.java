package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Principal;
import io.veza.proto.user.v1.BeginLinkRequest;
import io.veza.proto.user.v1.BeginProofRequest;
import io.veza.proto.user.v1.BeginSignInRequest;
import io.veza.proto.user.v1.FinishVisitRequest;
import io.veza.proto.user.v1.Identities;
import io.veza.proto.user.v1.IdentityService;
import io.veza.proto.user.v1.JoinByIdentityRequest;
import io.veza.proto.user.v1.ListIdentitiesRequest;
import io.veza.proto.user.v1.ListProvidersRequest;
import io.veza.proto.user.v1.Providers;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.UnlinkIdentityRequest;
import io.veza.proto.user.v1.UnlinkIdentityResponse;
import io.veza.proto.user.v1.Visit;
import io.veza.proto.user.v1.VisitEnd;
import io.veza.user.application.identity.BeginVisit;
import io.veza.user.application.identity.FinishVisit;
import io.veza.user.application.identity.JoinByIdentity;
import io.veza.user.application.identity.ListIdentities;
import io.veza.user.application.identity.UnlinkIdentity;
import io.veza.user.domain.identity.Errand;

@GrpcService
class IdentityGrpcService implements IdentityService {

    private final BeginVisit begin;
    private final FinishVisit finish;
    private final JoinByIdentity join;
    private final ListIdentities list;
    private final UnlinkIdentity unlink;
    private final Caller caller;

    IdentityGrpcService(
            BeginVisit begin,
            FinishVisit finish,
            JoinByIdentity join,
            ListIdentities list,
            UnlinkIdentity unlink,
            Caller caller) {
        this.begin = begin;
        this.finish = finish;
        this.join = join;
        this.list = list;
        this.unlink = unlink;
        this.caller = caller;
    }

    @Override
    public Uni<Providers> listProviders(ListProvidersRequest request) {
        return Uni.createFrom().item(IdentityMessages.providers(begin.doors()));
    }

    @Override
    public Uni<Visit> beginSignIn(BeginSignInRequest request) {
        return begin.signIn(
                        new BeginVisit.Command(
                                request.getProvider(), request.getNext(), request.getBrowser()))
                .map(IdentityMessages::visit);
    }

    @Override
    public Uni<Visit> beginLink(BeginLinkRequest request) {
        return begin.link(
                        new BeginVisit.Command(
                                request.getProvider(), request.getNext(), request.getBrowser()),
                        errandCaller(caller.principal()))
                .map(IdentityMessages::visit);
    }

    @Override
    public Uni<Visit> beginProof(BeginProofRequest request) {
        return begin.proof(
                        new BeginVisit.Command(
                                request.getProvider(), request.getNext(), request.getBrowser()),
                        errandCaller(caller.principal()))
                .map(IdentityMessages::visit);
    }

    @Override
    public Uni<VisitEnd> finishVisit(FinishVisitRequest request) {
        Errand.Caller present = caller.find().map(IdentityGrpcService::errandCaller).orElse(null);
        return finish.handle(IdentityMessages.command(request, present)).map(IdentityMessages::end);
    }

    @Override
    public Uni<Tokens> joinByIdentity(JoinByIdentityRequest request) {
        return join.handle(IdentityMessages.command(request)).map(UserMessages::tokens);
    }

    @Override
    public Uni<Identities> listIdentities(ListIdentitiesRequest request) {
        return list.handle(caller.principal().user()).map(IdentityMessages::identities);
    }

    @Override
    public Uni<UnlinkIdentityResponse> unlinkIdentity(UnlinkIdentityRequest request) {
        return unlink.handle(
                        caller.principal().user(),
                        request.getIdentity(),
                        LanguageInterceptor.current())
                .replaceWith(UnlinkIdentityResponse.getDefaultInstance());
    }

    private static Errand.Caller errandCaller(Principal principal) {
        return new Errand.Caller(principal.user(), principal.session());
    }
}
