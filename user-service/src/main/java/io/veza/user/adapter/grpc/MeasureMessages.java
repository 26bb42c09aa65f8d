package io.veza.user.adapter.grpc;

import io.veza.proto.common.v1.Role;
import io.veza.proto.user.v1.AccountRecord;
import io.veza.proto.user.v1.Measure;
import io.veza.user.application.measure.AccountView;

/** Accounts as admins see them, on their way to the wire. */
final class MeasureMessages {

    private MeasureMessages() {}

    static AccountRecord account(AccountView view) {
        AccountRecord.Builder account =
                AccountRecord.newBuilder()
                        .setUser(UserMessages.user(view.user()))
                        .setBanned(view.banned());
        view.measures().forEach(taken -> account.addMeasures(measure(taken)));
        return account.build();
    }

    private static Measure measure(AccountView.Taken taken) {
        var measure = taken.measure();
        Measure.Builder message =
                Measure.newBuilder()
                        .setId(measure.id())
                        .setKind(Measure.Kind.valueOf(measure.kind().name()))
                        .setBy(UserMessages.person(taken.by()))
                        .setReason(measure.reason())
                        .setAt(UserMessages.timestamp(measure.at()));
        if (measure.role() != null) {
            message.setRole(Role.valueOf(measure.role().name()));
        }
        return message.build();
    }
}
