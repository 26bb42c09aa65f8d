package io.veza.user.adapter.postgres;

import com.google.protobuf.Message;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.user.v1.SessionEnded;
import io.veza.proto.user.v1.SessionStarted;
import io.veza.proto.user.v1.SignInRefused;
import io.veza.proto.user.v1.UserDeactivated;
import io.veza.proto.user.v1.UserEmailChanged;
import io.veza.proto.user.v1.UserEmailVerified;
import io.veza.proto.user.v1.UserHandleChanged;
import io.veza.proto.user.v1.UserPasswordChanged;
import io.veza.proto.user.v1.UserProfileChanged;
import io.veza.proto.user.v1.UserReactivated;
import io.veza.proto.user.v1.UserRegistered;
import io.veza.user.domain.account.UserEvent;
import io.veza.user.domain.session.EndReason;
import io.veza.user.domain.session.SessionEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Domain events as rows of the event log. */
final class UserEvents {

    private UserEvents() {}

    static List<NewEvent> of(UserEvent event) {
        long user = event.user();
        return switch (event) {
            case UserEvent.Registered _ ->
                    account(user, "registered", UserRegistered.newBuilder().setUser(user).build());
            case UserEvent.ProfileChanged _ ->
                    account(
                            user,
                            "profile_changed",
                            UserProfileChanged.newBuilder().setUser(user).build());
            case UserEvent.EmailVerified _ ->
                    account(
                            user,
                            "email_verified",
                            UserEmailVerified.newBuilder().setUser(user).build());
            case UserEvent.EmailChanged(_, boolean undone) ->
                    account(
                            user,
                            "email_changed",
                            UserEmailChanged.newBuilder().setUser(user).setUndone(undone).build());
            case UserEvent.PasswordChanged(_, boolean reset) ->
                    account(
                            user,
                            "password_changed",
                            UserPasswordChanged.newBuilder().setUser(user).setReset(reset).build());
            case UserEvent.HandleChanged _ ->
                    account(
                            user,
                            "handle_changed",
                            UserHandleChanged.newBuilder().setUser(user).build());
            case UserEvent.Deactivated _ ->
                    account(
                            user,
                            "deactivated",
                            UserDeactivated.newBuilder().setUser(user).build());
            case UserEvent.Reactivated _ ->
                    account(
                            user,
                            "reactivated",
                            UserReactivated.newBuilder().setUser(user).build());
        };
    }

    static List<NewEvent> of(SessionEvent event) {
        return switch (event) {
            case SessionEvent.Started(long session, long user) ->
                    session(
                            event,
                            user,
                            "started",
                            SessionStarted.newBuilder().setSession(session).setUser(user).build());
            case SessionEvent.Ended(long session, long user, EndReason reason) ->
                    session(
                            event,
                            reason.isOwn() ? user : null,
                            "ended",
                            SessionEnded.newBuilder()
                                    .setSession(session)
                                    .setUser(user)
                                    .setReason(SessionEnded.Reason.valueOf(reason.name()))
                                    .build());
        };
    }

    /** Nobody is known to have done it. */
    static List<NewEvent> refused(long user, int failures) {
        Message payload = SignInRefused.newBuilder().setUser(user).setFailures(failures).build();
        return List.of(new NewEvent("account/" + user, "veza.user.session.refused", payload, null));
    }

    private static List<NewEvent> account(long user, String what, Message payload) {
        return List.of(new NewEvent("account/" + user, "veza.user.account." + what, payload, user));
    }

    private static List<NewEvent> session(
            SessionEvent event, @Nullable Long actor, String what, Message payload) {
        return List.of(
                new NewEvent(
                        "session/" + event.session(), "veza.user.session." + what, payload, actor));
    }
}
