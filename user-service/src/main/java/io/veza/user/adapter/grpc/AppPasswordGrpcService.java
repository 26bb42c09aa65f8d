package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.user.v1.AppPasswordService;
import io.veza.proto.user.v1.CreateAppPasswordRequest;
import io.veza.proto.user.v1.ExchangeAppPasswordRequest;
import io.veza.proto.user.v1.ExchangeAppPasswordResponse;
import io.veza.proto.user.v1.ExchangePlayerProofRequest;
import io.veza.proto.user.v1.ExchangePlayerProofResponse;
import io.veza.proto.user.v1.ListAppPasswordsRequest;
import io.veza.proto.user.v1.ListAppPasswordsResponse;
import io.veza.proto.user.v1.NewAppPassword;
import io.veza.proto.user.v1.RevokeAppPasswordRequest;
import io.veza.proto.user.v1.RevokeAppPasswordResponse;
import io.veza.user.application.apppassword.CreateAppPassword;
import io.veza.user.application.apppassword.ExchangeAppPassword;
import io.veza.user.application.apppassword.ExchangePlayerProof;
import io.veza.user.application.apppassword.ListAppPasswords;
import io.veza.user.application.apppassword.RevokeAppPassword;

@GrpcService
class AppPasswordGrpcService implements AppPasswordService {

    private final CreateAppPassword create;
    private final ListAppPasswords list;
    private final RevokeAppPassword revoke;
    private final ExchangeAppPassword exchange;
    private final ExchangePlayerProof exchangeProof;
    private final Caller caller;

    AppPasswordGrpcService(
            CreateAppPassword create,
            ListAppPasswords list,
            RevokeAppPassword revoke,
            ExchangeAppPassword exchange,
            ExchangePlayerProof exchangeProof,
            Caller caller) {
        this.create = create;
        this.list = list;
        this.revoke = revoke;
        this.exchange = exchange;
        this.exchangeProof = exchangeProof;
        this.caller = caller;
    }

    @Override
    public Uni<NewAppPassword> createAppPassword(CreateAppPasswordRequest request) {
        return create.handle(AppPasswordMessages.command(caller.principal().user(), request))
                .map(AppPasswordMessages::made);
    }

    @Override
    public Uni<ListAppPasswordsResponse> listAppPasswords(ListAppPasswordsRequest request) {
        return list.handle(caller.principal().user()).map(AppPasswordMessages::list);
    }

    @Override
    public Uni<RevokeAppPasswordResponse> revokeAppPassword(RevokeAppPasswordRequest request) {
        return revoke.handle(caller.principal().user(), request.getId())
                .replaceWith(RevokeAppPasswordResponse.getDefaultInstance());
    }

    @Override
    public Uni<ExchangeAppPasswordResponse> exchangeAppPassword(
            ExchangeAppPasswordRequest request) {
        return exchange.handle(request.getPassword())
                .map(token ->
                        ExchangeAppPasswordResponse.newBuilder().setAccessToken(token).build());
    }

    @Override
    public Uni<ExchangePlayerProofResponse> exchangePlayerProof(
            ExchangePlayerProofRequest request) {
        return exchangeProof
                .handle(AppPasswordMessages.command(request, ClientAddressInterceptor.current()))
                .map(token ->
                        ExchangePlayerProofResponse.newBuilder().setAccessToken(token).build());
    }
}
