package io.veza.stream.adapter.postgres.podcast;

import io.vertx.mutiny.sqlclient.Row;
import io.veza.stream.domain.podcast.ForeignText;
import io.veza.stream.domain.podcast.ForeignText.Kind;

/**
 * Between texts and rows of {@code feed_text}. The table, and the version before, which may run
 * beside this one, know no pages: they stand there as JSON, and a fragment, which no server is
 * sent, tells them by their address.
 */
final class TextRows {

    private static final String PAGE = "#:text/html";

    private TextRows() {}

    static String kind(ForeignText text) {
        return (text.kind() == Kind.HTML ? Kind.JSON : text.kind()).name();
    }

    static String address(ForeignText text) {
        return text.kind() == Kind.HTML ? text.address() + PAGE : text.address();
    }

    static ForeignText read(Row row) {
        String address = row.getString("address");
        String language = row.getString("language");
        return address.endsWith(PAGE)
                ? new ForeignText(
                        Kind.HTML, address.substring(0, address.length() - PAGE.length()), language)
                : new ForeignText(Kind.valueOf(row.getString("kind")), address, language);
    }
}
