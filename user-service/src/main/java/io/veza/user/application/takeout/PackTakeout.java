package io.veza.user.application.takeout;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.FindUser;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.domain.account.User;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutKey;
import io.veza.user.domain.takeout.TakeoutLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Puts the parts together and sends the link. Whoever packs makes a key of their own: of two who
 * do, the link of one is sent, and it opens that one's archive.
 */
@ApplicationScoped
class PackTakeout {

    private final Takeouts takeouts;
    private final Archives archives;
    private final TakeoutSeals seals;
    private final TakeoutSecrets secrets;
    private final FindUser find;
    private final WriteLetter write;
    private final TakeoutLimits limits;
    private final Clock clock;

    PackTakeout(
            Takeouts takeouts,
            Archives archives,
            TakeoutSeals seals,
            TakeoutSecrets secrets,
            FindUser find,
            WriteLetter write,
            TakeoutLimits limits,
            Clock clock) {
        this.takeouts = takeouts;
        this.archives = archives;
        this.seals = seals;
        this.secrets = secrets;
        this.find = find;
        this.write = write;
        this.limits = limits;
        this.clock = clock;
    }

    Uni<Void> handle(Takeout takeout, TakeoutKey parts) {
        TakeoutKey key = secrets.nextKey();
        String name = takeout.id() + "-" + secrets.nextName();
        return archives.pack(takeout, parts, name, key)
                .chain(size ->
                        size.isPresent()
                                ? finish(takeout, size.get(), name, key)
                                : takeouts.restart(
                                        takeout, clock.instant().plus(RunTakeouts.LEASE)));
    }

    private Uni<Void> finish(Takeout takeout, long size, String name, TakeoutKey key) {
        Takeout ready = takeout.ready(size, clock.instant(), limits);
        return letter(takeout, key)
                .chain(letter -> takeouts.finish(ready, name, letter))
                .call(first -> first ? Uni.createFrom().voidItem() : archives.discard(name))
                .chain(() -> archives.removeParts(takeout.id()));
    }

    private Uni<Letter> letter(Takeout takeout, TakeoutKey key) {
        return find.byId(takeout.account())
                .chain(user ->
                        seals.sealLink(takeout.id(), takeout.account(), key)
                                .map(link -> letter(takeout, user).with(link)));
    }

    private Letter letter(Takeout takeout, User user) {
        return write.to(user.id(), user.email(), LetterKind.TAKEOUT_READY, takeout.language());
    }
}
