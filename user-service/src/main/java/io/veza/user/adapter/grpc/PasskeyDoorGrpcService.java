package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.user.v1.AskPasskeyProofRequest;
import io.veza.proto.user.v1.AskPasskeyRequest;
import io.veza.proto.user.v1.PasskeyDoorService;
import io.veza.proto.user.v1.PasskeyQuestion;
import io.veza.user.application.passkey.AskPasskey;
import io.veza.user.application.passkey.Question;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.session.Login;

@GrpcService
class PasskeyDoorGrpcService implements PasskeyDoorService {

    private final AskPasskey ask;
    private final PasskeyQuestions questions;
    private final Caller caller;

    PasskeyDoorGrpcService(AskPasskey ask, PasskeyQuestions questions, Caller caller) {
        this.ask = ask;
        this.questions = questions;
        this.caller = caller;
    }

    @Override
    public Uni<PasskeyQuestion> askPasskey(AskPasskeyRequest request) {
        return asked(request).map(questions::question);
    }

    @Override
    public Uni<PasskeyQuestion> askPasskeyProof(AskPasskeyProofRequest request) {
        return ask.asProof(caller.principal().user()).map(questions::question);
    }

    private Uni<Question> asked(AskPasskeyRequest request) {
        if (!request.getChallenge().isEmpty()) {
            return ask.asSecondStep(new OpaqueSecret(request.getChallenge()));
        }
        Login login = new Login(request.getLogin());
        return login.value().isEmpty() ? ask.atTheDoor() : ask.atTheDoor(login);
    }
}
