package io.veza.user.domain.factor;

import io.veza.user.domain.session.Factor;

/**
 * What somebody has shown who is asked for more.
 *
 * @param factor the password, or what stands for it
 */
public record FirstStep(long account, Factor factor) {}
