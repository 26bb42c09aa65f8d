package io.veza.user.application.account;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes to somebody what was done with their account, in the language of whoever did it. */
@ApplicationScoped
public class WriteNotice {

    private final FindUser find;
    private final WriteLetter write;

    WriteNotice(FindUser find, WriteLetter write) {
        this.find = find;
        this.write = write;
    }

    public Uni<Letter> of(long account, LetterKind kind, Language language) {
        return find.byId(account).map(user -> write.to(account, user.email(), kind, language));
    }
}
