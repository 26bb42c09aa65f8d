package io.veza.user.adapter.grpc;

import static io.veza.user.adapter.grpc.ErasureMessages.timestamp;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.user.v1.Consent;
import io.veza.proto.user.v1.ConsentDocument;
import io.veza.proto.user.v1.ConsentPurpose;
import io.veza.proto.user.v1.ConsentService;
import io.veza.proto.user.v1.GiveConsentRequest;
import io.veza.proto.user.v1.GiveConsentResponse;
import io.veza.proto.user.v1.ListConsentDocumentsRequest;
import io.veza.proto.user.v1.ListConsentDocumentsResponse;
import io.veza.proto.user.v1.ListConsentsRequest;
import io.veza.proto.user.v1.ListConsentsResponse;
import io.veza.proto.user.v1.WithdrawConsentRequest;
import io.veza.proto.user.v1.WithdrawConsentResponse;
import io.veza.user.application.consent.GiveConsent;
import io.veza.user.application.consent.GiveConsent.Agreement;
import io.veza.user.application.consent.ListConsents;
import io.veza.user.application.consent.WithdrawConsent;
import io.veza.user.domain.consent.Purpose;
import java.util.List;

@GrpcService
class ConsentGrpcService implements ConsentService {

    private final GiveConsent give;
    private final WithdrawConsent withdraw;
    private final ListConsents list;
    private final Caller caller;

    ConsentGrpcService(
            GiveConsent give, WithdrawConsent withdraw, ListConsents list, Caller caller) {
        this.give = give;
        this.withdraw = withdraw;
        this.list = list;
        this.caller = caller;
    }

    @Override
    public Uni<ListConsentDocumentsResponse> listConsentDocuments(
            ListConsentDocumentsRequest request) {
        return Uni.createFrom()
                .item(
                        ListConsentDocumentsResponse.newBuilder()
                                .addAllItems(
                                        list.documents().stream()
                                                .map(ConsentGrpcService::document)
                                                .toList())
                                .build());
    }

    @Override
    public Uni<ListConsentsResponse> listConsents(ListConsentsRequest request) {
        return list.handle(me())
                .map(said ->
                        ListConsentsResponse.newBuilder()
                                .addAllItems(
                                        said.items().stream()
                                                .map(ConsentGrpcService::consent)
                                                .toList())
                                .addAllDue(
                                        said.due().stream()
                                                .map(ConsentGrpcService::document)
                                                .toList())
                                .build());
    }

    @Override
    public Uni<GiveConsentResponse> giveConsent(GiveConsentRequest request) {
        Agreement agreed = new Agreement(purpose(request.getPurpose()), request.getVersion());
        return give.handle(me(), List.of(agreed))
                .replaceWith(GiveConsentResponse.getDefaultInstance());
    }

    @Override
    public Uni<WithdrawConsentResponse> withdrawConsent(WithdrawConsentRequest request) {
        return withdraw.handle(me(), purpose(request.getPurpose()))
                .replaceWith(WithdrawConsentResponse.getDefaultInstance());
    }

    private long me() {
        return caller.principal().user();
    }

    static Agreement agreement(ConsentDocument document) {
        return new Agreement(purpose(document.getPurpose()), document.getVersion());
    }

    private static Purpose purpose(ConsentPurpose purpose) {
        return Purpose.valueOf(purpose.name());
    }

    private static ConsentDocument document(io.veza.user.domain.consent.ConsentDocument one) {
        return ConsentDocument.newBuilder()
                .setPurpose(ConsentPurpose.valueOf(one.purpose().name()))
                .setVersion(one.version())
                .setUrl(one.url())
                .build();
    }

    private static Consent consent(io.veza.user.domain.consent.Consent one) {
        return Consent.newBuilder()
                .setPurpose(ConsentPurpose.valueOf(one.purpose().name()))
                .setVersion(one.version())
                .setGranted(one.granted())
                .setAt(timestamp(one.at()))
                .build();
    }
}
