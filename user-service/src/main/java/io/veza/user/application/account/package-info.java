/**
 * Use cases on accounts and profiles, with the ports they need. One class per use case; reads
 * answer with views or the aggregate itself.
 */
@NullMarked
package io.veza.user.application.account;

import org.jspecify.annotations.NullMarked;
