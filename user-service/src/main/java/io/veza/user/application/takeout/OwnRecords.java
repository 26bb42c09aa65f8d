package io.veza.user.application.takeout;

import io.smallrye.mutiny.Multi;
import io.veza.platform.kernel.Piece;

/** What this service holds of a person, without what is secret. */
@FunctionalInterface
public interface OwnRecords {

    Multi<Piece> read(long account);
}
