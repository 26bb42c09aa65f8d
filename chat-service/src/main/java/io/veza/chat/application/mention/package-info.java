/** What people are called in. */
@NullMarked
package io.veza.chat.application.mention;

import org.jspecify.annotations.NullMarked;
