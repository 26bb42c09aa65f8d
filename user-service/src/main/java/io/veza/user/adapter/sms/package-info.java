/** Text messages by Twilio's REST API, or by whoever speaks it. */
@NullMarked
package io.veza.user.adapter.sms;

import org.jspecify.annotations.NullMarked;
