package io.veza.chat.application.reading;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.reading.Receipt;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who has read how far, for those who let others know the same of them. */
@ApplicationScoped
public class ListReceipts {

    private static final int SHOWN = 100;

    private final ReadingRoom rooms;
    private final Receipts receipts;
    private final Names names;

    public ListReceipts(ReadingRoom rooms, Receipts receipts, Names names) {
        this.rooms = rooms;
        this.receipts = receipts;
        this.names = names;
    }

    public record Seen(Receipt receipt, Person person) {}

    /** Of those who have read anything. */
    public Uni<List<Seen>> handle(long user, long room) {
        return rooms.withReceipts(user, room)
                .chain(() -> receipts.from(room, 0, SHOWN))
                .chain(this::named);
    }

    /** Of those who have read a message; one more than are to be shown when there are more. */
    public Uni<List<Seen>> readersOf(long user, long room, long message) {
        return rooms.withReceipts(user, room)
                .chain(() -> receipts.placeOf(room, message))
                .map(place -> place.orElseThrow(ListReceipts::noMessage))
                .chain(place -> receipts.from(room, place, SHOWN + 1))
                .chain(this::named);
    }

    private Uni<List<Seen>> named(List<Receipt> found) {
        return names.of(found.stream().map(Receipt::user).toList())
                .map(known ->
                        found.stream().map(one -> new Seen(one, known.of(one.user()))).toList());
    }

    private static DomainException noMessage() {
        return new DomainException(ChatError.MESSAGE_NOT_FOUND, "There is no such message here.");
    }
}
