package io.veza.user.application.phone;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.WriteNotice;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;

/** No code goes to it any more. */
@ApplicationScoped
public class RemovePhone {

    private final Phones phones;
    private final WriteNotice write;

    RemovePhone(Phones phones, WriteNotice write) {
        this.phones = phones;
        this.write = write;
    }

    /** Refuses PHONE_NOT_FOUND. */
    public Uni<Void> handle(long account, Language language) {
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
