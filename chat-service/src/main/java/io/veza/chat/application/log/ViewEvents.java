package io.veza.chat.application.log;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.aside.KnownAsides;
import io.veza.chat.application.aside.ReadAsides;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.log.GovernanceEvent.MemberUpdated;
import io.veza.chat.domain.log.RoomEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Adds to events what people want to see with them, as it is now: a client that hears of it late is
 * brought to where the room is.
 */
@ApplicationScoped
public class ViewEvents {

    private final Names names;
    private final ReadAsides asides;

    public ViewEvents(Names names, ReadAsides asides) {
        this.names = names;
        this.asides = asides;
    }

    /** In the same order. */
    public Uni<List<EventView>> of(long room, List<RoomEvent> events) {
        return of(List.of(new Told(room, events))).map(List::getFirst);
    }

    /** Of many rooms at once; in the same order. */
    Uni<List<List<EventView>>> of(List<Told> told) {
        List<Uni<KnownAsides>> reads =
                told.stream().map(one -> asides.of(one.room(), one.events())).toList();
        return Uni.join().all(reads).andFailFast().chain(known -> named(told, known));
    }

    /** What people are called may have changed: whatever is said from now on has the new names. */
    Uni<Void> renew(List<Told> told) {
        List<Uni<Void>> changed =
                told.stream()
                        .filter(one ->
                                one.events().stream().anyMatch(MemberUpdated.class::isInstance))
                        .map(one -> names.forget(one.room()))
                        .toList();
        return changed.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.combine().all().unis(changed).discardItems();
    }

    private Uni<List<List<EventView>>> named(List<Told> told, List<KnownAsides> asides) {
        Stream<Long> people =
                told.stream()
                        .flatMap(one -> one.events().stream())
                        .flatMap(event -> event.people().stream());
        Stream<Long> others = asides.stream().flatMap(KnownAsides::people);
        return names.in(
                        told.stream().map(Told::room).toList(),
                        Stream.concat(people, others).distinct().toList())
                .map(known ->
                        IntStream.range(0, told.size())
                                .mapToObj(i -> views(told.get(i), known, asides.get(i)))
                                .toList());
    }

    private static List<EventView> views(Told told, Names.Known names, KnownAsides asides) {
        return told.events().stream().map(event -> EventView.of(event, names, asides)).toList();
    }

    /** Events of one room. */
    record Told(long room, List<RoomEvent> events) {}
}
