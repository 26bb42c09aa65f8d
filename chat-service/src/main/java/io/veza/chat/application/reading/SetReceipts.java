package io.veza.chat.application.reading;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.PersonFeed;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Says whether others may see how far somebody has read; it works both ways, and not for the past.
 */
@ApplicationScoped
public class SetReceipts {

    private final Receipts receipts;
    private final PersonFeed feed;

    public SetReceipts(Receipts receipts, PersonFeed feed) {
        this.receipts = receipts;
        this.feed = feed;
    }

    public record Command(long user, boolean given) {}

    public Uni<Void> handle(Command command) {
        return receipts.give(command.user(), command.given())
                .invoke(() -> feed.receiptsSet(command.user(), command.given()));
    }
}
