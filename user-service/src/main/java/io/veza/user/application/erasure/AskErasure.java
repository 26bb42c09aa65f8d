package io.veza.user.application.erasure;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import io.veza.user.application.account.FindUser;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.application.session.AnnounceEnds;
import io.veza.user.domain.account.User;
import io.veza.user.domain.erasure.Erasure;
import io.veza.user.domain.erasure.ErasureError;
import io.veza.user.domain.erasure.ErasureLimits;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Has somebody erased after a while. Until then nobody sees them, and signing in cancels it. */
@ApplicationScoped
public class AskErasure {

    private static final String WRONG = "This is not the handle of this account.";

    private final FindUser find;
    private final Erasures erasures;
    private final WriteLetter write;
    private final AnnounceEnds announce;
    private final ErasureLimits limits;
    private final Clock clock;

    AskErasure(
            FindUser find,
            Erasures erasures,
            WriteLetter write,
            AnnounceEnds announce,
            ErasureLimits limits,
            Clock clock) {
        this.find = find;
        this.erasures = erasures;
        this.write = write;
        this.announce = announce;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param handle as it was typed
     */
    public record Command(long user, String handle, Language language) {}

    /** Says when it begins. */
    public Uni<Instant> handle(Command command) {
        return find.byId(command.user())
                .invoke(user -> requireTyped(user, command.handle()))
                .chain(user -> begin(user, command.language()));
    }

    private static void requireTyped(User user, String typed) {
        String handle = typed.strip().toLowerCase(Locale.ROOT);
        String bare = handle.startsWith("@") ? handle.substring(1) : handle;
        if (!bare.equals(user.handle().value())) {
            throw DomainException.invalid(
                    ErasureError.HANDLE_WRONG, WRONG, List.of(new FieldViolation("handle", WRONG)));
        }
    }

    private Uni<Instant> begin(User user, Language language) {
        Letter notice = write.to(user.id(), user.email(), LetterKind.ERASURE_ASKED, language);
        // What is told of it has its number.
        Erasure asked = Erasure.asked(notice.id(), user.id(), clock.instant(), limits);
        return erasures.begin(asked, language, notice)
                .chain(announce::handle)
                .replaceWith(asked.beginsAt());
    }
}
