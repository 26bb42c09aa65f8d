package io.veza.user.adapter.postgres;

import com.google.protobuf.Message;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.user.v1.BackupCodeUsed;
import io.veza.proto.user.v1.FactorAdded;
import io.veza.proto.user.v1.FactorRemoved;
import io.veza.proto.user.v1.PasskeyAdded;
import io.veza.proto.user.v1.PasskeyCloned;
import io.veza.proto.user.v1.PasskeyRemoved;
import io.veza.proto.user.v1.PhoneAdded;
import io.veza.proto.user.v1.PhoneRemoved;
import java.util.List;

/** What happens to second factors, as rows of the event log. */
final class FactorEvents {

    private FactorEvents() {}

    static List<NewEvent> added(long user) {
        return event(user, "added", FactorAdded.newBuilder().setUser(user).build());
    }

    static List<NewEvent> removed(long user) {
        return event(user, "removed", FactorRemoved.newBuilder().setUser(user).build());
    }

    static List<NewEvent> backupCodeUsed(long user, int left) {
        return event(
                user,
                "backup_code_used",
                BackupCodeUsed.newBuilder().setUser(user).setLeft(left).build());
    }

    static List<NewEvent> passkeyAdded(long user, long passkey) {
        return event(
                user,
                "passkey_added",
                PasskeyAdded.newBuilder().setUser(user).setPasskey(passkey).build());
    }

    static List<NewEvent> passkeyRemoved(long user, long passkey) {
        return event(
                user,
                "passkey_removed",
                PasskeyRemoved.newBuilder().setUser(user).setPasskey(passkey).build());
    }

    static List<NewEvent> passkeyCloned(long user, long passkey) {
        return event(
                user,
                "passkey_cloned",
                PasskeyCloned.newBuilder().setUser(user).setPasskey(passkey).build());
    }

    static List<NewEvent> phoneAdded(long user) {
        return event(user, "phone_added", PhoneAdded.newBuilder().setUser(user).build());
    }

    static List<NewEvent> phoneRemoved(long user) {
        return event(user, "phone_removed", PhoneRemoved.newBuilder().setUser(user).build());
    }

    private static List<NewEvent> event(long user, String what, Message payload) {
        return List.of(new NewEvent("factor/" + user, "veza.user.factor." + what, payload, user));
    }
}
