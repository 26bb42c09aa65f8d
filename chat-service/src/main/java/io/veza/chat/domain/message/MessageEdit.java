package io.veza.chat.domain.message;

import java.time.Instant;

/**
 * Words that were replaced.
 *
 * @param number 1 for what the first edit replaced
 * @param words empty where there were none
 * @param at when they were replaced
 */
public record MessageEdit(int number, String words, Instant at) {}
