package io.veza.gateway.export;

import com.google.protobuf.Message;
import io.veza.platform.problem.ProtoJson;
import io.veza.proto.chat.v1.ExportPage;
import java.util.List;

/** One JSON object; members and messages are arrays that grow page by page. */
final class JsonExport implements ExportWriter {

    private final StringBuilder out = new StringBuilder();
    private boolean begun;
    private boolean atMessages;
    private boolean follows;

    @Override
    public String write(ExportPage page) {
        out.setLength(0);
        if (!begun) {
            begun = true;
            out.append("{\"format\":\"veza.room-export\",\"version\":1,\"export\":")
                    .append(ProtoJson.print(page.getExport()))
                    .append(",\"members\":[");
        }
        items(page.getMembersList());
        if (!page.hasNextCursor() || page.getMessagesCount() > 0) {
            turnToMessages();
        }
        items(page.getMessagesList());
        if (!page.hasNextCursor()) {
            out.append("]}\n");
        }
        return out.toString();
    }

    private void turnToMessages() {
        if (!atMessages) {
            atMessages = true;
            follows = false;
            out.append("],\"messages\":[");
        }
    }

    private void items(List<? extends Message> items) {
        for (Message item : items) {
            out.append(follows ? ",\n" : "\n").append(ProtoJson.print(item));
            follows = true;
        }
    }
}
