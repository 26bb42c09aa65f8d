/**
 * Who somebody is on Veza: the account, its names, its password's rules. Pure and synchronous; how
 * it is stored or asked for lives elsewhere.
 */
@NullMarked
package io.veza.user.domain.account;

import org.jspecify.annotations.NullMarked;
