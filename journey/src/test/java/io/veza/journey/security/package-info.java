/**
 * What an attacker would try, over the whole API as the served document lists it: an operation that
 * is added is attacked from its first day on. What each test proves of the OWASP API Security Top
 * 10 and of ASVS is in docs/security-verification.md.
 */
@NullMarked
package io.veza.journey.security;

import org.jspecify.annotations.NullMarked;
