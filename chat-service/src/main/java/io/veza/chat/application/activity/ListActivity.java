package io.veza.chat.application.activity;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.Keyset;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.activity.Activity;
import io.veza.chat.domain.person.Person;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** The feed of the home page, newest first. */
@ApplicationScoped
public class ListActivity {

    private final Activities activities;
    private final Names names;

    public ListActivity(Activities activities, Names names) {
        this.activities = activities;
        this.names = names;
    }

    public record Query(long user, PageRequest page) {}

    public Uni<Page<Entry>> handle(Query query) {
        int limit = query.page().limit();
        return activities
                .list(query.user(), Keyset.parse(query.page().cursor()), limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> new Keyset(row.at(), row.id()).cursor()))
                .chain(this::named);
    }

    private Uni<Page<Entry>> named(Page<Activity> page) {
        return names.of(page.items().stream().map(Activity::actor).distinct().toList())
                .map(known -> page.map(row -> new Entry(row, known.of(row.actor()))));
    }

    /** What happened, with the name of who did it. */
    public record Entry(Activity activity, Person actor) {}
}
