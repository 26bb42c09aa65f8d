package io.veza.user.application.apppassword;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.apppassword.AppPassword;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All app passwords of a person. */
@ApplicationScoped
public class ListAppPasswords {

    private final AppPasswords passwords;

    public ListAppPasswords(AppPasswords passwords) {
        this.passwords = passwords;
    }

    public Uni<List<AppPassword>> handle(long user) {
        return passwords.of(user);
    }
}
