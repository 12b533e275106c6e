#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes hostile zip archives. Usage: hostile_archives.py BUNDLE_FOLDER OUT_FOLDER

Each is the whole signed bundle of BUNDLE_FOLDER with one thing wrong, after the format's specification (APPNOTE 6.3.10) and
the kinds that zip-slip, yauzl and zip bomb collections hold.
"""

import hashlib
import pathlib
import struct
import sys
import zlib

bundle, out = map(pathlib.Path, sys.argv[1:])
PARTS = [(path.name.encode(), path.read_bytes()) for path in sorted(bundle.iterdir()) if path.is_file()]
SHARD = next(i for i, (name, _) in enumerate(PARTS) if name.startswith(b"rows-00000"))
FILE = b"files/" + b"a" * 64
made = 0


class Entry:
    """One part, with every number of it open to a lie."""

    def __init__(self, name, data, **lies):
        self.name, self.data = name, data
        self.method = lies.pop("method", 8)
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = packer.compress(data) + packer.flush() if self.method == 8 else data
        self.packed = lies.pop("packed", packed)
        self.crc = zlib.crc32(data)
        self.size, self.packed_size = len(data), len(self.packed)
        self.flags, self.mode, self.extra, self.local_extra, self.comment = 0, 0o100600, b"", b"", b""
        self.local_name, self.version, self.system, self.disk = name, 20, 3, 0
        self.local_size = self.local_packed_size = self.local_crc = self.offset = None
        self.has_local = True
        self.__dict__.update(lies)


def local(entry):
    pick = lambda own, other: other if own is None else own
    return struct.pack("<IHHHHHIIIHH", 0x04034B50, entry.version & 0xFF, entry.flags, entry.method, 0, 0x21,
                       pick(entry.local_crc, entry.crc) & 0xFFFFFFFF, pick(entry.local_packed_size, entry.packed_size) & 0xFFFFFFFF,
                       pick(entry.local_size, entry.size) & 0xFFFFFFFF, len(entry.local_name), len(entry.local_extra)) \
        + entry.local_name + entry.local_extra + entry.packed


def central(entry, offset):
    return struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, (entry.system << 8) | 20, entry.version & 0xFF, entry.flags, entry.method, 0, 0x21,
                       entry.crc & 0xFFFFFFFF, entry.packed_size & 0xFFFFFFFF, entry.size & 0xFFFFFFFF, len(entry.name), len(entry.extra),
                       len(entry.comment), entry.disk, 0, (entry.mode << 16) & 0xFFFFFFFF, offset & 0xFFFFFFFF) \
        + entry.name + entry.extra + entry.comment


def archive(entries, **lies):
    body, offsets = lies.get("prefix", b""), []
    for entry in entries:
        offsets.append(len(body) if entry.offset is None else entry.offset)
        body += local(entry) if entry.has_local else b""
    directory = b"".join(central(entry, offset) for entry, offset in zip(entries, offsets))
    directory = lies.get("directory", directory)
    count = lies.get("count", len(entries))
    end = struct.pack("<IHHHHIIH", 0x06054B50, lies.get("disk", 0), lies.get("disk", 0), count & 0xFFFF, lies.get("count_all", count) & 0xFFFF,
                      lies.get("directory_size", len(directory)) & 0xFFFFFFFF, lies.get("directory_offset", len(body)) & 0xFFFFFFFF,
                      lies.get("comment_size", len(lies.get("comment", b"")))) + lies.get("comment", b"")
    return body + directory + lies.get("before_end", b"") + end + lies.get("suffix", b"")


def write(name, data):
    global made
    made += 1
    (out / f"{made:02d}_{name}.fpbundle").write_bytes(data)


def parts(**lies):
    """The parts of the bundle, with lies about the first shard."""
    return [Entry(name, data, **(lies if i == SHARD else {})) for i, (name, data) in enumerate(PARTS)]


# Names that lead somewhere, or that are not what they seem.
for label, name in {
        "up": b"../x", "up_twice": b"../../x", "up_inside": b"files/../../x", "up_windows": b"..\\x", "root": b"/etc/passwd", "drive": b"C:\\x",
        "drive_slash": b"C:/x", "share": b"\\\\server\\x", "dot": b"./manifest.json", "dots": b"..", "one_dot": b".", "none": b"",
        "zero": b"a\0b", "zero_behind": b"manifest.json\0.txt", "device": b"CON", "home": b"~/x", "slash": b"x/", "slashes": b"files//x",
        "turned": "\u202enosj.tsefinam".encode(), "percent": b"%2e%2e/x", "upper": b"files/" + b"A" * 64, "blank": b"manifest.json ",
        "hidden": b".hidden", "long": b"x" * 300, "longest": b"x" * 65535, "latin": b"caf\xe9", "overlong": b"\xc0\xae\xc0\xae/x",
        "stream": b"manifest.json:x", "line": b"a\nb"}.items():
    write("name_" + label, archive(parts() + [Entry(name, b"evil")]))
# Things that are no files.
for label, mode in {"link": 0o120777, "folder": 0o040755, "pipe": 0o010600, "block": 0o060600, "character": 0o020600, "socket": 0o140600}.items():
    write("kind_" + label, archive(parts(mode=mode)))
write("kind_link_named", archive(parts() + [Entry(FILE, b"/etc/passwd", mode=0o120777)]))
# Twins, and names that the two headers tell differently.
write("twin", archive(parts() + [Entry(*PARTS[SHARD])]))
write("twin_other", archive(parts() + [Entry(PARTS[SHARD][0], b"other")]))
write("twin_case", archive(parts() + [Entry(PARTS[SHARD][0].upper(), PARTS[SHARD][1])]))
write("local_name", archive(parts(local_name=b"../" + PARTS[SHARD][0][3:])))
write("shared_data", archive([entry for entry in parts()] + [Entry(FILE, PARTS[0][1], offset=0, has_local=False)]))
# Flags and methods.
for label, lies in {
        "encrypted": {"flags": 1}, "strong": {"flags": 0x41}, "masked": {"flags": 0x2001}, "patch": {"flags": 0x20}, "descriptor": {"flags": 8},
        "bzip2": {"method": 12}, "lzma": {"method": 14}, "aes": {"method": 99}, "shrunk": {"method": 1}, "unknown": {"method": 255},
        "version": {"version": 99}, "other_disk": {"disk": 7}}.items():
    write("flag_" + label, archive(parts(**lies)))
# Sizes that are not true.
zip64 = lambda *numbers: struct.pack("<HH", 1, 8 * len(numbers)) + struct.pack(f"<{len(numbers)}Q", *numbers)
for label, lies in {
        "small": {"size": 1}, "large": {"size": 0x7FFFFFFF}, "huge": {"size": 0xFFFFFFFE}, "packed_small": {"packed_size": 1},
        "packed_large": {"packed_size": 0x7FFFFFFF}, "local": {"local_size": 5}, "local_packed": {"local_packed_size": 5}, "sum": {"crc": 1},
        "local_sum": {"local_crc": 1}, "zip64_missing": {"size": 0xFFFFFFFF}, "zip64_huge": {"size": 0xFFFFFFFF, "extra": zip64(1 << 63)},
        "zip64_most": {"size": 0xFFFFFFFF, "packed_size": 0xFFFFFFFF, "extra": zip64((1 << 64) - 1, (1 << 64) - 1)},
        "zip64_unneeded": {"extra": zip64(3, 3)}, "extra_cut": {"extra": b"\x01\x00\xff\xff"}, "extra_local": {"local_extra": b"\x01\x00\xff\xff"},
        "offset": {"offset": 0x7FFFFFFF}, "offset_self": {"offset": 0}, "offset_zip64": {"offset": 0xFFFFFFFF}}.items():
    write("size_" + label, archive(parts(**lies)))
# What unpacks to far more than it is.
write("bomb", archive(parts() + [Entry(FILE, bytes(60 * 1024 * 1024))]))
kernel = Entry(b"files/" + b"b" * 64, bytes(2 * 1024 * 1024))
write("bomb_shared", archive(parts() + [kernel] + [Entry(b"files/%064x" % i, kernel.data, offset=0, has_local=False) for i in range(5)]))
write("bomb_empty_parts", archive(parts() + [Entry(b"files/%064x" % i, b"", method=0) for i in range(20100)]))
write("bomb_stored_lie", archive(parts() + [Entry(FILE, b"x", method=0, size=1 << 31)]))
# The kinds of other projects, made anew: files that overlap (D. Fifield, "A better zip bomb", 2019), an archive in an archive
# without end (after R. Cox, "Zip files all the way down", 2010), names that are told twice (Info-ZIP's Unicode path, 0x7075),
# climbing names behind a good one (snyk, "Zip slip", 2018), and what yauzl's list of failures holds beside the above.
def overlapping(count, quoting):
    """Many files that all end in one packed kernel; each also quotes the headers of those behind it, or all share one place."""
    data = bytes(1 << 20)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packer.compress(data) + packer.flush()
    plain, heads = data, []
    own = b"".join(local(entry) for entry in parts())
    for i in reversed(range(count)):
        entry = Entry(b"files/%064x" % i, b"", packed=b"", size=len(plain), packed_size=len(body), crc=zlib.crc32(plain))
        head = local(entry)
        heads.append((entry, len(head) + len(body)))
        if quoting and i > 0:
            plain, body = head + plain, b"\0" + struct.pack("<HH", len(head), len(head) ^ 0xFFFF) + head + body
    body = local(heads[-1][0]) + body
    entries, offsets, at = parts(), [], 0
    for entry in entries:
        offsets.append(at)
        at += len(local(entry))
    directory = b"".join(central(entry, offset) for entry, offset in zip(entries, offsets))
    for entry, from_end in heads:
        directory += central(entry, len(own) + (len(body) - from_end if quoting else 0))
    count += len(entries)
    return own + body + directory + struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, count, count, len(directory), len(own) + len(body), 0)


write("bomb_overlap_full", overlapping(300, False))
write("bomb_overlap_quoted", overlapping(250, True))
nested = archive(parts())
for _ in range(6):
    nested = archive(parts() + [Entry(b"files/" + hashlib.sha256(nested).hexdigest().encode(), nested)])
write("bomb_nested", nested)
write("bomb_many_names", archive(parts() + [Entry(b"files/%064x" % i, b"x", comment=b"c" * 60000, extra=b"\xfe\xca\x00\xea" + bytes(59904)) for i in range(100)]))
path = lambda name: struct.pack("<HHBI", 0x7075, 5 + len(name), 1, zlib.crc32(PARTS[SHARD][0])) + name
write("other_unicode_path", archive(parts(extra=path(b"../x"))))
write("other_unicode_path_twin", archive(parts(extra=path(PARTS[0][0]))))
write("other_zip_slip", archive(parts() + [Entry(b"good.txt", b"this is a good one"), Entry(b"../" * 40 + b"tmp/evil.txt", b"this is an evil one")]))
write("other_zip_slip_windows", archive(parts() + [Entry(b"good.txt", b"this is a good one"), Entry(b"..\\" * 40 + b"Temp\\evil.txt", b"evil")]))
write("other_zip_slip_link", archive(parts() + [Entry(b"files/" + b"c" * 64, b"/tmp", mode=0o120777), Entry(b"files/" + b"c" * 64 + b"/x", b"evil")]))
write("other_zip_slip_absolute", archive(parts() + [Entry(b"/" * 30 + b"tmp/evil.txt", b"evil")]))
write("other_local_signature", archive(parts()).replace(b"PK\3\4", b"PK\3\5", 1))
write("other_central_signature", archive(parts()).replace(b"PK\1\2", b"PK\1\3", 1))
write("other_end_signature", archive(parts()).replace(b"PK\5\6", b"PK\5\7"))
write("other_stored_mismatch", archive(parts(method=0, size=3)))
write("other_overlap_headers", archive(parts(offset=20)))
write("other_zip64_locator", archive(parts(), before_end=struct.pack("<IIQI", 0x07064B50, 0, 1 << 62, 1), count=0xFFFF))
write("other_zip64_short", archive(parts(size=0xFFFFFFFF, extra=b"\1\0\4\0abcd")))
write("other_deflate64", archive(parts(method=9)))
write("other_packed_garbage", archive(parts(packed=b"\xff" * 64)))
write("other_packed_endless", archive(parts(packed=b"\0\0\0\xff\xff" * 20000)))
# The end that says where everything is.
whole = archive(parts())
for label, data in {
        "count_less": archive(parts(), count=1), "count_more": archive(parts(), count=60000), "count_all": archive(parts(), count_all=9),
        "offset": archive(parts(), directory_offset=0x7FFFFFFF), "offset_zero": archive(parts(), directory_offset=0),
        "size": archive(parts(), directory_size=0x7FFFFFFF), "size_zero": archive(parts(), directory_size=0), "disks": archive(parts(), disk=3),
        "comment": archive(parts(), comment=b"PK\5\6" + bytes(18)), "comment_short": archive(parts(), comment=b"x" * 50, comment_size=3),
        "comment_long": archive(parts(), comment_size=500), "prefix": archive(parts(), prefix=b"#!/bin/sh\n" * 10), "suffix": whole + b"x" * 100,
        "twice": whole + whole, "no_directory": archive(parts(), directory=b""), "broken_directory": archive(parts(), directory=b"PK\1\2" + b"\xff" * 60),
        "zip64_end": archive(parts(), before_end=struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, 1 << 40, 1 << 40, 1 << 62, 1 << 62)
                             + struct.pack("<IIQI", 0x07064B50, 0, len(whole) - 22, 1), count=0xFFFF, directory_size=0xFFFFFFFF, directory_offset=0xFFFFFFFF),
        "empty": archive([]), "only_end": b"PK\5\6" + bytes(18), "only_local": local(parts()[0]), "no_end": whole[:-22]}.items():
    write("end_" + label, data)
print(made)
