package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.user.v1.BeginPhoneRequest;
import io.veza.proto.user.v1.BeginPhoneResponse;
import io.veza.proto.user.v1.ConfirmPhoneRequest;
import io.veza.proto.user.v1.ConfirmPhoneResponse;
import io.veza.proto.user.v1.GetPhoneRequest;
import io.veza.proto.user.v1.Phone;
import io.veza.proto.user.v1.PhoneService;
import io.veza.proto.user.v1.RemovePhoneRequest;
import io.veza.proto.user.v1.RemovePhoneResponse;
import io.veza.proto.user.v1.SendCodeRequest;
import io.veza.proto.user.v1.SendDoorCodeRequest;
import io.veza.proto.user.v1.SentCode;
import io.veza.user.application.factor.SendDoorCode;
import io.veza.user.application.phone.BeginPhone;
import io.veza.user.application.phone.ConfirmPhone;
import io.veza.user.application.phone.FindPhone;
import io.veza.user.application.phone.SendCode;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.phone.PhoneNumber;

@GrpcService
class PhoneGrpcService implements PhoneService {

    private final FindPhone find;
    private final BeginPhone begin;
    private final ConfirmPhone confirm;
    private final SendCode send;
    private final SendDoorCode sendAtTheDoor;
    private final Caller caller;

    PhoneGrpcService(
            FindPhone find,
            BeginPhone begin,
            ConfirmPhone confirm,
            SendCode send,
            SendDoorCode sendAtTheDoor,
            Caller caller) {
        this.find = find;
        this.begin = begin;
        this.confirm = confirm;
        this.send = send;
        this.sendAtTheDoor = sendAtTheDoor;
        this.caller = caller;
    }

    @Override
    public Uni<Phone> getPhone(GetPhoneRequest request) {
        return find.handle(user())
                .map(found ->
                        Phone.newBuilder()
                                .setOffered(found.offered())
                                .setDigits(found.digits())
                                .build());
    }

    @Override
    public Uni<BeginPhoneResponse> beginPhone(BeginPhoneRequest request) {
        return begin.handle(
                        user(), new PhoneNumber(request.getNumber()), LanguageInterceptor.current())
                .replaceWith(BeginPhoneResponse.getDefaultInstance());
    }

    @Override
    public Uni<ConfirmPhoneResponse> confirmPhone(ConfirmPhoneRequest request) {
        return confirm.handle(user(), request.getCode(), LanguageInterceptor.current())
                .replaceWith(ConfirmPhoneResponse.getDefaultInstance());
    }

    @Override
    public Uni<RemovePhoneResponse> removePhone(RemovePhoneRequest request) {
        return find.remove(user(), LanguageInterceptor.current())
                .replaceWith(RemovePhoneResponse.getDefaultInstance());
    }

    @Override
    public Uni<SentCode> sendCode(SendCodeRequest request) {
        return send.handle(user(), LanguageInterceptor.current()).map(PhoneGrpcService::sent);
    }

    @Override
    public Uni<SentCode> sendDoorCode(SendDoorCodeRequest request) {
        return sendAtTheDoor
                .handle(new OpaqueSecret(request.getChallenge()), LanguageInterceptor.current())
                .map(PhoneGrpcService::sent);
    }

    private static SentCode sent(String digits) {
        return SentCode.newBuilder().setDigits(digits).build();
    }

    private long user() {
        return caller.principal().user();
    }
}
