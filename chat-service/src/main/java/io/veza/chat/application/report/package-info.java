/** Reports of messages and people: made, listed, resolved. */
@NullMarked
package io.veza.chat.application.report;

import org.jspecify.annotations.NullMarked;
