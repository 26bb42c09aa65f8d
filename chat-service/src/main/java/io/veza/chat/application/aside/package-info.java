/**
 * What messages are shown with that is not in their own row: what they reply to, their threads, how
 * their polls stand.
 */
@NullMarked
package io.veza.chat.application.aside;

import org.jspecify.annotations.NullMarked;
