package io.veza.stream.application.effect;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.upload.StorageQuota;
import io.veza.stream.application.version.ReplaceFile;
import io.veza.stream.domain.effect.EffectError;
import io.veza.stream.domain.effect.Render;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.version.Version;
import io.veza.stream.domain.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Gives a track what was rendered of it, as if its artist had sent that file. */
@ApplicationScoped
class SaveRender {

    private final ReplaceFile replacing;
    private final StorageQuota quota;
    private final Clock clock;

    SaveRender(ReplaceFile replacing, StorageQuota quota, Clock clock) {
        this.replacing = replacing;
        this.quota = quota;
        this.clock = clock;
    }

    Uni<Version> handle(Render render, SourceFile made) {
        return quota.require(artist(render), made.sizeBytes())
                .chain(() ->
                        replacing.handle(
                                new ReplaceFile.Command(render.track(), render.id(), made),
                                present -> requireSame(present, render)));
    }

    /** Nobody is here: what they may keep is what they might when they asked for it. */
    private Principal artist(Render render) {
        Instant now = clock.instant();
        return Principal.of(render.person(), 0, render.role(), now, now);
    }

    /** What was made of another file would undo what its artist has done since. */
    private static void requireSame(Versions present, Render render) {
        boolean same =
                present.all().stream()
                        .filter(Version::current)
                        .anyMatch(version -> version.id() == render.source().folder());
        if (!same) {
            throw new DomainException(
                    EffectError.RENDER_OUTDATED, "The track plays another file by now");
        }
    }
}
