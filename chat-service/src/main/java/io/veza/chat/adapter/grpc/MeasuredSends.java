package io.veza.chat.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.analytics.SendClock;
import io.veza.chat.application.message.SendMessage;
import io.veza.chat.application.message.SendMessage.Command;
import io.veza.chat.application.message.SendMessage.Sent;
import io.veza.chat.application.message.SendMessage.Written;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/** Sends, and how long each takes: from its arrival here until it is stored. */
@ApplicationScoped
class MeasuredSends {

    private final SendMessage sendMessage;
    private final SendClock sendClock;

    MeasuredSends(SendMessage sendMessage, SendClock sendClock) {
        this.sendMessage = sendMessage;
        this.sendClock = sendClock;
    }

    Uni<Sent> handle(Command command) {
        return measured(() -> sendMessage.handle(command));
    }

    /** With whom it calls, before {@link #store}. */
    Uni<Command> called(Command command) {
        return sendMessage.called(command);
    }

    Uni<Written> store(Command command) {
        return measured(() -> sendMessage.store(command));
    }

    /** What is refused says nothing about how long it takes to store. */
    private <T> Uni<T> measured(Supplier<Uni<T>> send) {
        long begun = System.nanoTime();
        return send.get().invoke(() -> sendClock.took(Duration.ofNanos(System.nanoTime() - begun)));
    }
}
