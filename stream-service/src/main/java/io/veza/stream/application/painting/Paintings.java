package io.veza.stream.application.painting;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;

/** Where paintings of one kind are kept, as far as they end. */
public interface Paintings {

    /** Folders of what nobody shows any more, by id. */
    Uni<Map<Long, String>> erased(int most);

    /** Nothing is left of these. */
    Uni<Void> forget(List<Long> ids);
}
