package io.veza.stream.application.version;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.version.Version;
import io.veza.stream.domain.version.Versions;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The files of all tracks. What is written is one transaction; an unknown track fails with a {@link
 * DomainException} TRACK_NOT_FOUND.
 */
public interface TrackFiles {

    Uni<Versions> of(long track);

    /**
     * Adds one, with the job that encodes it, unless the rule refuses.
     *
     * @param id under which the file is stored; one that is there already is given out
     */
    Uni<Version> add(long track, long id, SourceFile file, Consumer<Versions> rule);

    /** Plays the chosen one from now on, or has it encoded first where nothing else is left. */
    Uni<Version> play(long track, Function<Versions, Version> choice);

    /** Removes the chosen one and has its files follow; whoever encodes it stops. */
    Uni<Void> remove(long track, Function<Versions, Version> choice);
}
