/**
 * Reading the feed of the home page. It is written by a projection of the events of all services.
 */
@NullMarked
package io.veza.chat.application.activity;

import org.jspecify.annotations.NullMarked;
