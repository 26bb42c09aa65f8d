package io.veza.user.application.alert;

import io.veza.user.domain.alert.Finding;
import io.veza.user.domain.alert.SignIn;
import io.veza.user.domain.alert.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An unusual sign-in as its owner sees it.
 *
 * @param verdict null while it waits for one
 */
public record AlertView(
        long session, SignIn signIn, Finding finding, @Nullable Verdict verdict, boolean living) {}
