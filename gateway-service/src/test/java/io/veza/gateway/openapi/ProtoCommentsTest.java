package io.veza.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class ProtoCommentsTest {

    @Test
    void commentsBelongToWhatStandsBelowThem() {
        String proto =
                """
                syntax = "proto3";
                package veza.test.v1;

                // A room.
                // Of one's own.
                message Room {
                  // Kind of room.
                  enum Kind {
                    KIND_UNSPECIFIED = 0;
                  }
                  // Its number.
                  int64 id = 1 [(buf.validate.field).int64.gt = 0];
                  Kind kind = 2 [(buf.validate.field).enum = {
                    defined_only: true
                  }];
                  oneof position {
                    // Where to begin.
                    int32 before = 3;
                  }
                  // By id.
                  map<int64, Kind> others = 4;
                }

                // Nothing.
                message Empty {}

                // Last.
                message Last {
                  // Text.
                  optional string text = 1;
                }
                """;

        var comments = ProtoComments.parse(proto);

        assertThat(comments)
                .containsOnly(
                        entry("veza.test.v1.Room", "A room. Of one's own."),
                        entry("veza.test.v1.Room.Kind", "Kind of room."),
                        entry("veza.test.v1.Room.id", "Its number."),
                        entry("veza.test.v1.Room.before", "Where to begin."),
                        entry("veza.test.v1.Room.others", "By id."),
                        entry("veza.test.v1.Empty", "Nothing."),
                        entry("veza.test.v1.Last", "Last."),
                        entry("veza.test.v1.Last.text", "Text."));
    }
}
