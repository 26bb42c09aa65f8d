package io.veza.user.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.veza.user.application.profile.Shown;
import io.veza.user.domain.profile.About;
import io.veza.user.domain.profile.Audience;
import io.veza.user.domain.profile.Badge;
import io.veza.user.domain.profile.Link;
import io.veza.user.domain.profile.Privacy;
import io.veza.user.domain.profile.Writers;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people show of themselves, between rows and the domain. */
final class ProfileRows {

    static final String PRIVACY =
            """
            select p.closed, p.lists, p.directs, p.findable, p.suggested, p.formerly
              from (select) as one left join privacy p on p.account = $1
            """;

    /** Former handles are told for as long as they lead here. */
    static final String SHOWN =
            """
            select b.pronouns, b.location, b.links, b.genres,
                   p.closed, p.lists, p.directs, p.findable, p.suggested, p.formerly,
                   array(select kind from badge where account = $1) as badges,
                   array(select h.handle from past_handle h
                          where h.account = $1 and h.kept_until > $2
                          order by h.given_up desc limit 3) as handles,
                   (select count(*) from follow where followed = $1 and not pending)::int
                       as followers,
                   (select count(*) from follow where follower = $1 and not pending)::int
                       as followed,
                   a.avatar, a.banner
              from account a
              left join about b on b.account = a.id left join privacy p on p.account = a.id
             where a.id = $1
            """;

    private ProfileRows() {}

    static Shown shown(Row row) {
        return new Shown(
                about(row),
                privacy(row),
                badges(row),
                List.of(row.getArrayOfStrings("handles")),
                row.getInteger("followers"),
                row.getInteger("followed"),
                row.getString("avatar"),
                row.getString("banner"));
    }

    private static About about(Row row) {
        if (row.getString("pronouns") == null) {
            return About.NOTHING;
        }
        return new About(
                row.getString("pronouns"),
                row.getString("location"),
                Arrays.stream(row.getArrayOfStrings("links")).map(Link::new).toList(),
                List.of(row.getArrayOfStrings("genres")));
    }

    static Privacy privacy(Row row) {
        if (row.getString("lists") == null) {
            return Privacy.USUAL;
        }
        return new Privacy(
                row.getBoolean("closed"),
                Audience.valueOf(row.getString("lists")),
                Writers.valueOf(row.getString("directs")),
                row.getBoolean("findable"),
                row.getBoolean("suggested"),
                row.getBoolean("formerly"));
    }

    private static Set<Badge> badges(Row row) {
        return Stream.of(row.getArrayOfStrings("badges"))
                .map(Badge::valueOf)
                .collect(Collectors.toSet());
    }
}
