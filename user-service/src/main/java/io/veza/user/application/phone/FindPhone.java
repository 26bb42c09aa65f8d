package io.veza.user.application.phone;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.WriteNotice;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Which phone gets codes, as far as its owner is shown it, until they would rather have none. */
@ApplicationScoped
public class FindPhone {

    private final Phones phones;
    private final Messenger messenger;
    private final WriteNotice write;

    FindPhone(Phones phones, Messenger messenger, WriteNotice write) {
        this.phones = phones;
        this.messenger = messenger;
        this.write = write;
    }

    /**
     * @param offered whether this house sends text messages
     * @param digits the last two; empty when there is no phone
     */
    public record Found(boolean offered, String digits) {}

    public Uni<Found> handle(long account) {
        return phones.find(account, true)
                .map(found -> found.map(Phones.Phone::digits).orElse(""))
                .map(digits -> new Found(messenger.isOn(), digits));
    }

    /** What a sign-in may ask for instead of the app; empty when that is nothing. */
    public Uni<Optional<String>> usable(long account) {
        return messenger.isOn()
                ? phones.find(account, true).map(found -> found.map(Phones.Phone::digits))
                : Uni.createFrom().item(Optional.empty());
    }

    /** No code goes to it any more. Refuses PHONE_NOT_FOUND. */
    public Uni<Void> remove(long account, Language language) {
        return write.of(account, LetterKind.PHONE_REMOVED, language)
                .chain(notice -> phones.remove(account, notice))
                .invoke(removed -> {
                    if (!removed) {
                        throw SendCode.none();
                    }
                })
                .replaceWithVoid();
    }
}
