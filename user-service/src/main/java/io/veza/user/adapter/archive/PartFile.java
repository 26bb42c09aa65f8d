package io.veza.user.adapter.archive;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Piece;
import io.veza.platform.runtime.Workers;
import io.veza.user.application.takeout.Archives;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What one service tells, piece behind piece; under its name only once it is whole. */
final class PartFile implements Archives.Part {

    private final Path draft;
    private final Path target;
    private final DataOutputStream out;
    private final Workers workers;

    PartFile(Path draft, Path target, DataOutputStream out, Workers workers) {
        this.draft = draft;
        this.target = target;
        this.out = out;
        this.workers = workers;
    }

    @Override
    public Uni<Void> write(Piece piece) {
        return run(() -> {
            out.writeUTF(piece.file());
            out.writeInt(piece.content().length);
            out.write(piece.content());
        });
    }

    @Override
    public Uni<Void> close() {
        return run(() -> {
            out.close();
            Files.move(
                    draft,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        });
    }

    @Override
    public Uni<Void> discard() {
        return run(() -> {
            out.close();
            Files.deleteIfExists(draft);
        });
    }

    private Uni<Void> run(Writing writing) {
        return workers.run(
                        () -> {
                            writing.run();
                            return true;
                        })
                .replaceWithVoid();
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
