package io.veza.chat.adapter.nats;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.chat.application.membership.WelcomeNewcomer;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.EventHandler;
import io.veza.proto.user.v1.UserRegistered;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Whoever registers finds a room to talk in. Joining is a commit of its own rather than part of the
 * handler's transaction, so that people in the room see it at once; done twice it changes nothing.
 */
@ApplicationScoped
class Newcomers implements EventHandler {

    private final WelcomeNewcomer welcomeNewcomer;

    Newcomers(WelcomeNewcomer welcomeNewcomer) {
        this.welcomeNewcomer = welcomeNewcomer;
    }

    @Override
    public String name() {
        return "chat-newcomers";
    }

    @Override
    public Set<String> types() {
        return Set.of("veza.user.account.registered");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection tx) {
        try {
            long user = UserRegistered.parseFrom(event.payload()).getUser();
            return welcomeNewcomer.handle(new WelcomeNewcomer.Command(user));
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
    }
}
