#!/usr/bin/env python3
"""ws.py HOST:PORT TOKEN ROOM [SEED]: says all kinds of nonsense over the WebSocket, byte by byte, and checks that each ends
as documented: with an answer or with a close code, and with nothing that tells how the server is made. Needs nothing but
Python's own library. `make fuzz` calls it."""
import base64, json, os, random, socket, struct, sys, time

HOST, PORT = sys.argv[1].rsplit(":", 1)
TOKEN, ROOM = sys.argv[2], sys.argv[3]
SEED = int(sys.argv[4]) if len(sys.argv) > 4 else 7
CHANCE = random.Random(SEED)
JSON, PROTO = "veza.v1.json", "veza.v1.proto"
TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10
INTERNALS = ("Exception", "io.veza", "io.vertx", "io.netty", "java.", "com.google", "select ", " at io", "org.postgres")
BAD_CODES = {"INTERNAL", "UNKNOWN", "DEADLINE_EXCEEDED"}
failures = []


def complain(name, what):
    failures.append(name)
    print(f"  ✗ {name}: {what}")


def frame(opcode, payload=b"", fin=True, rsv=0, masked=True, length=None):
    if isinstance(payload, str):
        payload = payload.encode("utf-8", "surrogatepass")
    head = bytes([(0x80 if fin else 0) | rsv << 4 | opcode])
    size = len(payload) if length is None else length
    flag = 0x80 if masked else 0
    if size < 126:
        head += bytes([flag | size])
    elif size < 65536:
        head += bytes([flag | 126]) + struct.pack(">H", size)
    else:
        head += bytes([flag | 127]) + struct.pack(">Q", size)
    if not masked:
        return head + payload
    key = os.urandom(4)
    return head + key + bytes(b ^ key[i % 4] for i, b in enumerate(payload))


class Socket:
    """One connection; frames that come are kept as (opcode, payload)."""

    def __init__(self, protocol, connect=True, headers=""):
        self.protocol, self.waiting, self.status = protocol, b"", None
        self.raw = socket.create_connection((HOST, int(PORT)), timeout=5)
        key = base64.b64encode(os.urandom(16)).decode()
        self.raw.sendall(
            f"GET /ws HTTP/1.1\r\nHost: {HOST}:{PORT}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: {protocol}\r\n{headers}\r\n".encode())
        while b"\r\n\r\n" not in self.waiting:
            more = self.raw.recv(65536)
            if not more:
                raise ConnectionError("no upgrade")
            self.waiting += more
        head, self.waiting = self.waiting.split(b"\r\n\r\n", 1)
        self.status = int(head.split(b" ", 2)[1])
        if self.status == 101 and connect:
            self.say(connect_op(TOKEN, protocol))
            self.outcome(3)

    def say(self, data):
        try:
            self.raw.sendall(data)
        except OSError:
            pass  # closed meanwhile: the close frame tells why

    def next(self, until):
        while True:
            parsed = self.parse()
            if parsed:
                return parsed
            left = until - time.time()
            if left <= 0:
                return None
            self.raw.settimeout(left)
            try:
                more = self.raw.recv(65536)
            except socket.timeout:
                return None
            except OSError:
                return "gone", b""
            if not more:
                return "gone", b""
            self.waiting += more

    def parse(self):
        data = self.waiting
        if len(data) < 2:
            return None
        size, at = data[1] & 127, 2
        if size == 126:
            if len(data) < 4:
                return None
            size, at = struct.unpack(">H", data[2:4])[0], 4
        elif size == 127:
            if len(data) < 10:
                return None
            size, at = struct.unpack(">Q", data[2:10])[0], 10
        if len(data) < at + size:
            return None
        self.waiting = data[at + size:]
        return data[0] & 15, data[at:at + size]

    def outcome(self, patience, wanted=None):
        """(close code or None, [replies]); a reply is anything with an id."""
        until, replies = time.time() + patience, []
        while True:
            came = self.next(until)
            if came is None:
                return None, replies
            opcode, payload = came
            if opcode == "gone":
                return "dropped", replies
            if opcode == CLOSE:
                return (struct.unpack(">H", payload[:2])[0] if len(payload) > 1 else 1005), replies
            if opcode == PING:
                self.say(frame(PONG, payload))
            if opcode == PONG:
                replies.append("pong")
                return None, replies
            if opcode in (TEXT, BINARY):
                said = payload.decode("utf-8", "replace")
                for word in INTERNALS:
                    if word in said:
                        complain("internals", said[:300])
                replies += self.replies(payload)
                if replies and (wanted is None or len(replies) >= wanted):
                    return None, replies

    def replies(self, payload):
        if self.protocol == PROTO:
            return [b"" for envelope in delimited_in(payload) if envelope[:1] == b"\x08"]
        found = []
        for line in payload.decode().splitlines():
            envelope = json.loads(line)
            if "id" in envelope:
                found.append(envelope)
        return found

    def close(self):
        self.raw.close()


