package io.veza.chat.application.takeout;

import io.smallrye.mutiny.Multi;
import io.veza.platform.kernel.Piece;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Gives out all that somebody said, chose and is part of, file by file. */
@ApplicationScoped
public class ReadSubject {

    private final Belongings belongings;

    ReadSubject(Belongings belongings) {
        this.belongings = belongings;
    }

    public Multi<Piece> handle(long subject) {
        return Multi.createFrom()
                .iterable(belongings.files())
                .onItem()
                .transformToMultiAndConcatenate(file -> file(file, subject));
    }

    private Multi<Piece> file(String file, long subject) {
        return belongings
                .read(file, subject)
                .onItem()
                .transformToMultiAndConcatenate(text -> Multi.createFrom().items(cut(file, text)));
    }

    private static Stream<Piece> cut(String file, String text) {
        return Piece.cut(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
