/** What people and rules bring to those who keep order, and what becomes of it. */
@NullMarked
package io.veza.chat.domain.report;

import org.jspecify.annotations.NullMarked;
