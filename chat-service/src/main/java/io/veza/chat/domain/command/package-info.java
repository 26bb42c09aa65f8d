/**
 * What can be typed with a slash: what commands look like, and how a typed line is read. Reading
 * knows nothing of what a command does.
 */
@NullMarked
package io.veza.chat.domain.command;

import org.jspecify.annotations.NullMarked;
