/**
 * What moderators do about people and their messages. Each action is recorded with its reason, and
 * what keeps somebody out or silent can be reversed.
 */
@NullMarked
package io.veza.chat.domain.moderation;

import org.jspecify.annotations.NullMarked;
