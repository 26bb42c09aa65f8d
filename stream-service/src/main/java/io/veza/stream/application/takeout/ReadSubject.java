package io.veza.stream.application.takeout;

import io.smallrye.mutiny.Multi;
import io.veza.platform.kernel.Piece;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Gives out all that somebody has brought here, file by file: first what is said of it. */
@ApplicationScoped
public class ReadSubject {

    private final Holdings holdings;
    private final UploadReader reader;

    ReadSubject(Holdings holdings, UploadReader reader) {
        this.holdings = holdings;
        this.reader = reader;
    }

    public Multi<Piece> handle(long subject) {
        Multi<Piece> tables =
                Multi.createFrom()
                        .iterable(holdings.tables())
                        .onItem()
                        .transformToMultiAndConcatenate(table -> table(table, subject));
        Multi<Piece> uploads =
                holdings.uploads(subject).onItem().transformToMultiAndConcatenate(this::upload);
        return Multi.createBy().concatenating().streams(tables, uploads);
    }

    private Multi<Piece> table(String table, long subject) {
        return holdings.read(table, subject)
                .onItem()
                .transformToMultiAndConcatenate(text -> Multi.createFrom().items(cut(table, text)));
    }

    private Multi<Piece> upload(Holdings.Upload upload) {
        return reader.read(upload.key(), Piece.LARGEST)
                .map(content -> new Piece(upload.file(), content));
    }

    private static Stream<Piece> cut(String file, String text) {
        return Piece.cut(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
