/** Phones that get codes, for those who have an app already: adding, proving, using, removing. */
@NullMarked
package io.veza.user.application.phone;

import org.jspecify.annotations.NullMarked;
