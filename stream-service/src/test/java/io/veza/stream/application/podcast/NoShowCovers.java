package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.podcast.Show;
import io.veza.stream.domain.podcast.ShowCover;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** For tests in which none is shown. */
final class NoShowCovers implements ShowCovers {

    @Override
    public Uni<Integer> since(long owner, Instant since) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Void> show(ShowCover cover) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Void> hide(long show, Principal caller, Consumer<Show> check) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Map<Long, String>> of(Collection<Long> shows) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Map<Long, String>> erased(int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Void> forget(List<Long> ids) {
        throw new UnsupportedOperationException();
    }
}
