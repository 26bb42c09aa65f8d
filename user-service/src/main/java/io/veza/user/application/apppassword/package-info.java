/** Making, listing and revoking app passwords, and trading one for an access token. */
@NullMarked
package io.veza.user.application.apppassword;

import org.jspecify.annotations.NullMarked;
