package io.veza.user.adapter.postgres;

import com.google.protobuf.Message;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.user.v1.IdentityLinked;
import io.veza.proto.user.v1.IdentityUnlinked;
import java.util.List;

/** What happens to identities, as rows of the event log. */
final class IdentityEvents {

    private IdentityEvents() {}

    static List<NewEvent> linked(long user, long identity) {
        return event(
                user,
                "linked",
                IdentityLinked.newBuilder().setUser(user).setIdentity(identity).build());
    }

    static NewEvent unlinked(long user, long identity) {
        return event(
                        user,
                        "unlinked",
                        IdentityUnlinked.newBuilder().setUser(user).setIdentity(identity).build())
                .getFirst();
    }

    private static List<NewEvent> event(long user, String what, Message payload) {
        return List.of(
                new NewEvent("identity/" + user, "veza.user.identity." + what, payload, user));
    }
}
