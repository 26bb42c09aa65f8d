package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Principal;
import io.veza.proto.user.v1.AddPasskeyRequest;
import io.veza.proto.user.v1.BeginPasskeyRequest;
import io.veza.proto.user.v1.ListPasskeysRequest;
import io.veza.proto.user.v1.ListPasskeysResponse;
import io.veza.proto.user.v1.Passkey;
import io.veza.proto.user.v1.PasskeyCreation;
import io.veza.proto.user.v1.PasskeyService;
import io.veza.proto.user.v1.RemovePasskeyRequest;
import io.veza.proto.user.v1.RemovePasskeyResponse;
import io.veza.proto.user.v1.RenamePasskeyRequest;
import io.veza.user.application.passkey.AddPasskey;
import io.veza.user.application.passkey.BeginPasskey;
import io.veza.user.application.passkey.FindPasskeys;
import io.veza.user.application.passkey.RemovePasskey;

@GrpcService
class PasskeyGrpcService implements PasskeyService {

    private final FindPasskeys find;
    private final BeginPasskey begin;
    private final AddPasskey add;
    private final RemovePasskey remove;
    private final PasskeyQuestions questions;
    private final Caller caller;

    PasskeyGrpcService(
            FindPasskeys find,
            BeginPasskey begin,
            AddPasskey add,
            RemovePasskey remove,
            PasskeyQuestions questions,
            Caller caller) {
        this.find = find;
        this.begin = begin;
        this.add = add;
        this.remove = remove;
        this.questions = questions;
        this.caller = caller;
    }

    @Override
    public Uni<ListPasskeysResponse> listPasskeys(ListPasskeysRequest request) {
        return find.handle(user())
                .map(found ->
                        ListPasskeysResponse.newBuilder()
                                .addAllItems(found.stream().map(questions::passkey).toList())
                                .build());
    }

    @Override
    public Uni<PasskeyCreation> beginPasskey(BeginPasskeyRequest request) {
        return begin.handle(user()).map(questions::creation);
    }

    @Override
    public Uni<Passkey> addPasskey(AddPasskeyRequest request) {
        return add.handle(PasskeyMessages.command(user(), request)).map(questions::passkey);
    }

    @Override
    public Uni<Passkey> renamePasskey(RenamePasskeyRequest request) {
        return find.rename(user(), request.getPasskey(), request.getName()).map(questions::passkey);
    }

    @Override
    public Uni<RemovePasskeyResponse> removePasskey(RemovePasskeyRequest request) {
        Principal principal = caller.principal();
        RemovePasskey.Command command =
                new RemovePasskey.Command(
                        principal.user(),
                        principal.session(),
                        request.getPasskey(),
                        LanguageInterceptor.current());
        return remove.handle(command).replaceWith(RemovePasskeyResponse.getDefaultInstance());
    }

    private long user() {
        return caller.principal().user();
    }
}
