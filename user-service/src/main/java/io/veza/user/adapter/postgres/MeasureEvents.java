package io.veza.user.adapter.postgres;

import com.google.protobuf.Message;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.common.v1.Role;
import io.veza.proto.user.v1.UserBanned;
import io.veza.proto.user.v1.UserRoleChanged;
import io.veza.proto.user.v1.UserSignedOut;
import io.veza.proto.user.v1.UserUnbanned;
import io.veza.user.domain.measure.Measure;
import java.util.List;
import java.util.Objects;

/**
 * Measures as rows of the event log; their reasons stay in their table, where they can be erased.
 */
final class MeasureEvents {

    private MeasureEvents() {}

    static List<NewEvent> of(Measure measure) {
        String account = "account/" + measure.account();
        return List.of(new NewEvent(account, type(measure), payload(measure), measure.by()));
    }

    private static String type(Measure measure) {
        return switch (measure.kind()) {
            case BAN -> "veza.user.account.banned";
            case UNBAN -> "veza.user.account.unbanned";
            case ROLE -> "veza.user.account.role_changed";
            case SIGN_OUT -> "veza.user.account.signed_out";
        };
    }

    private static Message payload(Measure measure) {
        long user = measure.account();
        long id = measure.id();
        return switch (measure.kind()) {
            case BAN -> UserBanned.newBuilder().setUser(user).setMeasure(id).build();
            case UNBAN -> UserUnbanned.newBuilder().setUser(user).setMeasure(id).build();
            case SIGN_OUT -> UserSignedOut.newBuilder().setUser(user).setMeasure(id).build();
            case ROLE ->
                    UserRoleChanged.newBuilder()
                            .setUser(user)
                            .setMeasure(id)
                            .setRole(Role.valueOf(Objects.requireNonNull(measure.role()).name()))
                            .build();
        };
    }
}
