package io.veza.user.domain.factor;

import java.time.Duration;

/**
 * How second factors are asked for.
 *
 * @param issuer the name apps show
 * @param stepsBack codes before the present one that are taken
 * @param challenge how long a sign-in may wait for its code
 * @param challengeTries codes it may try
 * @param tries wrong codes of an account before the pause
 * @param pause how long no code of it is looked at then
 * @param trust how long a remembered device needs no code
 */
public record FactorLimits(
        String issuer,
        int stepsBack,
        Duration challenge,
        int challengeTries,
        int tries,
        Duration pause,
        Duration trust) {}
