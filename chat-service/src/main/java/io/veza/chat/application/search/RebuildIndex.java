package io.veza.chat.application.search;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.search.SearchBacklog.Progress;
import jakarta.enterprise.context.ApplicationScoped;

/** Indexes everything anew, in the background: the index answers meanwhile. */
@ApplicationScoped
public class RebuildIndex {

    private final SearchBacklog backlog;

    public RebuildIndex(SearchBacklog backlog) {
        this.backlog = backlog;
    }

    public Uni<Progress> handle() {
        return backlog.reset().chain(backlog::progress);
    }

    public Uni<Progress> progress() {
        return backlog.progress();
    }
}
