package io.veza.stream.domain.catalogue;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;

/** In which order the catalogue is gone through. */
public sealed interface CatalogueOrder {

    record Newest() implements CatalogueOrder {}

    /** From A to Z. */
    record Title() implements CatalogueOrder {}

    record Ranked(Ranking ranking) implements CatalogueOrder {}

    /**
     * All tracks stand on a circle; a seed says where one enters it.
     *
     * @param seed each is another order
     */
    record Random(long seed) implements CatalogueOrder {}

    /** Refuses a place that belongs to another order. */
    default void requireOwn(Place place) {
        try {
            switch (this) {
                case Newest _, Title _ -> {}
                case Ranked _ -> Double.parseDouble(place.value());
                case Random _ -> Long.parseLong(place.value());
            }
        } catch (NumberFormatException foreign) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
    }
}
