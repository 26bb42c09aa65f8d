package io.veza.stream.application.catalogue;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.stream.domain.catalogue.Label;
import io.veza.stream.domain.catalogue.LabelKind;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Lists genres or tags, the most used first. */
@ApplicationScoped
public class ListLabels {

    private static final String BETWEEN = "-";

    private final Catalogue catalogue;

    ListLabels(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Uni<Page<Label>> handle(LabelKind kind, String beginning, PageRequest page) {
        return catalogue
                .labels(kind, beginning.strip(), after(page.cursor()), page.limit() + 1)
                .map(found -> Page.cut(found, page.limit(), ListLabels::cursor));
    }

    private static String cursor(Label label) {
        return label.tracks() + BETWEEN + label.id();
    }

    private static @Nullable Label after(@Nullable String cursor) {
        try {
            if (cursor == null) {
                return null;
            }
            String[] parts = cursor.split(BETWEEN, 2);
            return new Label(Integer.parseInt(parts[1]), "", Integer.parseInt(parts[0]));
        } catch (NumberFormatException | IndexOutOfBoundsException foreign) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
    }
}
