package io.veza.gateway.session;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.config.AppPasswordConfig;
import io.veza.proto.user.v1.AppPasswordService;
import io.veza.proto.user.v1.ExchangeAppPasswordRequest;
import io.veza.proto.user.v1.ExchangeAppPasswordResponse;
import io.veza.proto.user.v1.ExchangePlayerProofRequest;
import io.veza.proto.user.v1.ExchangePlayerProofResponse;
import jakarta.enterprise.context.ApplicationScoped;

/** Trades app passwords, and the digests that players show of them, for access tokens. */
@ApplicationScoped
class AppPasswords {

    private final AppPasswordService service;
    private final TradedTokens ofPasswords;
    private final TradedTokens ofProofs;

    AppPasswords(@GrpcClient("user") AppPasswordService service, AppPasswordConfig config) {
        this.service = service;
        this.ofPasswords = new TradedTokens(config);
        this.ofProofs = new TradedTokens(config);
    }

    /** What can be had for it; fails with TOKEN_INVALID, or UNAVAILABLE. */
    interface Trade {

        Uni<String> token();

        void forget();
    }

    Trade trade(String password) {
        return new Trade() {
            @Override
            public Uni<String> token() {
                return ofPasswords.get(password, () -> exchange(password));
            }

            @Override
            public void forget() {
                ofPasswords.forget(password);
            }
        };
    }

    Trade trade(PlayerProof proof) {
        return new Trade() {
            @Override
            public Uni<String> token() {
                return ofProofs.get(proof.shown(), () -> exchange(proof));
            }

            @Override
            public void forget() {
                ofProofs.forget(proof.shown());
            }
        };
    }

    private Uni<String> exchange(String password) {
        return service.exchangeAppPassword(
                        ExchangeAppPasswordRequest.newBuilder().setPassword(password).build())
                .map(ExchangeAppPasswordResponse::getAccessToken);
    }

    private Uni<String> exchange(PlayerProof proof) {
        return service.exchangePlayerProof(
                        ExchangePlayerProofRequest.newBuilder()
                                .setLogin(proof.login())
                                .setDigest(proof.digest())
                                .setSalt(proof.salt())
                                .build())
                .map(ExchangePlayerProofResponse::getAccessToken);
    }
}
