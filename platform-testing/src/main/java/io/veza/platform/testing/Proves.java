package io.veza.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which requirements of the OWASP API Security Top 10 (2023) and of ASVS 5.0 a test shows to be
 * met: "OWASP API1:2023", "ASVS 9.1.2". docs/security-verification.md lists them all.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
public @interface Proves {
    String[] value();
}
