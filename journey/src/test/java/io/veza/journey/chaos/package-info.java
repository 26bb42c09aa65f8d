/**
 * Chat while everything breaks: people write and read through two gateways and two chat-services
 * that are killed, paused and cut off. Started by {@code make chaos-chat}, not by the build.
 */
@NullMarked
package io.veza.journey.chaos;

import org.jspecify.annotations.NullMarked;
