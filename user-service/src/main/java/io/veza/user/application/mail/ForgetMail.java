package io.veza.user.application.mail;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets links nobody can follow any more, and letters that could not be sent in time. */
@ApplicationScoped
public class ForgetMail {

    private final MailLinks links;
    private final Clock clock;

    ForgetMail(MailLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    public Uni<Void> handle(Duration kept) {
        return links.forget(clock.instant().minus(kept));
    }
}
