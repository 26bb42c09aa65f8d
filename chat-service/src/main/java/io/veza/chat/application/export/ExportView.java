package io.veza.chat.application.export;

import io.veza.chat.domain.export.RoomExport;
import io.veza.chat.domain.room.Room;

/** An export and its room. */
public record ExportView(RoomExport export, Room room) {}
