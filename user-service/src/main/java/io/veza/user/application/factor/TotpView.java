package io.veza.user.application.factor;

import java.time.Instant;

/** That codes are asked for, since when, and how many backup codes are left. */
public record TotpView(Instant since, int backupCodesLeft) {}
