package io.veza.stream.adapter.postgres;

import io.veza.stream.domain.credits.Credit;
import io.veza.stream.domain.credits.CreditRole;
import io.veza.stream.domain.credits.Credits;
import io.veza.stream.domain.credits.Imprint;
import io.veza.stream.domain.credits.Isrc;
import io.veza.stream.domain.credits.Licence;
import io.veza.stream.domain.track.Download;
import io.veza.stream.domain.track.Release;
import io.veza.stream.domain.track.Schedule;
import io.veza.stream.domain.track.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of {@code track} that say how it comes out. */
@Embeddable
class ReleaseColumns {

    static final String NAMES =
            "credit_names, credit_roles, credit_words, credit_accounts, isrc, licence, explicit,"
                    + " composer, publisher, phonogram, copyright, language, download, publish_at,"
                    + " publish_as, published_at";

    /** This and the next three say one credit at each place. */
    @Column(name = "credit_names")
    String[] creditNames = {};

    @Column(name = "credit_roles")
    String[] creditRoles = {};

    @Column(name = "credit_words")
    String[] creditWords = {};

    @Column(name = "credit_accounts")
    Long[] creditAccounts = {};

    String isrc = "";
    String licence = Licence.ALL_RIGHTS_RESERVED.name();
    boolean explicit;
    String composer = "";
    String publisher = "";
    String phonogram = "";
    String copyright = "";
    String language = "";
    String download = Download.OFF.name();

    @Column(name = "publish_at")
    @Nullable Instant publishAt;

    @Column(name = "publish_as")
    @Nullable String publishAs;

    @Column(name = "published_at")
    @Nullable Instant publishedAt;

    void take(Release release) {
        take(release.credits());
        download = release.download().name();
        Schedule schedule = release.schedule();
        publishAt = schedule == null ? null : schedule.at();
        publishAs = schedule == null ? null : schedule.as().name();
        publishedAt = release.publishedAt();
    }

    private void take(Credits credits) {
        List<Credit> people = credits.people();
        creditNames = column(people, Credit::name);
        creditRoles = column(people, credit -> credit.role().name());
        creditWords = column(people, Credit::other);
        creditAccounts = people.stream().map(Credit::account).toArray(Long[]::new);
        isrc = credits.isrc().value();
        licence = credits.licence().name();
        explicit = credits.explicit();
        composer = credits.imprint().composer();
        publisher = credits.imprint().publisher();
        phonogram = credits.imprint().phonogram();
        copyright = credits.imprint().copyright();
        language = credits.language();
    }

    private static String[] column(List<Credit> people, Function<Credit, String> part) {
        return people.stream().map(part).toArray(String[]::new);
    }

    Release toRelease() {
        return new Release(credits(), Download.valueOf(download), schedule(), publishedAt);
    }

    private @Nullable Schedule schedule() {
        return publishAt == null || publishAs == null
                ? null
                : new Schedule(publishAt, Visibility.valueOf(publishAs));
    }

    private Credits credits() {
        return new Credits(
                IntStream.range(0, creditNames.length).mapToObj(this::credit).toList(),
                new Isrc(isrc),
                Licence.valueOf(licence),
                explicit,
                new Imprint(composer, publisher, phonogram, copyright),
                language);
    }

    private Credit credit(int place) {
        return new Credit(
                creditNames[place],
                CreditRole.valueOf(creditRoles[place]),
                creditWords[place],
                creditAccounts[place]);
    }
}
