package io.veza.stream.application.upload;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.upload.Upload;
import io.veza.stream.domain.upload.Usage;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Uploads in memory, with their writers. */
final class Desk implements Uploads {

    final Map<Long, Upload> uploads = new HashMap<>();
    final Map<Long, String> writers = new HashMap<>();
    private final Usage usage;

    Desk(Usage usage) {
        this.usage = usage;
    }

    @Override
    public Uni<Void> add(Upload upload, Consumer<Usage> rule) {
        return Uni.createFrom()
                .item(usage)
                .invoke(rule)
                .invoke(() -> uploads.put(upload.id(), upload))
                .replaceWithVoid();
    }

    @Override
    public Uni<Usage> usage(long owner) {
        return Uni.createFrom().item(usage);
    }

    @Override
    public Uni<Optional<Upload>> find(long id, long owner) {
        return Uni.createFrom()
                .item(
                        Optional.ofNullable(uploads.get(id))
                                .filter(upload -> upload.owner() == owner));
    }

    @Override
    public Uni<Boolean> isHeld(long id) {
        return Uni.createFrom().item(writers.containsKey(id));
    }

    @Override
    public Uni<Optional<Upload>> claim(long id, long received, String writer, Instant until) {
        boolean free = writers.putIfAbsent(id, writer) == null;
        return Uni.createFrom()
                .item(
                        Optional.ofNullable(uploads.get(id))
                                .filter(upload -> free && upload.received() == received));
    }

    @Override
    public Uni<Boolean> advance(Upload upload, String writer, Instant until) {
        boolean own = writer.equals(writers.get(upload.id()));
        if (own) {
            uploads.put(upload.id(), upload);
        }
        return Uni.createFrom().item(own);
    }

    @Override
    public Uni<Void> finish(long id) {
        uploads.computeIfPresent(id, (_, upload) -> upload.finish());
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Boolean> drop(long id, long owner) {
        return find(id, owner).map(found -> found.isPresent() && uploads.remove(id) != null);
    }

    @Override
    public Uni<List<Upload>> whole(int most) {
        return Uni.createFrom().item(uploads.values().stream().filter(Upload::isWhole).toList());
    }

    @Override
    public Uni<List<Long>> expired(int most) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<Void> forget(List<Long> ids) {
        return Uni.createFrom().voidItem();
    }
}
