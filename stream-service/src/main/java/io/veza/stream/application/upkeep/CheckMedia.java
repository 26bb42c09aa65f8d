package io.veza.stream.application.upkeep;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.stream.application.upkeep.MediaObjects.Looked;
import io.veza.stream.domain.media.MediaObject;
import io.veza.stream.domain.media.Shelf;
import io.veza.stream.domain.upkeep.Care;
import io.veza.stream.domain.upkeep.Fault;
import io.veza.stream.domain.upkeep.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds what is stored against what should be. */
@ApplicationScoped
public class CheckMedia {

    private static final int PAGE = 20;

    private final MediaObjects objects;
    private final References references;
    private final Storeroom storeroom;
    private final CareRounds rounds;
    private final UpkeepLimits limits;
    private final Clock clock;

    CheckMedia(
            MediaObjects objects,
            References references,
            Storeroom storeroom,
            CareRounds rounds,
            UpkeepLimits limits,
            Clock clock) {
        this.objects = objects;
        this.references = references;
        this.storeroom = storeroom;
        this.rounds = rounds;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param whole read every byte; else only of what was not read for long
     */
    public record Command(boolean whole) {}

    public Uni<Findings> handle(Command command) {
        Walk walk = new Walk();
        return objects.learnOriginals()
                .chain(() ->
                        Uni.createFrom()
                                .deferred(() -> objects.page(walk.after, PAGE))
                                .call(page -> check(page, command.whole(), walk))
                                .repeat()
                                .whilst(page -> !page.isEmpty())
                                .collect()
                                .last())
                .map(_ -> walk.findings);
    }

    private Uni<Void> check(List<MediaObject> page, boolean whole, Walk walk) {
        if (page.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(page)
                .onItem()
                .transformToUniAndConcatenate(object -> look(object, whole))
                .collect()
                .asList()
                .chain(this::withoutThoseThatChanged)
                .chain(this::withoutThoseNothingRefersTo)
                .call(objects::looked)
                .invoke(looks -> walk.take(page, looks))
                .call(() -> progress(walk.findings))
                .replaceWithVoid();
    }

    private Uni<Looked> look(MediaObject object, boolean whole) {
        boolean read = whole || object.readAt().isBefore(clock.instant().minus(limits.readEvery()));
        return storeroom.inspect(object, read).map(fault -> new Looked(object, fault, read));
    }

    /** What went or was replaced while it was looked for is no loss. */
    private Uni<List<Looked>> withoutThoseThatChanged(List<Looked> looks) {
        List<MediaObject> faulty =
                looks.stream()
                        .filter(look -> look.fault().isPresent())
                        .map(Looked::object)
                        .toList();
        return faulty.isEmpty()
                ? Uni.createFrom().item(looks)
                : objects.unchanged(faulty).map(same -> only(looks, same));
    }

    private static List<Looked> only(List<Looked> looks, Set<String> keys) {
        return looks.stream()
                .filter(look -> look.fault().isEmpty() || keys.contains(look.object().key()))
                .toList();
    }

    /** A removal that was killed leaves a record of nothing. */
    private Uni<List<Looked>> withoutThoseNothingRefersTo(List<Looked> looks) {
        Map<Shelf, Set<String>> names = new HashMap<>();
        looks.stream()
                .filter(look -> look.fault().isPresent())
                .map(look -> look.object().key())
                .forEach(key ->
                        Shelf.of(key)
                                .ifPresent(shelf ->
                                        names.computeIfAbsent(shelf, _ -> new HashSet<>())
                                                .add(Shelf.nameIn(key))));
        Set<String> unused = new HashSet<>();
        return Multi.createFrom()
                .iterable(names.entrySet())
                .onItem()
                .transformToUniAndConcatenate(entry -> unused(entry.getKey(), entry.getValue()))
                .invoke(unused::addAll)
                .collect()
                .last()
                .chain(() -> forget(looks, unused));
    }

    private Uni<Set<String>> unused(Shelf shelf, Set<String> names) {
        return references
                .inUse(shelf, names)
                .map(used -> {
                    Set<String> left = new HashSet<>();
                    names.stream()
                            .filter(name -> !used.contains(name))
                            .forEach(name -> left.add(shelf.folder() + "/" + name));
                    return left;
                });
    }

    private Uni<List<Looked>> forget(List<Looked> looks, Set<String> unused) {
        Set<String> keys = new HashSet<>();
        looks.stream()
                .filter(look -> look.fault().isPresent())
                .map(look -> look.object().key())
                .filter(key -> unused.contains(thing(key)))
                .forEach(keys::add);
        List<Looked> left =
                looks.stream().filter(look -> !keys.contains(look.object().key())).toList();
        return keys.isEmpty()
                ? Uni.createFrom().item(looks)
                : objects.forget(keys).replaceWith(left);
    }

    private static String thing(String key) {
        return key.substring(0, key.indexOf('/') + 1) + Shelf.nameIn(key);
    }

    private Uni<Void> progress(Findings findings) {
        return rounds.progress(Care.INTEGRITY, findings.checked(), findings.faults().size());
    }

    private static final class Walk {

        private String after = "";
        private Findings findings = Findings.NONE;

        void take(List<MediaObject> page, List<Looked> looks) {
            Map<String, Fault> faults = new HashMap<>();
            for (Looked look : looks) {
                Optional<Fault> fault = look.fault();
                fault.ifPresent(found -> faults.put(look.object().key(), found));
            }
            after = page.getLast().key();
            findings = findings.with(page.size(), faults);
        }
    }
}
