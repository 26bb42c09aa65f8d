/** What an operator may set, and the beans made from it. */
@NullMarked
package io.veza.chat.config;

import org.jspecify.annotations.NullMarked;
