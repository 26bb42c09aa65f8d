package io.veza.chat.application.preview;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.rule.ScreenMessage;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.message.LinkPreview;
import io.veza.chat.domain.message.Links;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks behind the links of one message after the other and tells their rooms. */
@ApplicationScoped
public class ShowPreviews {

    private final PreviewJobs jobs;
    private final Pages pages;
    private final ScreenMessage screen;
    private final RoomWriter writer;
    private final Ids ids;

    public ShowPreviews(
            PreviewJobs jobs, Pages pages, ScreenMessage screen, RoomWriter writer, Ids ids) {
        this.jobs = jobs;
        this.pages = pages;
        this.screen = screen;
        this.writer = writer;
        this.ids = ids;
    }

    /** False when nothing waits. */
    public Uni<Boolean> step() {
        return jobs.claim()
                .chain(job ->
                        job.isEmpty()
                                ? Uni.createFrom().item(false)
                                : show(job.get()).replaceWith(true));
    }

    private Uni<Void> show(PreviewJobs.Job job) {
        return found(Links.in(job.words()))
                .chain(found -> screen.admit(job.room(), found, Page::words))
                .chain(found -> found.isEmpty() ? nothing() : write(job, found))
                .chain(() -> jobs.done(job));
    }

    private Uni<List<Page>> found(List<String> links) {
        if (links.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join()
                .all(links.stream().map(pages::look).toList())
                .andFailFast()
                .map(answers -> answers.stream().flatMap(Optional::stream).toList());
    }

    /**
     * A refusal is an answer too: the message is gone, or has other words. Pictures follow by
     * themselves: nobody waits for them here.
     */
    private Uni<Void> write(PreviewJobs.Job job, List<Page> found) {
        List<LinkPreview> previews = new ArrayList<>();
        Map<Long, String> named = new HashMap<>();
        for (Page page : found) {
            long picture = ids.next();
            previews.add(page.waitingFor(picture));
            if (page.picture() != null) {
                named.put(picture, page.picture().address());
            }
        }
        Intent.Preview preview =
                new Intent.Preview(job.author(), job.message(), job.edits(), previews, named);
        return writer.write(job.room(), preview).replaceWithVoid();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