def varint(number):
    out = bytearray()
    number &= (1 << 64) - 1
    while True:
        if number < 128:
            return bytes(out + bytes([number]))
        out.append(number & 127 | 128)
        number >>= 7


def field(number, value):
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def delimited(message):
    return varint(len(message)) + message


def delimited_in(data):
    while data:
        size, shift = 0, 0
        while True:
            size |= (data[0] & 127) << shift
            shift, more, data = shift + 7, data[0] > 127, data[1:]
            if not more:
                break
        yield data[:size]
        data = data[size:]


def connect_op(token, protocol):
    if protocol == PROTO:
        return frame(BINARY, delimited(field(1, 1) + field(2, field(1, token.encode()))))
    return frame(TEXT, json.dumps({"id": 1, "connect": {"token": token}}))


def ping_op(protocol, number=9):
    if protocol == PROTO:
        return frame(BINARY, delimited(field(1, number) + field(8, b"")))
    return frame(TEXT, json.dumps({"id": number, "ping": {"t": 1}}))


def check(name, protocol, data, allowed, connect=True, then_alive=False, patience=4):
    """Allowed: close codes, `answer` for a reply, `nothing` for silence with the connection whole."""
    try:
        one = Socket(protocol, connect)
        one.say(data)
        code, replies = one.outcome(patience)
        end = code if code is not None else "answer" if replies else "nothing"
        for reply in replies:
            if isinstance(reply, dict) and reply.get("error", {}).get("code") in BAD_CODES:
                complain(name, f"answered {json.dumps(reply)[:200]}")
        if end not in allowed:
            complain(name, f"ended with {end}, not {' or '.join(map(str, allowed))}")
        elif then_alive:
            one.say(ping_op(protocol))
            if one.outcome(3)[0] is not None:
                complain(name, "the connection did not live on")
        one.close()
    except (OSError, ValueError) as failure:
        complain(name, repr(failure))


