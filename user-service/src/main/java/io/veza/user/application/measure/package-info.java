/** Bans, their end, and changes of rank: taken, kept with their reason, told to every service. */
@NullMarked
package io.veza.user.application.measure;

import org.jspecify.annotations.NullMarked;
