package io.veza.user.application.identity;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Role;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.application.session.SignedIn;
import io.veza.user.domain.account.Bio;
import io.veza.user.domain.account.DisplayName;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.User;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.identity.Identity;
import io.veza.user.domain.identity.Newcomer;
import io.veza.user.domain.identity.VisitSecrets;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.session.Knock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Opens the account of somebody a provider knows, under the handle they have chosen. */
@ApplicationScoped
public class JoinByIdentity {

    private final Newcomers newcomers;
    private final Identities identities;
    private final EnterByIdentity enter;
    private final WriteLetter write;
    private final Ids ids;
    private final Clock clock;

    JoinByIdentity(
            Newcomers newcomers,
            Identities identities,
            EnterByIdentity enter,
            WriteLetter write,
            Ids ids,
            Clock clock) {
        this.newcomers = newcomers;
        this.identities = identities;
        this.enter = enter;
        this.write = write;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Who joins.
     *
     * @param displayName empty: the handle
     */
    public record Command(
            OpaqueSecret ticket, String handle, String email, String displayName, Knock knock) {

        @Override
        public String toString() {
            return "JoinByIdentity[" + handle + "]";
        }
    }

    public Uni<SignedIn> handle(Command command) {
        return newcomers
                .find(command.ticket().hash(), clock.instant())
                .map(found -> found.orElseThrow(VisitSecrets::invalid))
                .chain(newcomer -> join(newcomer, command));
    }

    private Uni<SignedIn> join(Newcomer newcomer, Command command) {
        Instant now = clock.instant();
        User user = user(newcomer, command, now);
        Identity identity =
                Identity.link(ids.next(), user.id(), newcomer.subject(), newcomer.name(), now);
        return identities
                .join(user, identity, command.ticket().hash(), letters(user, command))
                .chain(() ->
                        enter.handle(user.id(), new EnterByIdentity.Visitor(command.knock(), "")));
    }

    private User user(Newcomer newcomer, Command command, Instant now) {
        Handle handle = new Handle(command.handle());
        Email email = new Email(command.email());
        String name = command.displayName().isBlank() ? handle.value() : command.displayName();
        return new User(
                ids.next(),
                handle,
                email,
                new DisplayName(name),
                Bio.NONE,
                Role.USER,
                now,
                newcomer.hasProved(email));
    }

    /** Another address than the one the provider vouches for is proved as any other. */
    private List<Letter> letters(User user, Command command) {
        return user.emailVerified()
                ? List.of()
                : List.of(
                        write.to(
                                user.id(),
                                user.email(),
                                LetterKind.VERIFY_EMAIL,
                                command.knock().language()));
    }
}
