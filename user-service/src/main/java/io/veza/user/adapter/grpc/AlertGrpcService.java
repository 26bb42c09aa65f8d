package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.user.v1.Alert;
import io.veza.proto.user.v1.AlertService;
import io.veza.proto.user.v1.AnswerAlertRequest;
import io.veza.proto.user.v1.AnswerAlertResponse;
import io.veza.proto.user.v1.DisownSignInRequest;
import io.veza.proto.user.v1.DisownSignInResponse;
import io.veza.proto.user.v1.ListAlertsRequest;
import io.veza.proto.user.v1.ListAlertsResponse;
import io.veza.user.application.alert.AnswerAlert;
import io.veza.user.application.alert.ListAlerts;
import io.veza.user.domain.mail.MailToken;

@GrpcService
class AlertGrpcService implements AlertService {

    private final ListAlerts list;
    private final AnswerAlert answer;
    private final Caller caller;

    AlertGrpcService(ListAlerts list, AnswerAlert answer, Caller caller) {
        this.list = list;
        this.answer = answer;
        this.caller = caller;
    }

    @Override
    public Uni<ListAlertsResponse> listAlerts(ListAlertsRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return list.handle(caller.principal().user(), page).map(AlertMessages::response);
    }

    @Override
    public Uni<AnswerAlertResponse> answerAlert(AnswerAlertRequest request) {
        long user = caller.principal().user();
        if (request.getVerdict() == Alert.Verdict.MINE) {
            return answer.mine(user, request.getSession())
                    .replaceWith(AnswerAlertResponse.getDefaultInstance());
        }
        return answer.notMine(user, request.getSession(), LanguageInterceptor.current())
                .map(closed -> AnswerAlertResponse.newBuilder().setPasswordClosed(closed).build());
    }

    @Override
    public Uni<DisownSignInResponse> disownSignIn(DisownSignInRequest request) {
        return answer.notMine(new MailToken(request.getToken()), LanguageInterceptor.current())
                .map(closed -> DisownSignInResponse.newBuilder().setPasswordClosed(closed).build());
    }
}
