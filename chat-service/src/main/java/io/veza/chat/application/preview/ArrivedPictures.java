package io.veza.chat.application.preview;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.message.PreviewPicture.Painted;
import java.util.List;

/** Pictures that were painted, and whose rooms are still to be told. */
public interface ArrivedPictures {

    Uni<List<Arrived>> waiting(int most);

    /** The room has been told. */
    Uni<Void> told(Arrived arrived);

    /** A picture for a preview of this message. */
    record Arrived(long room, long message, Painted painted) {}
}
