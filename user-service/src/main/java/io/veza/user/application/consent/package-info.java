/** Lets people agree, and keeps to what they have taken back. */
@NullMarked
package io.veza.user.application.consent;

import org.jspecify.annotations.NullMarked;
