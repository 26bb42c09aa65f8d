package io.veza.chat.application.report;

import io.veza.chat.application.moderation.ModerationView;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A case with the names that belong to it; never those of who reported.
 *
 * @param roomName empty between two people
 * @param place where the message is; null: it is gone, or there is none
 * @param closedBy null: nobody yet
 * @param action what was done; null: nothing, or it was not asked for
 */
public record ReportView(
        Report report,
        String roomName,
        Person subject,
        Reports.@Nullable Place place,
        @Nullable Person closedBy,
        @Nullable ModerationView action) {}
