/**
 * What people type with a slash. Each command is a small class that calls the use case there is
 * anyway, so what it takes and what is recorded of it is decided there.
 */
@NullMarked
package io.veza.chat.application.command;

import org.jspecify.annotations.NullMarked;
