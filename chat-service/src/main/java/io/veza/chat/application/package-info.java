/**
 * What all lists share. One package beside this for each noun holds its use cases and their ports.
 */
@NullMarked
package io.veza.chat.application;

import org.jspecify.annotations.NullMarked;
