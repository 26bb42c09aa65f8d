/**
 * Sending messages later, each once. Any process may send any of them; a lease keeps two from
 * trying at the same time, and the nonce keeps a second try from saying it twice.
 */
@NullMarked
package io.veza.chat.application.scheduled;

import org.jspecify.annotations.NullMarked;
