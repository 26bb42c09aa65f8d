/**
 * Keeping the audit log, proving that it is whole, and letting admins read it, which is kept too.
 */
@NullMarked
package io.veza.user.application.audit;

import org.jspecify.annotations.NullMarked;