def frames():
    """What RFC 6455 forbids ends like everything else that is no envelope."""
    for protocol in (JSON, PROTO):
        kind = TEXT if protocol == JSON else BINARY
        whole = b'{"id":2,"ping":{}}' if protocol == JSON else delimited(field(1, 2) + field(8, b""))
        for rsv in (1, 2, 4, 7):
            check(f"{protocol} reserved bits {rsv}", protocol, frame(kind, whole, rsv=rsv), [4501])
        for opcode in (3, 7, 11, 15):
            check(f"{protocol} opcode {opcode}", protocol, frame(opcode, b"x"), [4501])
        check(f"{protocol} not masked", protocol, frame(kind, whole, masked=False), [4501])
        check(f"{protocol} ping of 126 bytes", protocol, frame(PING, b"x" * 126), [4501])
        check(f"{protocol} ping in pieces", protocol, frame(PING, b"x", fin=False), [4501])
        check(f"{protocol} close in pieces", protocol, frame(CLOSE, b"\x03\xe8", fin=False), [4501])
        check(f"{protocol} close of 1 byte", protocol, frame(CLOSE, b"\x03"), [4501])
        check(f"{protocol} close with a code nobody may send", protocol, frame(CLOSE, struct.pack(">H", 1005)), [4501])
        check(f"{protocol} close with bad UTF-8", protocol, frame(CLOSE, struct.pack(">H", 1000) + b"\xff\xfe"), [4501])
        check(f"{protocol} close", protocol, frame(CLOSE, struct.pack(">H", 1000)), [1000])
        check(f"{protocol} close without a code", protocol, frame(CLOSE), [1000, 1005])
        check(f"{protocol} ping of 125 bytes", protocol, frame(PING, b"x" * 125), ["answer"], then_alive=True)
        check(f"{protocol} pong nobody asked for", protocol, frame(PONG, b"x"), ["nothing"], then_alive=True, patience=0.5)
        check(f"{protocol} continuation of nothing", protocol, frame(0, whole), [4501])
        check(f"{protocol} a message inside another", protocol, frame(kind, whole[:3], fin=False) + frame(kind, whole), [4501])
        check(f"{protocol} pieces with a ping between", protocol,
              frame(kind, whole[:3], fin=False) + frame(PING, b"x") + frame(0, whole[3:]), ["answer"], then_alive=True)
        check(f"{protocol} a byte a piece", protocol,
              frame(kind, whole[:1], fin=False) + b"".join(frame(0, bytes([b]), fin=False) for b in whole[1:]) + frame(0), ["answer"], then_alive=True)
        check(f"{protocol} empty pieces without end", protocol,
              frame(kind, b"", fin=False) + frame(0, b"", fin=False) * 2000 + frame(0, whole), ["answer", 4501, 4505], patience=8)
        check(f"{protocol} the other kind of frame", protocol, frame(BINARY if protocol == JSON else TEXT, whole), [4501])
        check(f"{protocol} empty message", protocol, frame(kind), [4501])
        check(f"{protocol} 16 KiB and one byte", protocol, frame(kind, b"x" * 16385), [4505])
        check(f"{protocol} too large in pieces", protocol,
              frame(kind, b"x" * 9000, fin=False) + frame(0, b"x" * 9000), [4505])
        check(f"{protocol} 5 MB", protocol, frame(kind, b"x" * 5_000_000), [4505])
        check(f"{protocol} a length of 2^63", protocol, frame(kind, b"x", length=(1 << 63) + 1), [4501])
        check(f"{protocol} a length of 2^62", protocol, frame(kind, b"x", length=1 << 62), [4505])
        check(f"{protocol} a length in too many bytes", protocol, bytes([0x80 | kind, 0x80 | 126, 0, 5]) + b"\0" * 9, [4501])
        check(f"{protocol} half a frame", protocol, frame(kind, b"x" * 10, length=200), ["nothing"], patience=0.5)
        check(f"{protocol} half a head", protocol, b"\x81", ["nothing"], patience=0.5)
    for bad in (b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe2\x82"):
        check(f"UTF-8 {bad.hex()}", JSON, frame(TEXT, b'{"id":2,"ping":{"x":"' + bad + b'"}}'), [4501])
    check("a sign cut in two by pieces", JSON,
          frame(TEXT, b'{"id":2,"typing":{"room":"1', fin=False) + frame(0, b'\xc3', fin=False) + frame(0, b'\xa9"}}'), ["answer"])


NO_ENVELOPE = ["", " ", "\n\n", "{", "}", "null", "true", "123", '"x"', "[]", "[1,2]", "{}",
               "[" * 8000, '{"a":' * 3000, '{"id":1' + " " * 16000 + "x", "\u0000", "{'id':1}", '{"id":"\\ud800"}', '{"id":1.5,"ping":{}}',
               '{"id":-1,"ping":{}}', '{"id":99999999999,"ping":{}}', '{"id":1e400,"ping":{}}', '{"id":' + "9" * 5000 + ',"ping":{}}']
REFUSED = ['{"ping":{}}', '{"id":null,"ping":{}}', '{"id":2}', '{"id":2,"nosuch":{}}', '{"id":2,"ping":{},"typing":{}}', '{"id":2,"ping":[]}', '{"id":2,"ping":5}',
           '{"id":2,"ping":{"t":"x"}}', '{"id":2,"ping":{"u":1}}', '{"id":2,"send":null}', '{"id":2,"connect":{"token":5}}',
           '{"id":2,"send":{"room":"' + "9" * 30 + '"}}', '{"id":2,"send":{"room":1.5}}', '{"id":2,"history":{"room":"1","limit":1e10}}',
           '{"id":2,"history":{"room":"1","before":-1}}', '{"id":2,"send":' + '{"poll":' * 200 + "1" + "}" * 201,
           '{"id":2,"send":' + "[" * 5000 + "]" * 5000 + "}", '{"id":2,"ping":{"t":1},"ping":{"t":2}}', '{"id":2,"id":3,"ping":{}}']


def texts():
    for bad in NO_ENVELOPE:
        check(f"no envelope {bad[:40]!r}", JSON, frame(TEXT, bad), [4501], patience=3)
    for bad in REFUSED:
        check(f"refused {bad[:60]!r}", JSON, frame(TEXT, bad), ["answer", 4501], patience=3)
    for first in ['{"id":1,"ping":{}}', '{"id":1,"connect":{"token":"nope"}}', '{"id":1,"connect":5}', "x",
                  json.dumps({"id": 1, "connect": {"token": TOKEN, "positions": {"x": {"epoch": 5}}}}),
                  json.dumps({"id": 1, "connect": {"token": TOKEN, "positions": {"1": {"epoch": "z", "seq": -4}}}})]:
        check(f"first {first[:40]!r}", JSON, frame(TEXT, first), [4500, 4501, "answer"], connect=False)
    many = {str(n): {"epoch": "e", "seq": 1} for n in range(1, 400)}
    check("positions nobody gave", JSON, frame(TEXT, json.dumps({"id": 1, "connect": {"token": TOKEN, "positions": many}})),
          ["answer", 4505], connect=False)
    check("connected twice", JSON, frame(TEXT, json.dumps({"id": 2, "connect": {"token": TOKEN}})), ["answer", 4501])
    check("5,000 empty lines", JSON, frame(TEXT, "\n" * 5000 + '{"id":2,"ping":{}}'), ["answer"], then_alive=True)


def protobuf():
    bad = {"garbage": bytes(CHANCE.randrange(256) for _ in range(300)), "a length beyond": b"\xff\x01" + b"x" * 5,
           "a varint without end": b"\xff" * 40, "a negative length": varint(-1) + b"x", "a length of 2 GiB": varint(1 << 31) + b"x",
           "groups in groups": delimited(b"\x0b" * 4000), "a tag of 0": delimited(b"\x00\x00"),
           "deep": delimited(field(1, 2) + deep(130)), "nothing": delimited(b""), "an id only": delimited(field(1, 5))}
    for name, data in bad.items():
        check(f"protobuf {name}", PROTO, frame(BINARY, data), [4501, "answer"])
    for name, text in {"bad UTF-8": b"\xff\xfe", "zero bytes": b"a\0b"}.items():
        say = delimited(field(1, 2) + field(3, field(1, int(ROOM)) + field(3, text)))
        check(f"protobuf {name} in a text", PROTO, frame(BINARY, say), ["answer", 4501])
    check("protobuf fields nobody knows", PROTO, frame(BINARY, delimited(field(1, 2) + field(8, field(99, b"x" * 100)))), ["answer", 4501])


def deep(levels):
    inner = b""
    for _ in range(levels):
        inner = field(52, inner)
    return field(3, inner)


OPS = ["connect", "send", "sub", "unsub", "read", "history", "ping", "refresh", "edit", "delete", "react", "unreact", "pin", "unpin",
       "changes", "typing", "vote", "retract", "close", "presence", "watch", "command"]
FIELDS = ["room", "message", "seq", "text", "nonce", "replyTo", "threadRoot", "attachments", "emoji", "token", "positions", "before",
          "after", "around", "since", "limit", "status", "t", "kind", "allowedReactions", "poll", "mentions", "silent", "position",
          "until", "automatic", "people", "directs", "line", "name", "arguments", "options", "choices", "option"]
VALUES = [None, True, -1, 0, 1, 1.5, 10**30, 2**31, 2**63, -2**63, 1e300, "", "x", "1", "\u0000", "a\u0000b", "\ud83d", "\u202e\u200b", "9" * 40,
          [], [[]], {}, {"a": {"b": {}}}, "𝕏" * 2500, ["a"] * 300, ["1", "1"], [None], {str(n): n for n in range(100)}, "2026-13-45T99:00:00Z",
          "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "ONLINE", "NOPE", 99, "' or 1=1 --", "%00", "../../etc", "/topic x", "🎸", "\n"]


def operations(count):
    """One connection, again and again a wrong thing on an operation; each gets an answer or ends the connection as documented."""
    one, ends = Socket(JSON), {}
    for number in range(2, count):
        op, body = CHANCE.choice(OPS), {}
        for _ in range(CHANCE.randrange(5)):
            body[CHANCE.choice(FIELDS)] = CHANCE.choice(VALUES)
        if CHANCE.random() < 0.7:
            body["room"] = ROOM
        if op in ("send", "edit") and CHANCE.random() < 0.6:
            body["text"] = CHANCE.choice(["hello", "a\u0000b", "\ud83d", "x" * 4001, "@everyone " * 300, "\u202e" * 50, "👩‍👩‍👧‍👦" * 300])
        said = json.dumps({"id": number, op: body if CHANCE.random() < 0.95 else CHANCE.choice(VALUES)})
        one.say(frame(TEXT, said))
        code, replies = one.outcome(5)
        end = code or (replies and (replies[-1].get("error") or {}).get("code", "ok")) or "no answer"
        ends[end] = ends.get(end, 0) + 1
        if end in BAD_CODES or end in ("no answer", "dropped") or isinstance(end, int) and end < 4000:
            complain(op, f"{end} after {said[:300]} (seed {SEED})")
        if end == "RATE_LIMITED":
            time.sleep(1)
        if code is not None or end == "no answer":
            one.close()
            one = Socket(JSON)
        time.sleep(0.02)
    one.close()
    print("  operations ended with", ", ".join(f"{end} {times}" for end, times in sorted(ends.items(), key=lambda e: -e[1])))


def bytes_of_chance(count):
    """Frames with bits turned over: whatever they become, the connection answers or ends."""
    for number in range(count):
        protocol = CHANCE.choice([JSON, PROTO])
        data = bytearray(b"".join(ping_op(protocol, n) for n in range(2, 6)))
        for _ in range(CHANCE.randrange(1, 12)):
            data[CHANCE.randrange(len(data))] = CHANCE.randrange(256)
        check(f"turned bits {number}", protocol, bytes(data),
              ["answer", "nothing", "dropped", 1000, 1001, 1002, 1005, 1007, 1009, 4501, 4505], patience=0.3)


if __name__ == "__main__":
    for part in (frames, texts, protobuf, lambda: operations(int(os.environ.get("OPERATIONS", 600))), lambda: bytes_of_chance(150)):
        part()
    print(f"  {'✗' if failures else '✓'} WebSocket, seed {SEED}: {len(failures)} surprises")
    sys.exit(1 if failures else 0)
